import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelMatrise, type Matriselikhet, type Matrisevekt, type Vektmatrise } from '../../../src/fordeling/index';
import { millioner } from '../../../src/kjerne/millioner';
import type { Brøk, Øre } from '../../../src/kjerne/typer';
import fasit from '../../golden/matrise.json';
import { koderFra } from '../../koder-fra';

const ø = (n: number): Øre => n as Øre;

interface Sak {
  readonly vekter: readonly (readonly number[])[];
  readonly rader: readonly number[];
  readonly kolonner: readonly number[];
}

const lag = ({ vekter, rader, kolonner }: Sak): Vektmatrise => ({
  rader: rader.map((sum, i) => ({ id: `r${i}`, sum: ø(sum) })),
  kolonner: kolonner.map((sum, j) => ({ id: `k${j}`, sum: ø(sum) })),
  celler: vekter.flatMap((rad, i) => rad.map((vekt, j) => ({ rad: `r${i}`, kolonne: `k${j}`, vekt }))),
});
const fordel = (matrise: Vektmatrise, vedLikhet: Matriselikhet = 'ID', enhet = 1) =>
  fordelMatrise(matrise, { enhet: ø(enhet), vedLikhet });
const tabell = (sak: Sak, vedLikhet: Matriselikhet = 'ID'): readonly (readonly number[])[] => {
  const { celler } = fordel(lag(sak), vedLikhet);
  return sak.rader.map((_, i) => celler.filter(({ rad }) => rad === `r${i}`).map(({ beløp }) => beløp));
};

describe('matrices that can be checked by hand', () => {
  it.each(fasit)('$navn', ({ gitt, forventet }) => {
    const marginer = (summer: object) =>
      Object.entries(summer).map(([id, kr]) => ({ id, sum: ø((kr as number) * 100) }));
    const celler: Matrisevekt[] = Object.entries(gitt.vekter).flatMap(([rad, vekter]) =>
      Object.entries(vekter as object).map(([kolonne, vekt]) => ({ rad, kolonne, vekt: vekt as number })),
    );
    const matrise = { rader: marginer(gitt.rader), kolonner: marginer(gitt.kolonner), celler };
    const svar = fordel(matrise, 'ID', gitt.enhetKroner * 100);
    const ventet = forventet as unknown as Record<string, Record<string, number>>;
    for (const { rad, kolonne, beløp } of svar.celler)
      expect([rad, kolonne, beløp / 100]).toEqual([rad, kolonne, ventet[rad]?.[kolonne]]);
    kontrollerBeviset(matrise, svar, gitt.enhetKroner * 100);
  });
});

/** The sums hold, and every cell is its weight divided by both divisors, rounded; at a half only where it is tied. */
function kontrollerBeviset(matrise: Vektmatrise, svar: ReturnType<typeof fordel>, enhet = 1): void {
  for (const [felt, langs] of [
    ['rader', 'rad'],
    ['kolonner', 'kolonne'],
  ] as const) {
    for (const { id, sum } of matrise[felt])
      expect(svar.celler.reduce((s, celle) => s + (celle[langs] === id ? celle.beløp : 0), 0)).toBe(sum);
  }
  const divisor = (liste: readonly { readonly id: string; readonly divisor: Brøk }[], id: string): Brøk =>
    liste.find((d) => d.id === id)?.divisor ?? { teller: '0', nevner: '1' };
  matrise.celler.forEach(({ rad, kolonne, vekt }, i) => {
    const [r, k] = [divisor(svar.divisorer.rader, rad), divisor(svar.divisorer.kolonner, kolonne)];
    const x = BigInt((svar.celler[i]?.beløp ?? -1) / enhet);
    const dobbel = [
      2n * BigInt(vekt as number) * BigInt(r.nevner) * BigInt(k.nevner),
      BigInt(r.teller) * BigInt(k.teller),
    ];
    const [t = 0n, n = 1n] = dobbel;
    expect(n > 0n).toBe(true);
    expect(t >= (2n * x - 1n) * n && t <= (2n * x + 1n) * n).toBe(true);
  });
}

describe('ties', () => {
  it('are named, and decided by the declared order whatever the lists', () => {
    const like = {
      vekter: [
        [1, 1],
        [1, 1],
      ],
      rader: [1, 1],
      kolonner: [1, 1],
    };
    const svar = fordel(lag(like));
    expect(svar.celler.map(({ beløp }) => beløp)).toEqual([1, 0, 0, 1]);
    expect(svar.uavgjort).toHaveLength(4);
    const { rader, kolonner, celler } = lag(like);
    const snudd = { rader: [...rader].reverse(), kolonner: [...kolonner].reverse(), celler: [...celler].reverse() };
    expect([...fordel(snudd).celler].reverse()).toEqual(svar.celler);
    const utfall = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((lodd) => tabell(like, { lodd }).flat().join('')));
    expect([...utfall].sort()).toEqual(['0110', '1001']);
  });

  it('are none where the sums leave one outcome only', () => {
    const svar = fordel(
      lag({
        vekter: [
          [1, 0],
          [1, 1],
        ],
        rader: [1, 1],
        kolonner: [1, 1],
      }),
    );
    expect(svar.celler.map(({ beløp }) => beløp)).toEqual([1, 0, 0, 1]);
    expect(svar.uavgjort).toEqual([]);
  });
});

describe('sums that the weights leave no room for', () => {
  it('are impossible, and the rows and the columns in the way are named', () => {
    const sak = {
      vekter: [
        [1, 0, 0],
        [1, 0, 0],
        [1, 1, 1],
      ],
      rader: [5, 4, 1],
      kolonner: [6, 2, 2],
    };
    expect(fordel(lag(sak))).toMatchObject({
      umulig: { rader: ['r0', 'r1'], kolonner: ['k0'], beløp: 3 },
      divisorer: { rader: [], kolonner: [] },
      uavgjort: [],
    });
    expect(
      tabell(sak)
        .flat()
        .every((b) => b === 0),
    ).toBe(true);
  });

  it('also when a row has no weight at all', () => {
    const svar = fordel(
      lag({
        vekter: [
          [0, 0],
          [1, 1],
        ],
        rader: [200, 400],
        kolonner: [300, 300],
      }),
      'ID',
      100,
    );
    expect(svar.umulig).toEqual({ rader: ['r0'], kolonner: [], beløp: 200 });
  });
});

describe('the form', () => {
  it('is plain data, and nothing gives nothing', () => {
    const svar = fordel(
      lag({
        vekter: [
          [3, 1],
          [1, 2],
        ],
        rader: [5, 4],
        kolonner: [6, 3],
      }),
    );
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
    expect(fordel({ rader: [], kolonner: [], celler: [] }).celler).toEqual([]);
    expect(
      tabell({
        vekter: [
          [3, 1],
          [1, 2],
        ],
        rader: [0, 0],
        kolonner: [0, 0],
      }),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('weights may be of any size, as texts and fractions', () => {
    const stor = { teller: `1${'0'.repeat(80)}`, nevner: '3' };
    const celle = (rad: string, kolonne: string, vekt: Matrisevekt['vekt']) => ({ rad, kolonne, vekt });
    const matrise = {
      rader: [
        { id: 'a', sum: millioner(9) },
        { id: 'b', sum: millioner(4) },
      ],
      kolonner: [
        { id: '__proto__', sum: millioner(6) },
        { id: 'constructor', sum: millioner(7) },
      ],
      celler: [
        celle('a', '__proto__', stor),
        celle('a', 'constructor', 0.1),
        celle('b', '__proto__', 1e-9),
        celle('b', 'constructor', 7),
      ],
    };
    const svar = fordel(matrise);
    expect(svar.umulig).toBeUndefined();
    expect(svar.celler.map(({ beløp }) => beløp)).toEqual([millioner(6), millioner(3), 0, millioner(4)]);
  });
});

describe('breaches of the contract', () => {
  it('are all reported at once, with pointers', () => {
    const matrise = {
      rader: [
        { id: '', sum: 3 },
        { id: 'a', sum: -1 },
      ],
      kolonner: [
        { id: 'k', sum: 10 },
        { id: 'k', sum: 0.5 },
      ],
      celler: [
        { rad: 'a', kolonne: 'k', vekt: -1 },
        { rad: 'a', kolonne: 'k', vekt: Number.NaN },
        { rad: 'x', kolonne: 'y', vekt: 1 },
      ],
    } as unknown as Vektmatrise;
    expect(koderFra(() => fordel(matrise, 'MELD' as 'ID', 2))).toEqual([
      'ID_TOM /matrise/rader/0/id',
      'MARGIN_IKKE_HEL /matrise/rader/0/sum',
      'MARGIN_UGYLDIG /matrise/rader/1/sum',
      'ID_TO_GANGER /matrise/kolonner/1/id',
      'MARGIN_UGYLDIG /matrise/kolonner/1/sum',
      'MATRISESTED_UKJENT /matrise/celler/2/rad',
      'MATRISESTED_UKJENT /matrise/celler/2/kolonne',
      'MATRISECELLE_TO_GANGER /matrise/celler/1',
      'VEKT_NEGATIV /matrise/celler/0/vekt',
      'VEKT_UGYLDIG /matrise/celler/1/vekt',
      'MATRISELIKHET_UKJENT /valg/vedLikhet',
    ]);
    expect(koderFra(() => fordel(lag({ vekter: [[1]], rader: [3], kolonner: [4] })))).toEqual([
      'MARGINER_STEMMER_IKKE /matrise',
    ]);
    expect(koderFra(() => fordel(lag({ vekter: [[1]], rader: [3], kolonner: [3] }), 'ID', 0))).toEqual([
      'ENHET_UGYLDIG /valg/enhet',
    ]);
  });
});

/** Every matrix with these sums that is 0 where the weight is. */
function alleMatriser({ vekter, rader, kolonner }: Sak): readonly (readonly number[])[] {
  const celler = vekter.flatMap((rad, i) => rad.map((vekt, j) => ({ i, j, vekt })));
  const ut: number[][] = [];
  const gå = (c: number, r: number[], k: number[], hittil: number[]): void => {
    const celle = celler[c];
    if (celle === undefined) {
      if ([...r, ...k].every((x) => x === 0)) ut.push(hittil);
      return;
    }
    const { i, j, vekt } = celle;
    const høyst = vekt === 0 ? 0 : Math.min(r[i] ?? 0, k[j] ?? 0);
    for (let x = 0; x <= høyst; x++) gå(c + 1, r.with(i, (r[i] ?? 0) - x), k.with(j, (k[j] ?? 0) - x), [...hittil, x]);
  };
  gå(0, [...rader], [...kolonner], []);
  return ut;
}

/** The product of (k − ½)/w over every unit k of every cell, as a fraction: the biproportional matrix has the least. */
function produkt(matrise: readonly number[], vekter: readonly number[]): readonly [bigint, bigint] {
  let [t, n] = [1n, 1n];
  matrise.forEach((x, c) => {
    for (let k = 1; k <= x; k++) {
      t *= BigInt(2 * k - 1);
      n *= 2n * BigInt(vekter[c] ?? 0);
    }
  });
  return [t, n];
}

function kontroller(sak: Sak): void {
  const matrise = lag(sak);
  const svar = fordel(matrise);
  const vekter = sak.vekter.flat();
  const mulige = alleMatriser(sak).map((m) => ({ m, p: produkt(m, vekter) }));
  if (mulige.length === 0) {
    const rom = Array.from({ length: 2 ** sak.rader.length }, (_, valg) => {
      const iValg = sak.rader.map((__, i) => Math.floor(valg / 2 ** i) % 2 === 1);
      const nås = sak.kolonner.filter((__, j) => sak.vekter.some((rad, i) => iValg[i] && (rad[j] ?? 0) > 0));
      return sak.rader.reduce((s, r, i) => s + (iValg[i] ? r : 0), 0) - nås.reduce((s, k) => s + k, 0);
    });
    expect(svar.umulig?.beløp).toBe(Math.max(...rom));
    const { rader = [], kolonner = [] } = svar.umulig ?? {};
    const sum = (ider: readonly string[], summer: readonly number[]): number =>
      ider.reduce((s, id) => s + (summer[Number(id.slice(1))] ?? 0), 0);
    expect(sum(rader, sak.rader) - sum(kolonner, sak.kolonner)).toBe(svar.umulig?.beløp);
    return;
  }
  const lik = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]): boolean => a[0] * b[1] === b[0] * a[1];
  const minst = mulige.map(({ p }) => p).reduce((a, b) => (b[0] * a[1] < a[0] * b[1] ? b : a));
  const beste = mulige.filter(({ p }) => lik(p, minst)).map(({ m }) => m);
  const [først] = [...beste].sort((a, b) => {
    const ulik = a.findIndex((x, c) => x !== b[c]);
    return (b[ulik] ?? 0) - (a[ulik] ?? 0);
  });
  expect(svar.celler.map(({ beløp }) => beløp)).toEqual(først);
  const ulike = vekter.flatMap((_, c) => (new Set(beste.map((m) => m[c])).size > 1 ? [c] : []));
  expect(svar.uavgjort).toEqual(
    ulike.map((c) => ({ rad: matrise.celler[c]?.rad, kolonne: matrise.celler[c]?.kolonne })),
  );
  kontrollerBeviset(matrise, svar);
}

const sakArb = (størstVekt: number, størstSum: number): fc.Arbitrary<Sak> =>
  fc
    .record({ r: fc.integer({ min: 1, max: 3 }), k: fc.integer({ min: 1, max: 3 }) })
    .chain(({ r, k }) =>
      fc.record({
        vekter: fc.array(fc.array(fc.integer({ min: 0, max: størstVekt }), { minLength: k, maxLength: k }), {
          minLength: r,
          maxLength: r,
        }),
        rader: fc.array(fc.integer({ min: 0, max: størstSum }), { minLength: r, maxLength: r }),
        deling: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: k, maxLength: k }),
      }),
    )
    .map(({ vekter, rader, deling }) => {
      let igjen = rader.reduce((a, b) => a + b, 0);
      const kolonner = deling.map((prosent, j) => {
        const her = j === deling.length - 1 ? igjen : Math.floor((igjen * prosent) / 100);
        igjen -= her;
        return her;
      });
      return { vekter, rader, kolonner };
    });

describe('against brute force over every matrix with the same sums', () => {
  it('agrees where ties and zeros are everywhere', () => {
    fc.assert(fc.property(sakArb(3, 4), kontroller), { numRuns: 200 });
  });

  it('agrees on weights that differ much', () => {
    fc.assert(fc.property(sakArb(1000, 4), kontroller), { numRuns: 100 });
  });

  it('has divisors that prove it on the real size, and looks at no list', () => {
    fc.assert(
      fc.property(sakArb(100_000, 13_000_000_000), fc.boolean(), (sak, tusen) => {
        const hele = (summer: readonly number[]): readonly number[] => (tusen ? summer.map((s) => s * 1000) : summer);
        const matrise = lag({ ...sak, rader: hele(sak.rader), kolonner: hele(sak.kolonner) });
        const enhet = tusen ? 1000 : 1;
        const svar = fordel(matrise, { lodd: 'frø' }, enhet);
        const { rader, kolonner, celler } = matrise;
        const snudd = { rader: [...rader].reverse(), kolonner: [...kolonner].reverse(), celler: [...celler].reverse() };
        const omvendt = fordel(snudd, { lodd: 'frø' }, enhet);
        expect([...omvendt.celler].reverse()).toEqual(svar.celler);
        expect([...omvendt.divisorer.rader].reverse()).toEqual(svar.divisorer.rader);
        if (svar.umulig === undefined) kontrollerBeviset(matrise, svar, enhet);
      }),
      { numRuns: 100 },
    );
  });
});
