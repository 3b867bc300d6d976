import { gang, leggSammen, lesEksakt, type Rasjonal, tilBrøk } from '../kjerne/brok';
import { beregnLogaritme, rundTilDesimaler } from '../kjerne/desimal';
import type { Desimal } from '../kjerne/typer';
import { type Hodelinje, lesLinjer } from './beregn-rettferdighet';

const EKSTRA_DESIMALER = 10;
const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * Theil's index of how unevenly amounts fall on people: 0 when all have the same per head, the logarithm of how many
 * people there are when one has it all. It holds to the same laws as the measures of `beregnRettferdighet`.
 *
 * @param linjer - Amounts and people. O(n log n), but each logarithm costs much more than all the rest.
 * @param desimaler - How many decimals are wanted, from 0 to 50; rounded half to even, the same on every engine.
 * @returns Nothing when there are no people, or no money.
 * @throws TilskuddFeil `DESIMALER_UGYLDIG`.
 * @see H. Theil, Economics and Information Theory (1967). Weighted by people.
 * @example
 * const linjer = [{ id: 'a', beløp: kroner(300), antall: 2 }, { id: 'b', beløp: kroner(100), antall: 2 }];
 * beregnTheil(linjer, 6) // => '0.130812'
 */
export function beregnTheil(linjer: readonly Hodelinje[], desimaler: number): Desimal | undefined {
  const { medFolk, X, N } = lesLinjer(linjer);
  if (X === 0n) return undefined;
  // Σ (xᵢ/X) · ln(xᵢN / nᵢX). One who has nothing adds nothing.
  const sum = medFolk.reduce((s, { x, n }) => {
    if (x === 0n) return s;
    const log = beregnLogaritme(tilBrøk({ t: x * N, n: n * X }), desimaler + EKSTRA_DESIMALER);
    return leggSammen(s, gang({ t: x, n: X }, lesEksakt(log)));
  }, NULL);
  // Rounding of the logarithms can leave a trace below zero where all have the same; the index is never below.
  return rundTilDesimaler(tilBrøk(sum.t < 0n ? NULL : sum), desimaler, 'HALV_TIL_PARTALL');
}
