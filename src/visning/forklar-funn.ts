import type { Funn } from '../kjerne/funn';
import type { TilskuddFeil } from '../kjerne/tilskudd-feil';
import type { Navneliste } from './lag-navn';
import { TEKSTER } from './tekster/alle';
import type { Språk } from './tekster/typer';

/** How a finding is told. */
export interface Funnvisning {
  /** The language. */
  readonly språk: Språk;
  /** Names by id, of søknader, criteria, parties, tiltak or people; an id without a name stands as it is. */
  readonly navn?: Navneliste;
}

/**
 * A finding, or an error, in words that a case worker or an applicant can read.
 *
 * @param funn - A finding from any room, or a caught `TilskuddFeil`, which gives one line for each of its findings.
 * @param valg - The language, and names to put in the place of ids.
 * @returns Plain text; texts from the data, and names, stand in quotation marks. A code from a newer version is given as
 * it stands.
 * @example
 * const funn = { kode: 'VEKT_NEGATIV', alvor: 'FEIL', sti: '/mottakere/0/vekt', data: { id: 'unn', vekt: '-1' } };
 * forklarFunn(funn, { språk: 'nb' }) // => 'Vekten -1 til «unn» er under null.'
 * forklarFunn(funn, { språk: 'nn', navn: [{ id: 'unn', navn: 'UNN' }] }) // => 'Vekta -1 til «UNN» er under null.'
 */
export function forklarFunn(funn: Funn | TilskuddFeil, valg: Funnvisning): string {
  if ('funn' in funn) return funn.funn.map((ett) => forklarFunn(ett, valg)).join('\n');
  const { kode, data, sti } = funn;
  if (!Object.hasOwn(TEKSTER, kode)) return sti === '' ? kode : `${kode} (${sti})`;
  const tekst: (data: never) => string = TEKSTER[kode as keyof typeof TEKSTER][valg.språk];
  return tekst(forberedt(data, valg) as never);
}

/** A field that holds an id or a list of ids; a value in another field may look like an id and be none. */
const IDFELT =
  /^(?:id|ider|annen|a|b|gittAv|avgjortAv|stedfortreder|først|deretter|fra|til|emne|enAv|gruppe|vedleggstype|venterPå)$|(?:Id|Ider|ider)$/;

/** Fields that hold a number of the data as text; it is told with a comma in Norwegian. */
const TALLFELT = /^(?:min|maks|steg|poeng|terskel|minst|høyst|vekt)$/;

const DESIMALTALL = /^-?\d+\.\d+$/;

/** The data with names where it has ids, and with decimals as the language writes them; all else as it is. */
function forberedt(data: Funn['data'], { språk, navn = [] }: Funnvisning): object {
  const etterId = new Map(navn.map((en) => [en.id, en.navn]));
  const vis = (verdi: unknown): unknown => (typeof verdi === 'string' ? (etterId.get(verdi) ?? verdi) : verdi);
  return Object.fromEntries(
    Object.entries(data).map(([felt, verdi]) => {
      if (språk !== 'en' && TALLFELT.test(felt) && typeof verdi === 'string' && DESIMALTALL.test(verdi))
        return [felt, verdi.replace('.', ',')];
      if (!IDFELT.test(felt)) return [felt, verdi];
      return [felt, Array.isArray(verdi) ? verdi.map(vis) : vis(verdi)];
    }),
  );
}
