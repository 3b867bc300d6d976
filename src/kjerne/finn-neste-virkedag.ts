import type { Kalender } from './kalender';
import type { Dato } from './typer';
import { dagIKalender, dagMedLøpenummer, datoIKalender, erVirkedagsnummer, løpenummer } from './virkedager';

/**
 * The day itself when it is a working day, otherwise the first working day after it.
 *
 * A deadline moves like this only where a rule says so (domstolloven § 149 does; forvaltningsloven does not).
 *
 * @throws TilskuddFeil `UTENFOR_KALENDER`.
 * @example
 * finnNesteVirkedag('2029-04-01', lagNorskKalender(2029, 2029)) // => '2029-04-03'
 */
export function finnNesteVirkedag(dato: Dato, kalender: Kalender): Dato {
  const nummer = dagIKalender(dato, kalender);
  if (erVirkedagsnummer(nummer, kalender)) return dato;
  return datoIKalender(dagMedLøpenummer(løpenummer(nummer - 1, kalender) + 1, kalender), kalender, dato);
}
