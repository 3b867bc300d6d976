import type { MedKilder } from './finn-kilde';
import type { Antakelse } from './kilde';

/**
 * Every assumption that data rests on, each once, with the places it covers, in order of id.
 *
 * @example
 * finnAntakelser({ kilder: [{ sti: '/a', antakelse: { id: 'x', antakelse: 'A', grunnlag: 'B' } }] })
 * // => [{ antakelse: { id: 'x', antakelse: 'A', grunnlag: 'B' }, stier: ['/a'] }]
 */
export function finnAntakelser(
  x: MedKilder,
): readonly { readonly antakelse: Antakelse; readonly stier: readonly string[] }[] {
  const funnet = new Map<string, { readonly antakelse: Antakelse; readonly stier: string[] }>();
  for (const { sti, antakelse } of x.kilder) {
    if (antakelse === undefined) continue;
    const før = funnet.get(antakelse.id);
    if (før === undefined) funnet.set(antakelse.id, { antakelse, stier: [sti] });
    else før.stier.push(sti);
  }
  return [...funnet.values()].sort((a, b) => (a.antakelse.id < b.antakelse.id ? -1 : 1));
}
