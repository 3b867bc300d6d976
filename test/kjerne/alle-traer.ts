import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  avgjørSak,
  type Begrunnelse,
  begrunnAvgjørelse,
  begrunnAvstand,
  begrunnFordeling,
  begrunnFrist,
  begrunnInnstilling,
  begrunnReform,
  begrunnStatus,
  begrunnVurdering,
  beregnNøkkel,
  beregnStatus,
  type Fordelingsmetode,
  fordelPott,
  type Innstillingsvalg,
  innstill,
  kontrollerSøknad,
  kroner,
  lagFristplan,
  lagNorskKalender,
  millioner,
  type Reform,
  rangerSøknader,
  type Statustall,
  sammenlign,
  vurderSøknader,
} from '../../src/index';
import {
  fristreglerTromsOfoten,
  hendelserTromsOfoten,
  lagNøkkelgrunnlag,
  ordning40FasteAndeler2024,
  ordning130EtterNøkkel2024,
  ordningTromsOfoten2024,
  reform90Søknadsbasert,
  reformGarantert5Millioner,
  reformSkrøpeligeEldreDobbelt,
  tilskuddLofotenVesterålenSalten2024,
} from '../../src/nord/index';
import { lesPostering } from '../../src/skjema/index';
import { lagRunde } from '../../src/testing/index';
import { grunnlag2024 } from '../ordning/eksempeldata';

/** A tree of some room with the data that it is held against. */
export interface Eksempeltre {
  readonly navn: string;
  readonly tre: Begrunnelse;
  readonly grunnlag: unknown;
}

const METODER: readonly Fordelingsmetode[] = [
  'STORSTE_REST',
  'SAINTE_LAGUE',
  'MODIFISERT_SAINTE_LAGUE',
  'DHONDT',
  'ADAMS',
  'HUNTINGTON_HILL',
  'DEAN',
];
const fjerdedel = { teller: '1', nevner: '4' };
const { mottakere: nøkkelmottakere } = beregnNøkkel(lagNøkkelgrunnlag(2024), [
  { type: 'LIK', navn: 'likt grunnbeløp', andel: fjerdedel },
  { type: 'FOLKETALL', navn: 'folketall', andel: fjerdedel },
  { type: 'FOLKETALL_80_PLUSS', navn: 'folketall 80+', andel: fjerdedel },
  { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: fjerdedel },
]);

function* fordelinger(): Generator<Eksempeltre> {
  for (const metode of METODER) {
    const valg = { metode, enhet: kroner(1), vedLikhet: ['STORST_VEKT', { lodd: 'frø' }] } as const;
    const saker = {
      nøkkel: fordelPott(millioner(90), nøkkelmottakere, valg),
      grenser: fordelPott(
        kroner(100),
        [
          { id: 'a', vekt: 1, gulv: kroner(30) },
          { id: 'b', vekt: 3, tak: kroner(20) },
          { id: 'c', vekt: '0.5' as never },
          { id: 'd', vekt: 0 },
        ],
        { ...valg, reservert: kroner(7) },
      ),
      likhet: fordelPott(
        kroner(10),
        ['a', 'b', 'c', 'd'].map((id) => ({ id, vekt: 1 })),
        valg,
      ),
      uavgjort: fordelPott(
        kroner(10),
        ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 })),
        { ...valg, vedLikhet: 'MELD' },
      ),
      grupper: fordelPott(
        kroner(100),
        [
          { id: 'a', vekt: 2, gruppe: 'indre', gulv: kroner(10) },
          { id: 'b', vekt: 5, gruppe: 'ytre' },
          { id: 'c', vekt: 2 },
          { id: 'd', vekt: 3, tak: kroner(25) },
        ],
        {
          ...valg,
          grupper: [
            { gruppe: 'ytre', tak: kroner(50) },
            { gruppe: 'indre', overordnet: 'ytre', gulv: kroner(20) },
          ],
        },
      ),
      umulig: fordelPott(kroner(1), [{ id: 'a', vekt: 1, gulv: kroner(30) }], valg),
    };
    for (const [navn, fordeling] of Object.entries(saker)) {
      yield { navn: `${metode} ${navn}`, tre: begrunnFordeling(fordeling), grunnlag: fordeling };
      for (const { id } of fordeling.linjer) {
        yield { navn: `${metode} ${navn} ${id}`, tre: begrunnFordeling(fordeling, id), grunnlag: fordeling };
      }
    }
  }
}

function* vurderinger(): Generator<Eksempeltre> {
  const poeng = [
    { søknadId: 'a', vurdererId: 'v', poeng: [5, 5] },
    { søknadId: 'a', vurdererId: 'w', poeng: [4, 2] },
    { søknadId: 'b', vurdererId: 'v', poeng: [1, 2] },
    { søknadId: 'c', vurdererId: 'v', poeng: [1, null] },
    { søknadId: 'd', vurdererId: 'v', poeng: [4, 3] },
  ];
  const runde = lagRunde({ poeng: poeng as never });
  for (const aggregering of ['SNITT'] as const) {
    for (const manglende of ['UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM'] as const) {
      const resultat = vurderSøknader(runde, { aggregering, tilAvklaring: 'HOLDES_UTE', manglende });
      for (const søknad of runde.søknader) {
        const tillegg = { kontroll: kontrollerSøknad(søknad, runde.utlysning) };
        const tre = begrunnVurdering(resultat, søknad.id, tillegg);
        yield { navn: `vurdering ${manglende} ${søknad.id}`, tre, grunnlag: resultat.grunnlag };
      }
      const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
      yield* innstillinger(rangering, manglende);
    }
  }
}

function* innstillinger(rangering: ReturnType<typeof rangerSøknader>, navn: string): Generator<Eksempeltre> {
  const gruppe = { type: 'SOKNADER', søknadIder: ['a', 'd'] } as const;
  for (const regel of ['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'POENG_PER_KRONE', 'HOYEST_SAMLET_POENG'] as const) {
    for (const mill of [0, 1, 3]) {
      const ramme = { beløp: kroner(mill * 1_000_000), status: 'ENDELIG', bevilgninger: [] } as const;
      for (const portefølje of [
        {},
        { grenser: [{ id: 'tak', gruppe, mål: 'BELOP', høyst: 100_000_000 } as const] },
        { grenser: [{ id: 'tak', gruppe, mål: 'ANTALL', høyst: 1 } as const] },
      ]) {
        const valg = { regel, portefølje } as Innstillingsvalg;
        const sak = { rangering, ramme, valg, innstilling: innstill(rangering, ramme, valg) };
        for (const { søknadId } of sak.innstilling.linjer) {
          const her = `${navn} ${regel} ${mill} ${søknadId}`;
          yield { navn: `innstilling ${her}`, tre: begrunnInnstilling(sak, søknadId), grunnlag: sak };
          const avstand = begrunnAvstand(sak, søknadId);
          if (avstand !== undefined) yield { navn: `avstand ${her}`, tre: avstand, grunnlag: sak };
        }
      }
    }
  }
}

function* frister(): Generator<Eksempeltre> {
  const { data: regler } = fristreglerTromsOfoten;
  const kilder = [{ id: 'utlysning', dokument: 'U', utgiver: 'U', status: 'UTSENDT' }] as const;
  const med = [
    ...regler,
    {
      id: 'senest',
      navn: 'Senest',
      anker: {
        type: 'SENEST',
        av: [
          { type: 'ARLIG', år: 2025, måned: 4, dag: 1 },
          { type: 'DATO', dato: '2025-02-28' },
          { type: 'HENDELSE', hendelseId: 'driftsstart' },
        ],
      },
      skritt: [
        { antall: 1, enhet: 'AR' },
        { antall: -2, enhet: 'UKER' },
        { antall: 3, enhet: 'VIRKEDAGER' },
      ],
      forskyvning: { type: 'NESTE_SAMME_MANED', grunnlag: 'avtale' },
      binding: 'VILKAR',
      hjemmel: { tekst: 'U', kildeId: 'utlysning' },
    },
  ];
  const hendelser = [
    ...hendelserTromsOfoten.data.filter(({ id }) => id !== 'driftsstart'),
    { id: 'driftsstart', navn: 'Driftsstart', dato: '2024-05-31' },
  ];
  const plan = lagFristplan(med as never, hendelser as never, lagNorskKalender(2022, 2028));
  for (const { regelId } of plan.frister) {
    const tre = begrunnFrist(plan, regelId, kilder);
    if (tre !== undefined) yield { navn: `frist ${regelId}`, tre, grunnlag: plan.grunnlag };
  }
}

function* statuser(): Generator<Eksempeltre> {
  const mappe = join(import.meta.dirname, '../../docs/examples');
  const fil = JSON.parse(readFileSync(join(mappe, 'oppdiktet-hovedbok-lvs-2024.json'), 'utf8'));
  const posteringer = (fil.posteringer as unknown[]).map((ukjent) => {
    const lest = lesPostering(ukjent);
    if (!lest.ok) throw new Error(JSON.stringify(lest.funn));
    return lest.verdi;
  });
  const status = beregnStatus(tilskuddLofotenVesterålenSalten2024.data, posteringer, '2024-12-31' as never);
  const tall: readonly (keyof Statustall)[] = ['rest', 'tildelt', 'overført', 'omdisponert', 'brukt', 'utbetalt'];
  for (const t of tall) {
    yield { navn: `status ${t}`, tre: begrunnStatus(status, { tall: t }), grunnlag: status.grunnlag };
    for (const { tiltakId } of status.tiltak) {
      const tre = begrunnStatus(status, { tall: t, sted: { tiltakId } } as never);
      yield { navn: `status ${t} ${tiltakId}`, tre, grunnlag: status.grunnlag };
    }
  }
}

function* avgjørelser(): Generator<Eksempeltre> {
  const plasser = [{ gruppe: 'kommune', antall: 4, rett: 'STEMMERETT' }];
  const felles = { avholdende: 'TELLER', fraværende: 'TELLER_IKKE', inhabile: 'TELLER', tilAvklaring: 'HOLDES_UTE' };
  const valg = { ...felles, utenStemme: 'AVSTAR', vedStemmelikhet: 'MOTELEDER', ukjentVedtaksførhet: 'SOM_VEDTAKSFOR' };
  const ider = ['a', 'b/c', '7'];
  for (const beslutningsregel of [
    { type: 'KONSENSUS' },
    { type: 'FLERTALL' },
    { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' }, strengtOver: false },
    { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' }, strengtOver: true },
  ]) {
    for (const vedtaksførhet of [
      undefined,
      { type: 'ALLE' },
      { type: 'ANTALL', minst: 2 },
      { type: 'ANDEL', minst: { teller: '1', nevner: '2' }, strengtOver: true },
    ]) {
      for (const stemme of ['FOR', 'MOT', 'AVSTAR']) {
        const organ = { id: 'ssu', navn: 'SSU', nivå: 'STRATEGISK', plasser, beslutningsregel };
        const behandling = {
          sak: { id: 'sak', parter: [] },
          medlemmer: [...ider, 'e'].map((id) => ({ id, rolle: 'medlem', gruppe: 'kommune' })),
          frammøte: { organId: 'ssu', møteleder: 'a', møtt: ider.map((medlemId) => ({ medlemId })) },
          stemmer: [
            { medlemId: 'a', stemme: 'FOR' },
            { medlemId: 'b/c', stemme },
          ],
        };
        const hele = { ...organ, ...(vedtaksførhet === undefined ? {} : { vedtaksførhet }) };
        const resultat = avgjørSak(hele as never, behandling as never, { ...valg, sendesOpp: [] } as never);
        const tre = begrunnAvgjørelse(resultat);
        const navn = `avgjørelse ${beslutningsregel.type} ${vedtaksførhet?.type} ${stemme}`;
        if (tre !== undefined) yield { navn, tre, grunnlag: resultat.grunnlag };
      }
    }
  }
}

function* reformer(): Generator<Eksempeltre> {
  const par = [
    [ordning130EtterNøkkel2024, reform90Søknadsbasert],
    [ordning130EtterNøkkel2024, reformGarantert5Millioner],
    [ordning40FasteAndeler2024, reformGarantert5Millioner],
    [ordningTromsOfoten2024, reformSkrøpeligeEldreDobbelt],
  ] as const;
  for (const [ordning, reform] of par) {
    for (const tilskrivning of [true, false]) {
      const sammenligning = sammenlign(ordning, reform as Reform, grunnlag2024, { tilskrivning } as never);
      const navn = `reform ${reform.id} på ${ordning.id} ${tilskrivning}`;
      yield { navn, tre: begrunnReform(sammenligning), grunnlag: sammenligning };
    }
  }
}

/** Trees of every function that explains, in every room. */
export function lagAlleTrær(): readonly Eksempeltre[] {
  return [...fordelinger(), ...vurderinger(), ...frister(), ...statuser(), ...avgjørelser(), ...reformer()];
}
