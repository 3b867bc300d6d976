import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/index';
import type { Øre } from '../../src/kjerne/typer';
import type { Fordelingsmetode, Likhetsregel, Mottaker } from '../../src/modell';

const METODER = ['SAINTE_LAGUE', 'MODIFISERT_SAINTE_LAGUE', 'DHONDT', 'ADAMS', 'HUNTINGTON_HILL', 'DEAN'] as const;
type Metode = (typeof METODER)[number];
const øre = (n: number): Øre => n as Øre;

interface Part {
  readonly vekt: number;
  readonly gulv?: number;
  readonly tak?: number;
}

const mottakere = (parter: readonly Part[]): Mottaker[] =>
  parter.map(({ vekt, gulv, tak }, i) => ({
    id: `m${i}`,
    vekt,
    ...(gulv === undefined ? {} : { gulv: øre(gulv) }),
    ...(tak === undefined ? {} : { tak: øre(tak) }),
  }));

const del = (metode: Fordelingsmetode, pott: number, parter: readonly Part[], vedLikhet: Likhetsregel = 'MELD') =>
  fordelPott(øre(pott), mottakere(parter), { metode, enhet: øre(1), vedLikhet });
const beløp = (...a: Parameters<typeof del>) => del(...a).linjer.map((linje) => linje.beløp);

/** Weight per signpost for unit number `k` (from 0), as a fraction of squares for the method of roots; written anew. */
function krav(metode: Metode, vekt: number, k: number): readonly [bigint, bigint] {
  const w = BigInt(vekt);
  const a = BigInt(k);
  switch (metode) {
    case 'SAINTE_LAGUE':
      return [w * 2n, a * 2n + 1n];
    case 'MODIFISERT_SAINTE_LAGUE':
      return k === 0 ? [w * 10n, 7n] : [w * 2n, a * 2n + 1n];
    case 'DHONDT':
      return [w, a + 1n];
    case 'ADAMS':
      return [w, a];
    case 'HUNTINGTON_HILL':
      return [w * w, a * (a + 1n)];
    case 'DEAN':
      return [w * (2n * a + 1n), 2n * a * (a + 1n)];
  }
}

const foran = ([t1, n1]: readonly [bigint, bigint], [t2, n2]: readonly [bigint, bigint]): number => {
  if (n1 === 0n || n2 === 0n) return Number(n1 === 0n) - Number(n2 === 0n);
  return t1 * n2 > t2 * n1 ? 1 : t1 * n2 < t2 * n1 ? -1 : 0;
};

/** One unit at a time to the largest claim; every unit of the last claim that is not shared by all is a tie. */
function enOgEn(metode: Metode, antall: number, parter: readonly Part[]) {
  const tabell = parter.flatMap(({ vekt, gulv = 0, tak = antall }, i) =>
    vekt === 0
      ? []
      : Array.from({ length: Math.max(0, Math.min(tak, antall) - gulv) }, (_, k) => ({
          i,
          krav: krav(metode, vekt, gulv + k),
        })),
  );
  tabell.sort((a, b) => foran(b.krav, a.krav));
  const fast = parter.map(({ gulv = 0 }) => gulv);
  const deles = antall - fast.reduce((a, b) => a + b, 0);
  if (deles < 0) return undefined;
  const terskel = tabell[Math.min(deles, tabell.length) - 1]?.krav;
  if (deles === 0 || terskel === undefined) return { fast, like: [], igjen: 0 };
  const over = tabell.filter((rad) => foran(rad.krav, terskel) > 0);
  const like = tabell.filter((rad) => foran(rad.krav, terskel) === 0).map(({ i }) => i);
  const igjen = Math.min(deles, tabell.length) - over.length;
  const uten = fast.map((f, i) => f + over.filter((rad) => rad.i === i).length);
  if (igjen === like.length) return { fast: uten.map((u, i) => u + (like.includes(i) ? 1 : 0)), like: [], igjen: 0 };
  return { fast: uten, like, igjen };
}

const partArb = (størstVekt: number, størstGrense: number): fc.Arbitrary<Part> =>
  fc
    .record(
      {
        vekt: fc.integer({ min: 0, max: størstVekt }),
        gulv: fc.integer({ min: 0, max: størstGrense }),
        tak: fc.integer({ min: 0, max: størstGrense }),
      },
      { requiredKeys: ['vekt'] },
    )
    .map((p) =>
      p.gulv !== undefined && p.tak !== undefined && p.gulv > p.tak ? { ...p, gulv: p.tak, tak: p.gulv } : p,
    );
const parterArb = (størstVekt: number, størstGrense: number) =>
  fc
    .array(partArb(størstVekt, størstGrense), { minLength: 1, maxLength: 5 })
    .filter((parter) => parter.some(({ vekt }) => vekt > 0));

describe.each(METODER)('%s', (metode) => {
  it('is what giving one unit at a time gives, with floors, caps and ties', () => {
    fc.assert(
      fc.property(parterArb(12, 8), fc.integer({ min: 0, max: 40 }), (parter, antall) => {
        const fasit = enOgEn(metode, antall, parter);
        const svar = del(metode, antall, parter);
        if (fasit === undefined) {
          expect(svar.umulig?.årsak).toBe('GULV');
          return;
        }
        expect(svar.linjer.map((linje) => linje.beløp)).toEqual(fasit.fast);
        expect(svar.uavgjort.map(({ ider, enheter }) => [ider, enheter])).toEqual(
          fasit.igjen === 0 ? [] : [[fasit.like.map((i) => `m${i}`), fasit.igjen]],
        );
        expect(svar.linjer.reduce((sum, linje) => sum + linje.beløp, 0) + svar.ufordelt).toBe(antall);
      }),
      { numRuns: 1500 },
    );
  });

  it('on real sizes closes to the øre and does not look at the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2 ** 50 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 13_000_000_000 }),
        (vekter, pott) => {
          const parter = vekter.map((vekt) => ({ vekt }));
          const svar = del(metode, pott, parter);
          expect(svar.linjer.reduce((sum, linje) => sum + linje.beløp, 0) + svar.ufordelt).toBe(pott);
          const snudd = fordelPott(øre(pott), mottakere(parter).reverse(), {
            metode,
            enhet: øre(1),
            vedLikhet: 'MELD',
          });
          expect([...snudd.linjer].reverse()).toEqual(svar.linjer);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is house-monotone: nobody gets less of more', () => {
    fc.assert(
      fc.property(
        parterArb(50, 0).map((parter) => parter.map(({ vekt }) => ({ vekt }))),
        fc.integer({ min: 0, max: 200 }),
        (parter, antall) => {
          const [før, etter] = [beløp(metode, antall, parter, 'ID'), beløp(metode, antall + 1, parter, 'ID')];
          før.forEach((b, i) => {
            expect(etter[i]).toBeGreaterThanOrEqual(b);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the same for weights on any scale', () => {
    fc.assert(
      fc.property(
        parterArb(30, 10),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 2, max: 1000 }),
        (parter, antall, faktor) => {
          expect(
            beløp(
              metode,
              antall,
              parter.map((p) => ({ ...p, vekt: p.vekt * faktor })),
            ),
          ).toEqual(beløp(metode, antall, parter));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('known seats', () => {
  const stemmer = [100_000, 80_000, 30_000, 20_000].map((vekt) => ({ vekt }));

  it.each([
    ['DHONDT', [4, 3, 1, 0]],
    ['SAINTE_LAGUE', [3, 3, 1, 1]],
  ] as const)('eight by %s', (metode, ventet) => {
    expect(beløp(metode, 8, stemmer)).toEqual(ventet);
  });

  it('the first divisor 7/5 is exact: the eighth seat is a tie of 100 000/7 and 20 000/1.4', () => {
    const svar = del('MODIFISERT_SAINTE_LAGUE', 8, stemmer);
    expect(svar.linjer.map((linje) => linje.beløp)).toEqual([3, 3, 1, 0]);
    expect(svar.uavgjort).toEqual([{ ider: ['m0', 'm3'], enheter: 1, antallLovlige: '2', lovlige: [['m0'], ['m3']] }]);
    expect(beløp('MODIFISERT_SAINTE_LAGUE', 8, stemmer, 'STORST_VEKT')).toEqual([4, 3, 1, 0]);
  });

  it.each(['ADAMS', 'HUNTINGTON_HILL', 'DEAN'] as const)(
    '%s gives a first unit to each before any second',
    (metode) => {
      expect(beløp(metode, 4, [{ vekt: 1000 }, { vekt: 1 }, { vekt: 1 }, { vekt: 1 }])).toEqual([1, 1, 1, 1]);
      const færre = del(metode, 2, [{ vekt: 1000 }, { vekt: 1 }, { vekt: 1 }]);
      expect(færre.uavgjort).toMatchObject([{ ider: ['m0', 'm1', 'm2'], enheter: 2, antallLovlige: '3' }]);
    },
  );

  it('the largest remainder is not house-monotone: Alabama', () => {
    const stater = [{ vekt: 6 }, { vekt: 6 }, { vekt: 2 }];
    expect(beløp('STORSTE_REST', 10, stater)).toEqual([4, 4, 2]);
    expect(beløp('STORSTE_REST', 11, stater)).toEqual([5, 5, 1]);
  });

  it('D’Hondt does not stay within the quota: a large one can get more than its quota rounded up', () => {
    const [stor] = beløp('DHONDT', 10, [{ vekt: 60 }, { vekt: 8 }, { vekt: 8 }, { vekt: 8 }, { vekt: 8 }, { vekt: 8 }]);
    // Its quota is 10 · 60/100 = 6, exactly.
    expect(stor).toBe(7);
  });

  it('a cap binds and a floor holds, and the lines say so', () => {
    const { linjer } = del('SAINTE_LAGUE', 10, [
      { vekt: 80, tak: 4 },
      { vekt: 10 },
      { vekt: 1, gulv: 2 },
      { vekt: 0, gulv: 1 },
    ]);
    expect(linjer.map((linje) => [linje.beløp, linje.grense])).toEqual([
      [4, 'TAK'],
      [3, 'INGEN'],
      [2, 'GULV'],
      [1, 'GULV'],
    ]);
  });

  it('caps below the pot leave what they do not hold', () => {
    const svar = del('DHONDT', 10, [
      { vekt: 2, tak: 3 },
      { vekt: 1, tak: 2 },
    ]);
    expect(svar.linjer.map((linje) => linje.beløp)).toEqual([3, 2]);
    expect(svar.ufordeltÅrsaker).toEqual([{ årsak: 'TAK', beløp: 5 }]);
  });
});
