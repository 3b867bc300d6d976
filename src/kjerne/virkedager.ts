import { dagnummer, dagnummerAv, datoAv, ukedagAv } from './dagnummer';
import type { Kalender } from './kalender';
import type { KalenderKoder } from './koder-kalender';
import { lagFeillager } from './tilskudd-feil';
import type { Dato } from './typer';
import { ved } from './ved';

const feil = lagFeillager<KalenderKoder>();

/*
 * Working days are counted, not walked: the running number of a day is the working days of its whole weeks and its
 * week so far, less the days off before it, found by binary search. Adding n working days is then a search for the day
 * with a given running number.
 */

/** The day number of a date, which must lie within the calendar's years. */
export function dagIKalender(dato: Dato, kalender: Kalender): number {
  const år = Number(dato.slice(0, 4));
  if (år < kalender.fraÅr || år > kalender.tilÅr) throw utenfor(dato, kalender);
  return dagnummer(dato);
}

/** The date of a day number, which must lie within the calendar's years; `fra` is named when it does not. */
export function datoIKalender(nummer: number, kalender: Kalender, fra: Dato): Dato {
  const { fraÅr, tilÅr } = kalender;
  if (nummer < dagnummerAv(fraÅr, 1, 1) || nummer > dagnummerAv(tilÅr, 12, 31)) throw utenfor(fra, kalender);
  return datoAv(nummer);
}

function utenfor(dato: Dato, { fraÅr, tilÅr }: Kalender) {
  return feil('UTENFOR_KALENDER', '', { dato, fraÅr, tilÅr });
}

/** Whether a day number is a working day. */
export function erVirkedagsnummer(nummer: number, kalender: Kalender): boolean {
  if (ukedagAv(nummer) > dagerIUka(kalender)) return false;
  const plass = antallFør(nummer, kalender.fridager);
  return kalender.fridager[plass] !== nummer;
}

/** The number of working days up to and including a day, from a fixed origin. */
export function løpenummer(nummer: number, kalender: Kalender): number {
  return ukedagerTilOgMed(nummer, dagerIUka(kalender)) - antallFør(nummer + 1, kalender.fridager);
}

/** The first day whose running number is `mål`: a working day. */
export function dagMedLøpenummer(mål: number, kalender: Kalender): number {
  const { fridager } = kalender;
  const perUke = dagerIUka(kalender);
  // How many days off come before the answer: the k for which the k-th day off lies after the (mål + k)-th weekday.
  let [lav, høy] = [0, fridager.length];
  while (lav < høy) {
    const midt = (lav + høy) >>> 1;
    if (ved(fridager, midt) <= ukedagMedNummer(mål + midt, perUke)) lav = midt + 1;
    else høy = midt;
  }
  return ukedagMedNummer(mål + lav, perUke);
}

const dagerIUka = ({ lørdagErVirkedag }: Kalender): number => (lørdagErVirkedag ? 6 : 5);

/** How many of the ascending numbers are below `nummer`. */
function antallFør(nummer: number, tall: readonly number[]): number {
  let [lav, høy] = [0, tall.length];
  while (lav < høy) {
    const midt = (lav + høy) >>> 1;
    if (ved(tall, midt) < nummer) lav = midt + 1;
    else høy = midt;
  }
  return lav;
}

/** Weekdays (Monday to the `perUke`-th) up to and including a day; day −2 is a Monday. */
function ukedagerTilOgMed(nummer: number, perUke: number): number {
  const dagerFraMandag = nummer + 2;
  const uker = Math.floor(dagerFraMandag / 7);
  return uker * perUke + Math.min(dagerFraMandag - uker * 7 + 1, perUke);
}

function ukedagMedNummer(antall: number, perUke: number): number {
  const uker = Math.floor((antall - 1) / perUke);
  return uker * 7 + (antall - 1 - uker * perUke) - 2;
}
