/** Codes of the explanation of a key, with the shape of their data. */
export interface NøkkelKoder {
  /** A weight, or a part of one, that does not follow from the figures. */
  NOKKEL_STEMMER_IKKE: { readonly id: string; readonly oppgitt: string; readonly beregnet: string };
  /** A weight whose parts are not those that the key is said to have. */
  NOKKEL_ANDRE_LEDD: { readonly id: string };
}
