import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brøk, beregnRettferdighet, beregnTheil, type Hodelinje, type Øre } from '../../src/index';

const RUNDER = { numRuns: Number(process.env.RETTFERDIGHET_RUNDER ?? 500) };
const linjer = fc
  .array(fc.record({ beløp: fc.integer({ min: 0, max: 10_000 }), antall: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rader): readonly Hodelinje[] => rader.map((rad, i) => ({ ...rad, beløp: rad.beløp as Øre, id: `h${i}` })));

/** a − b as a sign, exact. */
const orden = (a: Brøk, b: Brøk): number => {
  const d = BigInt(a.teller) * BigInt(b.nevner) - BigInt(b.teller) * BigInt(a.nevner);
  return d < 0n ? -1 : d > 0n ? 1 : 0;
};

/**
 * The definitions, by every single person: exact, but for the logarithms. A person's amount counts in parts of øre so
 * small that everyone has a whole number of them.
 */
function orakel(alle: readonly Hodelinje[]) {
  const hoder = alle.filter(({ antall }) => antall > 0);
  const deler = hoder.reduce((produkt, { antall }) => produkt * BigInt(antall), 1n);
  const hver = ({ beløp, antall }: Hodelinje): bigint => (BigInt(beløp) * deler) / BigInt(antall);
  const personer = hoder.flatMap((linje) => Array.from({ length: linje.antall }, () => hver(linje)));
  const sum = personer.reduce((s, x) => s + x, 0n);
  const ordnet = [...personer].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const n = BigInt(personer.length);
  // Every two persons, in both orders; those of one line have the same.
  const par = hoder.reduce(
    (s, a) =>
      hoder.reduce((t, b) => {
        const forskjell = hver(a) - hver(b);
        return t + BigInt(a.antall * b.antall) * (forskjell < 0n ? -forskjell : forskjell);
      }, s),
    0n,
  );
  const snitt = Number(sum) / personer.length;
  return {
    gini: [par, 2n * n * sum],
    jain: [sum * sum, n * personer.reduce((s, x) => s + x * x, 0n)],
    minst: [ordnet[0] ?? 0n, deler],
    mest: [ordnet.at(-1) ?? 0n, deler],
    theil:
      personer.reduce((s, x) => s + (x === 0n ? 0 : (Number(x) / snitt) * Math.log(Number(x) / snitt)), 0) /
      personer.length,
  } as const;
}

const erLik = ({ teller, nevner }: Brøk, [t, n]: readonly [bigint, bigint]): void =>
  expect(BigInt(teller) * n).toBe(t * BigInt(nevner));

describe('the measures of fairness', () => {
  it('are what the definitions give for every single person', () => {
    fc.assert(
      fc.property(linjer, (alle) => {
        const mål = beregnRettferdighet(alle);
        const penger = alle.reduce((s, { beløp, antall }) => s + (antall > 0 ? beløp : 0), 0);
        expect(mål === undefined).toBe(penger === 0);
        if (mål === undefined) return;
        const ventet = orakel(alle);
        erLik(mål.gini, ventet.gini);
        erLik(mål.jain, ventet.jain);
        erLik(mål.minst.øre, ventet.minst);
        erLik(mål.mest.øre, ventet.mest);
        // A logarithm is no fraction: the oracle has it as a double, and the library to twelve decimals.
        expect(Number(beregnTheil(alle, 12))).toBeCloseTo(ventet.theil, 9);
        expect(JSON.parse(JSON.stringify(mål))).toEqual(mål);
      }),
      { numRuns: Math.ceil(RUNDER.numRuns / 20) },
    );
  });

  it('do not change when all amounts grow by the same factor', () => {
    fc.assert(
      fc.property(linjer, fc.integer({ min: 1, max: 1000 }), (alle, faktor) => {
        const [a, b] = [alle, alle.map((l) => ({ ...l, beløp: (l.beløp * faktor) as Øre }))].map(beregnRettferdighet);
        expect([b?.gini, b?.minstAvMest, b?.jain]).toEqual([a?.gini, a?.minstAvMest, a?.jain]);
      }),
      RUNDER,
    );
  });

  it('do not change when everything is there several times', () => {
    fc.assert(
      fc.property(linjer, fc.integer({ min: 1, max: 4 }), (alle, ganger) => {
        const mange = Array.from({ length: ganger }, (_, i) => alle.map((l) => ({ ...l, id: `${l.id}-${i}` }))).flat();
        const [a, b] = [beregnRettferdighet(alle), beregnRettferdighet(mange)];
        expect([b?.gini, b?.minstAvMest, b?.jain]).toEqual([a?.gini, a?.minstAvMest, a?.jain]);
      }),
      RUNDER,
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(linjer, (alle) => {
        expect(beregnRettferdighet([...alle].reverse())).toEqual(beregnRettferdighet(alle));
      }),
      RUNDER,
    );
  });

  it('get more even when money moves to someone with less per head, short of changing places', () => {
    fc.assert(
      fc.property(linjer, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 }), (alle, i, j, øre) => {
        const [rik, fattig] = [alle[i % alle.length], alle[j % alle.length]];
        fc.pre(rik !== undefined && fattig !== undefined && rik.antall > 0 && fattig.antall > 0);
        if (rik === undefined || fattig === undefined) return;
        fc.pre(rik.beløp >= øre);
        const etter = alle.map((l) =>
          l.id === rik.id
            ? { ...l, beløp: (l.beløp - øre) as Øre }
            : l.id === fattig.id
              ? { ...l, beløp: (l.beløp + øre) as Øre }
              : l,
        );
        fc.pre((rik.beløp - øre) * fattig.antall >= (fattig.beløp + øre) * rik.antall);
        const [a, b] = [beregnRettferdighet(alle), beregnRettferdighet(etter)];
        if (a === undefined || b === undefined) return;
        expect(orden(b.gini, a.gini)).toBe(-1);
        expect(orden(b.jain, a.jain)).toBe(1);
        expect(orden(b.minstAvMest, a.minstAvMest)).toBeGreaterThanOrEqual(0);
      }),
      RUNDER,
    );
  });

  it('are at their best when all have the same per head', () => {
    const like = beregnRettferdighet([
      { id: 'a', beløp: 300 as Øre, antall: 3 },
      { id: 'b', beløp: 700 as Øre, antall: 7 },
    ]);
    expect(like).toEqual({
      gini: { teller: '0', nevner: '1' },
      minst: { id: 'a', øre: { teller: '100', nevner: '1' } },
      mest: { id: 'a', øre: { teller: '100', nevner: '1' } },
      minstAvMest: { teller: '1', nevner: '1' },
      jain: { teller: '1', nevner: '1' },
    });
  });

  it('Theil holds to the same laws', () => {
    fc.assert(
      fc.property(linjer, fc.integer({ min: 2, max: 99 }), (alle, faktor) => {
        const større = alle.map((l) => ({ ...l, beløp: (l.beløp * faktor) as Øre }));
        const dobbelt = alle.flatMap((l) => [l, { ...l, id: `${l.id}-2` }]);
        const mål = beregnTheil(alle, 15);
        expect([beregnTheil(større, 15), beregnTheil(dobbelt, 15)]).toEqual([mål, mål]);
        const [a, b] = alle;
        if (a === undefined || b === undefined || mål === undefined || a.antall === 0 || b.antall === 0) return;
        const [rik, fattig] = a.beløp * b.antall > b.beløp * a.antall ? [a, b] : [b, a];
        const øre = 1;
        if ((rik.beløp - øre) * fattig.antall < (fattig.beløp + øre) * rik.antall) return;
        const flyttet = alle.map((l) => ({
          ...l,
          beløp: (l.beløp + (l.id === rik.id ? -øre : l.id === fattig.id ? øre : 0)) as Øre,
        }));
        expect(Number(beregnTheil(flyttet, 15))).toBeLessThan(Number(mål));
      }),
      { numRuns: Math.ceil(RUNDER.numRuns / 20) },
    );
    expect(beregnTheil([{ id: 'a', beløp: 7 as Øre, antall: 3 }], 5)).toBe('0.00000');
    expect(beregnTheil([], 5)).toBeUndefined();
  });

  it('say nothing where there is no money, or nobody', () => {
    expect(beregnRettferdighet([])).toBeUndefined();
    expect(beregnRettferdighet([{ id: 'a', beløp: 0 as Øre, antall: 5 }])).toBeUndefined();
    expect(beregnRettferdighet([{ id: 'a', beløp: 5 as Øre, antall: 0 }])).toBeUndefined();
  });
});
