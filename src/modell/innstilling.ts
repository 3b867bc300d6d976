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
  /** Why, as a code. */
  readonly årsak: string;
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
  /** What ties across the line. */
  readonly uavgjort?: UavgjortVedStreken;
  /** The sum that is recommended. */
  readonly innstilt: Øre;
  /** What is held for those that tie. */
  readonly holdt: Øre;
  /** What is left: `ramme.beløp − innstilt − holdt`. */
  readonly rest: Øre;
}
