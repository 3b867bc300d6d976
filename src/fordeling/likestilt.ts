import type { Uavgjort } from './typer';

/** Someone with an exactly equal claim to a unit. */
export interface Likestilt {
  readonly id: string;
  readonly vekt: bigint;
  /** The group it takes room in. */
  readonly gruppe: number;
  /** What stands for the id in the order of ids, where ids are only places. */
  readonly orden?: number;
}

/** Who of the tied gets a unit, and what the rules could not separate. */
export interface Skilt<T extends Likestilt> {
  readonly vinnere: readonly T[];
  readonly uavgjort: readonly Uavgjort[];
}

/** The tied within one group, and how many of them get a unit in the outcome that is looked at. */
export interface Knippe {
  readonly gruppe: number;
  readonly medlemmer: readonly Likestilt[];
  antall: number;
}
