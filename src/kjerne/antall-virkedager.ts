import type { Kalender } from './kalender';
import type { Dato } from './typer';
import { dagIKalender, løpenummer } from './virkedager';

/**
 * How many working days there are after one day, up to and including another.
 *
 * When `tilOgMed` comes before `etter` the count is negative: minus the working days after `tilOgMed` up to and
 * including `etter`.
 *
 * @param etter - The day before the first that counts.
 * @param tilOgMed - The last day that counts.
 * @param kalender - Must hold both; O(log n) in its days off.
 * @throws TilskuddFeil `UTENFOR_KALENDER`.
 * @example
 * antallVirkedager('2024-05-31', '2024-06-17', lagNorskKalender(2024, 2024)) // => 11
 */
export function antallVirkedager(etter: Dato, tilOgMed: Dato, kalender: Kalender): number {
  const antall =
    løpenummer(dagIKalender(tilOgMed, kalender), kalender) - løpenummer(dagIKalender(etter, kalender), kalender);
  return antall === 0 ? 0 : antall;
}
