/** Codes of the numbers on the ground floor, with the shape of their data. */
export interface TallKoder {
  /** Not a finite number, not decimal digits, or more than 60 of them. */
  TALL_UGYLDIG: { readonly verdi: string };
  /** A fraction whose denominator is not a positive whole number. */
  NEVNER_UGYLDIG: { readonly nevner: string };
}
