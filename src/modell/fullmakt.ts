import type { Brøk, Dato, Øre } from '../kjerne/typer';
import type { Gyldighet } from './ordning';
import type { Budsjettsted } from './postering';

/** A move of money from one place of a budget to another. Moves are never deleted; a move back is a new one. */
export interface Budsjettendring {
  /** Identifies it; an id stands once in the trail of a budget. */
  readonly id: string;
  /** The day it was decided. */
  readonly dato: Dato;
  /** Where the money is taken. */
  readonly fra: Budsjettsted;
  /** Where it goes. */
  readonly til: Budsjettsted;
  /** The amount, > 0. */
  readonly beløp: Øre;
  /** Id of the body that decided. */
  readonly avgjortAv: string;
  /** Reference to the decision, such as `28/2024`. It must be there when the body that gave the fullmakt decides itself. */
  readonly vedtak?: string;
  /** The party whose part of the cost goes down, where `fra` says who bears it and they are several. */
  readonly fraPart?: string;
  /** The party whose part of the cost goes up, where `til` says who bears it and they are several. */
  readonly tilPart?: string;
  /** The reason. */
  readonly begrunnelse?: string;
}

/** Some places of a budget. A list that is absent stands for all; both must match. */
export interface Postutvalg {
  /** Rows. */
  readonly tiltakIder?: readonly string[];
  /** Columns. */
  readonly kostnadsartIder?: readonly string[];
}

/** Moves from some places to some others; what is absent stands for all places. */
export interface Flytteutvalg {
  /** From where. */
  readonly fra?: Postutvalg;
  /** To where. */
  readonly til?: Postutvalg;
}

/** Moves that always need a new decision by the body that gave the fullmakt. */
export interface Vedtakskrav extends Flytteutvalg {
  /** Identifies it within the fullmakt. */
  readonly id: string;
  /** Why. */
  readonly grunn: string;
}

/** How much may be moved at most: an amount, or an exact share of a post or of the whole budget. */
export type Flyttetak =
  | { readonly type: 'BELOP'; readonly beløp: Øre }
  | {
      readonly type: 'ANDEL';
      /** The share. */
      readonly andel: Brøk;
      /** Of what: the post that is measured, or the total. Both as the body that gave the fullmakt has decided them. */
      readonly av: 'POST' | 'TOTALT';
    };

/** A limit on moves, over all that was moved before under the same fullmakt. */
export interface Omdisponeringsgrense extends Flytteutvalg {
  /** Identifies it within the fullmakt. */
  readonly id: string;
  /** What a post is: one cell, a whole row or a whole column. A move within one post is no move out of it. */
  readonly post: 'CELLE' | 'TILTAK' | 'KOSTNADSART';
  /**
   * What is measured: each move alone, all that has gone out of a post, all that has come into a post, or all moves
   * between posts together. What is moved back is not taken off.
   */
  readonly mål: 'HVER_FLYTTING' | 'UT_AV_POST' | 'INN_I_POST' | 'I_ALT';
  /** The largest that the measure may be. */
  readonly høyst: Flyttetak;
}

/** Authority that one body gives another to move money between the posts of a budget. */
export interface Fullmakt extends Gyldighet {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Who may decide by it: id of a body. */
  readonly organId: string;
  /** Who gave it, and decides all that it does not cover: id of a body. */
  readonly gittAv: string;
  /** Which moves it covers; a move that none of these covers is outside it. `[{}]` covers all, `[]` none. */
  readonly omfatter: readonly Flytteutvalg[];
  /** Moves that need a new decision all the same. */
  readonly kreverVedtak: readonly Vedtakskrav[];
  /** How much may be moved. */
  readonly grenser: readonly Omdisponeringsgrense[];
}
