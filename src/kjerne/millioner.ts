import { beløpIØre } from './belop-i-ore';
import type { Øre } from './typer';

/**
 * An amount given in millions of kroner, as a number or as decimal text with a point.
 *
 * @param antall - Millions of kroner, of either sign, in whole øre.
 * @throws TilskuddFeil `BELOP_IKKE_TALL`, `BELOP_UENDELIG`, `BELOP_IKKE_HELE_ORE`, `BELOP_FOR_STORT`.
 * @example
 * millioner('4.3') // => 430000000
 * millioner('24.750000001') // throws BELOP_IKKE_HELE_ORE
 */
export function millioner(antall: number | string): Øre {
  return beløpIØre(antall, 100_000_000n);
}
