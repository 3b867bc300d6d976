import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';

/** What one player adds, in every order that the players may come in, on average. */
export interface Shapleyledd {
  /** The exact value of each column, as fractions with the denominator n!, not reduced. */
  readonly eksakt: readonly Brøk[];
  /** The value of each column in whole units, rounded so that the players of a column add up. */
  readonly rundet: readonly bigint[];
}

/**
 * Exact Shapley values of players from the worth of every subset, column by column.
 *
 * @param n - How many players.
 * @param verdier - The worth of each subset, by the bits of its number: 2^n rows with equally many columns.
 * @returns One for each player; a column's values sum to the worth of all less the worth of none, exact and rounded.
 * O(n · 2^n · columns).
 */
export function beregnShapley(n: number, verdier: readonly (readonly bigint[])[]): readonly Shapleyledd[] {
  const fakultet = [1n];
  for (let i = 1n; i <= BigInt(n); i++) fakultet.push(ved(fakultet, fakultet.length - 1) * i);
  const nevner = ved(fakultet, n);
  const kolonner = ved(verdier, 0).length;
  const tellere = Array.from({ length: n }, () => new Array<bigint>(kolonner).fill(0n));
  for (const [mengde, verdi] of verdier.entries()) {
    const antall = antallBiter(mengde);
    for (let spiller = 0; spiller < n; spiller++) {
      const med = (mengde >> spiller) & 1;
      // A subset with the player counts for the order in which the player came last of it, one without for the next.
      const før = med === 1 ? antall - 1 : antall;
      const vekt = ved(fakultet, før) * ved(fakultet, n - 1 - før) * (med === 1 ? 1n : -1n);
      const rad = ved(tellere, spiller);
      for (let k = 0; k < kolonner; k++) rad[k] = ved(rad, k) + vekt * ved(verdi, k);
    }
  }
  const rundet = Array.from({ length: kolonner }, (_, k) =>
    rundTilSum(
      tellere.map((rad) => ved(rad, k)),
      nevner,
    ),
  );
  return tellere.map((rad, spiller) => ({
    eksakt: rad.map((teller) => ({ teller: teller.toString(), nevner: nevner.toString() })),
    rundet: rundet.map((kolonne) => ved(kolonne, spiller)),
  }));
}

function antallBiter(mengde: number): number {
  let antall = 0;
  for (let igjen = mengde; igjen > 0; igjen >>= 1) antall += igjen & 1;
  return antall;
}

/** Each down to whole units, and the units that remain one each to the largest remainders; equals in the order given. */
function rundTilSum(tellere: readonly bigint[], nevner: bigint): readonly bigint[] {
  const hele = tellere.map((t) => (t - (((t % nevner) + nevner) % nevner)) / nevner);
  const rester = tellere.map((t, i) => t - ved(hele, i) * nevner);
  const igjen = Number(rester.reduce((sum, r) => sum + r, 0n) / nevner);
  const rekkefølge = [...rester.keys()].sort((a, b) => {
    const forskjell = ved(rester, b) - ved(rester, a);
    return forskjell > 0n ? 1 : forskjell < 0n ? -1 : a - b;
  });
  const vinnere = new Set(rekkefølge.slice(0, igjen));
  return hele.map((h, i) => h + (vinnere.has(i) ? 1n : 0n));
}
