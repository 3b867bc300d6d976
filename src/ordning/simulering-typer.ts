import type { Adresse } from '../modell';

/** What an uncertain value is put in: an amount of the scheme, or the population of a helsefellesskap. */
export type UsikkertMål =
  | { readonly type: 'ADRESSE'; readonly adresse: Adresse }
  | { readonly type: 'FOLKETALL' | 'FOLKETALL_80_PLUSS'; readonly helsefellesskapId: string };

/**
 * A value that is not known, as data. `UNIFORM`: each value from the least to the most is as likely. `TREKANT`: values
 * are likelier the nearer they are to one of them.
 */
export type UsikkerVerdi = {
  /** Identifies it within the simulation, and names its stream of random numbers. */
  readonly id: string;
  /** What the value is put in. */
  readonly mål: UsikkertMål;
  /** The least, a whole number ≥ 0: øre, or people. */
  readonly minst: number;
  /** The most. */
  readonly høyst: number;
  /** Values are drawn in steps of this from the least, such as 100 for whole kroner. */
  readonly enhet: number;
} & (
  | { readonly type: 'UNIFORM' }
  | {
      readonly type: 'TREKANT';
      /** The likeliest value. */
      readonly mest: number;
    }
);

/** Exact sums of one amount over draws. The mean is `sum / antall`, the variance `kvadratsum / antall − mean²`. */
export interface Simuleringslinje {
  /** The helsefellesskap; empty for what nobody has, and for all the money. */
  readonly id: string;
  /** Draws that have a line for it. */
  readonly antall: number;
  /** The sum in øre, in decimal digits. */
  readonly sum: string;
  /** The sum of squares, in decimal digits. */
  readonly kvadratsum: string;
  /** The least; 0 without draws. */
  readonly minst: number;
  /** The most; 0 without draws. */
  readonly mest: number;
}

/** A part of a simulation: sums over some of its draws. Parts are put together by `slåSammen`. */
export interface Simulering {
  /** The fingerprint of scheme, facts, uncertain values and seed: only parts of the same simulation go together. */
  readonly fingeravtrykk: string;
  /** Which draws, as spans in order with no neighbours. */
  readonly trekninger: readonly { readonly fra: number; readonly antall: number }[];
  /** Draws that gave amounts. */
  readonly antall: number;
  /** Draws whose limits could not be met. */
  readonly umulige: number;
  /** Draws for which the scheme could not run. */
  readonly ikkeKjørt: number;
  /** One for each helsefellesskap, by id. */
  readonly linjer: readonly Simuleringslinje[];
  /** What nobody has. */
  readonly ikkeFordelt: Simuleringslinje;
  /** All the money. */
  readonly sum: Simuleringslinje;
}
