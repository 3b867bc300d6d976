import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/index';
import type { Fordelingsmetode } from '../../src/modell';
import { BRUDD, enheter, type Prøve } from './egenskaper';
import { METODER, saker } from './saker';

type Egenskap = keyof typeof BRUDD;
type Moteksempel = Omit<Prøve, 'andre'> & { readonly andre?: readonly number[]; readonly gir: readonly number[] };

/** The smallest case that breaks a property, by the sum of the weights, and what it gives. Every other pair is a law. */
const MOTEKSEMPLER: Readonly<Record<Egenskap, Readonly<Partial<Record<Fordelingsmetode, Moteksempel>>>>> = {
  'lower quota': {
    SAINTE_LAGUE: { antall: 6, vekter: [4, 1, 1, 1, 1], gir: [2, 1, 1, 1, 1] },
    MODIFISERT_SAINTE_LAGUE: { antall: 12, vekter: [7, 2, 2, 2, 1], gir: [5, 2, 2, 2, 1] },
    ADAMS: { antall: 3, vekter: [4, 1, 1], gir: [1, 1, 1] },
    HUNTINGTON_HILL: { antall: 3, vekter: [4, 1, 1], gir: [1, 1, 1] },
    DEAN: { antall: 3, vekter: [4, 1, 1], gir: [1, 1, 1] },
  },
  'upper quota': {
    SAINTE_LAGUE: { antall: 2, vekter: [4, 1, 1, 1, 1], gir: [2, 0, 0, 0, 0] },
    MODIFISERT_SAINTE_LAGUE: { antall: 3, vekter: [4, 1, 1], gir: [3, 0, 0] },
    DHONDT: { antall: 3, vekter: [4, 1, 1], gir: [3, 0, 0] },
    HUNTINGTON_HILL: { antall: 9, vekter: [5, 2, 2, 2, 2, 2], gir: [4, 1, 1, 1, 1, 1] },
    DEAN: { antall: 12, vekter: [10, 2, 2, 2, 2, 2], gir: [7, 1, 1, 1, 1, 1] },
  },
  'house monotonicity': { STORSTE_REST: { antall: 3, vekter: [3, 3, 1], gir: [1, 1, 1] } },
  'population monotonicity': {
    STORSTE_REST: { antall: 3, vekter: [3, 3, 1], andre: [6, 3, 2], gir: [1, 1, 1] },
  },
  coherence: { STORSTE_REST: { antall: 2, vekter: [7, 2, 1, 1], gir: [1, 1, 0, 0] } },
  homogeneity: {},
  concordance: {},
  'monotonicity in the own weight': {},
  'monotonicity in a limit': { STORSTE_REST: { antall: 5, vekter: [2, 3, 3, 1], gir: [1, 2, 2, 0] } },
};

const prøve: fc.Arbitrary<Prøve> = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.record({
    antall: fc.integer({ min: 0, max: 60 }),
    vekter: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: n, maxLength: n }),
    andre: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: n, maxLength: n }),
  }),
);

const egenskaper = Object.keys(BRUDD) as Egenskap[];
const par = METODER.flatMap((metode) => egenskaper.map((egenskap) => [metode, egenskap] as const));

describe('what each method keeps', () => {
  it.each(par.filter(([metode, egenskap]) => MOTEKSEMPLER[egenskap][metode] === undefined))(
    '%s: %s',
    (metode, egenskap) => {
      const lov = fc.property(prøve, (p) => {
        expect(BRUDD[egenskap](metode, p) ?? false).toBe(false);
      });
      fc.assert(lov, { numRuns: 120 });
    },
  );

  it.each(METODER)('%s: conservation and order independence, with limits, groups and ties', (metode) => {
    const sak = saker({ pott: 60, vekt: 9, enhet: 4, metoder: [metode], grupper: true });
    fc.assert(
      fc.property(sak, ({ pott, mottakere, valg }) => {
        const rett = fordelPott(pott, mottakere, valg);
        expect(rett.linjer.reduce((sum, l) => sum + l.beløp, 0) + rett.ufordelt).toBe(pott);
        const snudd = fordelPott(pott, [...mottakere].reverse(), valg);
        expect([...snudd.linjer].reverse()).toEqual(rett.linjer);
      }),
      { numRuns: 120 },
    );
  });
});

describe('what each method does not keep, by its smallest case', () => {
  it.each(par.filter(([metode, egenskap]) => MOTEKSEMPLER[egenskap][metode] !== undefined))(
    '%s: no %s',
    (metode, egenskap) => {
      const { antall, vekter, andre = vekter, gir } = MOTEKSEMPLER[egenskap][metode] as Moteksempel;
      expect(
        enheter(
          metode,
          antall,
          vekter.map((vekt) => ({ vekt })),
        ),
      ).toEqual(gir);
      expect(BRUDD[egenskap](metode, { antall, vekter, andre })).toBe(true);
    },
  );

  it('the Alabama paradox: of four units in place of three the third loses its only one', () => {
    const tre = [{ vekt: 3 }, { vekt: 3 }, { vekt: 1 }];
    expect(enheter('STORSTE_REST', 3, tre)).toEqual([1, 1, 1]);
    expect(enheter('STORSTE_REST', 4, tre)).toEqual([2, 2, 0]);
  });

  it('a floor for one moves a unit between two others: 5 units by 2, 3, 3, 1', () => {
    const fire = [{ vekt: 2 }, { vekt: 3 }, { vekt: 3 }, { vekt: 1 }];
    expect(enheter('STORSTE_REST', 5, fire)).toEqual([1, 2, 2, 0]);
    expect(enheter('STORSTE_REST', 5, [{ vekt: 2, gulv: 2 }, ...fire.slice(1)])).toEqual([2, 1, 1, 1]);
  });
});

describe('the property sheet in the guide', () => {
  it('says what the tests say', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/fordeling.md'), 'utf8');
    const ark = guide.slice(guide.indexOf('## Property sheet'));
    const rader = new Map(
      [...ark.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].map(([, navn = '', celler = '']) => [navn, celler.split(' | ')]),
    );
    for (const egenskap of egenskaper) {
      const ventet = METODER.map((m) => (MOTEKSEMPLER[egenskap][m] === undefined ? 'yes' : 'no'));
      expect(rader.get(egenskap), egenskap).toEqual(ventet);
    }
    for (const alltid of ['conservation', 'order independence'])
      expect(rader.get(alltid)).toEqual(METODER.map(() => 'yes'));
  });
});
