import { del, forkort, gang, leggSammen, type Rasjonal, trekkFra } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';

const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * Solves `matrise · x = høyre` for several right-hand sides at once, exactly, by Gauss–Jordan elimination on fractions.
 * The caller sees to it that the matrix is square and invertible. n³ steps.
 */
export function løsLigninger(
  matrise: readonly (readonly Rasjonal[])[],
  høyre: readonly (readonly Rasjonal[])[],
): readonly (readonly Rasjonal[])[] {
  const rader = matrise.map((rad, i) => [...rad, ...ved(høyre, i)]);
  const n = rader.length;
  for (let k = 0; k < n; k++) {
    const valgt = rader.findIndex((rad, i) => i >= k && rad[k]?.t !== 0n);
    [rader[k], rader[valgt]] = [ved(rader, valgt), ved(rader, k)];
    const pivotrad = ved(rader, k).map((tall) => forkort(del(tall, ved(ved(rader, k), k))));
    rader[k] = pivotrad;
    for (const [i, rad] of rader.entries()) {
      const faktor = ved(rad, k);
      if (i === k || faktor.t === 0n) continue;
      rader[i] = rad.map((tall, j) => forkort(trekkFra(tall, gang(faktor, ved(pivotrad, j)))));
    }
  }
  return rader.map((rad) => rad.slice(n));
}

/** `Σ a · b`. */
export const prikkprodukt = (a: readonly Rasjonal[], b: readonly Rasjonal[]): Rasjonal =>
  a.reduce((sum, tall, i) => forkort(leggSammen(sum, gang(tall, ved(b, i)))), NULL);
