import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delVedLodd } from '../../../src/vurdering/analyse/del-ved-lodd';
import { alleOrdener, gåNedover, Q } from './fasit';

describe('the chance of being funded when every order of equals is as likely', () => {
  const sak = fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.record({
      nivå: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
      beløp: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }),
      ramme: fc.integer({ min: 0, max: 14 }),
      regel: fc.constantFrom('RANGERT_STOPP' as const, 'RANGERT_HOPP_OVER' as const),
    }),
  );

  it('is the share of all orders, counted one by one', () => {
    fc.assert(
      fc.property(sak, ({ nivå, beløp, ramme, regel }) => {
        const grupper = [2, 1, 0]
          .map((x) => nivå.flatMap((y, i) => (x === y ? [i] : [])))
          .filter(({ length }) => length > 0);
        const ordener = alleOrdener(grupper);
        const treff = beløp.map(() => 0);
        for (const orden of ordener) {
          for (const i of gåNedover(orden, beløp, ramme, regel)) treff[i] = (treff[i] ?? 0) + 1;
        }
        const svar = delVedLodd(grupper, beløp, ramme, regel).map((q) => new Q(q?.t ?? -1n, q?.n ?? 1n).tekst());
        expect(svar).toEqual(treff.map((antall) => Q.av(antall).delt(Q.av(ordener.length)).tekst()));
      }),
      { numRuns: 300 },
    );
  });

  it('is left open where more than eight tie, and for all below them', () => {
    const ni = Array.from({ length: 9 }, (_, i) => i);
    const beløp = Array.from({ length: 11 }, () => 2);
    expect(delVedLodd([[9], ni, [10]], beløp, 5, 'RANGERT_HOPP_OVER').map((q) => q?.t)).toEqual([
      ...ni.map(() => undefined),
      1n,
      undefined,
    ]);
  });

  it('is known however many tie when there is room for none, or for all', () => {
    const tolv = Array.from({ length: 12 }, (_, i) => i);
    const dyre = [...tolv.map(() => 9), 3];
    expect(delVedLodd([tolv, [12]], dyre, 5, 'RANGERT_HOPP_OVER')[12]).toEqual({ t: 1n, n: 1n });
    expect(delVedLodd([tolv, [12]], dyre, 5, 'RANGERT_STOPP').every((q) => q?.t === 0n)).toBe(true);
    expect(delVedLodd([tolv, [12]], dyre, 200, 'RANGERT_STOPP').every((q) => q?.t === 1n)).toBe(true);
  });

  it('is left open below groups that leave more than 200 different sums', () => {
    const åtte = Array.from({ length: 8 }, (_, i) => i);
    const beløp = [...åtte.map((i) => 1000 + 2 ** i), ...åtte.map((i) => 300 + 3 ** i), 1];
    const svar = delVedLodd([åtte, åtte.map((i) => i + 8), [16]], beløp, 5000, 'RANGERT_HOPP_OVER');
    expect(svar.map((q) => q !== undefined)).toEqual([...Array.from({ length: 16 }, () => true), false]);
  });
});
