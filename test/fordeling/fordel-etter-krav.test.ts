import { describe, expect, it } from 'vitest';
import {
  fordelEtterKrav,
  fordelPott,
  type Kravregel,
  type Kravstiller,
  type Kravvalg,
} from '../../src/fordeling/index';
import { forkort } from '../../src/kjerne/brok';
import { kroner } from '../../src/kjerne/kroner';
import { millioner } from '../../src/kjerne/millioner';
import type { Brøk, Desimal, Øre } from '../../src/kjerne/typer';
import { lagFordelingstabell } from '../../src/visning/lag-fordelingstabell';
import fasit from '../golden/krav.json';
import { koderFra } from '../koder-fra';

const ø = (n: number): Øre => n as Øre;
const REGLER = ['PROPORSJONAL', 'LIK_TILDELING', 'LIKE_TAP', 'TALMUD'] as const;
const krav = (...beløp: number[]): Kravstiller[] => beløp.map((b, i) => ({ id: `k${i}`, krav: ø(b) }));
const del = (pott: number, fra: readonly Kravstiller[], valg: Partial<Kravvalg> & { readonly regel: Kravregel }) =>
  fordelEtterKrav(ø(pott), fra, { enhet: ø(1), vedLikhet: 'MELD', ...valg });
const beløp = (...a: Parameters<typeof del>) => del(...a).linjer.map((linje) => linje.beløp);

/** A share as the shortest fraction, such as `220/3`. */
const kort = ({ eksakt }: { readonly eksakt: Brøk }): string => {
  const { t, n } = forkort({ t: BigInt(eksakt.teller), n: BigInt(eksakt.nevner) });
  return `${t}/${n}`;
};

describe('claims that others have worked out', () => {
  it.each(fasit)('$navn', ({ gitt, forventet }) => {
    const fra = Object.entries(gitt.krav).map(([id, k]) => ({ id, krav: kroner(k) }));
    const svar = del(kroner(gitt.pottKroner), fra, { regel: gitt.regel as Kravregel });
    expect(Object.fromEntries(svar.linjer.map((l) => [l.id, l.beløp / 100]))).toEqual(forventet.kroner);
    expect(Object.fromEntries(svar.ufordeltÅrsaker.map((u) => [u.årsak, u.beløp]))).toEqual(forventet.ufordeltØre);
  });
});

describe('weights', () => {
  it('give shares of awards, losses and claims by weight, under the claim', () => {
    const fra = [
      { id: 'a', krav: ø(100), vekt: 1 },
      { id: 'b', krav: ø(100), vekt: '2.0' as Desimal },
      { id: 'c', krav: ø(30), vekt: { teller: '3', nevner: '1' } },
    ];
    // λ·1 + λ·2 + 30 = 120, so λ = 30.
    expect(beløp(120, fra, { regel: 'LIK_TILDELING' })).toEqual([30, 60, 30]);
    // The loss 110: c loses all of 30 (λ·3 would be 80), λ = 80/3.
    expect(del(120, fra, { regel: 'LIKE_TAP' }).linjer.map((l) => [kort(l), l.grense])).toEqual([
      ['220/3', 'INGEN'],
      ['140/3', 'INGEN'],
      ['0/1', 'GULV'],
    ]);
    // 100λ + 200λ + 90λ = 117, so λ = 0.3.
    expect(beløp(117, fra, { regel: 'PROPORSJONAL' })).toEqual([30, 60, 27]);
    // With more to share the weighted claims meet their caps.
    expect(del(190, fra, { regel: 'PROPORSJONAL' }).linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [60, 'INGEN'],
      [100, 'TAK'],
      [30, 'TAK'],
    ]);
  });

  it('absent is 1, and only their proportion counts', () => {
    const fra = (w: number | undefined, v: number): Kravstiller[] => [
      { id: 'a', krav: ø(90), ...(w === undefined ? {} : { vekt: w }) },
      { id: 'b', krav: ø(90), vekt: v },
    ];
    expect(beløp(90, fra(undefined, 2), { regel: 'LIK_TILDELING' })).toEqual([30, 60]);
    expect(beløp(90, fra(0.5, 1), { regel: 'LIK_TILDELING' })).toEqual([30, 60]);
  });
});

describe('priority classes', () => {
  const fra: Kravstiller[] = [
    { id: 'sist', krav: ø(50), klasse: 7 },
    { id: 'a', krav: ø(60), klasse: 2 },
    { id: 'b', krav: ø(60), klasse: 2 },
    { id: 'først', krav: ø(40), klasse: -1 },
  ];

  it.each([
    [0, [0, 0, 0, 0]],
    [39, [0, 0, 0, 39]],
    [40, [0, 0, 0, 40]],
    [100, [0, 30, 30, 40]],
    [161, [1, 60, 60, 40]],
    [210, [50, 60, 60, 40]],
  ])('with %d the lowest number is met in full before the next gets anything', (pott, ventet) => {
    for (const regel of REGLER) expect(beløp(pott, fra, { regel })).toEqual(ventet);
  });

  it('have their ties within one class, and the lines say who is met in full', () => {
    const svar = del(101, fra, { regel: 'LIKE_TAP' });
    expect(svar.uavgjort).toEqual([{ ider: ['a', 'b'], enheter: 1, antallLovlige: '2', lovlige: [['a'], ['b']] }]);
    expect(svar.linjer.map((l) => [l.beløp, l.grense, l.restenhet])).toEqual([
      [0, 'INGEN', false],
      [30, 'INGEN', false],
      [30, 'INGEN', false],
      [40, 'TAK', false],
    ]);
    expect(beløp(101, fra, { regel: 'LIKE_TAP', vedLikhet: 'ID' })).toEqual([0, 31, 30, 40]);
  });

  it('have weights that count within the class only', () => {
    const vektet = fra.map((en) => ({ ...en, vekt: en.id === 'a' ? 2 : 1 }));
    expect(beløp(100, vektet, { regel: 'LIK_TILDELING' })).toEqual([0, 40, 20, 40]);
  });
});

describe('what is not handed out', () => {
  it('is above the claims, or less than a unit of the pot or of a claim', () => {
    const fra = krav(1250, 399);
    const svar = del(2000, fra, { regel: 'PROPORSJONAL', enhet: ø(100) });
    expect(svar.linjer.map((l) => l.beløp)).toEqual([1200, 300]);
    expect(svar.ufordeltÅrsaker).toEqual([
      { årsak: 'UNDER_ENHET', beløp: 149 },
      { årsak: 'KRAV_DEKKET', beløp: 351 },
    ]);
    // Between the claims in whole units and the claims as they are: all that is left is still claimed.
    expect(del(1600, fra, { regel: 'TALMUD', enhet: ø(100) }).ufordeltÅrsaker).toEqual([
      { årsak: 'UNDER_ENHET', beløp: 100 },
    ]);
    expect(del(1450, fra, { regel: 'LIK_TILDELING', enhet: ø(100) }).ufordeltÅrsaker).toEqual([
      { årsak: 'UNDER_ENHET', beløp: 50 },
    ]);
    expect(del(99, fra, { regel: 'LIKE_TAP', enhet: ø(100) }).linjer.map((l) => l.beløp)).toEqual([0, 0]);
  });

  it('is all of it when nobody claims anything', () => {
    const svar = del(10, krav(0, 0), { regel: 'TALMUD' });
    expect(svar.ufordeltÅrsaker).toEqual([{ årsak: 'KRAV_DEKKET', beløp: 10 }]);
    expect(svar.linjer.every((l) => l.beløp === 0 && l.grense === 'INGEN')).toBe(true);
  });

  it('holds with claims that together pass 2^53 by far', () => {
    const svar = del(Number.MAX_SAFE_INTEGER, krav(...Array.from({ length: 9 }, () => Number.MAX_SAFE_INTEGER)), {
      regel: 'LIKE_TAP',
      vedLikhet: 'ID',
    });
    expect(svar.ufordelt).toBe(0);
    expect(BigInt(svar.linjer.reduce((sum, l) => sum + l.beløp, 0))).toBe(BigInt(Number.MAX_SAFE_INTEGER));
  });
});

describe('ties', () => {
  it('go by weight, and with equal weights by claim, as given and not as rounded', () => {
    const fra = krav(350, 310, 350);
    const valg = { regel: 'LIK_TILDELING', enhet: ø(100) } as const;
    expect(beløp(800, fra, { ...valg, vedLikhet: 'STORST_VEKT' })).toEqual([300, 200, 300]);
    expect(beløp(700, fra, { ...valg, vedLikhet: 'MINST_VEKT' })).toEqual([200, 300, 200]);
    const vektet = fra.map((en, i) => ({ ...en, vekt: i === 1 ? 4 : 2 }));
    // Exact shares 1¾, 3 (its claim), 1¾ hundreds ... and of 200 in all ½, 1, ½.
    expect(beløp(200, vektet, { ...valg, vedLikhet: ['STORST_VEKT', 'ID'] })).toEqual([100, 100, 0]);
  });

  it('are those of fordelPott when the rule is the claim as weight', () => {
    const fra = krav(7, 7, 2, 2);
    for (const vedLikhet of ['MELD', 'ID', 'STORST_VEKT', 'MINST_VEKT', { lodd: 'frø' }] as const) {
      for (let pott = 0; pott <= 18; pott++) {
        const somVekt = fordelPott(
          ø(pott),
          fra.map(({ id, krav: vekt }) => ({ id, vekt })),
          { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet },
        );
        const svar = del(pott, fra, { regel: 'PROPORSJONAL', vedLikhet });
        expect(svar.linjer.map((l) => l.beløp)).toEqual(somVekt.linjer.map((l) => l.beløp));
        expect(svar.uavgjort).toEqual(somVekt.uavgjort);
      }
    }
  });
});

describe('known non-properties', () => {
  it('rounded awards can fall when the pot grows, the exact ones cannot', () => {
    const fra = krav(60, 60, 20);
    expect(beløp(10, fra, { regel: 'PROPORSJONAL' })).toEqual([4, 4, 2]);
    expect(beløp(11, fra, { regel: 'PROPORSJONAL' })).toEqual([5, 5, 1]);
    // Half of 1 has a remainder that the others pass and fall below in turn.
    expect(beløp(3, krav(1, 10, 10), { regel: 'TALMUD' })).toEqual([1, 1, 1]);
    expect(beløp(4, krav(1, 10, 10), { regel: 'TALMUD' })).toEqual([0, 2, 2]);
    const vektet = krav(20, 20, 20).map((en, i) => ({ ...en, vekt: [6, 6, 2][i] ?? 0 }));
    expect(beløp(10, vektet, { regel: 'LIK_TILDELING' })).toEqual([4, 4, 2]);
    expect(beløp(11, vektet, { regel: 'LIK_TILDELING' })).toEqual([5, 5, 1]);
    expect(beløp(49, vektet, { regel: 'LIKE_TAP' })).toEqual([15, 15, 19]);
    expect(beløp(50, vektet, { regel: 'LIKE_TAP' })).toEqual([16, 16, 18]);
  });

  it('TALMUD does not compose: sharing 200 first and then cutting to 100 is not sharing 100', () => {
    expect(beløp(200, krav(100, 200, 300), { regel: 'TALMUD' })).toEqual([50, 75, 75]);
    expect(del(100, krav(50, 75, 75), { regel: 'TALMUD' }).linjer.map(kort)).toEqual(['25/1', '75/2', '75/2']);
    expect(del(100, krav(100, 200, 300), { regel: 'TALMUD' }).linjer.map(kort)).toEqual(['100/3', '100/3', '100/3']);
  });

  it('LIK_TILDELING and LIKE_TAP are not self-dual: awards of 10 and losses of 10 differ', () => {
    const fra = krav(5, 15);
    expect(beløp(10, fra, { regel: 'LIK_TILDELING' })).toEqual([5, 5]);
    expect(beløp(10, fra, { regel: 'LIKE_TAP' })).toEqual([0, 10]);
  });
});

describe('breaches of the contract', () => {
  it('are all reported at once, with pointers', () => {
    const fra = [
      { id: '', krav: -1, vekt: 0 },
      { id: 'x', krav: 0.5, vekt: -1, klasse: 1.5 },
      { id: 'x', krav: 1, vekt: 'mye', klasse: 1 },
    ];
    const valg = { regel: 'LIKT', enhet: 0, vedLikhet: [] };
    expect(
      koderFra(() => fordelEtterKrav(ø(-1), fra as unknown as Kravstiller[], valg as unknown as Kravvalg)),
    ).toEqual([
      'POTT_UGYLDIG /pott',
      'ID_TOM /krav/0/id',
      'ID_TO_GANGER /krav/2/id',
      'KRAVBELOP_UGYLDIG /krav/0/krav',
      'KRAVBELOP_UGYLDIG /krav/1/krav',
      'VEKT_NEGATIV /krav/1/vekt',
      'VEKT_UGYLDIG /krav/2/vekt',
      'KRAVVEKT_NULL /krav/0/vekt',
      'KLASSE_MANGLER /krav/0',
      'KLASSE_UGYLDIG /krav/1/klasse',
      'KRAVREGEL_UKJENT /valg/regel',
      'ENHET_UGYLDIG /valg/enhet',
      'LIKHETSREGEL_UKJENT /valg/vedLikhet',
    ]);
    expect(koderFra(() => del(1, [], { regel: 'TALMUD' }))).toEqual(['MOTTAKERE_TOMT /krav']);
    expect(koderFra(() => del(1, krav(1), { regel: 'TALMUD', vedLikhet: ['ID', 'NOE' as 'ID'] }))).toEqual([
      'LIKHETSREGEL_UKJENT /valg/vedLikhet/1',
    ]);
  });

  it('name every weight under TALMUD, also one that is 1', () => {
    const fra = krav(5, 5, 5).map((en, i) => (i === 1 ? en : { ...en, vekt: 1 }));
    expect(koderFra(() => del(1, fra, { regel: 'TALMUD' }))).toEqual([
      'REGEL_UTEN_VEKT /krav/0/vekt',
      'REGEL_UTEN_VEKT /krav/2/vekt',
    ]);
  });

  it('leave hostile ids harmless and never change the input', () => {
    const fra = ['__proto__', 'constructor', 'toString'].map((id) => Object.freeze({ id, krav: ø(2) }));
    const svar = del(3, Object.freeze(fra), { regel: 'TALMUD' });
    expect(svar.linjer.map((l) => l.beløp)).toEqual([1, 1, 1]);
    expect(svar.grunnlag.krav).toBe(fra);
  });
});

describe('a table of claims', () => {
  it('stands beside one of weights, and each column closes', () => {
    const søkt = [
      { id: 'a', krav: millioner(12) },
      { id: 'b', krav: millioner(9) },
    ];
    const fordeling = fordelEtterKrav(millioner(18), søkt, { regel: 'LIKE_TAP', enhet: kroner(1), vedLikhet: 'MELD' });
    const valg = { språk: 'nb', tittel: 'Krav', vis: 'BELOP' } as const;
    const { rader, sumrad } = lagFordelingstabell([{ navn: 'Likt tap', fordeling }], valg);
    expect([...rader, sumrad].map((rad) => rad?.[1]?.replaceAll('\u00A0', ' '))).toEqual([
      '10 500 000 kr',
      '7 500 000 kr',
      '18 000 000 kr',
    ]);
  });
});
