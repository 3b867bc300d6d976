import { del, forkort, gang, leggSammen, type Rasjonal, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Brøk, Øre } from '../kjerne/typer';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** An amount and how many people it is for. */
export interface Hodelinje {
  /** Who has the amount. */
  readonly id: string;
  /** The amount, ≥ 0. */
  readonly beløp: Øre;
  /** How many people, a whole number ≥ 0. Who has none is left out. */
  readonly antall: number;
}

/** An amount per head. */
export interface PerHode {
  /** Who. */
  readonly id: string;
  /** Øre per head, exact. */
  readonly øre: Brøk;
}

/** How evenly amounts fall on people. Each person counts the same, wherever they live. */
export interface Rettferdighet {
  /** The Gini coefficient, exact: 0 when all have the same per head, towards 1 when few have it all. */
  readonly gini: Brøk;
  /** The one with the least per head; by id when several have. */
  readonly minst: PerHode;
  /** The one with the most per head; by id when several have. */
  readonly mest: PerHode;
  /** The least per head as a share of the most, exact; 1 when all have the same. */
  readonly minstAvMest: Brøk;
  /** Jain's index, exact: 1 when all have the same per head, towards 0 when few have it all. */
  readonly jain: Brøk;
}

/**
 * Measures how evenly amounts fall on people: Gini, the least and the most per head, and Jain; all exact.
 *
 * Each measure counts every person once. So it does not change when all amounts grow by the same factor, nor when
 * everything is there twice; and money moved from one who has more per head to one who has less, short of their changing
 * places, makes it more even. Theil's index is no fraction, and has a function of its own, {@link beregnTheil}.
 *
 * @param linjer - Amounts and people. O(n log n).
 * @returns Nothing when there are no people, or no money.
 * @see C. Gini (1912); R. Jain, D. Chiu and W. Hawe (1984). Each weighted by people.
 * @example
 * const linjer = [{ id: 'a', beløp: kroner(300), antall: 2 }, { id: 'b', beløp: kroner(100), antall: 2 }];
 * const { gini, minst, minstAvMest, jain } = beregnRettferdighet(linjer);
 * gini // => { teller: '1', nevner: '4' }
 * minst // => { id: 'b', øre: { teller: '5000', nevner: '1' } }
 * minstAvMest // => { teller: '1', nevner: '3' }
 * jain // => { teller: '4', nevner: '5' }
 */
export function beregnRettferdighet(linjer: readonly Hodelinje[]): Rettferdighet | undefined {
  const { medFolk, X, N } = lesLinjer(linjer);
  const [minst] = medFolk;
  const høyest = medFolk.at(-1);
  if (X === 0n || minst === undefined || høyest === undefined) return undefined;
  // Those who have the most are the last of the order; the first of them by id stands for them.
  const mest = medFolk.find(({ x, n }) => x * høyest.n === høyest.x * n) ?? høyest;
  return {
    gini: tilBrøk(gini(medFolk, X, N)),
    minst: perHode(minst),
    mest: perHode(mest),
    minstAvMest: tilBrøk({ t: minst.x * mest.n, n: minst.n * mest.x }),
    jain: tilBrøk(jain(medFolk, X, N)),
  };
}

interface Linje {
  readonly id: string;
  readonly x: bigint;
  readonly n: bigint;
}

/** Those who have people, from the least per head up, with all the money and all the people. */
export function lesLinjer(linjer: readonly Hodelinje[]) {
  const medFolk: readonly Linje[] = linjer
    .filter(({ antall }) => antall > 0)
    .map(({ id, beløp, antall }) => ({ id, x: BigInt(beløp), n: BigInt(antall) }))
    .sort((a, b) => {
      const forskjell = a.x * b.n - b.x * a.n;
      return forskjell < 0n ? -1 : forskjell > 0n ? 1 : sammenlignTekst(a.id, b.id);
    });
  const X = medFolk.reduce((sum, { x }) => sum + x, 0n);
  const N = medFolk.reduce((sum, { n }) => sum + n, 0n);
  return { medFolk, X, N };
}

const perHode = ({ id, x, n }: Linje): PerHode => ({ id, øre: tilBrøk({ t: x, n }) });

/** Σᵢⱼ |xᵢnⱼ − xⱼnᵢ| / 2NX. In order of amount per head the inner sum is of running sums. */
function gini(linjer: readonly Linje[], X: bigint, N: bigint): Rasjonal {
  let [sum, xFør, nFør] = [0n, 0n, 0n];
  for (const { x, n } of linjer) {
    sum += x * nFør - xFør * n;
    xFør += x;
    nFør += n;
  }
  return { t: sum, n: N * X };
}

/** X² / (N · Σ xᵢ²/nᵢ). */
function jain(linjer: readonly Linje[], X: bigint, N: bigint): Rasjonal {
  const kvadrater = linjer.reduce((sum, { x, n }) => forkort(leggSammen(sum, { t: x * x, n })), NULL);
  return del({ t: X * X, n: 1n }, gang({ t: N, n: 1n }, kvadrater));
}
