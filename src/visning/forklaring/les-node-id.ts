import type { Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { erSti, leddAv } from '../../kjerne/json-peker';
import { ved } from '../../kjerne/ved';
import { FORDELINGSNODER } from '../tekster/noder-fordeling';
import { REFORMNODER } from '../tekster/noder-ordning';
import { STYRINGSNODER } from '../tekster/noder-styring';
import { POENGNODER } from '../tekster/noder-vurdering';

/** The explanations that have names for their nodes. */
export type Nodeslekt = 'FORDELING' | 'FRIST' | 'INNSTILLING' | 'OPPFOLGING' | 'POENG' | 'REFORM' | 'STYRING';

/** What a node is, read from its id: a code, and the id or the place of the one it is about. */
export interface LestNode {
  readonly kode: string;
  /** An id of the caller. */
  readonly hvem?: string;
  /** The criterion, where it is about a person and a criterion. */
  readonly kriterium?: string;
  /** A place in the list that the room counts by. */
  readonly plass?: number;
  /** The group of a distribution, as the ids count them. */
  readonly gruppe?: string;
  /** For a node of a distribution within a reform: which distribution, on which side. */
  readonly fordeling?: { readonly side: string; readonly id: string };
}

const STATUSTALL = /^(?:tildelt|akseptert|forpliktet|utbetalt|brukt|tilbakebetalt|overført|omdisponert|rest)$/;

/** Which calculation an explanation is of, by its root; each room has its own. */
export function finnNodeslekt({ id, enhet }: Begrunnelsesnode): Nodeslekt | undefined {
  if (enhet === 'DATO') return 'FRIST';
  if (id === 'pott-fordelt' || /^beløp\/\d+$/.test(id)) return 'FORDELING';
  if (id === 'vedtatt') return 'STYRING';
  if (id === 'innstilt' || id === 'avstand') return 'INNSTILLING';
  if (id === 'reform') return 'REFORM';
  if (id === '/totalt' || id.startsWith('/merknader')) return 'POENG';
  return STATUSTALL.test(id) ? 'OPPFOLGING' : undefined;
}

/** Reads the id of a node as its room writes it. */
export function lesNodeId(node: Begrunnelsesnode, slekt: Nodeslekt | undefined): LestNode {
  switch (slekt) {
    case 'FORDELING':
      return lesFordeling(node.id);
    case 'FRIST':
      return lesFrist(node);
    case 'INNSTILLING':
      return lesInnstilling(node.id);
    case 'OPPFOLGING':
      return lesOppfølging(node.id);
    case 'POENG':
      return lesPoeng(node.id);
    case 'REFORM':
      return lesReform(node.id);
    case 'STYRING':
      return lesStyring(node);
    case undefined:
      return { kode: node.id };
  }
}

const ER_TALL = /^-?\d+$/;

function lesFordeling(id: string): LestNode {
  const gruppe = /\/gruppe\/(\d+)/.exec(id);
  const ledd = (gruppe === null ? id : id.replace(gruppe[0], '')).split('/');
  const plass = gruppe === null ? ledd.find((del) => ER_TALL.test(del)) : undefined;
  // A limit of a group has no place of its own, and what decides ties is not about one recipient.
  const kode = ledd.map((del) => (ER_TALL.test(del) ? '#' : del)).join('/');
  return {
    kode,
    ...(plass === undefined ? {} : { plass: Number(plass) }),
    ...(gruppe?.[1] === undefined ? {} : { gruppe: gruppe[1] }),
  };
}

function lesFrist({ id, slag, regel }: Begrunnelsesnode): LestNode {
  const siste = id.slice(id.lastIndexOf('/') + 1).replace(/-\d+$/, '');
  const erAnker = siste === 'anker' || ER_TALL.test(siste);
  if (erAnker)
    return slag === 'GRUNNLAG' && regel !== undefined ? { kode: 'hendelse', hvem: regel } : { kode: 'anker' };
  return { kode: siste, ...(regel === undefined ? {} : { hvem: regel }) };
}

const SETT = /^(?:med|uten|beste-sett)\/([\s\S]+)$/;
const KRITERIUM = /^kriterium\/([\s\S]+?)(?:\/(ved-streken|egen))?$/;

function lesInnstilling(id: string): LestNode {
  const søknad = SETT.exec(id)?.[1];
  if (søknad !== undefined) return { kode: 'søknad', hvem: søknad };
  const kriterium = KRITERIUM.exec(id);
  if (kriterium !== null) return { kode: kriterium[2] ?? 'kriterium', hvem: ved(kriterium, 1) };
  const plass = /\/(\d+)$/.exec(id)?.[1];
  return plass === undefined ? { kode: id } : { kode: id.replace(/\d+$/, '#'), plass: Number(plass) };
}

function lesOppfølging(id: string): LestNode {
  const skille = id.indexOf(':');
  if (skille >= 0) return { kode: 'postering', hvem: id.slice(skille + 1) };
  return { kode: id.slice(id.lastIndexOf('/') + 1) };
}

/** How many ids of the caller stand behind a word: a criterion, and perhaps an assessor. */
const IDER_BAK: Readonly<Record<string, number>> = {
  bidrag: 1,
  terskel: 1,
  'uten-poeng': 1,
  hindring: 1,
  krav: 1,
  alle: 1,
  med: 1,
  kuttet: 2,
  utelatt: 2,
};
const ENKELTPOENG = /^(?:poeng|gitt|talt|igjen)$/;
const FORM = /^(?:INDIVIDUELL|KONSENSUS)$/;
const OM_PERSON = /^(?:gitt|talt|kuttet|utelatt)$/;

function lesPoeng(id: string): LestNode {
  const ledd = erSti(id) ? leddAv(id) : [id];
  let kode = id;
  let [kriterium, person]: (string | undefined)[] = [];
  for (let i = 0; i < ledd.length; i++) {
    const ord = ved(ledd, i).replace(/-\d+$/, '');
    if (!Object.hasOwn(POENGNODER, ord)) {
      // What is no word of the room is a place in a list, or an assessor with the form of the score behind it.
      if (!ER_TALL.test(ord) && person === undefined) person = ledd[i];
      continue;
    }
    kode = ord;
    // One score: whose it is, and its form, whatever words they are.
    if (ENKELTPOENG.test(ord) && FORM.test(ledd[i + 2] ?? '')) {
      [kode, person] = [ord === 'poeng' ? 'gitt' : ord, ledd[i + 1]];
      i += 2;
      continue;
    }
    const antall = Object.hasOwn(IDER_BAK, ord) ? (IDER_BAK[ord] ?? 0) : 0;
    if (antall > 0) [kriterium, person] = [ledd[i + 1], antall === 2 ? ledd[i + 2] : undefined];
    i += antall;
  }
  if (OM_PERSON.test(kode) && person !== undefined)
    return { kode, hvem: person, ...(kriterium === undefined ? {} : { kriterium }) };
  return { kode, ...(kriterium === undefined ? {} : { hvem: kriterium }) };
}

/** The ids within the id of a node of a reform are escaped as in a pointer, so that no slash of theirs is one of its own. */
function lesReform(id: string): LestNode {
  const ledd = leddAv(erSti(`/${id}`) ? `/${id}` : '');
  const [først = id, hvem, ...resten] = ledd;
  switch (først) {
    case 'etter':
    case 'før':
      return hvem === undefined ? { kode: først } : lesPott(først, hvem, id.split('/').slice(2));
    case 'mottaker':
      return lesSide(resten) ?? { kode: først, ...(hvem === undefined ? {} : { hvem }) };
    case 'ingen':
      if (hvem === undefined) return { kode: først };
      return { kode: resten.length > 0 ? 'ingen-årsak' : hvem };
    case 'tilskrevet':
      if (resten[0] === 'del' && resten[1] !== undefined) return { kode: 'del', hvem: resten[1] };
      return { kode: resten[0] === 'gar-opp' ? 'gar-opp' : først, ...(hvem === undefined ? {} : { hvem }) };
    default:
      return { kode: først, ...(hvem === undefined ? {} : { hvem }) };
  }
}

/** What one has on one side, and where it is from: a distribution, or an award. */
function lesSide([side, ...fra]: readonly string[]): LestNode | undefined {
  const hvem = fra.at(-1);
  if (side === undefined) return undefined;
  return hvem === undefined ? { kode: side } : { kode: 'andel', hvem };
}

/** A pot explained as a part of a reform: its nodes are named as in the explanation of a pot alone. */
function lesPott(side: string, id: string, ledd: readonly string[]): LestNode {
  const lest = lesFordeling(ledd.join('/'));
  if (Object.hasOwn(FORDELINGSNODER, lest.kode)) return { ...lest, fordeling: { side, id } };
  const siste = ledd.at(-1) ?? '';
  return Object.hasOwn(REFORMNODER, siste) ? { kode: siste, hvem: id } : { kode: [side, id, ...ledd].join('/') };
}

const SETE = /^([\s\S]+)\/sete\/\1$/;

/** What stands between the words of the room is the id of a person; it may hold a slash itself. */
function lesStyring({ id, enhet }: Begrunnelsesnode): LestNode {
  const ledd = id.split('/');
  const erOrd = (del: string): boolean => ER_TALL.test(del) || Object.hasOwn(STYRINGSNODER, del.replace(/-\d+$/, ''));
  let fra = 0;
  while (fra < ledd.length && erOrd(ved(ledd, fra))) fra += 1;
  let til = ledd.length;
  while (til > fra && erOrd(ved(ledd, til - 1))) til -= 1;
  const siste = ved(ledd, ledd.length - 1).replace(/-\d+$/, '');
  const iMidten = ledd.slice(fra, til).join('/');
  // A seat within what one has voted: whose it is stands on both sides of the word.
  const setet = SETE.exec(iMidten)?.[1];
  const hvem = setet ?? iMidten;
  if (setet !== undefined && til === ledd.length) return { kode: 'sete', hvem };
  if (til === ledd.length && fra < til) return { kode: 'hvem', hvem };
  const felles = hvem === '' ? {} : { hvem };
  // A person whose id is a number; the numbers of leaves are no persons.
  if (enhet === 'JA_NEI' && ledd.length > 1 && ER_TALL.test(siste)) return { kode: 'hvem', hvem: siste };
  if (siste === 'hvem') return { kode: 'samme', ...felles };
  if (enhet === 'ANTALL' && siste === 'møtt') return { kode: 'frammøte' };
  if (enhet === 'ANTALL' && siste === 'alle') return { kode: 'plasser' };
  return { kode: siste, ...felles };
}
