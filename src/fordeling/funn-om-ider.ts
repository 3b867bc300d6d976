import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { FordelingKoder } from './koder';

const funn = lagFunnlager<FordelingKoder>();

/** Findings about ids that are empty or stand twice in the list at `sti`. */
export function funnOmIder(ider: readonly string[], sti: string): readonly Funn[] {
  const først = new Map<string, number>();
  return ider.flatMap((id, i) => {
    const her = `${sti}/${i}/id`;
    if (typeof id !== 'string' || id === '') return [funn('ID_TOM', 'FEIL', her, {})];
    const før = først.get(id);
    if (før !== undefined) return [funn('ID_TO_GANGER', 'FEIL', her, { id, først: før })];
    først.set(id, i);
    return [];
  });
}
