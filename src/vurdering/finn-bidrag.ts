import { del, gang, leggSammen, type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import type { LestKriterium } from './les-kriterier';
import type { Samlet } from './samle-enheter';
import type { Vurderingsvalg } from './typer';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** The score of a criterion as far as it counts upwards: turned around where lowest is best. */
function finnPoeng(
  { sum, over }: Pick<Samlet, 'sum' | 'over'>,
  k: number,
  { skala: { min, maks, steg, lavestErBest } }: LestKriterium,
): Rasjonal | undefined {
  const n = ved(over, k);
  if (n === 0) return undefined;
  const opp = gang(steg, { t: BigInt(ved(sum, k)), n: BigInt(n) });
  return lavestErBest ? leggSammen(maks, { t: -opp.t, n: opp.n }) : leggSammen(min, opp);
}

/**
 * What each criterion adds to the total, exactly, or nothing where the choice of the caller gives no total. With
 * `RENORMER` a criterion without a score adds nothing, and is `undefined`.
 */
export function finnBidrag(
  samlet: Pick<Samlet, 'sum' | 'over'>,
  kriterier: readonly LestKriterium[],
  { manglende }: Vurderingsvalg,
): readonly (Rasjonal | undefined)[] | undefined {
  const poeng = kriterier.map((kriterium, k) => finnPoeng(samlet, k, kriterium));
  const mangler = poeng.some((ett) => ett === undefined);
  if (mangler && (manglende === 'UFULLSTENDIG' || manglende === 'INTERVALL')) return undefined;
  if (!mangler || manglende === 'SKALAMINIMUM') {
    return kriterier.map(({ vekt, skala }, k) => gang(vekt, poeng[k] ?? skala.min));
  }
  const alle = kriterier.reduce((sum, { vekt }) => leggSammen(sum, vekt), NULL);
  const med = kriterier.reduce((sum, { vekt }, k) => (poeng[k] === undefined ? sum : leggSammen(sum, vekt)), NULL);
  if (sammenlignEksakt(med, NULL) === 0) return undefined;
  const faktor = del(alle, med);
  return kriterier.map(({ vekt }, k) => {
    const ett = poeng[k];
    return ett && gang(gang(vekt, faktor), ett);
  });
}

/** The lowest and the highest total that missing scores could have given. */
export function finnIntervall(samlet: Samlet, kriterier: readonly LestKriterium[]) {
  const med = (ende: 'min' | 'maks'): Rasjonal =>
    kriterier.reduce(
      (sum, kriterium, k) =>
        leggSammen(sum, gang(kriterium.vekt, finnPoeng(samlet, k, kriterium) ?? kriterium.skala[ende])),
      NULL,
    );
  return { lavest: tilBrøk(med('min')), høyest: tilBrøk(med('maks')) };
}
