import { antallVirkedager } from '../kjerne/antall-virkedager';
import { erVirkedag } from '../kjerne/er-virkedag';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import type { DatertFrist, Fristplan, Fristregel } from '../modell';
import type { FristKoder } from './koder';
import { grunnerTilFri } from './utled-dato';

const funn = lagFunnlager<FristKoder>();

/** Days on which a deadline is hard to meet: a half day, Easter week, the summer holiday. What they are is assumed. */
export interface SårbarPeriode {
  /** Identifies it. */
  readonly id: string;
  /** What it is. */
  readonly navn: string;
  /** First day. */
  readonly fom: Dato;
  /** Last day, included. */
  readonly tom: Dato;
}

/** A deadline of the plan, or an event. */
export type Planpunkt =
  | { readonly type: 'FRIST'; readonly regelId: string }
  | { readonly type: 'HENDELSE'; readonly hendelseId: string };

/** Something that must come on an earlier day than something else: papers after their source, a report after the meeting. */
export interface Rekkefølge {
  /** Identifies it. */
  readonly id: string;
  /** What must come first. */
  readonly først: Planpunkt;
  /** What builds on it. */
  readonly deretter: Planpunkt;
}

/** What a plan is held against; nothing is assumed that is not given. */
export interface Konfliktvalg {
  /** Days on which deadlines are hard to meet. */
  readonly sårbarePerioder?: readonly SårbarPeriode[];
  /** What must come before what. */
  readonly rekkefølger?: readonly Rekkefølge[];
}

/**
 * Finds what is hard about a plan: deadlines on days off or in periods that the caller names, too few working days to
 * work in, the wrong order, and provisions that are not in force.
 *
 * Nothing is moved. A conflict is for people to see; only a wrong order is an error. What waits has no conflicts yet.
 *
 * @param plan - From {@link lagFristplan}.
 * @param valg - Periods and orders. O(deadlines × periods).
 * @returns Findings with pointers into the plan, in the order of its deadlines, then of the orders.
 * @throws TilskuddFeil `FRIST_UKJENT`, `HENDELSE_UKJENT` for an order about something the plan does not have, all at once.
 * @example
 * const regel = {
 *   id: 'soknad', navn: 'Søknadsfrist', anker: { type: 'DATO', dato: '2024-05-31' }, skritt: [{ antall: 17, enhet: 'DAGER' }],
 *   forskyvning: { type: 'INGEN' }, binding: 'VEDTAK', minsteVirkedager: 15,
 * };
 * const plan = lagFristplan([regel], [], lagNorskKalender(2024, 2024));
 * finnKonflikter(plan).map((f) => [f.kode, f.data.virkedager]) // => [['FRIST_FOR_KORT_TID', 11]]
 */
export function finnKonflikter(plan: Fristplan, valg: Konfliktvalg = {}): readonly Funn[] {
  const { sårbarePerioder = [], rekkefølger = [] } = valg;
  const regler = new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel]));
  const hendelser = new Map(plan.grunnlag.hendelser.map((hendelse) => [hendelse.id, hendelse]));
  kastVedFeil(
    rekkefølger.flatMap(({ først, deretter }, i) =>
      [['først', først] as const, ['deretter', deretter] as const].flatMap(([felt, punkt]): readonly Funn[] => {
        const sti = `/valg/rekkefølger/${i}/${felt}`;
        if (punkt.type === 'FRIST')
          return regler.has(punkt.regelId) ? [] : [funn('FRIST_UKJENT', 'FEIL', sti, { regelId: punkt.regelId })];
        const { hendelseId } = punkt;
        return hendelser.has(hendelseId) ? [] : [funn('HENDELSE_UKJENT', 'FEIL', sti, { hendelseId })];
      }),
    ),
  );
  const datoer = new Map(
    plan.frister.flatMap((frist) => (frist.status === 'DATERT' ? [[frist.regelId, frist.dato]] : [])),
  );
  const datoFor = (punkt: Planpunkt): Dato | undefined =>
    punkt.type === 'FRIST' ? datoer.get(punkt.regelId) : hendelser.get(punkt.hendelseId)?.dato;
  return [
    ...plan.frister.flatMap((frist, i) =>
      frist.status === 'DATERT'
        ? funnOmFrist(frist, regler.get(frist.regelId), plan, sårbarePerioder, `/frister/${i}`)
        : [],
    ),
    ...rekkefølger.flatMap((rekkefølge) => funnOmRekkefølge(rekkefølge, datoFor)),
  ];
}

function funnOmFrist(
  { regelId, dato, utledning }: DatertFrist,
  regel: Fristregel | undefined,
  { grunnlag: { kalender } }: Fristplan,
  perioder: readonly SårbarPeriode[],
  sti: string,
): readonly Funn[] {
  const start = utledning[0]?.slag === 'ANKER' ? utledning[0].dato : dato;
  const minst = regel?.minsteVirkedager;
  const virkedager = minst === undefined || start > dato ? undefined : antallVirkedager(start, dato, kalender);
  const { fom = '', tom = '' } = regel?.hjemmel ?? {};
  return [
    ...(erVirkedag(dato, kalender)
      ? []
      : [
          funn('FRIST_PA_FRIDAG', 'ADVARSEL', `${sti}/dato`, { regelId, dato, grunner: grunnerTilFri(dato, kalender) }),
        ]),
    ...perioder
      .filter((periode) => periode.fom <= dato && dato <= periode.tom)
      .map(({ id: periodeId, navn }) =>
        funn('FRIST_I_SARBAR_PERIODE', 'ADVARSEL', `${sti}/dato`, { regelId, dato, periodeId, navn }),
      ),
    ...(minst === undefined || virkedager === undefined || virkedager >= minst
      ? []
      : [funn('FRIST_FOR_KORT_TID', 'ADVARSEL', sti, { regelId, virkedager, minst })]),
    ...((fom === '' || fom <= dato) && (tom === '' || dato <= tom)
      ? []
      : [funn('HJEMMEL_IKKE_I_KRAFT', 'ADVARSEL', `${sti}/dato`, { regelId, dato, fom, tom })]),
  ];
}

function funnOmRekkefølge(
  { id, først, deretter }: Rekkefølge,
  datoFor: (punkt: Planpunkt) => Dato | undefined,
): readonly Funn[] {
  const [datoFørst, datoDeretter] = [datoFor(først), datoFor(deretter)];
  if (datoFørst === undefined || datoDeretter === undefined || datoFørst < datoDeretter) return [];
  const navn = (punkt: Planpunkt): string => (punkt.type === 'FRIST' ? punkt.regelId : punkt.hendelseId);
  const data = { rekkefølgeId: id, først: navn(først), datoFørst, deretter: navn(deretter), datoDeretter };
  return [funn('REKKEFOLGE_BRUTT', 'FEIL', '/frister', data)];
}
