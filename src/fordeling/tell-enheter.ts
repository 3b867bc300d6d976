import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg } from '../modell';

/** How many whole units a pot holds when the reserved amount is taken off, and what is less than a unit. */
export function tellEnheter(
  pott: number,
  { enhet, reservert = 0 as Øre }: Pick<Fordelingsvalg, 'enhet' | 'reservert'>,
): { readonly antall: number; readonly holdt: { readonly RESERVERT: number; readonly UNDER_ENHET: number } } {
  const underEnhet = (pott - reservert) % enhet;
  return {
    antall: (pott - reservert - underEnhet) / enhet,
    holdt: { RESERVERT: reservert, UNDER_ENHET: underEnhet },
  };
}
