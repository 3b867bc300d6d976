import type { Funn } from '../kjerne/funn';
import type { Dato } from '../kjerne/typer';
import type { Beløpsstatus, Opphavsstatus, Postering, Statustall, Tilskudd } from '../modell';

/** A place and its figures. */
export interface Statuscelle extends Statustall {
  /** The tiltak; absent for entries that name none. */
  readonly tiltakId?: string;
  /** The cost category; absent for entries that name none. */
  readonly kostnadsartId?: string;
}

/** A tiltak and its figures, over all cost categories. */
export interface Statusrad extends Statustall {
  /** The tiltak; absent for entries that name none. */
  readonly tiltakId?: string;
}

/** A cost category and its figures, over all tiltak. */
export interface Statuskolonne extends Statustall {
  /** The cost category; absent for entries that name none. */
  readonly kostnadsartId?: string;
}

/** A source of money and its figures. Moves between places change nothing for a source. */
export interface Kildestatus extends Statustall {
  /** The source; absent for entries that name none. */
  readonly finansieringskildeId?: string;
}

/** What the entries are held against, where it is known; what is absent is not checked. */
export interface Hovedbokskjennskap {
  /** Ids of the cost categories. */
  readonly kostnadsarter?: readonly string[];
  /** Ids of the sources of money. */
  readonly finansieringskilder?: readonly string[];
}

/** The figures of a tilskudd on a day, from its ledger. */
export interface Tilskuddsstatus {
  /** The tilskudd. */
  readonly tilskuddId: string;
  /** The day. */
  readonly perDato: Dato;
  /** How firm the award is. */
  readonly beløpsstatus: Beløpsstatus;
  /** Everything together. */
  readonly totalt: Statustall;
  /** Place by place, by tiltak, then by cost category; those without one first, then by id. */
  readonly celler: readonly Statuscelle[];
  /** Tiltak by tiltak, by id. */
  readonly tiltak: readonly Statusrad[];
  /** Cost category by cost category, by id. */
  readonly kostnadsarter: readonly Statuskolonne[];
  /** Source by source, by id. */
  readonly kilder: readonly Kildestatus[];
  /** Carried money by the year it was first given for. */
  readonly opphav: readonly Opphavsstatus[];
  /** How many entries count. */
  readonly antall: number;
  /** What is wrong with the ledger, by the id of the entry, with pointers into `grunnlag`. */
  readonly funn: readonly Funn[];
  /** What it was computed from: the same references, not copies. */
  readonly grunnlag: {
    readonly tilskudd: Tilskudd;
    readonly posteringer: readonly Postering[];
    readonly perDato: Dato;
    readonly kjent: Hovedbokskjennskap;
  };
}

/** What a status is computed from. */
export type Statusgrunnlag = Tilskuddsstatus['grunnlag'];
