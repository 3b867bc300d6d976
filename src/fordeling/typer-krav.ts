import type { Brøk, Desimal, Øre } from '../kjerne/typer';
import type { Likhetsregel } from '../modell';
import type { Fordeling } from './typer';

/**
 * How a pot is shared among claims that are larger than it; each is described at `fordelEtterKrav`.
 *
 * `PROPORSJONAL`: the same share of each claim. `LIK_TILDELING`: the same amount to each, but nobody more than its
 * claim. `LIKE_TAP`: the same loss to each, but nobody below zero. `TALMUD`: the same amount up to half the claims,
 * above that the same loss.
 */
export type Kravregel = 'PROPORSJONAL' | 'LIK_TILDELING' | 'LIKE_TAP' | 'TALMUD';

/** Someone with a claim on a pot. */
export interface Kravstiller {
  /** Identifies the claimant; unique and not empty. */
  readonly id: string;
  /** What is claimed, ≥ 0. Nobody gets more. */
  readonly krav: Øre;
  /** The weight within the class, > 0; a number counts by its decimal reading. Absent is 1. Not with `TALMUD`. */
  readonly vekt?: number | Desimal | Brøk;
  /**
   * The priority, a whole number: the lowest first. A class is met in full before the next gets anything. Either
   * everyone has a class or nobody has.
   */
  readonly klasse?: number;
}

/** How a pot is shared among claims. None of it has a default. */
export interface Kravvalg {
  /** The rule. */
  readonly regel: Kravregel;
  /** The smallest unit handed out, in øre. A claim counts in whole units, rounded down. */
  readonly enhet: Øre;
  /**
   * What decides between exactly equal remainders; a chain is tried in turn. By weight means by `vekt`, and with equal
   * weights by `krav`.
   */
  readonly vedLikhet: Likhetsregel | readonly Likhetsregel[];
}

/**
 * The split of a pot among claims, with lines as those of a `Fordeling`. `sum(linjer.beløp) + ufordelt === pott`, always.
 *
 * A line whose claim, in whole units, is met in full has `grense: 'TAK'`; one that gets nothing under `LIKE_TAP` since
 * the equal loss takes all of its claim has `'GULV'`; the others have `'INGEN'`.
 */
export interface Kravfordeling extends Omit<Fordeling, 'grunnlag' | 'grupper' | 'umulig'> {
  /** What was given: the same references, not copies. */
  readonly grunnlag: {
    readonly pott: Øre;
    readonly krav: readonly Kravstiller[];
    readonly valg: Kravvalg;
  };
}
