import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erTilskuddFeil, fordelPott, vurderSøknader } from '../../src/index';
import { lesSøknad, lesUtlysning } from '../../src/skjema/index';
import { lagArbitrærer, lagSøknad, lagUtlysning } from '../../src/testing/index';

const alle = lagArbitrærer(fc);
const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' } as const;

/** The codes that a call throws; none when it does not. */
function koderAv(gjør: () => unknown): readonly string[] {
  try {
    gjør();
    return [];
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return fanget.funn.map(({ kode }) => kode);
    throw fanget;
  }
}

describe('valid data', () => {
  it('fordelPott takes every split, and some tie, some are limited and some impossible', () => {
    const sett = { uavgjort: 0, umulig: 0, grense: 0 };
    fc.assert(
      fc.property(alle.fordelingssak, ({ pott, mottakere, valg: v }) => {
        const fordeling = fordelPott(pott, mottakere, v);
        if (fordeling.uavgjort.length > 0) sett.uavgjort += 1;
        if (fordeling.umulig !== undefined) sett.umulig += 1;
        if (fordeling.linjer.some(({ grense }) => grense !== 'INGEN')) sett.grense += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(...Object.values(sett))).toBeGreaterThan(5);
  });

  it('lesSøknad takes every søknad, and the builders are valid as they are', () => {
    fc.assert(
      fc.property(alle.søknad, (søknad) => {
        expect(lesSøknad(søknad).funn).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(lesSøknad(lagSøknad()).funn).toEqual([]);
    expect(lesUtlysning(lagUtlysning()).funn).toEqual([]);
  });

  it('vurderSøknader takes every round', () => {
    fc.assert(
      fc.property(alle.runde, (runde) => {
        expect(koderAv(() => vurderSøknader(runde, valg))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('amounts are whole and at least 0', () => {
    fc.assert(fc.property(alle.beløp, (beløp) => Number.isSafeInteger(beløp) && beløp >= 0));
  });
});

describe('almost valid data has the fault that it says', () => {
  it('splits', () => {
    const sett = new Set<string>();
    fc.assert(
      fc.property(alle.nestenFordelingssak, ({ verdi, kode }) => {
        sett.add(kode);
        expect(koderAv(() => fordelPott(verdi.pott, verdi.mottakere, verdi.valg))).toContain(kode);
      }),
      { numRuns: 400 },
    );
    expect(sett.size).toBe(14);
  });

  it('søknader', () => {
    fc.assert(
      fc.property(alle.nestenSøknad, ({ verdi, kode }) => {
        expect(lesSøknad(verdi).funn.map((funn) => funn.kode)).toContain(kode);
      }),
      { numRuns: 200 },
    );
  });

  it('rounds', () => {
    fc.assert(
      fc.property(alle.nestenRunde, ({ verdi, kode }) => {
        expect(koderAv(() => vurderSøknader(verdi, valg))).toContain(kode);
      }),
      { numRuns: 200 },
    );
  });
});
