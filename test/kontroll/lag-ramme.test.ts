import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millioner, type Øre } from '../../src/kjerne/index';
import { lagRamme } from '../../src/kontroll/index';
import type { Bevilgning } from '../../src/modell';
import { koderFra } from '../koder-fra';

const bevilgning = (felt: Partial<Bevilgning>): Bevilgning => ({
  id: 'a',
  navn: 'A',
  år: 2024,
  beløp: millioner(1),
  status: 'ENDELIG',
  fra: 'hod',
  til: 'nord',
  ...felt,
});

describe('lagRamme', () => {
  it.each([
    [['ENDELIG', 'FORELOPIG'], 'FORELOPIG'],
    [['ANSLAG', 'FORELOPIG'], 'ANSLAG'],
    [['ENDELIG', 'FORSLAG', 'ANSLAG'], 'FORSLAG'],
    [['ENDELIG', 'ENDELIG'], 'ENDELIG'],
  ] as const)('of %j is only as firm as the weakest: %s', (statuser, svakest) => {
    const liste = statuser.map((status, i) => bevilgning({ id: `b${i}`, status }));
    expect(lagRamme(liste).status).toBe(svakest);
    expect(lagRamme([...liste].reverse()).status).toBe(svakest);
  });

  it.each([
    [[undefined, 'ANSLAG', 'CA'], 'CA'],
    [[undefined, 'ANSLAG'], 'ANSLAG'],
    [[undefined], undefined],
  ] as const)('carries a reservation %j as %s', (forbehold, ventet) => {
    const liste = forbehold.map((f, i) => bevilgning({ id: `b${i}`, ...(f === undefined ? {} : { forbehold: f }) }));
    expect(lagRamme(liste).forbehold).toBe(ventet);
  });

  it('counts a part only when the whole is not there', () => {
    const hel = bevilgning({ id: 'hel', beløp: millioner(40) });
    const del = bevilgning({ id: 'del', beløp: millioner(18), delAv: 'hel', status: 'FORSLAG' });
    expect(lagRamme([hel, del])).toEqual({ beløp: millioner(40), status: 'ENDELIG', bevilgninger: ['hel'] });
    expect(lagRamme([del])).toEqual({ beløp: millioner(18), status: 'FORSLAG', bevilgninger: ['del'] });
  });

  it('finds every breach at once', () => {
    expect(
      koderFra(() =>
        lagRamme([
          bevilgning({ id: 'a', beløp: -1 as Øre }),
          bevilgning({ id: 'a' }),
          bevilgning({ id: 'x', delAv: 'y' }),
          bevilgning({ id: 'y', delAv: 'x' }),
          bevilgning({ id: 'z', delAv: 'z', beløp: 0.5 as Øre }),
        ]),
      ),
    ).toEqual([
      'BEVILGNING_TO_GANGER /bevilgninger/1/id',
      'BEVILGNING_BELOP_UGYLDIG /bevilgninger/0/beløp',
      'BEVILGNING_SYKLUS /bevilgninger/2/delAv',
      'BEVILGNING_SYKLUS /bevilgninger/3/delAv',
      'BEVILGNING_BELOP_UGYLDIG /bevilgninger/4/beløp',
      'BEVILGNING_SYKLUS /bevilgninger/4/delAv',
    ]);
    expect(koderFra(() => lagRamme([]))).toEqual(['BEVILGNINGER_TOMT /bevilgninger']);
  });

  it('refuses a sum above 2^53 øre, whatever the parts', () => {
    const stor = Number.MAX_SAFE_INTEGER as Øre;
    expect(
      koderFra(() => lagRamme([bevilgning({ id: 'a', beløp: stor }), bevilgning({ id: 'b', beløp: stor })])),
    ).toEqual(['BELOP_FOR_STORT ']);
  });

  it('does not look at the order', () => {
    const liste = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-f]$/),
        beløp: fc.nat(),
        delAv: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(liste, (deler) => {
        const alle = deler.map(({ id, beløp, delAv }) =>
          bevilgning({ id, beløp: beløp as Øre, ...(delAv === undefined ? {} : { delAv }) }),
        );
        const ramme = lagRamme(alle);
        expect(lagRamme([...alle].reverse())).toEqual(ramme);
        expect(ramme.beløp).toBe(deler.reduce((s, { beløp }) => s + beløp, 0));
      }),
    );
  });
});
