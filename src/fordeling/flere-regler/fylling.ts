import type { Rasjonal } from '../../kjerne/brok';

/** Sums in units, by id, and the cells that have a weight above zero. */
export interface Fylling {
  readonly rader: readonly Fyllingsmargin[];
  readonly kolonner: readonly Fyllingsmargin[];
  readonly celler: readonly Fyllingscelle[];
}

/** A row or a column with its sum in units. */
export interface Fyllingsmargin {
  readonly id: string;
  readonly sum: bigint;
}

/** A cell that has a weight above zero. */
export interface Fyllingscelle {
  readonly rad: string;
  readonly kolonne: string;
  readonly vekt: Rasjonal;
}
