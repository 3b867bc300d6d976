/** Codes of the test kit, with the shape of their data. */
export interface TestingKoder {
  /** A matcher was given something else than it takes. */
  MATCHER_UGYLDIG: { readonly matcher: string; readonly felt: string };
  /** A matcher was given nothing to try, so that it would hold whatever the policy is. */
  MATCHER_UTEN_FORSOK: { readonly matcher: string; readonly felt: string };
  /** Two columns of a table of scenarios have one heading, or a column with amounts has none. */
  SCENARIO_KOLONNE: { readonly navn: string };
}
