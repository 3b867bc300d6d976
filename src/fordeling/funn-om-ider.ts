import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { FordelingKoder } from './koder';

const funn = lagFunnlager<FordelingKoder>();

/** Findings about ids that are empty or stand twice in the list at `sti`. */
export function funnOmIder(ider: readonly string[], sti: string): readonly Funn[] {
  const erTom = (id: unknown): boolean => typeof id !== 'string' || id === '';
  return [
    ...ider.flatMap((id, i) => (erTom(id) ? [funn('ID_TOM', 'FEIL', `${sti}/${i}/id`, {})] : [])),
    ...finnGjentatte(ider)
      .filter(({ nøkkel }) => !erTom(nøkkel))
      .map(({ nøkkel: id, plass, først }) => funn('ID_TO_GANGER', 'FEIL', `${sti}/${plass}/id`, { id, først })),
  ];
}
