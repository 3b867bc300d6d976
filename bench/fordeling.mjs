import { fordelPott } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const POTT = 13_000_000_000;

export async function kjør() {
  const rader = [];
  for (const antall of [4, 357, 10_000]) {
    const vekter = befolkningsaktigeVekter(antall);
    const mottakere = [...vekter].map((vekt, i) => ({ id: `m${i}`, vekt }));
    const valg = { metode: 'STORSTE_REST', enhet: 1, vedLikhet: 'ID' };
    rader.push(
      ...(await mål(`13 000 000 000 øre on ${antall} recipients`, {
        'float64 loop (inexact reference)': () => fordelMedFlyttall(POTT, vekter),
        'fordelPott, with lines': () => fordelPott(POTT, mottakere, valg),
      })),
    );
  }
  return rader;
}

/**
 * The reference: what one would write without a thought for exactness. Quotas and remainders are doubles, and the k
 * largest remainders are found by a sorted threshold. It can be an øre off and breaks ties by rounding noise.
 */
function fordelMedFlyttall(pott, vekter) {
  const n = vekter.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += vekter[i];
  const ut = new Float64Array(n);
  const rester = new Float64Array(n);
  let igjen = pott;
  for (let i = 0; i < n; i++) {
    const kvote = (pott * vekter[i]) / sum;
    ut[i] = Math.floor(kvote);
    rester[i] = kvote - ut[i];
    igjen -= ut[i];
  }
  const terskel = Float64Array.from(rester).sort()[n - igjen] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < n && igjen > 0; i++) {
    if (rester[i] < terskel) continue;
    ut[i] += 1;
    igjen -= 1;
  }
  return ut;
}

/** Sizes like those of kommuner: many small, a few large; the same every time. */
function befolkningsaktigeVekter(antall) {
  let tilstand = 12_345;
  return Float64Array.from({ length: antall }, () => {
    tilstand = (Math.imul(tilstand, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor(400 * 200 ** (tilstand / 0x7fffffff));
  });
}
