import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dato,
  erMottattInnen,
  erTidspunkt,
  finnOsloDato,
  finnOsloTidspunkt,
  type Klokkeslett,
  lagDato,
  lagKlokkeslett,
  lagTidspunkt,
  leggTilDager,
  leggTilMåneder,
  type Tidspunkt,
  ukedag,
} from '../../src/kjerne/index';

const t = (tekst: string): Tidspunkt => tekst as Tidspunkt;
const d = (tekst: string): Dato => tekst as Dato;
const k = (tekst: string): Klokkeslett => tekst as Klokkeslett;

/** What the host's time-zone database says of Oslo, as an oracle. */
const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

it('these tests run in the zone that the project says', () => {
  expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(
    {
      UTC: 0,
      'Europe/Oslo': -120,
      'America/Los_Angeles': 420,
      'Asia/Kathmandu': -345,
      'Pacific/Kiritimati': -840,
      'Africa/Cairo': -180,
    }[process.env.TZ ?? ''],
  );
});

describe('clock times in Oslo', () => {
  it.each([
    ['an ordinary winter day', '2024-01-15', '13:00', '2024-01-15T13:00:00+01:00'],
    ['an ordinary summer day', '2024-06-17', '13:00', '2024-06-17T13:00:00+02:00'],
    ['the last minute before the gap', '2027-03-28', '01:59', '2027-03-28T01:59:00+01:00'],
    ['a time that is skipped counts as the end of the gap', '2027-03-28', '02:00', '2027-03-28T03:00:00+02:00'],
    ['the last skipped minute', '2027-03-28', '02:59', '2027-03-28T03:00:00+02:00'],
    ['the first minute after the gap', '2027-03-28', '03:00', '2027-03-28T03:00:00+02:00'],
    ['before the repeated hour', '2026-10-25', '01:59', '2026-10-25T01:59:00+02:00'],
    ['the repeated hour counts as the later', '2026-10-25', '02:00', '2026-10-25T02:00:00+01:00'],
    ['the end of the repeated hour', '2026-10-25', '02:59', '2026-10-25T02:59:00+01:00'],
    ['after the repeated hour', '2026-10-25', '03:00', '2026-10-25T03:00:00+01:00'],
    ['24:00 is 00:00 of the next day', '2024-12-31', '24:00', '2025-01-01T00:00:00+01:00'],
    ['24:00 before a turn', '2026-10-24', '24:00', '2026-10-25T00:00:00+02:00'],
  ])('%s', (_, dato, klokkeslett, ventet) => {
    expect(finnOsloTidspunkt(d(dato), k(klokkeslett))).toBe(ventet);
  });

  it('agree with the time-zone database, both ways, in every hour of 1996–2050', () => {
    const sekunder = fc.integer({ min: Date.UTC(1996, 0, 2) / 1000, max: Date.UTC(2050, 0, 1) / 1000 });
    fc.assert(
      fc.property(sekunder, (s) => {
        const utc = new Date(s * 1000).toISOString().slice(0, 19);
        const [dato = '', klokke = ''] = OSLO.format(s * 1000).split(' ');
        expect(finnOsloDato(t(`${utc}+00:00`))).toBe(dato);
        const tilbake = finnOsloTidspunkt(d(dato), k(klokke.slice(0, 5)));
        const avvik = Date.parse(tilbake) / 1000 - (s - (s % 60));
        // Only within the repeated hour can the answer be another: the later of the two.
        expect([0, 3600]).toContain(avvik);
        expect(OSLO.format(Date.parse(tilbake)).slice(0, 16)).toBe(`${dato} ${klokke.slice(0, 5)}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('are not guessed before 1996', () => {
    expect(() => finnOsloTidspunkt(d('1995-12-31'), k('12:00'))).toThrow('SOMMERTID_UKJENT');
    expect(() => finnOsloDato(t('1995-06-01T00:00:00+00:00'))).toThrow('SOMMERTID_UKJENT');
  });
});

describe('received in time', () => {
  it.each([
    ['the whole day counts', '2024-06-17T23:59:59+02:00', '2024-06-17', undefined, true],
    ['the next day does not', '2024-06-18T00:00:00+02:00', '2024-06-17', undefined, false],
    ['in UTC the day ends earlier', '2024-06-17T22:00:00+00:00', '2024-06-17', undefined, false],
    ['23:59 keeps the last minute', '2024-06-17T23:59:59+02:00', '2024-06-17', '23:59', true],
    ['24:00 is the same', '2024-06-17T23:59:59+02:00', '2024-06-17', '24:00', true],
    ['a clock time is half-open', '2026-12-15T12:59:59+01:00', '2026-12-15', '13:00', true],
    ['at the second it is late', '2026-12-15T13:00:00+01:00', '2026-12-15', '13:00', false],
    ['a day of 25 hours', '2026-10-25T23:59:59+01:00', '2026-10-25', undefined, true],
    ['a day of 25 hours is over', '2026-10-26T00:00:00+01:00', '2026-10-25', undefined, false],
    ['a day of 23 hours', '2027-03-28T23:59:59+02:00', '2027-03-28', undefined, true],
    ['another offset', '2024-06-17T17:59:59-04:00', '2024-06-17', undefined, true],
  ] as const)('%s', (_, mottatt, dato, klokkeslett, ventet) => {
    const frist = klokkeslett === undefined ? { dato: d(dato) } : { dato: d(dato), klokkeslett: k(klokkeslett) };
    expect(erMottattInnen(t(mottatt), frist)).toBe(ventet);
  });
});

describe('texts of dates and times', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '0000-01-01',
    '2024-1-1',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '20240101',
    '',
    ' 2024-01-01',
    '2024-01-01T00:00:00',
  ])('%s is no date', (tekst) => {
    expect(() => lagDato(tekst)).toThrow('DATO_UGYLDIG');
  });

  it.each(['24:01', '7:00', '07:60', '25:00', '', '12:00:00'])('%s is no clock time', (tekst) => {
    expect(() => lagKlokkeslett(tekst)).toThrow('KLOKKESLETT_UGYLDIG');
  });

  it.each([
    '2024-06-17T12:00:00',
    '2024-06-17T12:00:00Z',
    '2024-06-17T24:00:00+02:00',
    '2024-06-17T12:60:00+02:00',
    '2024-06-17T12:00:60+02:00',
    '2024-06-17T12:00:00+25:00',
    '2024-06-31T12:00:00+02:00',
    '2024-06-17 12:00:00+02:00',
  ])('%s is no moment', (tekst) => {
    expect(erTidspunkt(tekst)).toBe(false);
    expect(() => lagTidspunkt(tekst)).toThrow('TIDSPUNKT_UGYLDIG');
  });

  it('good ones are given back', () => {
    expect([lagDato('9999-12-31'), lagKlokkeslett('24:00'), lagTidspunkt('2024-02-29T23:59:59-11:30')]).toEqual([
      '9999-12-31',
      '24:00',
      '2024-02-29T23:59:59-11:30',
    ]);
  });
});

describe('days and months', () => {
  const dagArb = fc
    .integer({ min: -200_000, max: 2_000_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

  it('days agree with UTC dates', () => {
    fc.assert(
      fc.property(dagArb, fc.integer({ min: -100_000, max: 100_000 }), (dato, n) => {
        const ventet = new Date(Date.parse(dato) + n * 86_400_000);
        expect(leggTilDager(d(dato), n)).toBe(ventet.toISOString().slice(0, 10));
        expect(ukedag(d(dato))).toBe(new Date(dato).getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it('months are clamped to the month’s end, from the original day', () => {
    fc.assert(
      fc.property(dagArb, fc.integer({ min: -1000, max: 1000 }), (dato, n) => {
        const [år = 0, måned = 0, dag = 0] = dato.split('-').map(Number);
        const siste = new Date(Date.UTC(år, måned - 1 + n + 1, 0)).getUTCDate();
        const svar = leggTilMåneder(d(dato), n);
        expect(Number(svar.dato.slice(8))).toBe(Math.min(dag, siste));
        expect(svar.klemt).toBe(dag > siste);
        const måneder = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7));
        expect(måneder(svar.dato) - måneder(dato)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['half a day', () => leggTilDager(d('2024-01-01'), 0.5), 'ANTALL_UGYLDIG'],
    ['past the year 9999', () => leggTilDager(d('9999-12-31'), 1), 'DATO_UTENFOR_REKKEVIDDE'],
    ['before the year 1', () => leggTilDager(d('0001-01-01'), -1), 'DATO_UTENFOR_REKKEVIDDE'],
    ['half a month', () => leggTilMåneder(d('2024-01-01'), 0.5), 'ANTALL_UGYLDIG'],
    ['months past the year 9999', () => leggTilMåneder(d('9999-12-31'), 1), 'DATO_UTENFOR_REKKEVIDDE'],
    ['months before the year 1', () => leggTilMåneder(d('0001-01-31'), -1), 'DATO_UTENFOR_REKKEVIDDE'],
    ['more months than can be', () => leggTilMåneder(d('2024-01-01'), 1e9), 'DATO_UTENFOR_REKKEVIDDE'],
  ])('%s is refused', (_, handling, kode) => {
    expect(handling).toThrow(kode);
  });
});
