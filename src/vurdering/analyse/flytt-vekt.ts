import { gang, leggSammen, type Rasjonal, sammenlignEksakt, somRasjonal, trekkFra } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import type { LestTabell } from './les-poengtabell';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** Weights at a boundary, and how far off they are. */
export interface Vektflytting {
  readonly avstand: Rasjonal;
  readonly vekter: readonly Rasjonal[];
}

type MedPoeng = Pick<LestTabell['søknader'][number], 'poeng'>;

/** What the scores of `a` are above those of `b`, by criterion. */
export const forskjell = (a: MedPoeng, b: MedPoeng): readonly bigint[] => a.poeng.map((p, k) => p - ved(b.poeng, k));

/** `Σ weight · d`. */
export const verdi = (vekter: readonly Rasjonal[], d: readonly bigint[]): Rasjonal =>
  vekter.reduce((sum, vekt, k) => leggSammen(sum, gang(vekt, somRasjonal(ved(d, k)))), NULL);

/**
 * Moves as little weight as possible until `Σ weight · d` is 0 from below. Weight gains most where `d` is highest, and is
 * best taken where `d` is lowest, as far as there is weight there: a fractional knapsack, so taking in turn is optimal.
 */
export function flyttTilLikt(vekter: readonly Rasjonal[], d: readonly bigint[]): Vektflytting | undefined {
  const best = d.reduce((b, ett, k) => (ett > ved(d, b) ? k : b), 0);
  const høyest = ved(d, best);
  if (høyest <= 0n) return undefined;
  const nye = [...vekter];
  let mangler = gang(verdi(vekter, d), somRasjonal(-1));
  let flyttet = NULL;
  const givere = d.map((_, k) => k).sort((a, b) => (ved(d, a) < ved(d, b) ? -1 : d[a] === d[b] ? a - b : 1));
  for (const k of givere) {
    if (mangler.t === 0n) break;
    const gevinst = høyest - ved(d, k);
    const trengs = { t: mangler.t, n: mangler.n * gevinst };
    const har = ved(nye, k);
    const tas = sammenlignEksakt(har, trengs) < 0 ? har : trengs;
    nye[k] = trekkFra(har, tas);
    nye[best] = leggSammen(ved(nye, best), tas);
    flyttet = leggSammen(flyttet, tas);
    mangler = trekkFra(mangler, gang(tas, somRasjonal(gevinst)));
  }
  return { avstand: gang(flyttet, somRasjonal(2)), vekter: nye };
}
