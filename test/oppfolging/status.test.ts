import { describe, expect, it } from 'vitest';
import {
  begrunnStatus,
  beregnStatus,
  type Dato,
  erTilskuddFeil,
  etterregn,
  kroner,
  type Postering,
  type Tilskudd,
} from '../../src/index';

const tilskudd = {
  id: 't',
  år: 2024,
  tiltakIder: ['dho', 'kartlegging'],
  beløp: kroner(1000),
  status: 'ENDELIG',
  periode: { fom: '2024-01-01', tom: '2024-12-31' },
} as unknown as Tilskudd;

const post = (id: string, dato: string, type: string, kr: number, mer: object = {}): Postering =>
  ({
    id,
    tilskuddId: 't',
    dato,
    type,
    beløp: kroner(kr),
    ...(type === 'KORRIGERT' ? {} : { tiltakId: 'dho', kostnadsartId: 'frikjop' }),
    ...mer,
  }) as unknown as Postering;
const tildelt = post('tildelt', '2024-02-01', 'TILDELT', 1000);
const status = (posteringer: readonly Postering[], dato = '2024-12-31', kjent = {}) =>
  beregnStatus(tilskudd, posteringer, dato as Dato, kjent);
const funn = (posteringer: readonly Postering[], dato?: string, kjent?: object) =>
  status(posteringer, dato, kjent).funn.map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);

describe('what does not count', () => {
  it.each([
    [
      'another tilskudd',
      post('a', '2024-03-01', 'BRUKT', 1, { tilskuddId: 'u' }),
      'POSTERING_ANNET_TILSKUDD',
      'tilskuddId',
    ],
    ['a date that is none', post('a', '2024-02-30', 'BRUKT', 1), 'POSTERING_DATO_UGYLDIG', 'dato'],
    ['a negative amount', post('a', '2024-03-01', 'BRUKT', -1), 'POSTERING_BELOP_UGYLDIG', 'beløp'],
    ['half an øre', { ...post('a', '2024-03-01', 'KORRIGERT', 1), beløp: 0.5 }, 'POSTERING_BELOP_UGYLDIG', 'beløp'],
    ['an unknown type', post('a', '2024-03-01', 'toString', 1), 'POSTERING_TYPE_UKJENT', 'type'],
    ['a move from nowhere', post('a', '2024-03-01', 'OMDISPONERT', 1), 'OMDISPONERT_UTEN_STED', ''],
    [
      'a move from half a place',
      post('a', '2024-03-01', 'OMDISPONERT', 1, { flyttetFra: { tiltakId: 'dho' } }),
      'OMDISPONERT_UTEN_STED',
      '',
    ],
    [
      'carried money that does not say which way',
      post('a', '2024-03-01', 'OVERFORT', 1, { opprinnelsesår: 2023 }),
      'OVERFORT_UTEN_OPPHAV',
      '',
    ],
    [
      'carried money of no year',
      post('a', '2024-03-01', 'OVERFORT', 1, { retning: 'INN' }),
      'OVERFORT_UTEN_OPPHAV',
      '',
    ],
    [
      'money carried in from its own year',
      post('a', '2024-03-01', 'OVERFORT', 1, { retning: 'INN', opprinnelsesår: 2024 }),
      'OVERFORT_UTEN_OPPHAV',
      '',
    ],
    [
      'money carried out of a year to come',
      post('a', '2024-03-01', 'OVERFORT', 1, { retning: 'UT', opprinnelsesår: 2025 }),
      'OVERFORT_UTEN_OPPHAV',
      '',
    ],
    ['a correction of nothing', post('a', '2024-03-01', 'KORRIGERT', 1), 'KORRIGERING_UTEN_MAL', 'korrigerer'],
    [
      'a correction of something unknown',
      post('a', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'x' }),
      'KORRIGERING_UKJENT',
      'korrigerer',
    ],
    [
      'a correction of itself',
      post('a', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'a' }),
      'KORRIGERING_SYKLUS',
      'korrigerer',
    ],
    [
      'a correction dated before its target',
      post('a', '2024-01-31', 'KORRIGERT', 1, { korrigerer: 'tildelt' }),
      'KORRIGERING_FOR_TIDLIG',
      'korrigerer',
    ],
    [
      'a correction in another place',
      post('a', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'tildelt', tiltakId: 'kartlegging' }),
      'KORRIGERING_ANNET_STED',
      'korrigerer',
    ],
  ] as const)('%s', (_, postering, kode, felt) => {
    const svar = status([tildelt, postering as Postering]);
    expect(svar.funn.map((f) => `${f.alvor} ${f.kode} ${f.sti}`)).toEqual([
      `FEIL ${kode} /posteringer/1${felt && `/${felt}`}`,
    ]);
    expect([svar.antall, svar.totalt.rest]).toEqual([1, kroner(1000)]);
  });

  it('different entries with one id: none of them, nor what corrects them', () => {
    const bok = [
      tildelt,
      post('a', '2024-03-01', 'BRUKT', 1),
      post('a', '2024-03-01', 'BRUKT', 2),
      post('k', '2024-03-02', 'KORRIGERT', 1, { korrigerer: 'a' }),
    ];
    expect(funn(bok)).toEqual([
      'FEIL POSTERING_ID_KONFLIKT /posteringer/1/id',
      'FEIL POSTERING_ID_KONFLIKT /posteringer/2/id',
      'FEIL KORRIGERING_AV_UTELATT /posteringer/3/korrigerer',
    ]);
    expect(status(bok).funn[0]?.data).toEqual({ id: 'a', antall: 2 });
    expect(status(bok).totalt.brukt).toBe(0);
  });

  it('a correction of an entry of another tilskudd says so', () => {
    const bok = [
      tildelt,
      post('u', '2024-03-01', 'BRUKT', 1, { tilskuddId: 'u' }),
      post('k', '2024-03-02', 'KORRIGERT', 1, { korrigerer: 'u' }),
    ];
    expect(funn(bok)).toEqual([
      'FEIL KORRIGERING_ANNET_TILSKUDD /posteringer/2/korrigerer',
      'FEIL POSTERING_ANNET_TILSKUDD /posteringer/1/tilskuddId',
    ]);
  });

  it('corrections that correct each other, and one that hangs on them', () => {
    const bok = [
      tildelt,
      post('a', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'b' }),
      post('b', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'a' }),
      post('c', '2024-03-01', 'KORRIGERT', 1, { korrigerer: 'b' }),
    ];
    expect(funn(bok).map((f) => f.split(' ')[1])).toEqual([
      'KORRIGERING_SYKLUS',
      'KORRIGERING_SYKLUS',
      'KORRIGERING_AV_UTELATT',
    ]);
  });
});

describe('what counts, and is pointed out', () => {
  it('a copy counts once', () => {
    const brukt = post('a', '2024-03-01', 'BRUKT', 10, { merknad: 'samme' });
    const svar = status([tildelt, brukt, { ...brukt }, { ...brukt }]);
    expect(svar.funn.map((f) => `${f.alvor} ${f.kode} ${f.sti}`)).toEqual([
      'ADVARSEL POSTERING_TO_GANGER /posteringer/2/id',
      'ADVARSEL POSTERING_TO_GANGER /posteringer/3/id',
    ]);
    expect(svar.totalt.brukt).toBe(kroner(10));
  });

  it('a copy of a correction counts once too', () => {
    const rettet = post('k', '2024-03-02', 'KORRIGERT', -4, { korrigerer: 'a' });
    const svar = status([tildelt, rettet, post('a', '2024-03-01', 'BRUKT', 10), { ...rettet }]);
    expect(svar.totalt.brukt).toBe(kroner(6));
    expect(svar.funn.map(({ kode }) => kode)).toEqual(['POSTERING_TO_GANGER']);
  });

  it('an unknown tiltak, cost category and source, also where money is moved from', () => {
    const bok = [
      tildelt,
      post('a', '2024-03-01', 'BRUKT', 1, { tiltakId: 'x', kostnadsartId: 'y', finansieringskildeId: 'z' }),
      post('b', '2024-03-01', 'OMDISPONERT', 1, { flyttetFra: { tiltakId: '__proto__', kostnadsartId: 'frikjop' } }),
    ];
    expect(funn(bok, '2024-12-31', { kostnadsarter: ['frikjop'], finansieringskilder: ['f'] })).toEqual([
      'FEIL POSTERING_ART_UKJENT /posteringer/1/kostnadsartId',
      'FEIL POSTERING_KILDE_UKJENT /posteringer/1/finansieringskildeId',
      'FEIL POSTERING_TILTAK_UKJENT /posteringer/1/tiltakId',
      'FEIL POSTERING_TILTAK_UKJENT /posteringer/2/flyttetFra/tiltakId',
    ]);
    expect(status(bok).antall).toBe(3);
  });

  it.each([
    ['BRUKT', 'FEIL'],
    ['FORPLIKTET', 'FEIL'],
    ['UTBETALT', 'ADVARSEL'],
    ['TILBAKEBETALT', undefined],
  ])('%s outside the period', (type, alvor) => {
    const ventet = alvor === undefined ? [] : [`${alvor} POSTERING_UTENFOR_PERIODEN /posteringer/1/dato`];
    expect(funn([tildelt, post('a', '2025-01-01', type, 1)], '2025-01-01')).toEqual(ventet);
    expect(funn([tildelt, post('a', '2024-12-31', type, 1)], '2025-01-01')).toEqual([]);
  });

  it('use before any award, and with no award at all', () => {
    expect(funn([post('a', '2024-01-31', 'BRUKT', 1), tildelt])).toEqual([
      'FEIL BRUKT_FOR_TILDELING /posteringer/0/dato',
      'ADVARSEL BRUKT_OVER_TILDELT /posteringer/0/beløp',
    ]);
    expect(funn([post('a', '2024-02-01', 'BRUKT', 1), tildelt])).toEqual([]);
    expect(funn([post('a', '2024-03-01', 'BRUKT', 0)])).toEqual(['FEIL BRUKT_FOR_TILDELING /posteringer/0/dato']);
  });

  it('money that is carried in may be used like an award', () => {
    const inn = post('inn', '2024-01-02', 'OVERFORT', 5, { retning: 'INN', opprinnelsesår: 2022 });
    const svar = status([inn, post('a', '2024-01-03', 'BRUKT', 5)]);
    expect(svar.funn).toEqual([]);
    expect(svar.opphav).toEqual([{ år: 2022, inn: kroner(5), ut: 0 }]);
  });

  it('a payment above the award: an error while it is so, a warning when it has been put right', () => {
    const over = [tildelt, post('a', '2024-03-01', 'UTBETALT', 900), post('b', '2024-03-02', 'UTBETALT', 101)];
    expect(funn(over)).toEqual(['FEIL UTBETALT_OVER_TILDELT /posteringer/2/beløp']);
    expect(status(over).funn[0]?.data).toEqual({ id: 'b', dato: '2024-03-02', sum: kroner(1001), over: kroner(1) });
    const rettet = [...over, post('c', '2024-03-03', 'KORRIGERT', -1, { korrigerer: 'b' })];
    expect(funn(rettet)).toEqual(['ADVARSEL UTBETALT_OVER_TILDELT /posteringer/2/beløp']);
  });

  it('what takes the award away is pointed out too', () => {
    const bok = [
      tildelt,
      post('a', '2024-03-01', 'UTBETALT', 900),
      post('b', '2024-03-02', 'KORRIGERT', -200, { korrigerer: 'tildelt' }),
    ];
    expect(funn(bok)).toEqual(['FEIL UTBETALT_OVER_TILDELT /posteringer/2/beløp']);
    const ut = post('b', '2024-03-02', 'OVERFORT', 200, { retning: 'UT', opprinnelsesår: 2024 });
    expect(funn([tildelt, post('a', '2024-03-01', 'BRUKT', 900), ut])).toEqual([
      'FEIL BRUKT_OVER_TILDELT /posteringer/2/beløp',
    ]);
  });

  it('a ledger that awards more than the tilskudd, and a correction below zero', () => {
    expect(funn([tildelt, post('igjen', '2024-02-02', 'TILDELT', 1)])).toEqual([
      'FEIL TILDELT_OVER_TILSKUDD /tilskudd/beløp',
    ]);
    const bok = [
      tildelt,
      post('a', '2024-03-01', 'BRUKT', 1),
      post('k', '2024-03-02', 'KORRIGERT', -2, { korrigerer: 'a' }),
    ];
    expect(funn(bok)).toEqual(['FEIL POSTERING_UNDER_NULL /posteringer/1/beløp']);
    expect(status(bok).totalt.brukt).toBe(kroner(-1));
  });
});

describe('corrections', () => {
  const bok = [
    tildelt,
    post('a', '2024-03-01', 'BRUKT', 100, { finansieringskildeId: 'f' }),
    post('k1', '2024-04-01', 'KORRIGERT', -30, { korrigerer: 'a' }),
    post('k2', '2024-05-01', 'KORRIGERT', 5, { korrigerer: 'k1' }),
  ];

  it('change the figure of what the first of the chain recorded, each on its own day', () => {
    expect(['2024-03-31', '2024-04-30', '2024-05-31'].map((d) => status(bok, d).totalt.brukt)).toEqual([
      kroner(100),
      kroner(70),
      kroner(75),
    ]);
    expect(status(bok).kilder.find(({ finansieringskildeId }) => finansieringskildeId === 'f')?.brukt).toBe(kroner(75));
  });

  it('of a move change both places', () => {
    const flytt = post('m', '2024-03-01', 'OMDISPONERT', 50, {
      tiltakId: 'kartlegging',
      flyttetFra: { tiltakId: 'dho', kostnadsartId: 'frikjop' },
    });
    const { tiltak } = status([tildelt, flytt, post('k', '2024-03-02', 'KORRIGERT', -20, { korrigerer: 'm' })]);
    expect(tiltak.map(({ tiltakId, omdisponert, rest }) => [tiltakId, omdisponert, rest])).toEqual([
      ['dho', kroner(-30), kroner(970)],
      ['kartlegging', kroner(30), kroner(30)],
    ]);
  });
});

describe('contract', () => {
  it.each([
    ['2024-13-01', [], 'PERDATO_UGYLDIG'],
    ['2024-12-31', [Number.MAX_SAFE_INTEGER, 1], 'BELOP_FOR_STORT'],
  ] as const)('%s %j', (dato, beløp, kode) => {
    try {
      status(
        beløp.map((b, i) => ({ ...post(`${i}`, '2024-03-01', 'TILDELT', 0), beløp: b }) as unknown as Postering),
        dato,
      );
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.kode).toBe(kode);
    }
  });

  it('an amount that is as large as can be is exact', () => {
    const stor = { ...post('a', '2024-03-01', 'TILDELT', 0), beløp: Number.MAX_SAFE_INTEGER } as unknown as Postering;
    expect(status([stor]).totalt.rest).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('nothing that is given is changed, and an empty ledger is a status', () => {
    const bok = Object.freeze([Object.freeze(tildelt)]);
    expect(status(bok).antall).toBe(1);
    expect(status([]).celler).toEqual([]);
    expect(status([]).totalt.rest).toBe(0);
  });
});

describe('begrunnStatus', () => {
  const svar = status([
    tildelt,
    post('a', '2024-03-01', 'BRUKT', 100),
    post('k', '2024-03-02', 'KORRIGERT', -30, { korrigerer: 'a' }),
  ]);
  const tre = begrunnStatus(svar, { tall: 'rest', sted: { tiltakId: 'dho', kostnadsartId: 'frikjop' } });

  it('holds for every figure', () => {
    for (const tall of Object.keys(svar.totalt) as (keyof typeof svar.totalt)[]) {
      const begrunnelse = begrunnStatus(svar, { tall });
      expect(begrunnelse.rot.verdi).toBe(String(svar.totalt[tall]));
      expect(etterregn(begrunnelse, svar.grunnlag)).toEqual([]);
    }
  });

  it('is caught when any one node is corrupted', () => {
    const stier: string[] = [];
    const besøk = (node: typeof tre.rot, sti: string): void => {
      stier.push(sti);
      for (const [i, barn] of node.barn.entries()) besøk(barn, `${sti}/barn/${i}`);
    };
    besøk(tre.rot, '/rot');
    expect(stier.length).toBeGreaterThan(10);
    for (const sti of stier) {
      const ødelagt = structuredClone(tre);
      const node = sti
        .split('/')
        .slice(2)
        .reduce((n: Record<string, unknown>, l) => n[l] as Record<string, unknown>, ødelagt.rot as never);
      node.verdi = String(Number(node.verdi) + 1);
      expect(
        etterregn(ødelagt, svar.grunnlag).some((f) => f.sti.startsWith(sti)),
        sti,
      ).toBe(true);
    }
  });
});
