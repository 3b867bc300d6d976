import type { Rasjonal } from '../../kjerne/brok';

/** Digits kept while the series is summed: its terms grow to 10³³ before they fall. */
const SIFRE = 90n;
const ENHET = 10n ** SIFRE;
/** 1/√(2π), rounded, in units of 10⁻⁶⁰. */
const TOPP = 398942280401432677939946059934381868475858631164934657665926n;
const TOPPSIFRE = 10n ** 60n;
/** The one denominator of every share, so that shares can be added. */
const HELE = 2n * ENHET * TOPPSIFRE;
/** Beyond this the tail is below 10⁻³³. */
const YTTERST = 12n;

/**
 * The chance that a standard normal variable is at most `z`, within 10⁻³⁰, with the same digits on every engine.
 *
 * By the series `1/2 + φ(0) · Σ (−1)^k z^(2k+1) / (2^k k! (2k+1))` in whole numbers of a fixed unit.
 */
export function beregnNormalandel(z: Rasjonal): Rasjonal {
  const x = (z.t * ENHET) / z.n;
  if (x > YTTERST * ENHET) return { t: HELE, n: HELE };
  if (x < -YTTERST * ENHET) return { t: 0n, n: HELE };
  const kvadrat = (x * x) / ENHET;
  let ledd = x;
  let sum = 0n;
  for (let k = 0n; ledd !== 0n; k++) {
    sum += ledd / (2n * k + 1n);
    ledd = -(ledd * kvadrat) / (ENHET * 2n * (k + 1n));
  }
  return { t: ENHET * TOPPSIFRE + 2n * sum * TOPP, n: HELE };
}
