import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangerEtterLodd } from '../../../src/kjerne/ranger-etter-lodd';
import { innstill } from '../../../src/vurdering/index';
import {
  lagPortefølje,
  lagRangering,
  lesUtfall,
  lovligeMasker,
  type Prøverunde,
  ramme,
  runder,
  somMaske,
} from './runder';

const KJØRINGER = Number(process.env.KJORINGER ?? 300);

/** Every lawful set with the most points, by trying them all. */
function fasit(runde: Prøverunde) {
  const lovlige = lovligeMasker(runde);
  const sum = (maske: number, felt: 'poeng' | 'beløp'): number =>
    runde.søknader.reduce((s, søknad, i) => s + (((maske >> i) & 1) === 1 ? søknad[felt] : 0), 0);
  const mest = Math.max(...lovlige.map((maske) => sum(maske, 'poeng')));
  const beste = lovlige.filter((maske) => sum(maske, 'poeng') === mest);
  return { lovlige, mest, beste, dyrest: Math.max(...beste.map((maske) => sum(maske, 'beløp'))), sum };
}

function kontroller(runde: Prøverunde, nevner: number): void {
  const svar = innstill(lagRangering(runde.søknader, [], nevner), ramme(runde.ramme), {
    regel: 'HOYEST_SAMLET_POENG',
    portefølje: lagPortefølje(runde),
  });
  const { lovlige, mest, beste, dyrest, sum } = fasit(runde);
  expect(svar.innstilt + svar.holdt + svar.rest).toBe(runde.ramme);
  if (lovlige.length === 0) {
    expect(svar.umuligeGulv?.length).toBeGreaterThan(0);
    expect(svar.innstilt).toBe(0);
    return;
  }
  expect(svar.umuligeGulv).toBeUndefined();
  const alle = beste.reduce((a, b) => a & b);
  const noen = beste.reduce((a, b) => a | b);
  const ventet = runde.søknader.map((_, i) => {
    if (((alle >> i) & 1) === 1) return 'INNSTILT';
    return ((noen >> i) & 1) === 1 ? 'UAVGJORT_VED_STREKEN' : 'IKKE_INNSTILT';
  });
  expect(lesUtfall(svar, runde.søknader)).toEqual(ventet);
  expect(svar.innstilt + svar.holdt).toBe(noen === alle ? sum(alle, 'beløp') : dyrest);
  expect(Number(svar.poengsum?.poeng.teller) / Number(svar.poengsum?.poeng.nevner)).toBeCloseTo(mest / nevner, 12);
  const [tie] = svar.uavgjort;
  if (tie === undefined) return;
  expect(tie.antallLovlige).toBe(String(beste.length));
  if (beste.length <= 100) {
    const masker = (tie.lovlige ?? []).map((sett) => somMaske(sett, runde.søknader) | alle).sort((a, b) => a - b);
    expect(masker).toEqual([...beste].sort((a, b) => a - b));
  } else expect(tie.lovlige).toBeUndefined();
}

describe('the set with the highest sum of points', () => {
  it.each([
    ['without conditions', { flest: 11, medVilkår: false }],
    ['under every kind of condition', { flest: 8, medVilkår: true }],
    ['with points below zero', { flest: 7, medVilkår: true, poeng: fc.integer({ min: -2, max: 3 }) }],
    ['with many different points', { flest: 11, medVilkår: false, poeng: fc.integer({ min: 0, max: 60 }) }],
  ] as const)('%s is that of trying every set, with every set as good', (_, valg) => {
    fc.assert(
      fc.property(runder(valg), fc.constantFrom(1, 7), (runde, nevner) => kontroller(runde, nevner)),
      { numRuns: KJØRINGER },
    );
  });

  it('is the same with totals that no double can hold', () => {
    fc.assert(
      fc.property(runder({ flest: 7, medVilkår: true }), (runde) => {
        const store = { ...runde, søknader: runde.søknader.map((s) => ({ ...s, poeng: s.poeng * 3 })) };
        const rangering = lagRangering(store.søknader);
        const blåst = {
          ...rangering,
          plasser: rangering.plasser.map((plass) => ({
            ...plass,
            totalt: { teller: `${plass.totalt.teller}${'0'.repeat(30)}`, nevner: '7' },
          })),
        };
        const valg = { regel: 'HOYEST_SAMLET_POENG', portefølje: lagPortefølje(store) } as const;
        const [a, b] = [innstill(rangering, ramme(store.ramme), valg), innstill(blåst, ramme(store.ramme), valg)];
        expect({ ...b, poengsum: 0 }).toEqual({ ...a, poengsum: 0 });
      }),
      { numRuns: Math.ceil(KJØRINGER / 2) },
    );
  });

  it('a declared lot takes the best set that holds the first, then the second …', () => {
    fc.assert(
      fc.property(runder({ flest: 8, medVilkår: true }), (runde) => {
        const { beste } = fasit(runde);
        if (beste.length === 0) return;
        const orden = rangerEtterLodd(
          'frø',
          runde.søknader.map(({ id }) => id),
        );
        let igjen = beste;
        for (const id of orden) {
          const bit = somMaske([id], runde.søknader);
          const med = igjen.filter((maske) => (maske & bit) !== 0);
          if (med.length > 0) igjen = med;
        }
        const svar = innstill(lagRangering(runde.søknader, [{ type: 'LODD', frø: 'frø' }]), ramme(runde.ramme), {
          regel: 'HOYEST_SAMLET_POENG',
          portefølje: lagPortefølje(runde),
        });
        expect(svar.uavgjort).toEqual([]);
        const innstilt = svar.linjer.filter(({ utfall }) => utfall === 'INNSTILT').map(({ søknadId }) => søknadId);
        expect(somMaske(innstilt, runde.søknader)).toBe(igjen[0]);
      }),
      { numRuns: Math.ceil(KJØRINGER / 2) },
    );
  });
});
