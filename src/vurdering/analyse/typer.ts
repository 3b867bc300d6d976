import type { Brøk, Tallverdi, Øre } from '../../kjerne/typer';

/** A number that is read exactly, also as a fraction. */
export type Eksakttall = Tallverdi | Brøk;

/**
 * Applications × criteria as bare figures, higher is better: what an analysis of the weights needs and nothing else.
 * The total of a søknad is `Σ weight · score`.
 */
export interface Poengtabell {
  /** The criteria, with the weights in use where there are any. Only their proportions count. */
  readonly kriterier: readonly { readonly kriteriumId: string; readonly vekt?: Eksakttall }[];
  /** The applications that take part; nobody else is in the analysis, whatever the weights. */
  readonly søknader: readonly {
    /** The søknad. */
    readonly søknadId: string;
    /** What it applies for. */
    readonly søktBeløp: Øre;
    /** Its score for each criterion, in the order of `kriterier`. */
    readonly poeng: readonly Eksakttall[];
  }[];
}
