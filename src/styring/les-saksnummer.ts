import { lagFunnlager } from '../kjerne/lag-funn';
import type { Utfall } from '../kjerne/utfall';
import type { StyringKoder } from './koder';

const funn = lagFunnlager<StyringKoder>();

/** The number of a case, taken apart. */
export interface Saksnummer {
  /** The running number in the year. */
  readonly nummer: number;
  /** The year. */
  readonly år: number;
  /** The one way to write it: `28/2024`. Two texts are the same case when these are equal. */
  readonly normalform: string;
  /** What stood between number and year. */
  readonly skilletegn: '/' | '-';
}

const LENGST = 100;
const FORM = /^[\p{L}.:\s]*(\d{1,6})\s*([/–-])\s*((?:19|[2-9]\d)\d{2})$/u;

/**
 * Reads the number of a case as people write it: `28/2024`, `21-2024`, `SSU sak 10 /2024`.
 *
 * The number comes first and the year has four digits; `2024/28` and `28/24` could mean several things and are refused.
 *
 * @param tekst - A number with at most words before it, not a whole title.
 * @returns The number, or `SAKSNUMMER_UFORSTATT`.
 * @example
 * const numre = ['28/2024', 'SSU sak 21-2024', 'sak 10 /2024'].map(lesSaksnummer);
 * numre.map((lest) => lest.ok && lest.verdi.normalform) // => ['28/2024', '21/2024', '10/2024']
 * lesSaksnummer('28/24').funn.map(({ kode }) => kode) // => ['SAKSNUMMER_UFORSTATT']
 */
export function lesSaksnummer(tekst: string): Utfall<Saksnummer> {
  const treff = tekst.length > LENGST ? null : FORM.exec(tekst.trim());
  const [, siffer = '', tegn, årstall = ''] = treff ?? [];
  const nummer = Number(siffer);
  if (treff === null || nummer === 0) {
    return { ok: false, funn: [funn('SAKSNUMMER_UFORSTATT', 'FEIL', '', { tekst: tekst.slice(0, LENGST) })] };
  }
  const skilletegn = tegn === '/' ? '/' : '-';
  return { ok: true, verdi: { nummer, år: Number(årstall), normalform: `${nummer}/${årstall}`, skilletegn }, funn: [] };
}
