import { lagFeillager } from '../kjerne/tilskudd-feil';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { VurderingKoder } from './koder';

const feil = lagFeillager<VurderingKoder>();
const FLEST_LISTEDE = 100n;
const FLEST_SUMMER = 1_000_000;

/** Someone who ties at the line. */
export interface Likestilt {
  readonly id: string;
  readonly beløp: number;
}

/** The sets that some order of the tied would fund. */
export interface LovligeSett {
  /** How many. */
  readonly antall: bigint;
  /** The dearest of them, in øre. */
  readonly dyrest: number;
  /** Each as ids in the order of the tied, when there are at most 100. */
  readonly lovlige?: readonly (readonly string[])[];
}

/**
 * Finds the sets of tied applications that a rule could fund, over every order they might be taken in.
 *
 * With `RANGERT_STOPP` a set is lawful when it fits and one of those left out would not fit beside it: that one came next,
 * and the rule stopped. With `RANGERT_HOPP_OVER` none of those left out may fit. Counted by the sums that subsets reach,
 * so the time follows the number of different sums, not of subsets.
 *
 * @param like - The tied, whose sum is above `rest`, in the order of their ids.
 * @throws TilskuddFeil `LIKHET_FOR_STOR` when there are more than a million different sums.
 */
export function finnLovligeSett(
  like: readonly Likestilt[],
  rest: number,
  regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER',
): LovligeSett {
  // The one left out that decides: with STOPP the dearest, since it stops soonest; with HOPP_OVER the cheapest.
  const fortegn = regel === 'RANGERT_STOPP' ? -1 : 1;
  const ordnet = [...like].sort((a, b) => fortegn * (a.beløp - b.beløp));
  const etter = telleSummer(ordnet, rest);
  const løsninger: { readonly j: number; readonly grunnsum: number; readonly sum: number }[] = [];
  let antall = 0n;
  let dyrest = 0;
  let grunnsum = 0;
  // Everyone before place j is in the set and j is not, so that each set is met exactly once.
  for (const [j, { beløp }] of ordnet.entries()) {
    if (grunnsum > rest) break;
    for (const [sum, måter] of ved(etter, j + 1)) {
      const helesum = grunnsum + sum;
      if (helesum > rest || helesum + beløp <= rest) continue;
      antall += måter;
      dyrest = Math.max(dyrest, helesum);
      if (antall <= FLEST_LISTEDE) løsninger.push({ j, grunnsum, sum });
    }
    grunnsum += beløp;
  }
  if (antall > FLEST_LISTEDE) return { antall, dyrest };
  const plass = new Map(like.map(({ id }, i) => [id, i]));
  const lovlige = løsninger
    .flatMap(({ j, sum }) => delmengder(ordnet, etter, j + 1, sum).map((valgte) => [...ordnet.slice(0, j), ...valgte]))
    .map((sett) => sett.map(({ id }) => id).sort((a, b) => vedNøkkel(plass, a) - vedNøkkel(plass, b)))
    .sort((a, b) => sammenlignPlasser(a, b, plass));
  return { antall, dyrest, lovlige };
}

type Summer = ReadonlyMap<number, bigint>;

/** For each place, the sums that those from there on can reach within `rest`, and in how many ways. */
function telleSummer(ordnet: readonly Likestilt[], rest: number): readonly Summer[] {
  let nå: Summer = new Map([[0, 1n]]);
  const alle: Summer[] = [nå];
  for (const { beløp } of [...ordnet].reverse()) {
    const neste = new Map(nå);
    for (const [sum, måter] of nå) {
      if (sum + beløp <= rest) neste.set(sum + beløp, (neste.get(sum + beløp) ?? 0n) + måter);
    }
    if (neste.size > FLEST_SUMMER) throw feil('LIKHET_FOR_STOR', '/rangering', { antall: ordnet.length });
    nå = neste;
    alle.push(nå);
  }
  return alle.reverse();
}

/** Every choice among those from place `i` on with exactly this sum. */
function delmengder(
  ordnet: readonly Likestilt[],
  etter: readonly Summer[],
  i: number,
  sum: number,
): readonly (readonly Likestilt[])[] {
  const denne = ordnet[i];
  if (denne === undefined) return sum === 0 ? [[]] : [];
  const uten = etter[i + 1]?.has(sum) ? delmengder(ordnet, etter, i + 1, sum) : [];
  if (!etter[i + 1]?.has(sum - denne.beløp)) return uten;
  return [...uten, ...delmengder(ordnet, etter, i + 1, sum - denne.beløp).map((resten) => [denne, ...resten])];
}

function sammenlignPlasser(a: readonly string[], b: readonly string[], plass: ReadonlyMap<string, number>): number {
  for (const [i, id] of a.entries()) {
    const annen = b[i];
    if (annen === undefined) return 1;
    if (id !== annen) return vedNøkkel(plass, id) - vedNøkkel(plass, annen);
  }
  return a.length - b.length;
}
