import type { Rasjonal } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { type LineærLøsning, type LineærtProblem, løsLineært } from './los-lineaert';

/**
 * As {@link løsLineært}, with many more rows `row · x ≤ 0` of which few decide: the one that is broken most is taken in
 * until none is. `problem` alone must be bounded.
 */
export function løsGradvis(problem: LineærtProblem, flere: readonly (readonly bigint[])[]): LineærLøsning | undefined {
  const rader = [...problem.rader];
  for (;;) {
    const løsning = løsLineært({ mål: problem.mål, rader });
    const brutt = løsning && finnMestBrutt(flere, løsning.x);
    if (brutt === undefined) return løsning;
    rader.push({ koeffisienter: brutt, høyst: 0n });
  }
}

/** All of the solution has one denominator, so whole numbers are enough to compare by. */
function finnMestBrutt(rader: readonly (readonly bigint[])[], x: readonly Rasjonal[]): readonly bigint[] | undefined {
  let mest = 0n;
  let valgt: readonly bigint[] | undefined;
  const felles = x.reduce((n, tall) => (tall.t === 0n ? n : tall.n), 1n);
  const hele = x.map(({ t, n }) => (t * felles) / n);
  for (const rad of rader) {
    const over = rad.reduce((sum, tall, k) => sum + tall * ved(hele, k), 0n);
    if (over <= mest) continue;
    mest = over;
    valgt = rad;
  }
  return valgt;
}
