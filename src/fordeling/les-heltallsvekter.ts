import { erBeløp } from '../kjerne/er-belop';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { erLikhetsregel } from './kontroller-potten';

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
  if (!erEnkelt(pott, valg)) return undefined;
  const vekter = new Float64Array(mottakere.length);
  for (let i = 0; i < mottakere.length; i++) {
    const { id, vekt, gulv, tak } = mottakere[i] as Mottaker;
    if (typeof vekt !== 'number' || gulv !== undefined || tak !== undefined) return undefined;
    if (typeof id !== 'string' || id === '') return undefined;
    vekter[i] = vekt;
  }
  return harUlikeIder(mottakere) ? vekter : undefined;
}

function erEnkelt(pott: number, { metode, enhet, vedLikhet, grupper, reservert }: Fordelingsvalg): boolean {
  if (metode !== 'STORSTE_REST' || grupper !== undefined) return false;
  if (!erBeløp(pott) || !erBeløp(enhet) || enhet === 0) return false;
  if (reservert !== undefined && !(erBeløp(reservert) && reservert <= pott)) return false;
  return Array.isArray(vedLikhet) ? vedLikhet.length > 0 && vedLikhet.every(erLikhetsregel) : erLikhetsregel(vedLikhet);
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
