import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnBesteSett } from '../../../src/vurdering/innstilling/beste-sett';
import { DOBLE, STORE } from '../../../src/vurdering/innstilling/regning';

const KJØRINGER = Number(process.env.KJORINGER ?? 150);
const INGEN = { grenser: [], utelukkelser: [], forutsetninger: [], finnes: false };

/** The textbook table over every weight: the best value, how many sets reach it, and the heaviest of them. */
function fyllTabell(vekter: readonly number[], verdier: readonly number[], kapasitet: number) {
  let tabell = new Map<number, { verdi: number; antall: number }>([[0, { verdi: 0, antall: 1 }]]);
  for (const [i, vekt] of vekter.entries()) {
    const ny = new Map(tabell);
    for (const [w, { verdi, antall }] of tabell) {
      if (w + vekt > kapasitet) continue;
      const med = { verdi: verdi + (verdier[i] ?? 0), antall };
      const før = ny.get(w + vekt);
      if (før === undefined || med.verdi > før.verdi) ny.set(w + vekt, med);
      else if (med.verdi === før.verdi) ny.set(w + vekt, { ...før, antall: før.antall + antall });
    }
    // With a weight of zero the two are one and the same state, and the map above reads what it just wrote nowhere.
    tabell = ny;
  }
  const best = Math.max(...[...tabell.values()].map(({ verdi }) => verdi));
  const beste = [...tabell].filter(([, { verdi }]) => verdi === best);
  return {
    best,
    antall: beste.reduce((sum, [, { antall }]) => sum + antall, 0),
    tyngst: Math.max(...beste.map(([w]) => w)),
  };
}

describe('the search', () => {
  it('agrees with the table over every weight, in doubles and in large numbers', () => {
    const ting = fc.record({ vekt: fc.integer({ min: 1, max: 40 }), ekstra: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(
        fc.array(ting, { minLength: 1, maxLength: 45 }),
        fc.constantFrom('UAVHENGIG', 'STERK', 'LIK'),
        fc.integer({ min: 0, max: 500 }),
        (liste, slag, kapasitet) => {
          const vekter = liste.map(({ vekt }) => vekt);
          const verdier = liste.map(({ vekt, ekstra }) =>
            slag === 'UAVHENGIG' ? ekstra : slag === 'STERK' ? vekt + 4 : vekt,
          );
          const felles = { vekter, kapasitet, portefølje: INGEN };
          const raskt = finnBesteSett({ ...felles, verdier, regning: DOBLE }, 0, 20_000_000);
          const stort = finnBesteSett({ ...felles, verdier: verdier.map(BigInt), regning: STORE }, 0n, 20_000_000);
          const { best, antall, tyngst } = fyllTabell(vekter, verdier, kapasitet);
          if (raskt === undefined || !('iNoen' in raskt) || stort === undefined || !('iNoen' in stort))
            throw new Error('not finished');
          expect([raskt.verdi, raskt.antall, raskt.tyngst]).toEqual([best, antall, tyngst]);
          expect([Number(stort.verdi), stort.antall, stort.tyngst]).toEqual([best, antall, tyngst]);
          expect(raskt.iNoen).toEqual(stort.iNoen);
          expect(raskt.uteAvNoen).toEqual(stort.uteAvNoen);
        },
      ),
      { numRuns: KJØRINGER },
    );
  });

  it('gives up where it is told to, before or after the value is known', () => {
    const vekter = Array.from({ length: 40 }, (_, i) => 1_000_003 + 7919 * i);
    const verdier = vekter.map((vekt, i) => vekt + ((i * i) % 17));
    const hardt = { vekter, verdier, kapasitet: 20_000_000, portefølje: INGEN, regning: DOBLE };
    expect(finnBesteSett(hardt, 0, 50)).toBeUndefined();
    const store = { ...hardt, verdier: verdier.map(BigInt), regning: STORE };
    expect(finnBesteSett(store, 0n, 50)).toBeUndefined();
    // Where every sum is as good as it weighs, the value is soon known, but the sets that reach it are too many.
    const like = Array.from({ length: 60 }, (_, i) => 101 + i);
    const lett = { vekter: like, verdier: like, kapasitet: 3_000, portefølje: INGEN, regning: DOBLE };
    expect(finnBesteSett(lett, 0, 1_000)).toEqual({ verdi: 3_000 });
  });
});
