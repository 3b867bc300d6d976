import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Ramme } from './bevilgning';
import type { Krav, Oppfordring } from './krav';
import type { Kriterium } from './kriterium';
import type { Parttype } from './part';
import type { Vilkår } from './tilskudd';

/** The last moment for something to arrive. Without a clock time the whole day counts, in Oslo time. */
export interface Søknadsfrist {
  /** The day. */
  readonly dato: Dato;
  /** The clock time in Norway; `23:59` and `24:00` mean the same as none. */
  readonly klokkeslett?: Klokkeslett;
}

/** Whether and how the criteria are weighed against each other. */
export type Vekting = 'UVEKTET' | 'RANGERT' | 'VEKTET';

/** A call for applications. Criteria hold for one round only. */
export interface Utlysning {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Id of the helsefellesskap that calls; absent where the RHF does. */
  readonly helsefellesskapId?: string;
  /** Its title. */
  readonly tittel: string;
  /** What the money is for. */
  readonly formål: string;
  /** The budget year. */
  readonly år: number;
  /** The number of the round within the year, from 1. */
  readonly runde: number;
  /** The day it was announced. */
  readonly utlyst: Dato;
  /** When applications must have arrived. */
  readonly søknadsfrist: Søknadsfrist;
  /** What can be handed out. */
  readonly ramme: Ramme;
  /** Who may apply. */
  readonly hvemKanSøke: readonly Parttype[];
  /** How to apply, without personal data. */
  readonly hvordanSøke: string;
  /** What must be met. */
  readonly krav: readonly Krav[];
  /** What is weighed. */
  readonly kriterier: readonly Kriterium[];
  /** What is encouraged. */
  readonly oppfordringer: readonly Oppfordring[];
  /** Whether and how the criteria are weighed. */
  readonly vekting: Vekting;
  /** The lowest total, as a share of the highest possible, where the call sets one: decimal text from 0 to 1. */
  readonly terskelTotalt?: Kriterium['vekt'];
  /** The lowest total in weighted points, such as 10 of 15, where the call sets one so. Both may be set. */
  readonly terskelSum?: Kriterium['vekt'];
  /** The conditions that follow an award. */
  readonly vilkår: readonly Vilkår[];
  /** Id of the body that decides. */
  readonly besluttesAv?: string;
}
