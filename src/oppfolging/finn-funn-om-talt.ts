import type { Alvor, Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Postering } from '../modell';
import type { Dagskontroll } from './finn-dagsbrudd';
import type { OppfølgingKoder } from './koder';
import type { Hovedbok } from './tell-hovedbok';
import type { Statusgrunnlag } from './typer';

const funn = lagFunnlager<OppfølgingKoder>();

/** What findings are made from. */
export interface Funnarbeid {
  readonly grunnlag: Statusgrunnlag;
  readonly bok: Hovedbok;
  readonly dager: Dagskontroll;
  /** Ids of entries of other tilskudd, for corrections that point at them. */
  readonly fremmede: ReadonlySet<string>;
  readonly tiltak: ReadonlySet<string>;
  readonly arter: ReadonlySet<string> | undefined;
  readonly kilder: ReadonlySet<string> | undefined;
  /** Copies that have been seen: the first of them counts. */
  readonly sett: Set<string>;
}

interface Sted {
  readonly i: number;
  readonly sti: string;
  readonly arbeid: Funnarbeid;
}

/** What is to be said about an entry that counts, as what `rot` records. */
export function finnFunnOmTalt(postering: Postering, rot: Postering, { i, sti, arbeid }: Sted): readonly Funn[] {
  const egen = postering === rot;
  return [
    ...(egen ? funnOmSted(postering, sti, arbeid) : []),
    ...(egen ? funnOmTid(postering, sti, arbeid) : []),
    ...funnOmDagen(postering, rot, sti, arbeid),
    ...(egen ? funnOmRettet(postering, i, sti, arbeid) : []),
  ];
}

function funnOmSted(postering: Postering, sti: string, { tiltak, arter, kilder }: Funnarbeid): readonly Funn[] {
  const { id, tiltakId, kostnadsartId, finansieringskildeId, flyttetFra } = postering;
  const steder = [
    [sti, tiltakId, kostnadsartId] as const,
    ...(postering.type === 'OMDISPONERT'
      ? [[`${sti}/flyttetFra`, flyttetFra?.tiltakId, flyttetFra?.kostnadsartId] as const]
      : []),
  ];
  return [
    ...steder.flatMap(([her, t, art]) => [
      ...(t === undefined || tiltak.has(t)
        ? []
        : [funn('POSTERING_TILTAK_UKJENT', 'FEIL', `${her}/tiltakId`, { id, tiltakId: t })]),
      ...(art === undefined || arter === undefined || arter.has(art)
        ? []
        : [funn('POSTERING_ART_UKJENT', 'FEIL', `${her}/kostnadsartId`, { id, kostnadsartId: art })]),
    ]),
    ...(finansieringskildeId === undefined || kilder === undefined || kilder.has(finansieringskildeId)
      ? []
      : [funn('POSTERING_KILDE_UKJENT', 'FEIL', `${sti}/finansieringskildeId`, { id, kildeId: finansieringskildeId })]),
  ];
}

/** Which types are about using money, and must therefore lie within the period; others are looked at. */
const ALVOR_UTENFOR: Readonly<Partial<Record<Postering['type'], Alvor>>> = {
  BRUKT: 'FEIL',
  FORPLIKTET: 'FEIL',
  UTBETALT: 'ADVARSEL',
  OMDISPONERT: 'ADVARSEL',
};

function funnOmTid(postering: Postering, sti: string, { grunnlag, bok, dager }: Funnarbeid): readonly Funn[] {
  const { id, dato, type } = postering;
  const { periode } = grunnlag.tilskudd;
  const alvor = ALVOR_UTENFOR[type];
  const utenfor = bok.opptelling.dager.get(dato)?.utenforPerioden === true;
  const tidlig = type === 'BRUKT' && (dager.førstePenger === undefined || dato < dager.førstePenger);
  return [
    ...(utenfor && alvor !== undefined && periode !== undefined
      ? [funn('POSTERING_UTENFOR_PERIODEN', alvor, `${sti}/dato`, { id, dato, fom: periode.fom, tom: periode.tom })]
      : []),
    ...(tidlig ? [funn('BRUKT_FOR_TILDELING', 'FEIL', `${sti}/dato`, { id, dato })] : []),
  ];
}

/** Every entry that makes it worse, of a day that ends with too little. An error while it is so, else a warning. */
function funnOmDagen(postering: Postering, rot: Postering, sti: string, { dager }: Funnarbeid): readonly Funn[] {
  const { id, dato, beløp } = postering;
  const inn = rot.type === 'TILDELT' ? beløp : rot.type === 'OVERFORT' ? (rot.retning === 'INN' ? beløp : -beløp) : 0;
  const utbetalt = dager.utbetalt.get(dato);
  const brukt = dager.brukt.get(dato);
  const merUtbetalt = (rot.type === 'UTBETALT' ? beløp : 0) - inn > 0;
  const merBrukt = (rot.type === 'BRUKT' || rot.type === 'TILBAKEBETALT' ? beløp : 0) - inn > 0;
  return [
    ...(utbetalt !== undefined && merUtbetalt
      ? [funn('UTBETALT_OVER_TILDELT', alvorNå(dager.utbetaltNå), `${sti}/beløp`, { id, dato, ...utbetalt })]
      : []),
    ...(brukt !== undefined && merBrukt
      ? [funn('BRUKT_OVER_TILDELT', alvorNå(dager.bruktNå), `${sti}/beløp`, { id, dato, ...brukt })]
      : []),
  ];
}

const alvorNå = (erDetFortsatt: boolean): Alvor => (erDetFortsatt ? 'FEIL' : 'ADVARSEL');

function funnOmRettet({ id, beløp }: Postering, i: number, sti: string, { bok }: Funnarbeid): readonly Funn[] {
  const etter = bok.rettet.get(i);
  if (etter === undefined || etter >= 0) return [];
  return [funn('POSTERING_UNDER_NULL', 'FEIL', `${sti}/beløp`, { id, beløp, etter })];
}
