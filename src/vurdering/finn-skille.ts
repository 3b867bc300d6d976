import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { VurderingKoder } from './koder';
import type { Rangering, Rangeringsregel, Rangplass } from './ranger-soknader';

const feil = lagFeillager<VurderingKoder>();

/** Which of two applications goes first, and why. */
export interface Parskille {
  /** The one that goes first; of two that share a place, the first of the ids. */
  readonly foran: string;
  /** The one that goes after. */
  readonly bak: string;
  /** `TOTALT`: a higher total. `REGEL`: equal totals, and a rule of the chain. `DELT`: they share the place. */
  readonly avgjort: 'TOTALT' | 'REGEL' | 'DELT';
  /** The rule, where one decided. */
  readonly regel?: Rangeringsregel;
}

/**
 * Tells what puts one søknad before another in a ranking: the totals, which rule of the chain, or nothing.
 *
 * Use it to answer for a pair; {@link Rangering} lists the pairs that a rule separated. Linear in the ranking.
 *
 * @param rangering - From {@link rangerSøknader}.
 * @param søknadId - One that has a place.
 * @param annenId - Another that has one.
 * @throws TilskuddFeil `SOKNAD_IKKE_I_RESULTATET` for one that has no place.
 * @example
 * const plass = (søknadId, rang, teller) => ({ søknadId, rang, totalt: { teller, nevner: '1' } });
 * const regel = { type: 'LAVEST_BELOP' };
 * const rangering = {
 *   plasser: [plass('a', 1, '7'), plass('b', 2, '6'), plass('c', 3, '6'), plass('d', 4, '6')],
 *   skiller: [{ foran: 'b', bak: 'c', regel }, { foran: 'c', bak: 'd', regel: { type: 'LODD', frø: '1' } }],
 *   grunnlag: { valg: { likhetskjede: [regel, { type: 'LODD', frø: '1' }] } },
 * };
 * finnSkille(rangering, 'd', 'b') // => { foran: 'b', bak: 'd', avgjort: 'REGEL', regel: { type: 'LAVEST_BELOP' } }
 * finnSkille(rangering, 'a', 'c').avgjort // => 'TOTALT'
 */
export function finnSkille(rangering: Rangering, søknadId: string, annenId: string): Parskille {
  const { plasser } = rangering;
  const finn = (id: string): number => {
    const plass = plasser.findIndex((p) => p.søknadId === id);
    if (plass < 0) throw feil('SOKNAD_IKKE_I_RESULTATET', '/søknadId', { søknadId: id });
    return plass;
  };
  const [i, j] = [finn(søknadId), finn(annenId)].sort((a, b) => a - b) as [number, number];
  const [første, andre] = [plasser[i], plasser[j]] as [Rangplass, Rangplass];
  const par = { foran: første.søknadId, bak: andre.søknadId };
  if (første.rang === andre.rang) return { ...par, avgjort: 'DELT' };
  if (første.totalt.teller !== andre.totalt.teller || første.totalt.nevner !== andre.totalt.nevner) {
    return { ...par, avgjort: 'TOTALT' };
  }
  const regel = finnRegel(rangering, plasser.slice(i, j + 1));
  return regel === undefined ? { ...par, avgjort: 'DELT' } : { ...par, avgjort: 'REGEL', regel };
}

/** The first rule of the chain among those that separated the ones between the two. */
function finnRegel({ skiller, grunnlag }: Rangering, mellom: readonly Rangplass[]): Rangeringsregel | undefined {
  const ider = new Set(mellom.map(({ søknadId }) => søknadId));
  const brukt = skiller.filter(({ foran, bak }) => ider.has(foran) && ider.has(bak)).map(({ regel }) => regel);
  const nøkler = new Set(brukt.map((regel) => JSON.stringify(regel)));
  return grunnlag.valg.likhetskjede.find((regel) => nøkler.has(JSON.stringify(regel)));
}
