import { erDato } from './er-dato';
import type { Tidspunkt } from './typer';

const FORM = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d$/;

/**
 * Whether something is a moment with its offset, `YYYY-MM-DDTHH:mm:ss±hh:mm`. `Z` is not: write `+00:00`.
 *
 * @example
 * erTidspunkt('2024-06-17T23:59:59+02:00') // => true
 * erTidspunkt('2024-06-17T21:59:59Z') // => false
 */
export function erTidspunkt(x: unknown): x is Tidspunkt {
  const treff = typeof x === 'string' ? FORM.exec(x) : null;
  return treff !== null && erDato(treff[1]);
}
