import type { Antakelse, Kilde } from './kilde';

/**
 * How a node of an explanation came about. A `GRUNNLAG` is read from the given data at its `sti`; every other kind is
 * recomputed from its children by `etterregn`.
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
  | 'SAMMENLIGNING'
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
  /** JSON Pointer into the data the result was computed from; always set on a `GRUNNLAG`. */
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
