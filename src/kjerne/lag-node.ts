import type { Begrunnelsesenhet, Begrunnelseskonstant, Begrunnelsesnode, Regneslag } from './begrunnelse';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { konstant } from './konstanter';
import { harRettEnhet } from './node-enhet';
import { forkortVerdi, lesGrunnlagsverdi, lesNodeverdi, type Nodeverdi, skrivForkortet, typeFor } from './nodeverdi';
import { regnUt, tarAntallBarn } from './regn-ut';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();

/** What a node of an explanation is called, what it is counted in and what it rests on. */
export interface Nodeomtale {
  /** Identifies the node within the tree. */
  readonly id: string;
  /** What its value is counted in. */
  readonly enhet: Begrunnelsesenhet;
  /** The rule that was applied, as a code. */
  readonly regel?: string;
  /** The id of the source or assumption, in the tree's table. */
  readonly kildeId?: string;
}

/**
 * A node with what it is worth, a number without common factor. Where a whole tree is made at once it is built of these,
 * so that no value is read again from the text of its node.
 */
export interface Regnet {
  readonly node: Begrunnelsesnode;
  readonly verdi: Nodeverdi;
}

/**
 * A leaf of an explanation, whose value is read from the data, so that it cannot differ from it.
 *
 * @param omtale - Its unit says how the value is read: as a number, a date, yes or no, or a text.
 * @param sti - JSON Pointer to the value.
 * @param grunnlag - The data that the whole tree will be held against.
 * @throws TilskuddFeil `NODE_UTEN_GRUNNLAG` when `sti` points at nothing that the unit can hold, `STI_UGYLDIG`.
 * @example
 * lagBladnode({ id: 'vekt', enhet: 'VEKT' }, '/mottakere/0/vekt', { mottakere: [{ vekt: '0.25' }] }).verdi // => '1/4'
 */
export function lagBladnode(omtale: Nodeomtale, sti: string, grunnlag: unknown): Begrunnelsesnode {
  return regnBlad(omtale, sti, grunnlag).node;
}

/** {@link lagBladnode}, with its value. */
export function regnBlad(omtale: Nodeomtale, sti: string, grunnlag: unknown): Regnet {
  return regnBladAv(omtale, sti, finnVedSti(grunnlag, sti));
}

/** {@link regnBlad}, where what `sti` points at is at hand. */
export function regnBladAv(omtale: Nodeomtale, sti: string, funnet: unknown): Regnet {
  const lest = lesGrunnlagsverdi(funnet, omtale.enhet);
  if (lest === undefined) throw feil('NODE_UTEN_GRUNNLAG', sti, { id: omtale.id, sti });
  const verdi = forkortVerdi(lest);
  return { node: lagNode(omtale, 'GRUNNLAG', verdi, [], sti), verdi };
}

/**
 * A leaf of an explanation that stands for a number which is in no data, such as the seven days of a week.
 *
 * Use it for what can never be otherwise; a number that someone chose belongs in the data and in a leaf.
 *
 * @param omtale - Its `regel` is replaced by the name of the constant.
 * @throws TilskuddFeil `NODE_VERDI_UGYLDIG` when the unit is not one of numbers.
 * @example
 * lagKonstantnode({ id: 'uke', enhet: 'DAGER' }, 'DAGER_I_UKE').verdi // => '7'
 */
export function lagKonstantnode(omtale: Nodeomtale, navn: Begrunnelseskonstant): Begrunnelsesnode {
  return regnKonstant(omtale, navn).node;
}

/** {@link lagKonstantnode}, with its value. */
export function regnKonstant(omtale: Nodeomtale, navn: Begrunnelseskonstant): Regnet {
  const verdi = konstant(navn);
  if (verdi === undefined || typeFor(omtale.enhet) !== 'TALL')
    throw feil('NODE_VERDI_UGYLDIG', '', { id: omtale.id, verdi: navn });
  return { node: lagNode({ ...omtale, regel: navn }, 'KONSTANT', verdi, []), verdi };
}

/**
 * A leaf of an explanation that stands for a node made before, so that a value that is used many times is explained once.
 *
 * @param node - The node; it must be finished earlier in the tree, counted from its first child down.
 * @example
 * const pott = lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', { pott: 100 });
 * lagGjentattnode('pott-igjen', pott) // => { id: 'pott-igjen', slag: 'GJENTATT', verdi: '100', enhet: 'ORE', nodeId: 'pott', barn: [] }
 */
export function lagGjentattnode(id: string, node: Begrunnelsesnode): Begrunnelsesnode {
  return { id, slag: 'GJENTATT', verdi: node.verdi, enhet: node.enhet, nodeId: node.nodeId ?? node.id, barn: [] };
}

/**
 * A computed node of an explanation, whose value is computed from its children, so that it cannot differ from them.
 *
 * @param slag - The operation; the table at {@link Begrunnelsesslag} says what each takes and gives.
 * @param barn - Its children, in order.
 * @param kalender - For the kinds that count working days: the calendar, and the pointer to it in the data.
 * @throws TilskuddFeil `NODE_BARN_ANTALL`, `NODE_VERDI_UGYLDIG` when the children do not fit the operation or its
 * answer does not fit the unit, `NODE_ENHET_PASSER_IKKE` when amounts or time mix with other units, and what the calendar
 * throws.
 * @example
 * const grunnlag = { pott: 100, antall: 3 };
 * const pott = lagBladnode({ id: 'pott', enhet: 'ORE' }, '/pott', grunnlag);
 * const antall = lagBladnode({ id: 'antall', enhet: 'ANTALL' }, '/antall', grunnlag);
 * const kvote = lagRegnenode({ id: 'kvote', enhet: 'ORE' }, 'KVOTIENT', [pott, antall]);
 * kvote.verdi // => '100/3'
 * lagRegnenode({ id: 'hele', enhet: 'ORE' }, 'RUND_NED', [kvote]).verdi // => '33'
 */
export function lagRegnenode(
  omtale: Nodeomtale,
  slag: Regneslag,
  barn: readonly Begrunnelsesnode[],
  kalender?: { readonly kalender: Kalender; readonly sti: string },
): Begrunnelsesnode {
  const lest: Nodeverdi[] = [];
  for (const { verdi, enhet } of barn) {
    const ett = lesNodeverdi(verdi, enhet);
    if (ett !== undefined) lest.push(ett);
  }
  const { node } = regnNode(omtale, slag, barn, lest, kalender);
  const { id, enhet } = node;
  if (!harRettEnhet(node)) throw feil('NODE_ENHET_PASSER_IKKE', '', { id, slag, enhet });
  return node;
}

/**
 * {@link lagRegnenode}, with its value.
 *
 * @param verdier - What the children are worth; fewer than they when one could not be read.
 */
export function regnNode(
  omtale: Nodeomtale,
  slag: Regneslag,
  barn: readonly Begrunnelsesnode[],
  verdier: readonly Nodeverdi[],
  kalender?: { readonly kalender: Kalender; readonly sti: string },
): Regnet {
  const { id, enhet } = omtale;
  if (!tarAntallBarn(slag, barn.length)) throw feil('NODE_BARN_ANTALL', '', { id, slag, antall: barn.length });
  const svar = verdier.length === barn.length ? regnUt(slag, verdier, kalender?.kalender) : undefined;
  if (svar === undefined) throw feil('NODE_VERDI_UGYLDIG', '', { id, verdi: barn.map((b) => b.verdi).join(' ') });
  const verdi = forkortVerdi(svar);
  if (verdi.type !== typeFor(enhet)) throw feil('NODE_VERDI_UGYLDIG', '', { id, verdi: skrivForkortet(verdi) });
  return { node: lagNode(omtale, slag, verdi, barn, kalender?.sti), verdi };
}

function lagNode(
  { id, enhet, regel, kildeId }: Nodeomtale,
  slag: Begrunnelsesnode['slag'],
  verdi: Nodeverdi,
  barn: readonly Begrunnelsesnode[],
  sti?: string,
): Begrunnelsesnode {
  const tekst = skrivForkortet(verdi);
  // Written out, because what follows a spread is many times as slow, and most nodes have neither rule nor source.
  if (regel === undefined && kildeId === undefined)
    return sti === undefined ? { id, slag, verdi: tekst, enhet, barn } : { id, slag, verdi: tekst, enhet, sti, barn };
  const opphav = {
    ...(regel === undefined ? {} : { regel }),
    ...(kildeId === undefined ? {} : { kildeId }),
    ...(sti === undefined ? {} : { sti }),
  };
  return { id, slag, verdi: tekst, enhet, ...opphav, barn };
}
