import type { Brøk, Øre } from '../kjerne/typer';
import type { Ramme } from './bevilgning';

/**
 * How the recommendation is made.
 *
 * `RANGERT_STOPP` goes down the ranking and stops at the first that there is no room for; `RANGERT_HOPP_OVER` skips it.
 * `POENG_PER_KRONE` goes down by points per krone. `HOYEST_SAMLET_POENG` takes the set with the highest sum of points.
 * `LIKE_ANDELER` gives those who assess an equal share of the frame each. `DELFINANSIERING` goes down the ranking and
 * funds in part where there is no room for the whole.
 */
export type Innstillingsregel =
  | 'RANGERT_STOPP'
  | 'RANGERT_HOPP_OVER'
  | 'POENG_PER_KRONE'
  | 'HOYEST_SAMLET_POENG'
  | 'LIKE_ANDELER'
  | 'DELFINANSIERING';

/** What is recommended for a søknad. */
export type Innstillingsutfall =
  | 'INNSTILT'
  | 'DELVIS_INNSTILT'
  | 'IKKE_INNSTILT'
  | 'UAVGJORT_VED_STREKEN'
  | 'HOLDT_UTENFOR';

/**
 * Why a søknad is recommended or not.
 *
 * `INNENFOR_RAMMEN`: there was room for it. `RAMMEN_BRUKT_OPP`: it stands where there was no longer room.
 * `STOPPET_OVER`: there was no room, or a tie, above it, and the rule stops there. `PASSER_IKKE_I_RESTEN`: it asks for
 * more than what is left, and the rule goes on below. `UAVGJORT`: it ties across the line. `DELVIS_PLASS`: there was
 * room for a part of it. `UNDER_MINSTE`: what is left is less than the smallest amount it can be carried out with.
 * `IKKE_I_BESTE_SETT`: no set with the highest sum of points holds it. `IKKE_NOK_STOTTE`: those who support it cannot
 * pay for it with their shares. `PORTEFOLJEKRAV`: a condition on the portfolio stands in the way. `FOR_GULV`: it stands
 * below the line and is taken since a floor of the portfolio needs it. `GULV_UMULIG`: the floors cannot be met together,
 * so that nothing is recommended. The last four are why a søknad has no rank: not fully assessed, below a threshold,
 * turned away or withdrawn, or not assessed at all.
 */
export type Innstillingsårsak =
  | 'INNENFOR_RAMMEN'
  | 'RAMMEN_BRUKT_OPP'
  | 'STOPPET_OVER'
  | 'PASSER_IKKE_I_RESTEN'
  | 'UAVGJORT'
  | 'DELVIS_PLASS'
  | 'UNDER_MINSTE'
  | 'IKKE_I_BESTE_SETT'
  | 'IKKE_NOK_STOTTE'
  | 'PORTEFOLJEKRAV'
  | 'FOR_GULV'
  | 'GULV_UMULIG'
  | 'UFULLSTENDIG_VURDERT'
  | 'UNDER_TERSKEL'
  | 'IKKE_TIL_VURDERING'
  | 'IKKE_VURDERT';

/** The recommendation for one søknad. */
export interface Innstillingslinje {
  /** The søknad. */
  readonly søknadId: string;
  /** What is recommended. */
  readonly utfall: Innstillingsutfall;
  /** The amount that is recommended; 0 where nothing is, and while it is undecided. */
  readonly beløp: Øre;
  /** The amount that was applied for. */
  readonly søktBeløp: Øre;
  /** The smallest amount it can be carried out with, where the søknad states one. */
  readonly minsteGjennomførbare?: Øre;
  /** Why. */
  readonly årsak: Innstillingsårsak;
  /** For `PORTEFOLJEKRAV`: ids of the conditions that stand in the way. */
  readonly betingelser?: readonly string[];
}

/** Applications that tie across the line: the frame holds some of them, not all. */
export interface UavgjortVedStreken {
  /** The tied, in the order of their ids. */
  readonly søknadIder: readonly string[];
  /** What is held for them: the sum of the dearest lawful set. */
  readonly holdtBeløp: Øre;
  /** How many outcomes are lawful, in decimal digits; with `>` in front when they were only counted that far. */
  readonly antallLovlige: string;
  /** The lawful sets, when there are at most 100. */
  readonly lovlige?: readonly (readonly string[])[];
  /** With `DELFINANSIERING`: the same outcomes with what each would get. */
  readonly tildelinger?: readonly (readonly Deltildeling[])[];
}

/** What one søknad would get in one outcome. */
export interface Deltildeling {
  /** The søknad. */
  readonly søknadId: string;
  /** The amount. */
  readonly beløp: Øre;
}

/** The highest sum of points within the frame, and whether it is proved. */
export interface Poengsum {
  /**
   * `NOYAKTIG`: no set has more points, and every set with as many is known. `TILNARMET`: the limit on the work was
   * reached; `høyst` says how much more there could be.
   */
  readonly status: 'NOYAKTIG' | 'TILNARMET';
  /** The sum of points of the best set that was found. */
  readonly poeng: Brøk;
  /** No set has more than this. */
  readonly høyst: Brøk;
}

/** A floor or a cap of the portfolio, and what the recommendation uses of it. */
export interface Grensebruk {
  /** The id of the limit. */
  readonly id: string;
  /** Whether it counts øre or applications. */
  readonly mål: 'BELOP' | 'ANTALL';
  /** What the recommended count for; those that tie across the line are not in it. */
  readonly brukt: number;
  /** The floor. */
  readonly minst?: number;
  /** The cap. */
  readonly høyst?: number;
}

/** A recommendation within a frame. It advises; people decide. */
export interface Innstilling {
  /** The call; of several that share the frame, the first by id. */
  readonly utlysningId: string;
  /** The calls that share the frame, by id, when they are several. */
  readonly utlysningIder?: readonly string[];
  /** The rule that was followed. */
  readonly regel: Innstillingsregel;
  /** What could be handed out. */
  readonly ramme: Ramme;
  /** One line a søknad, in the order of the ranking, then by id. */
  readonly linjer: readonly Innstillingslinje[];
  /** What ties across the line; a rule that skips what does not fit can meet more than one tie. */
  readonly uavgjort: readonly UavgjortVedStreken[];
  /** The sum that is recommended. */
  readonly innstilt: Øre;
  /** What is held for those that tie. */
  readonly holdt: Øre;
  /** What is left: `ramme.beløp − innstilt − holdt`. */
  readonly rest: Øre;
  /** For `HOYEST_SAMLET_POENG`: the sum of points, and whether it is proved. */
  readonly poengsum?: Poengsum;
  /**
   * Set when a search reached the limit on its work before it had its answer: a søknad can have been left out that some
   * lawful set would hold.
   */
  readonly arbeidsgrenseNådd?: true;
  /** Each floor and cap of the portfolio, by id. */
  readonly grenser?: readonly Grensebruk[];
  /** Floors that cannot be met together, by id: a smallest set of such. Then nothing is recommended. */
  readonly umuligeGulv?: readonly string[];
  /** Who comes next, in the order of the rule; those that nothing separates stand together. Only when asked for. */
  readonly reserve?: readonly (readonly string[])[];
}
