import type { Brøk, Desimal, Øre } from '../../kjerne/typer';
import type { Matrisested } from '../ordne-i-matrise';
import type { Matriselikhet } from '../typer-matrise';

/** A row or a column of a matrix, with the sum it is to have. */
export interface Matrisemargin {
  /** Identifies it among the rows, or among the columns. */
  readonly id: string;
  /** The sum, ≥ 0, a whole number of units. */
  readonly sum: Øre;
}

/** The weight of a cell. */
export interface Matrisevekt extends Matrisested {
  /** The weight, ≥ 0; a number counts by its decimal reading. A cell of weight 0 gets nothing. */
  readonly vekt: number | Desimal | Brøk;
}

/** Sums of rows and columns, and the weights that the cells are to be in proportion to. */
export interface Vektmatrise {
  /** The rows. */
  readonly rader: readonly Matrisemargin[];
  /** The columns. Their sums are together those of the rows. */
  readonly kolonner: readonly Matrisemargin[];
  /** The cells, each place at most once. One that is not listed has weight 0. */
  readonly celler: readonly Matrisevekt[];
}

/** How a matrix is filled. None of it has a default. */
export interface Matrisefordelingsvalg {
  /** The smallest unit, in øre; for seats, 1. */
  readonly enhet: Øre;
  /** What decides between outcomes that are equally right: who is asked first, and gets the unit when it can. */
  readonly vedLikhet: Matriselikhet;
}

/** What a cell gets. */
export interface Matrisecelle extends Matrisested {
  /** The amount, a whole number of units. */
  readonly beløp: Øre;
}

/** The divisor of a row or a column. */
export interface Matrisedivisor {
  /** The row or the column. */
  readonly id: string;
  /** The divisor, above zero. */
  readonly divisor: Brøk;
}

/** Rows whose cells are all in columns that together take less than the rows are to give. */
export interface Matriseumulighet {
  /** The rows. */
  readonly rader: readonly string[];
  /** All the columns in which these rows have a weight. */
  readonly kolonner: readonly string[];
  /** How much the sums of the rows are above those of the columns. */
  readonly beløp: Øre;
}

/** A matrix filled in proportion to weights, with the sums it was to have. */
export interface Matrisefordeling {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly matrise: Vektmatrise; readonly valg: Matrisefordelingsvalg };
  /** One for each cell, in the order of `celler`. */
  readonly celler: readonly Matrisecelle[];
  /**
   * The proof: each cell has its weight divided by both divisors, rounded to the nearest whole unit (a half either way).
   * In the order of the rows and the columns; none when it is impossible.
   */
  readonly divisorer: {
    readonly rader: readonly Matrisedivisor[];
    readonly kolonner: readonly Matrisedivisor[];
  };
  /** The cells that other outcomes, equally right, give one unit more or less: `vedLikhet` chose for them. */
  readonly uavgjort: readonly Matrisested[];
  /** Set when no matrix has these sums where there are weights; every cell is then 0. */
  readonly umulig?: Matriseumulighet;
}
