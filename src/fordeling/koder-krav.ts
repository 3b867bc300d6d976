/** Codes of the split among claims, with the shape of their data. */
export interface KravfordelingKoder {
  /** A claim that is negative, or no whole number of øre within 2^53 − 1. */
  KRAVBELOP_UGYLDIG: { readonly id: string; readonly krav: string };
  /** A rule for claims that does not exist. */
  KRAVREGEL_UKJENT: { readonly regel: string };
  /** A weight under a rule that has no place for weights. */
  REGEL_UTEN_VEKT: { readonly id: string; readonly regel: string };
  /** A weight of zero: priority is for classes to say. */
  KRAVVEKT_NULL: { readonly id: string };
  /** A priority class that is no whole number. */
  KLASSE_UGYLDIG: { readonly id: string; readonly klasse: string };
  /** No priority class, where others have one. */
  KLASSE_MANGLER: { readonly id: string };
}
