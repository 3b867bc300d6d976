/** Codes of distribution over years, with the shape of their data. */
export interface ÅrKoder {
  /** There are no years. */
  AR_TOMT: Readonly<Record<never, never>>;
  /** A year that is no whole number, or not after the one before it. */
  AR_REKKEFOLGE: { readonly år: string };
  /** A target without a limit on change, so that there is nothing to phase in. */
  INNFASING_UTEN_GRENSE: Readonly<Record<never, never>>;
  /** A recipient without an earlier amount, or an earlier amount of nobody. */
  TIDLIGERE_BELOP_AVVIKER: { readonly id: string };
}
