/*
 * Philox4x32-10: a block cipher run in counter mode gives random numbers that are addressed, not drawn in turn, so 1 or
 * 1000 workers see the same bits. From J. K. Salmon and others, "Parallel random numbers: as easy as 1, 2, 3" (2011);
 * checked in the tests against the vectors published with it.
 *
 * All words are kept as signed 32-bit integers, which engines compute without doubles; only the bits count.
 */

const RUNDER = 10;
const M0 = 0xd2511f53 | 0;
const M1 = 0xcd9e8d57 | 0;
const W0 = 0x9e3779b9 | 0;
const W1 = 0xbb67ae85 | 0;

/** Encrypts a counter of four words with a key of two, and writes the four words of the answer to `ut`. */
export function philox4x32(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  nøkkel0: number,
  nøkkel1: number,
  ut: Uint32Array,
): void {
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let k0 = nøkkel0 | 0;
  let k1 = nøkkel1 | 0;
  for (let runde = 0; runde < RUNDER; runde++) {
    const høy0 = høyeDel(M0, x0);
    const høy1 = høyeDel(M1, x2);
    const lav0 = Math.imul(M0, x0);
    x0 = høy1 ^ x1 ^ k0;
    x1 = Math.imul(M1, x2);
    x2 = høy0 ^ x3 ^ k1;
    x3 = lav0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  ut[0] = x0;
  ut[1] = x1;
  ut[2] = x2;
  ut[3] = x3;
}

/** The upper 32 bits of the product of two unsigned words, from products of halves, none of which passes 32 bits. */
function høyeDel(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const midt = (Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16)) | 0;
  const midt2 = (Math.imul(a0, b1) + (midt & 0xffff)) | 0;
  return (Math.imul(a1, b1) + (midt >>> 16) + (midt2 >>> 16)) | 0;
}
