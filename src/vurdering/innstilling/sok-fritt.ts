import { ved } from '../../kjerne/ved';
import type { Arbeid } from './kan-fullfores';
import type { Lagene } from './lagvis';

/** A knapsack without conditions, whose sums are all exact in doubles, with its items by value per weight. */
export interface FriOppgave {
  readonly vekter: readonly number[];
  readonly verdier: readonly number[];
  readonly kapasitet: number;
  /** From the relaxation: the items of value above zero first. */
  readonly orden: readonly number[];
}

// The last part of the bound is a rounded quotient. Widened by this it is never too low.
const TRYGT = 1 + 1e-12;

/**
 * The same search as `søkLagvis` where there are no conditions and no large numbers, on typed arrays: about twenty times
 * as fast a state.
 */
export function søkFritt(
  oppgave: FriOppgave,
  kjent: number,
  { alle, arbeid }: { readonly alle: boolean; readonly arbeid: Arbeid },
): { readonly verdi: number; readonly lag: Lagene } | undefined {
  const { orden, kapasitet } = oppgave;
  const v = Float64Array.from(orden, (i) => ved(oppgave.verdier, i));
  const w = Float64Array.from(orden, (i) => ved(oppgave.vekter, i));
  const nyttige = v.findIndex((verdi) => verdi <= 0) < 0 ? v.length : v.findIndex((verdi) => verdi <= 0);
  const [vektsum, verdisum] = [lagSummer(w, nyttige), lagSummer(v, nyttige)];
  const lag: Lagbord[] = [];
  let terskel = alle ? kjent : kjent + 1;
  let [ow, op] = [new Float64Array(1), new Float64Array(1)];
  let [nw, np] = [new Float64Array(2), new Float64Array(2)];
  let [uten, med] = [new Int32Array(2), new Int32Array(2)];
  let antall = 1;
  for (let k = 0; k < v.length; k++) {
    const [vekt, verdi, fra] = [w[k] as number, v[k] as number, k + 1];
    let antallMed = antall;
    while (antallMed > 0 && (ow[antallMed - 1] as number) + vekt > kapasitet) antallMed -= 1;
    const flest = antall + antallMed;
    if (nw.length < flest) [nw, np] = [new Float64Array(2 * flest), new Float64Array(2 * flest)];
    if (alle && uten.length < flest) [uten, med] = [new Int32Array(2 * flest), new Int32Array(2 * flest)];
    const startsum = (vektsum[Math.min(fra, nyttige)] as number) + kapasitet;
    const verdiFør = verdisum[Math.min(fra, nyttige)] as number;
    let [a, b, n, brudd] = [0, 0, 0, nyttige];
    let størst = Number.NEGATIVE_INFINITY;
    while (a < antall || b < antallMed) {
      const wa = a < antall ? (ow[a] as number) : Number.POSITIVE_INFINITY;
      const wb = b < antallMed ? (ow[b] as number) + vekt : Number.POSITIVE_INFINITY;
      const pa = wa <= wb ? (op[a] as number) : Number.NEGATIVE_INFINITY;
      const pb = wb <= wa ? (op[b] as number) + verdi : Number.NEGATIVE_INFINITY;
      const [fraA, fraB] = [pa >= pb ? a : -1, pb >= pa ? b : -1];
      const her = Math.max(pa, pb);
      const vekten = Math.min(wa, wb);
      if (wa <= wb) a += 1;
      if (wb <= wa) b += 1;
      if (alle ? her < størst : her <= størst) continue;
      størst = her;
      const grense = startsum - vekten;
      while (brudd > fra && (vektsum[brudd] as number) > grense) brudd -= 1;
      const grådig = fra < nyttige ? her + (verdisum[brudd] as number) - verdiFør : her;
      if (grådig < terskel) {
        if (fra >= nyttige || brudd >= nyttige) continue;
        const del = ((grense - (vektsum[brudd] as number)) * (v[brudd] as number)) / (w[brudd] as number);
        if (del * TRYGT < terskel - grådig) continue;
      } else if (!alle) terskel = grådig + 1;
      nw[n] = vekten;
      np[n] = her;
      if (alle) {
        uten[n] = fraA;
        med[n] = fraB;
      }
      n += 1;
    }
    arbeid.igjen -= n;
    if (arbeid.igjen < 0) return undefined;
    if (alle) lag.push({ uten: uten.slice(0, n), med: med.slice(0, n) });
    [ow, op, nw, np, antall] = [nw, np, ow, op, n];
  }
  const verdi = alle ? kjent : terskel - 1;
  return { verdi, lag: somLag(oppgave.orden, lag, finnSlutt(ow, op, antall, verdi)) };
}

/** For each state behind an item, the place of the state before: without the item, and with it; −1 for none. */
interface Lagbord {
  readonly uten: Int32Array;
  readonly med: Int32Array;
}

function lagSummer(tall: Float64Array, antall: number): Float64Array {
  const summer = new Float64Array(antall + 1);
  for (let k = 0; k < antall; k++) summer[k + 1] = (summer[k] as number) + (tall[k] as number);
  return summer;
}

function finnSlutt(w: Float64Array, p: Float64Array, antall: number, verdi: number): Lagene['slutt'] {
  const slutt: { plass: number; vekt: number }[] = [];
  for (let s = 0; s < antall; s++) if (p[s] === verdi) slutt.push({ plass: s, vekt: w[s] as number });
  return slutt;
}

function somLag(orden: readonly number[], lag: readonly Lagbord[], slutt: Lagene['slutt']): Lagene {
  return {
    orden,
    antall: (k) => (k === 0 ? 1 : ved(lag, k - 1).uten.length),
    besøk: (k, plass, møt) => {
      const uten = lag[k]?.uten[plass] ?? -1;
      const med = lag[k]?.med[plass] ?? -1;
      if (uten >= 0) møt(uten, false);
      if (med >= 0) møt(med, true);
    },
    slutt,
  };
}
