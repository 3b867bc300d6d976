import { ved } from '../../kjerne/ved';
import { gåFrittNedover } from './ga-fritt-nedover';
import { gåNedover } from './ga-nedover';
import type { Sak, Strategi } from './sak';

/** Down the ranking, stopping at the first that there is no room for. */
export const rangertStopp: Strategi = (sak) => gåNed(sak, grupperI(sak), 'RANGERT_STOPP');

/** Down the ranking, skipping what there is no room for. */
export const rangertHoppOver: Strategi = (sak) => gåNed(sak, grupperI(sak), 'RANGERT_HOPP_OVER');

/** Down groups of candidates in a given order, with or without conditions. */
export function gåNed(sak: Sak, grupper: readonly (readonly number[])[], regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER') {
  return sak.portefølje.finnes
    ? gåNedover(sak, { grupper, stopp: regel === 'RANGERT_STOPP' })
    : gåFrittNedover(sak, grupper, regel);
}

/** Those that share a place, together. */
export function grupperI({ kandidater }: Sak): readonly (readonly number[])[] {
  const grupper: number[][] = [];
  for (const [i, { gruppe }] of kandidater.entries()) {
    const forrige = grupper.at(-1);
    if (forrige !== undefined && kandidater[ved(forrige, 0)]?.gruppe === gruppe) forrige.push(i);
    else grupper.push([i]);
  }
  return grupper;
}
