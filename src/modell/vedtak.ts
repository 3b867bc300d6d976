import type { Dato, Øre } from '../kjerne/typer';
import type { Ramme } from './bevilgning';

/** Whether a decision is an enkeltvedtak. Appeal deadlines exist only where it is. */
export type Vedtakstype = 'ENKELTVEDTAK' | 'IKKE_ENKELTVEDTAK' | 'UAVKLART';

/** What was decided for one søknad. */
export interface Avgjørelse {
  /** The søknad. */
  readonly søknadId: string;
  /** What was decided. */
  readonly utfall: 'INNVILGET' | 'DELVIS_INNVILGET' | 'AVSLATT' | 'AVVIST' | 'UTSATT';
  /** The amount granted; 0 where nothing is. */
  readonly beløp: Øre;
  /** The reason. */
  readonly begrunnelse?: string;
  /** Why it departs from the recommendation; it must be there when it does. */
  readonly avviksbegrunnelse?: string;
  /** Ids of the conditions that follow. */
  readonly vilkår?: readonly string[];
}

/** How the body came to its decision. */
export interface Beslutning {
  /**
   * `KONSENSUS`: nobody went against it. `ENSTEMMIG`: all voted for it. `FLERTALL`: most voted for it. `DELEGERT`: one
   * who has the authority decided.
   */
  readonly form: 'KONSENSUS' | 'ENSTEMMIG' | 'FLERTALL' | 'DELEGERT';
  /** Votes for, where votes were counted. */
  readonly for?: number;
  /** Votes against. */
  readonly mot?: number;
  /** Those who did not vote. */
  readonly avholdende?: number;
  /** What is recorded about it, such as a dissent. */
  readonly merknad?: string;
}

/** A decision on the applications of a round. */
export interface Vedtak {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** The call. */
  readonly utlysningId: string;
  /** The day it was made. */
  readonly vedtaksdato: Dato;
  /** Id of the body that decided. */
  readonly organId: string;
  /** Reference to the case, such as `28/2024`. */
  readonly sak?: string;
  /** Whether it is an enkeltvedtak. */
  readonly vedtakstype: Vedtakstype;
  /** Why it is held to be so. */
  readonly vedtakstypeBegrunnelse?: string;
  /** How the body came to it: by consensus, by vote, or by delegation; absent when it is not recorded. */
  readonly beslutning?: Beslutning;
  /** What could be handed out. */
  readonly ramme: Ramme;
  /** What was decided, each søknad once. */
  readonly avgjørelser: readonly Avgjørelse[];
}
