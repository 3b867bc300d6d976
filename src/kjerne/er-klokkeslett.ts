import type { Klokkeslett } from './typer';

const FORM = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Whether something is a clock time, `HH:mm`, from `00:00` to `24:00`.
 *
 * @example
 * erKlokkeslett('24:00') // => true
 * erKlokkeslett('24:01') // => false
 */
export function erKlokkeslett(x: unknown): x is Klokkeslett {
  return typeof x === 'string' && FORM.test(x);
}
