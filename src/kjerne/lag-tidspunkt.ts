import { erTidspunkt } from './er-tidspunkt';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Tidspunkt } from './typer';

const feil = lagFeillager<KalenderKoder>();

/**
 * A moment from its text.
 *
 * @param tekst - `YYYY-MM-DDTHH:mm:ss±hh:mm`; the offset must be there, and `Z` is written `+00:00`.
 * @throws TilskuddFeil `TIDSPUNKT_UGYLDIG`.
 * @example
 * lagTidspunkt('2024-06-17T12:00:00+02:00') // => '2024-06-17T12:00:00+02:00'
 * lagTidspunkt('2024-06-17T12:00:00') // throws TIDSPUNKT_UGYLDIG
 */
export function lagTidspunkt(tekst: string): Tidspunkt {
  if (!erTidspunkt(tekst)) throw feil('TIDSPUNKT_UGYLDIG', '', { verdi: String(tekst) });
  return tekst;
}
