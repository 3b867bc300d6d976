import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delHeltall, summerHeltall } from '../../src/fordeling/del-heltall';
import { finnStørste } from '../../src/fordeling/finn-storste';
import { fordelPott, fordelTall } from '../../src/fordeling/index';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsvalg, Likhetsregel } from '../../src/modell';

const øre = (n: number): Øre => n as Øre;
const RUNDER = Number(process.env.RUNDER ?? 1500);

/** Whole numbers of every size, also close to powers of two, where doubles begin to fail. */
const helt = (størst: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: Math.min(størst, 20) }),
    fc.maxSafeInteger().map((x) => Math.abs(x) % (størst + 1)),
    fc
      .record({
        eksponent: fc.integer({ min: 0, max: Math.floor(Math.log2(størst)) }),
        skift: fc.integer({ min: -3, max: 3 }),
      })
      .map(({ eksponent, skift }) => Math.min(størst, Math.max(0, 2 ** eksponent + skift))),
  );
const vekterArb = (størst: number) =>
  fc.array(helt(størst), { minLength: 1, maxLength: 12 }).filter((vekter) => vekter.some((w) => w > 0));
const pottArb = helt(Number.MAX_SAFE_INTEGER);

/** The same task on the two ways through the library: on doubles, and on whole numbers without end. */
function beggeVeier(pott: number, vekter: readonly number[], vedLikhet: Fordelingsvalg['vedLikhet'], enhet = 1) {
  const valg = { metode: 'STORSTE_REST', enhet: øre(enhet), vedLikhet } as const;
  const mottakere = vekter.map((vekt, i) => ({ id: `m${i}`, vekt }));
  // A floor of zero changes nothing but the way.
  const medGulv = mottakere.map((m) => ({ ...m, gulv: øre(0) }));
  return [fordelPott(øre(pott), mottakere, valg), fordelPott(øre(pott), medGulv, valg)] as const;
}

describe('the kernel on doubles', () => {
  it('divides exactly, whatever the size of amount and weights', () => {
    fc.assert(
      fc.property(pottArb, vekterArb(2 ** 47), (antall, vekter) => {
        const tall = Float64Array.from(vekter);
        const sum = summerHeltall(tall) as number;
        expect(BigInt(sum)).toBe(vekter.reduce((s, w) => s + BigInt(w), 0n));
        const { hele, rester } = delHeltall(antall, tall, sum);
        for (const [i, vekt] of vekter.entries()) {
          const produkt = BigInt(antall) * BigInt(vekt);
          expect([BigInt(hele[i] ?? -1), BigInt(rester[i] ?? -1)]).toEqual([
            produkt / BigInt(sum),
            produkt % BigInt(sum),
          ]);
        }
      }),
      { numRuns: 4 * RUNDER },
    );
  });

  it('leaves what it cannot do to the other', () => {
    expect(summerHeltall(Float64Array.of(2 ** 51, 1))).toBeUndefined();
    expect(summerHeltall(Float64Array.of(2 ** 51))).toBe(2 ** 51);
    expect(summerHeltall(Float64Array.of(0, 0))).toBeUndefined();
    for (const galt of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(summerHeltall(Float64Array.of(1, galt))).toBeUndefined();
  });
});

describe('two kernels and one batch', () => {
  const regel: fc.Arbitrary<Likhetsregel> = fc.oneof(
    fc.constantFrom('MELD' as const, 'STORST_VEKT' as const, 'MINST_VEKT' as const, 'ID' as const),
    fc.constantFrom({ lodd: 'frø' }, { lodd: '2024-06-17' }),
  );

  it('agree on both sides of 2^53, line by line', () => {
    fc.assert(
      fc.property(
        pottArb,
        vekterArb(2 ** 50),
        fc.array(regel, { minLength: 1, maxLength: 2 }),
        (pott, vekter, regler) => {
          const [rask, sikker] = beggeVeier(pott, vekter, regler);
          const uten = ({ grunnlag: _, ...resten }: typeof rask) => ({
            ...resten,
            nevner: '',
            linjer: resten.linjer.map(({ eksakt, ...linje }) => ({
              ...linje,
              // The two ways may write the same fraction with different denominators.
              andel: (BigInt(eksakt.teller) * BigInt(sikker.nevner) * BigInt(rask.nevner)) / BigInt(eksakt.nevner),
            })),
          });
          expect(uten(rask)).toEqual(uten(sikker));
        },
      ),
      { numRuns: RUNDER },
    );
  });

  it('agree when amounts and weights are small, so that ties are many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }).filter((v) => v.some((w) => w > 0)),
        fc.array(regel, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        (pott, vekter, regler, enhet) => {
          const [rask, sikker] = beggeVeier(pott, vekter, regler, enhet);
          expect(rask.linjer.map(({ beløp }) => beløp)).toEqual(sikker.linjer.map(({ beløp }) => beløp));
          expect(rask.uavgjort).toEqual(sikker.uavgjort);
          expect(rask.ufordeltÅrsaker).toEqual(sikker.ufordeltÅrsaker);
        },
      ),
      { numRuns: RUNDER },
    );
  });

  it('agree with the batch, for every method and with limits', () => {
    const metode = fc.constantFrom(
      ...(['STORSTE_REST', 'SAINTE_LAGUE', 'DHONDT', 'ADAMS', 'HUNTINGTON_HILL', 'DEAN'] as const),
    );
    const part = fc.record({
      vekt: fc.integer({ min: 0, max: 9 }),
      a: fc.nat(9),
      b: fc.option(fc.nat(30), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        metode,
        fc.integer({ min: 0, max: 60 }),
        fc.array(part, { minLength: 1, maxLength: 8 }).filter((parter) => parter.some(({ vekt }) => vekt > 0)),
        fc.constantFrom('MELD' as const, 'STORST_VEKT' as const, 'ID' as const),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (m, pott, parter, vedLikhet, enhet, medGrenser) => {
          const valg = { metode: m, enhet: øre(enhet), vedLikhet, reservert: øre(Math.min(pott, 2)) };
          const gulv = parter.map(({ a, b }) => (b === undefined ? a : Math.min(a, b)));
          const tak = parter.map(({ a, b }) => (b === undefined ? Number.POSITIVE_INFINITY : Math.max(a, b)));
          const linjer = fordelPott(
            øre(pott),
            parter.map(({ vekt, b }, i) => ({
              id: `m${i}`,
              vekt,
              ...(medGrenser ? { gulv: øre(gulv[i] ?? 0), ...(b === undefined ? {} : { tak: øre(tak[i] ?? 0) }) } : {}),
            })),
            valg,
          ).linjer;
          const tall = fordelTall(
            pott,
            Float64Array.from(parter, ({ vekt }) => vekt),
            medGrenser ? { ...valg, gulv: Float64Array.from(gulv), tak: Float64Array.from(tak) } : valg,
          );
          expect([...tall]).toEqual(linjer.map(({ beløp }) => beløp));
        },
      ),
      { numRuns: RUNDER },
    );
  });

  it('a batch goes by the place where ids would decide: ten comes after nine', () => {
    const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' } as const;
    const likt = fordelTall(3, new Float64Array(12).fill(1), valg);
    expect([...likt]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('the largest of a list', () => {
  it.each([1, 2, 24, 25, 26, 100, 5000])('is what sorting finds, of %i', (n) => {
    for (const lag of [
      (i: number) => (i * 7919) % 1009,
      (i: number) => i,
      (i: number) => -i,
      () => 5,
      (i: number) => i % 2,
      // Falls, then rises: the middle is the smallest, which is hard on a choice by three.
      (i: number) => Math.abs(i - n / 2),
    ]) {
      const tall = Float64Array.from({ length: n }, (_, i) => lag(i));
      const ordnet = tall.slice().sort().reverse();
      for (const k of new Set([1, 2, Math.ceil(n / 2), n]))
        if (k <= n) expect(finnStørste(tall.slice(), k)).toBe(ordnet[k - 1]);
    }
  });

  it('is found by sorting when the range will not shrink', () => {
    // Each choice of three meets the two smallest that are left: the killer of the median of three.
    const n = 1 << 12;
    const tall = new Float64Array(n);
    for (let i = 0; i < n / 2; i++) {
      tall[i] = i % 2 === 0 ? i + 1 : n / 2 + i + (i % 2);
      tall[n / 2 + i] = 2 * (i + 1);
    }
    const ordnet = tall.slice().sort().reverse();
    for (const k of [1, 7, n / 2, n - 1]) expect(finnStørste(tall.slice(), k)).toBe(ordnet[k - 1]);
  });
});
