import { øre } from '../kjerne/ore';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { finnMargin } from './finn-margin';
import { fordelPott } from './fordel-pott';
import { type Enhetsavslag, hvorforIkkeEnhet } from './hvorfor-ikke-enhet';
import type { Fordeling } from './typer';

/** One thing that would have to be otherwise. */
export type Fordelingsendring =
  /** Its own cap, and the least it would have to be. */
  | { readonly type: 'TAK'; readonly fra: Øre; readonly til: Øre }
  /** The cap of a group that it lies in, and the least that would be enough with the rest of the set. */
  | { readonly type: 'GRUPPETAK'; readonly gruppe: string; readonly fra: Øre; readonly til: Øre }
  /** Its weight, and the weight that it must be above. */
  | {
      readonly type: 'VEKT';
      readonly fra: Brøk;
      /** Absent for `HUNTINGTON_HILL`, where it need not be a fraction. */
      readonly over?: Brøk;
      /** The square of it, for `HUNTINGTON_HILL` only. */
      readonly overKvadrert?: Brøk;
    }
  /** That the tie is settled for it. */
  | { readonly type: 'LIKHET'; readonly ider: readonly string[]; readonly enheter: number };

/** Why a recipient got no more, and what would have given it more. */
export interface HvorforIkke {
  /** The recipient. */
  readonly id: string;
  /** Why it did not get one unit more as it stands. */
  readonly avslag: Enhetsavslag;
  /**
   * A smallest set of changes that together give it at least a unit more, the others as they are. Empty when no such set
   * is known: where the limits are impossible, and where nobody has a unit that it could get.
   */
  readonly endringer: readonly Fordelingsendring[];
}

/** The most caps that are tried together; more are lifted all at once. */
const FLEST_GRENSER = 8;

/**
 * Says what would have given a recipient at least one unit more: a smallest set of its own cap, the caps of its groups and
 * its weight, or that a tie is settled for it.
 *
 * Use it to answer one who asks why it got no more. Of several sets that are as small, caps go before the weight. It looks
 * at the recipient alone: that others could have had less is not tried.
 *
 * @param fordeling - From `fordelPott`.
 * @returns The set was tried: with it the split gives more. At most 2^g splits, g the caps that hold it back, and the
 * margin of each that gives nothing; beyond eight caps only all of them together.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'ID' };
 * const mottakere = [{ id: 'a', vekt: 3, tak: kroner(5) }, { id: 'b', vekt: 1 }];
 * hvorforIkke(fordelPott(kroner(10), mottakere, valg), 'a').endringer // => [{ type: 'TAK', fra: 500, til: 600 }]
 * hvorforIkke(fordelPott(kroner(10), mottakere, valg), 'b').endringer
 * // => [{ type: 'VEKT', fra: { teller: '1', nevner: '1' }, over: { teller: '11', nevner: '3' } }]
 */
export function hvorforIkke(fordeling: Fordeling, id: string): HvorforIkke {
  const avslag = hvorforIkkeEnhet(fordeling, id);
  if (avslag.årsak === 'UMULIG') return { id, avslag, endringer: [] };
  if (avslag.årsak === 'UAVGJORT') {
    const { ider, enheter } = avslag.uavgjort;
    return { id, avslag, endringer: [{ type: 'LIKHET', ider, enheter }] };
  }
  return { id, avslag, endringer: finnMinsteSett(fordeling, id) };
}
