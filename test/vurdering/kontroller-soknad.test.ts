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

  it('refuses a søknad for another call', () => {
    expect(() => kontrollerSøknad(søknad({ utlysningId: 'x' }), utlysningMed())).toThrow('SOKNAD_ANNEN_UTLYSNING');
  });
});
