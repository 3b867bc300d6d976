import type { Brøk } from '../kjerne/typer';

/** What someone may do in a meeting: vote, speak, or only observe. */
export type Møterett = 'STEMMERETT' | 'TALERETT' | 'OBSERVATOR';

/** Seats of one group in a body. */
export interface Plass {
  /** The group: `kommune`, `helseforetak`, `bruker`, `fastlege` … */
  readonly gruppe: string;
  /** The region the seats belong to, where they are shared out by region. */
  readonly region?: string;
  /** How many; absent when no source says. */
  readonly antall?: number;
  /** How many deputies; absent when no source says. */
  readonly vara?: number;
  /** What the holders may do. */
  readonly rett: Møterett;
  /** Who appoints them. */
  readonly oppnevnesAv?: string;
}

/**
 * How a body reaches a decision. `KONSENSUS`: nobody who counts goes against it. `FLERTALL`: more than half of those who
 * count are for it. `KVALIFISERT`: at least the share `andel` of them, or more than it when `strengtOver`. Who counts
 * beside those who voted for or against is for the caller to say.
 */
export type Beslutningsregel =
  | { readonly type: 'KONSENSUS' }
  | { readonly type: 'FLERTALL' }
  | { readonly type: 'KVALIFISERT'; readonly andel: Brøk; readonly strengtOver: boolean };

/** How many of those who vote must be there. */
export type Vedtaksførhet =
  | { readonly type: 'ALLE' }
  | { readonly type: 'ANTALL'; readonly minst: number }
  | { readonly type: 'ANDEL'; readonly minst: Brøk; readonly strengtOver: boolean };

/** How the leader of a body is found. */
export interface Lederordning {
  /** Whether the lead goes by turns between groups, or the leader is elected. */
  readonly form: 'VEKSLER' | 'VELGES';
  /** The groups that it goes by turns between. */
  readonly mellom?: readonly string[];
  /** Years that one leads; absent when no source says. */
  readonly år?: number;
}

/** A body of a helsefellesskap. */
export interface Organ {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Its name. */
  readonly navn: string;
  /** Which level: the top meeting, the strategic, the professional, or another. */
  readonly nivå:
    | 'DIALOGMOTE'
    | 'PARTNERSKAPSMOTE'
    | 'STRATEGISK'
    | 'FAGLIG'
    | 'STYRINGSGRUPPE'
    | 'ARBEIDSGRUPPE'
    | 'SEKRETARIAT'
    | 'STYRE';
  /** Its seats, each group and region once; empty when no source says. */
  readonly plasser: readonly Plass[];
  /** How its leader is found; absent when no source says. */
  readonly leder?: Lederordning;
  /** Years that a member sits; absent when no source says. */
  readonly funksjonstid?: number;
  /** How it decides; absent where it decides nothing or no source says. */
  readonly beslutningsregel?: Beslutningsregel;
  /** How many must be there; absent when no source says. */
  readonly vedtaksførhet?: Vedtaksførhet;
  /** The body that a case goes to when this one cannot decide. */
  readonly overordnet?: string;
  /** Whether its meetings are open to all. */
  readonly åpentMøte?: boolean;
}
