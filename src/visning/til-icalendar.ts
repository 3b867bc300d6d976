import type { FristKoder } from '../frister/koder';
import { datoAv } from '../kjerne/dagnummer';
import { finnOsloTidspunkt } from '../kjerne/finn-oslo-tidspunkt';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { leggTilDager } from '../kjerne/legg-til-dager';
import { sekunderAv } from '../kjerne/oslo';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Tidspunkt } from '../kjerne/typer';
import type { DatertFrist, Fristplan, Fristregel } from '../modell';
import { forklarFrist } from './forklar-frist';
import { lagICalendarLinje, skrivICalendarTekst } from './icalendar-linje';
import type { Språk } from './tekster/typer';

const funn = lagFunnlager<FristKoder>();

/** What a calendar file is made with; nothing is read from the host. */
export interface ICalendarvalg {
  /** The language of summaries and descriptions. */
  readonly språk: Språk;
  /** Identifies the plan: letters, digits, dots and hyphens. */
  readonly planId: string;
  /** The domain of whoever publishes it, for the UIDs: letters, digits, dots and hyphens. */
  readonly domene: string;
  /** The moment the file is made; it becomes DTSTAMP. */
  readonly laget: Tidspunkt;
  /** The name of the calendar. */
  readonly navn: string;
  /** How many days ahead to remind, whole and ≥ 0. */
  readonly varselDager?: readonly number[];
  /** The file made of this plan before: what changed gets the next SEQUENCE, what is gone is cancelled. */
  readonly forrige?: ICalendar;
}

/** One deadline as it stands in a calendar file. */
export interface ICalendaroppføring {
  /** The rule. */
  readonly regelId: string;
  /** Globally unique, the same in every version. */
  readonly uid: string;
  /** Counts the visible changes. */
  readonly sekvens: number;
  /** Whether it stands or is cancelled. */
  readonly tilstand: 'CONFIRMED' | 'CANCELLED';
  /** What a reader sees, unfolded: the lines that decide whether something visible changed. */
  readonly innhold: readonly string[];
}

/** A calendar file and what is in it. Keep it to make the next version. */
export interface ICalendar {
  /** The file, RFC 5545: CRLF, lines folded at 75 octets. */
  readonly tekst: string;
  /** What stands in it, by rule. */
  readonly oppføringer: readonly ICalendaroppføring[];
  /** Rules whose deadlines wait for an event: they have no day, so they are not in the file. */
  readonly venter: readonly string[];
  /** Rules whose deadlines are invalid, for the same reason. */
  readonly ugyldige: readonly string[];
}

/**
 * Writes the dated deadlines of a plan as an iCalendar file, the same bytes from the same input.
 *
 * A deadline is a whole day, or a moment in UTC where it has a clock time; `23:59` and `24:00` mean the whole day. No text
 * of the data can break out of its line.
 *
 * @param plan - From `lagFristplan`.
 * @param valg - Identifiers, the moment it is made, reminders, and the version before.
 * @throws TilskuddFeil `ICALENDAR_ID_UGYLDIG`, `ICALENDAR_VARSEL_UGYLDIG`, all at once.
 * @see RFC 5545, Internet Calendaring and Scheduling Core Object Specification.
 * @example
 * const regel = {
 *   id: 'soknad', navn: 'Søknadsfrist', anker: { type: 'DATO', dato: '2024-06-17' }, skritt: [],
 *   forskyvning: { type: 'INGEN' }, binding: 'VEDTAK',
 * };
 * const plan = lagFristplan([regel], [], lagNorskKalender(2024, 2024));
 * const valg = { språk: 'nb', planId: 'to-2024', domene: 'example.no', laget: '2024-05-31T12:00:00+02:00', navn: 'Frister' };
 * const { tekst } = tilICalendar(plan, valg);
 * tekst.split('\r\n').filter((linje) => linje.startsWith('DT')) // => ['DTSTAMP:20240531T100000Z', 'DTSTART;VALUE=DATE:20240617', 'DTEND;VALUE=DATE:20240618']
 */
export function tilICalendar(plan: Fristplan, valg: ICalendarvalg): ICalendar {
  kastVedFeil(finnBrudd(valg));
  const regler = new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel]));
  const forrige = new Map((valg.forrige?.oppføringer ?? []).map((o) => [o.regelId, o]));
  const daterte = plan.frister.filter((frist) => frist.status === 'DATERT');
  const nåværende = daterte.map((frist): ICalendaroppføring => {
    const innhold = innholdAv(frist, regler.get(frist.regelId), plan, valg);
    return lagOppføring(frist.regelId, innhold, 'CONFIRMED', forrige.get(frist.regelId), valg);
  });
  const har = new Set(daterte.map(({ regelId }) => regelId));
  const avlyste = [...forrige.values()]
    .filter(({ regelId }) => !har.has(regelId))
    .map((gammel) => lagOppføring(gammel.regelId, gammel.innhold, 'CANCELLED', gammel, valg));
  const oppføringer = [...nåværende, ...avlyste].sort((a, b) => sammenlignTekst(a.regelId, b.regelId));
  const linjer = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//samhandlingstilskudd//fristplan//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${skrivICalendarTekst(valg.navn)}`,
    ...oppføringer.flatMap((oppføring) => skrivOppføring(oppføring, valg)),
    'END:VCALENDAR',
  ];
  const med = (status: 'VENTER' | 'UGYLDIG') => plan.frister.filter((f) => f.status === status).map((f) => f.regelId);
  return {
    tekst: linjer.map(lagICalendarLinje).join(''),
    oppføringer,
    venter: med('VENTER'),
    ugyldige: med('UGYLDIG'),
  };
}

function finnBrudd({ planId, domene, varselDager = [] }: ICalendarvalg): readonly Funn[] {
  const felt = [
    ['planId', planId],
    ['domene', domene],
  ] as const;
  return [
    ...felt
      .filter(([, verdi]) => !/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(verdi))
      .map(([navn, verdi]) => funn('ICALENDAR_ID_UGYLDIG', 'FEIL', `/valg/${navn}`, { felt: navn, verdi })),
    ...varselDager.flatMap((dager, i) =>
      Number.isInteger(dager) && dager >= 0
        ? []
        : [funn('ICALENDAR_VARSEL_UGYLDIG', 'FEIL', `/valg/varselDager/${i}`, { verdi: String(dager) })],
    ),
  ];
}

const HELE_DAGEN = new Set(['23:59', '24:00']);

function innholdAv(
  frist: DatertFrist,
  regel: Fristregel | undefined,
  plan: Fristplan,
  { språk }: ICalendarvalg,
): readonly string[] {
  const { dato, klokkeslett } = frist;
  const uten = (d: string): string => d.replaceAll('-', '');
  const når =
    klokkeslett === undefined || HELE_DAGEN.has(klokkeslett)
      ? [`DTSTART;VALUE=DATE:${uten(dato)}`, `DTEND;VALUE=DATE:${uten(leggTilDager(dato, 1))}`]
      : [`DTSTART:${iUtc(finnOsloTidspunkt(dato, klokkeslett))}`];
  return [
    ...når,
    `SUMMARY:${skrivICalendarTekst(regel?.navn ?? frist.regelId)}`,
    `DESCRIPTION:${skrivICalendarTekst(forklarFrist(frist, { språk, plan }))}`,
  ];
}

function lagOppføring(
  regelId: string,
  innhold: readonly string[],
  tilstand: ICalendaroppføring['tilstand'],
  forrige: ICalendaroppføring | undefined,
  { planId, domene }: ICalendarvalg,
): ICalendaroppføring {
  const uid = forrige?.uid ?? `${planId}-${skrivUidledd(regelId)}@${domene}`;
  const endret =
    forrige !== undefined && (forrige.tilstand !== tilstand || forrige.innhold.join('\n') !== innhold.join('\n'));
  return { regelId, uid, sekvens: (forrige?.sekvens ?? 0) + (endret ? 1 : 0), tilstand, innhold };
}

/** An id of any signs as a part of a UID: those that are not safe by their code points. */
const skrivUidledd = (id: string): string =>
  [...id].map((tegn) => (/[A-Za-z0-9-]/.test(tegn) ? tegn : `_${(tegn.codePointAt(0) ?? 0).toString(16)}_`)).join('');

function skrivOppføring(
  { uid, sekvens, tilstand, innhold }: ICalendaroppføring,
  valg: ICalendarvalg,
): readonly string[] {
  const varsler = tilstand === 'CANCELLED' ? [] : [...new Set(valg.varselDager ?? [])].sort((a, b) => b - a);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${iUtc(valg.laget)}`,
    `SEQUENCE:${sekvens}`,
    `STATUS:${tilstand}`,
    'TRANSP:TRANSPARENT',
    ...innhold,
    ...varsler.flatMap((dager) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${dager}D`,
      innhold.find((linje) => linje.startsWith('SUMMARY:'))?.replace('SUMMARY:', 'DESCRIPTION:') ?? 'DESCRIPTION:',
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** A moment as `YYYYMMDDTHHMMSSZ`. */
function iUtc(tidspunkt: Tidspunkt): string {
  const sekunder = sekunderAv(tidspunkt);
  const dag = Math.floor(sekunder / 86_400);
  const s = sekunder - dag * 86_400;
  const klokka = [s / 3600, (s / 60) % 60, s % 60].map((tall) => String(Math.floor(tall)).padStart(2, '0')).join('');
  return `${datoAv(dag).replaceAll('-', '')}T${klokka}Z`;
}
