import type { Flytkant, Flytnode, Kostnadsregning } from './flytgraf';

/** A step gives a cell one unit more, from its row, or takes one away, from its column. */
interface Steg<K> {
  readonly kant: Flytkant<K>;
  readonly opp: boolean;
}

/** The cheapest way to someone who lacks a unit. */
export interface Vei<K> {
  readonly mål: Flytnode<K>;
  readonly steg: readonly Steg<K>[];
  /** The new prices of the nodes that the search has done with: no step on the way costs anything by them. */
  readonly priser: readonly (readonly [Flytnode<K>, K])[];
}

/** A node that has been reached: what it costs to come there, and the last step. */
interface Nådd<K> {
  readonly sted: Flytnode<K>;
  readonly kostnad: K;
  /** The cost and the price of the node: what the search goes by. */
  readonly nøkkel: K;
  readonly via?: Steg<K> & { readonly fra: Nådd<K> };
}

/** Dijkstra's search. With the price of each node added, no step costs less than nothing. */
export function søkBilligst<K>(fra: Flytnode<K>, regning: Kostnadsregning<K>): Vei<K> | undefined {
  const åpne = new Map<Flytnode<K>, Nådd<K>>();
  const ferdige = new Map<Flytnode<K>, Nådd<K>>();
  let her: Nådd<K> | undefined = { sted: fra, kostnad: regning.ingenting, nøkkel: fra.pris };
  for (; her !== undefined; her = finnNærmeste(åpne, regning)) {
    if (her.sted.overskudd < 0n) return lagVei(her, ferdige, regning);
    åpne.delete(her.sted);
    ferdige.set(her.sted, her);
    for (const kant of her.sted.kanter) {
      const neste = ferdige.has(andreEnden(kant, her)) ? undefined : gåLangs(kant, her, regning);
      if (neste === undefined) continue;
      const før = åpne.get(neste.sted);
      if (før === undefined || regning.sammenlign(neste.nøkkel, før.nøkkel) < 0) åpne.set(neste.sted, neste);
    }
  }
  return undefined;
}

function finnNærmeste<K>(
  åpne: ReadonlyMap<Flytnode<K>, Nådd<K>>,
  { sammenlign }: Kostnadsregning<K>,
): Nådd<K> | undefined {
  let nærmest: Nådd<K> | undefined;
  for (const en of åpne.values()) if (nærmest === undefined || sammenlign(en.nøkkel, nærmest.nøkkel) < 0) nærmest = en;
  return nærmest;
}

const andreEnden = <K>({ rad, kolonne }: Flytkant<K>, { sted }: Nådd<K>): Flytnode<K> => (sted === rad ? kolonne : rad);

function gåLangs<K>(kant: Flytkant<K>, fra: Nådd<K>, { leggTil, trekkFra }: Kostnadsregning<K>): Nådd<K> | undefined {
  const opp = kant.rad === fra.sted;
  const sted = andreEnden(kant, fra);
  const enhet = opp ? kant.opp(kant.flyt) : kant.ned(kant.flyt);
  if (enhet === undefined) return undefined;
  const kostnad = opp ? leggTil(fra.kostnad, enhet) : trekkFra(fra.kostnad, enhet);
  return { sted, kostnad, nøkkel: leggTil(kostnad, sted.pris), via: { fra, kant, opp } };
}

function lagVei<K>(mål: Nådd<K>, ferdige: ReadonlyMap<Flytnode<K>, Nådd<K>>, { trekkFra }: Kostnadsregning<K>): Vei<K> {
  const steg: Steg<K>[] = [];
  for (let via = mål.via; via !== undefined; via = via.fra.via) steg.push(via);
  return {
    mål: mål.sted,
    steg,
    priser: [...ferdige.values()].map(({ sted, kostnad }) => [sted, trekkFra(mål.nøkkel, kostnad)]),
  };
}
