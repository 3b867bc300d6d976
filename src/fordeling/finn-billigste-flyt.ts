import { finnNaboer } from './finn-naboer';

/** How costs are added and compared: amounts by sum, ratios by product. Adding never changes an order. */
export interface Kostnadsregning<K> {
  /** What costs nothing. */
  readonly ingenting: K;
  readonly leggTil: (a: K, b: K) => K;
  readonly trekkFra: (a: K, b: K) => K;
  /** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
  readonly sammenlign: (a: K, b: K) => number;
}

/** A place where a row meets a column, and the cost of its units there. The cost never falls from one unit to the next. */
export interface Flytcelle<K> {
  /** The place of its row. */
  readonly rad: number;
  /** The place of its column. */
  readonly kolonne: number;
  /** The cost of one unit more than `flyt`; absent when it may have no more. */
  readonly opp: (flyt: bigint) => K | undefined;
  /** The cost of the last unit of `flyt`; absent when it may have no fewer. */
  readonly ned: (flyt: bigint) => K | undefined;
}

/** Units that each row sends and each column takes, the cells they go through, and how costs are counted. */
export interface Flytoppgave<K> {
  readonly rader: readonly bigint[];
  readonly kolonner: readonly bigint[];
  readonly celler: readonly Flytcelle<K>[];
  readonly regning: Kostnadsregning<K>;
}

/**
 * Units in each cell, and a price at each row and then each column. With price `p`, the next unit of a cell costs at
 * least `p(rad) − p(kolonne)` and the last one at most that, so nothing cheaper with the same sums exists.
 */
export interface Flyt<K> {
  readonly flyt: readonly bigint[];
  readonly priser: readonly K[];
}

/**
 * Moves a start that fits its prices to the sums of rows and columns at least cost, one unit at a time along the
 * cheapest path (successive shortest paths).
 *
 * Each unit that the start is off costs one search, O(nodes² + cells); so start near. A row or column from which no path
 * leads on keeps what it is off.
 *
 * See R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (1993), chapter 9.
 */
export function finnBilligsteFlyt<K>(oppgave: Flytoppgave<K>, start: Flyt<K>): Flyt<K> {
  const flyt = [...start.flyt];
  const priser = [...start.priser];
  const naboer = finnNaboer(oppgave);
  const overskudd = finnOverskudd(oppgave, flyt);
  const erMål = (node: number): boolean => (overskudd[node] ?? 0n) < 0n;
  for (const fra of overskudd.keys()) {
    while ((overskudd[fra] ?? 0n) > 0n) {
      const vei = søkBilligst({ oppgave, flyt, priser, naboer, fra, erMål });
      if (vei === undefined) break;
      for (const { celle, opp } of vei.steg) flyt[celle] = (flyt[celle] ?? 0n) + (opp ? 1n : -1n);
      for (const [v, pris] of vei.priser) priser[v] = pris;
      overskudd[fra] = (overskudd[fra] ?? 0n) - 1n;
      overskudd[vei.mål] = (overskudd[vei.mål] ?? 0n) + 1n;
    }
  }
  return { flyt, priser };
}

/** What each row has yet to send, and each column has got too much of; below zero the other way. */
function finnOverskudd<K>({ rader, kolonner, celler }: Flytoppgave<K>, flyt: readonly bigint[]): bigint[] {
  const overskudd = [...rader, ...kolonner.map((k) => -k)];
  for (const [c, { rad, kolonne }] of celler.entries()) {
    const k = rader.length + kolonne;
    overskudd[rad] = (overskudd[rad] ?? 0n) - (flyt[c] ?? 0n);
    overskudd[k] = (overskudd[k] ?? 0n) + (flyt[c] ?? 0n);
  }
  return overskudd;
}

interface Søk<K> extends Flyt<K> {
  readonly oppgave: Flytoppgave<K>;
  readonly naboer: readonly (readonly number[])[];
  readonly fra: number;
  readonly erMål: (node: number) => boolean;
}

/** A node, what it costs to come there, and the last step. */
interface Nådd<K> {
  readonly sted: number;
  readonly kostnad: K;
  /** The cost and the price of the node: what the search goes by. */
  readonly nøkkel: K;
  readonly via?: { readonly fra: Nådd<K>; readonly celle: number; readonly opp: boolean };
}

interface Vei<K> {
  readonly mål: number;
  readonly steg: readonly { readonly celle: number; readonly opp: boolean }[];
  /** The prices that the search changes. */
  readonly priser: readonly (readonly [node: number, pris: K])[];
}

/** Dijkstra's search. With the price of each node added, no step costs less than nothing. */
function søkBilligst<K>(søk: Søk<K>): Vei<K> | undefined {
  const { fra, erMål, priser, oppgave } = søk;
  const { regning } = oppgave;
  const åpne = new Map<number, Nådd<K>>();
  const ferdige = new Map<number, Nådd<K>>();
  const start = { sted: fra, kostnad: regning.ingenting, nøkkel: priser[fra] ?? regning.ingenting };
  for (let her: Nådd<K> | undefined = start; her !== undefined; her = finnNærmeste(åpne, regning)) {
    if (erMål(her.sted)) return lagVei(her, ferdige, regning);
    åpne.delete(her.sted);
    ferdige.set(her.sted, her);
    for (const celle of søk.naboer[her.sted] ?? []) {
      const neste = gåTil(celle, her, søk, ferdige);
      const før = neste && åpne.get(neste.sted);
      if (neste !== undefined && (før === undefined || regning.sammenlign(neste.nøkkel, før.nøkkel) < 0))
        åpne.set(neste.sted, neste);
    }
  }
  return undefined;
}

function finnNærmeste<K>(åpne: ReadonlyMap<number, Nådd<K>>, regning: Kostnadsregning<K>): Nådd<K> | undefined {
  let nærmest: Nådd<K> | undefined;
  for (const en of åpne.values())
    if (nærmest === undefined || regning.sammenlign(en.nøkkel, nærmest.nøkkel) < 0) nærmest = en;
  return nærmest;
}

/** From a row a unit is added to the cell; from a column one is taken away. */
function gåTil<K>(
  c: number,
  fra: Nådd<K>,
  { oppgave, flyt, priser }: Søk<K>,
  ferdige: ReadonlyMap<number, Nådd<K>>,
): Nådd<K> | undefined {
  const { celler, rader, regning } = oppgave;
  const celle = celler[c];
  if (celle === undefined) return undefined;
  const opp = fra.sted < rader.length;
  const sted = opp ? rader.length + celle.kolonne : celle.rad;
  if (ferdige.has(sted)) return undefined;
  const enhet = opp ? celle.opp(flyt[c] ?? 0n) : celle.ned(flyt[c] ?? 0n);
  if (enhet === undefined) return undefined;
  const kostnad = opp ? regning.leggTil(fra.kostnad, enhet) : regning.trekkFra(fra.kostnad, enhet);
  const nøkkel = regning.leggTil(kostnad, priser[sted] ?? regning.ingenting);
  return { sted, kostnad, nøkkel, via: { fra, celle: c, opp } };
}

/** The steps back to the start, and the prices that make every step on the way to the nodes before it cost nothing. */
function lagVei<K>(mål: Nådd<K>, ferdige: ReadonlyMap<number, Nådd<K>>, regning: Kostnadsregning<K>): Vei<K> {
  const steg: { readonly celle: number; readonly opp: boolean }[] = [];
  for (let her = mål.via; her !== undefined; her = her.fra.via) steg.push({ celle: her.celle, opp: her.opp });
  return {
    mål: mål.sted,
    steg,
    priser: [...ferdige.values()].map(({ sted, kostnad }) => [sted, regning.trekkFra(mål.nøkkel, kostnad)]),
  };
}
