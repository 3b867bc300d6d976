import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagTilfeldigStrøm, trekkUniform, type Øre } from '../../../src/kjerne/index';
import {
  beregnRangsjanser,
  type Poengtabell,
  type Rangtrekk,
  summerRangtrekk,
  type Trekkvalg,
  trekkRangeringer,
  type Vektområde,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { alleOrdener, EN, grupperEtter, gåNedover, NULL, Q, type Regel, sum } from './fasit';
import { lagTabell } from './lag-tabell';

const DELER = 2 ** 32;
const UKJENT: Vektområde = { type: 'UKJENT' };
const ramme = (beløp: number) => ({ beløp: beløp as Øre, status: 'ENDELIG', bevilgninger: [] }) as const;
const andel = (q: Q) => q.tall();

/** The weights of a draw, in whole parts, from the numbers of the stream: sorted with a plain sort. */
function vekterFor(frø: string, trekk: number, antall: number): bigint[] {
  const strøm = lagTilfeldigStrøm(frø, 'vekter');
  const kutt = Array.from({ length: antall - 1 }, (_, i) =>
    Math.floor(trekkUniform(strøm, trekk * (antall - 1) + i) * DELER),
  ).sort((a, b) => a - b);
  return [...kutt, DELER].map((x, i) => BigInt(x - (i === 0 ? 0 : (kutt[i - 1] ?? 0))));
}

/** Counts the slow way: exact totals, every order of equals, one draw at a time. */
function tellSakte(
  poeng: readonly (readonly number[])[],
  valg: { frø: string; antall: number; beløp: number[]; ramme: number; regel: Regel },
) {
  const ranger = poeng.map(() => poeng.map(() => NULL));
  const innstilt = poeng.map(() => NULL);
  for (let t = 0; t < valg.antall; t++) {
    const vekter = vekterFor(valg.frø, t, poeng[0]?.length ?? 0);
    const totaler = poeng.map((rad) => sum(rad.map((p, k) => Q.av(BigInt(p) * (vekter[k] ?? 0n)))));
    const ordener = alleOrdener(grupperEtter(totaler));
    const hver = EN.delt(Q.av(ordener.length));
    for (const orden of ordener) {
      for (const [r, i] of orden.entries()) (ranger[i] ?? [])[r] = (ranger[i]?.[r] ?? NULL).pluss(hver);
      for (const i of gåNedover(orden, valg.beløp, valg.ramme, valg.regel))
        innstilt[i] = (innstilt[i] ?? NULL).pluss(hver);
    }
  }
  return { ranger: ranger.map((rad) => rad.map((q) => q.tekst())), innstilt: innstilt.map((q) => q.tekst()) };
}

describe('draws of weights', () => {
  it('are counted as the slow way counts them, ties split over every order', () => {
    const sak = fc.integer({ min: 1, max: 3 }).chain((k) =>
      fc.integer({ min: 1, max: 5 }).chain((n) =>
        fc.record({
          poeng: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: k, maxLength: k }), {
            minLength: n,
            maxLength: n,
          }),
          beløp: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
          ramme: fc.integer({ min: 0, max: 9 }),
          regel: fc.constantFrom('RANGERT_STOPP' as const, 'RANGERT_HOPP_OVER' as const),
        }),
      ),
    );
    fc.assert(
      fc.property(sak, ({ poeng, beløp, ramme: r, regel }) => {
        const sakte = tellSakte(poeng, { frø: 'f', antall: 8, beløp, ramme: r, regel });
        const valg: Trekkvalg = { frø: 'f', område: UKJENT, utdeling: { regel, ramme: ramme(r) } };
        const { linjer } = trekkRangeringer(lagTabell(poeng, { beløp }), valg, { fra: 0, antall: 8 });
        expect(linjer.map((l) => l.ranger.map((q) => Q.av(q).tekst()))).toEqual(sakte.ranger);
        expect(linjer.map((l) => Q.av(l.innstilt ?? { teller: '-1', nevner: '1' }).tekst())).toEqual(sakte.innstilt);
        expect(linjer.every((l) => l.uavgjort === 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('give the same sum however they are parted', () => {
    const tabell = lagTabell(
      [
        [3, 1, 2],
        [1, 3, 2],
        [2, 2, 2],
        [2, 2, 2],
      ],
      { beløp: [2, 3, 2, 1] },
    );
    const valg: Trekkvalg = { frø: 'f', område: UKJENT, utdeling: { regel: 'RANGERT_HOPP_OVER', ramme: ramme(4) } };
    const alt = trekkRangeringer(tabell, valg, { fra: 0, antall: 300 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 299 }), { maxLength: 6 }), (kutt) => {
        const grenser = [0, ...kutt.sort((a, b) => a - b), 300];
        const deler = grenser
          .slice(1)
          .map((til, i) => trekkRangeringer(tabell, valg, { fra: grenser[i] ?? 0, antall: til - (grenser[i] ?? 0) }));
        expect(summerRangtrekk([...deler].reverse())).toEqual(alt);
      }),
      { numRuns: 20 },
    );
    expect(JSON.parse(JSON.stringify(alt))).toEqual(alt);
  });

  it('do not hang on the order of criteria or applications in the table', () => {
    const tabell = lagTabell([
      [3, 1, 2],
      [1, 3, 2],
      [2, 2, 3],
    ]);
    const stokket: Poengtabell = {
      kriterier: [...tabell.kriterier].reverse(),
      søknader: [...tabell.søknader].reverse().map((s) => ({ ...s, poeng: [...s.poeng].reverse() })),
    };
    const valg: Trekkvalg = { frø: 'f', område: UKJENT };
    const trekk = { fra: 0, antall: 200 };
    expect(trekkRangeringer(stokket, valg, trekk).linjer).toEqual(trekkRangeringer(tabell, valg, trekk).linjer);
  });

  it('are exact also where scores are too finely divided for doubles', () => {
    const fin = lagTabell([
      [0.123456789, 5],
      [5, 0.123456789],
      [2.5, 2.5],
    ]);
    const grov = lagTabell([
      [0, 4.876543211],
      [4.876543211, 0],
      [2.376543211, 2.376543211],
    ]);
    const valg: Trekkvalg = { frø: 'f', område: UKJENT };
    const trekk = { fra: 0, antall: 100 };
    expect(trekkRangeringer(fin, valg, trekk).linjer).toEqual(trekkRangeringer(grov, valg, trekk).linjer);
  });
});

/** The exact share of the simplex where `Σ w d > 0`, all d different: a B-spline at 0 (Curry and Schoenberg 1966). */
function andelOver(d: readonly number[]): number {
  const under = d.reduce((s, a, k) => {
    if (a >= 0) return s;
    const nevner = d.reduce((p, b, j) => (j === k ? p : p * (b - a)), 1);
    return s + (-a) ** (d.length - 1) / nevner;
  }, 0);
  return 1 - under;
}

describe('shares of draws', () => {
  it.each([[[3, -1]], [[2, -1, 1]], [[5, -3, 1, -2]], [[4, -5, 2, -1, 3]]])(
    'come within five standard errors of the exact volume: %j',
    (d) => {
      const antall = 20_000;
      const tabell = lagTabell([d, d.map(() => 0)]);
      const trekk = trekkRangeringer(tabell, { frø: 'volum', område: UKJENT }, { fra: 0, antall });
      const [linje] = beregnRangsjanser(trekk);
      const ventet = andelOver(d);
      const feil = Math.sqrt((ventet * (1 - ventet)) / antall);
      expect(Math.abs(andel(Q.av(linje?.ranger[0]?.andel ?? { teller: '0', nevner: '1' })) - ventet)).toBeLessThan(
        5 * feil,
      );
      expect(Number(linje?.ranger[0]?.standardfeil)).toBeCloseTo(feil, 3);
    },
  );

  it('under an order come within five standard errors of the exact volume', () => {
    // Weights in order are spread over the corners (1,0,0), (1,1,0)/2, (1,1,1)/3 as free weights are over theirs.
    const d = [1, -4, 4.5];
    const ventet = andelOver([1, (1 - 4) / 2, (1 - 4 + 4.5) / 3]);
    const område: Vektområde = { type: 'ORDNET', rekkefølge: [['k0'], ['k1'], ['k2']] };
    const antall = 20_000;
    const [linje] = beregnRangsjanser(
      trekkRangeringer(lagTabell([d, [0, 0, 0]]), { frø: 'orden', område }, { fra: 0, antall }),
    );
    const feil = Math.sqrt((ventet * (1 - ventet)) / antall);
    const fikk = andel(Q.av(linje?.ranger[0]?.andel ?? { teller: '0', nevner: '1' }));
    expect(Math.abs(fikk - ventet)).toBeLessThan(5 * feil);
  });

  it('of central weights, by rank order, are the centroid of the corners (Barron and Barrett 1996)', () => {
    const område: Vektområde = { type: 'ORDNET', rekkefølge: [['k2'], ['k0', 'k1']] };
    const [linje] = beregnRangsjanser(
      trekkRangeringer(lagTabell([[1, 1, 1]]), { frø: 'sentrum', område }, { fra: 0, antall: 20_000 }),
    );
    const vekter = (linje?.sentraleVekter ?? []).map(({ vekt }) => andel(Q.av(vekt)));
    // The largest of three has mean 11/18; the two below share the rest alike.
    expect(vekter[2]).toBeCloseTo(11 / 18, 2);
    expect(vekter[0]).toBeCloseTo(7 / 36, 2);
    expect(vekter[1]).toBeCloseTo(7 / 36, 2);
  });

  it('sum to one by søknad and by rank, and the mean rank goes with them', () => {
    const tabell = lagTabell([
      [3, 1, 2],
      [1, 3, 2],
      [2, 2, 2],
      [2, 2, 2],
    ]);
    const linjer = beregnRangsjanser(trekkRangeringer(tabell, { frø: 'f', område: UKJENT }, { fra: 0, antall: 50 }));
    for (const { ranger } of linjer) expect(sum(ranger.map((r) => Q.av(r.andel))).tekst()).toBe('1/1');
    for (const r of [0, 1, 2, 3]) {
      expect(sum(linjer.map(({ ranger }) => Q.av(ranger[r]?.andel ?? { teller: '9', nevner: '1' }))).tekst()).toBe(
        '1/1',
      );
    }
    expect(sum(linjer.map((l) => Q.av(l.forventetRang))).tekst()).toBe('10/1');
    expect(linjer[2]).not.toHaveProperty('innstilt');
  });
});

describe('bounds of weights', () => {
  const tabell = lagTabell([[1, 1, 1]]);
  const trekk = (grenser: Extract<Vektområde, { type: 'GRENSER' }>['grenser'], høystForsøk = 1000) =>
    trekkRangeringer(tabell, { frø: 'f', område: { type: 'GRENSER', grenser }, høystForsøk }, { fra: 0, antall: 2000 });
  const snitt = (t: Rangtrekk) => beregnRangsjanser(t)[0]?.sentraleVekter?.map(({ vekt }) => andel(Q.av(vekt))) ?? [];

  it('from below are set aside first, and never cost a try', () => {
    const t = trekk([{ kriteriumId: 'k0', minst: 0.4 }]);
    expect([t.trukket, t.forsøk]).toEqual([2000, 2000]);
    expect(snitt(t)[0]).toBeCloseTo(0.6, 1);
    expect(snitt(t)[1]).toBeCloseTo(0.2, 1);
  });

  it('from above cost tries', () => {
    const t = trekk([{ kriteriumId: 'k0', høyst: 0.5 }]);
    expect(t.forkastet).toBe(0);
    // Three quarters of the simplex lie there.
    expect(2000 / t.forsøk).toBeCloseTo(0.75, 1);
  });

  it('that leave next to nothing give draws up, and say how many', () => {
    const t = trekk([{ kriteriumId: 'k0', høyst: 0.01 }], 2);
    expect(t.trukket + t.forkastet).toBe(2000);
    expect(t.forkastet).toBeGreaterThan(1500);
    const ingen = trekk(
      [
        { kriteriumId: 'k0', minst: 0.3, høyst: '0.3000000001' as never },
        { kriteriumId: 'k1', minst: 0.3, høyst: '0.3000000001' as never },
      ],
      1,
    );
    expect(ingen.trukket).toBe(0);
    expect(beregnRangsjanser(ingen)).toEqual([]);
  });

  it('that fix a weight take it out of the draw', () => {
    const tredel = { teller: '1', nevner: '3' };
    const t = trekk([
      { kriteriumId: 'k0', minst: tredel, høyst: tredel },
      { kriteriumId: 'k1', minst: tredel, høyst: tredel },
      { kriteriumId: 'k2', minst: tredel, høyst: tredel },
    ]);
    expect([t.trukket, t.forsøk]).toEqual([2000, 2000]);
    for (const vekt of snitt(t)) expect(vekt).toBeCloseTo(1 / 3, 8);
  });
});

describe('a tie too large to split', () => {
  it('is counted by itself, beside what is known', () => {
    const tabell = lagTabell(Array.from({ length: 9 }, () => [1, 1]));
    const utdeling = { regel: 'RANGERT_STOPP', ramme: ramme(3) } as const;
    const trekk = trekkRangeringer(tabell, { frø: 'f', område: UKJENT, utdeling }, { fra: 0, antall: 4 });
    expect(trekk.linjer[0]).toMatchObject({ innstilt: { teller: '0', nevner: '1' }, uavgjort: 4 });
    expect(beregnRangsjanser(trekk)[0]?.uavgjort).toEqual({ teller: '1', nevner: '1' });
    expect(summerRangtrekk([trekk]).linjer[0]?.uavgjort).toBe(4);
  });
});

describe('what cannot be drawn', () => {
  const tabell = lagTabell([
    [1, 2],
    [2, 1],
  ]);
  const koder = (valg: Partial<Trekkvalg>, trekk = { fra: 0, antall: 1 }) =>
    koderFra(() => trekkRangeringer(tabell, { frø: 'f', område: UKJENT, ...valg }, trekk));

  it('is refused', () => {
    expect(koder({ høystForsøk: 0 }, { fra: -1, antall: 0 })).toEqual([
      'ANALYSEVALG_UGYLDIG /trekk/fra',
      'ANALYSEVALG_UGYLDIG /trekk/antall',
      'ANALYSEVALG_UGYLDIG /valg/høystForsøk',
    ]);
    expect(koder({ frø: '' })).toEqual(['FRO_TOMT /frø']);
    expect(koder({ utdeling: { regel: 'ALLE' as never, ramme: ramme(-1) } })).toEqual([
      'VALG_UGYLDIG /valg/utdeling/regel',
      'RAMME_UGYLDIG /valg/utdeling/ramme/beløp',
    ]);
    expect(koder({ område: { type: 'ALT' } as never })).toEqual(['VALG_UGYLDIG /område/type']);
    expect(koder({ område: { type: 'ORDNET', rekkefølge: [['k0', 'x'], ['k0']] } })).toEqual([
      'KRITERIUM_UKJENT /område/rekkefølge',
      'VEKTREKKEFOLGE_UGYLDIG /område/rekkefølge',
      'VEKTREKKEFOLGE_UGYLDIG /område/rekkefølge',
    ]);
    const grenser = [
      { kriteriumId: 'k0', minst: 0.6, høyst: 0.5 },
      { kriteriumId: 'k0' },
      { kriteriumId: 'x' },
      { kriteriumId: 'k1', minst: { teller: '-1', nevner: '2' } },
    ];
    expect(koder({ område: { type: 'GRENSER', grenser } })).toEqual([
      'VEKTGRENSE_UGYLDIG /område/grenser/0',
      'KRITERIUM_TO_GANGER /område/grenser/1/kriteriumId',
      'KRITERIUM_UKJENT /område/grenser/2/kriteriumId',
      'VEKTGRENSE_UGYLDIG /område/grenser/3',
    ]);
    const trange = ['k0', 'k1'].map((kriteriumId) => ({ kriteriumId, høyst: 0.4 }));
    expect(koder({ område: { type: 'GRENSER', grenser: trange } })).toEqual(['VEKTGRENSER_UMULIGE /område/grenser']);
  });

  it('and parts that do not go together are refused', () => {
    const trekk = (frø: string, fra: number) => trekkRangeringer(tabell, { frø, område: UKJENT }, { fra, antall: 10 });
    expect(koderFra(() => summerRangtrekk([]))).toEqual(['ANALYSEVALG_UGYLDIG /deler']);
    expect(koderFra(() => summerRangtrekk([trekk('f', 0), trekk('g', 5)]))).toEqual([
      'TREKK_ULIKT_GRUNNLAG /deler/1/grunnlag',
      'TREKK_OVERLAPPER /deler',
    ]);
    expect(summerRangtrekk([trekk('f', 20), trekk('f', 0)]).trekk).toEqual([
      { fra: 0, antall: 10 },
      { fra: 20, antall: 10 },
    ]);
  });
});
