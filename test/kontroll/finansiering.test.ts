import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Desimal, erTilskuddFeil, kroner, type Øre } from '../../src/kjerne/index';
import {
  beregnEgeninnsats,
  erSammePart,
  kontrollerDobbeltfinansiering,
  kontrollerEgeninnsats,
  utledHabilitet,
} from '../../src/kontroll/index';
import type { Budsjett, Egeninnsats, Finansieringskilde, Habilitet, Part, Søknad, Vurderer } from '../../src/modell';

const part = (id: string): Part => ({ id, type: 'KOMMUNE', navn: id });
const søknad = (felt: Partial<Søknad> = {}): Søknad => ({
  id: 's',
  utlysningId: 'u',
  søkere: [{ part: part('a'), ansvarlig: true }],
  tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [part('b')] },
  søktBeløp: kroner(750),
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'MOTTATT',
  ...felt,
});
const penger = (partId: string, beløp: number): Egeninnsats => ({ type: 'PENGER', partId, beløp: kroner(beløp) });
const kilde = (felt: Partial<Finansieringskilde> = {}): Finansieringskilde => ({
  id: 'k',
  navn: 'K',
  giver: 'hdir',
  beløp: kroner(100),
  tilstand: 'INNVILGET',
  offentlig: true,
  dekker: [],
  ...felt,
});

describe('beregnEgeninnsats', () => {
  it('is nothing when nothing is stated, and zero when none is stated', () => {
    expect(beregnEgeninnsats(søknad())).toBeUndefined();
    expect(beregnEgeninnsats(søknad({ egeninnsats: [] }))?.andel).toEqual({ teller: '0', nevner: '1' });
  });

  it('keeps parts of an øre: a third of an hour at 100 kr', () => {
    const egeninnsats: Egeninnsats[] = [
      { type: 'ARBEIDSTID', partId: 'a', timer: '0.333' as Desimal, timesats: kroner('100.01') },
    ];
    expect(beregnEgeninnsats(søknad({ egeninnsats }))?.arbeidstid).toEqual({ teller: '3330333', nevner: '1000' });
  });

  it('counts other sources that were not refused into the financing', () => {
    const andreFinansieringskilder = [kilde({ id: 'x', beløp: kroner(150) }), kilde({ id: 'y', tilstand: 'AVSLATT' })];
    const svar = beregnEgeninnsats(søknad({ egeninnsats: [penger('a', 100)], andreFinansieringskilder }));
    expect(svar?.andel).toEqual({ teller: '1', nevner: '10' });
  });

  it('sums per party, in the order of their ids', () => {
    const egeninnsats: Egeninnsats[] = [
      penger('b', 2),
      { type: 'ARBEIDSTID', partId: 'a', timer: 2, timesats: kroner(3) },
      penger('a', 1),
    ];
    expect(beregnEgeninnsats(søknad({ egeninnsats }))?.parter).toEqual([
      { partId: 'a', penger: 100, arbeidstid: { teller: '600', nevner: '1' }, sum: { teller: '700', nevner: '1' } },
      { partId: 'b', penger: 200, arbeidstid: { teller: '0', nevner: '1' }, sum: { teller: '200', nevner: '1' } },
    ]);
  });

  it('has no share of nothing', () => {
    expect(beregnEgeninnsats(søknad({ søktBeløp: 0 as Øre, egeninnsats: [] }))).not.toHaveProperty('andel');
  });

  it('agrees with whole numbers on thousandths of hours', () => {
    const innsats = fc.record({
      timer: fc.integer({ min: 0, max: 10_000_000 }),
      timesats: fc.integer({ min: 0, max: 200_000 }),
    });
    fc.assert(
      fc.property(fc.array(innsats, { maxLength: 6 }), (liste) => {
        const egeninnsats = liste.map(({ timer, timesats }) => ({
          type: 'ARBEIDSTID' as const,
          partId: 'a',
          timer: `${Math.floor(timer / 1000)}.${String(timer % 1000).padStart(3, '0')}` as Desimal,
          timesats: timesats as Øre,
        }));
        const sum = liste.reduce((s, { timer, timesats }) => s + BigInt(timer) * BigInt(timesats), 0n);
        const { teller, nevner } = beregnEgeninnsats(søknad({ egeninnsats }))?.sum ?? { teller: 'x', nevner: '1' };
        expect(BigInt(teller) * 1000n).toBe(sum * BigInt(nevner));
      }),
    );
  });
});

describe('kontrollerEgeninnsats', () => {
  const koder = (s: Søknad, minst?: string) =>
    kontrollerEgeninnsats(s, minst === undefined ? {} : { minsteAndel: { teller: minst, nevner: '1000' } }).map(
      ({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`,
    );

  it('not stated is a warning, and an error when a share is required', () => {
    expect(koder(søknad())).toEqual(['ADVARSEL EGENINNSATS_IKKE_OPPGITT ']);
    expect(koder(søknad(), '1')).toEqual(['FEIL EGENINNSATS_IKKE_OPPGITT ']);
  });

  it('compares exactly: 250/1000 is met, one øre less is not', () => {
    expect(koder(søknad({ egeninnsats: [penger('a', 250)] }), '250')).toEqual([]);
    const litt = [{ type: 'PENGER', partId: 'a', beløp: 24_999 as Øre }] as const;
    expect(koder(søknad({ egeninnsats: litt }), '250')).toEqual(['FEIL EGENINNSATS_FOR_LAV /egeninnsats']);
  });

  it('finds those who take no part, and figures that are none', () => {
    const egeninnsats = [
      penger('b', 1),
      penger('c', 1),
      { type: 'PENGER', partId: 'a', beløp: -1 as Øre },
      { type: 'ARBEIDSTID', partId: 'a', timer: -1, timesats: 0.5 as Øre },
      { type: 'ARBEIDSTID', partId: 'a', timer: 'mange' as Desimal, timesats: kroner(1) },
    ] as const;
    expect(koder(søknad({ egeninnsats }), '250')).toEqual([
      'ADVARSEL EGENINNSATS_UKJENT_PART /egeninnsats/1/partId',
      'FEIL EGENINNSATS_UGYLDIG /egeninnsats/2/beløp',
      'FEIL EGENINNSATS_UGYLDIG /egeninnsats/3/timer',
      'FEIL EGENINNSATS_UGYLDIG /egeninnsats/3/timesats',
      'FEIL EGENINNSATS_UGYLDIG /egeninnsats/4/timer',
    ]);
  });

  it('a share of nothing cannot be required', () => {
    expect(koder(søknad({ søktBeløp: 0 as Øre, egeninnsats: [] }), '1')).toEqual([
      'ADVARSEL EGENINNSATS_UTEN_FINANSIERING /egeninnsats',
    ]);
  });
});

describe('kontrollerDobbeltfinansiering', () => {
  const budsjett: Budsjett = {
    id: 'b',
    år: 2024,
    status: 'FORSLAG',
    rader: [{ tiltakId: 'dho', navn: 'DHO' }],
    kostnadsarter: [
      { id: 'lønn', navn: 'Lønn' },
      { id: 'annet', navn: 'Annet' },
    ],
    celler: [
      { tiltakId: 'dho', kostnadsartId: 'lønn', beløp: kroner(100) },
      { tiltakId: 'dho', kostnadsartId: 'annet', beløp: kroner(50) },
    ],
  };
  const dekker = (kostnadsartId: string, beløp: number) => [{ tiltakId: 'dho', kostnadsartId, beløp: kroner(beløp) }];
  const koder = (kilder: readonly Finansieringskilde[], felt = {}) =>
    kontrollerDobbeltfinansiering({ budsjett, kilder, ...felt }).map(
      ({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`,
    );

  it('three sources may share a cost as long as they pay no more than it', () => {
    const del = (id: string, b: number) => kilde({ id, beløp: kroner(b), dekker: dekker('lønn', b) });
    expect(koder([del('x', 40), del('y', 30), del('z', 30)])).toEqual([]);
    expect(koder([del('x', 40), del('y', 30), del('z', 31)])).toEqual(['FEIL DOBBELTFINANSIERING /budsjett/celler/0']);
  });

  it('is a warning while one of them is not granted, and nothing when one is refused', () => {
    const x = kilde({ id: 'x', beløp: kroner(60), dekker: dekker('lønn', 60) });
    const y = kilde({ id: 'y', beløp: kroner(60), dekker: dekker('lønn', 60), tilstand: 'SOKT' });
    expect(koder([x, y])).toEqual(['ADVARSEL DOBBELTFINANSIERING /budsjett/celler/0']);
    expect(koder([x, { ...y, tilstand: 'AVSLATT' }])).toEqual([]);
  });

  it('cannot be ruled out when a source does not say what it pays', () => {
    expect(koder([kilde()])).toEqual(['ADVARSEL DEKNING_IKKE_OPPGITT /kilder/0/dekker']);
  });

  it('finds sources that stand twice, pay more than they give, or pay what is not there', () => {
    expect(
      koder([
        kilde({ beløp: kroner(10), dekker: dekker('lønn', 11) }),
        kilde({ beløp: kroner(10), dekker: dekker('mat', 10) }),
      ]),
    ).toEqual([
      'FEIL DEKNING_OVER_KILDE /kilder/0/dekker',
      'FEIL FINANSIERINGSKILDE_TO_GANGER /kilder/1/id',
      'FEIL DEKNING_UKJENT_STED /kilder/1/dekker/0',
    ]);
  });

  it('finds amounts that are none, and then adds up nothing', () => {
    expect(
      koder([kilde({ beløp: -1 as Øre, dekker: [{ tiltakId: 'dho', kostnadsartId: 'lønn', beløp: 0.5 as Øre }] })]),
    ).toEqual([
      'FEIL FINANSIERINGSKILDE_BELOP_UGYLDIG /kilder/0/beløp',
      'FEIL FINANSIERINGSKILDE_BELOP_UGYLDIG /kilder/0/dekker/0/beløp',
    ]);
  });

  it('all financing together may not pass all costs', () => {
    expect(koder([], { søktBeløp: kroner(100), egeninnsats: [penger('a', 50)] })).toEqual([]);
    expect(koder([], { søktBeløp: kroner(100), egeninnsats: [penger('a', 51)] })).toEqual([
      'ADVARSEL FINANSIERING_OVER_KOSTNAD /budsjett',
    ]);
  });
});

describe('erSammePart', () => {
  it.each([
    ['organisation number', { organisasjonsnummer: '1' }, { organisasjonsnummer: '1', id: 'annet' }, true],
    ['other organisation number', { organisasjonsnummer: '1' }, { organisasjonsnummer: '2' }, false],
    ['kommunenummer', { kommunenummer: '1806' }, { kommunenummer: '1806', id: 'annet' }, true],
    ['other kommunenummer, same name', { kommunenummer: '1806' }, { kommunenummer: '1816' }, false],
    ['id', {}, {}, true],
    ['other id', {}, { id: 'annet' }, false],
  ])('by %s', (_, a, b, ventet) => {
    expect(erSammePart({ ...part('a'), ...a }, { ...part('a'), ...b })).toBe(ventet);
  });
});

describe('utledHabilitet', () => {
  const vurderer = (id: string, representerer: string): Vurderer => ({
    id,
    rolle: 'r',
    representerer: part(representerer),
  });
  const par = { vurdererId: 'v', søknadId: 's' };
  const avklaring = { rolle: 'leder', dato: '2024-06-01' as never };
  const utled = (representerer: string, erklæringer: readonly Habilitet[] = []) =>
    utledHabilitet([vurderer('v', representerer)], [søknad()], erklæringer)[0];

  it.each([
    ['an applicant', 'a', 'TIL_AVKLARING'],
    ['a party of the tiltak', 'b', 'TIL_AVKLARING'],
    ['nobody of the søknad', 'c', 'HABIL'],
  ])('who represents %s', (_, representerer, status) => {
    expect(utled(representerer)?.status).toBe(status);
  });

  it.each([
    ['HABIL without a clearance, where a party', 'a', { ...par, status: 'HABIL' }, 'TIL_AVKLARING'],
    ['HABIL with a clearance, where a party', 'a', { ...par, status: 'HABIL', avklaring }, 'HABIL'],
    ['INHABIL, where no party', 'c', { ...par, status: 'INHABIL', grunn: 'SLEKTSKAP' }, 'INHABIL'],
    ['TIL_AVKLARING, where no party', 'c', { ...par, status: 'TIL_AVKLARING' }, 'TIL_AVKLARING'],
    ['HABIL, where no party', 'c', { ...par, status: 'HABIL' }, 'HABIL'],
  ] as const)('a declaration of %s', (_, representerer, erklæring, status) => {
    expect(utled(representerer, [erklæring])?.status).toBe(status);
  });

  it('keeps the deputy of a declaration that does not clear', () => {
    expect(utled('a', [{ ...par, status: 'HABIL', stedfortreder: 'w' }])).toEqual({
      ...par,
      status: 'TIL_AVKLARING',
      grunn: 'ORGANISASJON_ER_PART',
      stedfortreder: 'w',
    });
  });

  it('a declaration about a part of the case leaves the rest open, and never silently fit', () => {
    const erklæringer: Habilitet[] = [{ ...par, status: 'INHABIL', omfang: ['AVGJORE'] }];
    const alle = utledHabilitet(
      [{ id: 'v', rolle: 'r', representerer: { id: 'a', type: 'KOMMUNE', navn: 'A' } }],
      [
        {
          id: 's',
          søkere: [{ part: { id: 'a', type: 'KOMMUNE', navn: 'A' }, ansvarlig: true }],
          tiltak: { parter: [] },
        } as never,
      ],
      erklæringer,
    );
    expect(alle).toEqual([
      erklæringer[0],
      { ...par, status: 'TIL_AVKLARING', grunn: 'ORGANISASJON_ER_PART', omfang: ['FORBEREDE', 'VURDERE'] },
    ]);
  });

  it('two declarations about different parts of a case stand beside each other; nobody is the own deputy', () => {
    const to: Habilitet[] = [
      { ...par, status: 'HABIL', omfang: ['VURDERE'] },
      { ...par, status: 'INHABIL', omfang: ['AVGJORE'], stedfortreder: 'v' },
    ];
    expect(() => utled('b', to)).toThrow('HABILITET_STEDFORTREDER_UGYLDIG /erklæringer/1/stedfortreder');
    expect(() => utled('b', [to[0] as Habilitet, { ...par, status: 'INHABIL' }])).toThrow('HABILITET_TO_GANGER');
  });

  it('finds every declaration that stands twice or is about someone else', () => {
    const erklæringer: Habilitet[] = [
      { ...par, status: 'HABIL' },
      { ...par, status: 'INHABIL' },
      { vurdererId: 'x', søknadId: 's', status: 'HABIL' },
    ];
    try {
      utled('a', erklæringer);
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual([
        'HABILITET_TO_GANGER /erklæringer/1',
        'HABILITET_UKJENT /erklæringer/2',
      ]);
    }
  });

  it('gives one answer for each pair', () => {
    const alle = utledHabilitet([vurderer('v', 'a'), vurderer('w', 'c')], [søknad(), søknad({ id: 's2' })]);
    expect(alle.map(({ vurdererId, søknadId }) => `${vurdererId} ${søknadId}`)).toEqual(['v s', 'v s2', 'w s', 'w s2']);
  });
});
