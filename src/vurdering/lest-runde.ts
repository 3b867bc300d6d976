import type { Funn } from '../kjerne/funn';

/** A criterion that an assessment does not mention, and one that its assessor could not score. */
export const FRAVÆR = -1;
export const UTEN_SVAR = -2;

/** How an assessment stands, before it is said whether scores to be clarified count. */
export const TELLER = 0;
export const TIL_AVKLARING = 1;
export const INHABIL = 2;
export const ANNEN_FORM = 3;

/** A round as whole numbers: ids are places in lists, scores are steps above the lowest. */
export interface LestRunde {
  /** Every assessor that has an assessment, by id. */
  readonly vurdererIder: readonly string[];
  /** The assessments of søknad `s` are `rekkefølge[start[s]]` up to `rekkefølge[start[s + 1]]`, by assessor. */
  readonly start: Int32Array;
  readonly rekkefølge: Int32Array;
  /** By assessment: its assessor, how it stands, and whether the assessor's own organisation is a party. */
  readonly vurdererAv: Int32Array;
  readonly tilstand: Uint8Array;
  readonly egen: Uint8Array;
  /** By søknad: whether an assessment is to be clarified, and how many assessors are said to be fit or to be clarified. */
  readonly harTilAvklaring: Uint8Array;
  readonly erklærtHabile: Int32Array;
  readonly erklærtTilAvklaring: Int32Array;
  /** By assessment and criterion: steps above the lowest, or why there are none. */
  readonly enheter: Int16Array | Int32Array;
  /** Everything that is wrong or should be looked at. */
  readonly funn: readonly Funn[];
}

/** Which assessments belong together. */
export interface Sammenheng {
  readonly start: Int32Array;
  readonly rekkefølge: Int32Array;
  readonly vurdererAv: Int32Array;
  /** By assessment: whether it is a joint one. */
  readonly erFelles: Uint8Array;
}
