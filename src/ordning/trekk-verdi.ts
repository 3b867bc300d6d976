import type { UsikkerVerdi } from './simulering-typer';

const BITER = 53n;
const TO_I_53 = 2 ** 53;

/**
 * The value that a number in [0, 1) of 53 bits draws, by the inverse of the distribution in whole numbers, so that it is
 * the same on every engine. Steps of the unit are counted from the least; the most is drawn only where it is a step.
 */
export function trekkVerdi(fordeling: UsikkerVerdi, uniform: number): number {
  const u = BigInt(uniform * TO_I_53);
  const enhet = BigInt(fordeling.enhet);
  const minst = BigInt(fordeling.minst);
  const bredde = (BigInt(fordeling.høyst) - minst) / enhet;
  const steg = fordeling.type === 'UNIFORM' ? (u * (bredde + 1n)) >> BITER : trekant(fordeling, u, bredde);
  return Number(minst + steg * enhet);
}

/** Of a width b with its peak at c: √(u·b·c) up to the peak, b − √((1−u)·b·(b−c)) above it, down to whole steps. */
function trekant({ minst, mest, enhet }: Extract<UsikkerVerdi, { type: 'TREKANT' }>, u: bigint, b: bigint): bigint {
  const c = (BigInt(mest) - BigInt(minst)) / BigInt(enhet);
  if (b === 0n) return 0n;
  if (u * b < c << BITER) return heltallsrot((u * b * c) >> BITER);
  const igjen = ((1n << BITER) - u) * b * (b - c);
  const rot = heltallsrot(igjen >> BITER);
  return b - ((rot * rot) << BITER === igjen ? rot : rot + 1n);
}

/** The largest whole number whose square is not above n (Newton). */
function heltallsrot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const neste = (x + n / x) >> 1n;
    if (neste >= x) return x;
    x = neste;
  }
}
