/** Codes of pointers, canonical JSON, lots, random numbers, sources and explanations, with the shape of their data. */
export interface SporKoder {
  /** A text that is no JSON Pointer. */
  STI_UGYLDIG: { readonly sti: string };
  /** A text with half a surrogate pair, which has no UTF-8 form. */
  TEKST_IKKE_UNICODE: { readonly plass: number };
  /** A value that JSON cannot hold. */
  IKKE_JSON: { readonly type: string };
  /** Data that holds itself. */
  JSON_SYKLUS: { readonly sti: string };
  /** Data nested deeper than the limit. */
  JSON_FOR_DYPT: { readonly grense: number };
  /** A seed or a stream name that is empty. */
  FRO_TOMT: { readonly felt: string };
  /** A draw whose index or range is no whole number within bounds. */
  TREKNING_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** A value that neither a source nor an assumption covers. */
  VERDI_UTEN_KILDE: { readonly verdi: string };
  /** A reference that sets both a source and an assumption, or neither. */
  KILDE_ELLER_ANTAKELSE: { readonly antall: number };
  /** A reference to a place that does not exist in the data. */
  KILDE_UTEN_STED: { readonly sti: string };
  /** Two references for one place. */
  KILDE_TO_GANGER: { readonly sti: string };
  /** Two nodes of an explanation share an id. */
  NODE_ID_TO_GANGER: { readonly id: string };
  /** A node refers to a source that the table does not hold. */
  NODE_KILDE_UKJENT: { readonly id: string; readonly kilde: string };
  /** A field of an explanation, or of a row of its tables, is missing or of another type than it has. */
  NODE_FELT_UGYLDIG: { readonly felt: string };
  /** The units of a node and its children cannot go together, such as amounts and days in one sum. */
  NODE_ENHET_PASSER_IKKE: { readonly id: string; readonly slag: string; readonly enhet: string };
  /** Two sources or assumptions of an explanation have one id, so that nobody can tell which is meant. */
  NODE_KILDE_TO_GANGER: { readonly id: string };
  /** A source or an assumption that no node of the explanation rests on. */
  NODE_KILDE_UBRUKT: { readonly id: string };
  /** A node has another number of children than its kind takes. */
  NODE_BARN_ANTALL: { readonly id: string; readonly slag: string; readonly antall: number };
  /** The value of a node cannot be read as what its unit says. */
  NODE_VERDI_UGYLDIG: { readonly id: string; readonly verdi: string };
  /** A node's value is not what its children give. */
  NODE_STEMMER_IKKE: { readonly id: string; readonly oppgitt: string; readonly beregnet: string };
  /** A leaf has no pointer, or it points at nothing. */
  NODE_UTEN_GRUNNLAG: { readonly id: string; readonly sti: string };
  /** A leaf's value is not what its pointer points at. */
  NODE_AVVIKER_FRA_GRUNNLAG: { readonly id: string; readonly oppgitt: string; readonly grunnlag: string };
}
