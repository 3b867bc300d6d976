import type { Dato } from './typer';

/** A day on which work does not go on, and why. Two holidays can share a day; each has its own entry. */
export interface Helligdag {
  /** The day. */
  readonly dato: Dato;
  /** Which holiday, as a key that `visning/` has words for, such as `FORSTE_PAASKEDAG`. */
  readonly nøkkel: string;
  /** The provision that makes it so, or the caller's own ground. */
  readonly hjemmel: string;
}

/** Which days are working days in a span of years. Plain data that the caller keeps; nothing is remembered. */
export interface Kalender {
  /** First year. */
  readonly fraÅr: number;
  /** Last year, included. */
  readonly tilÅr: number;
  /** Whether Saturday counts as a working day; acts differ, so the caller says. */
  readonly lørdagErVirkedag: boolean;
  /** Holidays by law and days that the caller added, in order of date, then key. Sundays are not listed. */
  readonly helligdager: readonly Helligdag[];
}
