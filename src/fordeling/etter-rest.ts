import type { Enhetsfordeling } from '../kjerne/fordel-enheter';
import type { Utdelingsgrunnlag } from './del-ut-enheter';

/** Where the units start, how many each can have, and who has the strongest claim to the next. */
export interface Metodegrunnlag extends Pick<Utdelingsgrunnlag, 'har' | 'prioritet'> {
  readonly høyst: readonly number[];
}

/** The largest remainder: from the whole part of each share, and the one unit more that each can get goes by the rest. */
export function etterRest({ hele, rester }: Pick<Enhetsfordeling, 'hele' | 'rester'>): Metodegrunnlag {
  const har = hele.map(Number);
  const høyst = har.map((hel, i) => hel + (rester[i] === 0n ? 0 : 1));
  return {
    har,
    høyst,
    prioritet: (plass, nå) => (nå < (høyst[plass] ?? 0) ? { t: rester[plass] ?? 0n, n: 1n } : undefined),
  };
}
