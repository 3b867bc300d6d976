import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Medlem, Medlemshabilitet } from '../modell';
import type { StyringKoder } from './koder';

const funn = lagFunnlager<StyringKoder>();

/** Declarations about someone who is neither member nor deputy, and second ones about the same; each a `FEIL`. */
export function kontrollerErklæringer(
  medlemmer: readonly Medlem[],
  erklæringer: readonly Medlemshabilitet[],
  sti: string,
): readonly Funn[] {
  const kjente = new Set(medlemmer.map(({ id }) => id));
  const gjentatte = finnGjentatte(erklæringer.map(({ medlemId }) => medlemId));
  return [
    ...erklæringer.flatMap(({ medlemId }, i) =>
      kjente.has(medlemId) ? [] : [funn('MEDLEMSHABILITET_UKJENT', 'FEIL', `${sti}/${i}`, { medlemId })],
    ),
    ...gjentatte.map(({ nøkkel: medlemId, plass, først }) =>
      funn('MEDLEMSHABILITET_TO_GANGER', 'FEIL', `${sti}/${plass}`, { medlemId, først }),
    ),
  ];
}
