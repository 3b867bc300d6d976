import type { Øre } from '../kjerne/typer';
import type { Ramme } from './bevilgning';

/** How the recommendation goes down the ranking. */
export type Innstillingsregel = 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER';

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
 * more than what is left, and the rule goes on below. `UAVGJORT`: it ties across the line. The last four are why a
 * søknad has no rank: not fully assessed, below a threshold, turned away or withdrawn, or not assessed at all.
 */
export type Innstillingsårsak =
  | 'INNENFOR_RAMMEN'
  | 'RAMMEN_BRUKT_OPP'
  | 'STOPPET_OVER'
  | 'PASSER_IKKE_I_RESTEN'
  | 'UAVGJORT'
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
  /** Why. */
  readonly årsak: Innstillingsårsak;
}

/** Applications that tie across the line: the frame holds some of them, not all. */
export interface UavgjortVedStreken {
  /** The tied, in the order of their ids. */
  readonly søknadIder: readonly string[];
  /** What is held for them: the sum of the dearest lawful set. */
  readonly holdtBeløp: Øre;
  /** How many sets of them are lawful, in decimal digits. */
  readonly antallLovlige: string;
  /** The lawful sets, when there are at most 100. */
  readonly lovlige?: readonly (readonly string[])[];
}

/** A recommendation within a frame. It advises; people decide. */
export interface Innstilling {
  /** The call. */
  readonly utlysningId: string;
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
}
