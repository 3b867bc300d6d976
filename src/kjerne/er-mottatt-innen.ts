import { sekunderAv, sekunderIOslo } from './oslo';
import type { Dato, Klokkeslett, Tidspunkt } from './typer';

const HELE_DAGEN = new Set(['23:59', '24:00']);

/**
 * Whether something arrived before a deadline ran out, in Norwegian time.
 *
 * The bound is half-open. Without a clock time the whole day counts, so the end is the start of the next day; `23:59`
 * and `24:00` mean the same, or the last minute would be lost. With another clock time, what arrives at that second or
 * later is late.
 *
 * @param mottatt - When it arrived, with its own offset.
 * @param frist - The day, from 1996, and the clock time if there is one.
 * @throws TilskuddFeil `SOMMERTID_UKJENT`.
 * @example
 * erMottattInnen('2024-06-17T23:59:59+02:00', { dato: '2024-06-17' }) // => true
 * erMottattInnen('2026-12-15T12:00:00+00:00', { dato: '2026-12-15', klokkeslett: '13:00' }) // => false
 */
export function erMottattInnen(
  mottatt: Tidspunkt,
  { dato, klokkeslett }: { readonly dato: Dato; readonly klokkeslett?: Klokkeslett },
): boolean {
  const heleDagen = klokkeslett === undefined || HELE_DAGEN.has(klokkeslett);
  return sekunderAv(mottatt) < sekunderIOslo(dato, heleDagen ? ('24:00' as Klokkeslett) : klokkeslett);
}
