import type { Øre } from '../kjerne/typer';
import type { Budsjett, Budsjettsted, Likhetsregel } from '../modell';

/** The part of a budget that is rounded: rows, columns and cells. A {@link Budsjett} is one. */
export type Budsjettmatrise = Pick<Budsjett, 'rader' | 'kostnadsarter' | 'celler'>;

/**
 * What decides between outcomes of a matrix that are equally good. `ID` asks the cells by the id of the row and then of
 * the column, by UTF-16 code unit; a lot asks them by the lower-hex SHA-256 of the UTF-8 text `frø|rad|kolonne`.
 */
export type Matriselikhet = Extract<Likhetsregel, 'ID' | { readonly lodd: string }>;

/** How a matrix is rounded. None of it has a default. */
export interface Matriseavrundingsvalg {
  /** The smallest unit, in øre. Each cell goes down or up to a whole number of it. */
  readonly enhet: Øre;
  /** What decides between roundings that move equally little: who is asked first, and is rounded up when it can be. */
  readonly vedLikhet: Matriselikhet;
}

/** A cell before and after rounding. */
export interface AvrundetCelle extends Budsjettsted {
  /** The amount as given. */
  readonly før: Øre;
  /** The amount in whole units. */
  readonly beløp: Øre;
}

/** A rounded matrix, with what it was computed from. Every row, every column and the total have the sum they had. */
export interface Matriseavrunding {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly matrise: Budsjettmatrise; readonly valg: Matriseavrundingsvalg };
  /** One for each cell, in the order of `celler`. A cell that is not listed stays empty. */
  readonly celler: readonly AvrundetCelle[];
  /** What is moved: the sum of what cells are rounded up by, which is the sum of what they are rounded down by. */
  readonly flyttet: Øre;
  /**
   * The cells that other roundings, which move equally little, round the other way: `vedLikhet` chose for them. In the
   * order they were asked; none when the rounding is the only one.
   */
  readonly uavgjort: readonly Budsjettsted[];
}
