/** Codes of the further rules, with the shape of their data. Amounts are in øre. */
export interface FlereReglerKoder {
  /** A sum of a row or a column that is negative, or no whole number of øre within 2^53 − 1. */
  MARGIN_UGYLDIG: { readonly id: string; readonly sum: string };
  /** The rows and the columns do not have the same sum, in decimal digits. */
  MARGINER_STEMMER_IKKE: { readonly rader: string; readonly kolonner: string };
  /** A cell in a row or a column that the matrix does not have. */
  MATRISESTED_UKJENT: { readonly id: string };
  /** Two cells stand in the same place. */
  MATRISECELLE_TO_GANGER: { readonly rad: string; readonly kolonne: string; readonly først: number };

  /** A number of inhabitants that is not a whole number above zero. */
  INNBYGGERE_UGYLDIG: { readonly id: string; readonly innbyggere: string };
  /** A growth that is no whole number of øre. */
  VEKST_UGYLDIG: { readonly id: string; readonly vekst: string };
  /** A growth per inhabitant to measure against that is no number. */
  REFERANSEVEKST_UGYLDIG: { readonly referanse: string };
  /** A threshold that is negative or no whole number of øre. */
  VEKSTTERSKEL_UGYLDIG: { readonly terskel: string };
}
