import { leggSammen, type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import type { Bildelinje, Fordelingsbilde } from './fordelingsbilde';

/** A group that is held by its limit, or all together: what is within it is shared out for itself. */
export interface Kontekst {
  /** Its place among the groups of the picture. */
  readonly gruppe: number;
  /** Which limit holds it; absent for all together. */
  readonly ved?: 'GULV' | 'TAK';
  /** Those within it, but not within a group of it that is held. */
  readonly linjer: Bildelinje[];
  /** The groups within it that are held. */
  readonly indre: Kontekst[];
}

/**
 * The groups whose sum is at a limit, each with what is directly within it.
 *
 * @param av - What is summed: the exact shares or the units.
 * @returns For each recipient the innermost one that it lies within, and all of them, with all together last.
 */
export function lagKontekster(
  { linjer, grupper, gruppeAv }: Fordelingsbilde,
  av: (linje: Bildelinje) => Rasjonal,
): { readonly av: (linje: Bildelinje) => Kontekst; readonly alle: readonly Kontekst[] } {
  const sum = grupper.map((): Rasjonal => ({ t: 0n, n: 1n }));
  for (const linje of linjer) {
    const i = ved(gruppeAv, linje.plass);
    sum[i] = leggSammen(ved(sum, i), av(linje));
  }
  const holdte = new Map<number, Kontekst>();
  for (const [i, { gulv, tak, overordnet }] of grupper.entries()) {
    const her = ved(sum, i);
    const erVed = (grense: bigint | undefined): boolean =>
      grense !== undefined && sammenlignEksakt(her, { t: grense, n: 1n }) === 0;
    if (overordnet === undefined) {
      holdte.set(i, { gruppe: i, linjer: [], indre: [] });
      continue;
    }
    sum[overordnet] = leggSammen(ved(sum, overordnet), her);
    if (erVed(tak)) holdte.set(i, { gruppe: i, ved: 'TAK', linjer: [], indre: [] });
    else if (gulv > 0n && erVed(gulv)) holdte.set(i, { gruppe: i, ved: 'GULV', linjer: [], indre: [] });
  }
  const alle = [...holdte.values()];
  const rot = alle.at(-1) as Kontekst;
  const rundt = (i: number | undefined): Kontekst => {
    for (let g = i; g !== undefined; g = grupper[g]?.overordnet) {
      const kontekst = holdte.get(g);
      if (kontekst !== undefined) return kontekst;
    }
    return rot;
  };
  for (const kontekst of alle) if (kontekst !== rot) rundt(grupper[kontekst.gruppe]?.overordnet).indre.push(kontekst);
  const egen = linjer.map((linje) => rundt(gruppeAv[linje.plass]));
  for (const [i, linje] of linjer.entries()) egen[i]?.linjer.push(linje);
  return { av: ({ plass }) => ved(egen, plass), alle };
}
