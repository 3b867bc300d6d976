/** Codes of the deadlines, with the shape of their data. */
export interface FristKoder {
  /** Two rules have the same id. */
  REGEL_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** Two events have the same id. */
  HENDELSE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A rule or an event with an empty id. */
  FRIST_ID_TOM: Readonly<Record<never, never>>;
  /** A deadline that the plan does not have. */
  FRIST_UKJENT: { readonly regelId: string };
  /** An event that the plan does not have. */
  HENDELSE_UKJENT: { readonly hendelseId: string };
  /** Two deliveries for one deadline. */
  LEVERANSE_TO_GANGER: { readonly regelId: string; readonly først: number };
  /** A chain without links. */
  KJEDE_TOM: Readonly<Record<never, never>>;
  /** Two links of a chain have the same id. */
  KJEDE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A number of working days that is no whole number from zero up. */
  VIRKEDAGER_UGYLDIG: { readonly verdi: string };
  /** A rule that is to be repeated has no yearly anchor. */
  GJENTAR_IKKE_ARLIG: { readonly regelId: string };
  /** The first year comes after the last, or they are no years. */
  GJENTAR_AR_UGYLDIG: { readonly fraÅr: number; readonly tilÅr: number };
  /** The last year is so far off that the rule would be repeated too often. */
  GJENTAR_FOR_MANGE: { readonly antall: number; readonly høyst: number };

  /** A deadline that falls on a day that is no working day. */
  FRIST_PA_FRIDAG: { readonly regelId: string; readonly dato: string; readonly grunner: readonly string[] };
  /** A deadline within a period that the caller says is hard to meet: a half day, Easter week, the summer holiday. */
  FRIST_I_SARBAR_PERIODE: {
    readonly regelId: string;
    readonly dato: string;
    readonly periodeId: string;
    readonly navn: string;
  };
  /** Fewer working days from the anchor to the deadline than the rule asks for. */
  FRIST_FOR_KORT_TID: { readonly regelId: string; readonly virkedager: number; readonly minst: number };
  /** Something that must come first comes on the same day as, or after, what builds on it. */
  REKKEFOLGE_BRUTT: {
    readonly rekkefølgeId: string;
    readonly først: string;
    readonly datoFørst: string;
    readonly deretter: string;
    readonly datoDeretter: string;
  };
  /** A deadline on a day when the provision that it rests on is not in force. */
  HJEMMEL_IKKE_I_KRAFT: { readonly regelId: string; readonly dato: string; readonly fom: string; readonly tom: string };

  /** A part of an identifier in a calendar file that has other signs than letters, digits, dots and hyphens. */
  ICALENDAR_ID_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** A number of days ahead that is no whole number from zero up. */
  ICALENDAR_VARSEL_UGYLDIG: { readonly verdi: string };

  /** A line of a calendar file that does not end in CRLF. */
  ICALENDAR_LINJESKIFT: { readonly linje: number };
  /** A physical line of more than 75 octets. */
  ICALENDAR_LINJE_FOR_LANG: { readonly linje: number; readonly oktetter: number };
  /** A line that is no property: no name, or no colon. */
  ICALENDAR_LINJE_UGYLDIG: { readonly linje: number };
  /** A component that is not closed, or closed without being open. */
  ICALENDAR_UBALANSERT: { readonly linje: number; readonly komponent: string };
  /** A component lacks a property that it must have. */
  ICALENDAR_EGENSKAP_MANGLER: { readonly linje: number; readonly komponent: string; readonly egenskap: string };
  /** A property stands twice where it may stand once. */
  ICALENDAR_EGENSKAP_TO_GANGER: { readonly linje: number; readonly egenskap: string };
  /** A date or a moment that does not exist, or an end that is not after the start. */
  ICALENDAR_DATO_UGYLDIG: { readonly linje: number; readonly egenskap: string; readonly verdi: string };
  /** Two events have the same UID. */
  ICALENDAR_UID_TO_GANGER: { readonly linje: number; readonly uid: string };
}
