import type { Funn } from './funn';

/**
 * The result of reading or checking something that may be wrong: the value, or every finding that stands in its way.
 *
 * `ok: true` may still carry findings of severity `ADVARSEL` or `RAD`; `ok: false` has at least one `FEIL`.
 */
export type Utfall<T> =
  | { readonly ok: true; readonly verdi: T; readonly funn: readonly Funn[] }
  | { readonly ok: false; readonly funn: readonly Funn[] };
