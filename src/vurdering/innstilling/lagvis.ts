import { ved } from '../../kjerne/ved';
import type { Arbeid } from './kan-fullfores';
import type { Regning } from './regning';
import { lagRelaksering, type Relaksering } from './relaksering';
import type { LestPortefølje } from './sak';
import { lagSporfølger, nøkkelTilSpor, type Spor, type Sporfølger } from './spor';

/** A knapsack: which items to take within a capacity, for the highest sum of values, under conditions. */
export interface Oppgave<T extends number | bigint> {
  /** Whole numbers ≥ 0. */
  readonly vekter: readonly number[];
  /** Whole numbers of either sign. */
  readonly verdier: readonly T[];
  readonly kapasitet: number;
  readonly portefølje: LestPortefølje;
  readonly regning: Regning<T>;
}

/** Ways into a state: the place of the state before, times two, plus one where the item is taken. */
type Kant = number | readonly number[];

/** Every state of every layer that an optimal set passes, and perhaps some that none does. */
export interface Lagene {
  /** The items in the order of the layers. */
  readonly orden: readonly number[];
  /** How many states there are before item number `k`. */
  readonly antall: (k: number) => number;
  /** Meets each way into a state behind item number `k`: the state before, and whether the item is taken. */
  readonly besøk: (k: number, plass: number, møt: (fra: number, tatt: boolean) => void) => void;
  /** The places of the states behind the last item that are optimal, with their weights. */
  readonly slutt: readonly { readonly plass: number; readonly vekt: number }[];
}

// What a state costs here, in states of the search without conditions.
const ARBEID_PER_TILSTAND = 10;

interface Gren<T> {
  readonly spor: Spor;
  readonly w: number[];
  readonly p: T[];
  readonly k: Kant[];
}

interface Søk<T extends number | bigint> {
  readonly oppgave: Oppgave<T>;
  readonly relaksering: Relaksering<T>;
  readonly følger: Sporfølger | undefined;
  readonly arbeid: Arbeid;
  /** Every set with as much value is kept, not one of them only. */
  readonly alle: boolean;
  /** The least value that is looked for. */
  terskel: T;
}

/**
 * Branch and bound in layers: after each item the states that may still lead to the best value, each weight once, so
 * that it is at the same time the dynamic programme over the amounts that are reached. A state goes when one that weighs
 * no more has more value, or when the bound says that it cannot reach `terskel`.
 *
 * @returns The best value; with `alle` also the layers. Nothing when the work is used up.
 * @see Nemhauser and Ullmann (1969) for the states, Pisinger, "A minimal algorithm for the 0-1 knapsack problem" (1997),
 * for bounds within them.
 */
export function søkLagvis<T extends number | bigint>(
  oppgave: Oppgave<T>,
  kjent: T,
  valg: { readonly alle: boolean; readonly arbeid: Arbeid },
): { readonly verdi: T; readonly lag: Lagene } | undefined {
  const { vekter, verdier, portefølje, regning } = oppgave;
  const relaksering = lagRelaksering(vekter, verdier, regning);
  const { orden } = relaksering;
  const søk: Søk<T> = {
    oppgave,
    relaksering,
    følger: portefølje.finnes ? lagSporfølger(portefølje, vekter, orden) : undefined,
    arbeid: valg.arbeid,
    alle: valg.alle,
    terskel: valg.alle ? kjent : regning.pluss(kjent, regning.en),
  };
  const tomt = { bruk: [], åpne: [] };
  let grener: readonly Gren<T>[] = [{ spor: søk.følger?.start ?? tomt, w: [0], p: [regning.null], k: [] }];
  const kanter: (readonly Kant[])[] = [];
  for (const k of orden.keys()) {
    grener = nesteLag(grener, k, søk);
    if (søk.arbeid.igjen < 0) return undefined;
    if (valg.alle) kanter.push(grener.flatMap((gren) => gren.k));
  }
  let verdi = kjent;
  for (const { p } of grener) for (const ett of p) if (ett > verdi) verdi = ett;
  const slutt: { plass: number; vekt: number }[] = [];
  let plass = 0;
  for (const { w, p } of grener) {
    for (const [s, ett] of p.entries()) if (ett === verdi) slutt.push({ plass: plass + s, vekt: ved(w, s) });
    plass += p.length;
  }
  // A search that raised its threshold has found a set of that value, though it kept no state for it.
  const hevet = regning.minus(søk.terskel, regning.en);
  return { verdi: !valg.alle && hevet > verdi ? hevet : verdi, lag: somLag(orden, kanter, slutt) };
}

function somLag(orden: readonly number[], kanter: readonly (readonly Kant[])[], slutt: Lagene['slutt']): Lagene {
  return {
    orden,
    antall: (k) => (k === 0 ? 1 : ved(kanter, k - 1).length),
    besøk: (k, plass, møt) => {
      const kant = kanter[k]?.[plass] ?? [];
      for (const en of typeof kant === 'number' ? [kant] : kant) møt((en - (en % 2)) / 2, en % 2 === 1);
    },
    slutt,
  };
}

function nesteLag<T extends number | bigint>(grener: readonly Gren<T>[], k: number, søk: Søk<T>): readonly Gren<T>[] {
  const { vekter, verdier, kapasitet, regning } = søk.oppgave;
  const i = ved(søk.relaksering.orden, k);
  const vekt = ved(vekter, i);
  const verdi = ved(verdier, i);
  const nye = new Map<string, Gren<T>[]>();
  const leggTil = (gren: Gren<T>): void => {
    const nøkkel = søk.følger === undefined ? '' : nøkkelTilSpor(gren.spor);
    const liste = nye.get(nøkkel);
    if (liste === undefined) nye.set(nøkkel, [gren]);
    else liste.push(gren);
  };
  let før = 0;
  for (const { spor, w, p } of grener) {
    const uten = søk.følger === undefined ? spor : søk.følger.neste(spor, k, false);
    const med = søk.følger === undefined ? spor : søk.følger.neste(spor, k, true);
    const her = før;
    if (uten !== undefined) leggTil({ spor: uten, w, p, k: w.map((_, s) => 2 * (her + s)) });
    if (med !== undefined) {
      let antall = w.length;
      while (antall > 0 && (w[antall - 1] ?? 0) + vekt > kapasitet) antall -= 1;
      const wm = new Array<number>(antall);
      const pm = new Array<T>(antall);
      const km = new Array<Kant>(antall);
      for (let s = 0; s < antall; s++) {
        wm[s] = (w[s] ?? 0) + vekt;
        pm[s] = regning.pluss(p[s] ?? regning.null, verdi);
        km[s] = 2 * (her + s) + 1;
      }
      leggTil({ spor: med, w: wm, p: pm, k: km });
    }
    før += w.length;
  }
  return [...nye.values()].map((liste) => sil(liste.reduce(flett), k + 1, søk)).filter(({ w }) => w.length > 0);
}

/** Two lists of states by weight as one; the more valuable first among those of one weight. */
function flett<T extends number | bigint>(a: Gren<T>, b: Gren<T>): Gren<T> {
  const [w, p, k]: [number[], T[], Kant[]] = [[], [], []];
  let [i, j] = [0, 0];
  while (i < a.w.length || j < b.w.length) {
    const wa = i < a.w.length ? (a.w[i] ?? 0) : Number.POSITIVE_INFINITY;
    const wb = j < b.w.length ? (b.w[j] ?? 0) : Number.POSITIVE_INFINITY;
    const pa = a.p[i] as T;
    const pb = b.p[j] as T;
    if (wa === wb && pa === pb) {
      w.push(wa);
      p.push(pa);
      k.push(([] as number[]).concat(a.k[i] ?? [], b.k[j] ?? []));
      i += 1;
      j += 1;
    } else if (wa < wb || (wa === wb && pa > pb)) {
      w.push(wa);
      p.push(pa);
      k.push(a.k[i] ?? []);
      i += 1;
    } else {
      w.push(wb);
      p.push(pb);
      k.push(b.k[j] ?? []);
      j += 1;
    }
  }
  return { spor: a.spor, w, p, k };
}

/** Without the states that cannot become best. */
function sil<T extends number | bigint>(gren: Gren<T>, fra: number, søk: Søk<T>): Gren<T> {
  const { oppgave, relaksering, alle, følger } = søk;
  const { kapasitet, regning } = oppgave;
  const [w, p, k]: [number[], T[], Kant[]] = [[], [], []];
  const hint = { brudd: relaksering.orden.length };
  let størst: T | undefined;
  for (let s = 0; s < gren.w.length; s++) {
    const verdi = gren.p[s] as T;
    if (størst !== undefined && (alle ? verdi < størst : verdi <= størst)) continue;
    størst = verdi;
    const vekt = gren.w[s] ?? 0;
    if (!relaksering.kanNå(fra, kapasitet - vekt, regning.minus(søk.terskel, verdi), hint)) continue;
    if (!alle && følger === undefined) {
      const nådd = regning.pluss(verdi, relaksering.grådig(hint, fra));
      if (nådd >= søk.terskel) søk.terskel = regning.pluss(nådd, regning.en);
    }
    w.push(vekt);
    p.push(verdi);
    k.push(gren.k[s] ?? []);
  }
  søk.arbeid.igjen -= ARBEID_PER_TILSTAND * w.length;
  return { spor: gren.spor, w, p, k };
}
