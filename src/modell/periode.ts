import type { Dato } from '../kjerne/typer';

/** A span of days, both ends included. */
export interface Periode {
  /** First day (fra og med). */
  readonly fom: Dato;
  /** Last day (til og med), not before `fom`. */
  readonly tom: Dato;
}
