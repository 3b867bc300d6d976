import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beregnKalibrering, beregnKrympetKalibrering, type Enighetstabell } from '../../../src/vurdering/index';
import { beregnNormalandel } from '../../../src/vurdering/samsvar/normalfordeling';
import { koderFra } from '../../koder-fra';
import { NULL, Q, sum } from '../analyse/fasit';

type Rader = readonly (readonly (number | null)[])[];
const tabell = (rader: Rader): Enighetstabell => ({
  vurdererIder: (rader[0] ?? []).map((_, j) => `v${j}`),
  enheter: rader.map((verdier, i) => ({ enhetId: `e${i}`, verdier })),
});
const plass = (id: string): number => Number(id.slice(1));
const hullete = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([n, k]) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 }), { minLength: k, maxLength: k }), {
    minLength: n,
    maxLength: n,
  }),
);
const brøk = (b: { teller: string; nevner: string } | undefined): Q => Q.av(b ?? { teller: '999999', nevner: '1' });

/** The parts that hang together, by spreading a colour until nothing changes. */
function deler(rader: Rader): number {
  const celler = rader.flatMap((rad, i) => rad.flatMap((x, j) => (x === null ? [] : [[i, j] as const])));
  const farge = celler.map((_, c) => c);
  for (let endret = true; endret; ) {
    endret = false;
    for (const [c, [i, j]] of celler.entries()) {
      for (const [d, [k, l]] of celler.entries()) {
        if ((i === k || j === l) && (farge[d] ?? 0) > (farge[c] ?? 0)) {
          farge[d] = farge[c] ?? 0;
          endret = true;
        }
      }
    }
  }
  return new Set(farge).size;
}

describe('calibration by least squares', () => {
  it('meets the normal equations exactly, or names the parts', () => {
    fc.assert(
      fc.property(hullete, (rader) => {
        const svar = beregnKalibrering(tabell(rader));
        const antall = deler(rader);
        expect(svar.sammenhenger).toHaveLength(antall);
        expect(svar.utfall).toBe(antall === 0 ? 'INGEN_VERDIER' : antall === 1 ? 'BEREGNET' : 'ADSKILT');
        expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
        if (svar.utfall !== 'BEREGNET') {
          expect(svar.enheter.every((enhet) => enhet.justert === undefined)).toBe(true);
          return;
        }
        const enhet = new Map(svar.enheter.map((e) => [plass(e.enhetId), brøk(e.justert)]));
        const vurderer = new Map(svar.vurderere.map((v) => [plass(v.vurdererId), brøk(v.virkning)]));
        const rester = rader.map((rad, i) =>
          rad.map((x, j) =>
            x === null
              ? NULL
              : Q.av(x)
                  .minus(enhet.get(i) ?? NULL)
                  .minus(vurderer.get(j) ?? NULL),
          ),
        );
        // Least squares is exactly this: nothing is left over by unit or by assessor.
        for (const rad of rester) expect(sum(rad).fortegn()).toBe(0);
        for (const j of vurderer.keys()) expect(sum(rester.map((rad) => rad[j] ?? NULL)).fortegn()).toBe(0);
        expect(sum([...vurderer.values()]).fortegn()).toBe(0);
        const kvadrater = sum(rester.flat().map((r) => r.ganger(r)));
        expect(brøk(svar.restkvadratsum).tekst()).toBe(kvadrater.tekst());
        const verdier = rader.flat().filter((x) => x !== null).length;
        expect(svar.frihetsgrader).toBe(verdier - enhet.size - vurderer.size + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('names who is in which part, and keeps the raw means beside', () => {
    const svar = beregnKalibrering(
      tabell([
        [1, 2, null, null],
        [null, null, 3, null],
        [null, 4, null, null],
      ]),
    );
    expect(svar.utfall).toBe('ADSKILT');
    expect(svar.sammenhenger).toEqual([
      { enhetIder: ['e0', 'e2'], vurdererIder: ['v0', 'v1'] },
      { enhetIder: ['e1'], vurdererIder: ['v2'] },
    ]);
    expect(svar.enheter[0]).toEqual({ enhetId: 'e0', rått: { teller: '3', nevner: '2' }, antall: 2 });
    expect(svar.vurderere.map(({ vurdererId }) => vurdererId)).toEqual(['v0', 'v1', 'v2']);
  });
});

/** Solves a square system in doubles. */
function løs(m: readonly (readonly number[])[], høyre: readonly number[]): number[] {
  const a = m.map((rad, i) => [...rad, høyre[i] ?? 0]);
  for (let k = 0; k < a.length; k++) {
    const p = a.reduce((b, rad, i) => (i > k && Math.abs(rad[k] ?? 0) > Math.abs(a[b]?.[k] ?? 0) ? i : b), k);
    [a[k], a[p]] = [a[p] ?? [], a[k] ?? []];
    for (let i = 0; i < a.length; i++) {
      if (i === k) continue;
      const f = (a[i]?.[k] ?? 0) / (a[k]?.[k] ?? 1);
      a[i] = (a[i] ?? []).map((x, j) => x - f * (a[k]?.[j] ?? 0));
    }
  }
  return a.map((rad, i) => (rad.at(-1) ?? 0) / (rad[i] ?? 1));
}

/** Φ by Simpson's rule. */
function fi(z: number): number {
  const [n, fra] = [2000, -12];
  const h = (z - fra) / n;
  const f = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let s = f(fra) + f(z);
  for (let i = 1; i < n; i++) s += (i % 2 === 0 ? 2 : 4) * f(fra + i * h);
  return (s * h) / 3;
}

describe('shrunken calibration', () => {
  it('is what the whole set of mixed-model equations gives, with its ranks', () => {
    const varians = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(hullete, varians, varians, varians, (rader, enhet, vurderer, rest) => {
        const svar = beregnKrympetKalibrering(tabell(rader), { enhet, vurderer, rest });
        const ie = rader.flatMap((rad, i) => (rad.some((x) => x !== null) ? [i] : []));
        const jv = (rader[0] ?? []).flatMap((_, j) => (rader.some((rad) => rad[j] !== null) ? [j] : []));
        if (ie.length === 0) return void expect(svar).toEqual({ enheter: [], vurderere: [] });
        const celler = ie.flatMap((i, a) =>
          jv.flatMap((j, b) => ((rader[i]?.[j] ?? null) === null ? [] : [[a, b, rader[i]?.[j] ?? 0]])),
        );
        const n = 1 + ie.length + jv.length;
        const m = Array.from({ length: n }, () => new Array<number>(n).fill(0));
        const y = new Array<number>(n).fill(0);
        for (const [a = 0, b = 0, x = 0] of celler) {
          const ledd = [0, 1 + a, 1 + ie.length + b];
          for (const r of ledd) {
            y[r] = (y[r] ?? 0) + x;
            for (const s of ledd) (m[r] ?? [])[s] = (m[r]?.[s] ?? 0) + 1;
          }
        }
        for (let r = 1; r < n; r++) (m[r] ?? [])[r] = (m[r]?.[r] ?? 0) + rest / (r <= ie.length ? enhet : vurderer);
        const x = løs(m, y);
        expect(brøk(svar.nivå).tall()).toBeCloseTo(x[0] ?? Number.NaN, 7);
        const invers = Array.from({ length: n }, (_, s) =>
          løs(
            m,
            y.map((_, r) => Number(r === s)),
          ),
        );
        for (const [a, e] of svar.enheter.entries()) {
          expect(brøk(e.krympet).tall()).toBeCloseTo((x[0] ?? 0) + (x[1 + a] ?? 0), 7);
          const rang = ie.reduce((s, _, b) => {
            if (b === a) return s;
            const c = (i: number, j: number) => invers[1 + i]?.[1 + j] ?? 0;
            const v = rest * (c(a, a) + c(b, b) - 2 * c(a, b));
            return s + fi(((x[1 + b] ?? 0) - (x[1 + a] ?? 0)) / Math.sqrt(v));
          }, 1);
          expect(Number(e.forventetRang)).toBeCloseTo(rang, 6);
        }
        for (const [b, v] of svar.vurderere.entries()) {
          expect(brøk(v.virkning).tall()).toBeCloseTo(x[1 + ie.length + b] ?? Number.NaN, 7);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('needs variances above zero', () => {
    const varianser = { enhet: 0, vurderer: 'x' as never, rest: { teller: '-1', nevner: '2' } };
    expect(koderFra(() => beregnKrympetKalibrering(tabell([[1]]), varianser))).toEqual([
      'VARIANS_UGYLDIG /varianser/enhet',
      'VARIANS_UGYLDIG /varianser/vurderer',
      'VARIANS_UGYLDIG /varianser/rest',
    ]);
  });
});

describe('the normal share', () => {
  const skriv = (z: number) => {
    const { t, n } = beregnNormalandel({ t: BigInt(z), n: 1n });
    return ((t * 10n ** 20n) / n).toString().padStart(21, '0');
  };

  // Abramowitz and Stegun (1964), table 26.1, fifteen decimals.
  it.each([
    [0, '050000000000000000000'],
    [1, '084134474606854'],
    [2, '097724986805182'],
    [3, '099865010196836'],
    [-1, '015865525393145'],
    [13, '100000000000000000000'],
    [-13, '000000000000000000000'],
  ])('of %s', (z, ventet) => expect(skriv(z)).toMatch(new RegExp(`^${ventet}`)));
});
