/** Codes of rules for limits, with the shape of their data. */
export interface GrenseKoder {
  /** A rule of a type that does not exist. */
  GRENSEREGEL_UKJENT: { readonly regel: string; readonly type: string };
  /** A rule that sets neither a floor nor a cap. */
  GRENSEREGEL_TOM: { readonly regel: string };
  /** A figure of a rule that is negative, cannot be read, or gives a limit above 2^53 − 1 øre. */
  GRENSEREGEL_TALL_UGYLDIG: { readonly regel: string; readonly verdi: string };
  /** A rule without the figure of someone it is for. */
  GRENSEREGEL_TALL_MANGLER: { readonly regel: string; readonly id: string };
  /** A rule for someone who is not among the recipients. */
  GRENSEREGEL_MOTTAKER_UKJENT: { readonly regel: string; readonly id: string };
}
