import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Nodeforskjell, Treforskjell } from './sammenligning-typer';

/** The most nodes that a comparison of two trees lists. */
const HØYST = 200;

/** What a node is known by in both trees. */
export type Nodenavn = (node: Begrunnelsesnode) => string;

/** The nodes of two explanations that differ in value, or stand in one of them only. O(n log n) in their nodes. */
export function sammenlignBegrunnelser(
  [før, navnFør]: readonly [Begrunnelse, Nodenavn],
  [etter, navnEtter]: readonly [Begrunnelse, Nodenavn],
): Treforskjell {
  const [a, b] = [samle(før.rot, navnFør), samle(etter.rot, navnEtter)];
  const noder = [...new Set([...a.keys(), ...b.keys()])]
    .sort(sammenlignTekst)
    .flatMap((id): readonly Nodeforskjell[] => {
      const [gammel, ny] = [a.get(id), b.get(id)];
      const node = ny ?? gammel;
      if (node === undefined || gammel?.verdi === ny?.verdi) return [];
      return [
        {
          id,
          enhet: node.enhet,
          ...(gammel === undefined ? {} : { før: gammel.verdi }),
          ...(ny === undefined ? {} : { etter: ny.verdi }),
        },
      ];
    });
  return { noder: noder.slice(0, HØYST), antall: noder.length };
}

/** The nodes by name; one that only repeats another is left out. */
function samle(rot: Begrunnelsesnode, navn: Nodenavn): ReadonlyMap<string, Begrunnelsesnode> {
  const noder = new Map<string, Begrunnelsesnode>();
  const igjen = [rot];
  for (let node = igjen.pop(); node !== undefined; node = igjen.pop()) {
    if (node.slag !== 'GJENTATT') noder.set(navn(node), node);
    for (const barn of node.barn) igjen.push(barn);
  }
  return noder;
}
