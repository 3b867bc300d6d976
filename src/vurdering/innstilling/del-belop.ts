import { lagFeillager } from '../../kjerne/tilskudd-feil';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { Budsjett } from '../../modell';
import type { InnstillingKoder } from '../koder-innstilling';
import type { Kandidat } from './sak';

const feil = lagFeillager<InnstillingKoder>();
const FLEST_SUMMER = 100_000;

/** The lawful parts of a søknad. */
export interface Deler {
  /** The largest within an amount, 0 for none. It is never the whole. */
  readonly størst: (høyst: number) => number;
  /** The smallest amount above zero that it can be funded with: the least lawful part, else the whole. */
  readonly minst: number;
}

/**
 * Finds the lawful parts of a søknad: whole units, not below the smallest workable amount, and where rows of the budget
 * are not `delbar`, each of those whole or not at all.
 *
 * The rows count only where they sum to what is applied for; else they do not tell what the grant pays.
 *
 * @throws TilskuddFeil `DELING_FOR_STOR` when the rows that are not `delbar` have more than 100 000 different sums.
 */
export function lagDeler(kandidat: Kandidat, enhet: number): Deler {
  const { beløp, minste, søknad } = kandidat;
  if (minste >= beløp) return { størst: () => 0, minst: beløp };
  const { summer, delbart } = finnDeler(kandidat, søknad?.budsjett ?? søknad?.tiltak.budsjett);
  const nedre = Math.max(minste, 1);
  let minst = beløp;
  for (const sum of summer) {
    const gulv = Math.max(sum, nedre);
    const del = gulv + ((enhet - (gulv % enhet)) % enhet);
    if (del <= sum + delbart && del < minst) minst = del;
  }
  const størst = (høyst: number): number => {
    const øvre = Math.min(høyst, beløp - 1);
    let best = 0;
    for (const sum of summer) {
      const tak = Math.min(øvre, sum + delbart);
      const del = tak - (tak % enhet);
      if (del >= sum && del >= nedre && del > best) best = del;
    }
    return best;
  };
  return { størst, minst };
}

/** The sums that rows which must be whole can give, and what all other rows sum to. */
function finnDeler({ id, beløp }: Kandidat, budsjett: Budsjett | undefined) {
  const alt = { summer: [0], delbart: beløp };
  if (budsjett === undefined) return alt;
  const perRad = new Map(budsjett.rader.map(({ tiltakId }) => [tiltakId, 0]));
  for (const celle of budsjett.celler) perRad.set(celle.tiltakId, (perRad.get(celle.tiltakId) ?? 0) + celle.beløp);
  const totalt = [...perRad.values()].reduce((sum, b) => sum + b, 0);
  const hele = budsjett.rader
    .filter(({ delbar }) => delbar === false)
    .map(({ tiltakId }) => vedNøkkel(perRad, tiltakId));
  if (totalt !== beløp || hele.length === 0) return alt;
  const summer = new Set([0]);
  for (const rad of hele) {
    for (const sum of [...summer]) summer.add(sum + rad);
    if (summer.size > FLEST_SUMMER) throw feil('DELING_FOR_STOR', '/rangering', { søknadId: id, antall: hele.length });
  }
  return { summer: [...summer], delbart: totalt - hele.reduce((sum, b) => sum + b, 0) };
}
