import type { Kalender } from '../kjerne/kalender';
import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Forskyvning, Fristregel, Fristskritt } from './fristregel';
import type { Hendelse } from './hendelse';
import type { Periode } from './periode';

/** One step of a calculation of a deadline: replaying all of them gives its date. */
export type Fristutledning =
  | { readonly slag: 'ANKER'; readonly fra: string; readonly dato: Dato }
  | {
      readonly slag: 'SKRITT';
      readonly skritt: Fristskritt;
      readonly fra: Dato;
      readonly til: Dato;
      /** Whether the day was clamped to the month's last. */
      readonly klemt: boolean;
    }
  | {
      readonly slag: 'FORSKYVNING';
      readonly forskyvning: Forskyvning;
      readonly fra: Dato;
      readonly til: Dato;
      /** The days that were passed over, each with the reasons it is no working day. */
      readonly hoppetOver: readonly { readonly dato: Dato; readonly grunner: readonly string[] }[];
    };

/** A deadline with a date. */
export interface DatertFrist {
  /** It has a date. */
  readonly status: 'DATERT';
  /** The rule. */
  readonly regelId: string;
  /** The formal date: what counts. */
  readonly dato: Dato;
  /** The date before any shift. */
  readonly uforskjøvetDato: Dato;
  /** The last working day on or before the formal date: when to be done in practice. */
  readonly sisteVirkedag: Dato;
  /** The clock time in Norway. */
  readonly klokkeslett?: Klokkeslett;
  /** How the date came about. */
  readonly utledning: readonly Fristutledning[];
}

/** A deadline that waits for something that has not happened. */
export interface VentendeFrist {
  /** It waits. */
  readonly status: 'VENTER';
  /** The rule. */
  readonly regelId: string;
  /** Ids of the root events that it waits for, in order of id. */
  readonly venterPå: readonly string[];
  /** The span it may fall in, when every event it waits for has an estimate. */
  readonly anslag?: Periode;
}

/** A deadline that cannot be computed. */
export interface UgyldigFrist {
  /** It has no date. */
  readonly status: 'UGYLDIG';
  /** The rule. */
  readonly regelId: string;
  /** Why. */
  readonly årsak:
    | 'SYKLUS'
    | 'UKJENT_ANKER'
    | 'BORTFALT'
    | 'UTENFOR_KALENDER'
    | 'IKKE_ENKELTVEDTAK'
    | 'AVHENGER_AV_UGYLDIG'
    | 'UGYLDIG_REGEL';
  /** The rules or events that cause it, in order of id. */
  readonly medlemmer: readonly string[];
}

/** What a rule comes to. */
export type Frist = DatertFrist | VentendeFrist | UgyldigFrist;

/** Every deadline of a set of rules, with what it was computed from. */
export interface Fristplan {
  /** One for each rule, dated ones first by date, then by id. */
  readonly frister: readonly Frist[];
  /** What the plan was computed from: the same references, not copies. */
  readonly grunnlag: {
    readonly regler: readonly Fristregel[];
    readonly hendelser: readonly Hendelse[];
    readonly kalender: Kalender;
  };
}
