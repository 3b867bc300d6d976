import type { Dato, Øre } from '../kjerne/typer';

/** How firm an amount is, from the firmest to the weakest. */
export type Beløpsstatus = 'ENDELIG' | 'FORELOPIG' | 'ANSLAG' | 'FORSLAG';

/** Money granted from one party to another for a year. */
export interface Bevilgning {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly navn: string;
  /** The budget year. */
  readonly år: number;
  /** The amount, ≥ 0. */
  readonly beløp: Øre;
  /** How firm the amount is. */
  readonly status: Beløpsstatus;
  /** Set when the source writes «ca» or the like before the amount. */
  readonly forbehold?: 'CA' | 'ANSLAG';
  /** Where the money comes from: id of a party. */
  readonly fra: string;
  /** Who it passes through, where that is another than the giver: id of a party. */
  readonly kanal?: string;
  /** Who it is for: id of a party or a helsefellesskap. */
  readonly til: string;
  /** What it may be used for. */
  readonly formål?: string;
  /** Whether it is permanent (varig), subject to yearly budgets. */
  readonly varig?: boolean;
  /** When it was decided. */
  readonly vedtatt?: Dato;
  /** The id of the bevilgning that this one is taken from, so that a total never counts both. */
  readonly delAv?: string;
}

/** The sum of bevilgninger that can be handed out, with the weakest status among them. */
export interface Ramme {
  /** The sum, ≥ 0. */
  readonly beløp: Øre;
  /** The weakest status of the parts. */
  readonly status: Beløpsstatus;
  /** Set when one of the parts has a reservation; `CA` weighs more than `ANSLAG`. */
  readonly forbehold?: 'CA' | 'ANSLAG';
  /** Ids of the parts. */
  readonly bevilgninger: readonly string[];
}
