import { allocate, dinero } from 'dinero.js';
import { allocate as allocateBigint, dinero as dineroBigint } from 'dinero.js/bigint';
import { fordelPott, fordelTall } from 'samhandlingstilskudd';
import { mål } from './mal.mjs';

const POTT = 13_000_000_000;
const VALG = { metode: 'STORSTE_REST', enhet: 1, vedLikhet: 'ID' };
const DIVISORMETODER = ['SAINTE_LAGUE', 'MODIFISERT_SAINTE_LAGUE', 'DHONDT', 'ADAMS', 'HUNTINGTON_HILL', 'DEAN'];

export async function kjør() {
  return [...(await motReferansen()), ...(await motDinero()), ...(await avEnheter()), ...(await avAntall())];
}

async function motReferansen() {
  const rader = [];
  for (const antall of [4, 357, 10_000, 1_000_000]) {
    const vekter = befolkningsaktigeVekter(antall);
    const mottakere = somMottakere(vekter);
    rader.push(
      ...(await mål(
        `13 000 000 000 øre on ${antall} recipients`,
        {
          'float64 loop (inexact reference)': () => fordelMedFlyttall(POTT, vekter),
          fordelTall: () => fordelTall(POTT, vekter, VALG),
          'fordelPott, with lines': () => fordelPott(POTT, mottakere, VALG),
        },
        { fordelTall: antall === 4 ? 1.5 : 1, 'fordelPott, with lines': antall > 10_000 ? 10 : 5 },
      )),
    );
  }
  return rader;
}

/** dinero.js gives what remains to the first in the list: of 10 on 6:3:3 the first gets 6, though it is owed 5. */
async function motDinero() {
  const rader = [];
  const valuta = { code: 'NOK', base: 10, exponent: 2 };
  for (const antall of [4, 357, 10_000]) {
    const vekter = befolkningsaktigeVekter(antall);
    const tall = [...vekter];
    const store = tall.map(BigInt);
    const pott = dinero({ amount: POTT, currency: valuta });
    const storPott = dineroBigint({ amount: BigInt(POTT), currency: { code: 'NOK', base: 10n, exponent: 2n } });
    const krav = antall >= 357 ? 0.1 : undefined;
    for (const [navn, referanse] of [
      ['dinero.js allocate, numbers (reference)', () => allocate(pott, tall)],
      ['dinero.js allocate, bigint (reference)', () => allocateBigint(storPott, store)],
    ]) {
      rader.push(
        ...(await mål(
          `against a peer on ${antall} recipients`,
          { [navn]: referanse, fordelTall: () => fordelTall(POTT, vekter, VALG) },
          { fordelTall: krav },
        )),
      );
    }
  }
  return rader;
}

/** No method loops over units: a hundred million times the units cost the same. */
async function avEnheter() {
  const rader = [];
  const mottakere = somMottakere(befolkningsaktigeVekter(357));
  for (const metode of ['STORSTE_REST', ...DIVISORMETODER]) {
    const valg = { ...VALG, metode };
    rader.push(
      ...(await mål(
        `${metode} on 357 recipients, by the units`,
        {
          '130 units (reference)': () => fordelPott(130, mottakere, valg),
          '13 000 000 000 units': () => fordelPott(POTT, mottakere, valg),
        },
        { '13 000 000 000 units': 2 },
      )),
    );
  }
  return rader;
}

/** From 1 000 to 10 000 recipients, n log n grows 13 times. */
async function avAntall() {
  const rader = [];
  const [færre, flere] = [1_000, 10_000].map((antall) => somMottakere(befolkningsaktigeVekter(antall)));
  const grupper = Array.from({ length: 100 }, (_, g) => ({ gruppe: `g${g}`, tak: POTT / 50 }));
  const grupperte = [færre, flere].map((liste) => liste.map((m, i) => ({ ...m, gruppe: `g${i % 100}` })));
  for (const [navn, [få, mange], valg] of [
    ['SAINTE_LAGUE', [færre, flere], { ...VALG, metode: 'SAINTE_LAGUE' }],
    ['STORSTE_REST, a hundred groups with caps', grupperte, { ...VALG, grupper }],
  ]) {
    rader.push(
      ...(await mål(
        `${navn}, by the recipients`,
        {
          '1 000 recipients (reference)': () => fordelPott(POTT, få, valg),
          '10 000 recipients': () => fordelPott(POTT, mange, valg),
        },
        { '10 000 recipients': 20 },
      )),
    );
  }
  return rader;
}

const somMottakere = (vekter) => [...vekter].map((vekt, i) => ({ id: `m${i}`, vekt }));

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
