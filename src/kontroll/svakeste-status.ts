import type { Beløpsstatus } from '../modell';

const SVAKERE_OG_SVAKERE: readonly Beløpsstatus[] = ['ENDELIG', 'FORELOPIG', 'ANSLAG', 'FORSLAG'];

/** The weakest of some statuses: a sum is only as firm as that. */
export function svakesteStatus(statuser: readonly Beløpsstatus[]): Beløpsstatus {
  const svakhet = statuser.map((status) => SVAKERE_OG_SVAKERE.indexOf(status));
  return SVAKERE_OG_SVAKERE[Math.max(...svakhet)] ?? 'FORSLAG';
}
