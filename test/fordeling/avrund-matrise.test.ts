import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avrundMatrise,
  type Budsjettmatrise,
  type Matriseavrundingsvalg,
  type Matriselikhet,
} from '../../src/fordeling/index';
import { millioner } from '../../src/kjerne/millioner';
import type { Øre } from '../../src/kjerne/typer';
import { budsjettLofotenVesterålenSalten2024 } from '../../src/nord/index';
import fasit from '../golden/avrunding.json';
import { koderFra } from '../koder-fra';

const ø = (n: number): Øre => n as Øre;

/** A matrix from rows of amounts; `null` is an empty cell. */
const lag = (
  rader: readonly (readonly (number | null)[])[],
  radnavn: readonly string[] = rader.map((_, i) => `r${i}`),
  kolonnenavn: readonly string[] = (rader[0] ?? []).map((_, j) => `k${j}`),
): Budsjettmatrise => ({
  rader: radnavn.map((tiltakId) => ({ tiltakId, navn: tiltakId })),
  kostnadsarter: kolonnenavn.map((id) => ({ id, navn: id })),
  celler: rader.flatMap((rad, i) =>
    rad.flatMap((beløp, j) =>
      beløp === null ? [] : [{ tiltakId: radnavn[i] ?? '', kostnadsartId: kolonnenavn[j] ?? '', beløp: ø(beløp) }],
    ),
  ),
});
const avrund = (matrise: Budsjettmatrise, enhet: number, vedLikhet: Matriselikhet = 'ID') =>
  avrundMatrise(matrise, { enhet: ø(enhet), vedLikhet });
const beløp = (...a: Parameters<typeof avrund>): readonly number[] => avrund(...a).celler.map((celle) => celle.beløp);

describe('budgets that still add up', () => {
  it.each(fasit)('$navn', ({ gitt, forventet }) => {
    const iØre = (rader: (number | null)[][]) => rader.map((rad) => rad.map((b) => (b === null ? null : b * 100)));
    const svar = avrund(lag(iØre(gitt.kroner), gitt.rader, gitt.kolonner), gitt.enhetKroner * 100);
    expect(svar.celler.map((celle) => celle.beløp)).toEqual(
      iØre(forventet.kroner)
        .flat()
        .filter((b) => b !== null),
    );
    expect(svar.flyttet).toBe(forventet.flyttetKroner * 100);
    expect(svar.uavgjort.map((sted) => `${sted.tiltakId}, ${sted.kostnadsartId}`)).toEqual(forventet.valgt);
  });

  it('the budget of Lofoten, Vesterålen, Salten for 2024 is whole in tenths of a million, and not in halves', () => {
    const budsjett = budsjettLofotenVesterålenSalten2024.data;
    const svar = avrundMatrise(budsjett, { enhet: millioner('0.1'), vedLikhet: 'ID' });
    expect(svar.flyttet).toBe(0);
    expect(svar.celler.map((celle) => celle.beløp)).toEqual(budsjett.celler.map((celle) => celle.beløp));
    expect(koderFra(() => avrundMatrise(budsjett, { enhet: millioner('0.5'), vedLikhet: 'ID' }))).toEqual([
      'MARGIN_IKKE_HEL /matrise/rader/0',
      'MARGIN_IKKE_HEL /matrise/rader/3',
    ]);
  });
});

describe('the form of the result', () => {
  it('keeps the order of the cells, leaves zero and empty cells alone, and says what is moved', () => {
    const svar = avrund(
      lag([
        [7, null, 3],
        [0, 12, 8],
        [3, 8, 9],
      ]),
      10,
    );
    expect(svar.celler.map((celle) => [celle.tiltakId, celle.kostnadsartId, celle.før, celle.beløp])).toEqual([
      ['r0', 'k0', 7, 10],
      ['r0', 'k2', 3, 0],
      ['r1', 'k0', 0, 0],
      ['r1', 'k1', 12, 10],
      ['r1', 'k2', 8, 10],
      ['r2', 'k0', 3, 0],
      ['r2', 'k1', 8, 10],
      ['r2', 'k2', 9, 10],
    ]);
    expect(svar.flyttet).toBe(8);
    expect(svar.uavgjort).toEqual([]);
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });

  it('an empty matrix and one without cells are rounded already', () => {
    expect(avrund(lag([]), 10)).toMatchObject({ celler: [], flyttet: 0, uavgjort: [] });
    expect(avrund(lag([[null]]), 10).celler).toEqual([]);
  });

  it('amounts near 2^53 with a unit of the same size', () => {
    const e = 3_000_000_000_000_000;
    expect(
      beløp(
        lag([
          [1_000_000_000_000_001, e - 1_000_000_000_000_001],
          [e - 1_000_000_000_000_001, 1_000_000_000_000_001],
        ]),
        e,
      ),
    ).toEqual([0, e, e, 0]);
  });
});

describe('ties', () => {
  const halve = [
    [5, 5],
    [5, 5],
  ];

  it('go to the first by id, whatever the place in the list', () => {
    const svar = avrund(lag(halve, ['b', 'a']), 10);
    expect(svar.celler.map((celle) => celle.beløp)).toEqual([0, 10, 10, 0]);
    expect(svar.uavgjort).toEqual([
      { tiltakId: 'a', kostnadsartId: 'k0' },
      { tiltakId: 'a', kostnadsartId: 'k1' },
      { tiltakId: 'b', kostnadsartId: 'k0' },
      { tiltakId: 'b', kostnadsartId: 'k1' },
    ]);
  });

  it('go by a lot that anyone can redo with sha256sum', () => {
    for (const lodd of ['2024-06-17', 'et annet', 'et tredje', 'x', 'y']) {
      const først = ['r0|k0', 'r0|k1', 'r1|k0', 'r1|k1']
        .map((sted) => [createHash('sha256').update(`${lodd}|${sted}`, 'utf8').digest('hex'), sted] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1];
      const svar = avrund(lag(halve), 10, { lodd });
      expect(svar.celler.find((c) => `${c.tiltakId}|${c.kostnadsartId}` === først)?.beløp).toBe(10);
    }
  });

  it('have an order also when two cells draw the same lot', () => {
    const to = lag(halve, ['a', 'a|b'], ['b|c', 'c']);
    const snudd = { ...to, celler: [...to.celler].reverse() };
    const valg: Matriseavrundingsvalg = { enhet: ø(10), vedLikhet: { lodd: 'frø' } };
    expect([...avrundMatrise(snudd, valg).celler].reverse()).toEqual(avrundMatrise(to, valg).celler);
  });
});

describe('breaches of the contract', () => {
  it('name every margin that is not whole, with what is left over', () => {
    expect(
      koderFra(() =>
        avrund(
          lag([
            [5, 6],
            [5, 4],
          ]),
          10,
        ),
      ),
    ).toEqual(['MARGIN_IKKE_HEL /matrise/rader/0', 'MARGIN_IKKE_HEL /matrise/rader/1']);
    try {
      avrund(lag([[21, 4]]), 10);
      expect.fail('should throw');
    } catch (feil) {
      expect(feil).toMatchObject({
        funn: [
          { sti: '/matrise/rader/0', data: { id: 'r0', sum: 25, enhet: 10, rest: 5 } },
          { sti: '/matrise/kostnadsarter/0', data: { id: 'k0', sum: 21, rest: 1 } },
          { sti: '/matrise/kostnadsarter/1', data: { id: 'k1', sum: 4, rest: 4 } },
        ],
      });
    }
  });

  it('are all reported at once', () => {
    const matrise = {
      ...lag([[1, 2]], ['a']),
      celler: [
        { tiltakId: 'a', kostnadsartId: 'k0', beløp: -1 },
        { tiltakId: 'a', kostnadsartId: 'k0', beløp: 1 },
        { tiltakId: 'x', kostnadsartId: 'y', beløp: 1 },
      ],
    } as unknown as Budsjettmatrise;
    expect(koderFra(() => avrund(matrise, 0, 'MELD' as 'ID'))).toEqual([
      'BUDSJETT_RAD_UKJENT /matrise/celler/2/tiltakId',
      'BUDSJETT_ART_UKJENT /matrise/celler/2/kostnadsartId',
      'BUDSJETT_CELLE_TO_GANGER /matrise/celler/1',
      'BUDSJETT_BELOP_UGYLDIG /matrise/celler/0/beløp',
      'ENHET_UGYLDIG /valg/enhet',
      'MATRISELIKHET_UKJENT /valg/vedLikhet',
    ]);
    expect(koderFra(() => avrund(lag([[1]], ['a']), 10, { lodd: '' }))).toContain(
      'MATRISELIKHET_UKJENT /valg/vedLikhet',
    );
  });

  it('leave hostile ids harmless', () => {
    const navn = ['__proto__', 'constructor'];
    expect(
      beløp(
        lag(
          [
            [3, 7],
            [7, 3],
          ],
          navn,
          navn,
        ),
        10,
      ),
    ).toEqual([0, 10, 10, 0]);
  });
});

interface Sak {
  readonly rader: readonly (readonly (number | null)[])[];
  readonly enhet: number;
  readonly lodd: string | undefined;
}

/** Random cells, and a last row and column that make every sum whole. */
const sakArb = (størst: number, størsteEnhet: number): fc.Arbitrary<Sak> =>
  fc
    .record({ r: fc.integer({ min: 1, max: 3 }), k: fc.integer({ min: 1, max: 3 }) })
    .chain(({ r, k }) =>
      fc.record({
        indre: fc.array(
          fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: størst }) }, fc.constant(null)), {
            minLength: k,
            maxLength: k,
          }),
          { minLength: r, maxLength: r },
        ),
        enhet: fc.integer({ min: 1, max: størsteEnhet }),
        lodd: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      }),
    )
    .map(({ indre, enhet, lodd }) => {
      const opp = (tall: readonly (number | null)[]): number =>
        (enhet - (tall.reduce<number>((s, t) => s + (t ?? 0), 0) % enhet)) % enhet;
      const medSum = indre.map((rad) => [...rad, opp(rad)]);
      const nederst = (medSum[0] ?? []).map((_, j) => opp(medSum.map((rad) => rad[j] ?? 0)));
      return { rader: [...medSum, nederst], enhet, lodd };
    });

/** All roundings with the same sums, by trying every choice of who goes up. */
function fasitFor(matrise: Budsjettmatrise, enhet: number, rekkefølge: readonly number[]) {
  const brutte = matrise.celler.flatMap(({ beløp: b }, i) => (b % enhet === 0 ? [] : [i]));
  const sumNøkler = matrise.celler.map(({ tiltakId, kostnadsartId }) => [`r${tiltakId}`, `k${kostnadsartId}`]);
  let best: { avvik: number; alle: (readonly number[])[] } = { avvik: Number.POSITIVE_INFINITY, alle: [] };
  for (let valg = 0; valg < 2 ** brutte.length; valg++) {
    const etter = matrise.celler.map(({ beløp: b }, i) => {
      const k = brutte.indexOf(i);
      return b - (b % enhet) + (k >= 0 && Math.floor(valg / 2 ** k) % 2 === 1 ? enhet : 0);
    });
    const forskjell = new Map<string, number>();
    etter.forEach((e, i) => {
      for (const n of sumNøkler[i] ?? [])
        forskjell.set(n, (forskjell.get(n) ?? 0) + e - (matrise.celler[i]?.beløp ?? 0));
    });
    if ([...forskjell.values()].some((f) => f !== 0)) continue;
    const avvik = etter.reduce((s, e, i) => s + Math.abs(e - (matrise.celler[i]?.beløp ?? 0)), 0);
    if (avvik < best.avvik) best = { avvik, alle: [etter] };
    else if (avvik === best.avvik) best.alle.push(etter);
  }
  const [først] = [...best.alle].sort((a, b) => {
    const ulik = rekkefølge.find((i) => a[i] !== b[i]);
    return ulik === undefined ? 0 : (b[ulik] ?? 0) - (a[ulik] ?? 0);
  });
  const ulike = rekkefølge.filter((i) => new Set(best.alle.map((en) => en[i])).size > 1);
  return { avvik: best.avvik, først, ulike };
}

function kontroller({ rader, enhet, lodd }: Sak): void {
  const matrise = lag(rader);
  const navn = matrise.celler.map((c) => `${c.tiltakId}|${c.kostnadsartId}`);
  const nøkler = navn.map((n) => (lodd === undefined ? n : createHash('sha256').update(`${lodd}|${n}`).digest('hex')));
  const rekkefølge = [...nøkler.keys()].sort((a, b) => ((nøkler[a] ?? '') < (nøkler[b] ?? '') ? -1 : 1));
  const fasit1 = fasitFor(matrise, enhet, rekkefølge);
  const vedLikhet = lodd === undefined ? 'ID' : { lodd };
  const svar = avrund(matrise, enhet, vedLikhet);
  expect(svar.celler.map((celle) => celle.beløp)).toEqual(fasit1.først);
  expect(svar.flyttet * 2).toBe(fasit1.avvik);
  expect(svar.uavgjort.map((s) => `${s.tiltakId}|${s.kostnadsartId}`)).toEqual(fasit1.ulike.map((i) => navn[i]));
  const snudd = {
    rader: [...matrise.rader].reverse(),
    kostnadsarter: [...matrise.kostnadsarter].reverse(),
    celler: [...matrise.celler].reverse(),
  };
  expect([...avrund(snudd, enhet, vedLikhet).celler].reverse()).toEqual(svar.celler);
}

describe('against brute force over every rounding with the same sums', () => {
  it('agrees where ties are everywhere', () => {
    fc.assert(fc.property(sakArb(6, 4), kontroller), { numRuns: 200 });
  });

  it('agrees on amounts of the real size', () => {
    fc.assert(fc.property(sakArb(1_000_000_000, 50_000_000), kontroller), { numRuns: 100 });
  });
});
