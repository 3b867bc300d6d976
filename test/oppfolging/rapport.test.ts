import { describe, expect, it } from 'vitest';
import {
  beregnBudsjettdekning,
  erTilskuddFeil,
  kontrollerTilskuddsbudsjett,
  kroner,
  lagRapport,
  type Rapportgrunnlag,
  type Rapportmal,
  sammenlignRapporter,
} from '../../src/index';
import { rapportmaler } from '../../src/nord/index';
import { lesRapport } from '../../src/skjema/index';
import { forklarFunn } from '../../src/visning/index';

const A = { tiltakId: 'dho', kostnadsartId: 'frikjop' };
const B = { tiltakId: 'kartlegging', kostnadsartId: 'frikjop' };
const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho', 'kartlegging'], beløp: kroner(100), status: 'FORELOPIG' };
const budsjett = {
  id: 'b',
  år: 2024,
  status: 'ENDELIG',
  rader: [
    { tiltakId: 'dho', navn: 'DHO' },
    { tiltakId: 'kartlegging', navn: 'Kartlegging' },
  ],
  kostnadsarter: [{ id: 'frikjop', navn: 'Frikjøp' }],
  celler: [
    { ...B, beløp: kroner(40) },
    { ...A, beløp: kroner(60) },
  ],
};
const post = (id: string, dato: string, type: string, kr: number, sted: object = A) => ({
  id,
  tilskuddId: 't',
  dato,
  type,
  beløp: kroner(kr),
  ...sted,
});
const posteringer = [
  post('1', '2024-01-01', 'TILDELT', 60),
  post('2', '2024-01-01', 'TILDELT', 40, B),
  post('3', '2024-03-01', 'FORPLIKTET', 50),
  post('4', '2024-03-31', 'BRUKT', 30),
  post('5', '2024-05-01', 'BRUKT', 45, B),
];
const mal = (felt: object = {}): Rapportmal =>
  ({
    id: 'm',
    navn: 'M',
    mottaker: 'ssu',
    emner: [],
    deler: [
      { del: 'OKONOMI', kreves: true },
      { del: 'PROGNOSE', kreves: true },
      { del: 'AVVIK', kreves: true },
    ],
    ...felt,
  }) as never;
const indikator = {
  id: 'i',
  navn: 'I',
  type: 'BRUKER',
  enhet: 'døgn',
  retning: 'LAVERE_ER_BEDRE',
  utgangsverdi: 10,
  målverdi: 5,
  hvemFår: ['unn'],
  hvemBærer: ['narvik'],
  målinger: [{ dato: '2024-03-01', verdi: 8 }],
};
const tiltak = [
  {
    id: 'dho',
    gevinstrealiseringsplan: { beskrivelse: '', indikatorer: [indikator, { ...indikator, id: 'j', målinger: [] }] },
  },
  { id: 'kartlegging' },
];
const rapport = (felt: object = {}) =>
  lagRapport({
    tilskudd,
    posteringer,
    mal: mal(),
    perDato: '2024-06-30',
    budsjett,
    ...felt,
  } as unknown as Rapportgrunnlag);
const mangler = (felt: object = {}) => rapport(felt).mangler.map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);
const prognoser = (felt: object = {}) =>
  [...rapport(felt).økonomi, rapport(felt).totalt].map(({ prognose: p }) => p && `${p.teller}/${p.nevner}`);

describe('economy', () => {
  it('stands in the order of the budget, then places that only the ledger has', () => {
    const annet = { tiltakId: 'dho', kostnadsartId: 'reise' };
    const svar = rapport({
      posteringer: [
        ...posteringer,
        post('6', '2024-05-01', 'BRUKT', 1, annet),
        post('7', '2024-05-01', 'BRUKT', 2, {}),
      ],
    });
    expect(
      svar.økonomi.map(({ tiltakId, kostnadsartId, budsjett: b, tall, avvik }) => [
        tiltakId,
        kostnadsartId,
        b,
        tall.brukt,
        avvik,
      ]),
    ).toEqual([
      ['kartlegging', 'frikjop', kroner(40), kroner(45), kroner(5)],
      ['dho', 'frikjop', kroner(60), kroner(30), kroner(-30)],
      [undefined, undefined, 0, kroner(2), kroner(2)],
      ['dho', 'reise', 0, kroner(1), kroner(1)],
    ]);
    expect([svar.totalt.budsjett, svar.totalt.tall.brukt, svar.totalt.avvik]).toEqual([
      kroner(100),
      kroner(78),
      kroner(-22),
    ]);
    expect(svar.funn.map(({ kode }) => kode)).toEqual(['POSTERING_ART_UKJENT']);
  });

  it('is as firm as the weakest of award and budget', () => {
    expect(rapport().beløpsstatus).toBe('FORELOPIG');
    expect(rapport({ budsjett: { ...budsjett, status: 'FORSLAG' } }).beløpsstatus).toBe('FORSLAG');
    expect(rapport({ tilskudd: { ...tilskudd, status: 'ENDELIG' } }).mangler.map(({ kode }) => kode)).not.toContain(
      'RAPPORT_BELOP_IKKE_ENDELIG',
    );
  });
});

describe('forecast, by the rule that the template declares', () => {
  it.each([
    ['the budget, never less than used', { type: 'SOM_BUDSJETT' }, ['4500/1', '6000/1', '10500/1']],
    ['what is committed, never less than used', { type: 'SOM_FORPLIKTET' }, ['4500/1', '5000/1', '9500/1']],
    // 366 days in 2024, of which 182 have gone by 30 June: × 183/91.
    [
      'the same pace',
      { type: 'LINEAER', fom: '2024-01-01', tom: '2024-12-31' },
      ['823500/91', '549000/91', '1372500/91'],
    ],
  ] as const)('%s', (_, prognose, ventet) => {
    expect(prognoser({ mal: mal({ prognose }) })).toEqual(ventet);
  });

  it('at the same pace is the use itself from the last day on, and none before the first', () => {
    const regel = { type: 'LINEAER', fom: '2024-05-01', tom: '2024-06-30' };
    expect(prognoser({ mal: mal({ prognose: regel }) })).toEqual(['4500/1', '3000/1', '7500/1']);
    expect(prognoser({ mal: mal({ prognose: regel }), perDato: '2024-12-31' })).toEqual(['4500/1', '3000/1', '7500/1']);
    expect(prognoser({ mal: mal({ prognose: regel }), perDato: '2024-04-30' })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(prognoser({ mal: mal({ prognose: { ...regel, tom: '2024-04-01' } }) })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that someone states is missing where it is not stated, and then so is the total', () => {
    const oppgitt = { mal: mal({ prognose: { type: 'OPPGITT' } }), prognose: [{ ...A, beløp: kroner(55) }] };
    expect(prognoser(oppgitt)).toEqual([undefined, '5500/1', undefined]);
    expect(mangler(oppgitt)).toContain('FEIL RAPPORT_UTEN_PROGNOSE /prognose');
    expect(
      prognoser({
        ...oppgitt,
        prognose: [
          { ...A, beløp: kroner(55) },
          { ...B, beløp: kroner(40) },
        ],
      }),
    ).toEqual(['4000/1', '5500/1', '9500/1']);
  });
});

describe('a template with a forecast and no rule for it', () => {
  it('says so', () => {
    const svar = rapport().mangler.find(({ kode }) => kode === 'RAPPORT_UTEN_PROGNOSE');
    expect(svar && (['nb', 'nn', 'en'] as const).map((språk) => forklarFunn(svar, { språk }))).toEqual([
      'Det er ikke oppgitt hvordan prognosen skal lages.',
      'Det er ikkje oppgitt korleis prognosen skal lagast.',
      'It is not stated how use is to be forecast.',
    ]);
  });
});

describe('what is missing before it can be sent', () => {
  const alt = mal({
    deler: (['OKONOMI', 'AKTIVITET', 'MALOPPNAELSE', 'AVVIK', 'UBRUKT'] as const).map((del) => ({ del, kreves: true })),
    emner: ['spredning'],
  });

  it('is told all at once', () => {
    const svar = mangler({
      mal: alt,
      tiltak,
      aktiviteter: [{ tiltakId: 'dho', tilstand: 'PAGAR', beskrivelse: 'Ja' }],
      omtale: [{ emne: 'spredning', tekst: ' ' }],
    });
    expect(svar).toEqual([
      'FEIL RAPPORT_UTEN_AKTIVITET /aktiviteter',
      'FEIL RAPPORT_UTEN_GEVINSTPLAN /måloppnåelse',
      'FEIL RAPPORT_UTEN_MALING /måloppnåelse/0/måloppnåelse/indikatorer/1',
      'FEIL RAPPORT_AVVIK_UTEN_OMTALE /økonomi/0/avvik',
      'FEIL RAPPORT_UTEN_OMTALE /omtale',
      'FEIL RAPPORT_UTEN_REGEL_FOR_UBRUKT /ubrukt',
      'RAD RAPPORT_BELOP_IKKE_ENDELIG /beløpsstatus',
    ]);
  });

  it('is nothing when all is there', () => {
    const svar = mangler({
      mal: alt,
      tilskudd: { ...tilskudd, status: 'ENDELIG', tiltakIder: ['dho'] },
      posteringer: posteringer.filter(({ id }) => id === '1' || id === '4'),
      tiltak: [{ id: 'dho', gevinstrealiseringsplan: { beskrivelse: '', indikatorer: [indikator] } }],
      aktiviteter: [{ tiltakId: 'dho', tilstand: 'PAGAR', beskrivelse: 'Ja' }],
      omtale: [{ emne: 'spredning', tekst: 'Ja' }],
      ubrukt: { regel: 'OVERFORES', grunnlag: 'vedtak' },
    });
    expect(svar).toEqual([]);
  });

  it('is advice where the template does not require it', () => {
    expect(mangler({ mal: mal({ deler: [{ del: 'OKONOMI', kreves: false }] }), budsjett: undefined })).toEqual([
      'RAD RAPPORT_UTEN_BUDSJETT /økonomi',
      'RAD RAPPORT_UTEN_REGEL_FOR_UBRUKT /ubrukt',
      'RAD RAPPORT_BELOP_IKKE_ENDELIG /beløpsstatus',
    ]);
  });

  it('are errors in ledger and budget first', () => {
    const dobbel = { ...budsjett, celler: [...budsjett.celler, budsjett.celler[0]] };
    expect(
      mangler({ budsjett: dobbel, posteringer: [...posteringer, post('9', '2024-05-01', 'X', 1)] }).slice(0, 2),
    ).toEqual(['FEIL RAPPORT_FEIL_I_HOVEDBOKA /funn', 'FEIL RAPPORT_FEIL_I_BUDSJETTET /økonomi']);
  });

  it('is that ledger and budget do not tell of the same moves, up to the day', () => {
    const endring = { id: 'e', dato: '2024-05-01', fra: A, til: B, beløp: kroner(5), avgjortAv: 'sg' };
    const flyttet = { ...budsjett, endringer: [endring] };
    const ulikt = (felt: object) => mangler(felt).filter((m) => m.includes('ULIKT'));
    expect(ulikt({ budsjett: flyttet })).toEqual([
      'ADVARSEL RAPPORT_OMDISPONERT_ULIKT /økonomi/0/tall/omdisponert',
      'ADVARSEL RAPPORT_OMDISPONERT_ULIKT /økonomi/1/tall/omdisponert',
    ]);
    expect(ulikt({ budsjett: flyttet, perDato: '2024-04-30' })).toEqual([]);
    const ført = [...posteringer, post('m', '2024-05-01', 'OMDISPONERT', 5, { ...B, flyttetFra: A })];
    expect(ulikt({ budsjett: flyttet, posteringer: ført })).toEqual([]);
    expect(ulikt({ posteringer: ført })).toHaveLength(2);
  });

  it('says that a deviation is told about under its own subject only', () => {
    expect(mangler({ omtale: [{ emne: 'framdrift', tekst: 'Ja' }] })).toContain(
      'FEIL RAPPORT_AVVIK_UTEN_OMTALE /økonomi/0/avvik',
    );
    expect(mangler({ omtale: [{ emne: 'avvik-og-usikkerhet', tekst: 'Ja' }] })).not.toContain(
      'FEIL RAPPORT_AVVIK_UTEN_OMTALE /økonomi/0/avvik',
    );
  });
});

describe('a report that is kept', () => {
  it.each(rapportmaler.data.map((m) => [m.id, m] as const))('%s reads back as it was made', (_, m) => {
    const svar = rapport({
      mal: { ...m, utenforMålet: 'KAPPES' },
      tiltak,
      ubrukt: { regel: 'NYTT_VEDTAK', grunnlag: 'g' },
      omtale: [{ emne: 'gevinster', tekst: 'Ja' }],
    });
    expect(lesRapport(JSON.parse(JSON.stringify(svar)))).toEqual({ ok: true, verdi: svar, funn: [] });
  });

  it('is compared with a later one: figures, gains, and what was solved', () => {
    const valg = {
      mal: mal({
        deler: [
          { del: 'OKONOMI', kreves: true },
          { del: 'MALOPPNAELSE', kreves: true },
        ],
      }),
    };
    const [dho, kartlegging] = tiltak;
    const målt = {
      ...dho,
      gevinstrealiseringsplan: {
        beskrivelse: '',
        indikatorer: [{ ...indikator, målinger: [...indikator.målinger, { dato: '2024-06-01', verdi: 5 }] }],
      },
    };
    const før = rapport({
      ...valg,
      perDato: '2024-04-01',
      tiltak,
      budsjett: { ...budsjett, celler: [budsjett.celler[1]] },
    });
    const etter = rapport({
      ...valg,
      tiltak: [målt, kartlegging],
      posteringer: posteringer.slice(0, 5),
      budsjett: { ...budsjett, celler: [budsjett.celler[0]] },
    });
    const svar = sammenlignRapporter(før, etter);
    expect(
      svar.linjer.map(({ tiltakId, budsjett: b, tall }) => [
        tiltakId,
        b.endring,
        tall.brukt.endring,
        tall.rest.endring,
      ]),
    ).toEqual([
      ['kartlegging', kroner(40), kroner(45), kroner(-45)],
      ['dho', kroner(-60), 0, 0],
    ]);
    expect(svar.totalt.tall.brukt).toEqual({ før: kroner(30), etter: kroner(75), endring: kroner(45) });
    expect(svar.indikatorer).toEqual([
      { tiltakId: 'dho', indikatorId: 'i', før: 'IKKE_NADD', etter: 'NADD', framgang: { teller: '3', nevner: '5' } },
      { tiltakId: 'dho', indikatorId: 'j', før: 'IKKE_MALT' },
    ]);
    expect([svar.løst, svar.nytt]).toEqual([['RAPPORT_UTEN_MALING dho j'], []]);
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });

  it('a place that is gone from budget and ledger still stands', () => {
    const [før, etter] = [rapport(), rapport({ posteringer: [], budsjett: { ...budsjett, celler: [] } })];
    expect(sammenlignRapporter(før, etter).linjer.map(({ budsjett: b }) => b.etter)).toEqual([0, 0]);
  });

  it('is not compared with that of another tilskudd', () => {
    try {
      sammenlignRapporter(rapport(), { ...rapport(), tilskuddId: 'u' });
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.kode).toBe('RAPPORT_ULIKE_TILSKUDD');
    }
  });
});

describe('the budget of an award', () => {
  it('must fit the award and its tiltak', () => {
    const annet = {
      ...budsjett,
      rader: [
        { tiltakId: 'dho', navn: 'DHO' },
        { tiltakId: 'ny', navn: 'Ny' },
      ],
      celler: [{ ...A, beløp: kroner(101) }],
    };
    expect(
      kontrollerTilskuddsbudsjett(tilskudd as never, annet as never).map(({ kode, sti }) => `${kode} ${sti}`),
    ).toEqual([
      'BUDSJETT_OVER_RAMME ',
      'BUDSJETTRAD_UTENFOR_TILSKUDD /rader/1/tiltakId',
      'TILTAK_UTEN_BUDSJETTRAD /rader',
    ]);
    expect(kontrollerTilskuddsbudsjett(tilskudd as never, budsjett as never)).toEqual([]);
  });

  it('shows what other sources pay, line by line', () => {
    const kilde = (id: string, kr: number, felt: object = {}) => ({
      id,
      navn: id,
      giver: id,
      beløp: kroner(kr),
      tilstand: 'SOKT',
      offentlig: true,
      dekker: [{ ...A, beløp: kroner(kr) }],
      ...felt,
    });
    const svar = beregnBudsjettdekning(
      budsjett as never,
      [
        kilde('z', 50),
        kilde('a', 20),
        kilde('a', 1),
        kilde('nei', 9, { tilstand: 'AVSLATT' }),
        kilde('taus', 9, { dekker: [] }),
      ] as never,
    );
    expect(svar.linjer).toEqual([
      { ...B, beløp: kroner(40), kilder: [], dekket: 0, rest: kroner(40) },
      {
        ...A,
        beløp: kroner(60),
        kilder: [
          { kildeId: 'a', beløp: kroner(21) },
          { kildeId: 'z', beløp: kroner(50) },
        ],
        dekket: kroner(71),
        rest: kroner(-11),
      },
    ]);
    expect([svar.beløp, svar.dekket, svar.rest]).toEqual([kroner(100), kroner(71), kroner(29)]);
  });
});
