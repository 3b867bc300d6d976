import { lagDeler } from './del-belop';
import { gåNedover } from './ga-nedover';
import { grupperI } from './rangert';
import type { Regelutfall, Sak } from './sak';
import type { Regelvalg } from './valg';

/** Down the ranking, each whole where there is room, else the largest lawful part of it. */
export function delfinansiering(
  sak: Sak,
  { enhet, videre }: Extract<Regelvalg, { readonly regel: 'DELFINANSIERING' }>,
): Regelutfall {
  const deler = sak.kandidater.map((kandidat) => lagDeler(kandidat, enhet));
  return gåNedover(sak, {
    grupper: grupperI(sak),
    stopp: videre === 'STOPP',
    deler,
  });
}
