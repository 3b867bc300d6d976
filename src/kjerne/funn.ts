import type { JsonVerdi } from './typer';

/** How grave a finding is: `FEIL` must be mended, `ADVARSEL` should be looked at, `RAD` is advice. */
export type Alvor = 'FEIL' | 'ADVARSEL' | 'RAD';

/** The facts of a finding, from which `visning/` makes its words. Always plain JSON. */
export type Funndata = { readonly [navn: string]: JsonVerdi };

/**
 * One finding about given data.
 *
 * It carries no text: the words in bokmål, nynorsk and English are made from `kode` and `data` by `forklarFunn` in
 * the subpath `/visning`.
 */
export interface Funn {
  /** What was found, an ASCII code that never changes its meaning. */
  readonly kode: string;
  /** How grave it is. */
  readonly alvor: Alvor;
  /** JSON Pointer (RFC 6901) to the culprit in the data that was given. `''` is the whole. */
  readonly sti: string;
  /** The facts behind the finding. */
  readonly data: Funndata;
  /** The id of the source of the rule that was broken, where there is one. */
  readonly kildeId?: string;
}

/**
 * A catalogue of codes: each code with the shape of its data. Every room keeps one in its `koder.ts`, and
 * `visning/tekster/` must have words for each of them in every language, or the project does not compile.
 */
export type Kodekatalog<Koder> = { readonly [Kode in keyof Koder]: Funndata };
