/** Codes of the analyses and of the agreement between assessors, with the shape of their data. */
export interface AnalyseKoder {
  /** A søknad with another number of scores than there are criteria. */
  POENG_ANTALL_FEIL: { readonly søknadId: string; readonly antall: number; readonly forventet: number };
  /** A missing score moves the weight to other criteria, so the total is not linear in the weights. */
  TOTAL_IKKE_LINEAER: { readonly søknadId: string; readonly kriteriumId: string };
  /**
   * A threshold of the total, or of a criterion that gathers others, depends on the weights; those below it now are held
   * out whatever the weights.
   */
  TOTALTERSKEL_HOLDT_FAST: { readonly søknadIder: readonly string[] };
  /** Applications that compete with an interval in place of a total have no scores to weigh, and are held out. */
  INTERVALL_HOLDT_UTENFOR: { readonly søknadIder: readonly string[] };
  /** A søknad that is not among those analysed. */
  ANALYSE_UKJENT_SOKNAD: { readonly søknadId: string };
  /** A søknad that is to be compared with itself. */
  ANALYSE_SAMME_SOKNAD: { readonly søknadId: string };
  /** An assessor without an assessment in the round. */
  ANALYSE_UKJENT_VURDERER: { readonly vurdererId: string };
  /** Bounds of a weight that are no numbers from 0 to 1, or cross. */
  VEKTGRENSE_UGYLDIG: { readonly kriteriumId: string; readonly minst: string; readonly høyst: string };
  /** Bounds that no weights with the sum 1 meet. */
  VEKTGRENSER_UMULIGE: { readonly kriteriumIder: readonly string[] };
  /** An order of importance that does not hold each criterion once. */
  VEKTREKKEFOLGE_UGYLDIG: { readonly kriteriumId: string; readonly antall: number };
  /** A width, a number of steps or a bound of the analysis that is out of range. */
  ANALYSEVALG_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** Parts of draws that were not made from the same table and choices. */
  TREKK_ULIKT_GRUNNLAG: { readonly plass: number };
  /** Parts of draws that hold the same draw. */
  TREKK_OVERLAPPER: { readonly fra: number; readonly til: number };
  /** A unit with another number of values than there are assessors. */
  VERDI_ANTALL_FEIL: { readonly enhetId: string; readonly antall: number; readonly forventet: number };
  /** A value that cannot be read. */
  VERDI_UGYLDIG: { readonly enhetId: string; readonly verdi: string };
  /** Two units or two assessors with one id. */
  ENIGHET_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A value that is none of the categories. */
  KATEGORI_UKJENT: { readonly enhetId: string; readonly verdi: string };
  /** A category that stands twice, or none at all. */
  KATEGORIER_UGYLDIGE: { readonly antall: number };
  /** A measure for another number of assessors than there are. */
  VURDERERE_ANTALL_FEIL: { readonly antall: number; readonly forventet: number };
  /** A variance that is no number above zero. */
  VARIANS_UGYLDIG: { readonly felt: string; readonly verdi: string };
}
