import type { Kalender } from './kalender';
import type { Dato } from './typer';
import { dagIKalender, erVirkedagsnummer } from './virkedager';

/**
 * Whether a day is a working day in a calendar.
 *
 * @param dato - A day within the calendar's years.
 * @param kalender - From `lagKalender` or `lagNorskKalender`.
 * @throws TilskuddFeil `UTENFOR_KALENDER`.
 * @example
 * const kalender = lagNorskKalender(2024, 2025);
 * erVirkedag('2024-04-01', kalender) // => false
 * erVirkedag('2026-01-02', kalender) // throws UTENFOR_KALENDER
 */
export function erVirkedag(dato: Dato, kalender: Kalender): boolean {
  return erVirkedagsnummer(dagIKalender(dato, kalender), kalender);
}
