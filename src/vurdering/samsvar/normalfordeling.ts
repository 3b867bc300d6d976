import type { Rasjonal } from '../../kjerne/brok';

/** Decimals kept while the series is summed: its terms grow to 10³³ before they fall. */
const SIFRE = 90n;
/** 1/√(2π), rounded, in units of 10⁻⁶⁰. */
const TOPP = 398942280401432677939946059934381868475858631164934657665926n;
const TOPPSIFRE = 60n;
/** Beyond this the tail is below 10⁻³². */
const YTTERST = 12n;

/**
 * The chance that a standard normal variable is at most `z`, within 10⁻³⁰, with the same digits on every engine. Every
 * share has the same denominator, so that they can be added.
 *
 * By the series `1/2 + φ(0) · Σ (−1)^k z^(2k+1) / (2^k k! (2k+1))` in whole numbers of a fixed unit.
 */
export function beregnNormalandel(z: Rasjonal): Rasjonal {
  const enhet = 10n ** SIFRE;
  const halv = 10n ** (SIFRE + TOPPSIFRE);
  const x = (z.t * enhet) / z.n;
  if (x > YTTERST * enhet) return { t: 2n * halv, n: 2n * halv };
  if (x < -YTTERST * enhet) return { t: 0n, n: 2n * halv };
  const kvadrat = (x * x) / enhet;
  let ledd = x;
  let sum = 0n;
  for (let k = 0n; ledd !== 0n; k++) {
    sum += ledd / (2n * k + 1n);
    ledd = -(ledd * kvadrat) / (enhet * 2n * (k + 1n));
  }
  return { t: halv + 2n * sum * TOPP, n: 2n * halv };
}
