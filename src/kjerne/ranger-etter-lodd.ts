import { finnHalvtSurrogatpar } from './halvt-surrogatpar';
import type { SporKoder } from './koder-spor';
import { lagFunnlager } from './lag-funn';
import { sammenlignTekst } from './sammenlign-tekst';
import { sha256Hex } from './sha256';
import { kastVedFeil } from './tilskudd-feil';

const funn = lagFunnlager<SporKoder>();

/**
 * The order that a declared lot puts ids in: ascending by the lower-hex SHA-256 of the UTF-8 text `frø|id`.
 *
 * Anyone can redo it: run `printf '%s' 'frø|id' | sha256sum` for each id and sort the lines. Announce the seed, or the
 * public draw that it will come from, before the ids are known.
 *
 * @param frø - The seed, not empty.
 * @param ider - Ids in any order; their order here changes nothing. O(n log n) in their number.
 * @throws TilskuddFeil `FRO_TOMT`, and `TEKST_IKKE_UNICODE` for half a surrogate pair: it has no UTF-8 form, and with
 * a stand-in two different ids would draw the same lot. All at once.
 * @example
 * rangerEtterLodd('2024-06-17', ['a', 'b', 'c']) // => ['b', 'a', 'c']
 */
export function rangerEtterLodd(frø: string, ider: readonly string[]): readonly string[] {
  kastVedFeil([
    ...(frø === '' ? [funn('FRO_TOMT', 'FEIL', '/frø', { felt: 'frø' })] : []),
    ...[frø, ...ider].flatMap((tekst, i) => {
      const plass = finnHalvtSurrogatpar(tekst);
      return plass < 0 ? [] : [funn('TEKST_IKKE_UNICODE', 'FEIL', i === 0 ? '/frø' : `/ider/${i - 1}`, { plass })];
    }),
  ]);
  return ider
    .map((id) => ({ id, lodd: sha256Hex(`${frø}|${id}`) }))
    .sort((a, b) => sammenlignTekst(a.lodd, b.lodd))
    .map(({ id }) => id);
}
