import type { Begrunnelsesenhet, Begrunnelseskonstant, Begrunnelsesnode, Regneslag } from './begrunnelse';
import { finnVedSti } from './json-peker';
import type { Kalender } from './kalender';
import type { SporKoder } from './koder-spor';
import { konstant } from './konstanter';
import { lesGrunnlagsverdi, lesNodeverdi, skrivNodeverdi } from './nodeverdi';
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
  const verdi = lesGrunnlagsverdi(finnVedSti(grunnlag, sti), omtale.enhet);
  if (verdi === undefined) throw feil('NODE_UTEN_GRUNNLAG', sti, { id: omtale.id, sti });
  return { ...omtale, slag: 'GRUNNLAG', verdi: skrivNodeverdi(verdi), sti, barn: [] };
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
  const verdi = konstant(navn);
  const tekst = verdi === undefined ? '' : skrivNodeverdi(verdi);
  if (verdi === undefined || lesNodeverdi(tekst, omtale.enhet)?.type !== 'TALL') {
    throw feil('NODE_VERDI_UGYLDIG', '', { id: omtale.id, verdi: navn });
  }
  return { ...omtale, regel: navn, slag: 'KONSTANT', verdi: tekst, barn: [] };
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
 * answer does not fit the unit, and what the calendar throws.
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
  const { id, enhet } = omtale;
  if (!tarAntallBarn(slag, barn.length)) throw feil('NODE_BARN_ANTALL', '', { id, slag, antall: barn.length });
  const verdier = barn.map((b) => lesNodeverdi(b.verdi, b.enhet)).filter((v) => v !== undefined);
  const svar = verdier.length === barn.length ? regnUt(slag, verdier, kalender?.kalender) : undefined;
  const verdi = svar === undefined ? '' : skrivNodeverdi(svar);
  if (svar === undefined || lesNodeverdi(verdi, enhet)?.type !== svar.type) {
    throw feil('NODE_VERDI_UGYLDIG', '', { id, verdi: verdi || barn.map((b) => b.verdi).join(' ') });
  }
  return { ...omtale, slag, verdi, ...(kalender === undefined ? {} : { sti: kalender.sti }), barn };
}
