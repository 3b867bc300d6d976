import type { Rasjonal } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import { tilFellesSkala } from './til-felles-skala';

/** A claim in units that need not be whole or above zero, and what may be given for it. */
export interface Behov {
  readonly behov: Rasjonal;
  readonly gulv: bigint;
  readonly tak?: bigint;
}

/** Whole units for each, and who stands equal for those that are left. */
export interface Nærmest {
  readonly hele: readonly bigint[];
  /** The places of those with the same claim to one unit more; one each for as many as `igjen`. */
  readonly like: readonly number[];
  readonly igjen: bigint;
}

/**
 * Gives whole units so that the sum of the squares of claim less units is least, between floors and caps: the claims less
 * one θ that uses the units, y = clamp(b − θ, gulv, tak), rounded by the largest remainder.
 *
 * @param antall - Units; no fewer than the floors and no more than the caps. O(n log n).
 */
export function fordelNærmest(antall: bigint, alle: readonly Behov[]): Nærmest {
  const [nevner = 1n, ...behov] = tilFellesSkala([{ t: 1n, n: 1n }, ...alle.map((b) => b.behov)]);
  const krav = alle.map(({ gulv, tak }, i) => ({
    b: ved(behov, i),
    gulv: gulv * nevner,
    ...(tak === undefined ? {} : { tak: tak * nevner }),
  }));
  const θ = finnTheta(antall * nevner, krav);
  const n = nevner * θ.n;
  const andeler = krav.map(({ b, gulv, tak }) => {
    const fritt = b * θ.n - θ.t;
    if (fritt <= gulv * θ.n) return gulv * θ.n;
    return tak !== undefined && fritt >= tak * θ.n ? tak * θ.n : fritt;
  });
  const hele = andeler.map((y) => gulvet(y, n));
  const rester = andeler.map((y, i) => y - ved(hele, i) * n);
  return skillVedTerskel(
    hele,
    rester,
    hele.reduce((igjen, h) => igjen - h, antall),
  );
}

const gulvet = (t: bigint, n: bigint): bigint => (t < 0n && t % n !== 0n ? t / n - 1n : t / n);

interface Klemt {
  readonly b: bigint;
  readonly gulv: bigint;
  readonly tak?: bigint;
}

/** The θ at which the clamped claims sum to `mål`, from the points where a limit starts or ends to bind, from above. */
function finnTheta(mål: bigint, krav: readonly Klemt[]): Rasjonal {
  let sum = 0n;
  let aktive = 0n;
  const knekker: { readonly ved: bigint; readonly sum: bigint; readonly aktive: bigint }[] = [];
  for (const { b, gulv, tak } of krav) {
    sum += gulv;
    if (tak === gulv) continue;
    knekker.push({ ved: b - gulv, sum: b - gulv, aktive: 1n });
    if (tak !== undefined) knekker.push({ ved: b - tak, sum: tak - b, aktive: -1n });
  }
  knekker.sort((x, y) => (x.ved > y.ved ? -1 : x.ved < y.ved ? 1 : 0));
  let her = 0n;
  for (const knekk of knekker) {
    her = knekk.ved;
    if (sum - aktive * her >= mål) break;
    sum += knekk.sum;
    aktive += knekk.aktive;
  }
  // With nobody between floor and cap, θ may stand where the next one starts, or where the last one was done.
  return aktive > 0n ? { t: sum - mål, n: aktive } : { t: her, n: 1n };
}

function skillVedTerskel(hele: readonly bigint[], rester: readonly bigint[], igjen: bigint): Nærmest {
  if (igjen === 0n) return { hele, like: [], igjen };
  const terskel = [...rester].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))[Number(igjen) - 1] ?? 0n;
  const over = rester.filter((rest) => rest > terskel).length;
  return {
    hele: hele.map((h, i) => (ved(rester, i) > terskel ? h + 1n : h)),
    like: [...rester.keys()].filter((i) => rester[i] === terskel),
    igjen: igjen - BigInt(over),
  };
}
