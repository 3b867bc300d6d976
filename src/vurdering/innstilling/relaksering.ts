import { ved } from '../../kjerne/ved';
import type { Regning } from './regning';

/** Items in the order of value per weight, with sums from the front. */
export interface Relaksering<T extends number | bigint> {
  /** The items, by their place in the task; those whose value is not above zero last. */
  readonly orden: readonly number[];
  /** Whether the rest can reach a value: `true` wherever it may, never `false` where it can. */
  readonly kanNå: (fra: number, plass: number, mangler: T, hint: Hint) => boolean;
  /** What the items from `fra` on give when they are taken in order as long as they fit. */
  readonly grådig: (hint: Hint, fra: number) => T;
  /** No set has more than this, as a whole number. */
  readonly høyst: (kapasitet: number) => T;
}

/** Where the order breaks: items before `brudd` fit. Room that shrinks moves it backwards only. */
interface Hint {
  brudd: number;
}

/**
 * The bound of Dantzig (1957): fill up in order of value per weight, the last item in part. The order is exact; the last
 * part is a double that is rounded the safe way, so that it costs work at most and never decides.
 */
export function lagRelaksering<T extends number | bigint>(
  vekter: readonly number[],
  verdier: readonly T[],
  regning: Regning<T>,
): Relaksering<T> {
  const { pluss, minus, tilTall, null: ingenting } = regning;
  const orden = sorterEtterVerdiPerVekt(vekter, verdier);
  const nyttige = orden.filter((i) => ved(verdier, i) > ingenting).length;
  const vektsum = [0];
  const verdisum = [ingenting];
  for (const [k, i] of orden.slice(0, nyttige).entries()) {
    vektsum.push(ved(vektsum, k) + ved(vekter, i));
    verdisum.push(pluss(ved(verdisum, k), ved(verdier, i)));
  }
  const finnBrudd = (fra: number, plass: number, hint: Hint): void => {
    const grense = plass + (vektsum[Math.min(fra, nyttige)] ?? 0);
    hint.brudd = Math.min(hint.brudd, nyttige);
    while (hint.brudd > fra && (vektsum[hint.brudd] ?? 0) > grense) hint.brudd -= 1;
  };
  const grådig = ({ brudd }: Hint, fra: number): T =>
    fra >= nyttige ? ingenting : minus(verdisum[brudd] ?? ingenting, verdisum[fra] ?? ingenting);
  const delAvNeste = (fra: number, plass: number, { brudd }: Hint): number => {
    const i = orden[brudd];
    if (brudd >= nyttige || i === undefined) return 0;
    const igjen = plass - ((vektsum[brudd] ?? 0) - (vektsum[fra] ?? 0));
    return (igjen * tilTall(verdier[i] ?? ingenting)) / (vekter[i] ?? 1);
  };
  const TRYGT = 1 + 1e-12;
  return {
    orden,
    grådig,
    kanNå: (fra, plass, mangler, hint) => {
      finnBrudd(fra, plass, hint);
      const igjen = minus(mangler, grådig(hint, fra));
      if (igjen <= ingenting) return true;
      return fra < nyttige && delAvNeste(fra, plass, hint) * TRYGT >= tilTall(igjen);
    },
    høyst: (kapasitet) => {
      const hint = { brudd: nyttige };
      finnBrudd(0, kapasitet, hint);
      const resten = Math.floor(delAvNeste(0, kapasitet, hint) * TRYGT);
      const hele = typeof ingenting === 'bigint' ? BigInt(resten) : resten;
      return pluss(grådig(hint, 0), hele as T);
    },
  };
}

function sorterEtterVerdiPerVekt(vekter: readonly number[], verdier: readonly (number | bigint)[]): readonly number[] {
  const v = verdier.map(BigInt);
  const w = vekter.map(BigInt);
  return [...vekter.keys()].sort((a, b) => {
    const [va = 0n, vb = 0n, wa = 0n, wb = 0n] = [v[a], v[b], w[a], w[b]];
    if (va > 0n !== vb > 0n) return va > 0n ? -1 : 1;
    const kryss = vb * wa - va * wb;
    if (kryss !== 0n) return kryss < 0n ? -1 : 1;
    return wa < wb ? -1 : wa > wb ? 1 : a - b;
  });
}
