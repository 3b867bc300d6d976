import type { Kildehenvisning } from '../kjerne/kilde';
import { kroner } from '../kjerne/kroner';
import { millioner } from '../kjerne/millioner';
import type { Dato } from '../kjerne/typer';
import type { Fordelingsregel, Fordelingsvalg, Ordning, Ordningsutlysning, Vurderingsregler } from '../modell';
import { bevilgninger2024 } from './bevilgninger';
import { budsjettLofotenVesterålenSalten2024 } from './budsjett-lvs';
import { fristreglerLofotenVesterålenSalten, fristreglerTromsOfoten } from './fristregler';
import { ANTAKELSER, KILDER } from './kilder';
import { ORDNINGSANTAKELSER } from './kilder-ordning';
import { kostnadsarter, modeller, prioriterteGrupper, satsingsområder } from './taksonomier';
import { likeVekterTromsOfoten2024, utlysningTromsOfoten2024 } from './utlysning-troms-ofoten';

/** Sources of data that stands under a place in a scheme. */
const under = (sti: string, kilder: readonly Kildehenvisning[]): readonly Kildehenvisning[] =>
  kilder.map((henvisning) => ({ ...henvisning, sti: sti + henvisning.sti }));

/** The bevilgninger with these ids and their sources, in the order of the ids given. */
function velgBevilgninger(ider: readonly string[]) {
  const plasser = ider.map((id) => bevilgninger2024.data.findIndex((b) => b.id === id));
  return {
    data: plasser.flatMap((plass) => bevilgninger2024.data.slice(plass, plass + 1)),
    kilder: plasser.flatMap((plass, i) =>
      bevilgninger2024.kilder.flatMap((henvisning) => {
        const treff = new RegExp(`^/${plass}(/.*)?$`).exec(henvisning.sti);
        return treff === null ? [] : [{ ...henvisning, sti: `/bevilgninger/${i}${treff[1] ?? ''}` }];
      }),
    ),
  };
}

const HELE_KRONER: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' };

/** The first 40 as they were split: given shares, with no key behind them in any source. */
const FØRSTE_40: Fordelingsregel = {
  id: 'forste-40',
  bevilgninger: ['tilskudd-40'],
  mottakere: bevilgninger2024.data
    .filter((b) => b.delAv === 'tilskudd-40')
    .map(({ til, beløp }) => ({ id: til, vekt: beløp })),
  valg: HELE_KRONER,
};

const FJERDEDEL = { teller: '1', nevner: '4' } as const;
const NYE_90: Fordelingsregel = {
  id: 'nye-90',
  bevilgninger: ['tilskudd-90'],
  nøkkel: [
    { type: 'LIK', navn: 'likt grunnbeløp', andel: FJERDEDEL },
    { type: 'FOLKETALL', navn: 'folketall', andel: FJERDEDEL },
    { type: 'FOLKETALL_80_PLUSS', navn: '80 år og eldre', andel: FJERDEDEL },
    { type: 'ANTALL_KOMMUNER', navn: 'antall kommuner', andel: FJERDEDEL },
  ],
  valg: HELE_KRONER,
};

const VURDERING: Vurderingsregler = {
  tilRetting: 'HOLDES_UTE',
  aggregering: 'SNITT',
  tilAvklaring: 'TELLER_MED_MERKNAD',
  manglende: 'UFULLSTENDIG',
  konvensjon: '1224',
  likhetskjede: [],
};

const MÅL = [
  'Støtte forpliktende samarbeid mellom primær- og spesialisthelsetjenesten om tjenesteutvikling og gode pasientforløp.',
  'Et godt desentralisert helsetilbud med god kvalitet og riktig arbeidsdeling.',
] as const;

/** What every scheme here shares: who administers it, the lists, the goal, and that no source gives criteria for it. */
const FELLES = {
  versjon: '2024',
  år: 2024,
  kodeverk: {
    pasientgrupper: prioriterteGrupper.data,
    modeller: modeller.data,
    satsingsområder: satsingsområder.data,
  },
  målOgMålgruppe: { mål: MÅL, målgruppe: prioriterteGrupper.data.map(({ navn }) => navn) },
  måloppnåelse: [],
} as const;
const FELLES_KILDER: readonly Kildehenvisning[] = [
  { sti: '', antakelse: ORDNINGSANTAKELSER.samlet },
  ...(['/id', '/navn', '/versjon'] as const).map((sti) => ({ sti, antakelse: ANTAKELSER.egneNavn })),
  { sti: '/år', antakelse: ANTAKELSER.budsjettår },
  ...under('/kodeverk/pasientgrupper', prioriterteGrupper.kilder),
  ...under('/kodeverk/modeller', modeller.kilder),
  ...under('/kodeverk/satsingsområder', satsingsområder.kilder),
  { sti: '/målOgMålgruppe/mål', kilde: KILDER.dialogmøtetTilskudd },
  { sti: '/målOgMålgruppe/målgruppe', kilde: { ...KILDER.dialogmøtet, sted: 'Helsefellesskap for hvem?' } },
  { sti: '/måloppnåelse', antakelse: ORDNINGSANTAKELSER.ikkeOppgitt },
];

const TILDELING = {
  mottakergruppe: ['KOMMUNE', 'HELSEFORETAK'],
  tillattBruk: [],
  ikkeTillattBruk: [],
  kostnadsarter: [],
  fordelinger: [],
  utlysninger: [],
} as const;
const TILDELINGSKILDER: readonly Kildehenvisning[] = [
  { sti: '/tildeling', antakelse: ORDNINGSANTAKELSER.ikkeOppgitt },
  { sti: '/tildeling/mottakergruppe', antakelse: ORDNINGSANTAKELSER.mottakere },
];

const REGNSKAP = 'Helseforetaket i hvert helsefellesskap har ansvar for utbetaling og regnskapsføring.';
const PÅ_FORESPØRSEL = {
  type: 'KREVES',
  innhold: ['Status for bruken, når Helse Nord ber om det'],
  fristregelIder: [],
} as const;
const OPPFØLGING = { vilkår: [], frister: [], rapportering: PÅ_FORESPØRSEL, kontrolltiltak: [] } as const;
const OPPFØLGINGSKILDER: readonly Kildehenvisning[] = [
  { sti: '/forvalter', kilde: KILDER.helseNord },
  { sti: '/oppfølging', antakelse: ORDNINGSANTAKELSER.ikkeOppgitt },
  { sti: '/oppfølging/rapportering', antakelse: ORDNINGSANTAKELSER.rapporteringUtenFrist },
];

const kilderTilFordeling = (i: number, regel: Fordelingsregel): readonly Kildehenvisning[] => {
  const sti = `/tildeling/fordelinger/${i}`;
  return [
    regel === NYE_90 ? { sti, antakelse: ORDNINGSANTAKELSER.nøkkel90 } : { sti, kilde: KILDER.helseNordFørste40 },
    { sti: `${sti}/id`, antakelse: ANTAKELSER.egneNavn },
    { sti: `${sti}/valg`, antakelse: ORDNINGSANTAKELSER.helekroner },
  ];
};

/** A scheme of the RHF whose pots are shared out by rules. */
function fordelt(id: string, navn: string, ider: readonly string[], fordelinger: readonly Fordelingsregel[]): Ordning {
  const penger = velgBevilgninger(ider);
  const harFørste = fordelinger.includes(FØRSTE_40);
  return {
    ...FELLES,
    id,
    navn,
    forvalter: 'helse-nord-rhf',
    bevilgninger: penger.data,
    tildeling: { ...TILDELING, fordelinger },
    oppfølging: harFørste ? { ...OPPFØLGING, kontrolltiltak: [REGNSKAP] } : OPPFØLGING,
    kilder: [
      ...FELLES_KILDER,
      { sti: '/bevilgninger', kilde: KILDER.helseNord },
      ...penger.kilder,
      ...TILDELINGSKILDER,
      ...fordelinger.flatMap((regel, i) => kilderTilFordeling(i, regel)),
      ...OPPFØLGINGSKILDER,
      ...(harFørste ? [{ sti: '/oppfølging/kontrolltiltak', kilde: KILDER.helseNordFørste40 }] : []),
    ],
  };
}

const DE_40 = ['finnmark-6', 'helgeland-5', 'lofoten-vesteralen-salten-11', 'tilskudd-40', 'troms-ofoten-18'];

/** The first 40 million with the shares that the four helsefellesskap were given: 18, 11, 5 and 6. */
export const ordning40FasteAndeler2024: Ordning = /* @__PURE__ */ fordelt(
  'nord-40-faste-andeler-2024',
  'De første 40 millionene med faste andeler',
  DE_40,
  [FØRSTE_40],
);

/** The new 90 million by a key of four equal parts. No source gives a key: the whole key is an assumption. */
export const ordning90EtterNøkkel2024: Ordning = /* @__PURE__ */ fordelt(
  'nord-90-etter-nokkel-2024',
  'De nye 90 millionene etter nøkkel (regneeksempel)',
  ['tilskudd-90'],
  [NYE_90],
);

/** All the 130 million: the 40 with given shares, the 90 by the assumed key. */
export const ordning130EtterNøkkel2024: Ordning = /* @__PURE__ */ fordelt(
  'nord-130-etter-nokkel-2024',
  'De 130 millionene: 40 med faste andeler, 90 etter nøkkel (regneeksempel)',
  [...DE_40.slice(0, 4), 'tilskudd-90', 'troms-ofoten-18'],
  [FØRSTE_40, NYE_90],
);

const UTLYSNING_90: Ordningsutlysning = {
  id: 'nye-90-soknadsbasert',
  tittel: 'Piloter for samordning av primær- og spesialisthelsetjenesten',
  formål:
    'Piloter for samordning av primær- og spesialisthelsetjenesten, for bærekraft i tråd med Meld. St. 9 (2023–2024).',
  år: 2024,
  runde: 1,
  utlyst: '2025-01-15' as Dato,
  søknadsfrist: { dato: '2025-04-15' as Dato },
  ramme: { beløp: millioner(90), status: 'FORSLAG', bevilgninger: ['tilskudd-90'] },
  hvemKanSøke: ['KOMMUNE', 'HELSEFORETAK'],
  hvordanSøke: 'Ikke bestemt.',
  krav: [],
  kriterier: [{ id: 'baerekraft', spørsmål: 'Bidrar piloten til bærekraft gjennom samordning mellom nivåene?' }],
  oppfordringer: [],
  vekting: 'UVEKTET',
  vilkår: [],
};

/**
 * The new 90 million as a scheme that is applied for. The sources give the aim and that parts of the amount are to be
 * applied for; form, deadline, criterion and weight are assumptions, and each says so.
 */
export const ordning90Søknadsbasert2024: Ordning = /* @__PURE__ */ lagSøknadsbasert();

function lagSøknadsbasert(): Ordning {
  const penger = velgBevilgninger(['tilskudd-90']);
  const sti = '/tildeling/utlysninger/0';
  return {
    ...FELLES,
    id: 'nord-90-soknadsbasert-2024',
    navn: 'De nye 90 millionene som søknadsbasert ordning',
    forvalter: 'helse-nord-rhf',
    bevilgninger: penger.data,
    tildeling: {
      ...TILDELING,
      utlysninger: [UTLYSNING_90],
      vektinger: [
        {
          utlysningId: UTLYSNING_90.id,
          vekter: [{ kriteriumId: 'baerekraft', vekt: 1 }],
          skala: { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' },
        },
      ],
      vurdering: VURDERING,
      innstillingsregel: 'RANGERT_STOPP',
    },
    oppfølging: OPPFØLGING,
    kilder: [
      ...FELLES_KILDER,
      { sti: '/bevilgninger', kilde: KILDER.helseNordNye90 },
      ...penger.kilder,
      ...TILDELINGSKILDER,
      { sti, antakelse: ORDNINGSANTAKELSER.utlysning90 },
      { sti: `${sti}/tittel`, kilde: KILDER.helseNordNye90 },
      { sti: `${sti}/formål`, kilde: KILDER.helseNordNye90 },
      { sti: `${sti}/utlyst`, antakelse: ORDNINGSANTAKELSER.datoer90 },
      { sti: `${sti}/søknadsfrist`, antakelse: ORDNINGSANTAKELSER.datoer90 },
      { sti: `${sti}/kriterier`, antakelse: ORDNINGSANTAKELSER.kriterium90 },
      { sti: '/tildeling/vektinger', antakelse: ORDNINGSANTAKELSER.vekt90 },
      { sti: '/tildeling/vurdering', antakelse: ORDNINGSANTAKELSER.vurdering },
      { sti: '/tildeling/innstillingsregel', antakelse: ORDNINGSANTAKELSER.innstilling },
      ...OPPFØLGINGSKILDER,
    ],
  };
}

/**
 * The first round of Troms og Ofoten in 2024. The call is as it was announced, without weights; equal weights, the scale
 * and the rules of assessment stand beside it as assumptions.
 */
export const ordningTromsOfoten2024: Ordning = /* @__PURE__ */ lagTromsOfoten();

function lagTromsOfoten(): Ordning {
  const penger = velgBevilgninger(['troms-ofoten-18']);
  return {
    ...FELLES,
    id: 'troms-ofoten-2024',
    navn: 'Rekrutterings- og samhandlingstilskudd i Troms og Ofoten 2024, første runde',
    forvalter: 'troms-ofoten',
    bevilgninger: penger.data,
    tildeling: {
      ...TILDELING,
      tillattBruk: ['Rekrutterings- og samhandlingstiltak, etter enighet mellom UNN og kommunene'],
      utlysninger: [utlysningTromsOfoten2024.data],
      vektinger: [{ utlysningId: utlysningTromsOfoten2024.data.id, ...likeVekterTromsOfoten2024.data }],
      vurdering: VURDERING,
      innstillingsregel: 'RANGERT_STOPP',
      delfinansiering: { forventes: true },
    },
    oppfølging: {
      vilkår: [],
      frister: fristreglerTromsOfoten.data,
      rapportering: { ...PÅ_FORESPØRSEL, fristregelIder: [] },
      kontrolltiltak: [REGNSKAP],
    },
    kilder: [
      ...FELLES_KILDER,
      { sti: '/forvalter', kilde: KILDER.utlysning },
      { sti: '/bevilgninger', kilde: KILDER.utlysning },
      ...penger.kilder,
      ...TILDELINGSKILDER,
      { sti: '/tildeling/tillattBruk', kilde: KILDER.utlysning },
      { sti: '/tildeling/delfinansiering', kilde: KILDER.utlysning },
      ...under('/tildeling/utlysninger/0', utlysningTromsOfoten2024.kilder),
      { sti: '/tildeling/vektinger/0', antakelse: ANTAKELSER.egneNavn },
      ...under('/tildeling/vektinger/0', likeVekterTromsOfoten2024.kilder),
      { sti: '/tildeling/vurdering', antakelse: ORDNINGSANTAKELSER.vurdering },
      { sti: '/tildeling/innstillingsregel', antakelse: ORDNINGSANTAKELSER.innstilling },
      { sti: '/oppfølging', antakelse: ORDNINGSANTAKELSER.ikkeOppgitt },
      ...under('/oppfølging/frister', fristreglerTromsOfoten.kilder),
      { sti: '/oppfølging/rapportering', antakelse: ORDNINGSANTAKELSER.rapporteringUtenFrist },
      { sti: '/oppfølging/kontrolltiltak', kilde: KILDER.helseNordFørste40 },
    ],
  };
}

const AKTIVITETER: Fordelingsregel = {
  id: 'aktiviteter-2024',
  bevilgninger: ['lofoten-vesteralen-salten-11'],
  mottakere: (budsjettLofotenVesterålenSalten2024.data.oppgitteSummer?.rader ?? []).map(({ tiltakId, sum }) => ({
    id: tiltakId,
    vekt: sum,
  })),
  valg: HELE_KRONER,
};

/**
 * Lofoten, Vesterålen, Salten in 2024: 11 million on four activities as in the sketch, which is a proposal; here the
 * recipients are activities. Its deadlines are those of its reports and meetings.
 */
export const ordningLofotenVesterålenSalten2024: Ordning = /* @__PURE__ */ lagLvs();

function lagLvs(): Ordning {
  const penger = velgBevilgninger(['lofoten-vesteralen-salten-11']);
  const frister = fristreglerLofotenVesterålenSalten;
  return {
    ...FELLES,
    id: 'lofoten-vesteralen-salten-2024',
    navn: 'Samhandlingsmidlene i Lofoten, Vesterålen, Salten 2024',
    forvalter: 'lofoten-vesteralen-salten',
    bevilgninger: penger.data,
    tildeling: {
      ...TILDELING,
      tillattBruk: ['Kartlegging', 'Frikjøp av klinisk og ikke-klinisk personell i kommuner og sykehus'],
      kostnadsarter: kostnadsarter.data,
      fordelinger: [AKTIVITETER],
    },
    oppfølging: {
      vilkår: [],
      frister: frister.data,
      rapportering: {
        type: 'KREVES',
        innhold: ['Foreløpig rapport til Helse Nord'],
        fristregelIder: ['rapport-til-helse-nord-2024'],
      },
      kontrolltiltak: [REGNSKAP],
    },
    kilder: [
      ...FELLES_KILDER,
      { sti: '/forvalter', kilde: KILDER.ssuSak28 },
      { sti: '/bevilgninger', kilde: KILDER.ssuSak28 },
      ...penger.kilder,
      ...TILDELINGSKILDER,
      { sti: '/tildeling/tillattBruk', kilde: KILDER.skisse },
      ...under('/tildeling/kostnadsarter', kostnadsarter.kilder),
      { sti: '/tildeling/fordelinger/0', antakelse: ORDNINGSANTAKELSER.aktiviteter },
      { sti: '/tildeling/fordelinger/0/mottakere', kilde: KILDER.skisseTabell },
      { sti: '/tildeling/fordelinger/0/valg', antakelse: ORDNINGSANTAKELSER.helekroner },
      { sti: '/oppfølging', antakelse: ORDNINGSANTAKELSER.ikkeOppgitt },
      ...under('/oppfølging/frister', frister.kilder),
      { sti: '/oppfølging/rapportering', kilde: KILDER.ssuSak28 },
      { sti: '/oppfølging/kontrolltiltak', kilde: KILDER.helseNordFørste40 },
    ],
  };
}
