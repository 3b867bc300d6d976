import { erKlokkeslett } from './er-klokkeslett';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Klokkeslett } from './typer';

const feil = lagFeillager<KalenderKoder>();

/**
 * A clock time from its text.
 *
 * @param tekst - `HH:mm`, from `00:00` to `24:00`.
 * @throws TilskuddFeil `KLOKKESLETT_UGYLDIG`.
 * @example
 * lagKlokkeslett('13:00') // => '13:00'
 * lagKlokkeslett('1 pm') // throws KLOKKESLETT_UGYLDIG
 */
export function lagKlokkeslett(tekst: string): Klokkeslett {
  if (!erKlokkeslett(tekst)) throw feil('KLOKKESLETT_UGYLDIG', '', { verdi: String(tekst) });
  return tekst;
}
