import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Vedtakstype } from './vedtak';

/** What a deadline is counted from. */
export type Anker =
  | { readonly type: 'HENDELSE'; readonly hendelseId: string }
  | {
      readonly type: 'FRIST';
      /** Id of the rule whose deadline it is counted from. */
      readonly regelId: string;
      /** Whether from its formal date, or from the date before any shift. */
      readonly dato: 'FORMELL' | 'UFORSKJOVET';
    }
  | { readonly type: 'DATO'; readonly dato: Dato }
  | {
      readonly type: 'ARLIG';
      /** Year. */
      readonly år: number;
      /** Month, 1–12. */
      readonly måned: number;
      /** Day of the month; clamped to the month's last day. */
      readonly dag: number;
    }
  | { readonly type: 'TIDLIGST'; readonly av: readonly Anker[] }
  | { readonly type: 'SENEST'; readonly av: readonly Anker[] };

/** One step from the anchor; negative goes back in time. */
export interface Fristskritt {
  /** How many, a whole number of either sign. */
  readonly antall: number;
  /** Of what. Months and years are clamped to the month's last day. */
  readonly enhet: 'DAGER' | 'VIRKEDAGER' | 'UKER' | 'MANEDER' | 'AR';
}

/** What happens when the date is no working day. */
export type Forskyvning =
  | { readonly type: 'INGEN' }
  | {
      readonly type: 'NESTE' | 'FORRIGE' | 'NESTE_SAMME_MANED' | 'FORRIGE_SAMME_MANED';
      /** The basis: a law, a letter, an agreement. Nothing moves without one. */
      readonly grunnlag: string;
    };

/** How strongly a deadline binds. */
export type Binding = 'LOV' | 'VILKAR' | 'VEDTAK' | 'INTERNT';

/** The legal or other basis of a rule and when it is in force. */
export interface Hjemmel {
  /** The provision, letter or condition that holds the rule. */
  readonly tekst: string;
  /** The id of the source. */
  readonly kildeId?: string;
  /** In force from. */
  readonly fom?: Dato;
  /** In force until. */
  readonly tom?: Dato;
}

/** A rule for a deadline, as data. */
export interface Fristregel {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What is due. */
  readonly navn: string;
  /** What it is counted from. */
  readonly anker: Anker;
  /** The steps from the anchor, in turn; none is the anchor itself. */
  readonly skritt: readonly Fristskritt[];
  /** What happens when the date is no working day. */
  readonly forskyvning: Forskyvning;
  /** The clock time in Norway; without it the whole day counts. */
  readonly klokkeslett?: Klokkeslett;
  /** How strongly it binds. */
  readonly binding: Binding;
  /** What it rests on. */
  readonly hjemmel?: Hjemmel;
  /** The fewest working days there must be from the anchor to the deadline. */
  readonly minsteVirkedager?: number;
  /** The role that must deliver. */
  readonly ansvarlig?: string;
  /** Set when the deadline exists only for decisions of this type. */
  readonly kreverVedtakstype?: Vedtakstype;
  /** The type of the decision at hand, where `kreverVedtakstype` is set. */
  readonly vedtakstype?: Vedtakstype;
}
