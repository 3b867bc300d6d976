/** Codes of dates, clock times and calendars, with the shape of their data. */
export interface KalenderKoder {
  /** No date of the form `YYYY-MM-DD`, or a day that does not exist. */
  DATO_UGYLDIG: { readonly verdi: string };
  /** No moment of the form `YYYY-MM-DDTHH:mm:ss±hh:mm`. */
  TIDSPUNKT_UGYLDIG: { readonly verdi: string };
  /** No clock time of the form `HH:mm` from 00:00 to 24:00. */
  KLOKKESLETT_UGYLDIG: { readonly verdi: string };
  /** A number of days, months or years that is no whole number, or out of reach. */
  ANTALL_UGYLDIG: { readonly verdi: string };
  /** The first year of a calendar comes after its last, or lies outside 1583–9999. */
  KALENDERAR_UGYLDIG: { readonly fraÅr: number; readonly tilÅr: number };
  /** The date, or a day on the way to it, is outside the years of the calendar. */
  UTENFOR_KALENDER: { readonly dato: string; readonly fraÅr: number; readonly tilÅr: number };
  /** A date that passes the year 9999 or goes before the year 1. */
  DATO_UTENFOR_REKKEVIDDE: { readonly dato: string; readonly antall: number };
  /** A clock time in Oslo before 1996, when the rule for summer time was another. */
  SOMMERTID_UKJENT: { readonly dato: string };
}
