import { leggSammen, lesEksakt, tilBrøk, trekkFra } from '../../kjerne/brok';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import type { Skala } from '../../modell';
import { harÅpenTotal } from '../har-apen-total';
import type { AnalyseKoder } from '../koder-analyse';
import type { Kriterieresultat, Søknadsresultat, Vurderingsresultat } from '../typer';
import { bladkriterier } from './bladkriterier';
import type { Poengtabell } from './typer';

const funn = lagFunnlager<AnalyseKoder>();

/** A table made from a result, and what it leaves out. */
export interface RundensPoengtabell extends Poengtabell {
  /** Those that have no place in the ranking, and so none in the analysis. */
  readonly utenfor: readonly { readonly søknadId: string; readonly status: Søknadsresultat['status'] }[];
  /** What the reader of the analysis must know. */
  readonly funn: readonly Funn[];
}

/**
 * The bare figures behind a ranking, for the analyses of its weights: one aggregated score for each søknad and criterion,
 * turned so that higher is better, and the weights in use.
 *
 * The applications are those with status `VURDERT`, and they are the same whatever weights are tried. A threshold of the
 * total, or of a criterion that gathers others, would move with the weights: those below it now are held out, and a
 * finding says so. With missing scores as `INTERVALL`, one that has only an interval has no scores to weigh: it is held
 * out, and a finding names it, since it may still come to stand among the others.
 *
 * @param resultat - From {@link vurderSøknader}.
 * @returns A table whose totals under the weights in use are exactly those of the result.
 * @throws TilskuddFeil `TOTAL_IKKE_LINEAER` for each score that is missing where its weight goes to other criteria.
 * @example
 * const skala = { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' };
 * const runde = {
 *   utlysning: { kriterier: [{ id: 'k', skala }] }, søknader: [{ id: 's', søktBeløp: kroner(5) }],
 * };
 * const fikk = { søknadId: 's', status: 'VURDERT', kriterier: [{ kriteriumId: 'k', poeng: { teller: '3', nevner: '2' } }] };
 * const kriterievekter = [{ kriteriumId: 'k', vekt: { teller: '1', nevner: '1' } }];
 * const resultat = { grunnlag: { runde, valg: { manglende: 'UFULLSTENDIG' } }, kriterievekter, søknader: [fikk] };
 * lagPoengtabell(resultat).søknader[0].poeng // => [{ teller: '11', nevner: '2' }]
 */
export function lagPoengtabell(resultat: Vurderingsresultat): RundensPoengtabell {
  const { runde, valg } = resultat.grunnlag;
  const skalaer = new Map(bladkriterier(runde.utlysning.kriterier).map(({ id, skala }) => [id, skala]));
  const beløp = new Map(runde.søknader.map(({ id, søktBeløp }) => [id, søktBeløp]));
  const feil: Funn[] = [];
  const søknader = resultat.søknader.flatMap(({ søknadId, status, kriterier }, i) => {
    const søktBeløp = beløp.get(søknadId);
    if (status !== 'VURDERT' || søktBeløp === undefined) return [];
    const etterId = new Map(kriterier.map((k) => [k.kriteriumId, k]));
    const poeng = resultat.kriterievekter.map(({ kriteriumId }): Brøk => {
      const skala = skalaer.get(kriteriumId);
      const ett = skala && poengFor(etterId.get(kriteriumId), skala, valg.manglende);
      if (ett !== undefined) return ett;
      feil.push(funn('TOTAL_IKKE_LINEAER', 'FEIL', `/resultat/søknader/${i}`, { søknadId, kriteriumId }));
      return { teller: '0', nevner: '1' };
    });
    return [{ søknadId, søktBeløp, poeng }];
  });
  kastVedFeil(feil);
  const utenfor = resultat.søknader.filter(({ status }) => status !== 'VURDERT');
  return {
    kriterier: resultat.kriterievekter.map(({ kriteriumId, vekt }) => ({ kriteriumId, vekt })),
    søknader,
    utenfor: utenfor.map(({ søknadId, status }) => ({ søknadId, status })),
    funn: [...funnOmTerskel(utenfor, skalaer), ...funnOmIntervall(utenfor)],
  };
}

function poengFor(
  resultat: Kriterieresultat | undefined,
  { min, maks, retning }: Skala,
  manglende: string,
): Brøk | undefined {
  const poeng = resultat?.poeng;
  if (poeng === undefined) return manglende === 'SKALAMINIMUM' ? tilBrøk(lesEksakt(min)) : undefined;
  if (retning !== 'LAVEST_BEST') return poeng;
  return tilBrøk(trekkFra(leggSammen(lesEksakt(min), lesEksakt(maks)), lesEksakt(poeng)));
}

/** A threshold of anything but one criterion that is scored is held against a weighted sum. */
function funnOmTerskel(
  utenfor: readonly Søknadsresultat[],
  poengsatte: { readonly has: (kriteriumId: string) => boolean },
): readonly Funn[] {
  const søknadIder = utenfor
    .filter(({ terskelbrudd }) => terskelbrudd.some(({ kriteriumId }) => !poengsatte.has(kriteriumId ?? '')))
    .map(({ søknadId }) => søknadId);
  return søknadIder.length === 0
    ? []
    : [funn('TOTALTERSKEL_HOLDT_FAST', 'ADVARSEL', '/resultat/søknader', { søknadIder })];
}

/** Those that compete without a total, as in the span of places of the ranking. */
function funnOmIntervall(utenfor: readonly Søknadsresultat[]): readonly Funn[] {
  const søknadIder = utenfor.filter(harÅpenTotal).map(({ søknadId }) => søknadId);
  return søknadIder.length === 0
    ? []
    : [funn('INTERVALL_HOLDT_UTENFOR', 'ADVARSEL', '/resultat/søknader', { søknadIder })];
}
