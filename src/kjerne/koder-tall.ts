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
}
