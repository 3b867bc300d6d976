import type { Kildebelagt } from '../kjerne/kilde';
import { millioner } from '../kjerne/millioner';
import type { Dato } from '../kjerne/typer';
import type { Krav, Kriterium, Oppfordring, Utlysning } from '../modell';
import type { Vektingsforslag } from '../vurdering/anvend-vekting';
import { ANTAKELSER, KILDER } from './kilder';
import { KOMMUNER_PER_HELSEFELLESSKAP } from './kommuner';

/** Ids of the parties who may apply: the kommuner as `kommune-` and their number, and UNN as `unn`. */
const PARTER = [
  'unn',
  ...KOMMUNER_PER_HELSEFELLESSKAP['troms-ofoten'].map(({ kommunenummer }) => `kommune-${kommunenummer}`),
];

const KRAV: readonly Krav[] = [
  {
    id: 'frist',
    tekst: 'Søknaden må være mottatt innen søknadsfristen.',
    vilkår: { type: 'MOTTATT_INNEN_FRIST' },
    retting: 'AVVIS',
    kildeId: KILDER.utlysning.id,
  },
  {
    id: 'samarbeidspartner',
    tekst: 'Alle samarbeidspartnere i helsefellesskapet kan søke.',
    vilkår: { type: 'SOKER_I_HELSEFELLESSKAP', partIder: PARTER },
    retting: 'AVVIS',
    kildeId: KILDER.utlysning.id,
  },
  {
    id: 'gevinstrealiseringsplan',
    tekst: 'Alle søknader skal inneholde gevinstrealiseringsplan for søker/-e.',
    vilkår: { type: 'UTFYLT', sti: '/tiltak/gevinstrealiseringsplan' },
    retting: 'KAN_RETTES',
    kildeId: KILDER.utlysning.id,
  },
];

const OPPFORDRINGER: readonly Oppfordring[] = [
  {
    id: 'felles-soknad',
    tekst: 'Kommuner og enheter i UNN oppfordres sterkt til å søke sammen.',
    vilkår: { type: 'FELLES_SOKNAD', minstAntall: 2, typer: ['KOMMUNE', 'HELSEFORETAK'] },
    alvor: 'RAD',
    kildeId: KILDER.utlysning.id,
  },
  {
    id: 'samhandlingseffekt',
    tekst: 'Beskriv rekrutterings- og samhandlingseffekten av tilskuddet.',
    vilkår: { type: 'BESKRIVELSE', emne: 'samhandlingseffekt' },
    alvor: 'RAD',
    kildeId: KILDER.utlysning.id,
  },
  {
    id: 'egeninnsats',
    tekst: 'Det bes om beskrivelse av egeninnsats, og hvordan samhandlingsmidler skal delfinansiere satsingen.',
    vilkår: { type: 'BESKRIVELSE', emne: 'egeninnsats' },
    alvor: 'ADVARSEL',
    kildeId: KILDER.utlysning.id,
  },
];

const KRITERIER: readonly Kriterium[] = [
  {
    id: 'k1',
    spørsmål:
      'Samarbeidsmodeller mellom primær- og spesialisthelsetjenesten: samordning, samlokalisering, digitale løsninger, kompetansedeling, kombinasjonsstillinger. Felles driftsmodeller vektlegges.',
  },
  { id: 'k2', spørsmål: 'Involverer tiltaket brukere og/eller fastleger?' },
  { id: 'k3', spørsmål: 'Prioriterer tiltaket skrøpelige eldre?' },
  { id: 'k4', spørsmål: 'Styrker tiltaket samarbeid som allerede finnes, for eksempel etablerte team?' },
  { id: 'k5', spørsmål: 'Gir tiltaket mer og bedre faglig dialog?' },
  {
    id: 'k6',
    spørsmål: 'Gevinstpotensial og -realisering, også potensial for spredning til øvrige kommuner og enheter i UNN.',
  },
  {
    id: 'k7',
    spørsmål:
      'Bygger tiltaket på forslagene fra arbeidsgruppe 5, Ishavserklæringen 2024–2027 og «Vi fornyer UNN», område 5?',
  },
  {
    id: 'k8',
    spørsmål:
      'Tar tiltaket utgangspunkt i interkommunalt samarbeid med UNNs lokalisasjoner i Tromsø, Harstad, Narvik, Finnsnes og Storslett?',
  },
];

/**
 * The first call of Troms og Ofoten in 2024, announced 31.05.2024: eight criteria without weights, for this round only.
 *
 * To weigh applications by it, apply weights by `anvendVekting`, such as {@link likeVekterTromsOfoten2024}.
 */
export const utlysningTromsOfoten2024: Kildebelagt<Utlysning> = {
  data: {
    id: 'troms-ofoten-2024-1',
    helsefellesskapId: 'troms-ofoten',
    tittel: 'Rekrutterings- og samhandlingstilskudd 2024, første søknadsrunde',
    formål: 'Rekrutterings- og samhandlingstiltak, brukt etter enighet mellom UNN og kommunene.',
    år: 2024,
    runde: 1,
    utlyst: '2024-05-31' as Dato,
    søknadsfrist: { dato: '2024-06-17' as Dato },
    ramme: { beløp: millioner(18), status: 'FORELOPIG', bevilgninger: ['troms-ofoten-18'] },
    hvemKanSøke: ['KOMMUNE', 'HELSEFORETAK'],
    hvordanSøke: 'Eget skjema, sendt til helsefellesskapets sekretariat med kopi til UNN.',
    krav: KRAV,
    kriterier: KRITERIER,
    oppfordringer: OPPFORDRINGER,
    vekting: 'UVEKTET',
    vilkår: [
      {
        id: 'evaluering',
        tekst: 'Godkjente søknader skal legge fram en evaluering for SSU seinest etter 9 måneder med drift.',
        fristregelId: 'evaluering-ssu',
        kildeId: KILDER.utlysning.id,
      },
    ],
    besluttesAv: 'ssu',
  },
  kilder: [
    { sti: '', kilde: KILDER.utlysning },
    { sti: '/id', antakelse: ANTAKELSER.egneNavn },
    { sti: '/helsefellesskapId', antakelse: ANTAKELSER.egneNavn },
    { sti: '/ramme/bevilgninger', antakelse: ANTAKELSER.runde1Ramme },
    { sti: '/krav/0/retting', antakelse: ANTAKELSER.kravAvvis },
    { sti: '/krav/1/retting', antakelse: ANTAKELSER.kravAvvis },
    { sti: '/krav/2/retting', antakelse: ANTAKELSER.kravRettes },
    { sti: '/kriterier', kilde: KILDER.utlysningKriterier },
  ],
};

/** Equal weights for the eight criteria, and a scale: two assumptions that the call does not state. */
export const likeVekterTromsOfoten2024: Kildebelagt<Vektingsforslag> = {
  data: {
    vekter: KRITERIER.map(({ id }) => ({ kriteriumId: id, vekt: 1 })),
    skala: { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' },
  },
  kilder: [
    { sti: '/vekter', antakelse: ANTAKELSER.likeVekter },
    { sti: '/skala', antakelse: ANTAKELSER.skala },
  ],
};
