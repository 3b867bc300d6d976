import type { Dato, Tallverdi } from '../kjerne/typer';

/** A measured value of an indicator. */
export interface Måling {
  /** The day the value holds for. */
  readonly dato: Dato;
  /** The value, in the unit of the indicator. */
  readonly verdi: Tallverdi;
  /** Where the figure comes from. */
  readonly datakilde?: string;
}

/** A sign that shows whether a gain is reached. */
export interface Indikator {
  /** Identifies it within the plan. */
  readonly id: string;
  /** What is measured. */
  readonly navn: string;
  /** Output, effect for users, or effect for society. */
  readonly type: 'PRODUKT' | 'BRUKER' | 'SAMFUNN';
  /** The unit, such as `liggedøgn`. */
  readonly enhet: string;
  /** Which way is better. */
  readonly retning: 'HOYERE_ER_BEDRE' | 'LAVERE_ER_BEDRE';
  /** The value before the tiltak started; absent when it is not known. */
  readonly utgangsverdi?: Tallverdi;
  /** The value that is aimed at. */
  readonly målverdi: Tallverdi;
  /** When it is to be reached. */
  readonly måldato?: Dato;
  /** Ids of the parties who gain. */
  readonly hvemFår: readonly string[];
  /** Ids of the parties who bear the cost. */
  readonly hvemBærer: readonly string[];
  /** How and from where it is measured. */
  readonly datakilde?: string;
  /** Measurements so far; a missing one is never zero. */
  readonly målinger: readonly Måling[];
}

/** How the gains of a tiltak are to be reached, measured and spread. */
export interface Gevinstrealiseringsplan {
  /** The gains, in words. */
  readonly beskrivelse: string;
  /** What shows that they are reached. */
  readonly indikatorer: readonly Indikator[];
  /** How the tiltak can be spread to other kommuner and units. */
  readonly spredning?: string;
  /** Id of the party who sees to it. */
  readonly ansvarlig?: string;
}
