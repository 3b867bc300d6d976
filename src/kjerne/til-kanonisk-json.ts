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
 * Use it to compare or to fingerprint data. A key with the value `undefined` is refused, so that data which JSON would
 * silently change never gets a fingerprint.
 *
 * @param verdi - Plain data, at most 1000 levels deep.
 * @returns The same text for the same data, whatever the order of its keys. O(n log n) in its size.
 * @throws TilskuddFeil with the pointer to the culprit: `IKKE_JSON` (NaN, an infinity, `undefined`, a bigint, a
 * function, a `Date` or other object that is no plain data), `JSON_SYKLUS`, `JSON_FOR_DYPT`, and `TEKST_IKKE_UNICODE`
 * for half a surrogate pair, which has no UTF-8 form.
 * @see RFC 8785, JSON Canonicalization Scheme.
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
  if (typeof verdi !== 'object') throw feil('IKKE_JSON', lagSti(...sti), { type: slagAv(verdi) });
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
  if (!erRenData(objekt)) throw feil('IKKE_JSON', lagSti(...sti), { type: slagAv(objekt) });
  const deler = Object.entries(objekt)
    .sort(([a], [b]) => sammenlignTekst(a, b))
    .map(([nøkkel, verdi]) => `${skrivTekst(nøkkel, sti)}:${iDybden(verdi, nøkkel, sti, over)}`);
  return `{${deler.join(',')}}`;
}

/** Whether an object is made by a literal or by `JSON.parse`, also one from another realm, such as a test runner's. */
function erRenData(objekt: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(objekt);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** `NaN`, `undefined`, `bigint`, `function`, `Date`, `Map` … */
function slagAv(verdi: unknown): string {
  if (typeof verdi === 'number') return String(verdi);
  return typeof verdi === 'object' ? Object.prototype.toString.call(verdi).slice(8, -1) : typeof verdi;
}

function iDybden(verdi: unknown, ledd: string | number, sti: (string | number)[], over: Map<object, number>): string {
  sti.push(ledd);
  const tekst = skriv(verdi, sti, over);
  sti.pop();
  return tekst;
}
