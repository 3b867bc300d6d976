import type { Brøk, Desimal, Øre } from '../kjerne/typer';
import type { Endringsgrense, Mottaker } from '../modell';

/** How many of something one recipient has, such as inhabitants. */
export interface Mottakerantall {
  /** The recipient. */
  readonly id: string;
  /** How many, ≥ 0. */
  readonly antall: number;
}

/** What one recipient has or had, such as its amount of last year. */
export interface Mottakerbeløp {
  /** The recipient. */
  readonly id: string;
  /** The amount, ≥ 0. */
  readonly beløp: Øre;
}

/** What every rule for limits has. */
export interface Grenseregelfelles {
  /** Identifies the rule. */
  readonly id: string;
  /** Whom it is for; absent for all. */
  readonly gjelder?: readonly string[];
  /** The id of its source or assumption. */
  readonly kildeId?: string;
}

/** Øre for each inhabitant, exact. */
export interface PerInnbyggerregel extends Grenseregelfelles {
  /** So much for each inhabitant. */
  readonly type: 'PER_INNBYGGER';
  /** Inhabitants of each that the rule is for. */
  readonly innbyggere: readonly Mottakerantall[];
  /** The least for each inhabitant, in øre. */
  readonly gulv?: number | Desimal | Brøk;
  /** The most for each inhabitant, in øre. */
  readonly tak?: number | Desimal | Brøk;
}

/** A share of the pot. */
export interface Andelsregel extends Grenseregelfelles {
  /** A share of the pot. */
  readonly type: 'ANDEL';
  /** The pot that the shares are of. */
  readonly pott: Øre;
  /** The least share, 1 is all. */
  readonly gulv?: number | Desimal | Brøk;
  /** The greatest share, 1 is all. */
  readonly tak?: number | Desimal | Brøk;
}

/** A limit on the change from an earlier amount. */
export interface Endringsregel extends Grenseregelfelles {
  /** A limit on change. */
  readonly type: 'ENDRING';
  /** The earlier amount of each that the rule is for. */
  readonly fra: readonly Mottakerbeløp[];
  /** The greatest fall. */
  readonly ned?: Endringsgrense;
  /** The greatest rise. */
  readonly opp?: Endringsgrense;
}

/** A fixed amount. */
export interface Beløpsregel extends Grenseregelfelles {
  /** A fixed amount. */
  readonly type: 'BELOP';
  /** The least, in øre. */
  readonly gulv?: Øre;
  /** The most, in øre. */
  readonly tak?: Øre;
}

/** A rule that gives floors and caps, as data. */
export type Grenseregel = PerInnbyggerregel | Andelsregel | Endringsregel | Beløpsregel;

/** What set a limit: the recipient's own `gulv` or `tak`, or a rule. */
export type Grensesetter =
  | { readonly type: 'MOTTAKER' }
  | { readonly type: 'REGEL'; readonly regelId: string; readonly kildeId?: string };

/** A limit and what set it. */
export interface SattGrense {
  /** In whole øre: a floor rounded up, a cap rounded down. */
  readonly beløp: Øre;
  /** Exact, in øre, before rounding. */
  readonly eksakt: Brøk;
  /** Every rule that is as tight as this, in the order of the rules. */
  readonly sattAv: readonly Grensesetter[];
}

/** The limits of one recipient. */
export interface Grenselinje {
  /** The recipient. */
  readonly id: string;
  /** Its floor, the greatest of all that hold for it. */
  readonly gulv?: SattGrense;
  /** Its cap, the least of all that hold for it. */
  readonly tak?: SattGrense;
  /** How much the floor is above the cap, in øre; absent when it is not. */
  readonly gulvOverTak?: Øre;
}

/** Recipients with their limits, and where each limit comes from. */
export interface Grenser<M extends Mottaker = Mottaker> {
  /** The recipients with `gulv` and `tak` set. Where a floor is above its cap both stand, and `fordelPott` refuses them. */
  readonly mottakere: readonly M[];
  /** One line a recipient, in their order. */
  readonly linjer: readonly Grenselinje[];
}
