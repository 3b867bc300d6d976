import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { philox4x32 } from '../../src/kjerne/philox';
import { fyllUniform, lagTilfeldigStrøm, trekkHeltall, trekkUniform } from '../../src/kjerne/tilfeldig-strom';

type Fire = readonly [number, number, number, number];

function philox([a, b, c, d]: Fire, [k0, k1]: readonly [number, number]): readonly number[] {
  const ut = new Uint32Array(4);
  philox4x32(a, b, c, d, k0, k1, ut);
  return [...ut];
}

/** Philox as the paper writes it, in BigInt: an independent reading. */
function philoxFasit(teller: Fire, nøkkel: readonly [number, number]): readonly number[] {
  const M = 0xffffffffn;
  let [x0, x1, x2, x3] = teller.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = nøkkel.map(BigInt) as [bigint, bigint];
  for (let runde = 0; runde < 10; runde++) {
    const p0 = 0xd2511f53n * x0;
    const p1 = 0xcd9e8d57n * x2;
    [x0, x1, x2, x3] = [(p1 >> 32n) ^ x1 ^ k0, p1 & M, (p0 >> 32n) ^ x3 ^ k1, p0 & M];
    k0 = (k0 + 0x9e3779b9n) & M;
    k1 = (k1 + 0xbb67ae85n) & M;
  }
  return [x0, x1, x2, x3].map(Number);
}

const ord = fc.integer({ min: 0, max: 0xffffffff });

describe('Philox4x32-10', () => {
  // Random123 1.14.0, tests/kat_vectors.
  it.each([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ] as const)('gives the published answer to %j', (teller, nøkkel, svar) => {
    expect(
      philox(teller, nøkkel)
        .map((o) => o.toString(16).padStart(8, '0'))
        .join(' '),
    ).toBe(svar);
  });

  it('agrees with a reading in BigInt on any counter and key', () => {
    fc.assert(
      fc.property(fc.tuple(ord, ord, ord, ord), fc.tuple(ord, ord), (teller, nøkkel) => {
        expect(philox(teller, nøkkel)).toEqual(philoxFasit(teller, nøkkel));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a random stream', () => {
  const strøm = lagTilfeldigStrøm('2024', 'poeng');

  it('takes its key from seed and name as documented', () => {
    const bytes = createHash('sha256').update('4:2024|poeng', 'utf8').digest();
    expect(strøm.nøkkel).toEqual([0, 4, 8, 12].map((i) => bytes.readUInt32LE(i)));
    expect(JSON.parse(JSON.stringify(strøm))).toEqual(strøm);
  });

  it('is another for every other seed and name, also where their texts run together', () => {
    const nøkler = [
      ['a', 'b'],
      ['b', 'a'],
      ['a|', 'b'],
      ['a', '|b'],
      ['1:a', 'b'],
      ['æ', 'b'],
    ].map(([frø = '', navn = '']) => lagTilfeldigStrøm(frø, navn).nøkkel.join());
    expect(new Set(nøkler).size).toBe(nøkler.length);
  });

  it('never changes: the first numbers of a known stream', () => {
    const [k0, k1, c2, c3] = strøm.nøkkel;
    const [a = 0, b = 0, c = 0, d = 0] = philoxFasit([0, 0, c2, c3], [k0, k1]);
    expect(trekkUniform(strøm, 0)).toBe(Number((BigInt(a) << 21n) | (BigInt(b) >> 11n)) / 2 ** 53);
    expect(trekkUniform(strøm, 1)).toBe(Number((BigInt(c) << 21n) | (BigInt(d) >> 11n)) / 2 ** 53);
    expect([0, 1, 2].map((i) => trekkUniform(strøm, i))).toMatchInlineSnapshot(`
      [
        0.9880348845121291,
        0.5549591118801904,
        0.5573518079644727,
      ]
    `);
    expect([0, 1, 2, 3, 4].map((i) => trekkHeltall(strøm, i, 1000))).toMatchInlineSnapshot(`
      [
        847,
        530,
        192,
        987,
        358,
      ]
    `);
  });

  it('gives the same bits however the places are shared among workers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(1000),
          fc.maxSafeNat().map((n) => Math.min(n, Number.MAX_SAFE_INTEGER - 100)),
        ),
        fc.array(fc.nat(7), { maxLength: 10 }),
        (start, biter) => {
          const lengde = biter.reduce((sum, b) => sum + b, 0);
          const alt = new Float64Array(lengde);
          fyllUniform(strøm, start, alt);
          let fra = start;
          const deler = biter.map((b) => {
            const del = new Float64Array(b);
            fyllUniform(strøm, fra, del);
            fra += b;
            return [...del];
          });
          expect(deler.flat()).toEqual([...alt]);
          expect([...alt]).toEqual([...alt].map((_, i) => trekkUniform(strøm, start + i)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('fills uniformly: mean, variance and a chi-square of 100 bins within five standard errors', () => {
    const n = 200_000;
    const ut = new Float64Array(n);
    fyllUniform(strøm, 0, ut);
    const bøtter = new Float64Array(100);
    let [sum, kvadrater] = [0, 0];
    for (const u of ut) {
      expect(u >= 0 && u < 1).toBe(true);
      bøtter[Math.floor(u * 100)] = (bøtter[Math.floor(u * 100)] ?? 0) + 1;
      sum += u;
      kvadrater += (u - 0.5) ** 2;
    }
    const chi = bøtter.reduce((s, b) => s + (b - n / 100) ** 2 / (n / 100), 0);
    expect(Math.abs(sum / n - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(kvadrater / n - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
    expect(Math.abs(chi - 99)).toBeLessThan(5 * Math.sqrt(2 * 99));
  });

  it.each([1, 2, 3, 7, 1000, 2 ** 31 + 1, 2 ** 32])('draws whole numbers under %d without favour', (under) => {
    const n = 30_000;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const h = trekkHeltall(strøm, i, under);
      expect(Number.isInteger(h) && h >= 0 && h < under).toBe(true);
      sum += h;
    }
    const standardfeil = Math.sqrt((under ** 2 - 1) / 12 / n);
    expect(Math.abs(sum / n - (under - 1) / 2)).toBeLessThanOrEqual(5 * standardfeil);
  });

  it('throws away words that would favour small numbers', () => {
    // Under 2^31 + 1 nearly half of the words are thrown away; sometimes all four of a block.
    const under = 2 ** 31 + 1;
    const [k0, k1, c2, c3] = strøm.nøkkel;
    for (let plass = 0; plass < 200; plass++) {
      const ord: number[] = [];
      for (let rad = 1; rad < 20; rad++) {
        ord.push(...philoxFasit([plass, 0, c2, (c3 + rad) % 2 ** 32], [k0, k1]));
      }
      expect(trekkHeltall(strøm, plass, under)).toBe(ord.find((o) => o < under));
    }
  });

  it.each([
    ['no seed', () => lagTilfeldigStrøm('', 'x'), 'FRO_TOMT /frø'],
    ['no name', () => lagTilfeldigStrøm('x', ''), 'FRO_TOMT /navn'],
    ['half a surrogate pair', () => lagTilfeldigStrøm('\ud800', 'x'), 'TEKST_IKKE_UNICODE'],
    ['a place below 0', () => trekkUniform(strøm, -1), 'TREKNING_UGYLDIG /fra'],
    ['a place that is not whole', () => trekkHeltall(strøm, 0.5, 2), 'TREKNING_UGYLDIG /plass'],
    ['a place out of reach', () => fyllUniform(strøm, 2 ** 53 - 2, new Float64Array(2)), 'TREKNING_UGYLDIG /fra'],
    ['an empty range', () => trekkHeltall(strøm, 0, 0), 'TREKNING_UGYLDIG /under'],
    ['a range beyond 2^32', () => trekkHeltall(strøm, 0, 2 ** 32 + 1), 'TREKNING_UGYLDIG /under'],
    ['NaN', () => trekkHeltall(strøm, Number.NaN, 2), 'TREKNING_UGYLDIG /plass'],
  ])('refuses %s by code', (_, kall, melding) => {
    expect(kall).toThrow(melding);
  });
});
