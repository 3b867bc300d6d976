import type { Rasjonal } from './brok';

/** What one recipient may have, counted in whole units. */
export interface Enhetskrav {
  /** The weight, ≥ 0, on a scale that all recipients share. */
  readonly vekt: bigint;
  /** The fewest units, ≥ 0. */
  readonly gulv: bigint;
  /** The most units, not below `gulv`; absent for none. */
  readonly tak?: bigint;
}

/** Which limit holds a recipient's share. */
export type Enhetsgrense = 'INGEN' | 'GULV' | 'TAK';

/** Exact shares of whole units, before and after the whole part of each is handed out. */
export interface Enhetsfordeling {
  /** The exact shares over one common denominator: `tellere[i] / nevner` units. */
  readonly tellere: readonly bigint[];
  readonly nevner: bigint;
  /** The whole part of each share. */
  readonly hele: readonly bigint[];
  /** What is above the whole part, as `rester[i] / nevner`. */
  readonly rester: readonly bigint[];
  /** Which limit holds each share. */
  readonly grenser: readonly Enhetsgrense[];
  /** Units that remain when the whole parts are handed out: fewer than the recipients with a rest. */
  readonly igjen: bigint;
  /** Units that nobody may have since every cap binds. */
  readonly overTak: bigint;
}

/**
 * Splits whole units in exact proportion to weights under floors and caps: `x_i = clamp(λ·w_i, gulv_i, tak_i)` with the
 * one λ that uses every unit, found from the points where a limit starts or ends to bind, never by fixing and rescaling.
 *
 * A recipient of weight 0 gets its floor only. Where the caps do not hold all units, everyone of weight above 0 is at
 * its cap and the rest is `overTak`. A share with a rest can always be rounded up: limits are whole, so its cap is not
 * reached. Who gets the remaining units is for the caller's method and tie rules.
 *
 * @param antall - Units, ≥ 0.
 * @param krav - Recipients; the caller has made sure that the floors fit in `antall`. O(n log n).
 */
export function fordelEnheter(antall: bigint, krav: readonly Enhetskrav[]): Enhetsfordeling {
  const λ = finnLambda(antall, krav);
  const tellere: bigint[] = [];
  const hele: bigint[] = [];
  const rester: bigint[] = [];
  const grenser: Enhetsgrense[] = [];
  let brukt = 0n;
  for (const { vekt, gulv, tak } of krav) {
    const fritt = λ === undefined ? undefined : λ.t * vekt;
    const nevner = λ?.n ?? 1n;
    const grense = bindende(fritt, gulv * nevner, tak === undefined ? undefined : tak * nevner, vekt);
    const teller = grense === 'INGEN' ? (fritt ?? 0n) : (grense === 'TAK' ? (tak ?? 0n) : gulv) * nevner;
    tellere.push(teller);
    hele.push(teller / nevner);
    rester.push(teller % nevner);
    grenser.push(grense);
    brukt += teller;
  }
  const nevner = λ?.n ?? 1n;
  const heleSum = hele.reduce((sum, h) => sum + h, 0n);
  const delt = brukt / nevner;
  return { tellere, nevner, hele, rester, grenser, igjen: delt - heleSum, overTak: antall - delt };
}

/** Without a λ every cap binds, and weight 0 stays at its floor. */
function bindende(fritt: bigint | undefined, gulv: bigint, tak: bigint | undefined, vekt: bigint): Enhetsgrense {
  if (fritt === undefined) return vekt > 0n ? 'TAK' : gulv > 0n ? 'GULV' : 'INGEN';
  if (fritt < gulv) return 'GULV';
  return tak !== undefined && fritt > tak ? 'TAK' : 'INGEN';
}

/** A point on the λ axis where a share starts to grow from its floor, or stops at its cap. */
interface Knekk extends Rasjonal {
  readonly vekt: bigint;
  readonly gulv: bigint;
  readonly tak: bigint;
}

/** The λ at which the clamped shares sum to `antall`; `undefined` when the caps do not hold that much. */
function finnLambda(antall: bigint, krav: readonly Enhetskrav[]): Rasjonal | undefined {
  let fast = 0n;
  let aktiv = 0n;
  const knekker: Knekk[] = [];
  for (const { vekt, gulv, tak } of krav) {
    if (vekt === 0n || (gulv > 0n && gulv === tak)) fast += gulv;
    else if (gulv === 0n) aktiv += vekt;
    else {
      fast += gulv;
      knekker.push({ t: gulv, n: vekt, vekt, gulv: -gulv, tak: 0n });
    }
    if (vekt > 0n && tak !== undefined && !(gulv > 0n && gulv === tak)) {
      knekker.push({ t: tak, n: vekt, vekt: -vekt, gulv: 0n, tak });
    }
  }
  knekker.sort((a, b) => {
    const forskjell = a.t * b.n - b.t * a.n;
    return forskjell < 0n ? -1 : forskjell > 0n ? 1 : 0;
  });
  for (const { t, n, vekt, gulv, tak } of knekker) {
    if ((antall - fast) * n <= aktiv * t) break;
    aktiv += vekt;
    fast += gulv + tak;
  }
  if (aktiv > 0n) return { t: antall - fast, n: aktiv };
  // No share grows: either the caps are all met and units are left, or the floors alone use every unit.
  return antall > fast ? undefined : { t: 0n, n: 1n };
}
