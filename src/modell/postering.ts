import type { Dato, Øre } from '../kjerne/typer';

/** What an entry of the ledger records. */
export type Posteringstype =
  | 'TILDELT'
  | 'AKSEPTERT'
  | 'FORPLIKTET'
  | 'UTBETALT'
  | 'BRUKT'
  | 'OMDISPONERT'
  | 'TILBAKEBETALT'
  | 'OVERFORT'
  | 'KORRIGERT';

/** A place in the budget that money is moved from or to. */
export interface Budsjettsted {
  /** The row. */
  readonly tiltakId: string;
  /** The column. */
  readonly kostnadsartId: string;
}

/** An entry of the ledger. Entries are only ever added; an error is mended by a `KORRIGERT` that refers to it. */
export interface Postering {
  /** Identifies it; an id stands once in a ledger. */
  readonly id: string;
  /** The tilskudd it belongs to. */
  readonly tilskuddId: string;
  /** The day it holds for. */
  readonly dato: Dato;
  /** What it records. */
  readonly type: Posteringstype;
  /** The amount, ≥ 0; only a `KORRIGERT` may be negative. */
  readonly beløp: Øre;
  /** The tiltak. */
  readonly tiltakId?: string;
  /** The cost category. */
  readonly kostnadsartId?: string;
  /** Id of the bevilgning or other source that pays. */
  readonly finansieringskildeId?: string;
  /** For `OMDISPONERT`: where the money comes from; `tiltakId` and `kostnadsartId` say where it goes. */
  readonly flyttetFra?: Budsjettsted;
  /** For `KORRIGERT`: the id of the entry that it corrects. */
  readonly korrigerer?: string;
  /** For `OVERFORT`: whether unspent money comes in from an earlier year or goes out to a later one. */
  readonly retning?: 'INN' | 'UT';
  /** For `OVERFORT`: the grant year the money was first given for. */
  readonly opprinnelsesår?: number;
  /** Reference to a voucher. */
  readonly bilag?: string;
  /** A remark. */
  readonly merknad?: string;
}
