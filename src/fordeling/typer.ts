import type { Brøk, Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';

/** Why an amount was not handed out. */
export type UfordeltÅrsak = 'UNDER_ENHET' | 'UAVGJORT' | 'TAK' | 'KRAV_DEKKET' | 'RESERVERT' | 'UMULIG';

/** Which limit holds a line. */
export type Linjegrense = 'INGEN' | 'GULV' | 'TAK' | 'GRUPPE';

/** What one recipient gets. */
export interface Fordelingslinje {
  /** The recipient. */
  readonly id: string;
  /** The amount, a whole number of units. */
  readonly beløp: Øre;
  /** The exact share in øre before rounding, not reduced: every line of a result has the same `nevner`. */
  readonly eksakt: Brøk;
  /** Whether it got one unit above the whole part of its share. */
  readonly restenhet: boolean;
  /** Which limit holds it. */
  readonly grense: Linjegrense;
}

/** Recipients with exactly equal claims to fewer units than they are. */
export interface Uavgjort {
  /** The tied, by UTF-16 code unit. */
  readonly ider: readonly string[];
  /** How many units they tie for. */
  readonly enheter: number;
  /** How many outcomes are lawful, in decimal digits. */
  readonly antallLovlige: string;
  /** The lawful outcomes, each the ids that get a unit, when there are at most 100. */
  readonly lovlige?: readonly (readonly string[])[];
}

/** What one group gets together. */
export interface Gruppelinje {
  /** The group. */
  readonly gruppe: string;
  /** The sum of what its recipients get. */
  readonly beløp: Øre;
  /** The sum of their exact shares in øre, with the denominator of the lines. */
  readonly eksakt: Brøk;
  /** Which limit holds it: its own floor or cap, or that of a group it lies within. */
  readonly grense: Linjegrense;
}

/** Limits that cannot be met, as given and rounded to the unit. */
export interface UmuligGrense {
  /** The recipient or the group. */
  readonly id: string;
  /** The floor as given. */
  readonly gulv: Øre;
  /** The cap as given. */
  readonly tak?: Øre;
  /** The floor rounded up to the unit. */
  readonly gulvRundet: Øre;
  /** The cap rounded down to the unit. */
  readonly takRundet?: Øre;
}

/** Why no distribution meets the limits. */
export interface Umulighet {
  /**
   * `GULV`: the floors are above the pot. `ENHET`: a floor, rounded up to the unit, passes its cap, rounded down.
   * `GRUPPE`: the floors within a group pass its cap, or the caps within it do not hold its floor.
   */
  readonly årsak: 'GULV' | 'ENHET' | 'GRUPPE';
  /** The limits of recipients that cannot be met together, in their order. */
  readonly grenser: readonly UmuligGrense[];
  /** The limits of groups that cannot be met together, from the outermost in; absent when none is part of it. */
  readonly grupper?: readonly UmuligGrense[];
  /**
   * For `GULV`: how much the floors are above what can be shared out. For `ENHET`: the sum of the gaps. For `GRUPPE`: how
   * far what must be is above what can be.
   */
  readonly beløp: Øre;
}

/** The split of a pot, with what it was computed from. `sum(linjer.beløp) + ufordelt === grunnlag.pott`, always. */
export interface Fordeling {
  /** What was given: the same references, not copies. */
  readonly grunnlag: {
    readonly pott: Øre;
    readonly mottakere: readonly Mottaker[];
    readonly valg: Fordelingsvalg;
  };
  /** One line a recipient, in the order of `mottakere`. */
  readonly linjer: readonly Fordelingslinje[];
  /** The denominator that every `eksakt` shares. */
  readonly nevner: string;
  /** What was not handed out. */
  readonly ufordelt: Øre;
  /** Why; the amounts sum to `ufordelt`, and none is zero. */
  readonly ufordeltÅrsaker: readonly { readonly årsak: UfordeltÅrsak; readonly beløp: Øre }[];
  /** One line a group, in the order of `valg.grupper`; absent when no groups are given. */
  readonly grupper?: readonly Gruppelinje[];
  /** What the rules for ties could not separate. */
  readonly uavgjort: readonly Uavgjort[];
  /** Set when no distribution meets the limits; every line is then 0. */
  readonly umulig?: Umulighet;
}
