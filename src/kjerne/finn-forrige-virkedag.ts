import type { Kalender } from './kalender';
import type { Dato } from './typer';
import { dagIKalender, dagMedLøpenummer, datoIKalender, erVirkedagsnummer, løpenummer } from './virkedager';

/**
 * The day itself when it is a working day, otherwise the last working day before it.
 *
 * @throws TilskuddFeil `UTENFOR_KALENDER`.
 * @example
 * finnForrigeVirkedag('2024-04-01', lagNorskKalender(2024, 2024)) // => '2024-03-27'
 */
export function finnForrigeVirkedag(dato: Dato, kalender: Kalender): Dato {
  const nummer = dagIKalender(dato, kalender);
  if (erVirkedagsnummer(nummer, kalender)) return dato;
  return datoIKalender(dagMedLøpenummer(løpenummer(nummer, kalender), kalender), kalender, dato);
}
