import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Likhetsregel } from '../modell';
import type { FordelingKoder } from './koder';

const funn = lagFunnlager<FordelingKoder>();
const REGLER: ReadonlySet<unknown> = new Set(['MELD', 'STORST_VEKT', 'MINST_VEKT', 'ID']);

/** Findings about rules for ties at `/valg/vedLikhet`: one that does not exist, or an empty chain. */
export function funnOmLikhet(vedLikhet: Likhetsregel | readonly Likhetsregel[]): readonly Funn[] {
  const regler: readonly Likhetsregel[] = Array.isArray(vedLikhet) ? vedLikhet : [vedLikhet as Likhetsregel];
  if (regler.length === 0) return [funn('LIKHETSREGEL_UKJENT', 'FEIL', '/valg/vedLikhet', { regel: '' })];
  return regler.flatMap((regel, i) => {
    const sti = Array.isArray(vedLikhet) ? `/valg/vedLikhet/${i}` : '/valg/vedLikhet';
    return REGLER.has(regel) || erLodd(regel)
      ? []
      : [funn('LIKHETSREGEL_UKJENT', 'FEIL', sti, { regel: String(regel) })];
  });
}

/** Whether something is a declared lot: an object with a seed that is not empty. */
export function erLodd(regel: unknown): regel is { readonly lodd: string } {
  return (
    typeof regel === 'object' &&
    regel !== null &&
    'lodd' in regel &&
    typeof regel.lodd === 'string' &&
    regel.lodd !== ''
  );
}
