/** Codes of the calculations on matrices, with the shape of their data. Amounts are in øre. */
export interface MatriseKoder {
  /** The sum of a row or a column is not a whole number of units. */
  MARGIN_IKKE_HEL: { readonly id: string; readonly sum: number; readonly enhet: number; readonly rest: number };
  /** A rule for ties that a matrix has no use for: its sums leave nothing to report and no weight to go by. */
  MATRISELIKHET_UKJENT: { readonly regel: string };
}
