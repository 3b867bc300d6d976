import { describe, expect, it } from 'vitest';
import { erTilskuddFeil, fordelPott, kroner, millioner } from '../../src/index';
import { lagRunde, lagScenarioer, lagSøknad } from '../../src/testing/index';
import { koderFra } from '../koder-fra';

describe('lagScenarioer', () => {
  it('reads Markdown with and without the line of dashes, and rows of cells', () => {
    const ventet = [{ navn: 'én', beløp: { pott: kroner(100), a: millioner('1.5') } }];
    expect(lagScenarioer('| navn | pott | a |\n| :--- | ---: | - |\n| én | 100 | 1,5 mill |')).toEqual(ventet);
    expect(lagScenarioer('navn | pott | a\nén | kr 100 | 1 500 000,-')).toEqual(ventet);
    expect(
      lagScenarioer([
        ['navn', 'pott', 'a'],
        ['én', 100, 1_500_000],
      ]),
    ).toEqual(ventet);
    expect(
      lagScenarioer([
        ['navn', 'a'],
        ['brøk', 1.25],
      ])[0]?.beløp.a,
    ).toBe(125);
    expect(lagScenarioer('')).toEqual([]);
  });

  it('an empty cell is left out, and a hostile heading is a heading', () => {
    const [rad] = lagScenarioer('| x | __proto__ | b |\n| r | 5 | |');
    expect(Object.hasOwn(rad?.beløp ?? {}, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(rad?.beløp)).toBe(Object.prototype);
    expect(Object.keys(rad?.beløp ?? {})).toEqual(['__proto__']);
  });

  it('gives every bad cell at once, each with its place', () => {
    try {
      lagScenarioer('| x | a | b |\n| r | mye | 1.234 |\n| s | 1 | 2 | 3 |');
      expect.fail('should throw');
    } catch (feil) {
      if (!erTilskuddFeil(feil)) throw feil;
      expect(feil.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([
        'BELOP_UFORSTATT /tabell/1/1',
        'BELOP_TVETYDIG /tabell/1/2',
        'BELOP_UFORSTATT /tabell/2/3',
      ]);
    }
    expect(
      koderFra(() =>
        lagScenarioer([
          ['x', 'a'],
          ['r', Number.NaN],
        ]),
      ),
    ).toEqual(['BELOP_IKKE_TALL /tabell/1/1']);
  });

  it.each(
    lagScenarioer(`
      | scenario          | pott | a  | b  |
      | likt              | 100  | 50 | 50 |
      | odde, b får minst | 3    | 2  | 1  |
    `),
  )('serves it.each: $navn', ({ beløp }) => {
    const { linjer } = fordelPott(
      beløp.pott ?? kroner(0),
      ['a', 'b'].map((id) => ({ id, vekt: 1 })),
      {
        metode: 'STORSTE_REST',
        enhet: kroner(1),
        vedLikhet: 'ID',
      },
    );
    expect(linjer.map(({ beløp: b }) => b)).toEqual([beløp.a, beløp.b]);
  });
});

describe('the builders', () => {
  it('replace whole fields and keep the rest', () => {
    expect(lagSøknad({ id: 'b' })).toEqual({ ...lagSøknad(), id: 'b' });
  });

  it('a round has the søknader and the call that are given', () => {
    const søknader = [lagSøknad({ id: 's', søktBeløp: kroner(1) })];
    const runde = lagRunde({ poeng: [{ søknadId: 's', vurdererId: 'v', poeng: [1] }], søknader });
    expect(runde.søknader).toBe(søknader);
    expect(runde.vurderinger[0]?.poeng.map(({ poeng }) => poeng)).toEqual([1, null]);
  });
});
