import { finnHalvtSurrogatpar } from './halvt-surrogatpar';
import { lagSti } from './json-peker';
import type { SporKoder } from './koder-spor';
import { sammenlignTekst } from './sammenlign-tekst';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();
const DYPEST = 1000;

/**
 * The one text that stands for a JSON value, by RFC 8785: keys by UTF-16 code unit, no white space, numbers as
 * ECMAScript prints them.
 *
 * Use it to compare or to fingerprint data. A key with the value `undefined` counts as not there, as in JSON.
 *
 * @param verdi - Plain data, at most 1000 levels deep.
 * @returns The same text for the same data, whatever the order of its keys. O(n log n) in its size.
 * @throws TilskuddFeil `IKKE_JSON` (NaN, an infinity, a bigint, a function, an object that is no plain data),
 * `JSON_SYKLUS`, `JSON_FOR_DYPT`, `TEKST_IKKE_UNICODE`, with the pointer to the culprit.
 * @example
 * tilKanoniskJson({ b: [1e21, -0], a: 'æ' }) // => '{"a":"æ","b":[1e+21,0]}'
 * tilKanoniskJson({ a: [Number.NaN] }) // throws IKKE_JSON
 */
export function tilKanoniskJson(verdi: unknown): string {
  return skriv(verdi, [], new Map());
}

function skriv(verdi: unknown, sti: (string | number)[], over: Map<object, number>): string {
  if (verdi === null || typeof verdi === 'boolean') return String(verdi);
  if (typeof verdi === 'number' && Number.isFinite(verdi)) return JSON.stringify(verdi);
  if (typeof verdi === 'string') return skrivTekst(verdi, sti);
  if (typeof verdi !== 'object') throw feil('IKKE_JSON', lagSti(...sti), { type: typeof verdi });
  const igjen = over.get(verdi);
  if (igjen !== undefined) throw feil('JSON_SYKLUS', lagSti(...sti), { sti: lagSti(...sti.slice(0, igjen)) });
  if (sti.length >= DYPEST) throw feil('JSON_FOR_DYPT', lagSti(...sti), { grense: DYPEST });
  over.set(verdi, sti.length);
  const tekst = Array.isArray(verdi) ? skrivListe(verdi, sti, over) : skrivObjekt(verdi, sti, over);
  over.delete(verdi);
  return tekst;
}

function skrivTekst(tekst: string, sti: readonly (string | number)[]): string {
  const plass = finnHalvtSurrogatpar(tekst);
  if (plass >= 0) throw feil('TEKST_IKKE_UNICODE', lagSti(...sti), { plass });
  return JSON.stringify(tekst);
}

function skrivListe(liste: readonly unknown[], sti: (string | number)[], over: Map<object, number>): string {
  const deler = Array.from(liste, (verdi, i) => iDybden(verdi, i, sti, over));
  return `[${deler.join(',')}]`;
}

function skrivObjekt(objekt: object, sti: (string | number)[], over: Map<object, number>): string {
  const prototype: unknown = Object.getPrototypeOf(objekt);
  if (prototype !== Object.prototype && prototype !== null) {
    throw feil('IKKE_JSON', lagSti(...sti), { type: 'object' });
  }
  const deler = Object.entries(objekt)
    .filter(([, verdi]) => verdi !== undefined)
    .sort(([a], [b]) => sammenlignTekst(a, b))
    .map(([nøkkel, verdi]) => `${skrivTekst(nøkkel, sti)}:${iDybden(verdi, nøkkel, sti, over)}`);
  return `{${deler.join(',')}}`;
}

function iDybden(verdi: unknown, ledd: string | number, sti: (string | number)[], over: Map<object, number>): string {
  sti.push(ledd);
  const tekst = skriv(verdi, sti, over);
  sti.pop();
  return tekst;
}
