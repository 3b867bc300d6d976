import type { Brøk, Tallverdi, Øre } from '../kjerne/typer';
import type { Parttype } from './part';

/**
 * Which applications a limit of the portfolio counts. One that belongs to several groups counts wholly in each.
 *
 * `HELSEFELLESSKAP` and `UTLYSNING` go by the call; `PASIENTGRUPPE` by the tiltak; `KOMMUNE` and `PARTTYPE` by those who
 * apply and those who take part in the tiltak; `SOKNADER` names them.
 */
export type Porteføljegruppe =
  | { readonly type: 'HELSEFELLESSKAP' | 'UTLYSNING' | 'PASIENTGRUPPE'; readonly id: string }
  | { readonly type: 'KOMMUNE'; readonly kommunenummer: string }
  | { readonly type: 'PARTTYPE'; readonly parttype: Parttype }
  | { readonly type: 'SOKNADER'; readonly søknadIder: readonly string[] };

/** A floor, a cap or both on what a group gets. */
export interface Porteføljegrense {
  /** Identifies it among all conditions of the portfolio. */
  readonly id: string;
  /** Which applications it counts. */
  readonly gruppe: Porteføljegruppe;
  /** Whether it counts øre or applications. */
  readonly mål: 'BELOP' | 'ANTALL';
  /** The floor: at least so much. */
  readonly minst?: number;
  /** The cap: at most so much. */
  readonly høyst?: number;
}

/** At most one of several applications. */
export interface Utelukkelse {
  /** Identifies it among all conditions of the portfolio. */
  readonly id: string;
  /** The applications, at least two. */
  readonly søknadIder: readonly string[];
}

/** One søknad only together with another. */
export interface Forutsetning {
  /** Identifies it among all conditions of the portfolio. */
  readonly id: string;
  /** The søknad that needs the other. */
  readonly søknadId: string;
  /** The søknad that it needs. */
  readonly krever: string;
}

/** What the recommended must meet together. The order of the lists has no meaning. */
export interface Portefølje {
  /** Floors and caps on groups. */
  readonly grenser?: readonly Porteføljegrense[];
  /** At most one of each. */
  readonly utelukkelser?: readonly Utelukkelse[];
  /** One only together with another; rings are refused. */
  readonly forutsetninger?: readonly Forutsetning[];
}

/** One of those that get an equal share, with what each søknad is worth to it. */
export interface Velger {
  /** Identifies it. */
  readonly id: string;
  /** What a søknad is worth, ≥ 0; one that is not listed is worth nothing to it. */
  readonly nytte: readonly { readonly søknadId: string; readonly poeng: Tallverdi | Brøk }[];
}

/**
 * Who gets an equal share of the frame with `LIKE_ANDELER`, and what a søknad is worth to each.
 *
 * `VURDERERE`: each assessor, by the weighted sum of the scores that counted; where lowest is best the score is turned
 * around. `PARTER`: each organisation that is represented, by the mean of its assessors. `KRITERIER`: each criterion, by
 * what it adds to the total. A søknad without a score from a voter is worth nothing to it, and so is a sum below zero.
 * A list states voters and utilities directly.
 */
export type Velgervalg = 'VURDERERE' | 'PARTER' | 'KRITERIER' | readonly Velger[];

/**
 * What a rule of recommendation needs for one call, beside its name: a rule reads its own fields and leaves the others
 * alone. Each is described at `innstill`. A søknad that is named must be one that is assessed; else the run stops.
 */
export interface Ordningsinnstilling {
  /** The call. */
  readonly utlysningId: string;
  /** For `LIKE_ANDELER`: who gets an equal share. */
  readonly velgere?: Velgervalg;
  /** For `LIKE_ANDELER`: what is done with money that no group of voters can use together. */
  readonly fullføring?: 'INGEN' | 'POENG_PER_KRONE';
  /** For `DELFINANSIERING`: the smallest unit that a partial award is counted in. */
  readonly enhet?: Øre;
  /** For `DELFINANSIERING`: whether it stops at the first that does not get the whole. */
  readonly videre?: 'STOPP' | 'HOPP_OVER';
  /** For every rule: what the recommended must meet together. */
  readonly portefølje?: Portefølje;
  /** Whether the recommendation is to say who comes next. */
  readonly reserve?: boolean;
  /** How many states a search may keep. */
  readonly arbeidsgrense?: number;
}
