/** Codes of the deadlines, with the shape of their data. */
export interface FristKoder {
  /** Two rules have the same id. */
  REGEL_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** Two events have the same id. */
  HENDELSE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A rule or an event with an empty id. */
  FRIST_ID_TOM: Readonly<Record<never, never>>;
}
