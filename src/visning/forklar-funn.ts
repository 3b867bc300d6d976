import type { Funn } from '../kjerne/funn';
import type { TilskuddFeil } from '../kjerne/tilskudd-feil';
import { TEKSTER } from './tekster/alle';
import type { Språk } from './tekster/typer';

/**
 * A finding, or an error, in words that a case worker or an applicant can read.
 *
 * @param funn - A finding from any room, or a caught `TilskuddFeil`, which gives one line for each of its findings.
 * @param valg - The language.
 * @returns Plain text; texts from the data stand in quotation marks. A code from a newer version is given as it stands.
 * @example
 * forklarFunn({ kode: 'VEKT_NEGATIV', alvor: 'FEIL', sti: '/mottakere/0/vekt', data: { id: 'unn', vekt: '-1' } }, { språk: 'nb' })
 * // => 'Vekten -1 til «unn» er under null.'
 */
export function forklarFunn(funn: Funn | TilskuddFeil, { språk }: { readonly språk: Språk }): string {
  if ('funn' in funn) return funn.funn.map((ett) => forklarFunn(ett, { språk })).join('\n');
  const { kode, data, sti } = funn;
  if (!Object.hasOwn(TEKSTER, kode)) return sti === '' ? kode : `${kode} (${sti})`;
  const tekst: (data: never) => string = TEKSTER[kode as keyof typeof TEKSTER][språk];
  return tekst(data as never);
}
