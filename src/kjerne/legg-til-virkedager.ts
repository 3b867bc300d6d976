import type { Kalender } from './kalender';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato } from './typer';
import { dagIKalender, dagMedLøpenummer, datoIKalender, løpenummer } from './virkedager';

const feil = lagFeillager<KalenderKoder>();

/**
 * The day a number of working days after (or, when negative, before) another.
 *
 * The start is not counted: the result is the |antall|-th working day strictly after or before it, and 0 is the start
 * itself, also when that is no working day. To move a day to the next working day, use `finnNesteVirkedag`.
 *
 * @param dato - A day within the calendar's years.
 * @param antall - A whole number of either sign.
 * @param kalender - The calendar; O(log n) in its days off, whatever `antall` is.
 * @throws TilskuddFeil `UTENFOR_KALENDER`, `ANTALL_UGYLDIG`.
 * @example
 * const kalender = lagNorskKalender(2024, 2025);
 * leggTilVirkedager('2024-05-31', 11, kalender) // => '2024-06-17'
 * leggTilVirkedager('2024-04-02', -1, kalender) // => '2024-03-27'
 */
export function leggTilVirkedager(dato: Dato, antall: number, kalender: Kalender): Dato {
  if (!Number.isSafeInteger(antall)) throw feil('ANTALL_UGYLDIG', '/antall', { verdi: String(antall) });
  const start = dagIKalender(dato, kalender);
  if (antall === 0) return dato;
  const fraNummer = antall > 0 ? løpenummer(start, kalender) : løpenummer(start - 1, kalender) + 1;
  return datoIKalender(dagMedLøpenummer(fraNummer + antall, kalender), kalender, dato);
}
