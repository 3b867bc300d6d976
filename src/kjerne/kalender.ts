import type { Dato } from './typer';

/** The Norwegian holidays by law, other than ordinary Sundays. */
export type Helligdagsnøkkel =
  | 'FORSTE_NYTTARSDAG'
  | 'SKJAERTORSDAG'
  | 'LANGFREDAG'
  | 'FORSTE_PAASKEDAG'
  | 'ANDRE_PAASKEDAG'
  | 'FORSTE_MAI'
  | 'GRUNNLOVSDAGEN'
  | 'KRISTI_HIMMELFARTSDAG'
  | 'FORSTE_PINSEDAG'
  | 'ANDRE_PINSEDAG'
  | 'FORSTE_JULEDAG'
  | 'ANDRE_JULEDAG';

/** A day on which work does not go on, and why. Two can share a day; each has its own entry. */
export interface Helligdag {
  /** The day. */
  readonly dato: Dato;
  /** Which holiday: a {@link Helligdagsnøkkel}, or the caller's own key for a day off that it added. */
  readonly nøkkel: string;
  /** The provision that makes it so, or the caller's own ground. */
  readonly hjemmel: string;
}

/**
 * Which days are working days in a span of years. Plain data that the caller keeps; nothing is remembered between
 * calls, and importing the package builds none.
 */
export interface Kalender {
  /** First year. */
  readonly fraÅr: number;
  /** Last year, included. */
  readonly tilÅr: number;
  /** Whether Saturday counts as a working day; acts differ, so the caller says. */
  readonly lørdagErVirkedag: boolean;
  /** Holidays by law and days that the caller added, in order of date, then key. Ordinary Sundays are not listed. */
  readonly helligdager: readonly Helligdag[];
  /**
   * The days among `helligdager` that take a working day away (that fall on no weekend), once each, ascending, as day
   * numbers counted from 1 March of the year 0. Made by `lagKalender`, so that working days are counted without a walk.
   */
  readonly fridager: readonly number[];
}
