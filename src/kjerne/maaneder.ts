import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato } from './typer';

const feil = lagFeillager<KalenderKoder>();
const FLEST_MÅNEDER = 12 * 9999;

/** A date some months away, and whether its day had to be clamped to the month's last. */
export interface Månedsdato {
  /** The date. */
  readonly dato: Dato;
  /** Whether the day was clamped to the month's last. */
  readonly klemt: boolean;
}

/**
 * The date a number of months after (or before) another, clamped to the month's last day where the month lacks the day.
 *
 * Always count from the original start and never in a chain: a month at a time, 31 January ends on 28 March.
 *
 * @param antall - A whole number of either sign; a year is 12.
 * @throws TilskuddFeil `ANTALL_UGYLDIG`, `DATO_UTENFOR_REKKEVIDDE`.
 * @see domstolloven § 148, as restated by Skatteetaten: the same day number, or the month's last.
 * @example
 * leggTilMåneder('2024-05-31', 9) // => { dato: '2025-02-28', klemt: true }
 */
export function leggTilMåneder(dato: Dato, antall: number): Månedsdato {
  if (!Number.isSafeInteger(antall)) throw feil('ANTALL_UGYLDIG', '/antall', { verdi: String(antall) });
  if (Math.abs(antall) > FLEST_MÅNEDER) throw feil('DATO_UTENFOR_REKKEVIDDE', '', { dato, antall });
  const start = new UTCDate(0);
  // The constructor would read the years 0–99 as 1900–1999.
  start.setFullYear(Number(dato.slice(0, 4)), Number(dato.slice(5, 7)) - 1, Number(dato.slice(8)));
  const slutt = addMonths(start, antall);
  const år = slutt.getFullYear();
  if (år < 1 || år > 9999) throw feil('DATO_UTENFOR_REKKEVIDDE', '', { dato, antall });
  return { dato: skriv(år, slutt.getMonth() + 1, slutt.getDate()), klemt: slutt.getDate() !== start.getDate() };
}

function skriv(år: number, måned: number, dag: number): Dato {
  return `${String(år).padStart(4, '0')}-${String(måned).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Dato;
}
