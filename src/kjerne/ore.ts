import type { TallKoder } from './koder-tall';
import { lagFeillager } from './tilskudd-feil';
import type { Øre } from './typer';

const feil = lagFeillager<TallKoder>();

/**
 * An amount given in whole øre.
 *
 * Use {@link kroner} or {@link millioner} for amounts that people write, and `lesBeløp` for text of unknown form.
 *
 * @param antall - Whole number of øre, of either sign.
 * @throws TilskuddFeil `BELOP_IKKE_TALL`, `BELOP_UENDELIG`, `BELOP_IKKE_HELE_ORE`, `BELOP_FOR_STORT`.
 * @example
 * øre(12345) // => 12345
 * øre(0.5) // throws BELOP_IKKE_HELE_ORE
 */
export function øre(antall: number): Øre {
  const verdi = String(antall);
  if (typeof antall !== 'number' || Number.isNaN(antall)) throw feil('BELOP_IKKE_TALL', '', { verdi });
  if (!Number.isFinite(antall)) throw feil('BELOP_UENDELIG', '', { verdi });
  if (!Number.isInteger(antall)) throw feil('BELOP_IKKE_HELE_ORE', '', { verdi });
  if (!Number.isSafeInteger(antall)) throw feil('BELOP_FOR_STORT', '', { verdi });
  return (antall === 0 ? 0 : antall) as Øre;
}
