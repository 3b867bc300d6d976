import type { Beløpsstatus } from '../modell';

/** Codes of what a letter of award must be able to say, with the shape of their data. */
export interface BrevKoder {
  /** The recipient has no name. */
  B_01_MOTTAKER_MANGLER: { readonly tilskuddId: string };
  /** The award is of nothing. */
  B_02_BELOP_MANGLER: { readonly tilskuddId: string };
  /** The amount is not final. */
  B_02_BELOP_IKKE_ENDELIG: { readonly tilskuddId: string; readonly status: Beløpsstatus };
  /** Neither the scheme nor a call says what the money is for. */
  B_03_FORMAL_MANGLER: { readonly tilskuddId: string };
  /** The award has no conditions. */
  B_04_VILKAR_MANGLER: { readonly tilskuddId: string };
  /** Reporting is required, but no deadline for it is set. */
  B_05_RAPPORTFRIST_MANGLER: { readonly tilskuddId: string };
  /** The plan has no date for a deadline of a report. */
  B_05_RAPPORTFRIST_UTEN_DATO: { readonly tilskuddId: string; readonly regelId: string };
  /** Nothing says how the use is controlled. */
  B_06_KONTROLL_MANGLER: { readonly tilskuddId: string };
  /** Nothing says what happens to money that is not used. */
  B_07_UBRUKT_MANGLER: { readonly tilskuddId: string };
  /** An enkeltvedtak without a deadline for appeals. */
  B_08_KLAGEFRIST_MANGLER: { readonly tilskuddId: string };
  /** Nobody has settled whether the decision is an enkeltvedtak, so that nobody knows whether it can be appealed. */
  B_08_VEDTAKSTYPE_UAVKLART: { readonly tilskuddId: string };
}
