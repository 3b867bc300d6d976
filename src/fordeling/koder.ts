/** Codes of the distribution, with the shape of their data. */
export interface FordelingKoder {
  /** There is nobody to share among. */
  MOTTAKERE_TOMT: Readonly<Record<never, never>>;
  /** An id that is empty or no text. */
  ID_TOM: Readonly<Record<never, never>>;
  /** Two have the same id. */
  ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A weight, a share or a figure below zero. */
  VEKT_NEGATIV: { readonly id: string; readonly vekt: string };
  /** A weight that is no finite number, decimal text or fraction. */
  VEKT_UGYLDIG: { readonly id: string; readonly vekt: string };
  /** Every weight is zero. */
  VEKTER_UTEN_SUM: Readonly<Record<never, never>>;
  /** The pot is negative, or no whole number of øre within 2^53 − 1. */
  POTT_UGYLDIG: { readonly pott: string };
  /** The unit is not a whole number of øre above zero. */
  ENHET_UGYLDIG: { readonly enhet: string };
  /** The reserved amount is negative, not whole, or above the pot. */
  RESERVERT_UGYLDIG: { readonly reservert: string };
  /** A floor or a cap that is negative or not a whole number of øre. */
  GRENSE_UGYLDIG: { readonly id: string; readonly grense: string };
  /** A floor above its cap. */
  GULV_OVER_TAK: { readonly id: string; readonly gulv: number; readonly tak: number };
  /** A method that does not exist. */
  METODE_UKJENT: { readonly metode: string };
  /** A rule for ties that does not exist, or an empty chain of them. */
  LIKHETSREGEL_UKJENT: { readonly regel: string };
  /** A group that is not among those given. */
  GRUPPE_UKJENT: { readonly gruppe: string };
  /** A group that lies within itself, by way of others. */
  GRUPPER_I_RING: { readonly gruppe: string };
  /** Limits that are not as many as the weights. */
  ANTALL_GRENSER: { readonly felt: string; readonly antall: number; readonly vekter: number };
  /** A key without parts. */
  LEDD_TOMT: Readonly<Record<never, never>>;
  /** The shares of a key's parts are all zero. */
  LEDD_UTEN_SUM: Readonly<Record<never, never>>;
  /** The figures that a part of the key is shared out by are all zero. */
  LEDD_UTEN_GRUNNLAG: { readonly navn: string };
  /** A given weight for someone who is not in the basis, or none for someone who is. */
  LEDD_VEKT_MANGLER: { readonly navn: string; readonly id: string };
}
