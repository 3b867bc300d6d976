import { erDato } from './er-dato';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato } from './typer';

const feil = lagFeillager<KalenderKoder>();

/**
 * A civil date from its text.
 *
 * @param tekst - `YYYY-MM-DD`, a day that exists in the years 0001–9999.
 * @throws TilskuddFeil `DATO_UGYLDIG`.
 * @example
 * lagDato('2024-02-29') // => '2024-02-29'
 * lagDato('17.06.2024') // throws DATO_UGYLDIG
 */
export function lagDato(tekst: string): Dato {
  if (!erDato(tekst)) throw feil('DATO_UGYLDIG', '', { verdi: String(tekst) });
  return tekst;
}
