import type { Kalender } from './kalender';
import { lagKalender } from './lag-kalender';

/**
 * The calendar of Norwegian law where Saturday is no working day, as in domstolloven § 149.
 *
 * @param fraÅr - First year, from 1583.
 * @param tilÅr - Last year, included, to 9999.
 * @throws TilskuddFeil `KALENDERAR_UGYLDIG`.
 * @example
 * erVirkedag('2024-12-24', lagNorskKalender(2024, 2024)) // => true
 */
export function lagNorskKalender(fraÅr: number, tilÅr: number): Kalender {
  return lagKalender({ fraÅr, tilÅr, lørdagErVirkedag: false });
}
