/** Codes of the numbers on the ground floor, with the shape of their data. */
export interface TallKoder {
  /** Not a finite number, not decimal digits, or more than 60 of them. */
  TALL_UGYLDIG: { readonly verdi: string };
  /** A fraction whose denominator is not a positive whole number. */
  NEVNER_UGYLDIG: { readonly nevner: string };
  /** An amount that is not a number: NaN, or a text that is no decimal number. */
  BELOP_IKKE_TALL: { readonly verdi: string };
  /** An infinite amount. */
  BELOP_UENDELIG: { readonly verdi: string };
  /** An amount with a part of an øre. */
  BELOP_IKKE_HELE_ORE: { readonly verdi: string };
  /** An amount of more than 2^53 − 1 øre, either way. */
  BELOP_FOR_STORT: { readonly verdi: string };
  /** No text to read an amount from. */
  BELOP_IKKE_TEKST: { readonly type: string };
  /** An empty text where an amount was to stand. */
  BELOP_TOMT: Readonly<Record<never, never>>;
  /** A text that is no amount as people write one. */
  BELOP_UFORSTATT: { readonly tekst: string };
  /** One separator and three digits after it: thousands or decimals. Both readings are given, in the unit that is written. */
  BELOP_TVETYDIG: { readonly tekst: string; readonly somTusen: string; readonly somDesimal: string };
  /** Digits that are not grouped by three. */
  BELOP_FEIL_GRUPPERT: { readonly tekst: string };
  /** A number of decimals that is no whole number from 0 to 60. */
  DESIMALER_UGYLDIG: { readonly antall: string };
  /** A logarithm of a number that is not above zero, or the root of one below it. */
  UTENFOR_DEFINISJON: { readonly verdi: string };
}
