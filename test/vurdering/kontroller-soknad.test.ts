import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erTilskuddFeil, kroner, type Tidspunkt, type Øre } from '../../src/kjerne/index';
import type { Krav, Kravuttrykk, Part, Søker, Søknad, Utlysning } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import { kontrollerSøknad } from '../../src/vurdering/index';

const part = (id: string, type: Part['type'] = 'KOMMUNE'): Part => ({ id, type, navn: id });
const søker = (felt: Partial<Søker> = {}): Søker => ({ part: part('a'), ansvarlig: true, ...felt });
const søknad = (felt: Partial<Søknad> = {}): Søknad => ({
  id: 's',
  utlysningId: 'u',
  søkere: [søker()],
  tiltak: { id: 't', tittel: 'T', formål: ' ', pasientgrupper: ['eldre'], satsingsområder: [], parter: [] },
  søktBeløp: kroner(100),
  vedlegg: [],
  beskrivelser: [],
  tilstand: 'MOTTATT',
  ...felt,
});
const utlysningMed = (...vilkår: readonly Kravuttrykk[]): Utlysning => ({
  ...utlysningTromsOfoten2024.data,
  id: 'u',
  søknadsfrist: { dato: '2024-06-17' as never },
  krav: vilkår.map((v, i): Krav => ({ id: `k${i}`, tekst: '', vilkår: v, retting: 'KAN_RETTES', kildeId: 'kilde' })),
  oppfordringer: [],
});
const svar = (vilkår: Kravuttrykk, s: Søknad) => kontrollerSøknad(s, utlysningMed(vilkår)).krav[0]?.svar;

describe('each kind of requirement', () => {
  const felles = { type: 'FELLES_SOKNAD', minstAntall: 2, typer: ['KOMMUNE', 'HELSEFORETAK'] } as const;
  const unn = søker({ part: part('unn', 'HELSEFORETAK'), ansvarlig: false });
  const egen = { type: 'EGENINNSATS', minsteAndel: { teller: '1', nevner: '4' } } as const;
  const penger = (beløp: number) => [{ type: 'PENGER' as const, partId: 'a', beløp: kroner(beløp) }];

  it.each<readonly [string, Kravuttrykk, Partial<Søknad>, string]>([
    ['no time of receipt', { type: 'MOTTATT_INNEN_FRIST' }, {}, 'MANGLER_OPPLYSNING'],
    [
      'the last second',
      { type: 'MOTTATT_INNEN_FRIST' },
      { mottatt: '2024-06-17T23:59:59+02:00' as Tidspunkt },
      'OPPFYLT',
    ],
    [
      'the same moment in UTC',
      { type: 'MOTTATT_INNEN_FRIST' },
      { mottatt: '2024-06-17T21:59:59+00:00' as Tidspunkt },
      'OPPFYLT',
    ],
    [
      'a second later',
      { type: 'MOTTATT_INNEN_FRIST' },
      { mottatt: '2024-06-18T00:00:00+02:00' as Tidspunkt },
      'IKKE_OPPFYLT',
    ],
    ['a field that is not there', { type: 'UTFYLT', sti: '/tiltak/gevinstrealiseringsplan' }, {}, 'MANGLER_OPPLYSNING'],
    ['a field that is there', { type: 'UTFYLT', sti: '/tiltak/tittel' }, {}, 'OPPFYLT'],
    ['a number that is there', { type: 'UTFYLT', sti: '/søktBeløp' }, {}, 'OPPFYLT'],
    ['a list that may still grow', { type: 'UTFYLT', sti: '/vedlegg' }, {}, 'MANGLER_OPPLYSNING'],
    ['a list stated as empty', { type: 'UTFYLT', sti: '/egeninnsats' }, { egeninnsats: [] }, 'IKKE_OPPFYLT'],
    ['a blank text', { type: 'UTFYLT', sti: '/id' }, { id: '  ' }, 'IKKE_OPPFYLT'],
    ['a subject not described', { type: 'BESKRIVELSE', emne: 'effekt' }, {}, 'MANGLER_OPPLYSNING'],
    [
      'a subject described by nothing',
      { type: 'BESKRIVELSE', emne: 'effekt' },
      { beskrivelser: [{ emne: 'effekt', tekst: ' ' }] },
      'IKKE_OPPFYLT',
    ],
    [
      'a subject described',
      { type: 'BESKRIVELSE', emne: 'effekt' },
      { beskrivelser: [{ emne: 'effekt', tekst: 'x' }] },
      'OPPFYLT',
    ],
    ['an attachment that may still come', { type: 'VEDLEGG', vedleggstype: 'avtale' }, {}, 'MANGLER_OPPLYSNING'],
    [
      'an attachment',
      { type: 'VEDLEGG', vedleggstype: 'avtale' },
      { vedlegg: [{ id: 'v', type: 'avtale', tittel: 'A' }] },
      'OPPFYLT',
    ],
    ['a kind of applicant that may apply', { type: 'SOKERTYPE', tillatte: ['KOMMUNE'] }, {}, 'OPPFYLT'],
    [
      'one of two applicants that may not',
      { type: 'SOKERTYPE', tillatte: ['KOMMUNE'] },
      { søkere: [søker(), unn] },
      'IKKE_OPPFYLT',
    ],
    ['no applicant', { type: 'SOKERTYPE', tillatte: ['KOMMUNE'] }, { søkere: [] }, 'MANGLER_OPPLYSNING'],
    ['a member', { type: 'SOKER_I_HELSEFELLESSKAP', partIder: ['a'] }, {}, 'OPPFYLT'],
    ['not a member', { type: 'SOKER_I_HELSEFELLESSKAP', partIder: ['b'] }, {}, 'IKKE_OPPFYLT'],
    ['a joint application', felles, { søkere: [søker(), unn] }, 'OPPFYLT'],
    ['two units of one applicant', felles, { søkere: [søker(), søker()] }, 'IKKE_OPPFYLT'],
    ['two kommuner, no hospital', felles, { søkere: [søker(), søker({ part: part('b') })] }, 'IKKE_OPPFYLT'],
    ['one responsible', { type: 'EN_ANSVARLIG' }, {}, 'OPPFYLT'],
    ['two responsible', { type: 'EN_ANSVARLIG' }, { søkere: [søker(), søker()] }, 'IKKE_OPPFYLT'],
    ['none responsible', { type: 'EN_ANSVARLIG' }, { søkere: [unn] }, 'IKKE_OPPFYLT'],
    ['confirmed', { type: 'PARTER_BEKREFTET' }, { søkere: [søker({ bekreftet: true })] }, 'OPPFYLT'],
    ['not known whether confirmed', { type: 'PARTER_BEKREFTET' }, {}, 'MANGLER_OPPLYSNING'],
    [
      'one not confirmed, one not known',
      { type: 'PARTER_BEKREFTET' },
      { søkere: [søker(), søker({ bekreftet: false })] },
      'IKKE_OPPFYLT',
    ],
    ['anchored', { type: 'FORANKRING' }, { søkere: [søker({ forankring: [{ organ: 'kommunestyre' }] })] }, 'OPPFYLT'],
    ['known not to be anchored', { type: 'FORANKRING' }, { søkere: [søker({ forankring: [] })] }, 'IKKE_OPPFYLT'],
    ['not known whether anchored', { type: 'FORANKRING' }, {}, 'MANGLER_OPPLYSNING'],
    ['egeninnsats not stated', egen, {}, 'MANGLER_OPPLYSNING'],
    [
      'a quarter, exactly',
      egen,
      { søktBeløp: kroner(75), egeninnsats: penger(25), andreFinansieringskilder: [] },
      'OPPFYLT',
    ],
    [
      'a quarter, as long as nobody else pays',
      egen,
      { søktBeløp: kroner(75), egeninnsats: penger(25) },
      'MANGLER_OPPLYSNING',
    ],
    ['an øre short of a quarter', egen, { søktBeløp: 7501 as Øre, egeninnsats: penger(25) }, 'IKKE_OPPFYLT'],
    ['an amount within', { type: 'SOKT_BELOP', minst: kroner(100), høyst: kroner(100) }, {}, 'OPPFYLT'],
    ['an amount below', { type: 'SOKT_BELOP', minst: kroner(101) }, {}, 'IKKE_OPPFYLT'],
    ['an amount above', { type: 'SOKT_BELOP', høyst: kroner(99) }, {}, 'IKKE_OPPFYLT'],
    ['a patient group of the call', { type: 'PASIENTGRUPPE', enAv: ['unge', 'eldre'] }, {}, 'OPPFYLT'],
    ['another patient group', { type: 'PASIENTGRUPPE', enAv: ['unge'] }, {}, 'IKKE_OPPFYLT'],
    [
      'no patient group',
      { type: 'PASIENTGRUPPE', enAv: ['unge'] },
      { tiltak: { ...søknad().tiltak, pasientgrupper: [] } },
      'MANGLER_OPPLYSNING',
    ],
    ['none of nothing', { type: 'MINST_EN', av: [] }, {}, 'IKKE_OPPFYLT'],
    ['all of nothing', { type: 'ALLE', av: [] }, {}, 'OPPFYLT'],
  ])('%s', (_, vilkår, felt, ventet) => {
    expect(svar(vilkår, søknad(felt))).toBe(ventet);
  });

  it('one that does not exist is refused', () => {
    try {
      svar({ type: 'FINNES_IKKE' } as never, søknad());
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.kode).toBe('KRAVTYPE_UKJENT');
    }
  });
});

/** Conditions with known answers, to be put together. */
const JA: Kravuttrykk = { type: 'UTFYLT', sti: '/id' };
const NEI: Kravuttrykk = { type: 'UTFYLT', sti: '/tiltak/formål' };
const VET_IKKE: Kravuttrykk = { type: 'UTFYLT', sti: '/mottatt' };
const VERDI = { OPPFYLT: 1, MANGLER_OPPLYSNING: 0.5, IKKE_OPPFYLT: 0 } as const;

const uttrykk = fc.letrec<{ ett: Kravuttrykk }>((tie) => ({
  ett: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(JA, NEI, VET_IKKE),
    fc.record({
      type: fc.constantFrom('ALLE' as const, 'MINST_EN' as const),
      av: fc.array(tie('ett'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('IKKE' as const), av: tie('ett') }),
  ),
})).ett;

/** Kleene's logic on 0, ½, 1: the least, the greatest, one less. */
function verdiAv(vilkår: Kravuttrykk): number {
  if (vilkår.type === 'ALLE') return Math.min(1, ...vilkår.av.map(verdiAv));
  if (vilkår.type === 'MINST_EN') return Math.max(0, ...vilkår.av.map(verdiAv));
  if (vilkår.type === 'IKKE') return 1 - verdiAv(vilkår.av);
  return vilkår === JA ? 1 : vilkår === NEI ? 0 : 0.5;
}

describe('three-valued logic', () => {
  it('is Kleene’s: the least, the greatest, one less', () => {
    fc.assert(
      fc.property(uttrykk, (vilkår) => {
        const fikk = svar(vilkår, søknad()) ?? 'OPPFYLT';
        expect(VERDI[fikk]).toBe(verdiAv(vilkår));
      }),
      { numRuns: 2000 },
    );
  });

  it('is monotone: a new fact never turns a decided answer', () => {
    fc.assert(
      fc.property(uttrykk, (vilkår) => {
        const før = svar(vilkår, søknad());
        const etter = svar(vilkår, søknad({ mottatt: '2024-06-01T12:00:00+02:00' as Tidspunkt }));
        expect(etter).not.toBe('MANGLER_OPPLYSNING');
        if (før !== 'MANGLER_OPPLYSNING') expect(etter).toBe(før);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a finding exactly when it is not met', () => {
    fc.assert(
      fc.property(uttrykk, (vilkår) => {
        const { krav, funn, konklusjon } = kontrollerSøknad(søknad(), utlysningMed(vilkår));
        expect(funn.length === 0).toBe(krav[0]?.svar === 'OPPFYLT');
        expect(konklusjon).toBe(krav[0]?.svar === 'OPPFYLT' ? 'I_ORDEN' : 'TIL_RETTING');
      }),
      { numRuns: 500 },
    );
  });
});

describe('kontrollerSøknad', () => {
  const avvis = (vilkår: Kravuttrykk): Utlysning => {
    const u = utlysningMed(vilkår, NEI);
    return { ...u, krav: u.krav.map((krav, i) => (i === 0 ? { ...krav, retting: 'AVVIS' } : krav)) };
  };

  it.each([
    [NEI, 'AVVIS'],
    [VET_IKKE, 'TIL_RETTING'],
    [JA, 'TIL_RETTING'],
  ] as const)('turns away only what is known not to be met', (vilkår, konklusjon) => {
    expect(kontrollerSøknad(søknad(), avvis(vilkår)).konklusjon).toBe(konklusjon);
  });

  it('refers each finding to the call: krav, what follows, and source', () => {
    const [funn] = kontrollerSøknad(søknad(), avvis(NEI)).funn;
    expect(funn).toEqual({
      kode: 'FELT_IKKE_UTFYLT',
      alvor: 'FEIL',
      sti: '/tiltak/formål',
      data: { felt: '/tiltak/formål', regelId: 'k0', slag: 'KRAV', svar: 'IKKE_OPPFYLT', retting: 'AVVIS' },
      kildeId: 'kilde',
    });
  });

  it('points a missing field at the nearest place that exists', () => {
    const { funn } = kontrollerSøknad(
      søknad(),
      utlysningMed({ type: 'UTFYLT', sti: '/tiltak/gevinstrealiseringsplan/spredning' }),
    );
    expect(funn[0]?.sti).toBe('/tiltak');
  });

  it('an encouragement never turns away, and one that only people can judge is left to them', () => {
    const utlysning: Utlysning = {
      ...utlysningMed(),
      oppfordringer: [
        { id: 'o1', tekst: '', vilkår: NEI, alvor: 'RAD' },
        { id: 'o2', tekst: '', alvor: 'ADVARSEL' },
      ],
    };
    const svaret = kontrollerSøknad(søknad(), utlysning);
    expect(svaret.konklusjon).toBe('I_ORDEN');
    expect(svaret.oppfordringer).toEqual([
      { oppfordringId: 'o1', svar: 'IKKE_OPPFYLT' },
      { oppfordringId: 'o2', svar: 'MA_VURDERES' },
    ]);
    expect(svaret.funn.map(({ alvor }) => alvor)).toEqual(['RAD']);
  });

  it('an organisation that stands twice is told, and counts once; two units of one are two rows of one party', () => {
    const unn = (enhet?: string): Søker =>
      søker({ part: { ...part('unn', 'HELSEFORETAK'), ...(enhet === undefined ? {} : { enhet }) }, ansvarlig: false });
    const { funn } = kontrollerSøknad(
      søknad({ søkere: [søker(), unn('Narvik'), unn('Harstad'), søker()] }),
      utlysningMed(),
    );
    expect(funn).toEqual([
      { kode: 'PART_TO_GANGER', alvor: 'ADVARSEL', sti: '/søkere/3/part', data: { partId: 'a', først: 0 } },
    ]);
  });

  it('egeninnsats that is too small without other sources is decided; none of them can make it larger', () => {
    const krav = { type: 'EGENINNSATS', minsteAndel: { teller: '1', nevner: '4' } } as const;
    const egeninnsats = [{ type: 'PENGER' as const, partId: 'a', beløp: kroner(10) }];
    expect(svar(krav, søknad({ søktBeløp: kroner(75), egeninnsats }))).toBe('IKKE_OPPFYLT');
    const [funn] = kontrollerSøknad(søknad({ søktBeløp: kroner(30), egeninnsats }), utlysningMed(krav)).funn;
    expect(funn).toMatchObject({ kode: 'FINANSIERING_IKKE_OPPGITT', data: { andel: { teller: '1', nevner: '4' } } });
  });

  it('without applicants nothing about them is decided', () => {
    const ingen = søknad({ søkere: [] });
    expect(svar({ type: 'EN_ANSVARLIG' }, ingen)).toBe('MANGLER_OPPLYSNING');
    expect(svar({ type: 'FELLES_SOKNAD', minstAntall: 2, typer: [] }, ingen)).toBe('MANGLER_OPPLYSNING');
  });

  it.each([
    // Summer time began 31.03.2024 at 02:00 and ended 27.10.2024 at 03:00.
    ['2024-03-29', '13:00', '2024-03-29T11:59:59Z', '2024-03-29T12:00:00Z'],
    ['2024-04-02', '13:00', '2024-04-02T10:59:59Z', '2024-04-02T11:00:00Z'],
    ['2024-10-25', '13:00', '2024-10-25T10:59:59Z', '2024-10-25T11:00:00Z'],
    ['2024-10-28', '13:00', '2024-10-28T11:59:59Z', '2024-10-28T12:00:00Z'],
    ['2024-03-31', undefined, '2024-03-31T21:59:59Z', '2024-03-31T22:00:00Z'],
    ['2024-10-27', undefined, '2024-10-27T22:59:59Z', '2024-10-27T23:00:00Z'],
  ])('a deadline %s %s is in Norwegian time on both sides of the turn', (dato, klokkeslett, iTide, forSent) => {
    const utlysning: Utlysning = {
      ...utlysningMed({ type: 'MOTTATT_INNEN_FRIST' }),
      søknadsfrist: { dato, ...(klokkeslett === undefined ? {} : { klokkeslett }) } as never,
    };
    const fikk = (mottatt: string) =>
      kontrollerSøknad(søknad({ mottatt: mottatt.replace('Z', '+00:00') as Tidspunkt }), utlysning).krav[0]?.svar;
    expect([fikk(iTide), fikk(forSent)]).toEqual(['OPPFYLT', 'IKKE_OPPFYLT']);
  });

  it('refuses a søknad for another call', () => {
    expect(() => kontrollerSøknad(søknad({ utlysningId: 'x' }), utlysningMed())).toThrow('SOKNAD_ANNEN_UTLYSNING');
  });
});

/** Everything that may be stated later, each as a step from not stated to stated. */
type Faktum = (s: Søknad) => Søknad;
const hverSøker =
  (felt: Partial<Søker>): Faktum =>
  (s) => ({ ...s, søkere: s.søkere.map((en) => ({ ...felt, ...en })) });
const FAKTA: readonly Faktum[] = [
  (s) => ({ mottatt: '2024-06-17T12:00:00+02:00' as Tidspunkt, ...s }),
  (s) => ({ mottatt: '2024-06-18T12:00:00+02:00' as Tidspunkt, ...s }),
  (s) => ({ egeninnsats: [], ...s }),
  (s) => ({ egeninnsats: [{ type: 'PENGER', partId: 'a', beløp: kroner(50) }], ...s }),
  (s) => ({ andreFinansieringskilder: [], ...s }),
  (s) => ({
    andreFinansieringskilder: [{ id: 'f', navn: 'F', beløp: kroner(300), tilstand: 'INNVILGET' }] as never,
    ...s,
  }),
  (s) => ({ ...s, vedlegg: [...s.vedlegg, { id: `v${s.vedlegg.length}`, type: 'avtale', tittel: 'A' }] }),
  (s) => (s.beskrivelser.length > 0 ? s : { ...s, beskrivelser: [{ emne: 'effekt', tekst: 'Bedre.' }] }),
  (s) => (s.beskrivelser.length > 0 ? s : { ...s, beskrivelser: [{ emne: 'effekt', tekst: ' ' }] }),
  (s) =>
    s.søkere.length > 0
      ? s
      : { ...s, søkere: [søker(), søker({ part: part('unn', 'HELSEFORETAK'), ansvarlig: false })] },
  (s) => (s.tiltak.pasientgrupper.length > 0 ? s : { ...s, tiltak: { ...s.tiltak, pasientgrupper: ['unge'] } }),
  (s) => ({ ...s, tiltak: { periode: { fom: '2024-01-01', tom: '2024-12-31' } as never, ...s.tiltak } }),
  hverSøker({ bekreftet: true }),
  hverSøker({ bekreftet: false }),
  hverSøker({ forankring: [] }),
  hverSøker({ forankring: [{ organ: 'kommunestyre' }] }),
];
const ALLE_VILKÅR: readonly Kravuttrykk[] = [
  { type: 'MOTTATT_INNEN_FRIST' },
  { type: 'UTFYLT', sti: '/vedlegg' },
  { type: 'UTFYLT', sti: '/vedlegg/0/tittel' },
  { type: 'UTFYLT', sti: '/egeninnsats' },
  { type: 'UTFYLT', sti: '/tiltak/periode' },
  { type: 'UTFYLT', sti: '/tiltak/pasientgrupper' },
  { type: 'UTFYLT', sti: '/beskrivelser' },
  { type: 'BESKRIVELSE', emne: 'effekt' },
  { type: 'VEDLEGG', vedleggstype: 'avtale' },
  { type: 'VEDLEGG', vedleggstype: 'noe-annet' },
  { type: 'SOKERTYPE', tillatte: ['KOMMUNE'] },
  { type: 'SOKER_I_HELSEFELLESSKAP', partIder: ['a', 'unn'] },
  { type: 'FELLES_SOKNAD', minstAntall: 2, typer: ['KOMMUNE', 'HELSEFORETAK'] },
  { type: 'EN_ANSVARLIG' },
  { type: 'PARTER_BEKREFTET' },
  { type: 'FORANKRING' },
  { type: 'EGENINNSATS', minsteAndel: { teller: '1', nevner: '4' } },
  { type: 'SOKT_BELOP', høyst: kroner(100) },
  { type: 'PASIENTGRUPPE', enAv: ['unge'] },
];

describe('a new fact never turns a decided answer', () => {
  const sammensatt = fc.letrec<{ ett: Kravuttrykk }>((tie) => ({
    ett: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom(...ALLE_VILKÅR),
      fc.record({
        type: fc.constantFrom('ALLE' as const, 'MINST_EN' as const),
        av: fc.array(tie('ett'), { maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('IKKE' as const), av: tie('ett') }),
    ),
  })).ett;
  const bar = søknad({ søkere: [], tiltak: { ...søknad().tiltak, pasientgrupper: [] } });

  it('whatever is required and in whatever order it comes', () => {
    fc.assert(
      fc.property(
        sammensatt,
        fc.array(fc.constantFrom(...FAKTA), { maxLength: 8 }),
        fc.constantFrom(...FAKTA),
        (vilkår, fakta, nytt) => {
          const nå = fakta.reduce((s, faktum) => faktum(s), bar);
          const før = svar(vilkår, nå);
          if (før !== 'MANGLER_OPPLYSNING') expect(svar(vilkår, nytt(nå))).toBe(før);
        },
      ),
      { numRuns: Number(process.env.RUNDER ?? 3000) },
    );
  });
});
