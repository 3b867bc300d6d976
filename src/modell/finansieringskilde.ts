import type { Tallverdi, Øre } from '../kjerne/typer';

/** The part of one budget cell that a source pays. */
export interface Dekning {
  /** The tiltak of the cell. */
  readonly tiltakId: string;
  /** The cost category of the cell. */
  readonly kostnadsartId: string;
  /** What the source pays of it, ≥ 0. */
  readonly beløp: Øre;
}

/** Another source of money for the same tiltak. */
export interface Finansieringskilde {
  /** Identifies it within the søknad. */
  readonly id: string;
  /** What it is called. */
  readonly navn: string;
  /** Who gives it. */
  readonly giver: string;
  /** Which scheme it is given under. */
  readonly ordning?: string;
  /** The amount in all, ≥ 0. */
  readonly beløp: Øre;
  /** How far it has come. */
  readonly tilstand: 'PLANLAGT' | 'SOKT' | 'INNVILGET' | 'AVSLATT';
  /** Whether it is public money: the same cost must not be fully paid twice from public sources. */
  readonly offentlig: boolean;
  /** Which cells of the budget it pays; empty when the source does not say. */
  readonly dekker: readonly Dekning[];
}

/** What a party puts in itself, in money or in working time. */
export type Egeninnsats =
  | {
      /** Money. */
      readonly type: 'PENGER';
      /** Id of the party. */
      readonly partId: string;
      /** The amount, ≥ 0. */
      readonly beløp: Øre;
      /** What it is. */
      readonly beskrivelse?: string;
    }
  | {
      /** Working time, valued at an hourly rate that the caller states. */
      readonly type: 'ARBEIDSTID';
      /** Id of the party. */
      readonly partId: string;
      /** Hours, ≥ 0, exact. */
      readonly timer: Tallverdi;
      /** What an hour is worth, ≥ 0. */
      readonly timesats: Øre;
      /** What is done. */
      readonly beskrivelse?: string;
    };
