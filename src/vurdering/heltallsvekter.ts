import { gang, type Rasjonal, størsteFellesDivisor } from '../kjerne/brok';
import type { LestKriterium } from './les-kriterier';

/**
 * The weights and scales of a call as whole numbers over one denominator: the total of a søknad is
 * `Σ_k (fast_k + perSteg_k · Σu_k / n_k) / nevner`, where `u` counts steps above the lowest score.
 */
export interface Heltallsvekter {
  readonly nevner: number;
  readonly fast: Float64Array;
  readonly perSteg: Float64Array;
  /** No numerator, before it is multiplied by the counts, is above this. */
  readonly størst: number;
}

/** The weights as whole numbers, or `undefined` when they are too large for a double to hold exactly. */
export function lagHeltallsvekter(
  kriterier: readonly Pick<LestKriterium, 'vekt' | 'skala'>[],
): Heltallsvekter | undefined {
  const ledd = kriterier.map(({ vekt, skala: { min, maks, steg, lavestErBest, antallSteg } }) => ({
    fast: gang(vekt, lavestErBest ? maks : min),
    perSteg: gang(vekt, lavestErBest ? { t: -steg.t, n: steg.n } : steg),
    antallSteg: BigInt(antallSteg),
  }));
  const nevner = ledd.flatMap(({ fast, perSteg }) => [fast, perSteg]).reduce((sum, x) => fellesNevner(sum, x), 1n);
  const over = ({ t, n }: Rasjonal): bigint => (t * nevner) / n;
  const størst = ledd.reduce((sum, l) => sum + abs(over(l.fast)) + abs(over(l.perSteg)) * l.antallSteg, nevner);
  if (størst > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return {
    nevner: Number(nevner),
    fast: Float64Array.from(ledd, ({ fast }) => Number(over(fast))),
    perSteg: Float64Array.from(ledd, ({ perSteg }) => Number(over(perSteg))),
    størst: Number(størst),
  };
}

function fellesNevner(nevner: bigint, { t, n }: Rasjonal): bigint {
  const egen = n / størsteFellesDivisor(abs(t), n);
  return (nevner / størsteFellesDivisor(nevner, egen)) * egen;
}

const abs = (x: bigint): bigint => (x < 0n ? -x : x);

/** The greatest common divisor of two whole numbers ≥ 0, not both 0. */
export function størsteFellesMål(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
