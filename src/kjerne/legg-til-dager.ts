import { dagnummer, dagnummerAv, datoAv } from './dagnummer';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato } from './typer';

const feil = lagFeillager<KalenderKoder>();
const FØRSTE = dagnummerAv(1, 1, 1);
const SISTE = dagnummerAv(9999, 12, 31);

/**
 * The date a number of days after (or before) another. The start is not counted (domstolloven § 148).
 *
 * @param antall - A whole number of either sign.
 * @throws TilskuddFeil `ANTALL_UGYLDIG`, `DATO_UTENFOR_REKKEVIDDE`.
 * @example
 * leggTilDager('2024-05-31', 17) // => '2024-06-17'
 */
export function leggTilDager(dato: Dato, antall: number): Dato {
  if (!Number.isSafeInteger(antall)) throw feil('ANTALL_UGYLDIG', '/antall', { verdi: String(antall) });
  const nummer = dagnummer(dato) + antall;
  if (nummer < FØRSTE || nummer > SISTE) throw feil('DATO_UTENFOR_REKKEVIDDE', '', { dato, antall });
  return datoAv(nummer);
}
