import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Evaluering,
  type Gevinstrealiseringsplan,
  type Indikator,
  kontrollerEvaluering,
  kontrollerNedtrapping,
  kroner,
  vurderMåloppnåelse,
} from '../../src/index';

const indikator = (felt: object = {}): Indikator =>
  ({
    id: 'i',
    navn: 'Liggedøgn',
    type: 'BRUKER',
    enhet: 'døgn',
    retning: 'LAVERE_ER_BEDRE',
    utgangsverdi: 120,
    målverdi: 90,
    hvemFår: ['unn'],
    hvemBærer: ['narvik'],
    målinger: [{ dato: '2024-10-01', verdi: 110 }],
    ...felt,
  }) as never;
const vurder = (indikatorer: readonly Indikator[], utenforMålet?: 'TELLER' | 'KAPPES', perDato = '2024-12-31') =>
  vurderMåloppnåelse(
    { beskrivelse: '', indikatorer } as Gevinstrealiseringsplan,
    { perDato, ...(utenforMålet && { utenforMålet }) } as never,
  );

describe('vurderMåloppnåelse', () => {
  it.each([
    [{}, 'IKKE_NADD', '1/3', undefined],
    [{ målinger: [{ dato: '2024-10-01', verdi: '90.0' }] }, 'NADD', '1/1', undefined],
    [{ målinger: [{ dato: '2024-10-01', verdi: 125 }] }, 'IKKE_NADD', '-1/6', undefined],
    [{ målinger: [{ dato: '2024-10-01', verdi: 80 }] }, 'NADD', '4/3', undefined],
    [{ retning: 'HOYERE_ER_BEDRE', målverdi: 150 }, 'IKKE_NADD', '-1/3', undefined],
    [{ målinger: [] }, 'IKKE_MALT', undefined, 'IKKE_MALT'],
    [{ målinger: [{ dato: '2025-01-01', verdi: 1 }] }, 'IKKE_MALT', undefined, 'IKKE_MALT'],
    [{ utgangsverdi: undefined }, 'IKKE_NADD', undefined, 'UTEN_UTGANGSVERDI'],
    [{ utgangsverdi: 90 }, 'IKKE_NADD', undefined, 'UTGANGSVERDI_ER_MAL'],
    [{ utgangsverdi: 90, målinger: [{ dato: '2024-10-01', verdi: 90 }] }, 'NADD', undefined, 'UTGANGSVERDI_ER_MAL'],
    [{ utgangsverdi: 80 }, 'IKKE_NADD', undefined, 'MAL_MOT_RETNINGEN'],
    [
      {
        målinger: [
          { dato: '2024-10-01', verdi: 100 },
          { dato: '2024-10-01', verdi: 101 },
        ],
      },
      'IKKE_MALT',
      undefined,
      'FLERE_VERDIER',
    ],
    [
      {
        målinger: [
          { dato: '2024-10-01', verdi: 100 },
          { dato: '2024-10-01', verdi: '100.0' },
        ],
      },
      'IKKE_NADD',
      '2/3',
      undefined,
    ],
    [
      {
        målinger: [
          { dato: '2024-11-01', verdi: 105 },
          { dato: '2024-10-01', verdi: 90 },
        ],
      },
      'IKKE_NADD',
      '1/2',
      undefined,
    ],
  ])('%j', (felt, status, andel, utenAndel) => {
    const [resultat] = vurder([indikator(felt)]).indikatorer;
    expect(resultat?.status).toBe(status);
    expect(resultat?.andel && `${resultat.andel.teller}/${resultat.andel.nevner}`).toBe(andel);
    expect(resultat?.utenAndel).toBe(utenAndel);
    expect(JSON.parse(JSON.stringify(resultat))).toEqual(resultat);
  });

  it('counts a missing measurement as missing, never as zero', () => {
    const svar = vurder([indikator(), indikator({ id: 'j', målinger: [] })], 'TELLER');
    expect([svar.nådd, svar.ikkeNådd, svar.ikkeMålt, svar.medAndel, svar.snitt]).toEqual([
      0,
      1,
      1,
      1,
      { teller: '1', nevner: '3' },
    ]);
    expect('snitt' in vurder([indikator({ målinger: [] })], 'TELLER')).toBe(false);
    expect('snitt' in vurder([indikator()])).toBe(false);
  });

  it('lets what is past the target count, or cuts it, as it is told', () => {
    const to = [
      indikator({ målinger: [{ dato: '2024-10-01', verdi: 60 }] }),
      indikator({ id: 'j', målinger: [{ dato: '2024-10-01', verdi: 150 }] }),
    ];
    expect(vurder(to, 'TELLER').snitt).toEqual({ teller: '1', nevner: '2' });
    expect(vurder(to, 'KAPPES').snitt).toEqual({ teller: '1', nevner: '2' });
    expect(vurder(to.slice(0, 1), 'TELLER').snitt).toEqual({ teller: '2', nevner: '1' });
    expect(vurder(to.slice(0, 1), 'KAPPES').snitt).toEqual({ teller: '1', nevner: '1' });
  });

  it.each([
    [{ utgangsverdi: 90 }, ['INDIKATOR_UTGANG_ER_MAL /indikatorer/0/målverdi']],
    [{ utgangsverdi: 80 }, ['INDIKATOR_MAL_MOT_RETNINGEN /indikatorer/0/retning']],
    [{ måldato: '2024-12-31' }, ['MALING_MANGLER /indikatorer/0/målinger']],
    [{ måldato: '2024-12-31', målinger: [] }, ['MALING_MANGLER /indikatorer/0/målinger']],
    [{ måldato: '2024-10-01' }, []],
    [{ måldato: '2025-01-01', målinger: [] }, []],
    [
      {
        målinger: [
          { dato: '2024-10-01', verdi: 1 },
          { dato: '2024-10-01', verdi: 2 },
        ],
      },
      ['MALING_FLERE_VERDIER /indikatorer/0/målinger'],
    ],
  ])('findings of %j', (felt, ventet) => {
    expect(vurder([indikator(felt)]).funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual(ventet);
  });

  it('is the exact share of the way, whichever way is better', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -99, max: 99 }),
        fc.boolean(),
        (utgang, vei, verdi, høyere) => {
          const mål = høyere ? utgang + vei : utgang - vei;
          const retning = høyere ? 'HOYERE_ER_BEDRE' : 'LAVERE_ER_BEDRE';
          const [r] = vurder([
            indikator({ utgangsverdi: utgang, målverdi: mål, retning, målinger: [{ dato: '2024-10-01', verdi }] }),
          ]).indikatorer;
          const gått = høyere ? verdi - utgang : utgang - verdi;
          expect(Number(r?.andel?.teller) * vei).toBe(gått * Number(r?.andel?.nevner));
          expect(r?.status).toBe(gått >= vei ? 'NADD' : 'IKKE_NADD');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('kontrollerEvaluering', () => {
  const evaluering = (framlagt?: string): Evaluering =>
    ({
      id: 'e',
      tiltakId: 't',
      innhold: [
        { emne: 'gevinster', tekst: 'Ja' },
        { emne: 'spredning', tekst: ' ' },
      ],
      ...(framlagt && { framlagt }),
    }) as never;
  const krav = (felt: object = {}) =>
    ({ perDato: '2025-07-01', frist: '2025-06-01', emner: ['gevinster'], ...felt }) as never;
  const koder = (e: Evaluering | undefined, k: never) =>
    kontrollerEvaluering(e, k).map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);

  it.each([
    ['in time', evaluering('2025-06-01'), {}, []],
    ['too late', evaluering('2025-06-02'), {}, ['FEIL EVALUERING_FOR_SEN /framlagt']],
    ['missing after the deadline', undefined, {}, ['FEIL EVALUERING_MANGLER ']],
    ['written, but not presented', evaluering(), {}, ['FEIL EVALUERING_MANGLER ']],
    ['to be presented later', evaluering('2025-08-01'), {}, ['FEIL EVALUERING_MANGLER ']],
    ['missing on the last day', undefined, { perDato: '2025-06-01' }, []],
    ['by the deadline of a plan', evaluering('2025-06-02'), { frist: { status: 'DATERT', dato: '2025-06-02' } }, []],
    [
      'a deadline that waits',
      undefined,
      { frist: { status: 'VENTER', venterPå: ['driftsstart'] } },
      ['RAD EVALUERING_FRIST_VENTER '],
    ],
    [
      'a deadline that is none',
      undefined,
      { frist: { status: 'UGYLDIG', regelId: 'r' } },
      ['ADVARSEL EVALUERING_FRIST_UGYLDIG '],
    ],
    [
      'before operation started',
      evaluering('2025-01-01'),
      { driftsstart: '2025-01-02' },
      ['ADVARSEL EVALUERING_FOR_DRIFTSSTART /framlagt'],
    ],
    [
      'without a subject',
      evaluering('2025-06-01'),
      { emner: ['gevinster', 'spredning'] },
      ['FEIL EVALUERING_UTEN_EMNE /innhold'],
    ],
  ] as const)('%s', (_, e, felt, ventet) => {
    expect(koder(e, krav(felt))).toEqual(ventet);
  });
});

describe('kontrollerNedtrapping', () => {
  const andel = (teller: number, nevner: number) => ({ teller: `${teller}`, nevner: `${nevner}` });
  const trinn = (...t: readonly (readonly [number, number, number])[]) => ({
    id: 'n',
    grunnlag: 'avtale',
    trinn: t.map(([år, a, b]) => ({ år, andel: andel(a, b) })),
  });
  const egen = (kr: number) => [{ type: 'PENGER', partId: 'p', beløp: kroner(kr) }];
  const koder = (f: readonly object[], n: object) =>
    kontrollerNedtrapping(f as never, n as never).map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);

  it('a share on its step is within it, one øre more is not', () => {
    expect(koder([{ år: 2025, søktBeløp: kroner(60), egeninnsats: egen(30) }], trinn([2025, 2, 3]))).toEqual([]);
    expect(koder([{ år: 2025, søktBeløp: kroner(60) + 1, egeninnsats: egen(30) }], trinn([2025, 2, 3]))).toEqual([
      'FEIL NEDTRAPPING_ANDEL_FOR_HOY /finansiering/0/søktBeløp',
    ]);
  });

  it.each([
    [[], trinn([2024, 1, 2], [2025, 2, 3]), ['ADVARSEL NEDTRAPPING_STIGER /nedtrapping/trinn/1/andel']],
    [
      [],
      trinn([2025, 3, 2], [2024, -1, 2]),
      [
        'FEIL NEDTRAPPING_ANDEL_UGYLDIG /nedtrapping/trinn/0/andel',
        'FEIL NEDTRAPPING_ANDEL_UGYLDIG /nedtrapping/trinn/1/andel',
        'ADVARSEL NEDTRAPPING_STIGER /nedtrapping/trinn/0/andel',
      ],
    ],
    [[], trinn([2024, 1, 2], [2024, 1, 2]), ['FEIL NEDTRAPPING_AR_TO_GANGER /nedtrapping/trinn/1/år']],
    [
      [{ år: 2026, søktBeløp: 1, egeninnsats: [] }],
      trinn([2024, 1, 2]),
      ['ADVARSEL NEDTRAPPING_UTEN_TRINN /finansiering/0/år'],
    ],
    [[{ år: 2024, søktBeløp: 1 }], trinn([2024, 1, 2]), ['ADVARSEL NEDTRAPPING_ANDEL_UKJENT /finansiering/0']],
    [
      [{ år: 2024, søktBeløp: 0, egeninnsats: [] }],
      trinn([2024, 1, 2]),
      ['ADVARSEL NEDTRAPPING_ANDEL_UKJENT /finansiering/0'],
    ],
    [
      [
        { år: 2024, søktBeløp: 1, egeninnsats: [] },
        { år: 2024, søktBeløp: 1, egeninnsats: [] },
      ],
      trinn([2024, 1, 1]),
      ['FEIL NEDTRAPPING_AR_TO_GANGER /finansiering/1/år'],
    ],
  ])('%j against %j', (f, n, ventet) => {
    expect(koder(f, n)).toEqual(ventet);
  });

  it('finds costs of a year that are paid twice, with pointers into that year', () => {
    const sted = { tiltakId: 'dho', kostnadsartId: 'frikjop' };
    const budsjett = {
      id: 'b',
      år: 2024,
      status: 'FORSLAG',
      rader: [{ tiltakId: 'dho', navn: 'DHO' }],
      kostnadsarter: [{ id: 'frikjop', navn: 'F' }],
      celler: [{ ...sted, beløp: kroner(100) }],
    };
    const kilde = {
      id: 'k',
      navn: 'K',
      giver: 'hdir',
      beløp: kroner(110),
      tilstand: 'INNVILGET',
      offentlig: true,
      dekker: [{ ...sted, beløp: kroner(110) }],
    };
    const uten = { ...kilde, id: 'l', beløp: kroner(1), dekker: [] };
    const f = [{ år: 2024, søktBeløp: 0, egeninnsats: [], andreFinansieringskilder: [kilde, uten], budsjett }];
    expect(koder(f, trinn([2024, 1, 1]))).toEqual([
      'ADVARSEL DEKNING_IKKE_OPPGITT /finansiering/0/andreFinansieringskilder/1/dekker',
      'FEIL DOBBELTFINANSIERING /finansiering/0/budsjett/celler/0',
      'ADVARSEL FINANSIERING_OVER_KOSTNAD /finansiering/0/budsjett',
    ]);
  });
});
