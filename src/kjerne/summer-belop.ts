import { beløpIØre } from './belop-i-ore';
import type { Øre } from './typer';

/**
 * The exact sum of amounts, whatever their order.
 *
 * @param beløp - Amounts of either sign; none sum to 0. Linear in their number.
 * @throws TilskuddFeil `BELOP_IKKE_TALL`, `BELOP_UENDELIG`, `BELOP_IKKE_HELE_ORE`, `BELOP_FOR_STORT`.
 * @example
 * summerBeløp([kroner(18), kroner(11)]) // => 2900
 */
export function summerBeløp(beløp: readonly Øre[]): Øre {
  let trygg = 0;
  for (const ett of beløp) {
    trygg += ett;
    if (!Number.isSafeInteger(trygg)) return summerStore(beløp);
  }
  return trygg as Øre;
}

function summerStore(beløp: readonly Øre[]): Øre {
  let sum = 0n;
  for (const ett of beløp) sum += BigInt(beløpIØre(ett, 1n));
  return beløpIØre(sum.toString(), 1n);
}
