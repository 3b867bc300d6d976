import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beregnNøkkel } from '../../src/fordeling/beregn-nokkel';
import { fordelPott } from '../../src/fordeling/fordel-pott';
import { erTilskuddFeil } from '../../src/kjerne/er-tilskudd-feil';
import { kroner } from '../../src/kjerne/kroner';
import { millioner } from '../../src/kjerne/millioner';
import type { Desimal, Øre } from '../../src/kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../../src/modell';
import fasit from '../golden/fordeling-helse-nord.json';

const ø = (n: number): Øre => n as Øre;
const VALG: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' };
const like = (...ider: string[]): Mottaker[] => ider.map((id) => ({ id, vekt: 1 }));
const beløp = (pott: number, mottakere: readonly Mottaker[], valg: Partial<Fordelingsvalg> = {}): readonly number[] =>
  fordelPott(ø(pott), mottakere, { ...VALG, ...valg }).linjer.map((l) => l.beløp);

function fanget(regn: () => unknown): readonly string[] {
  try {
    regn();
  } catch (feil) {
    if (erTilskuddFeil(feil)) return feil.funn.map(({ kode, sti }) => `${kode} ${sti}`);
    throw feil;
  }
  return [];
}

describe('the figures of Helse Nord', () => {
  it.each(fasit)('$navn', ({ gitt, forventet }) => {
    const mottakere = Object.entries(gitt.vekter).map(([id, vekt]) => ({ id, vekt: vekt as number | Desimal }));
    const f = fordelPott(millioner(gitt.pottMillioner), mottakere, { ...VALG, enhet: kroner(gitt.enhetKroner) });
    const iMillioner = Object.fromEntries(f.linjer.map((l) => [l.id, l.beløp / 100_000_000]));
    expect(iMillioner).toEqual(forventet);
    expect(f.ufordelt).toBe(0);
  });
});

describe('ties', () => {
  it('leave the units to people with MELD, and list every lawful outcome', () => {
    const f = fordelPott(ø(8), like('c', 'a', 'b'), VALG);
    expect(f.linjer.map((l) => l.beløp)).toEqual([2, 2, 2]);
    expect(f.uavgjort).toEqual([
      {
        ider: ['a', 'b', 'c'],
        enheter: 2,
        antallLovlige: '3',
        lovlige: [
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'c'],
        ],
      },
    ]);
    expect(f.ufordeltÅrsaker).toEqual([{ årsak: 'UAVGJORT', beløp: 2 }]);
  });

  it('count the outcomes exactly where they are too many to list', () => {
    const f = fordelPott(ø(20), like(...Array.from({ length: 40 }, (_, i) => `m${i}`)), VALG);
    expect(f.uavgjort[0]?.antallLovlige).toBe('137846528820');
    expect(f.uavgjort[0]).not.toHaveProperty('lovlige');
  });

  it('go by id in UTF-16 order, never by locale: «Å» comes after «a» and before «å»', () => {
    expect(beløp(1, like('å', 'a', 'Å'), { vedLikhet: 'ID' })).toEqual([0, 1, 0]);
    expect(beløp(2, like('å', 'a', 'Å'), { vedLikhet: 'ID' })).toEqual([0, 1, 1]);
  });

  it('go by weight, which separates equal remainders of unequal weights and leaves the others tied', () => {
    const mottakere = [
      { id: 'a', vekt: 1 },
      { id: 'b', vekt: 3 },
      { id: 'c', vekt: 1 },
      { id: 'd', vekt: 3 },
    ];
    expect(beløp(4, mottakere, { vedLikhet: 'STORST_VEKT' })).toEqual([0, 2, 0, 2]);
    const minst = fordelPott(ø(4), mottakere, { ...VALG, vedLikhet: 'MINST_VEKT' });
    expect(minst.linjer.map((l) => l.beløp)).toEqual([1, 1, 1, 1]);
    const tre = fordelPott(ø(4), [...mottakere, { id: 'e', vekt: 0 }], { ...VALG, vedLikhet: ['STORST_VEKT'] });
    expect(tre.linjer.map((l) => l.beløp)).toEqual([0, 2, 0, 2, 0]);
  });

  it('pass what one rule cannot separate to the next', () => {
    const mottakere = [
      { id: 'a', vekt: 3 },
      { id: 'b', vekt: 3 },
      { id: 'c', vekt: 1 },
      { id: 'd', vekt: 1 },
    ];
    const f = (vedLikhet: Fordelingsvalg['vedLikhet']) => fordelPott(ø(5), mottakere, { ...VALG, vedLikhet });
    // Quotas 15/8 and 5/8: the two large have rest 7/8, the two small 5/8; three units are left.
    expect(f('STORST_VEKT').uavgjort[0]).toMatchObject({ ider: ['c', 'd'], enheter: 1 });
    expect(f(['STORST_VEKT', 'ID']).linjer.map((l) => l.beløp)).toEqual([2, 2, 1, 0]);
    expect(f(['MELD', 'ID']).uavgjort).toHaveLength(1);
  });

  it('go by lot as anyone can redo it with sha256sum', () => {
    const ider = ['alfa', 'bravo', 'charlie', 'delta'];
    const orden = [...ider].sort((a, b) => {
      const lodd = (id: string): string => createHash('sha256').update(`frø 7|${id}`, 'utf8').digest('hex');
      return lodd(a) < lodd(b) ? -1 : 1;
    });
    const f = fordelPott(ø(2), like(...ider), { ...VALG, vedLikhet: { lodd: 'frø 7' } });
    expect(
      f.linjer
        .filter((l) => l.beløp === 1)
        .map((l) => l.id)
        .sort(),
    ).toEqual(orden.slice(0, 2).sort());
  });
});

describe('what is not handed out', () => {
  it('is named: reserved, under the unit', () => {
    const f = fordelPott(kroner(1050), like('a', 'b'), { ...VALG, enhet: kroner(100), reservert: kroner(200) });
    expect(f.linjer.map((l) => l.beløp)).toEqual([kroner(400), kroner(400)]);
    expect(f.ufordeltÅrsaker).toEqual([
      { årsak: 'RESERVERT', beløp: kroner(200) },
      { årsak: 'UNDER_ENHET', beløp: kroner(50) },
    ]);
  });

  it('is the whole pot when the pot is smaller than the unit', () => {
    const f = fordelPott(kroner(999), like('a', 'b'), { ...VALG, enhet: kroner(1000) });
    expect(f.ufordeltÅrsaker).toEqual([{ årsak: 'UNDER_ENHET', beløp: kroner(999) }]);
    expect(f.umulig).toBeUndefined();
  });

  it('is what the caps do not hold', () => {
    const f = fordelPott(
      ø(10),
      [
        { id: 'a', vekt: 1, tak: ø(3) },
        { id: 'b', vekt: 2, tak: ø(4) },
      ],
      VALG,
    );
    expect(f.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [3, 'TAK'],
      [4, 'TAK'],
    ]);
    expect(f.ufordeltÅrsaker).toEqual([{ årsak: 'TAK', beløp: 3 }]);
  });

  it('is nothing for a pot of nothing', () => {
    expect(fordelPott(ø(0), like('a', 'b'), VALG)).toMatchObject({ ufordelt: 0, ufordeltÅrsaker: [], uavgjort: [] });
  });
});

describe('limits', () => {
  it('use one λ: a floor takes from all others in proportion', () => {
    const f = fordelPott(
      ø(100),
      [
        { id: 'a', vekt: 1, gulv: ø(40) },
        { id: 'b', vekt: 2 },
        { id: 'c', vekt: 4, tak: ø(35) },
      ],
      VALG,
    );
    expect(f.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [40, 'GULV'],
      [25, 'INGEN'],
      [35, 'TAK'],
    ]);
  });

  it('may free one limit by binding another, which fixing and rescaling gets wrong', () => {
    // Capping c at 10 leaves 90 for a and b, 30 and 60: the floor of 25, which binds without the cap, does not bind.
    const f = fordelPott(
      ø(100),
      [
        { id: 'a', vekt: 1, gulv: ø(25) },
        { id: 'b', vekt: 2 },
        { id: 'c', vekt: 7, tak: ø(10) },
      ],
      VALG,
    );
    expect(f.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [30, 'INGEN'],
      [60, 'INGEN'],
      [10, 'TAK'],
    ]);
  });

  it('are met to the unit: a floor up, a cap down', () => {
    const mottakere = [
      { id: 'a', vekt: 0, gulv: ø(101) },
      { id: 'b', vekt: 1, tak: ø(299) },
    ];
    expect(beløp(1000, mottakere, { enhet: ø(100) })).toEqual([200, 200]);
  });

  it('that pass each other when rounded are impossible, with the limit named', () => {
    const f = fordelPott(
      ø(1000),
      [
        { id: 'a', vekt: 1, gulv: ø(150), tak: ø(180) },
        { id: 'b', vekt: 1 },
      ],
      {
        ...VALG,
        enhet: ø(100),
      },
    );
    expect(f.umulig).toEqual({
      årsak: 'ENHET',
      grenser: [{ id: 'a', gulv: 150, tak: 180, gulvRundet: 200, takRundet: 100 }],
      beløp: 100,
    });
    expect(f).toMatchObject({ ufordelt: 1000, ufordeltÅrsaker: [{ årsak: 'UMULIG', beløp: 1000 }] });
  });

  it('above the pot are impossible, every line 0 and the amount named', () => {
    const f = fordelPott(
      ø(90),
      [
        { id: 'a', vekt: 1, gulv: ø(50) },
        { id: 'b', vekt: 1, gulv: ø(50) },
        { id: 'c', vekt: 1 },
      ],
      VALG,
    );
    expect(f.umulig).toMatchObject({ årsak: 'GULV', beløp: 10, grenser: [{ id: 'a' }, { id: 'b' }] });
    expect(f.linjer.every((l) => l.beløp === 0 && l.eksakt.teller === '0')).toBe(true);
  });

  it('that use the pot to the last unit are all at their floor', () => {
    const f = fordelPott(
      ø(10),
      [
        { id: 'a', vekt: 9, gulv: ø(4) },
        { id: 'b', vekt: 1, gulv: ø(6) },
      ],
      VALG,
    );
    expect(f.linjer.map((l) => [l.beløp, l.grense])).toEqual([
      [4, 'GULV'],
      [6, 'GULV'],
    ]);
  });

  it('give weight 0 its floor only', () => {
    expect(
      beløp(10, [
        { id: 'a', vekt: 0 },
        { id: 'b', vekt: 0, gulv: ø(2) },
        { id: 'c', vekt: 5 },
      ]),
    ).toEqual([0, 2, 8]);
  });
});

describe('weights are read exactly', () => {
  it('as numbers by their decimal reading, decimal texts and fractions of any size', () => {
    expect(
      beløp(10, [
        { id: 'a', vekt: 0.1 },
        { id: 'b', vekt: 0.2 },
        { id: 'c', vekt: 0.3 },
        { id: 'd', vekt: 0.4 },
      ]),
    ).toEqual([1, 2, 3, 4]);
    expect(
      beløp(3, [
        { id: 'a', vekt: '0.1' as Desimal },
        { id: 'b', vekt: { teller: '1', nevner: '5' } },
      ]),
    ).toEqual([1, 2]);
    expect(
      beløp(3, [
        { id: 'a', vekt: { teller: '1'.repeat(50), nevner: '1' } },
        { id: 'b', vekt: { teller: '2'.repeat(50), nevner: '1' } },
      ]),
    ).toEqual([1, 2]);
    expect(
      beløp(3, [
        { id: 'a', vekt: 1e-7 },
        { id: 'b', vekt: 2e-7 },
      ]),
    ).toEqual([1, 2]);
    expect(
      beløp(3, [
        { id: 'a', vekt: 1e22 },
        { id: 'b', vekt: 2e22 },
      ]),
    ).toEqual([1, 2]);
  });

  it('so that 0.692307 instead of 90/130 moves 90 kr', () => {
    const to = (vekt: Mottaker['vekt'], resten: Mottaker['vekt']) =>
      beløp(millioner(130), [
        { id: 'nye', vekt },
        { id: 'gamle', vekt: resten },
      ]);
    const [eksakt = 0] = to({ teller: '90', nevner: '130' }, { teller: '40', nevner: '130' });
    const [avrundet = 0] = to(0.692307, 0.307693);
    expect(eksakt).toBe(millioner(90));
    expect(eksakt - avrundet).toBe(kroner(90));
  });

  it('so that 10 on 6:3:3 gives the first the 5 that it is owed exactly', () => {
    const mottakere = [
      { id: 'a', vekt: 6 },
      { id: 'b', vekt: 3 },
      { id: 'c', vekt: 3 },
    ];
    const f = fordelPott(ø(10), mottakere, { ...VALG, vedLikhet: 'ID' });
    expect(f.linjer.map((l) => l.beløp)).toEqual([5, 3, 2]);
  });
});

describe('known non-properties', () => {
  it('the largest remainder is not house-monotone: one unit more, and the smallest loses one', () => {
    const stater = [
      { id: 'a', vekt: 6 },
      { id: 'b', vekt: 6 },
      { id: 'c', vekt: 2 },
    ];
    expect(beløp(10, stater)).toEqual([4, 4, 2]);
    expect(beløp(11, stater)).toEqual([5, 5, 1]);
  });
});

describe('breaches of the contract', () => {
  it('are all reported at once, with pointers', () => {
    const mottakere = [
      { id: '', vekt: Number.NaN },
      { id: 'x', vekt: -1, gulv: ø(-5), tak: ø(0.5) },
      { id: 'x', vekt: { teller: '1', nevner: '0' }, gulv: ø(3), tak: ø(2) },
    ];
    const valg = { metode: 'NOE', enhet: 0, vedLikhet: ['NOE', { lodd: '' }], reservert: -1, grupper: [] };
    expect(fanget(() => fordelPott(ø(-1), mottakere, valg as unknown as Fordelingsvalg))).toEqual([
      'POTT_UGYLDIG /pott',
      'ID_TOM /mottakere/0/id',
      'ID_TO_GANGER /mottakere/2/id',
      'VEKT_UGYLDIG /mottakere/0/vekt',
      'VEKT_NEGATIV /mottakere/1/vekt',
      'VEKT_UGYLDIG /mottakere/2/vekt/nevner',
      'GRENSE_UGYLDIG /mottakere/1/gulv',
      'GRENSE_UGYLDIG /mottakere/1/tak',
      'GULV_OVER_TAK /mottakere/2/gulv',
      'METODE_UKJENT /valg/metode',
      'ENHET_UGYLDIG /valg/enhet',
      'RESERVERT_UGYLDIG /valg/reservert',

      'LIKHETSREGEL_UKJENT /valg/vedLikhet/0',
      'LIKHETSREGEL_UKJENT /valg/vedLikhet/1',
    ]);
  });

  it.each([
    ['nobody to share among', () => fordelPott(ø(1), [], VALG), 'MOTTAKERE_TOMT /mottakere'],
    ['weights that are all zero', () => fordelPott(ø(1), [{ id: 'a', vekt: 0 }], VALG), 'VEKTER_UTEN_SUM /mottakere'],
    [
      'an infinite weight',
      () => fordelPott(ø(1), [{ id: 'a', vekt: Number.POSITIVE_INFINITY }], VALG),
      'VEKT_UGYLDIG /mottakere/0/vekt',
    ],
    ['an unsafe pot', () => fordelPott(ø(2 ** 53), like('a'), VALG), 'POTT_UGYLDIG /pott'],
    [
      'more reserved than there is',
      () => fordelPott(ø(1), like('a'), { ...VALG, reservert: ø(2) }),
      'RESERVERT_UGYLDIG /valg/reservert',
    ],
    [
      'an empty chain of rules',
      () => fordelPott(ø(1), like('a'), { ...VALG, vedLikhet: [] }),
      'LIKHETSREGEL_UKJENT /valg/vedLikhet',
    ],
  ])('%s', (_, regn, venter) => expect(fanget(regn)).toEqual([venter]));

  it('leave hostile ids harmless', () => {
    const ider = ['__proto__', 'constructor', 'a\n"b"', '🏥', '\ud800'];
    expect(beløp(5, like(...ider))).toEqual([1, 1, 1, 1, 1]);
    expect(Object.prototype).not.toHaveProperty('vekt');
  });

  it('never change the input', () => {
    const mottakere = Object.freeze(like('b', 'a').map((m) => Object.freeze(m)));
    const f = fordelPott(ø(3), mottakere, Object.freeze({ ...VALG, vedLikhet: 'ID' as const }));
    expect(f.grunnlag.mottakere).toBe(mottakere);
  });
});

describe('beregnNøkkel', () => {
  const grunnlag = [
    { id: 'a', folketall: 300, folketall80pluss: 10, antallKommuner: 1 },
    { id: 'b', folketall: 100, folketall80pluss: 30, antallKommuner: 3 },
  ];

  it('gives weights that sum to 1 and parts that sum to the weight, from amounts as from fractions', () => {
    const iKroner = beregnNøkkel(grunnlag, [
      { type: 'LIK', navn: 'lik', andel: millioner(10) },
      { type: 'FOLKETALL', navn: 'folk', andel: millioner(20) },
      { type: 'FOLKETALL_80_PLUSS', navn: 'eldre', andel: millioner(30) },
      { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: millioner(40) },
    ]);
    const iBrøk = beregnNøkkel(grunnlag, [
      { type: 'LIK', navn: 'lik', andel: { teller: '1', nevner: '10' } },
      { type: 'FOLKETALL', navn: 'folk', andel: { teller: '2', nevner: '10' } },
      { type: 'FOLKETALL_80_PLUSS', navn: 'eldre', andel: { teller: '3', nevner: '10' } },
      { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: { teller: '4', nevner: '10' } },
    ]);
    expect(iKroner).toEqual(iBrøk);
    expect(iKroner.mottakere[0]).toEqual({
      id: 'a',
      vekt: { teller: '3', nevner: '8' },
      ledd: [
        { navn: 'lik', andel: { teller: '1', nevner: '20' } },
        { navn: 'folk', andel: { teller: '3', nevner: '20' } },
        { navn: 'eldre', andel: { teller: '3', nevner: '40' } },
        { navn: 'kommuner', andel: { teller: '1', nevner: '10' } },
      ],
    });
  });

  it('takes given shares', () => {
    const { mottakere } = beregnNøkkel(grunnlag, [
      {
        type: 'GITT',
        navn: 'avtalt',
        andel: ø(1),
        vekter: [
          { id: 'b', vekt: 3 },
          { id: 'a', vekt: '1' as Desimal },
        ],
      },
    ]);
    expect(mottakere.map((m) => m.vekt)).toEqual([
      { teller: '1', nevner: '4' },
      { teller: '3', nevner: '4' },
    ]);
  });

  it('reports every breach at once', () => {
    expect(
      fanget(() =>
        beregnNøkkel(
          [
            { id: 'a', folketall: -1, folketall80pluss: 0.5, antallKommuner: 0 },
            { id: 'a', folketall: 0, folketall80pluss: 0, antallKommuner: 0 },
          ],
          [
            { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: ø(-1) },
            { type: 'GITT', navn: 'gitt', andel: ø(1), vekter: [{ id: 'c', vekt: -1 }] },
          ],
        ),
      ),
    ).toEqual([
      'ID_TO_GANGER /grunnlag/1/id',
      'VEKT_NEGATIV /grunnlag/0/folketall',
      'VEKT_UGYLDIG /grunnlag/0/folketall80pluss',
      'VEKT_NEGATIV /ledd/0/andel',
      'LEDD_UTEN_GRUNNLAG /ledd/0',
      'VEKT_NEGATIV /ledd/1/vekter/0/vekt',
      'LEDD_VEKT_MANGLER /ledd/1/vekter/0/id',
      'LEDD_VEKT_MANGLER /ledd/1/vekter',
      'LEDD_VEKT_MANGLER /ledd/1/vekter',
    ]);
    expect(fanget(() => beregnNøkkel([], []))).toEqual(['MOTTAKERE_TOMT /grunnlag', 'LEDD_TOMT /ledd']);
    expect(fanget(() => beregnNøkkel(grunnlag, [{ type: 'LIK', navn: 'lik', andel: ø(0) }]))).toEqual([
      'LEDD_UTEN_SUM /ledd',
    ]);
  });
});
