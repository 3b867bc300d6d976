import { vedNøkkel } from '../kjerne/ved-nokkel';
/** How costs are added and compared: amounts by sum, ratios by product. Adding never changes an order. */
export interface Kostnadsregning<K> {
  /** What costs nothing. */
  readonly ingenting: K;
  readonly leggTil: (a: K, b: K) => K;
  readonly trekkFra: (a: K, b: K) => K;
  /** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
  readonly sammenlign: (a: K, b: K) => number;
}

/** What the units of a cell cost. The cost never falls from one unit to the next. */
export interface Enhetspris<K> {
  /** The cost of one unit more than `flyt`; absent when it may have no more. */
  readonly opp: (flyt: bigint) => K | undefined;
  /** The cost of the last unit of `flyt`; absent when it may have no fewer. */
  readonly ned: (flyt: bigint) => K | undefined;
}

/** A row or a column. */
export interface Flytnode<K> {
  /** What a unit is worth here; see `finnBilligsteFlyt`. */
  pris: K;
  /** What a row has yet to send, or a column has got too much of; below zero the other way. */
  overskudd: bigint;
  readonly kanter: Flytkant<K>[];
}

/** A cell: where a row meets a column, and the units it has. */
export interface Flytkant<K> extends Enhetspris<K> {
  readonly rad: Flytnode<K>;
  readonly kolonne: Flytnode<K>;
  flyt: bigint;
}

/** Rows, columns and cells that know each other, for one calculation to work on. */
export interface Flytgraf<K> {
  readonly rader: readonly Flytnode<K>[];
  readonly kolonner: readonly Flytnode<K>[];
  readonly kanter: readonly Flytkant<K>[];
}

/** A row or a column with the units that it is to send or take, and the price it starts with. */
export interface Flytmargin<K> {
  readonly id: string;
  readonly sum: bigint;
  readonly pris: K;
}

/** A cell by the ids of its row and its column, and the units it starts with. */
export interface Flytcelle<K> extends Enhetspris<K> {
  readonly rad: string;
  readonly kolonne: string;
  readonly flyt: bigint;
}

/** Ties rows, columns and cells together; each list keeps its order. */
export function lagFlytgraf<K>(
  rader: readonly Flytmargin<K>[],
  kolonner: readonly Flytmargin<K>[],
  celler: readonly Flytcelle<K>[],
): Flytgraf<K> {
  const radnoder = new Map(rader.map(({ id, sum, pris }) => [id, lagNode(sum, pris)]));
  const kolonnenoder = new Map(kolonner.map(({ id, sum, pris }) => [id, lagNode(-sum, pris)]));
  const kanter = celler.map(({ rad: radId, kolonne: kolonneId, flyt, opp, ned }) => {
    const [rad, kolonne] = [vedNøkkel(radnoder, radId), vedNøkkel(kolonnenoder, kolonneId)];
    const kant = { rad, kolonne, flyt, opp, ned };
    rad.kanter.push(kant);
    kolonne.kanter.push(kant);
    rad.overskudd -= flyt;
    kolonne.overskudd += flyt;
    return kant;
  });
  return { rader: [...radnoder.values()], kolonner: [...kolonnenoder.values()], kanter };
}

const lagNode = <K>(overskudd: bigint, pris: K): Flytnode<K> => ({ pris, overskudd, kanter: [] });
