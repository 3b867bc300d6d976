import type { Tallverdi } from '../kjerne/typer';

/** What a score on a scale means in words. */
export interface Skalaanker {
  /** The score. */
  readonly poeng: Tallverdi;
  /** What it means. */
  readonly betydning: string;
}

/** The scale that scores are given on: `min`, `min + steg`, … `maks`. */
export interface Skala {
  /** Lowest score. */
  readonly min: Tallverdi;
  /** Highest score, above `min` by a whole number of steps. */
  readonly maks: Tallverdi;
  /** The step between two scores, > 0. */
  readonly steg: Tallverdi;
  /** Which way is better. */
  readonly retning: 'HOYEST_BEST' | 'LAVEST_BEST';
  /** What single scores mean. */
  readonly ankre?: readonly Skalaanker[];
}

/** A lowest score that must be reached; it belongs to the scale and its direction. */
export interface Terskel {
  /** The score to be reached. */
  readonly verdi: Tallverdi;
  /** Whether each assessor's score must reach it, or the aggregate. */
  readonly gjelder: 'ENKELTPOENG' | 'SAMLET';
}

/** A question that is weighed. It never excludes by itself unless it has a `terskel`. */
export interface Kriterium {
  /** Identifies it within the round. */
  readonly id: string;
  /** The question, as the call has it. */
  readonly spørsmål: string;
  /** The weight, ≥ 0, when the call is `VEKTET`. The sum of the weights is free. */
  readonly vekt?: Tallverdi;
  /** The place in the order, 1 is first, when the call is `RANGERT`; equal places are allowed. */
  readonly rang?: number;
  /** The scale; absent on a node that only gathers sub-criteria, and where the call names none. */
  readonly skala?: Skala;
  /** The lowest score that must be reached. */
  readonly terskler?: readonly Terskel[];
  /** Sub-criteria, to three levels in all. */
  readonly underkriterier?: readonly Kriterium[];
}
