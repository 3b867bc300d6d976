import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagFristplan } from '../../src/frister/index';
import { type Dato, erTilskuddFeil, lagNorskKalender } from '../../src/kjerne/index';
import type { Anker, Forskyvning, Frist, Fristregel, Fristskritt, Hendelse } from '../../src/modell';
import golden from '../golden/frister.json';

const KALENDER = lagNorskKalender(2020, 2040);
const dato = (tekst: string): Dato => tekst as Dato;
const NESTE: Forskyvning = { type: 'NESTE', grunnlag: 'domstolloven §§ 148–149 (analogi)' };
const regel = (id: string, anker: Anker, felt: Partial<Fristregel> = {}): Fristregel => ({
  id,
  navn: id,
  anker,
  skritt: [],
  forskyvning: { type: 'INGEN' },
  binding: 'INTERNT',
  ...felt,
});
const påDato = (d: string): Anker => ({ type: 'DATO', dato: dato(d) });
const påHendelse = (hendelseId: string): Anker => ({ type: 'HENDELSE', hendelseId });
const påFrist = (regelId: string, d: 'FORMELL' | 'UFORSKJOVET' = 'FORMELL'): Anker => ({
  type: 'FRIST',
  regelId,
  dato: d,
});
const hendelse = (id: string, felt: Partial<Hendelse> = {}): Hendelse => ({ id, navn: id, ...felt });
const skritt = (antall: number, enhet: Fristskritt['enhet']): readonly Fristskritt[] => [{ antall, enhet }];
const plan = (regler: readonly Fristregel[], hendelser: readonly Hendelse[] = []) =>
  lagFristplan(regler, hendelser, KALENDER);
const finn = (frister: readonly Frist[], id: string): Frist | undefined =>
  frister.find(({ regelId }) => regelId === id);

describe('known dates', () => {
  it.each(golden.map((en) => [en.navn, en] as const))('%s', (_, { gitt, forventet }) => {
    const { antall, enhet } = gitt as { antall: number; enhet: Fristskritt['enhet'] };
    const en = regel('r', påDato(gitt.fra), {
      skritt: skritt(antall, enhet),
      forskyvning: gitt.flyttes ? NESTE : { type: 'INGEN' },
    });
    const [frist] = plan([en]).frister;
    expect(frist).toMatchObject({ status: 'DATERT', ...forventet });
  });
});

describe('a shift', () => {
  it.each([
    ['NESTE', '2024-08-31', '2024-09-02'],
    ['FORRIGE', '2024-08-31', '2024-08-30'],
    ['NESTE_SAMME_MANED', '2024-08-31', '2024-08-30'],
    ['NESTE_SAMME_MANED', '2024-08-24', '2024-08-26'],
    ['FORRIGE_SAMME_MANED', '2024-09-01', '2024-09-02'],
    ['FORRIGE_SAMME_MANED', '2024-09-07', '2024-09-06'],
  ] as const)('%s from %s is %s', (type, fra, til) => {
    const [frist] = plan([regel('r', påDato(fra), { forskyvning: { type, grunnlag: 'avtale' } })]).frister;
    expect(frist).toMatchObject({ dato: til, uforskjøvetDato: fra });
  });

  it('tells every day that it passed over and why, also two reasons for one day', () => {
    // 17 May 2027 is Whit Monday too.
    const [frist] = plan([regel('r', påDato('2027-05-15'), { forskyvning: NESTE })]).frister;
    expect(frist?.status === 'DATERT' && frist.utledning.at(-1)).toEqual({
      slag: 'FORSKYVNING',
      forskyvning: NESTE,
      fra: '2027-05-15',
      til: '2027-05-18',
      hoppetOver: [
        { dato: '2027-05-15', grunner: ['LORDAG'] },
        { dato: '2027-05-16', grunner: ['SONDAG', 'FORSTE_PINSEDAG'] },
        { dato: '2027-05-17', grunner: ['ANDRE_PINSEDAG', 'GRUNNLOVSDAGEN'] },
      ],
    });
  });

  it('needs a basis', () => {
    const uten = regel('r', påDato('2024-08-31'), { forskyvning: { type: 'NESTE', grunnlag: ' ' } });
    expect(plan([uten]).frister[0]).toEqual({
      status: 'UGYLDIG',
      regelId: 'r',
      årsak: 'UGYLDIG_REGEL',
      medlemmer: ['r'],
    });
  });

  it('does not move a date that is a working day', () => {
    const [frist] = plan([regel('r', påDato('2024-12-24'), { forskyvning: NESTE })]).frister;
    expect(frist).toMatchObject({ dato: '2024-12-24' });
  });
});

describe('anchors', () => {
  it('counts from another deadline, shifted or unshifted as it says', () => {
    const frister = plan([
      regel('a', påDato('2024-08-31'), { forskyvning: NESTE }),
      regel('b', påFrist('a'), { skritt: skritt(1, 'DAGER') }),
      regel('c', påFrist('a', 'UFORSKJOVET'), { skritt: skritt(1, 'DAGER') }),
    ]).frister;
    expect([finn(frister, 'b'), finn(frister, 'c')]).toMatchObject([{ dato: '2024-09-03' }, { dato: '2024-09-01' }]);
  });

  it('takes a yearly date, clamped to the month', () => {
    const årlig = (år: number): Anker => ({ type: 'ARLIG', år, måned: 2, dag: 30 });
    const frister = plan([regel('a', årlig(2024)), regel('b', årlig(2025))]).frister;
    expect(frister).toMatchObject([{ dato: '2024-02-29' }, { dato: '2025-02-28' }]);
  });

  it.each([
    ['TIDLIGST', '2024-03-01'],
    ['SENEST', '2024-05-01'],
  ] as const)('takes the %s of several', (type, ventet) => {
    const av = [påDato('2024-05-01'), påDato('2024-03-01')];
    expect(plan([regel('r', { type, av })]).frister[0]).toMatchObject({ dato: ventet });
  });

  it.each<readonly [string, Anker, string]>([
    ['an event that is not there', påHendelse('x'), 'UKJENT_ANKER'],
    ['a rule that is not there', påFrist('x'), 'UKJENT_ANKER'],
    ['an event that has fallen away', påHendelse('borte'), 'BORTFALT'],
    ['a date that does not exist', påDato('2024-02-30'), 'UGYLDIG_REGEL'],
    ['an event on a date that does not exist', påHendelse('gal'), 'UGYLDIG_REGEL'],
    ['an event with an estimate that does not exist', påHendelse('galt-anslag'), 'UGYLDIG_REGEL'],
    ['a year outside the calendar', påDato('2050-01-01'), 'UTENFOR_KALENDER'],
    ['a month that does not exist', { type: 'ARLIG', år: 2024, måned: 13, dag: 1 }, 'UGYLDIG_REGEL'],
    ['none of several', { type: 'SENEST', av: [] }, 'UGYLDIG_REGEL'],
    [
      'the latest of several, one of them unknown',
      { type: 'SENEST', av: [påDato('2024-01-01'), påHendelse('x')] },
      'UKJENT_ANKER',
    ],
  ])('%s gives no date', (_, anker, årsak) => {
    const hendelser = [
      hendelse('borte', { bortfalt: true, dato: dato('2024-01-01') }),
      hendelse('gal', { dato: dato('2024-13-01') }),
      hendelse('galt-anslag', { anslag: { fom: dato('x'), tom: dato('2024-01-01') } }),
    ];
    const frister = plan([regel('r', anker), regel('frisk', påDato('2024-06-17'))], hendelser).frister;
    expect(finn(frister, 'r')).toMatchObject({ status: 'UGYLDIG', årsak });
    expect(finn(frister, 'frisk')).toMatchObject({ status: 'DATERT' });
  });

  it.each<readonly [string, object]>([
    ['a unit of time that nobody knows, which is never counted as days', { skritt: [{ antall: 2, enhet: 'MÅNEDER' }] }],
    ['a step that is none', { skritt: [null] }],
    ['steps that are no list', { skritt: 'DAGER' }],
    ['an anchor of an unknown kind', { anker: { type: 'ÅRLIG', år: 2024, måned: 1, dag: 1 } }],
    ['an anchor that is a text', { anker: 'driftsstart' }],
    ['the earliest of what is no list', { anker: { type: 'TIDLIGST', av: 'x' } }],
    ['the earliest of several, one of them of an unknown kind', { anker: { type: 'TIDLIGST', av: [{ type: 'x' }] } }],
    ['a shift of an unknown kind', { forskyvning: { type: 'NESTE_VIRKEDAG', grunnlag: 'avtale' } }],
    ['a shift that rests on nothing', { forskyvning: { type: 'NESTE' } }],
    ['no shift at all', { forskyvning: undefined }],
  ])('%s makes the rule invalid, and spoils no other', (_, felt) => {
    const gal = { ...regel('r', påDato('2024-01-02')), ...felt } as never;
    const frister = plan([gal, regel('frisk', påDato('2024-06-17'))]).frister;
    expect(finn(frister, 'r')).toEqual({ status: 'UGYLDIG', regelId: 'r', årsak: 'UGYLDIG_REGEL', medlemmer: ['r'] });
    expect(finn(frister, 'frisk')).toMatchObject({ status: 'DATERT' });
  });

  it('what hangs on an invalid deadline is invalid, and says on which', () => {
    const frister = plan([regel('a', påHendelse('x')), regel('b', påFrist('a')), regel('c', påFrist('b'))]).frister;
    expect(finn(frister, 'b')).toMatchObject({ årsak: 'AVHENGER_AV_UGYLDIG' });
    expect(finn(frister, 'c')).toMatchObject({ årsak: 'AVHENGER_AV_UGYLDIG' });
  });

  it('a step that is no whole number makes the rule invalid', () => {
    const [frist] = plan([regel('r', påDato('2024-01-01'), { skritt: skritt(1.5, 'DAGER') })]).frister;
    expect(frist).toMatchObject({ årsak: 'UGYLDIG_REGEL' });
  });

  it('a deadline only for enkeltvedtak has a reason instead of a date where the decision is none', () => {
    const krever = { kreverVedtakstype: 'ENKELTVEDTAK' } as const;
    const frister = plan([
      regel('a', påDato('2024-01-01'), { ...krever, vedtakstype: 'UAVKLART' }),
      regel('b', påDato('2024-01-02'), { ...krever, vedtakstype: 'ENKELTVEDTAK' }),
    ]).frister;
    expect([finn(frister, 'a'), finn(frister, 'b')]).toMatchObject([
      { årsak: 'IKKE_ENKELTVEDTAK' },
      { dato: '2024-01-02' },
    ]);
  });
});

describe('cycles', () => {
  it('name their members, and the rest of the plan stands', () => {
    const frister = plan([
      regel('a', påFrist('b')),
      regel('b', påFrist('c')),
      regel('c', påFrist('a')),
      regel('d', påFrist('d')),
      regel('e', påDato('2024-01-01')),
    ]).frister;
    for (const id of ['a', 'b', 'c'])
      expect(finn(frister, id)).toMatchObject({ årsak: 'SYKLUS', medlemmer: ['a', 'b', 'c'] });
    expect(finn(frister, 'd')).toMatchObject({ årsak: 'SYKLUS', medlemmer: ['d'] });
    expect(finn(frister, 'e')).toMatchObject({ status: 'DATERT' });
  });

  it('a chain of 20 000 rules is no cycle and no strain', () => {
    const kjede = Array.from({ length: 20_000 }, (_, i) =>
      regel(`r${i}`, i === 0 ? påDato('2024-01-01') : påFrist(`r${i - 1}`)),
    );
    expect(plan([...kjede].reverse()).frister.every(({ status }) => status === 'DATERT')).toBe(true);
  });
});

describe('waiting', () => {
  it('names the root event, through a chain', () => {
    const frister = plan(
      [regel('a', påHendelse('h')), regel('b', påFrist('a')), regel('c', påFrist('b'))],
      [hendelse('h')],
    ).frister;
    expect(finn(frister, 'c')).toEqual({ status: 'VENTER', regelId: 'c', venterPå: ['h'] });
  });

  it('has a span when every event it waits for has an estimate', () => {
    const anslag = (fom: string, tom: string) => ({ anslag: { fom: dato(fom), tom: dato(tom) } });
    const hendelser = [
      hendelse('h', anslag('2024-08-01', '2024-11-30')),
      hendelse('i', anslag('2024-09-01', '2024-10-01')),
      hendelse('j'),
    ];
    const ni = { skritt: skritt(9, 'MANEDER'), forskyvning: NESTE } as const;
    const frister = plan(
      [
        regel('en', påHendelse('h'), ni),
        regel('to', { type: 'SENEST', av: [påHendelse('h'), påHendelse('i')] }),
        regel('tidligst', { type: 'TIDLIGST', av: [påHendelse('h'), påHendelse('i')] }),
        regel('uten', { type: 'SENEST', av: [påHendelse('h'), påHendelse('j')] }),
        regel('etter', påFrist('en'), { skritt: skritt(1, 'DAGER') }),
      ],
      hendelser,
    ).frister;
    // 1 May and 30 August 2025; the first is a holiday, the second a Saturday.
    expect(finn(frister, 'en')).toMatchObject({ anslag: { fom: '2025-05-02', tom: '2025-09-01' } });
    expect(finn(frister, 'to')).toMatchObject({
      venterPå: ['h', 'i'],
      anslag: { fom: '2024-09-01', tom: '2024-11-30' },
    });
    expect(finn(frister, 'tidligst')).toMatchObject({ anslag: { fom: '2024-08-01', tom: '2024-10-01' } });
    expect(finn(frister, 'uten')).toEqual({ status: 'VENTER', regelId: 'uten', venterPå: ['h', 'j'] });
    expect(finn(frister, 'etter')).toMatchObject({ anslag: { fom: '2025-05-03', tom: '2025-09-02' } });
  });
});

describe('lagFristplan', () => {
  it('finds every breach of the contract at once', () => {
    try {
      plan(
        [regel('a', påDato('2024-01-01')), regel('a', påDato('2024-01-01')), regel('', påDato('2024-01-01'))],
        [hendelse('h'), hendelse('h')],
      );
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([
        'FRIST_ID_TOM /regler/2/id',
        'REGEL_ID_TO_GANGER /regler/1/id',
        'HENDELSE_ID_TO_GANGER /hendelser/1/id',
      ]);
    }
  });

  it('an empty plan is a plan', () => {
    expect(plan([]).frister).toEqual([]);
  });

  it('carries the clock time, and the last working day', () => {
    const [frist] = plan([regel('r', påDato('2024-06-16'), { klokkeslett: '13:00' as never })]).frister;
    expect(frist).toMatchObject({ dato: '2024-06-16', klokkeslett: '13:00', sisteVirkedag: '2024-06-14' });
  });

  const dagArb = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => dato(new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)));
  const reglerArb = fc.array(
    fc.record({
      anker: fc.oneof(
        dagArb.map((d): Anker => ({ type: 'DATO', dato: d })),
        fc.constantFrom('h0', 'h1', 'h2').map(påHendelse),
        fc.integer({ min: 0, max: 9 }).map((i) => påFrist(`r${i}`)),
      ),
      skritt: fc.array(
        fc.record({
          antall: fc.integer({ min: -30, max: 30 }),
          enhet: fc.constantFrom('DAGER', 'UKER', 'MANEDER', 'VIRKEDAGER'),
        }),
        { maxLength: 2 },
      ),
      forskyvning: fc.constantFrom<Forskyvning>({ type: 'INGEN' }, NESTE, { type: 'FORRIGE', grunnlag: 'x' }),
    }),
    { maxLength: 10 },
  );
  const HENDELSER = [
    hendelse('h0', { dato: dato('2025-01-31') }),
    hendelse('h1'),
    hendelse('h2', { anslag: { fom: dato('2025-01-01'), tom: dato('2025-06-30') } }),
  ];

  it('the order of rules and events changes nothing', () => {
    fc.assert(
      fc.property(reglerArb, (deler) => {
        const regler = deler.map((del, i) => regel(`r${i}`, del.anker, del as Partial<Fristregel>));
        expect(plan([...regler].reverse(), [...HENDELSER].reverse()).frister).toEqual(plan(regler, HENDELSER).frister);
      }),
      { numRuns: 500 },
    );
  });

  it('every dated deadline is where its steps lead', () => {
    fc.assert(
      fc.property(reglerArb, (deler) => {
        const regler = deler.map((del, i) => regel(`r${i}`, del.anker, del as Partial<Fristregel>));
        for (const frist of plan(regler, HENDELSER).frister) {
          if (frist.status !== 'DATERT') continue;
          let nå: string | undefined;
          for (const ledd of frist.utledning) {
            if (ledd.slag !== 'ANKER') expect(ledd.fra).toBe(nå);
            nå = ledd.slag === 'ANKER' ? ledd.dato : ledd.til;
          }
          expect(nå).toBe(frist.dato);
          expect(frist.sisteVirkedag <= frist.dato).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
