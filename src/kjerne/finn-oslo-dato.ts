import { osloAv, sekunderAv } from './oslo';
import type { Dato, Tidspunkt } from './typer';

/**
 * The civil date in Norway at a moment, whatever offset it is written with.
 *
 * @throws TilskuddFeil `SOMMERTID_UKJENT` before 1996.
 * @example
 * finnOsloDato('2024-06-17T23:30:00+00:00') // => '2024-06-18'
 */
export function finnOsloDato(tidspunkt: Tidspunkt): Dato {
  return osloAv(sekunderAv(tidspunkt)).dato;
}
