import type { Fordelingsmetode, Likhetsregel } from '../../modell';
import type { Nodenavn } from './noder-typer';

/** Rules that nodes name and that have no label as a status. */
export type Regelkode =
  | Fordelingsmetode
  | Extract<Likhetsregel, string>
  | 'KRAV'
  | 'LODD'
  | 'KONSENSUS'
  | 'FLERTALL'
  | 'KVALIFISERT'
  | 'ALLE'
  | 'ANTALL'
  | 'ANDEL'
  | 'SNITT'
  | 'MEDIAN'
  | 'TRIMMET'
  | 'RENORMER'
  | 'SKALAMINIMUM'
  | 'LAVEST_BEST'
  | 'ANDEL_AV_NIVA'
  | 'SHAPLEY'
  | 'ETTER_MINUS_FOR';

/** Names of rules. */
export const REGELNAVN: Nodenavn<Regelkode> = {
  STORSTE_REST: ['største rest', 'største rest', 'largest remainder'],
  SAINTE_LAGUE: ['Sainte-Laguë', 'Sainte-Laguë', 'Sainte-Laguë'],
  MODIFISERT_SAINTE_LAGUE: ['modifisert Sainte-Laguë', 'modifisert Sainte-Laguë', 'modified Sainte-Laguë'],
  DHONDT: ['d’Hondt', 'd’Hondt', 'd’Hondt'],
  ADAMS: ['Adams', 'Adams', 'Adams'],
  HUNTINGTON_HILL: ['Huntington–Hill', 'Huntington–Hill', 'Huntington–Hill'],
  DEAN: ['Dean', 'Dean', 'Dean'],
  MELD: ['like krav meldes', 'like krav blir melde', 'ties are reported'],
  STORST_VEKT: ['størst vekt først', 'størst vekt først', 'greatest weight first'],
  MINST_VEKT: ['minst vekt først', 'minst vekt først', 'least weight first'],
  ID: ['etter kjennemerke (id)', 'etter kjennemerke (id)', 'by identifier (id)'],
  KRAV: ['størst krav først', 'størst krav først', 'greatest claim first'],
  LODD: ['etter lodd', 'etter lodd', 'by lot'],
  KONSENSUS: ['konsensus', 'konsensus', 'consensus'],
  FLERTALL: ['flertall', 'fleirtal', 'majority'],
  KVALIFISERT: ['kvalifisert flertall', 'kvalifisert fleirtal', 'qualified majority'],
  ALLE: ['alle må møte', 'alle må møte', 'all must be present'],
  ANTALL: ['et bestemt antall må møte', 'eit bestemt tal må møte', 'a certain number must be present'],
  ANDEL: ['en bestemt andel må møte', 'ein bestemt del må møte', 'a certain share must be present'],
  SNITT: ['snitt', 'snitt', 'mean'],
  MEDIAN: ['median', 'median', 'median'],
  TRIMMET: ['snitt uten de ytterste', 'snitt utan dei ytste', 'mean without the extremes'],
  RENORMER: [
    'vekten av det som mangler, fordeles',
    'vekta av det som manglar, blir fordelt',
    'the weight of what is missing is shared',
  ],
  SKALAMINIMUM: ['det som mangler, teller lavest', 'det som manglar, tel lågast', 'what is missing counts lowest'],
  LAVEST_BEST: ['lavest er best', 'lågast er best', 'lowest is best'],
  ANDEL_AV_NIVA: ['andel av nivået', 'del av nivået', 'share of the level'],
  SHAPLEY: [
    'snitt over alle rekkefølger, Shapley',
    'snitt over alle rekkjefølgjer, Shapley',
    'mean over all orders, Shapley',
  ],
  ETTER_MINUS_FOR: ['etter minus før', 'etter minus før', 'after minus before'],
};
