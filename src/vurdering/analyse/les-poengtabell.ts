import { del, leggSammen, type Rasjonal, størsteFellesDivisor } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import { finnGjentatte } from '../../kjerne/finn-gjentatte';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import { ved } from '../../kjerne/ved';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import type { Poengtabell } from './typer';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };

/** A table read exactly: criteria and applications by id, scores as whole numbers on one common scale. */
export interface LestTabell {
  readonly kriterier: readonly string[];
  /** Weights with the sum 1; empty when they were not asked for. */
  readonly vekter: readonly Rasjonal[];
  readonly søknader: readonly { readonly id: string; readonly beløp: number; readonly poeng: readonly bigint[] }[];
}

/** Reads a table. Throws every breach at once; weights are read only where the caller needs them. */
export function lesPoengtabell(tabell: Poengtabell, medVekter: boolean): LestTabell {
  const { kriterier, søknader } = tabell;
  kastVedFeil([
    ...(kriterier.length === 0 ? [funn('KRITERIER_TOMT', 'FEIL', '/tabell/kriterier', {})] : []),
    ...(søknader.length === 0 ? [funn('RUNDE_TOM', 'FEIL', '/tabell/søknader', {})] : []),
    ...finnGjentatte(kriterier.map(({ kriteriumId }) => kriteriumId)).map(({ nøkkel: kriteriumId, plass }) =>
      funn('KRITERIUM_TO_GANGER', 'FEIL', `/tabell/kriterier/${plass}/kriteriumId`, { kriteriumId }),
    ),
    ...finnGjentatte(søknader.map(({ søknadId }) => søknadId)).map(({ nøkkel: id, plass, først }) =>
      funn('RUNDE_ID_TO_GANGER', 'FEIL', `/tabell/søknader/${plass}/søknadId`, { id, først }),
    ),
    ...(medVekter ? funnOmVekter(tabell) : []),
    ...søknader.flatMap((søknad, i) => funnOmSøknad(søknad, kriterier, `/tabell/søknader/${i}`)),
  ]);
  const plasser = kriterier.map((_, i) => i).sort((a, b) => sammenlignTekst(idAv(tabell, a), idAv(tabell, b)));
  const leste = plasser.map((i) => lesTall(kriterier[i]?.vekt ?? 0) ?? NULL);
  const sum = leste.reduce(leggSammen, NULL);
  const brøker = søknader.map(({ poeng }) => plasser.map((i) => lesTall(ved(poeng, i)) ?? NULL));
  const skala = brøker.flat().reduce((felles, { n }) => (felles / størsteFellesDivisor(felles, n)) * n, 1n);
  return {
    kriterier: plasser.map((i) => idAv(tabell, i)),
    vekter: medVekter ? leste.map((vekt) => del(vekt, sum)) : [],
    søknader: søknader
      .map(({ søknadId: id, søktBeløp: beløp }, i) => ({
        id,
        beløp,
        poeng: ved(brøker, i).map(({ t, n }) => t * (skala / n)),
      }))
      .sort((a, b) => sammenlignTekst(a.id, b.id)),
  };
}

const idAv = ({ kriterier }: Poengtabell, i: number): string => ved(kriterier, i).kriteriumId;

function funnOmVekter({ kriterier }: Poengtabell): readonly Funn[] {
  const enkelte = kriterier.flatMap(({ kriteriumId, vekt }, i) => {
    const sti = `/tabell/kriterier/${i}`;
    if (vekt === undefined) return [funn('KRITERIEVEKT_MANGLER', 'FEIL', sti, { kriteriumId })];
    const lest = lesTall(vekt);
    if (lest !== undefined && lest.t >= 0n) return [];
    return [funn('KRITERIEVEKT_UGYLDIG', 'FEIL', `${sti}/vekt`, { kriteriumId, vekt: skriv(vekt) })];
  });
  const harSum = kriterier.some(({ vekt }) => vekt !== undefined && lesTall(vekt)?.t !== 0n);
  if (enkelte.length > 0 || harSum || kriterier.length === 0) return enkelte;
  const kriteriumIder = kriterier.map(({ kriteriumId }) => kriteriumId);
  return [funn('KRITERIEVEKTER_UTEN_SUM', 'FEIL', '/tabell/kriterier', { kriteriumIder })];
}

function funnOmSøknad(
  { søknadId, søktBeløp, poeng }: Poengtabell['søknader'][number],
  kriterier: Poengtabell['kriterier'],
  sti: string,
): readonly Funn[] {
  const omAntall = { søknadId, antall: poeng.length, forventet: kriterier.length };
  return [
    ...(poeng.length === kriterier.length ? [] : [funn('POENG_ANTALL_FEIL', 'FEIL', `${sti}/poeng`, omAntall)]),
    ...(erBeløp(søktBeløp)
      ? []
      : [funn('SOKT_BELOP_UGYLDIG', 'FEIL', `${sti}/søktBeløp`, { søknadId, beløp: String(søktBeløp) })]),
    ...poeng.flatMap((ett, k) => {
      if (lesTall(ett) !== undefined) return [];
      const kriteriumId = kriterier[k]?.kriteriumId ?? '';
      return [funn('POENG_UGYLDIG', 'FEIL', `${sti}/poeng/${k}`, { kriteriumId, poeng: skriv(ett) })];
    }),
  ];
}

const skriv = (tall: unknown): string => (typeof tall === 'object' ? JSON.stringify(tall) : String(tall));
