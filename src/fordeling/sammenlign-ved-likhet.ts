import { type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { sha256Hex } from '../kjerne/sha256';
import type { Fordelingsvalg, Likhetsregel } from '../modell';

/** Someone with an equal claim, as the rules for ties see them. */
export interface VedLikhet {
  readonly id: string;
  readonly vekt: Rasjonal;
}

/** The rules for ties as a chain, up to a `MELD`, which ends it. */
export function likhetskjedeAv(vedLikhet: Fordelingsvalg['vedLikhet']): readonly Exclude<Likhetsregel, 'MELD'>[] {
  const kjede: Exclude<Likhetsregel, 'MELD'>[] = [];
  for (const regel of Array.isArray(vedLikhet) ? vedLikhet : [vedLikhet as Likhetsregel]) {
    if (regel === 'MELD') break;
    kjede.push(regel);
  }
  return kjede;
}

/** Below zero when a rule puts `a` before `b`; 0 when it cannot separate them. */
export function sammenlignEtterRegel(regel: Exclude<Likhetsregel, 'MELD'>, a: VedLikhet, b: VedLikhet): number {
  if (typeof regel === 'object') {
    return a.id === b.id ? 0 : sammenlignTekst(sha256Hex(`${regel.lodd}|${a.id}`), sha256Hex(`${regel.lodd}|${b.id}`));
  }
  if (regel === 'ID') return sammenlignTekst(a.id, b.id);
  return regel === 'STORST_VEKT' ? sammenlignEksakt(b.vekt, a.vekt) : sammenlignEksakt(a.vekt, b.vekt);
}

/** Below zero when the chain of rules puts `a` before `b`; 0 when it cannot separate them. */
export function sammenlignVedLikhet(
  kjede: readonly Exclude<Likhetsregel, 'MELD'>[],
  a: VedLikhet,
  b: VedLikhet,
): number {
  for (const regel of kjede) {
    const orden = sammenlignEtterRegel(regel, a, b);
    if (orden !== 0) return orden;
  }
  return 0;
}
