import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Dato, lagFristplan, lagNorskKalender, type Tidspunkt } from '../../src/index';
import type { Fristregel } from '../../src/modell';
import { type ICalendar, type ICalendarvalg, kontrollerICalendar, tilICalendar } from '../../src/visning/index';
import { koderFra } from '../koder-fra';

const KALENDER = lagNorskKalender(2024, 2028);
const regel = (id: string, dato: string, felt: Partial<Fristregel> = {}): Fristregel => ({
  id,
  navn: id,
  anker: { type: 'DATO', dato: dato as Dato },
  skritt: [],
  forskyvning: { type: 'INGEN' },
  binding: 'INTERNT',
  ...felt,
});
const plan = (...regler: readonly Fristregel[]) => lagFristplan(regler, [{ id: 'h', navn: 'Hendelsen' }], KALENDER);
const VALG: ICalendarvalg = {
  språk: 'nb',
  planId: 'plan-1',
  domene: 'eksempel.no',
  laget: '2024-05-31T12:00:00+02:00' as Tidspunkt,
  navn: 'Frister',
};
const lag = (p = plan(regel('a', '2024-06-17')), valg: Partial<ICalendarvalg> = {}): ICalendar =>
  tilICalendar(p, { ...VALG, ...valg });
const linjer = ({ tekst }: ICalendar): readonly string[] => tekst.replaceAll('\r\n ', '').split('\r\n');

interface Lest {
  readonly uid: string;
  readonly sammendrag: string;
  readonly beskrivelse: string;
  readonly start: string;
  readonly heldags: boolean;
  readonly slutt: string;
}

/** What an independent reader makes of the file. */
function lesTilbake(tekst: string): readonly Lest[] {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  return kalender.getAllSubcomponents('vevent').map((komponent) => {
    const hendelse = new ICAL.Event(komponent);
    return {
      uid: hendelse.uid,
      sammendrag: hendelse.summary,
      beskrivelse: hendelse.description,
      start: hendelse.startDate.toString(),
      heldags: hendelse.startDate.isDate,
      slutt: hendelse.endDate?.toString() ?? '',
    };
  });
}

describe('tilICalendar', () => {
  it('writes a whole day with an exclusive end, and a clock time in UTC', () => {
    const p = plan(
      regel('dag', '2024-12-31'),
      regel('sommer', '2024-06-17', { klokkeslett: '13:00' as never }),
      regel('vinter', '2024-12-15', { klokkeslett: '13:00' as never }),
      regel('midnatt', '2024-06-18', { klokkeslett: '24:00' as never }),
    );
    expect(
      lesTilbake(lag(p).tekst).map(({ sammendrag, start, heldags, slutt }) => [sammendrag, start, heldags, slutt]),
    ).toEqual([
      ['dag', '2024-12-31', true, '2025-01-01'],
      ['midnatt', '2024-06-18', true, '2024-06-19'],
      ['sommer', '2024-06-17T11:00:00Z', false, '2024-06-17T11:00:00Z'],
      ['vinter', '2024-12-15T12:00:00Z', false, '2024-12-15T12:00:00Z'],
    ]);
  });

  it('is the same bytes from the same input, under any time zone', () => {
    expect(lag().tekst).toBe(lag().tekst);
    expect(lag().tekst).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//samhandlingstilskudd//fristplan//NO',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Frister',
        'BEGIN:VEVENT',
        'UID:plan-1-a@eksempel.no',
        'DTSTAMP:20240531T100000Z',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'DTSTART;VALUE=DATE:20240617',
        'DTEND;VALUE=DATE:20240618',
        'SUMMARY:a',
        'DESCRIPTION:17. juni 2024. Datoen er fastsatt i regelen.',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('reminds as asked, the earliest first and each once', () => {
    const svar = linjer(lag(undefined, { varselDager: [1, 14, 1] }));
    expect(svar.filter((linje) => linje.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P14D', 'TRIGGER:-P1D']);
    expect(svar.filter((linje) => linje === 'DESCRIPTION:a')).toHaveLength(2);
  });

  it('lists those that wait and those that are invalid beside the file', () => {
    const p = plan(
      regel('a', '2024-06-17'),
      regel('venter', '', { anker: { type: 'HENDELSE', hendelseId: 'h' } }),
      regel('gal', '', { anker: { type: 'HENDELSE', hendelseId: 'x' } }),
    );
    const svar = lag(p);
    expect([svar.venter, svar.ugyldige, svar.oppføringer.map(({ regelId }) => regelId)]).toEqual([
      ['venter'],
      ['gal'],
      ['a'],
    ]);
  });

  it('counts visible changes only, cancels what is gone, and brings it back', () => {
    const første = lag();
    const uendret = lag(undefined, { forrige: første, laget: '2024-06-01T12:00:00+02:00' as Tidspunkt });
    expect(uendret.oppføringer[0]?.sekvens).toBe(0);
    const flyttet = lag(plan(regel('a', '2024-06-18')), { forrige: uendret });
    expect(flyttet.oppføringer[0]).toMatchObject({ sekvens: 1, tilstand: 'CONFIRMED', uid: 'plan-1-a@eksempel.no' });
    const borte = lag(plan(regel('b', '2024-06-18')), { forrige: flyttet, varselDager: [1] });
    expect(borte.oppføringer.map(({ regelId, sekvens, tilstand }) => [regelId, sekvens, tilstand])).toEqual([
      ['a', 2, 'CANCELLED'],
      ['b', 0, 'CONFIRMED'],
    ]);
    expect(linjer(borte)).toContain('STATUS:CANCELLED');
    expect(linjer(borte).filter((linje) => linje === 'BEGIN:VALARM')).toHaveLength(1);
    expect(lag(plan(regel('b', '2024-06-18')), { forrige: borte }).oppføringer[0]?.sekvens).toBe(2);
    expect(lag(plan(regel('a', '2024-06-18')), { forrige: borte }).oppføringer[0]).toMatchObject({
      sekvens: 3,
      tilstand: 'CONFIRMED',
    });
  });

  it('refuses identifiers and reminders that are none, all at once', () => {
    expect(koderFra(() => lag(undefined, { planId: 'a\r\nb', domene: '', varselDager: [-1] }))).toEqual([
      'ICALENDAR_ID_UGYLDIG /valg/planId',
      'ICALENDAR_ID_UGYLDIG /valg/domene',
      'ICALENDAR_VARSEL_UGYLDIG /valg/varselDager/0',
    ]);
  });

  it('an id of any signs gives a UID of safe ones', () => {
    expect(lag(plan(regel('å b', '2024-06-17'))).oppføringer[0]?.uid).toBe('plan-1-_e5__20_b@eksempel.no');
  });
});

const tekst = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('\r\n', '\n', '\\', ';', ',', ':', 'æ', '𝕬', 'END:VEVENT', '"', '\t', ' '), {
      maxLength: 60,
    })
    .map((deler) => deler.join('')),
);

describe('any text', () => {
  it('stays within its line, is folded at 75 octets, and is read back as it was', () => {
    fc.assert(
      fc.property(tekst, tekst, (navn, hjemmel) => {
        const svar = lag(plan(regel('a', '2024-06-17', { navn: `n${navn}`, hjemmel: { tekst: hjemmel } })), { navn });
        const fysiske = svar.tekst.split('\r\n');
        expect(fysiske.every((linje) => new TextEncoder().encode(linje).length <= 75)).toBe(true);
        expect(fysiske.every((linje) => !/[\r\n]/.test(linje))).toBe(true);
        // A fold within a character would leave half a surrogate pair, which does not survive UTF-8.
        expect(fysiske.every((linje) => new TextDecoder().decode(new TextEncoder().encode(linje)) === linje)).toBe(
          true,
        );
        expect(linjer(svar).filter((linje) => linje === 'END:VEVENT')).toHaveLength(1);
        const [lest] = lesTilbake(svar.tekst);
        const ventet = `n${navn}`
          .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
          .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '\uFFFD');
        expect(lest?.sammendrag).toBe(ventet);
      }),
      { numRuns: 400 },
    );
  });

  it('is read back by python’s icalendar too, where it is installed', () => {
    const program =
      'import sys, icalendar; c = icalendar.Calendar.from_ical(sys.stdin.buffer.read()); print([str(e["SUMMARY"]) for e in c.walk("VEVENT")])';
    const finnes = spawnSync('python3', ['-c', 'import icalendar']).status === 0;
    const svar = lag(plan(regel('a', '2024-06-17', { navn: 'Søknad; med, tegn' })));
    if (finnes) {
      const { stdout } = spawnSync('python3', ['-c', program], { input: svar.tekst, encoding: 'utf8' });
      expect(stdout.trim()).toBe("['Søknad; med, tegn']");
    }
    expect(lesTilbake(svar.tekst)[0]?.sammendrag).toBe('Søknad; med, tegn');
  });
});

describe('kontrollerICalendar', () => {
  const koder = (tekst: string) => kontrollerICalendar(tekst).map(({ kode, sti }) => `${kode} ${sti}`);
  const fil = (...linjer: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...linjer, 'END:VCALENDAR', ''].join('\r\n');
  const hendelse = (...linjer: readonly string[]) =>
    fil('BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20240101T000000Z', ...linjer, 'END:VEVENT');

  it('finds nothing wrong with what tilICalendar writes, whatever the texts', () => {
    fc.assert(
      fc.property(tekst, (navn) => {
        const svar = lag(
          plan(regel('a', '2024-06-17', { navn }), regel('b', '2024-06-18', { klokkeslett: '13:00' as never })),
          { navn, varselDager: [7] },
        );
        expect(koder(svar.tekst)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'a bare line feed',
      hendelse('DTSTART:20240617T100000Z').replace('UID:a\r\n', 'UID:a\n'),
      ['ICALENDAR_LINJESKIFT /4'],
    ],
    ['no end of the last line', hendelse('DTSTART:20240617T100000Z').slice(0, -2), ['ICALENDAR_LINJESKIFT /8']],
    [
      'a long line of short characters',
      hendelse('DTSTART;VALUE=DATE:20240617', `SUMMARY:${'ø'.repeat(34)}`),
      ['ICALENDAR_LINJE_FOR_LANG /7'],
    ],
    ['a line without a colon', hendelse('DTSTART;VALUE=DATE:20240617', 'SUMMARY'), ['ICALENDAR_LINJE_UGYLDIG /7']],
    [
      'an event that is not closed',
      fil('BEGIN:VEVENT'),
      ['ICALENDAR_UBALANSERT /4', 'ICALENDAR_UBALANSERT /0', 'ICALENDAR_UBALANSERT /3'],
    ],
    ['a property outside', 'UID:a\r\n', ['ICALENDAR_UBALANSERT /0']],
    ['no start', hendelse(), ['ICALENDAR_EGENSKAP_MANGLER /3']],
    [
      'two starts',
      hendelse('DTSTART:20240617T100000Z', 'DTSTART:20240618T100000Z'),
      ['ICALENDAR_EGENSKAP_TO_GANGER /7'],
    ],
    ['a day that does not exist', hendelse('DTSTART;VALUE=DATE:20240230'), ['ICALENDAR_DATO_UGYLDIG /6']],
    ['a time that does not exist', hendelse('DTSTART:20240617T240000Z'), ['ICALENDAR_DATO_UGYLDIG /6']],
    [
      'an end that is the start',
      hendelse('DTSTART;VALUE=DATE:20240617', 'DTEND;VALUE=DATE:20240617'),
      ['ICALENDAR_DATO_UGYLDIG /7'],
    ],
    [
      'an alarm without a trigger',
      hendelse('DTSTART;VALUE=DATE:20240617', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'END:VALARM'),
      ['ICALENDAR_EGENSKAP_MANGLER /7'],
    ],
    [
      'a folded line, a quoted colon and categories twice',
      hendelse('DTSTART;VALUE=DATE:20240617', 'SUMMARY;X="a:b":lang', ' tekst', 'CATEGORIES:a', 'CATEGORIES:b'),
      [],
    ],
  ])('%s', (_, tekst_, ventet) => {
    expect(koder(tekst_)).toEqual(ventet);
  });

  it('two events with one UID', () => {
    const en = ['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20240101T000000Z', 'DTSTART:20240617T100000Z', 'END:VEVENT'];
    expect(koder(fil(...en, ...en))).toEqual(['ICALENDAR_UID_TO_GANGER /9']);
  });
});
