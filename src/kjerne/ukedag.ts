import { dagnummer, ukedagAv } from './dagnummer';
import type { Dato } from './typer';

/**
 * The weekday of a date: 1 is Monday, 7 is Sunday (ISO 8601).
 *
 * @example
 * ukedag('2024-06-17') // => 1
 */
export function ukedag(dato: Dato): number {
  return ukedagAv(dagnummer(dato));
}
