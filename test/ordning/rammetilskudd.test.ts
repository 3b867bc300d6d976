import { describe, expect, it } from 'vitest';
import {
  adresse,
  begrunnReform,
  beregnStatus,
  beregnUbrukt,
  type Dato,
  etterregn,
  type Fristregel,
  kjørOrdning,
  kroner,
  lagFristplan,
  lagNorskKalender,
  millioner,
  type Ordning,
  type Ordningsgrunnlag,
  type Postering,
  type Rammemottaker,
  type Reform,
  sammenlign,
} from '../../src/index';
import {
  helsefellesskapene,
  lagNøkkelgrunnlag,
  ordning40FasteAndeler2024,
  ordningTromsOfoten2024,
} from '../../src/nord/index';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const rapport: Fristregel = {
  id: 'arsrapport',
  navn: 'Årsrapport',
  anker: { type: 'ARLIG', år: 2025, måned: 4, dag: 1 },
  skritt: [],
  forskyvning: { type: 'INGEN' },
  binding: 'VILKAR',
};
const { oppfølging } = ordning40FasteAndeler2024;
/** The first 40 million, with invented conditions: a report by 1 April, and what is not used is paid back. */
const ordning: Ordning = {
  ...ordning40FasteAndeler2024,
  oppfølging: {
    ...oppfølging,
    vilkår: [{ id: 'rapporter', tekst: 'Rapporter bruken.', fristregelId: 'arsrapport' }],
    frister: [rapport],
    rapportering: { type: 'KREVES', innhold: ['Bruken'], fristregelIder: ['arsrapport'] },
    ubrukt: { regel: 'TILBAKEBETALES', grunnlag: 'Oppdiktet' },
  },
};
const rammemottakere: readonly Rammemottaker[] = helsefellesskapene.data.map(({ id, navn, helseforetak }) => ({
  helsefellesskapId: id,
  mottaker: { id, type: 'ANNEN', navn },
  utbetaler: {
    id: `hf-${id}`,
    type: 'HELSEFORETAK',
    navn: helseforetak.navn,
    organisasjonsnummer: helseforetak.organisasjonsnummer,
  },
}));
const kalender = lagNorskKalender(2024, 2026);
const dato = '2024-12-31' as Dato;
const post = (id: string, tilskuddId: string, type: Postering['type'], beløp: Postering['beløp']): Postering => ({
  id,
  tilskuddId,
  dato: '2024-10-01' as Dato,
  type,
  beløp,
});
const hovedbok: readonly Postering[] = [
  post('1', 'forste-40-finnmark', 'TILDELT', millioner(6)),
  post('2', 'forste-40-finnmark', 'BRUKT', millioner(4)),
  post('3', 'forste-40-helgeland', 'TILDELT', millioner(5)),
  post('4', 'forste-40-helgeland', 'BRUKT', kroner(100)),
];
const grunnlag: Ordningsgrunnlag = {
  helsefellesskap: lagNøkkelgrunnlag(2024),
  rammemottakere,
  kalender,
  dato,
  hovedbok,
};

describe('what a pot gives a helsefellesskap straight', () => {
  const kjøring = kjørOrdning(ordning, grunnlag);

  it('is an award of its own, as put together by hand', () => {
    const tilskudd = {
      id: 'forste-40-finnmark',
      helsefellesskapId: 'finnmark',
      tiltakIder: [],
      år: 2024,
      beløp: millioner(6),
      status: 'ENDELIG',
      mottaker: rammemottakere.find((m) => m.helsefellesskapId === 'finnmark')?.mottaker,
      utbetaler: rammemottakere.find((m) => m.helsefellesskapId === 'finnmark')?.utbetaler,
      vilkår: ordning.oppfølging.vilkår,
      tilstand: 'TILDELT',
    };
    const hendelser = [{ id: 'driftsstart', navn: 'driftsstart', gjelder: 'forste-40-finnmark' }];
    const plan = lagFristplan(ordning.oppfølging.frister, hendelser, kalender);
    const status = beregnStatus(tilskudd as never, hovedbok.slice(0, 2), dato);
    expect(kjøring.tilskudd.find((t) => t.tilskudd.id === 'forste-40-finnmark')).toEqual({
      tilskudd,
      fordelingId: 'forste-40',
      opphav: 'FORDELING',
      plan,
      vilkårsfrister: plan.frister,
      rapportfrister: plan.frister,
      status,
      ubrukt: beregnUbrukt(status, ordning.oppfølging.ubrukt),
    });
  });

  it('has its report due, its figures and what is unspent', () => {
    expect(kjøring.tilskudd.map(({ tilskudd, rapportfrister }) => [tilskudd.beløp, rapportfrister[0]])).toMatchObject(
      [18, 11, 5, 6].map((mill) => [millioner(mill), { status: 'DATERT', dato: '2025-04-01' }]),
    );
    const rest = kjøring.tilskudd.map(({ tilskudd: { id }, status }) => [id, status?.totalt.rest]);
    expect(rest).toEqual([
      ['forste-40-troms-ofoten', 0],
      ['forste-40-lofoten-vesteralen-salten', 0],
      ['forste-40-helgeland', millioner(5) - 10_000],
      ['forste-40-finnmark', millioner(2)],
    ]);
  });

  it('changes no sum, and is no award where nobody has said who receives it', () => {
    const [første] = rammemottakere;
    const bareEn = kjørOrdning(ordning, { ...grunnlag, rammemottakere: første === undefined ? [] : [første] });
    expect(bareEn.tilskudd.map(({ tilskudd }) => tilskudd.helsefellesskapId)).toEqual(['troms-ofoten']);
    expect(bareEn.penger).toEqual(kjøring.penger);
    const { rammemottakere: _, ...uten } = grunnlag;
    expect(kjørOrdning(ordning, uten)).toMatchObject({ tilskudd: [], penger: kjøring.penger });
  });

  it('follows a reform of its deadline, and the explanation counts the money once', () => {
    const mars: Reform = {
      id: 'mars',
      tittel: 'Rapport 1. mars',
      antakelse: { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' },
      endringer: [
        {
          type: 'SETT',
          adresse: adresse.fristregel('arsrapport').anker,
          verdi: { ...rapport.anker, måned: 3 } as never,
        },
      ],
    };
    const svar = sammenlign(ordning, mars, grunnlag, { tilskrivning: false });
    expect(svar.tilskuddsfrister.map(({ tilskuddId, før, etter }) => [tilskuddId, før, etter])).toMatchObject(
      ['finnmark', 'helgeland', 'lofoten-vesteralen-salten', 'troms-ofoten'].map((id) => [
        `forste-40-${id}`,
        { dato: '2025-04-01' },
        { dato: '2025-03-01' },
      ]),
    );
    const tre = begrunnReform(svar);
    expect(tre.rot.verdi).toBe('JA');
    expect(etterregn(tre, svar)).toEqual([]);
  });

  it('is no award of its own where it is the frame of a call', () => {
    const { tildeling } = ordningTromsOfoten2024;
    const medUtlysning: Ordning = {
      ...ordning,
      tildeling: {
        ...tildeling,
        fordelinger: ordning.tildeling.fordelinger,
        utlysninger: tildeling.utlysninger.map((u) => ({
          ...u,
          rammeFra: { fordelingId: 'forste-40', mottakerId: 'troms-ofoten' },
          ramme: { ...u.ramme, bevilgninger: [] },
          vilkår: [],
        })),
      },
    };
    const { tilskudd, penger } = kjørOrdning(medUtlysning, { ...grunnlag2024, rammemottakere });
    expect(tilskudd.filter(({ opphav }) => opphav === 'FORDELING').map((t) => t.tilskudd.helsefellesskapId)).toEqual([
      'lofoten-vesteralen-salten',
      'helgeland',
      'finnmark',
    ]);
    expect(tilskudd.some(({ opphav, fordelingId }) => opphav === 'INNSTILLING' && fordelingId === undefined)).toBe(
      true,
    );
    expect(penger.linjer.map(({ beløp }) => beløp / 100_000_000)).toEqual([6, 5, 11, 18]);
  });

  it('stops for a recipient of a helsefellesskap that is not there, or stands twice', () => {
    const [en] = rammemottakere as readonly [Rammemottaker];
    const med = (...ekstra: readonly Rammemottaker[]) =>
      koderFra(() => kjørOrdning(ordning, { ...grunnlag, rammemottakere: [...rammemottakere, ...ekstra] }));
    expect(med({ ...en, helsefellesskapId: 'fimmark' })).toEqual([
      'KJORING_RAMMEMOTTAKER_UKJENT /grunnlag/rammemottakere/4/helsefellesskapId',
    ]);
    expect(med(en)).toEqual(['KJORING_TO_GANGER /grunnlag/rammemottakere/4/helsefellesskapId']);
  });
});
