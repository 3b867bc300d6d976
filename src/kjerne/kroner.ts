import { beløpIØre } from './belop-i-ore';
import type { Øre } from './typer';

/**
 * An amount given in kroner, as a number or as decimal text with a point.
 *
 * A number counts by its shortest decimal reading, so `kroner(0.1)` is ten øre exactly. For what people write, such as
 * `'1 234,50 kr'`, use `lesBeløp`.
 *
 * @param antall - Kroner, of either sign, in whole øre.
 * @throws TilskuddFeil `BELOP_IKKE_TALL`, `BELOP_UENDELIG`, `BELOP_IKKE_HELE_ORE`, `BELOP_FOR_STORT`.
 * @example
 * kroner('4300000.50') // => 430000050
 * kroner(0.125) // throws BELOP_IKKE_HELE_ORE
 */
export function kroner(antall: number | string): Øre {
  return beløpIØre(antall, 100n);
}
