import { lesEksakt, størsteFellesDivisor, tilBrøk } from '../../kjerne/brok';
import type { Brøk } from '../../kjerne/typer';
import type { Sak } from './sak';

/** The points of the candidates as whole numbers over one denominator. */
export interface Poengskala {
  readonly poeng: readonly bigint[];
  readonly nevner: bigint;
}

/** Puts the totals on a common denominator, so that sums and comparisons are of whole numbers. */
export function lesPoeng({ kandidater }: Sak): Poengskala {
  const tall = kandidater.map(({ verdi }, i) => lesEksakt(verdi ?? ({} as Brøk), `/rangering/plasser/${i}/totalt`));
  let nevner = 1n;
  for (const { n } of tall) nevner = (nevner / størsteFellesDivisor(nevner, n)) * n;
  return { poeng: tall.map(({ t, n }) => t * (nevner / n)), nevner };
}

/** A sum of points as a fraction. */
export const somBrøk = (poeng: bigint, { nevner }: Poengskala): Brøk => tilBrøk({ t: poeng, n: nevner });
