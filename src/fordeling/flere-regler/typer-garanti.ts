import type { Brøk, Øre } from '../../kjerne/typer';
import type { Likhetsregel } from '../../modell';
import type { Uavgjort } from '../typer';

/** Someone whose income has changed from one year to the next. */
export interface Garantimottaker {
  /** Identifies it; unique and not empty. */
  readonly id: string;
  /** Inhabitants, a whole number > 0. */
  readonly innbyggere: number;
  /** The change of its income from last year, before the guarantee; it may be below zero. */
  readonly vekst: Øre;
}

/** The rules of the guarantee. None of them has a default. */
export interface Garantivalg {
  /**
   * The growth per inhabitant that all are measured against, in øre: a given figure, or that of the recipients together
   * (`AV_MOTTAKERNE`), which is the national one only when they are the whole country.
   */
  readonly referansevekst: 'AV_MOTTAKERNE' | Øre | Brøk;
  /** How far below the reference the growth per inhabitant may be before it is compensated, in øre, ≥ 0. */
  readonly terskel: Øre;
  /** The smallest unit that moves, in øre. */
  readonly enhet: Øre;
  /** What decides between exactly equal remainders; a chain is tried in turn. By weight means by `innbyggere`. */
  readonly vedLikhet: Likhetsregel | readonly Likhetsregel[];
}

/** What the guarantee means for one recipient. */
export interface Inntektsgarantilinje {
  /** The recipient. */
  readonly id: string;
  /** Its growth per inhabitant before the guarantee, in øre. */
  readonly vekstPerInnbygger: Brøk;
  /** What lifts its growth up to the line, exactly, in øre; 0 for one that is not below it. */
  readonly kompensasjon: Brøk;
  /** Its part of what all compensation costs, exactly, in øre. */
  readonly trekk: Brøk;
  /** `kompensasjon − trekk` in whole units: what it gets, or below zero what it pays. */
  readonly netto: Øre;
}

/** A guarantee with what it was computed from. `sum(linjer.netto) + ufordelt === 0`, always. */
export interface Inntektsgaranti {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly mottakere: readonly Garantimottaker[]; readonly valg: Garantivalg };
  /** The growth per inhabitant that all are lifted to: the reference less the threshold, in øre. */
  readonly grensePerInnbygger: Brøk;
  /** What each inhabitant pays, in øre. */
  readonly trekkPerInnbygger: Brøk;
  /** One line a recipient, in their order. */
  readonly linjer: readonly Inntektsgarantilinje[];
  /** Units that the rules for ties gave to nobody; 0 when they settle everything. */
  readonly ufordelt: Øre;
  /** What the rules for ties could not separate. */
  readonly uavgjort: readonly Uavgjort[];
}
