import { gang, lesEksakt, tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Kriterium, Utlysning } from '../modell';
import type { VurderingKoder } from './koder';
import type { Kriterievekt } from './typer';

const funn = lagFunnlager<VurderingKoder>();
const FLEST_HJØRNER = 1000;

/** One extreme of the weights: the criteria that weigh something there, summing to 1. */
export type Vekthjørne = readonly Kriterievekt[];

/**
 * The extremes of the weights ≥ 0 with sum 1 that agree with a call. Without an order each criterion alone. With one, the
 * first alone, the first two with the same weight, and so on; those with one place in the order together. In a tree
 * every extreme of a level with every extreme of each criterion under it that weighs something there.
 *
 * @throws TilskuddFeil `VALG_UGYLDIG`, `KRITERIERANG_MANGLER`, `VEKTHJORNER_FOR_MANGE`.
 */
export function finnVekthjørner({ vekting, kriterier }: Utlysning): readonly Vekthjørne[] {
  const sti = '/runde/utlysning';
  const erRangert = vekting === 'RANGERT';
  if (!erRangert && vekting !== 'UVEKTET') {
    kastVedFeil([funn('VALG_UGYLDIG', 'FEIL', `${sti}/vekting`, { felt: 'vekting', verdi: String(vekting) })]);
  }
  if (erRangert) kastVedFeil(finnUtenRang(kriterier, `${sti}/kriterier`));
  const antall = tell(kriterier, erRangert);
  if (antall > BigInt(FLEST_HJØRNER)) {
    const data = { antall: antall.toString(), høyst: FLEST_HJØRNER };
    kastVedFeil([funn('VEKTHJORNER_FOR_MANGE', 'FEIL', `${sti}/kriterier`, data)]);
  }
  return lagHjørner(kriterier, erRangert);
}

function finnUtenRang(kriterier: readonly Kriterium[], sti: string): readonly Funn[] {
  return kriterier.flatMap(({ id, rang, underkriterier = [] }, i) => [
    ...(rang !== undefined && Number.isSafeInteger(rang)
      ? []
      : [funn('KRITERIERANG_MANGLER', 'FEIL', `${sti}/${i}`, { kriteriumId: id })]),
    ...finnUtenRang(underkriterier, `${sti}/${i}/underkriterier`),
  ]);
}

/** The sets of criteria of one level that weigh the same at an extreme, all others nothing. */
function sett(kriterier: readonly Kriterium[], erRangert: boolean): readonly (readonly Kriterium[])[] {
  if (!erRangert) return kriterier.map((kriterium) => [kriterium]);
  const plasser = [...new Set(kriterier.map(({ rang = 0 }) => rang))].sort((a, b) => a - b);
  return plasser.map((plass) => kriterier.filter(({ rang = 0 }) => rang <= plass));
}

/** How many there are, found without making them. */
function tell(kriterier: readonly Kriterium[], erRangert: boolean): bigint {
  if (kriterier.length === 0) return 1n;
  return sett(kriterier, erRangert).reduce(
    (sum, med) => sum + med.reduce((ganger, { underkriterier = [] }) => ganger * tell(underkriterier, erRangert), 1n),
    0n,
  );
}

function lagHjørner(kriterier: readonly Kriterium[], erRangert: boolean): readonly Vekthjørne[] {
  return sett(kriterier, erRangert).flatMap((med) => {
    let hjørner: readonly Vekthjørne[] = [[]];
    for (const { id, underkriterier = [] } of med) {
      const egne =
        underkriterier.length === 0
          ? [[{ kriteriumId: id, vekt: { teller: '1', nevner: '1' } }]]
          : lagHjørner(underkriterier, erRangert);
      hjørner = hjørner.flatMap((hjørne) => egne.map((eget) => [...hjørne, ...del(eget, med.length)]));
    }
    return hjørner;
  });
}

function del(hjørne: Vekthjørne, antall: number): Vekthjørne {
  return hjørne.map(({ kriteriumId, vekt }) => ({
    kriteriumId,
    vekt: tilBrøk(gang(lesEksakt(vekt), { t: 1n, n: BigInt(antall) })),
  }));
}
