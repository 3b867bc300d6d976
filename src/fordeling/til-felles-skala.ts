import { type Rasjonal, størsteFellesDivisor } from '../kjerne/brok';

/** Fractions as whole numbers on one scale. */
export function tilFellesSkala(tall: readonly Rasjonal[]): readonly bigint[] {
  let felles = 1n;
  for (const { n } of tall) if (felles % n !== 0n) felles *= n / størsteFellesDivisor(felles, n);
  return tall.map(({ t, n }) => t * (felles / n));
}
