import type { Antakelse, Kilde } from './kilde';

/**
 * How a node of an explanation came about. A `GRUNNLAG` is read from the given data at its `sti`; every other kind is
 * recomputed from its children by `etterregn`.
 *
 * | kind | children | value |
 * |---|---|---|
 * | `GRUNNLAG` | none | what `sti` points at |
 * | `SUM`, `PRODUKT` | any number | their sum, their product |
 * | `DIFFERANSE` | one or more | the first less the others |
 * | `KVOTIENT` | two | the first divided by the second |
 * | `MINST`, `STORST` | one or more numbers or dates | the least, the greatest |
 * | `KLEM` | x, lower, upper | x, but not below lower nor above upper |
 * | `RUND_NED`, `RUND_OPP` | x, or x and a unit | x down or up to a whole number of units (of 1) |
 * | `ANTALL` | any number | how many there are; of `JA_NEI` children, how many are `JA` |
 * | `RANG` | x and all others | 1 + how many of the others are greater than x |
 * | `ER_LIK`, `ER_MINDRE`, `ER_HOYST` | two numbers or dates | `JA` when the first is =, <, ≤ the second |
 * | `OG`, `ELLER` | any number of `JA_NEI` | whether all are `JA`, whether one is |
 * | `IKKE` | one `JA_NEI` | the opposite |
 * | `LEGG_TIL_DAGER`, `LEGG_TIL_MANEDER` | date, number | the date so many days or months on |
 * | `LEGG_TIL_VIRKEDAGER` | date, number | so many working days on, in the calendar at `sti` |
 * | `NESTE_VIRKEDAG`, `FORRIGE_VIRKEDAG` | date | the nearest working day, in the calendar at `sti` |
 */
export type Begrunnelsesslag =
  | 'GRUNNLAG'
  | 'SUM'
  | 'DIFFERANSE'
  | 'PRODUKT'
  | 'KVOTIENT'
  | 'MINST'
  | 'STORST'
  | 'KLEM'
  | 'RUND_NED'
  | 'RUND_OPP'
  | 'ANTALL'
  | 'RANG'
  | 'ER_LIK'
  | 'ER_MINDRE'
  | 'ER_HOYST'
  | 'OG'
  | 'ELLER'
  | 'IKKE'
  | 'LEGG_TIL_DAGER'
  | 'LEGG_TIL_MANEDER'
  | 'LEGG_TIL_VIRKEDAGER'
  | 'NESTE_VIRKEDAG'
  | 'FORRIGE_VIRKEDAG';

/** What the value of a node is counted in. */
export type Begrunnelsesenhet =
  | 'ORE'
  | 'ENHETER'
  | 'ANTALL'
  | 'ANDEL'
  | 'VEKT'
  | 'POENG'
  | 'RANG'
  | 'DATO'
  | 'DAGER'
  | 'VIRKEDAGER'
  | 'MANEDER'
  | 'JA_NEI'
  | 'TEKST';

/** A node of an explanation. */
export interface Begrunnelsesnode {
  /** Identifies the node within the tree. */
  readonly id: string;
  /** How the value came about. */
  readonly slag: Begrunnelsesslag;
  /** The rule that was applied, as a code. */
  readonly regel?: string;
  /** The id of the source or assumption of the rule or the value, in the tree's table. */
  readonly kildeId?: string;
  /** The value: an exact number as `'3334'` or `'10/3'`, a date, `'JA'` or `'NEI'`, or a text. */
  readonly verdi: string;
  /** What it is counted in. */
  readonly enhet: Begrunnelsesenhet;
  /**
   * JSON Pointer into the data the result was computed from: on a `GRUNNLAG` to its value, on a kind that counts
   * working days to the calendar.
   */
  readonly sti?: string;
  /** What it was computed from, in order. */
  readonly barn: readonly Begrunnelsesnode[];
}

/** An explanation that can be recomputed: a tree of values, with its sources in one table. */
export interface Begrunnelse {
  /** The result that is explained. */
  readonly rot: Begrunnelsesnode;
  /** The sources that nodes refer to. */
  readonly kilder: readonly Kilde[];
  /** The assumptions that nodes refer to. */
  readonly antakelser: readonly Antakelse[];
}
