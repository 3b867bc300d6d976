import type { Øre } from '../kjerne/typer';
import type { Beløpsstatus } from './bevilgning';
import type { Budsjettendring } from './fullmakt';

/** A category of cost. The categories are data: each scheme has its own. */
export interface Kostnadsart {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly navn: string;
  /** Whether money in it counts as administration. */
  readonly administrasjon?: boolean;
}

/** A row of the matrix: a tiltak or an activity. */
export interface Budsjettrad {
  /** The id of the tiltak or the activity. */
  readonly tiltakId: string;
  /** What it is called. */
  readonly navn: string;
  /** Whether the whole row counts as administration. */
  readonly administrasjon?: boolean;
  /** Whether the row can be funded in part; absent means that nobody has said. */
  readonly delbar?: boolean;
}

/** What one party bears and gains in a cell. */
export interface Partsandel {
  /** Id of the party. */
  readonly partId: string;
  /** What the party bears of the cost, ≥ 0. */
  readonly kostnad: Øre;
  /** What the party is expected to save or gain, ≥ 0. */
  readonly gevinst?: Øre;
}

/** One cell of the matrix. A cell that is not listed is empty and counts as zero in sums. */
export interface Budsjettcelle {
  /** Its row. */
  readonly tiltakId: string;
  /** Its column. */
  readonly kostnadsartId: string;
  /** The amount, ≥ 0. */
  readonly beløp: Øre;
  /** Who bears and who gains, per party. */
  readonly parter?: readonly Partsandel[];
}

/** The sums that the source itself prints, to be checked against the cells. */
export interface OppgitteSummer {
  /** Sum per row. */
  readonly rader?: readonly { readonly tiltakId: string; readonly sum: Øre }[];
  /** Sum per column. */
  readonly kolonner?: readonly { readonly kostnadsartId: string; readonly sum: Øre }[];
  /** The total. */
  readonly totalt?: Øre;
}

/** A budget: tiltak × kostnadsart, with empty cells allowed. */
export interface Budsjett {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** The budget year. */
  readonly år: number;
  /** How firm the amounts are. */
  readonly status: Beløpsstatus;
  /** The rows, each once. */
  readonly rader: readonly Budsjettrad[];
  /** The columns, each once. */
  readonly kostnadsarter: readonly Kostnadsart[];
  /** The cells that are filled in, each place at most once. */
  readonly celler: readonly Budsjettcelle[];
  /** Sums as the source prints them. */
  readonly oppgitteSummer?: OppgitteSummer;
  /** The trail: every move that lies between the budget as it was decided and these cells, in order. */
  readonly endringer?: readonly Budsjettendring[];
}
