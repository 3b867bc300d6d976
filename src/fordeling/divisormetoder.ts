import type { Fordelingsmetode } from '../modell';

/** A method that gives each unit to the one with the largest weight per signpost. */
export type Divisormetode = Exclude<Fordelingsmetode, 'STORSTE_REST'>;

/** Where the next unit after `antall` is reached, as a fraction; with 0 the first unit comes before all others. */
interface Merkepæl {
  readonly t: bigint;
  readonly n: bigint;
}

/** A divisor method: its signposts, and whether they and the weights are compared squared. */
export interface Divisorregel {
  readonly kvadrert: boolean;
  /** The signpost between `antall` and one more: from `antall` to `antall + 1`, never falling. */
  readonly merkepæl: (antall: bigint) => Merkepæl;
  /** How far high signposts lie from the middle, in halves of a unit. Only says where to begin to look. */
  readonly skjevhet: -1 | 0 | 1;
}

/**
 * Every divisor method as one row. The signposts of Huntington–Hill are roots, √(a·(a + 1)), so they stand squared and are
 * compared with squared weights: exact, without a root.
 *
 * See M. L. Balinski and H. P. Young, Fair Representation (1982). The first signpost of the modified method is 7/5 of the
 * ordinary one, as in Nordic elections.
 */
export const DIVISORMETODER: { readonly [M in Divisormetode]: Divisorregel } = {
  SAINTE_LAGUE: { kvadrert: false, skjevhet: 0, merkepæl: (a) => ({ t: 2n * a + 1n, n: 2n }) },
  MODIFISERT_SAINTE_LAGUE: {
    kvadrert: false,
    skjevhet: 0,
    merkepæl: (a) => (a === 0n ? { t: 7n, n: 10n } : { t: 2n * a + 1n, n: 2n }),
  },
  DHONDT: { kvadrert: false, skjevhet: 1, merkepæl: (a) => ({ t: a + 1n, n: 1n }) },
  ADAMS: { kvadrert: false, skjevhet: -1, merkepæl: (a) => ({ t: a, n: 1n }) },
  HUNTINGTON_HILL: { kvadrert: true, skjevhet: 0, merkepæl: (a) => ({ t: a * (a + 1n), n: 1n }) },
  DEAN: { kvadrert: false, skjevhet: 0, merkepæl: (a) => ({ t: 2n * a * (a + 1n), n: 2n * a + 1n }) },
};
