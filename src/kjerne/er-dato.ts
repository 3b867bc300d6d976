import { dagerIMåned } from './dagnummer';
import type { Dato } from './typer';

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether something is a civil date that exists, `YYYY-MM-DD`, in the years 0001–9999.
 *
 * @example
 * erDato('2023-02-29') // => false
 */
export function erDato(x: unknown): x is Dato {
  const treff = typeof x === 'string' ? FORM.exec(x) : null;
  if (treff === null) return false;
  const [år, måned, dag] = [Number(treff[1]), Number(treff[2]), Number(treff[3])];
  return år >= 1 && måned >= 1 && måned <= 12 && dag >= 1 && dag <= dagerIMåned(år, måned);
}
