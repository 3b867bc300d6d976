import type { Medlem } from '../modell';
import { plassnøkkel } from './plassnokkel';

/** How many sit on a seat. */
export interface Besatt {
  readonly medlemmer: number;
  readonly vara: number;
}

const INGEN: Besatt = { medlemmer: 0, vara: 0 };

/** Counts members and deputies by the key of their seat. */
export function tellBesatt(medlemmer: readonly Medlem[]): (plass: Pick<Medlem, 'gruppe' | 'region'>) => Besatt {
  const antall = new Map<string, Besatt>();
  for (const medlem of medlemmer) {
    const nøkkel = plassnøkkel(medlem);
    const før = antall.get(nøkkel) ?? INGEN;
    const erVara = medlem.vara !== undefined;
    antall.set(nøkkel, { medlemmer: før.medlemmer + (erVara ? 0 : 1), vara: før.vara + (erVara ? 1 : 0) });
  }
  return (plass) => antall.get(plassnøkkel(plass)) ?? INGEN;
}
