import { erBeløp } from '../kjerne/er-belop';
import type { Fordelingsvalg } from '../modell';
import { erLikhetsregel } from './kontroller-potten';

/** Whether the choices are in order and the kernel on doubles can follow them: largest remainder, any unit and rule. */
export function erEnkeltValg(
  pott: number,
  { metode, enhet, vedLikhet, reservert }: Omit<Fordelingsvalg, 'grupper'>,
): boolean {
  if (metode !== 'STORSTE_REST' || !erBeløp(pott) || !erBeløp(enhet) || enhet === 0) return false;
  if (reservert !== undefined && !(erBeløp(reservert) && reservert <= pott)) return false;
  return Array.isArray(vedLikhet) ? vedLikhet.length > 0 && vedLikhet.every(erLikhetsregel) : erLikhetsregel(vedLikhet);
}
