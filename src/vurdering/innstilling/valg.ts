import type { Brøk, Tallverdi, Øre } from '../../kjerne/typer';
import type { Parttype } from '../../modell';

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

/** The rule and what belongs to it. */
export type Regelvalg =
  | {
      /** How the recommendation is made. */
      readonly regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER' | 'POENG_PER_KRONE' | 'HOYEST_SAMLET_POENG';
    }
  | {
      /** The method of equal shares. */
      readonly regel: 'LIKE_ANDELER';
      /** Who gets a share. */
      readonly velgere: Velgervalg;
      /** What is done with money that no group of voters can use together: left, or spent by points per krone. */
      readonly fullføring: 'INGEN' | 'POENG_PER_KRONE';
    }
  | {
      /** Down the ranking, in part where there is no room for the whole. */
      readonly regel: 'DELFINANSIERING';
      /** The smallest unit that a partial award is counted in. */
      readonly enhet: Øre;
      /** Whether it stops at the first that does not get the whole, or goes on below with what is left. */
      readonly videre: 'STOPP' | 'HOPP_OVER';
    };

/** How the recommendation is made. The rule has no default; the result repeats it. */
export type Innstillingsvalg = Regelvalg & {
  /** What the recommended must meet together. */
  readonly portefølje?: Portefølje;
  /** Whether the result is to say who comes next. */
  readonly reserve?: boolean;
  /**
   * How many states a search may keep, 20 000 000 when it is not said; a state is 8 bytes. A search that reaches it says
   * so in the result. It changes no result that is proved.
   */
  readonly arbeidsgrense?: number;
};
