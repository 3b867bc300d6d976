import type { LestKriterium, Samleterskel } from './les-kriterier';
import type { LestRunde } from './lest-runde';
import type { Runde, Vurderingsvalg } from './typer';

/** Everything that a round is assessed from, read and found in order. */
export interface Vurderingsgrunnlag {
  readonly runde: Runde;
  readonly valg: Vurderingsvalg;
  readonly lest: LestRunde;
  readonly kriterier: readonly LestKriterium[];
  readonly samleterskler: readonly Samleterskel[];
}
