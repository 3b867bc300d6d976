import type { Kildehenvisning } from '../kjerne/kilde';
import type { Nøkkelledd } from '../modell';
import type { Nøkkelgrunnlag } from './beregn-nokkel';

/** What a key was made from. */
export interface Nøkkelregning {
  /** The figures, as they were given to `beregnNøkkel`. */
  readonly grunnlag: readonly Nøkkelgrunnlag[];
  /** The parts, as they were given to `beregnNøkkel`. */
  readonly ledd: readonly Nøkkelledd[];
  /** Where the figures and the shares come from, by pointers into this; the longest that covers a value counts. */
  readonly kilder?: readonly Kildehenvisning[];
}
