import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begrunnFrist,
  finnKonflikter,
  finnStatus,
  gjentaFrist,
  lagFristplan,
  planleggBakover,
  sammenlignPlaner,
} from '../../src/frister/index';
import {
  antallVirkedager,
  type Dato,
  etterregn,
  lagNorskKalender,
  leggTilDager,
  type Tidspunkt,
} from '../../src/kjerne/index';
import type { Anker, Forskyvning, Fristregel, Hendelse } from '../../src/modell';
import {
  fristreglerTromsOfoten,
  hendelserTromsOfoten,
  lagSårbarePerioder,
  valgfrieFristregler,
} from '../../src/nord/index';
import { koderFra } from '../koder-fra';

const KALENDER = lagNorskKalender(2020, 2040);
const d = (tekst: string): Dato => tekst as Dato;
const NESTE: Forskyvning = { type: 'NESTE', grunnlag: 'avtale' };
const regel = (id: string, anker: Anker, felt: Partial<Fristregel> = {}): Fristregel => ({
  id,
  navn: id,
  anker,
  skritt: [],
  forskyvning: { type: 'INGEN' },
  binding: 'INTERNT',
  ...felt,
});
const påDato = (dato: string): Anker => ({ type: 'DATO', dato: d(dato) });
const påHendelse = (hendelseId: string): Anker => ({ type: 'HENDELSE', hendelseId });
const påFrist = (regelId: string): Anker => ({ type: 'FRIST', regelId, dato: 'FORMELL' });
const hendelse = (id: string, felt: Partial<Hendelse> = {}): Hendelse => ({ id, navn: id, ...felt });
const plan = (regler: readonly Fristregel[], hendelser: readonly Hendelse[] = []) =>
  lagFristplan(regler, hendelser, KALENDER);

describe('finnStatus', () => {
  const p = plan(
    [
      regel('helg', påDato('2025-11-01')),
      regel('klokka', påDato('2025-12-15'), { klokkeslett: '13:00' as never }),
      regel('venter', påHendelse('h')),
      regel('ugyldig', påHendelse('finnes-ikke')),
    ],
    [hendelse('h')],
  );
  const tilstand = (dato: string, id: string, levert?: string, varsel?: number) =>
    finnStatus(
      p,
      d(dato),
      levert === undefined ? [] : [{ regelId: id, levert: levert as Tidspunkt }],
      varsel === undefined ? {} : { varselVirkedager: varsel },
    ).linjer.find(({ regelId }) => regelId === id);

  it.each([
    ['2025-10-30', 'helg', undefined, 'I_RUTE'],
    ['2025-10-31', 'helg', undefined, 'I_RUTE'],
    ['2025-11-01', 'helg', undefined, 'FORFALLER_I_DAG'],
    ['2025-11-02', 'helg', undefined, 'FORFALT'],
    ['2025-11-02', 'helg', '2025-11-01', 'LEVERT'],
    ['2025-11-03', 'helg', '2025-11-02', 'LEVERT_FOR_SENT'],
    ['2025-11-02', 'helg', '2025-11-03', 'FORFALT'],
    ['2025-12-15', 'klokka', '2025-12-15T12:59:59+01:00', 'LEVERT'],
    ['2025-12-15', 'klokka', '2025-12-15T13:00:00+01:00', 'LEVERT_FOR_SENT'],
    ['2025-12-15', 'klokka', '2025-12-15T11:59:59+00:00', 'LEVERT'],
    ['2025-12-15', 'klokka', undefined, 'FORFALLER_I_DAG'],
    ['2025-12-16', 'venter', undefined, 'VENTER'],
    ['2025-12-16', 'venter', '2025-12-01', 'LEVERT'],
    ['2025-12-16', 'ugyldig', undefined, 'UGYLDIG'],
  ] as const)('on %s %s, delivered %s, is %s', (dato, id, levert, ventet) => {
    expect(tilstand(dato, id, levert)?.tilstand).toBe(ventet);
  });

  it('is at risk when the last working day is over, or when the caller’s number of working days is left', () => {
    const søndag = plan([regel('r', påDato('2025-11-02'))]);
    expect(finnStatus(søndag, d('2025-11-01'), []).linjer[0]?.tilstand).toBe('I_FARE');
    expect(tilstand('2025-12-11', 'klokka', undefined, 2)).toMatchObject({ tilstand: 'I_FARE', virkedagerIgjen: 2 });
    expect(tilstand('2025-12-10', 'klokka', undefined, 2)).toMatchObject({ tilstand: 'I_RUTE', virkedagerIgjen: 3 });
  });

  it('finds every breach at once', () => {
    const leveranser = ['helg', 'x', 'helg'].map((regelId) => ({ regelId, levert: d('2025-01-01') }));
    expect(koderFra(() => finnStatus(p, d('2025-01-01'), leveranser, { varselVirkedager: 0.5 }))).toEqual([
      'FRIST_UKJENT /leveranser/1/regelId',
      'LEVERANSE_TO_GANGER /leveranser/2/regelId',
      'VIRKEDAGER_UGYLDIG /valg/varselVirkedager',
    ]);
  });

  it('each deadline goes through its states in one order as days pass', () => {
    const rang = ['I_RUTE', 'I_FARE', 'FORFALLER_I_DAG', 'FORFALT'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }), (n, varsel) => {
        const en = plan([regel('r', påDato(leggTilDager(d('2025-03-20'), n)))]);
        let før = 0;
        for (let dag = 0; dag < 90; dag++) {
          const nå =
            finnStatus(en, leggTilDager(d('2025-03-01'), dag), [], { varselVirkedager: varsel }).linjer[0]?.tilstand ??
            '';
          expect(rang.indexOf(nå)).toBeGreaterThanOrEqual(før);
          før = rang.indexOf(nå);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('planleggBakover', () => {
  it('gives each link at least its working days', () => {
    const kjedeArb = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(kjedeArb, fc.integer({ min: 0, max: 400 }), (virkedager, n) => {
        const møte = leggTilDager(d('2025-06-01'), n);
        const ledd = planleggBakover(
          møte,
          virkedager.map((v, i) => ({ id: `l${i}`, navn: '', virkedager: v })),
          KALENDER,
        );
        expect(ledd.at(-1)?.senestFerdig).toBe(møte);
        ledd.forEach((ett, i) => {
          if (i > 0) expect(ledd[i - 1]?.senestFerdig).toBe(ett.senestStart);
          expect(antallVirkedager(ett.senestStart, ett.senestFerdig, KALENDER)).toBeGreaterThanOrEqual(
            Math.max(0, ett.virkedager - 1),
          );
        });
      }),
    );
  });

  it('a link of no days starts on the last working day up to the next', () => {
    const [ledd] = planleggBakover(d('2024-12-01'), [{ id: 'a', navn: '', virkedager: 0 }], KALENDER);
    expect(ledd).toMatchObject({ senestStart: '2024-11-29', senestFerdig: '2024-12-01' });
  });

  it('finds every breach at once', () => {
    const kjede = [-1, 1].map((virkedager) => ({ id: 'a', navn: '', virkedager }));
    expect(koderFra(() => planleggBakover(d('2024-12-04'), kjede, KALENDER))).toEqual([
      'KJEDE_ID_TO_GANGER /kjede/1/id',
      'VIRKEDAGER_UGYLDIG /kjede/0/virkedager',
    ]);
    expect(koderFra(() => planleggBakover(d('2024-12-04'), [], KALENDER))).toEqual(['KJEDE_TOM /kjede']);
  });
});

describe('finnKonflikter', () => {
  const koder = (...a: Parameters<typeof finnKonflikter>) =>
    finnKonflikter(...a).map(({ kode, alvor, data }) => `${alvor} ${kode} ${data.regelId ?? data.rekkefølgeId}`);

  it('finds days off with every reason, and the periods that the caller names', () => {
    const p = plan([
      regel('a', påDato('2027-05-17')),
      regel('b', påDato('2025-07-14')),
      regel('c', påDato('2025-04-15')),
      regel('d', påDato('2025-12-24')),
    ]);
    const funn = finnKonflikter(p, { sårbarePerioder: [...lagSårbarePerioder(2025, 2027).data] });
    expect(funn.map(({ kode, data }) => [kode, data.regelId, data.grunner ?? data.periodeId])).toEqual([
      ['FRIST_I_SARBAR_PERIODE', 'c', 'paskeuka-2025'],
      ['FRIST_I_SARBAR_PERIODE', 'b', 'fellesferien-2025'],
      ['FRIST_I_SARBAR_PERIODE', 'd', 'halv-dag-julaften-2025'],
      ['FRIST_PA_FRIDAG', 'a', ['ANDRE_PINSEDAG', 'GRUNNLOVSDAGEN']],
    ]);
    expect(finnKonflikter(p).map(({ kode }) => kode)).toEqual(['FRIST_PA_FRIDAG']);
  });

  it('the call of 2024 gave 11 working days', () => {
    const regler = fristreglerTromsOfoten.data.map((r) =>
      r.id === 'soknadsfrist-2024-1'
        ? {
            ...r,
            anker: påHendelse('utlysning-2024-1'),
            skritt: [{ antall: 17, enhet: 'DAGER' as const }],
            minsteVirkedager: 12,
          }
        : r,
    );
    const p = plan(regler, hendelserTromsOfoten.data);
    expect(finnKonflikter(p).find(({ kode }) => kode === 'FRIST_FOR_KORT_TID')?.data).toEqual({
      regelId: 'soknadsfrist-2024-1',
      virkedager: 11,
      minst: 12,
    });
  });

  it('a report before the meeting that must see it, and papers before their source', () => {
    const p = plan(
      [
        regel('rapport', påDato('2024-11-01')),
        regel('papirer', påDato('2024-11-01')),
        regel('venter', påHendelse('ukjent')),
      ],
      [hendelse('mote', { dato: d('2024-12-04') }), hendelse('ukjent')],
    );
    const rekkefølger = [
      {
        id: 'mote-for-rapport',
        først: { type: 'HENDELSE', hendelseId: 'mote' },
        deretter: { type: 'FRIST', regelId: 'rapport' },
      },
      {
        id: 'samme-dag',
        først: { type: 'FRIST', regelId: 'rapport' },
        deretter: { type: 'FRIST', regelId: 'papirer' },
      },
      {
        id: 'riktig',
        først: { type: 'FRIST', regelId: 'rapport' },
        deretter: { type: 'HENDELSE', hendelseId: 'mote' },
      },
      { id: 'venter', først: { type: 'FRIST', regelId: 'venter' }, deretter: { type: 'FRIST', regelId: 'papirer' } },
    ] as const;
    expect(koder(p, { rekkefølger })).toEqual([
      'FEIL REKKEFOLGE_BRUTT mote-for-rapport',
      'FEIL REKKEFOLGE_BRUTT samme-dag',
    ]);
    const galt = [
      { id: 'x', først: { type: 'FRIST', regelId: 'x' }, deretter: { type: 'HENDELSE', hendelseId: 'y' } },
    ] as const;
    expect(koderFra(() => finnKonflikter(p, { rekkefølger: galt }))).toEqual([
      'FRIST_UKJENT /valg/rekkefølger/0/først',
      'HENDELSE_UKJENT /valg/rekkefølger/0/deretter',
    ]);
  });

  it('a provision that is not in force on the day', () => {
    const med = (fom?: string, tom?: string) =>
      plan([
        regel('r', påDato('2024-06-17'), {
          hjemmel: { tekst: 'lov', ...(fom ? { fom: d(fom) } : {}), ...(tom ? { tom: d(tom) } : {}) },
        }),
      ]);
    expect(koder(med('2024-06-18'))).toEqual(['ADVARSEL HJEMMEL_IKKE_I_KRAFT r']);
    expect(koder(med(undefined, '2024-06-16'))).toEqual(['ADVARSEL HJEMMEL_IKKE_I_KRAFT r']);
    expect(koder(med('2024-06-17', '2024-06-17'))).toEqual([]);
  });
});

describe('sammenlignPlaner', () => {
  const regler = [
    regel('a', påHendelse('h'), { skritt: [{ antall: 9, enhet: 'MANEDER' }] }),
    regel('b', påFrist('a'), { skritt: [{ antall: -5, enhet: 'VIRKEDAGER' }] }),
    regel('c', { type: 'SENEST', av: [påHendelse('g'), påFrist('b')] }),
    regel('fast', påDato('2024-06-17')),
  ];
  const g = hendelse('g', { dato: d('2024-01-01') });
  const med = (dato: string) => plan(regler, [hendelse('h', { dato: d(dato) }), g]);

  it('gives the path from the event to each deadline that moved', () => {
    const { flyttet, dukketOpp, forsvunnet, endret } = sammenlignPlaner(med('2024-05-02'), med('2024-05-13'));
    expect(flyttet.map(({ regelId, dager, årsaker }) => [regelId, dager, årsaker])).toEqual([
      ['a', 11, [{ årsak: { type: 'HENDELSE', id: 'h' }, vei: ['a'] }]],
      ['b', 10, [{ årsak: { type: 'HENDELSE', id: 'h' }, vei: ['a', 'b'] }]],
      ['c', 10, [{ årsak: { type: 'HENDELSE', id: 'h' }, vei: ['a', 'b', 'c'] }]],
    ]);
    expect([dukketOpp, forsvunnet, endret]).toEqual([[], [], []]);
  });

  it('tells what appeared, vanished and changed, and why', () => {
    const uten = plan(regler, [hendelse('h'), g]);
    expect(sammenlignPlaner(uten, med('2024-05-02')).dukketOpp.map(({ regelId }) => regelId)).toEqual(['a', 'b', 'c']);
    expect(sammenlignPlaner(med('2024-05-02'), uten).forsvunnet.map(({ regelId }) => regelId)).toEqual(['a', 'b', 'c']);
    const anslag = plan(regler, [hendelse('h', { anslag: { fom: d('2024-05-01'), tom: d('2024-06-01') } }), g]);
    expect(sammenlignPlaner(uten, anslag).endret.map(({ regelId }) => regelId)).toEqual(['a', 'b', 'c']);
    const klokka = regler.map((r) => (r.id === 'fast' ? { ...r, klokkeslett: '13:00' as never } : r));
    const { endret } = sammenlignPlaner(med('2024-05-02'), plan(klokka, [hendelse('h', { dato: d('2024-05-02') }), g]));
    expect(endret.map(({ regelId, årsaker }) => [regelId, årsaker[0]?.årsak])).toEqual([
      ['fast', { type: 'REGEL', id: 'fast' }],
    ]);
    const færre = sammenlignPlaner(
      med('2024-05-02'),
      plan(regler.slice(0, 3), [hendelse('h', { dato: d('2024-05-02') }), g]),
    );
    expect(færre.forsvunnet.map(({ regelId, etter }) => [regelId, etter])).toEqual([['fast', undefined]]);
    const flere = sammenlignPlaner(
      med('2024-05-02'),
      plan([...regler, regel('ny', påHendelse('g'))], [hendelse('h', { dato: d('2024-05-02') }), g]),
    );
    expect(flere.dukketOpp.map(({ regelId, før }) => [regelId, før])).toEqual([['ny', undefined]]);
  });

  it('a calendar with another day off is a cause of its own', () => {
    const flyttes = [regel('r', påDato('2024-06-17'), { forskyvning: NESTE })];
    const fri = { ...KALENDER, fridager: [...KALENDER.fridager, 0].sort((a, b) => a - b) };
    const { flyttet } = sammenlignPlaner(lagFristplan(flyttes, [], KALENDER), lagFristplan(flyttes, [], fri));
    expect(flyttet).toEqual([]);
    const andre = lagFristplan([regel('r', påDato('2024-06-18'))], [], fri);
    expect(
      sammenlignPlaner(lagFristplan(flyttes, [], KALENDER), andre).flyttet[0]?.årsaker.map(({ årsak }) => årsak.type),
    ).toEqual(['KALENDER', 'REGEL']);
  });

  it('tells the conflicts that are new', () => {
    const valg = {
      rekkefølger: [
        { id: 'orden', først: { type: 'FRIST', regelId: 'a' }, deretter: { type: 'FRIST', regelId: 'ny' } },
      ],
    } as const;
    const etter = plan([...regler, regel('ny', påDato('2024-01-06'))], [hendelse('h', { dato: d('2024-05-02') }), g]);
    const { nyeKonflikter } = sammenlignPlaner(med('2024-05-02'), etter, valg);
    expect(nyeKonflikter.map(({ kode }) => kode)).toEqual(['FRIST_PA_FRIDAG', 'REKKEFOLGE_BRUTT']);
    expect(sammenlignPlaner(etter, etter, valg).nyeKonflikter).toEqual([]);
  });
});

describe('gjentaFrist', () => {
  const årlig = regel('r', { type: 'ARLIG', år: 2024, måned: 2, dag: 29 });
  it('gives explicit instances, clamped where the year lacks the day', () => {
    expect(plan(gjentaFrist(årlig, 2024, 2025)).frister.map((f) => f.status === 'DATERT' && f.dato)).toEqual([
      '2024-02-29',
      '2025-02-28',
    ]);
  });

  it.each([
    [regel('r', påDato('2024-01-01')), 2024, 2025, 'GJENTAR_IKKE_ARLIG /regel/anker/type'],
    [årlig, 2025, 2024, 'GJENTAR_AR_UGYLDIG /fraÅr'],
    [årlig, 2024.5, 2026, 'GJENTAR_AR_UGYLDIG /fraÅr'],
    [årlig, 1, 9999, 'GJENTAR_FOR_MANGE /tilÅr'],
  ])('%# is refused', (r, fra, til, kode) => {
    expect(koderFra(() => gjentaFrist(r, fra, til))).toEqual([kode]);
  });
});

describe('begrunnFrist', () => {
  const forskyvninger: readonly Forskyvning['type'][] = [
    'INGEN',
    'NESTE',
    'FORRIGE',
    'NESTE_SAMME_MANED',
    'FORRIGE_SAMME_MANED',
  ];
  const ankerArb = fc.oneof(
    fc.integer({ min: 0, max: 2000 }).map((n): Anker => ({ type: 'DATO', dato: leggTilDager(d('2024-01-01'), n) })),
    fc.constantFrom('h0', 'h1').map(påHendelse),
    fc.record({
      type: fc.constant('ARLIG' as const),
      år: fc.integer({ min: 2024, max: 2030 }),
      måned: fc.integer({ min: 1, max: 12 }),
      dag: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      type: fc.constant('FRIST' as const),
      regelId: fc.constantFrom('r0', 'r1', 'r2'),
      dato: fc.constantFrom('FORMELL' as const, 'UFORSKJOVET' as const),
    }),
    fc.record({
      type: fc.constantFrom('TIDLIGST' as const, 'SENEST' as const),
      av: fc.constant<readonly Anker[]>([påHendelse('h0'), påDato('2025-05-17')]),
    }),
  );
  const reglerArb = fc.array(
    fc.record({
      anker: ankerArb,
      skritt: fc.array(
        fc.record({
          antall: fc.integer({ min: -20, max: 20 }),
          enhet: fc.constantFrom('DAGER', 'UKER', 'VIRKEDAGER', 'MANEDER', 'AR'),
        }),
        { maxLength: 3 },
      ),
      forskyvning: fc
        .constantFrom(...forskyvninger)
        .map((type) => (type === 'INGEN' ? { type } : { type, grunnlag: 'x' })),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('every dated deadline has an explanation that recomputes to its date', () => {
    const hendelser = [hendelse('h0', { dato: d('2025-01-31') }), hendelse('h1', { dato: d('2025-04-19') })];
    let forklart = 0;
    fc.assert(
      fc.property(reglerArb, (deler) => {
        const p = plan(
          deler.map((del, i) => regel(`r${i}`, del.anker, del as Partial<Fristregel>)),
          hendelser,
        );
        for (const frist of p.frister) {
          const begrunnelse = begrunnFrist(p, frist.regelId);
          if (frist.status !== 'DATERT') {
            expect(begrunnelse).toBeUndefined();
            continue;
          }
          forklart += 1;
          expect(begrunnelse?.rot.verdi).toBe(frist.dato);
          expect(begrunnelse && etterregn(begrunnelse, p.grunnlag)).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
    expect(forklart).toBeGreaterThan(500);
  });

  it('refers to the documents it is given, and to no others', () => {
    const p = plan([
      regel('r', påDato('2024-06-17'), {
        skritt: [{ antall: 1, enhet: 'DAGER' }],
        hjemmel: { tekst: 'x', kildeId: 'dok' },
      }),
    ]);
    const dok = { id: 'dok', dokument: 'D', utgiver: 'U', status: 'UTSENDT' } as const;
    expect(begrunnFrist(p, 'r', [dok, { ...dok, id: 'annet' }])?.kilder.map(({ id }) => id)).toEqual(['dok']);
    expect(begrunnFrist(p, 'r')?.rot.kildeId).toBeUndefined();
    expect(koderFra(() => begrunnFrist(p, 'x'))).toEqual(['FRIST_UKJENT /regelId']);
  });
});

describe('the optional rules of nord', () => {
  const hendelser = ['statusforesporsel', 'ssu-mote', 'driftsstart', 'underretning', 'mottatt'].map((id) =>
    hendelse(id, { dato: d(id === 'ssu-mote' ? '2024-12-04' : id === 'underretning' ? '2026-03-12' : '2024-09-01') }),
  );
  const frist = (id: string, vedtakstype?: Fristregel['vedtakstype']) =>
    plan(
      valgfrieFristregler.data.map((r) => (vedtakstype === undefined ? r : { ...r, vedtakstype })),
      hendelser,
    ).frister.find(({ regelId }) => regelId === id);

  it.each([
    ['soknadsfrist-sekretariat-2026', { dato: '2026-12-15', klokkeslett: '13:00' }],
    ['status-pa-foresporsel', { dato: '2024-09-01' }],
    ['sakspapirer-ssu', { dato: '2024-11-15' }],
    ['arsrapport', { dato: '2025-04-01' }],
    ['evaluering-ni-fulle-maneder', { dato: '2025-05-31' }],
    ['klagefrist', { årsak: 'IKKE_ENKELTVEDTAK' }],
    ['forelopig-svar', { årsak: 'IKKE_ENKELTVEDTAK' }],
  ])('%s', (id, ventet) => {
    expect(frist(id)).toMatchObject(ventet);
  });

  it('complaint and preliminary answer have dates for an enkeltvedtak', () => {
    expect(frist('klagefrist', 'ENKELTVEDTAK')).toMatchObject({ dato: '2026-04-07', uforskjøvetDato: '2026-04-02' });
    expect(frist('forelopig-svar', 'ENKELTVEDTAK')).toMatchObject({ dato: '2024-10-01' });
  });

  it('periods of years that are none are refused', () => {
    expect(koderFra(() => lagSårbarePerioder(2026, 2025))).toEqual(['KALENDERAR_UGYLDIG /fraÅr']);
  });
});
