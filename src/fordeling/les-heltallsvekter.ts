import type { Fordelingsvalg, Mottaker } from '../modell';
import { erEnkeltValg } from './er-enkelt-valg';

/** Fewer ids than this are compared with each other; more are kept in a set. */
const FÅ = 12;

/**
 * The weights, when everything given is in order and simple: whole weights, no limits, largest remainder. Otherwise
 * `undefined`, and it is for the full check to say whether something is wrong. O(n), in one pass.
 */
export function lesHeltallsvekter(
  pott: number,
  mottakere: readonly Mottaker[],
  valg: Fordelingsvalg,
): Float64Array | undefined {
  if (valg.grupper !== undefined || !erEnkeltValg(pott, valg)) return undefined;
  const vekter = new Float64Array(mottakere.length);
  for (let i = 0; i < mottakere.length; i++) {
    const { id, vekt, gulv, tak } = mottakere[i] as Mottaker;
    if (typeof vekt !== 'number' || gulv !== undefined || tak !== undefined) return undefined;
    if (typeof id !== 'string' || id === '') return undefined;
    vekter[i] = vekt;
  }
  return harUlikeIder(mottakere) ? vekter : undefined;
}

function harUlikeIder(mottakere: readonly Mottaker[]): boolean {
  if (mottakere.length > FÅ) {
    const ider = new Set<string>();
    for (const { id } of mottakere) ider.add(id);
    return ider.size === mottakere.length;
  }
  for (let i = 1; i < mottakere.length; i++)
    for (let j = 0; j < i; j++) if (mottakere[i]?.id === mottakere[j]?.id) return false;
  return true;
}
