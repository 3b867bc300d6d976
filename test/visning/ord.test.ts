import { describe, expect, it } from 'vitest';
import { erTilskuddFeil, fordelPott, kroner, lagFristplan, lagNorskKalender, øre } from '../../src/index';
import type { Frist, Fristplan } from '../../src/modell';
import {
  forklarFrist,
  forklarFunn,
  formaterAndel,
  formaterDato,
  formaterKode,
  formaterTall,
  type Språk,
} from '../../src/visning/index';
import { TEKSTER } from '../../src/visning/tekster/alle';
import { kr, krAv, liste, tid } from '../../src/visning/tekster/ord';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const brøk = { teller: '1', nevner: '3' };

/** Data that every text can be made from: each field that a code may have, with a telling value. */
const DATA = {
  verdi: 'VERDI',
  tekst: 'TEKST',
  somTusen: '1234',
  somDesimal: '1.234',
  antall: 2,
  type: 'TYPE',
  nevner: '0',
  dato: '2024-06-17',
  fraÅr: 2020,
  tilÅr: 2030,
  sti: '/sti',
  plass: 3,
  grense: 1000,
  felt: 'FELT',
  id: 'ID',
  kilde: 'KILDE',
  slag: 'KRAV',
  oppgitt: '100',
  beregnet: '101',
  grunnlag: '102',
  først: 1,
  vekt: '-1',
  pott: '-5',
  enhet: '0',
  reservert: '9',
  metode: 'METODE',
  matcher: 'toProve',
  regel: 'REGEL',
  navn: 'NAVN',
  gulv: 200,
  tak: 100,
  beløp: 12_345,
  ider: ['a', 'b', 'c'],
  tiltakId: 'TILTAK',
  kostnadsartId: 'ART',
  sum: 100,
  avvik: -1,
  ramme: 50,
  over: 50,
  rest: 1,
  andel: brøk,
  høyst: brøk,
  partId: 'PART',
  minst: brøk,
  kildeId: 'KILDE',
  dekket: 300,
  kostnad: 200,
  kildeIder: ['x', 'y'],
  finansiering: brøk,
  vurdererId: 'VURDERER',
  søknadId: 'SOKNAD',
  utlysningId: 'UTLYSNING',
  forventet: 'string',
  fikk: 'number',
  regelId: 'KRAV1',
  svar: 'IKKE_OPPFYLT',
  retting: 'AVVIS',
  mottatt: '2024-06-18T00:00:00+02:00',
  klokkeslett: '13:00',
  emne: 'EMNE',
  vedleggstype: 'VEDLEGG',
  manglendeTyper: ['HELSEFORETAK'],
  grupper: ['g'],
  gruppe: 'GRUPPE',
  vekter: 3,
  enAv: ['h', 'i'],
  vekting: 'UVEKTET',
  kriteriumId: 'K1',
  kriteriumIder: ['k1', 'k2'],
  min: '0',
  maks: '5',
  steg: '0.5',
  terskel: '6',
  tilstand: 'TRUKKET',
  poeng: '7',
  utfall: 'INNVILGET',
  søktBeløp: 100,
  innstilt: 0,
  vedtatt: 100,
  nærmest: 'NÆRMEST',
  lovlige: ['A', 'B'],
  linje: 3,
  oktetter: 80,
  komponent: 'VEVENT',
  egenskap: 'UID',
  uid: 'a@b',
  hendelseId: 'HENDELSE',
  grunner: ['SONDAG'],
  virkedager: 1,
  periodeId: 'P',
  rekkefølgeId: 'R',
  datoFørst: '2024-05-02',
  deretter: 'DERETTER',
  datoDeretter: '2024-05-01',
  folketall: 1,
  folketall80pluss: 2,
  minste: 2,
  søkt: 1,
  krav: '-3',
  klasse: '1.5',
  rader: '100',
  kolonner: '200',
  rad: 'RAD',
  kolonne: 'KOLONNE',
  innbyggere: '0',
  vekst: 'VEKST',
  referanse: '1/0',
  fom: '2024-02-02',
  tom: '2024-02-01',
  adresse: 'ADRESSE',
  ledd: 'LEDD',
  fant: 'FANT',
  målgruppe: 'MÅLGRUPPE',
  utlyst: '2024-06-18',
  brukt: 300,
  fra: '1',
  til: '2',
  for: 2,
  mot: 3,
  stedfortreder: 'STEDFORTREDER',
  vurdererIder: ['va', 'vb'],
  kutt: 1,
  størst: '9007199254740993',
  søknad: 0,
  kriterium: 1,
  vurderer: 2,
  ufordelt: 50,
  årsak: 'TAK',
  eksakt: brøk,
  søknadIder: ['s1', 's2'],
  enhetId: 'ENHET',
  region: 'REGION',
  teller: '3',
  medlemId: 'MEDLEM',
  forMedlemId: 'FASTMEDLEM',
  førsteGruppe: 'GRUPPE1',
  førsteRegion: '',
  kommunensRegion: 'REGION2',
  besatt: 1,
  nummer: 5,
  organId: 'ORGAN',
  ventet: 'VENTET',
  varaIder: ['vara-1', 'vara-2'],
  grunn: 'GRUNN',
  rett: 'TALERETT',
  saksnummer: '21-2024',
  skrevet: ['28/2024', '21-2024'],
  normalform: ['28/2024', '21/2024'],
  form: 'FORM',
  henvisninger: 4,
  vedlegg: 5,
  utenNummer: 5,
  sted: 'Innledning',
  tittel: 'TITTEL',
  liste: 'brev',
  dager: 12,
  mangler: 'SENDT_UT',
  tilskuddId: 'TILSKUDD',
  tildelt: 500,
  korrigerer: 'KORRIGERT',
  etter: -5,
  annen: 'ANNEN',
  under: 7,
  avgjortAv: 'ORGAN',
  gittAv: 'SSU',
  fullmaktId: 'FULLMAKT',
  kravId: 'KRAV',
  grenseId: 'GRENSE',
  år: 2024,
  opprinnelsesår: 2023,
  malId: 'MAL',
  indikatorId: 'INDIKATOR',
  status: 'FORSLAG',
  a: 'A',
  b: 'B',
  framlagt: '2025-06-02',
  driftsstart: '2025-01-01',
  venterPå: ['driftsstart'],
  forrige: brøk,
  hovedbok: 100,
  budsjett: 0,
};
/** Where a field means something else in one code. */
const EGNE: Readonly<Record<string, object>> = {
  SENDT_FOR_SENT: { minst: 13, enhet: 'VIRKEDAGER', fra: 'SENDT_UT' },
  SAKSDATO_BAKLENGS: { først: '2024-12-05', deretter: '2024-12-04' },
  VARA_NUMMER_UGYLDIG: { nummer: '0' },
  DATO_UTENFOR_REKKEVIDDE: { antall: 5 },
  SOKNAD_IKKE_FELLES: { minst: 2 },
  LISTE_FOR_KORT: { minst: 1 },
  GJENTAR_FOR_MANGE: { høyst: 1000 },
  FRIST_FOR_KORT_TID: { minst: 15 },
  O_11_KORT_SOKNADSTID: { minst: 30 },
  REKKEFOLGE_BRUTT: { først: 'FØRST' },
  KRITERIER_FOR_DYPT: { høyst: 3 },
  VEKTGRENSE_UGYLDIG: { minst: '0.5', høyst: '0.2' },
  SKALA_FOR_FIN: { høyst: 3 },
  VEKTHJORNER_FOR_MANGE: { høyst: 1000 },
  KOLONNEPOENG_UTENFOR_SKALA: { høyst: 10, enhet: 11 },
  FOR_FA_HABILE: { minst: 3 },
  OVERGANG_ULOVLIG: { lovlige: ['TIL_VURDERING', 'AVVIST'] },
  FINANSIERING_OVER_KOSTNAD: { over: brøk },
  TALL_FOR_LITE: { minst: 0 },
  TALL_FOR_STORT: { høyst: 5 },
  GRENSE_UGYLDIG: { grense: '-1' },
  BEVILGNING_BELOP_UGYLDIG: { beløp: '-1' },
  BUDSJETT_BELOP_UGYLDIG: { beløp: '-1' },
  FINANSIERINGSKILDE_BELOP_UGYLDIG: { beløp: '-1' },
  SOKT_BELOP_UGYLDIG: { beløp: '-1' },
  POSTERING_BELOP_UGYLDIG: { beløp: '-1' },
  ENDRING_BELOP_UGYLDIG: { beløp: '0' },
  UBRUKT_BELOP_UGYLDIG: { beløp: '-1' },
  RAMME_UGYLDIG: { beløp: '-1' },
  AVGJORELSE_BELOP_UGYLDIG: { beløp: '100' },
  PORTEFOLJE_GULV_OVER_TAK: { minst: 3, høyst: 2 },
  MINSTE_UGYLDIG: { minste: '-1' },
  ARSAK_BELOP_AVVIKER: { ventet: '102' },
  ANDELER_SUM_AVVIKER: { sum: brøk, ventet: brøk },
};

describe('forklarFunn', () => {
  const koder = Object.keys(TEKSTER);

  it.each(koder)('%s has whole sentences in three languages, each its own', (kode) => {
    const data = { ...DATA, ...EGNE[kode] };
    const tekster = SPRÅK.map((språk) => forklarFunn({ kode, alvor: 'FEIL', sti: '', data }, { språk }));
    for (const tekst of tekster) {
      expect(tekst).toMatch(/^[\p{Lu}\d«“/−-].*[.?]$/su);
      expect(tekst).not.toMatch(/undefined|NaN|\[object/);
      expect(tekst).not.toMatch(/ {2}|\$\{/);
    }
    expect(tekster[2]).not.toBe(tekster[0]);
  });

  it('gives one line for each finding of an error', () => {
    try {
      fordelPott(kroner(-1), [], { metode: 'STORSTE_REST', enhet: øre(0), vedLikhet: 'ID' });
      expect.fail('should throw');
    } catch (feil) {
      if (!erTilskuddFeil(feil)) throw feil;
      expect(forklarFunn(feil, { språk: 'nb' }).split('\n')).toEqual([
        'Potten -100 er ikke et beløp i hele øre fra null og opp.',
        'Det er ingen å fordele mellom.',
        'Enheten 0 er ikke et helt antall øre over null.',
      ]);
    }
  });

  it('gives a code from a newer version, or a hostile one, as it stands', () => {
    const funn = (kode: string, sti: string) => ({ kode, alvor: 'FEIL' as const, sti, data: {} });
    expect(forklarFunn(funn('NY_KODE', '/a'), { språk: 'nb' })).toBe('NY_KODE (/a)');
    expect(forklarFunn(funn('constructor', ''), { språk: 'en' })).toBe('constructor');
  });

  it.each([
    ['FELT_UKJENT', { felt: 'x', nærmest: '' }, 'Feltet «x» finnes ikke.'],
    ['LIKHETSREGEL_UKJENT', { regel: '' }, 'Ingen regel ved likhet er valgt.'],
    [
      'KILDE_ELLER_ANTAKELSE',
      { antall: 0 },
      'Her skal det stå enten en kilde eller en antakelse, men det står ingen av delene.',
    ],
    [
      'SOKNAD_IKKE_FELLES',
      { antall: 1, minst: 2, manglendeTyper: [], svar: 'MANGLER_OPPLYSNING', retting: 'AVVIS' },
      'Søknaden har 1 søker; en felles søknad har minst 2.',
    ],
    [
      'AVGJORELSE_BELOP_UGYLDIG',
      { beløp: 'NaN', utfall: 'AVSLATT', søktBeløp: 100, søknadId: 's' },
      'Beløpet NaN passer ikke med utfallet «avslått» når 1 kr er søkt («s»).',
    ],
    ['TYPE_FEIL', { forventet: 'toString', fikk: 'array' }, 'Her skal det stå toString, ikke en liste.'],
    [
      'SOKNAD_FOR_SEN',
      { mottatt: 'i går', dato: '2024-06-17', klokkeslett: '24:00', svar: 'IKKE_OPPFYLT', retting: 'KAN_RETTES' },
      'Søknaden kom i går, etter fristen 17. juni 2024. Det kan rettes.',
    ],
  ])('%s says what there is to say, and no more', (kode, data, ventet) => {
    expect(forklarFunn({ kode, alvor: 'FEIL', sti: '', data }, { språk: 'nb' }).replaceAll('\u00A0', ' ')).toBe(ventet);
  });
});

describe('the other languages have the same turns', () => {
  it.each([
    ['KILDE_ELLER_ANTAKELSE', { antall: 0 }, ['ingen av delene', 'ingen av delane', 'neither']],
    ['KILDE_ELLER_ANTAKELSE', { antall: 2 }, ['begge deler', 'begge delar', 'both']],
    ['LIKHETSREGEL_UKJENT', { regel: '' }, ['er valgt', 'er vald', 'is chosen']],
    [
      'AVGJORELSE_BELOP_UGYLDIG',
      { beløp: 'NaN', utfall: 'AVSLATT', søktBeløp: 100, søknadId: 's' },
      ['NaN', 'NaN', 'NaN'],
    ],
  ])('%s', (kode, data, ventet) => {
    SPRÅK.forEach((språk, i) => {
      expect(forklarFunn({ kode, alvor: 'FEIL', sti: '', data }, { språk })).toContain(ventet[i]);
    });
  });
});

describe('formatting', () => {
  it.each([
    ['nb', '1. mai 2024'],
    ['nn', '1. mai 2024'],
    ['en', '1 May 2024'],
  ] as const)('dates in %s', (språk, ventet) => {
    expect(formaterDato('2024-05-01' as never, { språk })).toBe(ventet);
  });

  it('a text that is no date stays as it is', () => {
    expect(formaterDato('snart' as never, { språk: 'nb' })).toBe('snart');
  });

  it.each([
    ['1', '3', '33,33\u00A0%', '33.33%'],
    ['1', '55', '1,82\u00A0%', '1.82%'],
    ['2', '1', '200\u00A0%', '200%'],
    ['-1', '8', '\u221212,5\u00A0%', '\u221212.5%'],
    ['0', '7', '0\u00A0%', '0%'],
    ['1', '20000', '0,01\u00A0%', '0.01%'],
    ['-1', '99999999', '0\u00A0%', '0%'],
  ])('%s/%s as a percentage', (teller, nevner, nb, en) => {
    expect([
      formaterAndel({ teller, nevner }, { språk: 'nb' }),
      formaterAndel({ teller, nevner }, { språk: 'en' }),
    ]).toEqual([nb, en]);
  });

  it('numbers are rounded half up, and can show both decimals', () => {
    expect(formaterTall({ teller: '1005', nevner: '1000' }, { språk: 'nb' })).toBe('1,01');
    expect(formaterTall({ teller: '1234567', nevner: '1' }, { språk: 'en' })).toBe('1,234,567');
    expect(formaterTall({ teller: '7', nevner: '2' }, { språk: 'nb', desimaler: 'ALLTID' })).toBe('3,50');
  });

  it.each([
    [1_234_560, '12\u00A0345,60\u00A0kr', 'NOK\u00A012,345.60'],
    [-100, '\u22121\u00A0kr', 'NOK\u00A0\u22121'],
    [1.5, '1.5', '1.5'],
  ])('%d øre in a sentence', (beløp, nb, en) => {
    expect([kr(beløp, 'nb'), kr(beløp, 'en')]).toEqual([nb, en]);
  });

  it('parts of an øre in a sentence', () => {
    expect(krAv({ teller: '10001', nevner: '2' }, 'nb')).toBe('50,01\u00A0kr');
    expect(krAv({ teller: '10000', nevner: '1' }, 'en')).toBe('NOK\u00A0100');
  });

  it('moments are told in Norwegian time', () => {
    expect(tid('2024-06-17T22:00:05+00:00', 'nb')).toBe('18. juni 2024 kl. 00:00:05');
    expect(tid('2024-12-31T23:30:00+00:00', 'en')).toBe('1 January 2025 at 00:30:00');
  });

  it('lists tell their parts from each other', () => {
    expect(liste(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
    expect(liste(['1,2', '10/7', '3'], 'nn')).toBe('1,2; 10/7 og 3');
    expect(liste(['Helgeland', 'Lofoten, Vesterålen, Salten', 'Troms og Ofoten'], 'en')).toBe(
      'Helgeland; Lofoten, Vesterålen, Salten; and Troms og Ofoten',
    );
  });

  it('labels have three languages, and unknown codes stand', () => {
    expect(SPRÅK.map((språk) => formaterKode('SONDAG', { språk }))).toEqual(['søndag', 'sundag', 'Sunday']);
    expect(formaterKode('toString', { språk: 'nb' })).toBe('toString');
  });
});

describe('forklarFrist', () => {
  const kalender = lagNorskKalender(2024, 2028);
  const plan = (felt: object, hendelse: object = {}): Fristplan =>
    lagFristplan(
      [
        {
          id: 'r',
          navn: 'Evaluering',
          anker: { type: 'HENDELSE', hendelseId: 'h' },
          skritt: [],
          forskyvning: { type: 'INGEN' },
          binding: 'VILKAR',
          hjemmel: { tekst: 'Utlysningen' },
          ...felt,
        } as never,
      ],
      [{ id: 'h', navn: 'Driftsstart', ...hendelse } as never],
      kalender,
    );
  const forklar = (p: Fristplan, språk: Språk = 'nb') => forklarFrist(p.frister[0] as Frist, { språk, plan: p });

  it('tells date, event, steps, clamping, shift and basis', () => {
    const p = plan(
      {
        skritt: [
          { antall: 9, enhet: 'MANEDER' },
          { antall: -1, enhet: 'UKER' },
        ],
        forskyvning: { type: 'NESTE', grunnlag: 'avtale' },
        klokkeslett: '13:00',
      },
      { dato: '2024-05-31' },
    );
    expect(forklar(p)).toBe(
      '21. februar 2025 kl. 13:00. Fristen regnes fra «Driftsstart», 31. mai 2024. 9 måneder etter dette er 28. februar 2025 (siste dag i måneden, fordi måneden er kortere). 1 uke før dette er 21. februar 2025. Grunnlag: Utlysningen.',
    );
    const flyttet = plan({ forskyvning: { type: 'NESTE', grunnlag: 'avtale' } }, { dato: '2027-05-15' });
    expect(forklar(flyttet, 'nn')).toBe(
      '18. mai 2027. Fristen blir rekna frå «Driftsstart», 15. mai 2027. 15. mai 2027 er flytta til 18. mai 2027, på grunn av laurdag, sundag, første pinsedag, andre pinsedag og 17. mai (avtale). Grunnlag: Utlysningen.',
    );
  });

  it('tells the last working day where the date is none', () => {
    expect(forklar(plan({}, { dato: '2025-11-01' }), 'en')).toBe(
      '1 November 2025. The deadline is counted from “Driftsstart”, 1 November 2025. The last working day up to the deadline is 31 October 2025. Basis: Utlysningen.',
    );
  });

  it('tells that a date stands in the rule', () => {
    const p = plan({ anker: { type: 'DATO', dato: '2024-06-17' }, hjemmel: undefined });
    expect(forklar(p)).toBe('17. juni 2024. Datoen er fastsatt i regelen.');
  });

  it('tells what is waited for, and when it is expected', () => {
    expect(forklar(plan({}))).toBe('Fristen har ingen dato ennå. Den venter på «Driftsstart». Grunnlag: Utlysningen.');
    expect(forklar(plan({}, { anslag: { fom: '2024-08-01', tom: '2024-11-30' } }), 'en')).toBe(
      'The deadline has no date yet. It waits for “Driftsstart”. Estimated between 1 August 2024 and 30 November 2024. Basis: Utlysningen.',
    );
  });

  it('tells why there is no date', () => {
    expect(forklar(plan({}, { bortfalt: true }))).toBe(
      'Fristen har ingen dato: falt bort («Driftsstart»). Grunnlag: Utlysningen.',
    );
    expect(
      forklarFrist({ status: 'UGYLDIG', regelId: 'r', årsak: 'IKKE_ENKELTVEDTAK', medlemmer: [] }, { språk: 'nb' }),
    ).toBe('Fristen har ingen dato: ikke enkeltvedtak.');
  });
});
