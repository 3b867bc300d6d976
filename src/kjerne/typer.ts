/**
 * An amount of money as a whole number of øre (1 krone = 100 øre), a safe integer.
 *
 * Made by {@link kroner}, {@link millioner}, {@link øre} or {@link lesBeløp}, never by a bare number.
 */
export type Øre = number & { readonly __merke: 'Øre' };

/** An exact decimal number as text, such as `'0.5'` or `'-12.75'`: at most 60 digits, no exponent. */
export type Desimal = string & { readonly __merke: 'Desimal' };

/** A number that is read exactly: a `number` by its shortest decimal reading, a {@link Desimal} as it stands. */
export type Tallverdi = number | Desimal;

/** An exact fraction. Both are whole numbers in decimal digits; `nevner` is positive. It need not be reduced. */
export interface Brøk {
  /** The numerator, with a leading `-` when negative. */
  readonly teller: string;
  /** The denominator, at least 1. */
  readonly nevner: string;
}

/** A civil date, `YYYY-MM-DD`, in the years 0001–9999; it has no clock time and no zone. */
export type Dato = string & { readonly __merke: 'Dato' };

/** A moment with its offset from UTC, `YYYY-MM-DDTHH:mm:ss±hh:mm`. */
export type Tidspunkt = string & { readonly __merke: 'Tidspunkt' };

/** A clock time of a day in Norway, `HH:mm`, from `00:00` to `24:00`; the zone is Europe/Oslo by rule. */
export type Klokkeslett = string & { readonly __merke: 'Klokkeslett' };

/** Anything JSON can hold. */
export type JsonVerdi =
  | null
  | boolean
  | number
  | string
  | readonly JsonVerdi[]
  | { readonly [nøkkel: string]: JsonVerdi };
