import type { MedKilder } from './finn-kilde';
import type { Antakelse } from './kilde';
import { sammenlignTekst } from './sammenlign-tekst';

/** An assumption and the places that rest on it. */
export interface Antakelsesbruk {
  /** The assumption. */
  readonly antakelse: Antakelse;
  /** JSON Pointers into the data. */
  readonly stier: readonly string[];
}

/**
 * Every assumption that data rests on, each once, with the places it covers, in order of id.
 *
 * @param x - `Kildebelagt` data, or an `Ordning`.
 * @example
 * const antakelse = { id: 'lik-vekt', antakelse: 'Kriteriene teller likt', grunnlag: 'Utlysningen sier ingenting' };
 * finnAntakelser({ data: { a: 1, b: 2 }, kilder: [{ sti: '/a', antakelse }, { sti: '/b', antakelse }] })
 *   .map(({ antakelse, stier }) => `${antakelse.id} ${stier}`) // => ['lik-vekt /a,/b']
 */
export function finnAntakelser(x: MedKilder): readonly Antakelsesbruk[] {
  const funnet = new Map<string, { readonly antakelse: Antakelse; readonly stier: string[] }>();
  for (const { sti, antakelse } of x.kilder) {
    if (antakelse === undefined) continue;
    const før = funnet.get(antakelse.id);
    if (før === undefined) funnet.set(antakelse.id, { antakelse, stier: [sti] });
    else før.stier.push(sti);
  }
  return [...funnet.values()].sort((a, b) => sammenlignTekst(a.antakelse.id, b.antakelse.id));
}
