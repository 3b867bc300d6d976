import type { FristKoder } from '../frister/koder';
import { erDato } from '../kjerne/er-dato';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import { oktetterI } from './icalendar-linje';

const funn = lagFunnlager<FristKoder>();
const FLEST_OKTETTER = 75;

const MÅ_HA: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER'],
};
const ÉN_GANG: ReadonlySet<string> = new Set([
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'SEQUENCE',
  'STATUS',
  'VERSION',
  'PRODID',
]);

/**
 * Checks a calendar file against the parts of RFC 5545 that calendars stumble on: line ends and lengths, components that
 * open and close, properties that must be there or only once, dates that exist, ends after starts, UIDs that are unique.
 *
 * @param tekst - The file.
 * @returns Findings with pointers by physical line, `/0` is the first; `data.linje` counts from 1. Linear in the length.
 * @example
 * kontrollerICalendar('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n').map((f) => [f.kode, f.data.egenskap])
 * // => [['ICALENDAR_EGENSKAP_MANGLER', 'PRODID']]
 */
export function kontrollerICalendar(tekst: string): readonly Funn[] {
  const fysiske = tekst.split('\n');
  const slutter = fysiske.at(-1) === '';
  if (slutter) fysiske.pop();
  return [
    ...fysiske.flatMap((linje, i) => funnOmLinje(linje, i, slutter || i < fysiske.length - 1)),
    ...funnOmInnhold(fysiske),
  ];
}

function funnOmLinje(linje: string, i: number, harSlutt: boolean): readonly Funn[] {
  const utenCr = linje.endsWith('\r') ? linje.slice(0, -1) : linje;
  let oktetter = 0;
  for (const tegn of utenCr) oktetter += oktetterI(tegn);
  return [
    ...(harSlutt && linje.endsWith('\r') && !utenCr.includes('\r')
      ? []
      : [funn('ICALENDAR_LINJESKIFT', 'FEIL', `/${i}`, { linje: i + 1 })]),
    ...(oktetter <= FLEST_OKTETTER
      ? []
      : [funn('ICALENDAR_LINJE_FOR_LANG', 'ADVARSEL', `/${i}`, { linje: i + 1, oktetter })]),
  ];
}

interface Komponent {
  readonly navn: string;
  readonly start: number;
  readonly egenskaper: Map<string, { readonly verdi: string; readonly linje: number }>;
}

interface Egenskap {
  readonly navn: string;
  readonly verdi: string;
  readonly linje: number;
}

/** Folded lines put together again, each as a property. */
function lesEgenskaper(fysiske: readonly string[], ut: Funn[]): readonly Egenskap[] {
  const logiske: { tekst: string; linje: number }[] = [];
  for (const [i, linje] of fysiske.entries()) {
    const uten = linje.replace(/\r$/, '');
    const forrige = logiske.at(-1);
    if (/^[ \t]/.test(uten) && forrige !== undefined) forrige.tekst += uten.slice(1);
    else logiske.push({ tekst: uten, linje: i });
  }
  return logiske.flatMap(({ tekst, linje }) => {
    const treff = /^([A-Za-z0-9-]+)(?:;(?:[^":]|"[^"]*")*)?:([\s\S]*)$/.exec(tekst);
    if (treff !== null) return [{ navn: ved(treff, 1).toUpperCase(), verdi: ved(treff, 2), linje }];
    ut.push(funn('ICALENDAR_LINJE_UGYLDIG', 'FEIL', `/${linje}`, { linje: linje + 1 }));
    return [];
  });
}

function funnOmInnhold(fysiske: readonly string[]): readonly Funn[] {
  const ut: Funn[] = [];
  const åpne: Komponent[] = [];
  const uider = new Set<string>();
  const ubalansert = (komponent: string, i: number) =>
    ut.push(funn('ICALENDAR_UBALANSERT', 'FEIL', `/${i}`, { linje: i + 1, komponent }));
  for (const { navn, verdi, linje } of lesEgenskaper(fysiske, ut)) {
    const øverst = åpne.at(-1);
    if (navn === 'BEGIN') åpne.push({ navn: verdi, start: linje, egenskaper: new Map() });
    else if (navn === 'END') {
      if (øverst?.navn !== verdi) ubalansert(verdi, linje);
      else {
        åpne.pop();
        ut.push(...funnOmKomponent(øverst, uider));
      }
    } else if (øverst === undefined) ubalansert(navn, linje);
    else if (øverst.egenskaper.has(navn) && ÉN_GANG.has(navn)) {
      ut.push(funn('ICALENDAR_EGENSKAP_TO_GANGER', 'FEIL', `/${linje}`, { linje: linje + 1, egenskap: navn }));
    } else øverst.egenskaper.set(navn, { verdi, linje });
  }
  for (const { navn, start } of åpne) ubalansert(navn, start);
  return ut;
}

function funnOmKomponent({ navn, start, egenskaper }: Komponent, uider: Set<string>): readonly Funn[] {
  const mangler = (MÅ_HA[navn] ?? []).filter((egenskap) => !egenskaper.has(egenskap));
  const uid = egenskaper.get('UID');
  const igjen = uid !== undefined && uider.has(uid.verdi);
  if (uid !== undefined) uider.add(uid.verdi);
  return [
    ...mangler.map((egenskap) =>
      funn('ICALENDAR_EGENSKAP_MANGLER', 'FEIL', `/${start}`, { linje: start + 1, komponent: navn, egenskap }),
    ),
    ...(igjen
      ? [funn('ICALENDAR_UID_TO_GANGER', 'FEIL', `/${uid.linje}`, { linje: uid.linje + 1, uid: uid.verdi })]
      : []),
    ...funnOmDatoer(egenskaper),
  ];
}

function funnOmDatoer(egenskaper: Komponent['egenskaper']): readonly Funn[] {
  const start = egenskaper.get('DTSTART')?.verdi;
  return ['DTSTAMP', 'DTSTART', 'DTEND'].flatMap((egenskap) => {
    const funnet = egenskaper.get(egenskap);
    if (funnet === undefined) return [];
    const forTidlig = egenskap === 'DTEND' && start !== undefined && funnet.verdi <= start;
    if (erTid(funnet.verdi) && !forTidlig) return [];
    const { linje, verdi } = funnet;
    return [funn('ICALENDAR_DATO_UGYLDIG', 'FEIL', `/${linje}`, { linje: linje + 1, egenskap, verdi })];
  });
}

function erTid(verdi: string): boolean {
  const treff = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)Z?)?$/.exec(verdi);
  return treff !== null && erDato(`${treff[1]}-${treff[2]}-${treff[3]}`);
}
