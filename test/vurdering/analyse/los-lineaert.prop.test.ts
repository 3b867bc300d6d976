import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { løsLineært } from '../../../src/vurdering/analyse/los-lineaert';
import { NULL, prikk, Q } from './fasit';

const hel = fc.integer({ min: -4, max: 4 });
/** Programmes in two or three variables within a box, so that the optimum is at a corner. */
const program = fc.integer({ min: 2, max: 3 }).chain((n) =>
  fc.record({
    mål: fc.array(hel, { minLength: n, maxLength: n }),
    rader: fc.array(
      fc.record({ a: fc.array(hel, { minLength: n, maxLength: n }), b: fc.integer({ min: -6, max: 8 }) }),
      { maxLength: 4 },
    ),
    boks: fc.integer({ min: 1, max: 5 }),
  }),
);
type Rad = { readonly a: readonly number[]; readonly b: number };

/** Cramer by Gauss on fractions: the point where n rows hold with equality, when there is one. */
function skjæring(rader: readonly Rad[]): Q[] | undefined {
  const n = rader.length;
  const m = rader.map(({ a, b }) => [...a.map(Q.av), Q.av(b)]);
  for (let k = 0; k < n; k++) {
    const p = m.findIndex((rad, i) => i >= k && rad[k]?.fortegn() !== 0);
    if (p < 0) return undefined;
    [m[k], m[p]] = [m[p] ?? [], m[k] ?? []];
    for (let i = 0; i < n; i++) {
      const faktor = i === k ? NULL : (m[i]?.[k] ?? NULL).delt(m[k]?.[k] ?? NULL);
      m[i] = (m[i] ?? []).map((x, j) => x.minus(faktor.ganger(m[k]?.[j] ?? NULL)));
    }
  }
  return m.map((rad, i) => (rad[n] ?? NULL).delt(rad[i] ?? NULL));
}

const valg = <T>(ting: readonly T[], antall: number): T[][] =>
  antall === 0 ? [[]] : ting.flatMap((x, i) => valg(ting.slice(i + 1), antall - 1).map((resten) => [x, ...resten]));

describe('the exact linear programme', () => {
  it('finds the best corner, or that there is none', () => {
    fc.assert(
      fc.property(program, ({ mål, rader, boks }) => {
        const n = mål.length;
        const akse = (k: number, tall: number) => mål.map((_, l) => (l === k ? tall : 0));
        const tak: Rad[] = [...rader, ...mål.map((_, k) => ({ a: akse(k, 1), b: boks }))];
        const alle: Rad[] = [...tak, ...mål.map((_, k) => ({ a: akse(k, -1), b: 0 }))];
        const punkter = valg(alle, n).flatMap((rad) => {
          const x = skjæring(rad);
          return x === undefined || alle.some(({ a, b }) => prikk(x, a).mot(Q.av(b)) > 0) ? [] : [x];
        });
        const svar = løsLineært({
          mål: mål.map(BigInt),
          rader: tak.map(({ a, b }) => ({ koeffisienter: a.map(BigInt), høyst: BigInt(b) })),
        });
        if (punkter.length === 0) return void expect(svar).toBeUndefined();
        const best = punkter.map((x) => prikk(x, mål)).reduce((a, b) => (a.mot(b) >= 0 ? a : b));
        const x = (svar?.x ?? []).map(({ t, n }) => new Q(t, n));
        expect(new Q(svar?.verdi.t ?? 0n, svar?.verdi.n ?? 1n).mot(best)).toBe(0);
        expect(prikk(x, mål).mot(best)).toBe(0);
        expect(alle.every(({ a, b }) => prikk(x, a).mot(Q.av(b)) <= 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
