import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brøk, Desimal } from '../../../src/kjerne/index';
import {
  beregnCohenKappa,
  beregnFleissKappa,
  beregnIcc,
  beregnKendallW,
  beregnKrippendorffAlfa,
  type Enighetsmål,
  type Enighetstabell,
  lagEnighetstabell,
  type Målenivå,
  vurderSøknader,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { Q } from './fasit';
import { gi, kriterium, lagGrunnlag, søknad } from './lag-grunnlag';

type Rader = readonly (readonly (number | null)[])[];

const tabell = (rader: Rader): Enighetstabell => ({
  vurdererIder: (rader[0] ?? []).map((_, j) => `v${j}`),
  enheter: rader.map((verdier, i) => ({ enhetId: `e${i}`, verdier })),
});
const tall = (mål: Enighetsmål): number => (mål.utfall === 'BEREGNET' ? Q.av(mål.verdi).tall() : Number.NaN);
const årsak = (mål: Enighetsmål): string => (mål.utfall === 'UDEFINERT' ? mål.årsak : 'BEREGNET');
const NIVÅER: readonly Målenivå[] = ['NOMINAL', 'ORDINAL', 'INTERVALL', 'FORHOLD'];

interface Tilfelle {
  readonly navn: string;
  readonly kilde: string;
  readonly gitt: { readonly mål: string; readonly verdier: Rader };
  readonly forventet: Readonly<Record<string, number>>;
}
const TILFELLER: readonly Tilfelle[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/enighet.json'), 'utf8'),
);

function målene({ gitt: { mål, verdier } }: Tilfelle): Readonly<Record<string, Enighetsmål>> {
  const t = tabell(verdier);
  if (mål === 'ICC') return { ...beregnIcc(t) };
  if (mål === 'ALFA') return Object.fromEntries(NIVÅER.map((nivå) => [nivå, beregnKrippendorffAlfa(t, nivå)]));
  if (mål === 'FLEISS') return { kappa: beregnFleissKappa(t) };
  if (mål === 'KENDALL') return { w: beregnKendallW(t) };
  const kategorier = [...new Set(verdier.flat())].sort().map(Number);
  return { kappa: beregnCohenKappa(t, { kategorier, vekting: 'INGEN' }) };
}

describe('the published figures', () => {
  it.each(TILFELLER.map((tilfelle) => [`${tilfelle.kilde}: ${tilfelle.navn}`, tilfelle] as const))(
    '%s',
    (_, tilfelle) => {
      const fikk = målene(tilfelle);
      expect(Object.keys(fikk)).toEqual(Object.keys(tilfelle.forventet));
      for (const [navn, ventet] of Object.entries(tilfelle.forventet)) {
        const desimaler = String(ventet).length - 2;
        expect(Math.abs(tall(fikk[navn] as Enighetsmål) - ventet), navn).toBeLessThanOrEqual(0.5 * 10 ** -desimaler);
      }
    },
  );
});

/** Alpha by its definition: the mean squared distance of pairs within units against that of all pairs. */
function alfa(rader: Rader, nivå: Målenivå): number {
  const enheter = rader.map((rad) => rad.filter((x) => x !== null)).filter((rad) => rad.length > 1);
  const alle = enheter.flat();
  const avstand = (a: number, b: number): number => {
    if (a === b) return 0;
    if (nivå === 'NOMINAL') return 1;
    if (nivå === 'INTERVALL') return (a - b) ** 2;
    if (nivå === 'FORHOLD') return ((a - b) / (a + b)) ** 2;
    const [lav, høy] = [Math.min(a, b), Math.max(a, b)];
    const mellom = alle.filter((x) => x > lav && x < høy).length;
    const ender = alle.filter((x) => x === lav || x === høy).length;
    return (mellom + ender / 2) ** 2;
  };
  const iEnheten = enheter.reduce(
    (s, rad) =>
      s +
      rad.flatMap((a, i) => rad.filter((_, j) => j !== i).map((b) => avstand(a, b))).reduce((x, y) => x + y, 0) /
        (rad.length - 1),
    0,
  );
  const tilsammen = alle.flatMap((a) => alle.map((b) => avstand(a, b))).reduce((x, y) => x + y, 0);
  return 1 - (iEnheten * (alle.length - 1)) / tilsammen;
}

/** Numerator and denominator, so that what is undefined can be told apart from rounding noise. */
type Forhold = readonly [teller: number, nevner: number];

/** Mean squares from deviations, as a textbook has them. */
function icc(rader: readonly (readonly number[])[]): Record<string, Forhold> {
  const [n, k] = [rader.length, rader[0]?.length ?? 0];
  const snitt = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;
  const alt = snitt(rader.flat());
  const kolonner = Array.from({ length: k }, (_, j) => snitt(rader.map((rad) => rad[j] ?? 0)));
  const bms = (rader.reduce((s, rad) => s + (snitt(rad) - alt) ** 2, 0) * k) / (n - 1);
  const jms = (kolonner.reduce((s, x) => s + (x - alt) ** 2, 0) * n) / (k - 1);
  const wms = rader.reduce((s, rad) => s + rad.reduce((t, x) => t + (x - snitt(rad)) ** 2, 0), 0) / (n * (k - 1));
  const ems =
    rader.reduce((s, rad) => s + rad.reduce((t, x, j) => t + (x - snitt(rad) - (kolonner[j] ?? 0) + alt) ** 2, 0), 0) /
    ((n - 1) * (k - 1));
  return {
    icc11: [bms - wms, bms + (k - 1) * wms],
    icc21: [bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n],
    icc31: [bms - ems, bms + (k - 1) * ems],
    icc1k: [bms - wms, bms],
    icc2k: [bms - ems, bms + (jms - ems) / n],
    icc3k: [bms - ems, bms],
  };
}

function kendall(rader: readonly (readonly number[])[]): Forhold {
  const [n, m] = [rader.length, rader[0]?.length ?? 0];
  const kolonner = Array.from({ length: m }, (_, j) => rader.map((rad) => rad[j] ?? 0));
  const ranger = kolonner.map((kol) =>
    kol.map((x) => kol.filter((y) => y < x).length + (kol.filter((y) => y === x).length + 1) / 2),
  );
  const summer = rader.map((_, i) => ranger.reduce((s, r) => s + (r[i] ?? 0), 0));
  const snitt = summer.reduce((a, b) => a + b, 0) / n;
  const like = kolonner.reduce(
    (s, kol) => s + kol.reduce((t, x) => t + kol.filter((y) => y === x).length ** 2 - 1, 0),
    0,
  );
  return [12 * summer.reduce((s, x) => s + (x - snitt) ** 2, 0), m ** 2 * (n ** 3 - n) - m * like];
}

/** Fleiss by pairs: how often two values of a unit agree, against two values from anywhere. */
function fleiss(rader: readonly (readonly number[])[]): Forhold {
  const par = (rad: readonly number[]) =>
    rad.flatMap((a, i) => rad.filter((_, j) => j !== i).map((b) => Number(a === b)));
  const snitt = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;
  const alle = rader.flat();
  const tilfeldig = snitt(alle.flatMap((a) => alle.map((b) => Number(a === b))));
  return [snitt(rader.flatMap(par)) - tilfeldig, 1 - tilfeldig];
}

const verdi = fc.integer({ min: 0, max: 4 });
const hele = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([n, k]) => fc.array(fc.array(verdi, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));
const hullete = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 4 }))
  .chain(([n, k]) =>
    fc.array(fc.array(fc.option(verdi, { freq: 3 }), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  );
const nær = (mål: Enighetsmål, [teller, nevner]: Forhold): void => {
  if (mål.utfall === 'BEREGNET') {
    expect(nevner).toBeGreaterThan(1e-9);
    expect(tall(mål)).toBeCloseTo(teller / nevner, 6);
  } else {
    expect(nevner).toBeLessThan(1e-9);
    if (mål.årsak === 'INGEN_VARIASJON') expect(Math.abs(teller) + Math.abs(nevner)).toBeLessThan(1e-9);
  }
};

describe('the definitions, in another way', () => {
  it('alpha', () => {
    fc.assert(
      fc.property(hullete, fc.constantFrom(...NIVÅER), (rader, nivå) => {
        const svar = beregnKrippendorffAlfa(tabell(rader), nivå);
        const enheter = rader.map((rad) => rad.filter((x) => x !== null)).filter((rad) => rad.length > 1);
        const kolonner = (rader[0] ?? []).filter((_, j) => rader.some((rad) => rad[j] !== null)).length;
        if (kolonner < 2) return void expect(årsak(svar)).toBe('EN_VURDERER');
        if (enheter.length === 0) return void expect(årsak(svar)).toBe('INGEN_PARBARE');
        if (new Set(enheter.flat()).size === 1) return void expect(årsak(svar)).toBe('INGEN_VARIASJON');
        expect(tall(svar)).toBeCloseTo(alfa(rader, nivå), 8);
      }),
      { numRuns: 300 },
    );
  });

  it('the six forms of the intraclass correlation, Kendall’s W and Fleiss’ kappa', () => {
    fc.assert(
      fc.property(hele, (rader) => {
        const svar = beregnIcc(tabell(rader));
        for (const [form, ventet] of Object.entries(icc(rader))) nær(svar[form as keyof typeof svar], ventet);
        nær(beregnKendallW(tabell(rader)), kendall(rader));
        nær(beregnFleissKappa(tabell(rader)), fleiss(rader));
      }),
      { numRuns: 300 },
    );
  });

  it('Cohen’s kappa, plain and weighted', () => {
    const vekt = { INGEN: (d: number) => Number(d > 0), LINEAER: (d: number) => d, KVADRATISK: (d: number) => d * d };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(verdi, verdi), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('INGEN' as const, 'LINEAER' as const, 'KVADRATISK' as const),
        (par, vekting) => {
          const svar = beregnCohenKappa(tabell(par), { kategorier: [0, 1, 2, 3, 4], vekting });
          const uenig = (a: number, b: number) => vekt[vekting](Math.abs(a - b));
          const observert = par.reduce((s, [a, b]) => s + uenig(a, b), 0) / par.length;
          const ventet = par.reduce((s, [a]) => s + par.reduce((t, [, b]) => t + uenig(a, b), 0), 0) / par.length ** 2;
          if (ventet === 0) return void expect(årsak(svar)).toBe('INGEN_VARIASJON');
          expect(tall(svar)).toBeCloseTo(1 - observert / ventet, 9);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the order of units and assessors does not count', () => {
    fc.assert(
      fc.property(hele, (rader) => {
        const t = tabell(rader);
        const snudd: Enighetstabell = {
          vurdererIder: [...t.vurdererIder].reverse(),
          enheter: [...t.enheter].reverse().map((e) => ({ ...e, verdier: [...e.verdier].reverse() })),
        };
        expect(beregnIcc(snudd)).toEqual(beregnIcc(t));
        expect(beregnKendallW(snudd)).toEqual(beregnKendallW(t));
        for (const nivå of NIVÅER) expect(beregnKrippendorffAlfa(snudd, nivå)).toEqual(beregnKrippendorffAlfa(t, nivå));
      }),
      { numRuns: 60 },
    );
  });
});

describe('where there is no measure, the reason stands', () => {
  it.each<[string, Enighetsmål, string]>([
    ['one assessor', beregnKrippendorffAlfa(tabell([[1], [2]]), 'INTERVALL'), 'EN_VURDERER'],
    ['a second assessor who gave nothing', beregnKrippendorffAlfa(tabell([[1, null]]), 'INTERVALL'), 'EN_VURDERER'],
    [
      'nothing in common',
      beregnKrippendorffAlfa(
        tabell([
          [1, null],
          [null, 2],
        ]),
        'NOMINAL',
      ),
      'INGEN_PARBARE',
    ],
    [
      'no variation',
      beregnKrippendorffAlfa(
        tabell([
          [3, 3],
          [3, 3],
        ]),
        'ORDINAL',
      ),
      'INGEN_VARIASJON',
    ],
    [
      'ratios below zero',
      beregnKrippendorffAlfa(
        tabell([
          [-1, 1],
          [2, 2],
        ]),
        'FORHOLD',
      ),
      'NEGATIVE_VERDIER',
    ],
    ['W of one', beregnKendallW(tabell([[1], [2]])), 'EN_VURDERER'],
    [
      'W of one unit',
      beregnKendallW(
        tabell([
          [1, 2],
          [null, 3],
        ]),
      ),
      'FOR_FA_ENHETER',
    ],
    [
      'W where nobody tells any apart',
      beregnKendallW(
        tabell([
          [1, 4],
          [1, 4],
        ]),
      ),
      'INGEN_VARIASJON',
    ],
    ['ICC of one', beregnIcc(tabell([[1], [2]])).icc21, 'EN_VURDERER'],
    ['ICC of one unit', beregnIcc(tabell([[1, 2]])).icc21, 'FOR_FA_ENHETER'],
    [
      'ICC with a gap',
      beregnIcc(
        tabell([
          [1, 2],
          [null, 2],
        ]),
      ).icc11,
      'MANGLER_VERDIER',
    ],
    [
      'ICC without variation',
      beregnIcc(
        tabell([
          [1, 1],
          [1, 1],
        ]),
      ).icc3k,
      'INGEN_VARIASJON',
    ],
    [
      'ICC where assessors differ and units do not',
      beregnIcc(
        tabell([
          [0, 0, 2],
          [0, 0, 2],
        ]),
      ).icc31,
      'INGEN_VARIASJON',
    ],
    [
      'ICC where units differ by nothing and assessors disagree',
      beregnIcc(
        tabell([
          [1, 3],
          [3, 1],
        ]),
      ).icc1k,
      'NEVNER_IKKE_POSITIV',
    ],
    [
      'Fleiss with unlike numbers',
      beregnFleissKappa(
        tabell([
          [1, 2],
          [null, 2],
        ]),
      ),
      'ULIKT_ANTALL',
    ],
    ['Fleiss with one value each', beregnFleissKappa(tabell([[1], [2]])), 'INGEN_PARBARE'],
    ['Fleiss with nothing', beregnFleissKappa(tabell([])), 'INGEN_PARBARE'],
    ['Fleiss without variation', beregnFleissKappa(tabell([[1, 1]])), 'INGEN_VARIASJON'],
    [
      'Cohen without pairs',
      beregnCohenKappa(tabell([[1, null]]), { kategorier: [1], vekting: 'INGEN' }),
      'INGEN_PARBARE',
    ],
  ])('%s', (_, mål, ventet) => expect(årsak(mål)).toBe(ventet));

  it('W names the units that it leaves out', () => {
    expect(
      beregnKendallW(
        tabell([
          [1, 1],
          [2, null],
          [3, 2],
        ]),
      ).utelatt,
    ).toEqual(['e1']);
  });
});

describe('a table that cannot be read', () => {
  it('is refused all at once', () => {
    const gal: Enighetstabell = {
      vurdererIder: ['v', 'v'],
      enheter: [
        { enhetId: 'e', verdier: [1] },
        { enhetId: 'e', verdier: ['x' as Desimal, { teller: '1', nevner: '0' } as Brøk] },
      ],
    };
    expect(koderFra(() => beregnKendallW(gal))).toEqual([
      'ENIGHET_ID_TO_GANGER /tabell/vurdererIder/1',
      'ENIGHET_ID_TO_GANGER /tabell/enheter/1/enhetId',
      'VERDI_ANTALL_FEIL /tabell/enheter/0/verdier',
      'VERDI_UGYLDIG /tabell/enheter/1/verdier/0',
      'VERDI_UGYLDIG /tabell/enheter/1/verdier/1',
    ]);
    expect(koderFra(() => beregnKrippendorffAlfa(tabell([[1, 2]]), 'ALT' as never))).toEqual(['VALG_UGYLDIG /nivå']);
    const cohen = (rader: Rader, valg: object) =>
      koderFra(() => beregnCohenKappa(tabell(rader), { kategorier: [1, 2], vekting: 'INGEN', ...valg } as never));
    expect(cohen([[1, 2, 1]], {})).toEqual(['VURDERERE_ANTALL_FEIL /tabell/vurdererIder']);
    expect(
      cohen(
        [
          [1, 3],
          [0.5, 2],
        ],
        {},
      ),
    ).toEqual(['KATEGORI_UKJENT /tabell/enheter', 'KATEGORI_UKJENT /tabell/enheter']);
    expect(cohen([[1, 2]], { kategorier: [1, '1.0'], vekting: 'X' })).toEqual([
      'KATEGORIER_UGYLDIGE /valg/kategorier',
      'VALG_UGYLDIG /valg/vekting',
    ]);
    expect(cohen([[1, 2]], { kategorier: [] })).toEqual(['KATEGORIER_UGYLDIGE /valg/kategorier']);
  });

  it('categories need not be whole numbers', () => {
    const halve = { kategorier: [0.5, { teller: '3', nevner: '2' }], vekting: 'INGEN' } as const;
    expect(
      årsak(
        beregnCohenKappa(
          tabell([
            [0.5, 0.5],
            [1.5, 1.5],
          ]),
          halve,
        ),
      ),
    ).toBe('BEREGNET');
  });
});

describe('the table of a round', () => {
  const g = lagGrunnlag({
    kriterier: [kriterium('k'), kriterium('l')],
    søknader: [søknad('a'), søknad('b')],
    vurderinger: [gi('w', 'a', { k: 3, l: null }), gi('v', 'a', { k: 4, l: 1 }), gi('v', 'b', { k: 5, l: 2 })],
    habilitet: [
      { vurdererId: 'v', søknadId: 'b', status: 'INHABIL' },
      { vurdererId: 'w', søknadId: 'a', status: 'TIL_AVKLARING' },
    ],
  });

  it('holds the scores that counted, and no others', () => {
    const resultat = vurderSøknader(g.runde, { ...g.vurderingsvalg, tilAvklaring: 'TELLER_MED_MERKNAD' });
    const en = (teller: string) => ({ teller, nevner: '1' });
    expect(lagEnighetstabell(resultat, 'k')).toEqual({
      vurdererIder: ['v', 'w'],
      enheter: [
        { enhetId: 'a', verdier: [en('4'), en('3')] },
        { enhetId: 'b', verdier: [null, null] },
      ],
    });
    expect(lagEnighetstabell(resultat, 'l').enheter[0]?.verdier).toEqual([en('1'), null]);
    expect(koderFra(() => lagEnighetstabell(resultat, 'x'))).toEqual(['KRITERIUM_UKJENT /kriteriumId']);
  });
});
