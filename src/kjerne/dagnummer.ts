import type { Dato } from './typer';

/*
 * Civil dates as day numbers, by integer arithmetic alone: no clock, no zone, no object. Day 0 is 1 March of the year 0
 * in the proleptic Gregorian calendar, so that the leap day comes last in its year. The formulas are those that
 * H. Hinnant describes in "chrono-Compatible Low-Level Date Algorithms".
 */

const DAGER_I_400_ÅR = 146_097;

/** The day number of a year, month (1–12) and day. */
export function dagnummerAv(år: number, måned: number, dag: number): number {
  const y = måned > 2 ? år : år - 1;
  const periode = Math.floor(y / 400);
  const årIPeriode = y - periode * 400;
  const dagIÅret = Math.floor((153 * (måned > 2 ? måned - 3 : måned + 9) + 2) / 5) + dag - 1;
  return (
    periode * DAGER_I_400_ÅR + årIPeriode * 365 + Math.floor(årIPeriode / 4) - Math.floor(årIPeriode / 100) + dagIÅret
  );
}

/** The day number of a date that is known to be one. */
export function dagnummer(dato: Dato): number {
  return dagnummerAv(
    siffer(dato, 0) * 1000 + siffer(dato, 1) * 100 + toSifre(dato, 2),
    toSifre(dato, 5),
    toSifre(dato, 8),
  );
}

/** The date of a day number within the years 1–9999. */
export function datoAv(nummer: number): Dato {
  const { år, måned, dag } = delerAv(nummer);
  const [hundre, tiår] = [Math.floor(år / 100), år % 100];
  return String.fromCharCode(
    tier(hundre),
    ener(hundre),
    tier(tiår),
    ener(tiår),
    BINDESTREK,
    tier(måned),
    ener(måned),
    BINDESTREK,
    tier(dag),
    ener(dag),
  ) as Dato;
}

// One flat text of ten signs: pieces put together would each be kept as a rope, and a plan holds many dates.
const BINDESTREK = 45;
const tier = (tall: number): number => 48 + Math.floor(tall / 10);
const ener = (tall: number): number => 48 + (tall % 10);

/** Year, month and day of a day number. */
export function delerAv(nummer: number): { readonly år: number; readonly måned: number; readonly dag: number } {
  const periode = Math.floor(nummer / DAGER_I_400_ÅR);
  const dagIPerioden = nummer - periode * DAGER_I_400_ÅR;
  const årIPeriode = Math.floor(
    (dagIPerioden -
      Math.floor(dagIPerioden / 1460) +
      Math.floor(dagIPerioden / 36_524) -
      Math.floor(dagIPerioden / 146_096)) /
      365,
  );
  const dagIÅret = dagIPerioden - (365 * årIPeriode + Math.floor(årIPeriode / 4) - Math.floor(årIPeriode / 100));
  const m = Math.floor((5 * dagIÅret + 2) / 153);
  const måned = m < 10 ? m + 3 : m - 9;
  return {
    år: periode * 400 + årIPeriode + (måned <= 2 ? 1 : 0),
    måned,
    dag: dagIÅret - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** The weekday of a day number: 1 is Monday, 7 is Sunday. */
export function ukedagAv(nummer: number): number {
  return ((((nummer + 2) % 7) + 7) % 7) + 1;
}

/** The number of days in a month. */
export function dagerIMåned(år: number, måned: number): number {
  if (måned === 2) return erSkuddår(år) ? 29 : 28;
  return måned === 4 || måned === 6 || måned === 9 || måned === 11 ? 30 : 31;
}

function erSkuddår(år: number): boolean {
  return år % 4 === 0 && (år % 100 !== 0 || år % 400 === 0);
}

const siffer = (tekst: string, i: number): number => tekst.charCodeAt(i) - 48;
const toSifre = (tekst: string, i: number): number => siffer(tekst, i) * 10 + siffer(tekst, i + 1);
