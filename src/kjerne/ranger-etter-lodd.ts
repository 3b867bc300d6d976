import { sammenlignTekst } from './sammenlign-tekst';
import { sha256Hex } from './sha256';

/**
 * The order that a declared lot puts ids in: ascending by the lower-hex SHA-256 of the UTF-8 text `frø|id`.
 *
 * Anyone can redo it: `printf '%s' 'frø|id' | sha256sum` for each id, then sort. Announce the seed, or where it will
 * come from, before the ids are known. What is equal even then is ordered by UTF-16 code unit.
 *
 * @param frø - The seed.
 * @param ider - Ids in any order; their order here changes nothing.
 * @throws TilskuddFeil `TEKST_IKKE_UNICODE`.
 * @example
 * rangerEtterLodd('2024-06-17', ['a', 'b', 'c']) // => ['b', 'a', 'c']
 */
export function rangerEtterLodd(frø: string, ider: readonly string[]): readonly string[] {
  return ider
    .map((id) => ({ id, lodd: sha256Hex(`${frø}|${id}`) }))
    .sort((a, b) => sammenlignTekst(a.lodd, b.lodd) || sammenlignTekst(a.id, b.id))
    .map(({ id }) => id);
}
