import type { Begrunnelsesnode } from '../../../kjerne/begrunnelse';
import { etikettAv, PLASS } from '../../tekster/etiketter';
import { REGELFORKLARINGER } from '../../tekster/regelforklaringer';
import { REGELNAVN } from '../../tekster/regler';
import { SVARORD, type Svarord } from '../../tekster/svar';
import type { Språk } from '../../tekster/typer';
import { formaterNodeverdi } from '../formater-nodeverdi';
import type { Navnegiver } from '../lag-navnegiver';

/** What the answer is made of. */
export interface Svargrunnlag {
  /** The language. */
  readonly språk: Språk;
  /** Names. */
  readonly navnegiver: Navnegiver;
  /** The data that the tree is of. */
  readonly grunnlag: unknown;
  /** How a node came about, as its line says it, without what joins it to the value. */
  readonly setning: (node: Begrunnelsesnode) => string;
}

/** The answer, and the steps that decided it; a tree of a kind that has no answer gives nothing. */
export interface Svar {
  /** Whole sentences: how much, and then why. */
  readonly setninger: readonly string[];
  /** The ids of the steps that decided it, in the order in which a person follows them; none means the immediate ones. */
  readonly steg?: readonly string[];
  /** Lines in place of steps, where each is a short answer of its own. */
  readonly linjer?: readonly { readonly navn: string; readonly tekst: string }[];
}

/** The answer that is being made: the tree, and how its values are told. */
export interface Arbeid extends Svargrunnlag {
  readonly ord: Svarord;
  readonly rot: Begrunnelsesnode;
  readonly noder: ReadonlyMap<string, Begrunnelsesnode>;
  readonly vis: (node: Begrunnelsesnode) => string;
}

/** A value in a sentence: what cannot be written in full is told as about so much, and its fraction stands in the steps. */
export function iTekst(node: Pick<Begrunnelsesnode, 'verdi' | 'enhet'>, språk: Språk): string {
  const vist = formaterNodeverdi(node, språk, 'LANG');
  return node.enhet === 'TEKST' || !vist.startsWith('≈ ')
    ? vist
    : `${SVARORD[språk].omLag} ${vist.slice(2).replace(/ \([^)]*\)/, '')}`;
}

export function omMetoden({ ord, språk }: Arbeid, regel: string | undefined): readonly string[] {
  if (regel === undefined || !Object.hasOwn(REGELNAVN, regel)) return [];
  const navn = REGELNAVN[regel as keyof typeof REGELNAVN][PLASS[språk]];
  return [ord.metode(navn, regelforklaring(regel, språk))];
}

/** The rule that claims are shared by; where everyone is met in full, or nobody, there is none. */
export const omKravregelen = ({ ord, språk }: Arbeid, regel: string | undefined): readonly string[] =>
  regel === undefined ? [] : [ord.kravregel(etikettAv(regel, språk), regelforklaring(regel, språk))];

/** What a rule does, for one who has not met it; `undefined` for a rule whose name says enough. */
export function regelforklaring(regel: string | undefined, språk: Språk): string | undefined {
  if (regel === undefined || !Object.hasOwn(REGELFORKLARINGER, regel)) return undefined;
  return REGELFORKLARINGER[regel as keyof typeof REGELFORKLARINGER][PLASS[språk]];
}
