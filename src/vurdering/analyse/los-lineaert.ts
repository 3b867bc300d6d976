import type { Rasjonal } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';

/** Maximise `mål · x` where each row holds `koeffisienter · x ≤ høyst`, and x ≥ 0. Whole numbers throughout. */
export interface LineærtProblem {
  readonly mål: readonly bigint[];
  readonly rader: readonly { readonly koeffisienter: readonly bigint[]; readonly høyst: bigint }[];
}

/** The optimum and where it is reached. */
export interface LineærLøsning {
  readonly verdi: Rasjonal;
  readonly x: readonly Rasjonal[];
}

/** A dictionary with one common denominator `q` > 0; the last row is the objective, the last column the constants. */
interface Tablå {
  t: bigint[][];
  q: bigint;
  readonly basis: number[];
  readonly utenfor: number[];
}

/**
 * Solves a linear programme exactly, or gives `undefined` when nothing is feasible. The caller sees to it that the
 * optimum is bounded.
 *
 * The simplex method with whole-number pivots (J. Edmonds 1967; D. Avis, lrs) and R. G. Bland's rule (1977), so that it
 * ends however degenerate the problem is. One pivot is rows × columns products.
 */
export function løsLineært({ mål, rader }: LineærtProblem): LineærLøsning | undefined {
  const n = mål.length;
  const tablå: Tablå = {
    t: [...rader.map(({ koeffisienter, høyst }) => [...koeffisienter, høyst]), new Array<bigint>(n + 1).fill(0n)],
    q: 1n,
    basis: rader.map((_, i) => n + i),
    utenfor: mål.map((_, j) => j),
  };
  if (rader.some(({ høyst }) => høyst < 0n) && !finnMulig(tablå)) return undefined;
  settMål(tablå, mål);
  optimer(tablå);
  const x = new Array<Rasjonal>(n).fill({ t: 0n, n: 1n });
  for (const [i, variabel] of tablå.basis.entries()) {
    if (variabel < n) x[variabel] = { t: lesAv(tablå, i, -1), n: tablå.q };
  }
  return { verdi: { t: lesAv(tablå, rader.length, -1), n: tablå.q }, x };
}

const lesAv = ({ t }: Tablå, i: number, j: number): bigint => t[i]?.at(j) ?? 0n;

/** Finds a feasible start by one extra variable that relaxes every row, driven down to zero. */
function finnMulig(tablå: Tablå): boolean {
  const sist = tablå.t.length - 1;
  for (const [i, rad] of tablå.t.entries()) rad.splice(-1, 0, i === sist ? 1n : -1n);
  const s = tablå.utenfor.length;
  tablå.utenfor.push(-1);
  let r = 0;
  for (let i = 1; i < sist; i++) if (lesAv(tablå, i, -1) < lesAv(tablå, r, -1)) r = i;
  pivoter(tablå, r, s);
  optimer(tablå);
  if (lesAv(tablå, sist, -1) !== 0n) return false;
  const iBasis = tablå.basis.indexOf(-1);
  if (iBasis >= 0) pivoter(tablå, iBasis, tablå.t[iBasis]?.findIndex((tall) => tall !== 0n) ?? 0);
  const kolonne = tablå.utenfor.indexOf(-1);
  for (const rad of tablå.t) rad.splice(kolonne, 1);
  tablå.utenfor.splice(kolonne, 1);
  return true;
}

/** Writes the objective in terms of the variables that are outside the basis now. */
function settMål(tablå: Tablå, mål: readonly bigint[]): void {
  const rad = [...tablå.utenfor.map((variabel) => -(mål[variabel] ?? 0n) * tablå.q), 0n];
  for (const [i, variabel] of tablå.basis.entries()) {
    const faktor = mål[variabel] ?? 0n;
    if (faktor !== 0n) for (const [j, tall] of rad.entries()) rad[j] = tall + faktor * lesAv(tablå, i, j);
  }
  tablå.t[tablå.t.length - 1] = rad;
}

function optimer(tablå: Tablå): void {
  for (;;) {
    const s = finnMinst(tablå.utenfor, (j) => lesAv(tablå, tablå.t.length - 1, j) < 0n);
    if (s < 0) return;
    let r = -1;
    for (const [i, variabel] of tablå.basis.entries()) {
      const tall = lesAv(tablå, i, s);
      if (tall <= 0n) continue;
      const forskjell = r < 0 ? -1n : lesAv(tablå, i, -1) * lesAv(tablå, r, s) - lesAv(tablå, r, -1) * tall;
      if (forskjell < 0n || (forskjell === 0n && variabel < ved(tablå.basis, r))) r = i;
    }
    if (r < 0) return;
    pivoter(tablå, r, s);
  }
}

/** The place of the lowest variable that qualifies, or −1. */
function finnMinst(variabler: readonly number[], erKandidat: (plass: number) => boolean): number {
  let valgt = -1;
  for (const [plass, variabel] of variabler.entries()) {
    if (erKandidat(plass) && (valgt < 0 || variabel < ved(variabler, valgt))) valgt = plass;
  }
  return valgt;
}

/** Lets the variable of column `s` into the basis in place of that of row `r`. Every division is exact. */
function pivoter(tablå: Tablå, r: number, s: number): void {
  const { t, q } = tablå;
  const p = lesAv(tablå, r, s);
  const fortegn = p < 0n ? -1n : 1n;
  const pivotrad = [...ved(t, r)];
  tablå.t = t.map((rad, i) => {
    if (i === r) return pivotrad.map((tall, j) => fortegn * (j === s ? q : tall));
    const faktor = ved(rad, s);
    return rad.map((tall, j) => fortegn * (j === s ? -faktor : (tall * p - faktor * ved(pivotrad, j)) / q));
  });
  tablå.q = fortegn * p;
  const inn = ved(tablå.utenfor, s);
  tablå.utenfor[s] = ved(tablå.basis, r);
  tablå.basis[r] = inn;
}
