/** Codes of reading unknown data, with the shape of their data. */
export interface SkjemaKoder {
  /** A field that must be there is not. */
  FELT_MANGLER: { readonly felt: string };
  /** A field that does not exist; with the nearest that does, when one is near. */
  FELT_UKJENT: { readonly felt: string; readonly nærmest: string };
  /** A key that could reach into the program: `__proto__`, `constructor` or `prototype`. */
  FELT_FORBUDT: { readonly felt: string };
  /** A value of another type than the field takes. */
  TYPE_FEIL: { readonly forventet: string; readonly fikk: string };
  /** A value that is none of those a field takes; with the nearest that is, when one is near. */
  VERDI_UKJENT: { readonly verdi: string; readonly lovlige: readonly string[]; readonly nærmest: string };
  /** A number below the lowest. */
  TALL_FOR_LITE: { readonly verdi: string; readonly minst: number };
  /** A number above the highest. */
  TALL_FOR_STORT: { readonly verdi: string; readonly høyst: number };
  /** A number that must be whole. */
  TALL_IKKE_HELT: { readonly verdi: string };
  /** An empty text where there must be one. */
  TEKST_TOM: Readonly<Record<never, never>>;
  /** An empty list where there must be at least one. */
  LISTE_FOR_KORT: { readonly minst: number };
  /** An id that is not ASCII kebab-case. */
  ID_UGYLDIG: { readonly verdi: string };
  /** Not four digits. */
  KOMMUNENUMMER_UGYLDIG: { readonly verdi: string };
  /** Not nine digits whose last one is right by mod 11. */
  ORGANISASJONSNUMMER_UGYLDIG: { readonly verdi: string };
  /** A span that ends before it starts. */
  PERIODE_BAKLENGS: { readonly fom: string; readonly tom: string };
  /** Two of a list have the same id. */
  LISTE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** More inhabitants of 80 and above than inhabitants. */
  BEFOLKNING_UMULIG: { readonly folketall: number; readonly folketall80pluss: number };
  /** The smallest amount that will do is above the amount applied for. */
  MINSTE_OVER_SOKT: { readonly minste: number; readonly søkt: number };
  /** A negative entry of the ledger that corrects nothing. */
  POSTERING_NEGATIV: { readonly beløp: number; readonly type: string };
  /** An object that is neither plain nor a list, such as a Date or a Map. */
  OBJEKT_IKKE_RENT: { readonly type: string };
  /** Data nested deeper than the limit, or that holds itself. */
  DATA_FOR_DYP: { readonly grense: number };
  /** A value that the schema refuses for a reason that has no code of its own. */
  VERDI_UGYLDIG: { readonly verdi: string };
}
