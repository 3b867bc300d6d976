import { leddAv } from './json-peker';
import type { Kildehenvisning } from './kilde';

/** Anything that carries references to its sources: `Kildebelagt` data, or an `Ordning`. */
export interface MedKilder {
  /** Where the values come from. */
  readonly kilder: readonly Kildehenvisning[];
}

/**
 * Where the value at a place comes from: the reference with the longest pointer that covers it, or `undefined`.
 *
 * A pointer covers itself and what is below it: `/a` covers `/a/b` but not `/ab`.
 *
 * @param x - `Kildebelagt` data, or an `Ordning`.
 * @param sti - JSON Pointer into its data.
 * @throws TilskuddFeil `STI_UGYLDIG`.
 * @example
 * const antakelse = { id: 'x', antakelse: 'Prøve', grunnlag: 'Eksempel' };
 * finnKilde({ data: { a: { b: 1 } }, kilder: [{ sti: '/a', antakelse }] }, '/a/b').antakelse.id // => 'x'
 */
export function finnKilde(x: MedKilder, sti: string): Kildehenvisning | undefined {
  const ledd = leddAv(sti);
  let best: Kildehenvisning | undefined;
  let lengst = -1;
  for (const henvisning of x.kilder) {
    const prefiks = leddAv(henvisning.sti);
    if (prefiks.length <= lengst || !prefiks.every((l, i) => l === ledd[i])) continue;
    best = henvisning;
    lengst = prefiks.length;
  }
  return best;
}
