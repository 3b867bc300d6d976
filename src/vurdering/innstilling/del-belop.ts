import { lagFeillager } from '../../kjerne/tilskudd-feil';
import type { Budsjett } from '../../modell';
import type { InnstillingKoder } from '../koder-innstilling';
import type { Kandidat } from './sak';

const feil = lagFeillager<InnstillingKoder>();
const FLEST_SUMMER = 100_000;

/**
 * Finds the largest lawful part of a søknad within an amount: whole units, not below the smallest workable amount, and
 * where rows of the budget are not `delbar`, each of those whole or not at all.
 *
 * The rows count only where they sum to what is applied for; else they do not tell what the grant pays.
 *
 * @returns 0 for none. It is never the whole.
 * @throws TilskuddFeil `DELING_FOR_STOR` when the rows that are not `delbar` have more than 100 000 different sums.
 */
export function lagDelfinner(kandidat: Kandidat, enhet: number): (høyst: number) => number {
  const { beløp, minste, søknad } = kandidat;
  const { summer, delbart } = finnDeler(kandidat, søknad?.budsjett ?? søknad?.tiltak.budsjett);
  return (høyst) => {
    const øvre = Math.min(høyst, beløp - 1);
    let best = 0;
    if (minste >= beløp || øvre < minste) return best;
    for (const sum of summer) {
      const tak = Math.min(øvre, sum + delbart);
      const del = tak - (tak % enhet);
      if (del >= sum && del >= minste && del > best) best = del;
    }
    return best;
  };
}

/** The sums that rows which must be whole can give, and what all other rows sum to. */
function finnDeler({ id, beløp }: Kandidat, budsjett: Budsjett | undefined) {
  const alt = { summer: [0], delbart: beløp };
  if (budsjett === undefined) return alt;
  const perRad = new Map(budsjett.rader.map(({ tiltakId }) => [tiltakId, 0]));
  for (const celle of budsjett.celler) perRad.set(celle.tiltakId, (perRad.get(celle.tiltakId) ?? 0) + celle.beløp);
  const totalt = [...perRad.values()].reduce((sum, b) => sum + b, 0);
  const hele = budsjett.rader.filter(({ delbar }) => delbar === false).map(({ tiltakId }) => perRad.get(tiltakId) ?? 0);
  if (totalt !== beløp || hele.length === 0) return alt;
  const summer = new Set([0]);
  for (const rad of hele) {
    for (const sum of [...summer]) summer.add(sum + rad);
    if (summer.size > FLEST_SUMMER) throw feil('DELING_FOR_STOR', '/rangering', { søknadId: id, antall: hele.length });
  }
  return { summer: [...summer], delbart: totalt - hele.reduce((sum, b) => sum + b, 0) };
}
