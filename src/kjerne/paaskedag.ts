import { dagnummerAv } from './dagnummer';

/**
 * The day number of Easter Sunday, by the Gregorian computus in the form of Meeus, Jones and Butcher.
 *
 * The year 2076 gives 19 April, as the act on holidays does since its parenthesis on leap years was repealed.
 */
export function påskedagI(år: number): number {
  const a = år % 19;
  const b = Math.floor(år / 100);
  const c = år % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dagnummerAv(år, Math.floor(sum / 31), (sum % 31) + 1);
}
