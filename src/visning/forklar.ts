import type { Begrunnelse } from '../kjerne/begrunnelse';
import { lagForklaring } from './forklaring/lag-forklaring';
import { skrivForklaring } from './forklaring/skriv-forklaring';
import type { Navneliste } from './lag-navn';
import type { Språk } from './tekster/typer';

/** How an explanation is told. */
export interface Forklaringsvalg {
  /** The language. */
  readonly språk: Språk;
  /** Plain text, Markdown, or HTML that is safe to put in a page. */
  readonly format: 'TEKST' | 'MARKDOWN' | 'HTML';
  /**
   * `KORT`: the answer in whole sentences, how much and then why, and the steps that decided it; for a tree that has no
   * such answer, the result and its immediate reasons. `FULL`: every step. `BARE_REGLER`: the result, and the steps that rest
   * on a source or an assumption.
   */
  readonly detalj: 'KORT' | 'FULL' | 'BARE_REGLER';
  /**
   * `TRE`: as the result was computed, step by step. `VEDTAK`: in the three blocks that reasons for a decision have: rules,
   * facts, main considerations; `detalj` then says how much of the last stands.
   */
  readonly inndeling?: 'TRE' | 'VEDTAK';
  /** Names by id, of recipients, applicants, criteria, rules or people; an id without a name stands in quotation marks. */
  readonly navn?: Navneliste;
  /**
   * What the result was computed from, the same as is given to `etterregn`. With it, recipients that the tree counts by
   * their place get their id, and names that stand beside an id in it are used, where the id has no other.
   */
  readonly grunnlag?: unknown;
}

/**
 * Puts an explanation into words: each step with its name, its value, and how it came about from the steps below it, and
 * the sources and assumptions they rest on.
 *
 * It tells what the tree says; that the tree is right is for `etterregn`. A node that has no name, such as one from a newer
 * version, stands by its id. An assumption is always marked as one. Texts from the data are made harmless in each format.
 * The three blocks of `VEDTAK` are a form, not legal advice: whether the reasons are good enough is for people to judge.
 *
 * @param begrunnelse - From a `begrunn…` function. Linear in its nodes and in `grunnlag`; of more than 20 levels, those
 * below stand on the twentieth.
 * @param valg - The language, the format and how much. A name that is given stands as it is, made harmless.
 * @see Forvaltningsloven §§ 24–25 for the three blocks.
 * @example
 * const grunnlag = { pott: millioner(40), andel: { teller: '9', nevner: '20' } };
 * const andel = lagBladnode({ id: 'andel', enhet: 'ANDEL' }, '/andel', grunnlag);
 * const pott = lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', grunnlag);
 * const rot = lagRegnenode({ id: 'delen', enhet: 'ORE' }, 'PRODUKT', [andel, pott]);
 * const tekst = forklar({ rot, kilder: [], antakelser: [] }, { språk: 'nb', format: 'TEKST', detalj: 'KORT' });
 * tekst.replaceAll('\u00A0', ' ').split('\n')
 * // => ['delen: 18 000 000 kr = 45 % av 40 000 000 kr', '  - Andel: 45 % (9/20) (oppgitt)', '  - Potten: 40 000 000 kr (oppgitt)']
 */
export function forklar(begrunnelse: Begrunnelse, valg: Forklaringsvalg): string {
  return skrivForklaring(lagForklaring(begrunnelse, valg), valg.format);
}
