import type { SporKoder } from './koder-spor';
import { philox4x32 } from './philox';
import { sha256Bytes } from './sha256';
import { lagFeillager } from './tilskudd-feil';
import { ved } from './ved';

const feil = lagFeillager<SporKoder>();
const TO_I_32 = 2 ** 32;
const TO_I_21 = 2 ** 21;
const TO_I_53 = 2 ** 53;

/** A named stream of random numbers, as plain data. The same seed and name give the same stream everywhere. */
export interface TilfeldigStrøm {
  /** The seed, for the record. */
  readonly frø: string;
  /** The name of the stream, such as `poeng`. */
  readonly navn: string;
  /** Two words of key and the upper two of the counter, derived from seed and name. */
  readonly nøkkel: readonly [number, number, number, number];
}

/**
 * A stream of random numbers with a name. Numbers are addressed by their place, so any worker can make any of them.
 *
 * Streams with other names, or of other seeds, have nothing to do with each other. So give each thing that is drawn a
 * stream of its own, and a new draw never disturbs the old ones.
 *
 * @param frø - The seed, not empty.
 * @param navn - The name, not empty.
 * @throws TilskuddFeil `FRO_TOMT`, `TEKST_IKKE_UNICODE`.
 * @see Philox4x32-10, Salmon and others (2011). The key is the first four words, little-endian, of the SHA-256 of the
 * UTF-8 text `n:frø|navn`, where n is the length of the seed in UTF-16 code units: two words of key for the cipher, and
 * the upper two of its counter.
 * @example
 * const strøm = lagTilfeldigStrøm('2024', 'poeng');
 * trekkUniform(strøm, 7) === trekkUniform(lagTilfeldigStrøm('2024', 'poeng'), 7) // => true
 */
export function lagTilfeldigStrøm(frø: string, navn: string): TilfeldigStrøm {
  if (frø === '') throw feil('FRO_TOMT', '/frø', { felt: 'frø' });
  if (navn === '') throw feil('FRO_TOMT', '/navn', { felt: 'navn' });
  const bytes = sha256Bytes(`${frø.length}:${frø}|${navn}`);
  return { frø, navn, nøkkel: [ordAv(bytes, 0), ordAv(bytes, 4), ordAv(bytes, 8), ordAv(bytes, 12)] };
}

function ordAv(bytes: Uint8Array, i: number): number {
  return (ved(bytes, i) | (ved(bytes, i + 1) << 8) | (ved(bytes, i + 2) << 16) | (ved(bytes, i + 3) << 24)) >>> 0;
}

/**
 * Writes numbers in [0, 1), 53 bits each, for the places `fra`, `fra + 1`, … to the whole of `ut`.
 *
 * Use it where many are needed: about five times as fast as one {@link trekkUniform} each, and the same numbers. Place
 * p is made of half p mod 2 of the block whose counter is ⌊p / 2⌋.
 *
 * @param fra - First place, from 0; `fra + ut.length` is at most 2^53 − 1.
 * @param ut - Where they are written; the one argument in the package that is changed.
 * @throws TilskuddFeil `TREKNING_UGYLDIG`.
 * @example
 * const ut = new Float64Array(2);
 * fyllUniform(lagTilfeldigStrøm('2024', 'poeng'), 6, ut);
 * ut[1] === trekkUniform(lagTilfeldigStrøm('2024', 'poeng'), 7) // => true
 */
export function fyllUniform(strøm: TilfeldigStrøm, fra: number, ut: Float64Array): void {
  kontrollerPlass('fra', fra);
  kontrollerPlass('fra', fra + ut.length);
  const blokk = new Uint32Array(4);
  // Two numbers a block: the even place from words 0 and 1, the odd from words 2 and 3.
  const forskyvning = fra % 2;
  for (let i = -forskyvning; i < ut.length; i += 2) {
    krypter(strøm, (fra + i) / 2, 0, blokk);
    if (i >= 0) ut[i] = uniform(blokk[0], blokk[1]);
    if (i + 1 < ut.length) ut[i + 1] = uniform(blokk[2], blokk[3]);
  }
}

function uniform(høy = 0, lav = 0): number {
  return (høy * TO_I_21 + (lav >>> 11)) / TO_I_53;
}

/**
 * One number in [0, 1), 53 bits, at a place of the stream.
 *
 * @param plass - From 0 to 2^53 − 2.
 * @throws TilskuddFeil `TREKNING_UGYLDIG`.
 * @example
 * const u = trekkUniform(lagTilfeldigStrøm('2024', 'poeng'), 0);
 * u >= 0 && u < 1 // => true
 */
export function trekkUniform(strøm: TilfeldigStrøm, plass: number): number {
  const ut = new Float64Array(1);
  fyllUniform(strøm, plass, ut);
  return ved(ut, 0);
}

/**
 * A whole number from 0 up to, not including, `under`, each as likely, at a place of the stream.
 *
 * Draws that would favour some numbers are thrown away and the next word of the same place is read instead. These
 * numbers come from other blocks than those of {@link trekkUniform}.
 *
 * @param plass - From 0 to 2^53 − 1.
 * @param under - From 1 to 2^32.
 * @throws TilskuddFeil `TREKNING_UGYLDIG`.
 * @example
 * trekkHeltall(lagTilfeldigStrøm('2024', 'poeng'), 0, 1) // => 0
 */
export function trekkHeltall(strøm: TilfeldigStrøm, plass: number, under: number): number {
  kontrollerPlass('plass', plass);
  if (!Number.isInteger(under) || under < 1 || under > TO_I_32) {
    throw feil('TREKNING_UGYLDIG', '/under', { felt: 'under', verdi: String(under) });
  }
  const grense = TO_I_32 - (TO_I_32 % under);
  const blokk = new Uint32Array(4);
  for (let forsøk = 0; ; forsøk++) {
    krypter(strøm, plass, forsøk + 1, blokk);
    for (const ord of blokk) if (ord < grense) return ord % under;
  }
}

function krypter({ nøkkel }: TilfeldigStrøm, teller: number, rad: number, ut: Uint32Array): void {
  const [k0, k1, n2, n3] = nøkkel;
  philox4x32(teller % TO_I_32, Math.floor(teller / TO_I_32), n2, n3 + rad, k0, k1, ut);
}

function kontrollerPlass(felt: string, verdi: number): void {
  if (!Number.isSafeInteger(verdi) || verdi < 0)
    throw feil('TREKNING_UGYLDIG', `/${felt}`, { felt, verdi: String(verdi) });
}
