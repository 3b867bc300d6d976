import type { Rasjonal } from '../kjerne/brok';
import type { Divisorregel } from './divisormetoder';

/** How strong a claim to a unit is, as a fraction; with `n` 0 it comes before all others. */
export interface Prioritet {
  readonly t: bigint;
  readonly n: bigint;
}

/** Above zero when `a` comes before `b`. Two that come before all others are equal. */
export function sammenlignPrioritet(a: Prioritet, b: Prioritet): number {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const forskjell = a.n === b.n ? a.t - b.t : a.t * b.n - b.t * a.n;
  return forskjell > 0n ? 1 : forskjell < 0n ? -1 : 0;
}

/** The claim by a divisor method to the unit after `har`: weight per signpost, or their squares. */
export function prioritetAv(vekt: Rasjonal, har: bigint, { kvadrert, merkepæl }: Divisorregel): Prioritet {
  const { t, n } = merkepæl(har);
  return kvadrert ? { t: vekt.t * vekt.t * n, n: vekt.n * vekt.n * t } : { t: vekt.t * n, n: vekt.n * t };
}
