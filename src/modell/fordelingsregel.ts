import type { Brøk, Desimal, Øre } from '../kjerne/typer';

/** A method for whole units; each is described at `fordelPott`. */
export type Fordelingsmetode =
  | 'STORSTE_REST'
  | 'SAINTE_LAGUE'
  | 'MODIFISERT_SAINTE_LAGUE'
  | 'DHONDT'
  | 'ADAMS'
  | 'HUNTINGTON_HILL'
  | 'DEAN';

/**
 * How units are given to recipients who have an exactly equal claim to them, never by the place in the list.
 *
 * `MELD` reports the tie and leaves the units undistributed. `STORST_VEKT` and `MINST_VEKT` go by weight, `ID` by the
 * UTF-16 code units of the id, and a lot by the lower-hex SHA-256 of the UTF-8 text `frø|id`, ascending.
 */
export type Likhetsregel = 'MELD' | 'STORST_VEKT' | 'MINST_VEKT' | 'ID' | { readonly lodd: string };

/** A part of a key that a recipient's weight is made of. */
export interface Nøkkelandel {
  /** The name of the part, such as `folketall`. */
  readonly navn: string;
  /** The recipient's share of the whole pot that comes from this part. */
  readonly andel: Brøk;
}

/** Someone who is to receive a share of a pot. */
export interface Mottaker {
  /** Identifies the recipient; unique and not empty. */
  readonly id: string;
  /** The weight, ≥ 0; a number counts by its decimal reading. */
  readonly vekt: number | Desimal | Brøk;
  /** The least it gets, ≥ 0. */
  readonly gulv?: Øre;
  /** The most it gets, not below `gulv`. */
  readonly tak?: Øre;
  /** The group whose limits it falls under. */
  readonly gruppe?: string;
  /** The parts of the key that the weight is made of, for the explanation. */
  readonly ledd?: readonly Nøkkelandel[];
}

/** Limits on what a group gets together. Groups are nested or disjoint. */
export interface Gruppegrense {
  /** Identifies the group. */
  readonly gruppe: string;
  /** The group it lies within. */
  readonly overordnet?: string;
  /** The least the group gets together. */
  readonly gulv?: Øre;
  /** The most the group gets together. */
  readonly tak?: Øre;
}

/** How a pot is split. None of it has a default. */
export interface Fordelingsvalg {
  /** The method for whole units. */
  readonly metode: Fordelingsmetode;
  /** The smallest unit handed out, in øre: 1 is an øre, 100 a krone, 100 000 a thousand kroner. For seats, 1. */
  readonly enhet: Øre;
  /** What decides between exactly equal claims; a chain is tried in turn. */
  readonly vedLikhet: Likhetsregel | readonly Likhetsregel[];
  /** Limits on groups. */
  readonly grupper?: readonly Gruppegrense[];
  /** Taken off the pot before units are counted. */
  readonly reservert?: Øre;
}

/**
 * A part of a key and its share of the pot. The shares of all parts are amounts or exact fractions, and only their
 * proportion counts.
 */
export type Nøkkelledd =
  | {
      /** What this part is shared out by. */
      readonly type: 'LIK' | 'FOLKETALL' | 'FOLKETALL_80_PLUSS' | 'ANTALL_KOMMUNER';
      /** Name in explanations. */
      readonly navn: string;
      /** Its share of the pot. */
      readonly andel: Øre | Brøk;
    }
  | {
      readonly type: 'GITT';
      readonly navn: string;
      readonly andel: Øre | Brøk;
      /** The given weight of each recipient, by id; each recipient once. */
      readonly vekter: readonly { readonly id: string; readonly vekt: number | Desimal | Brøk }[];
    };
