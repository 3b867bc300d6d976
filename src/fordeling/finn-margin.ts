import { lesEksakt, tilBrøk } from '../kjerne/brok';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import { finnDivisormargin } from './finn-divisormargin';
import { finnRestmargin } from './finn-restmargin';
import { lagFordelingsbilde } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling } from './typer';

const feil = lagFeillager<LesingKoder>();

/**
 * Why no weight moves a unit: `EGEN_GRENSE`, it is held by its own floor or cap; `INGEN_ANDRE`, there is nobody that a unit
 * could come from or go to, since limits or a first unit that comes before all others hold them; `UMULIG`, nothing was
 * handed out.
 */
export type Marginårsak = 'EGEN_GRENSE' | 'INGEN_ANDRE' | 'UMULIG';

/** The weight at which a unit moves, or why none does. */
export type Marginside =
  | {
      readonly status: 'FLYTTES';
      /** The exact weight; absent for `HUNTINGTON_HILL`, where it need not be a fraction. */
      readonly vekt?: Brøk;
      /** The exact square of the weight, for `HUNTINGTON_HILL` only. */
      readonly vektKvadrert?: Brøk;
      /** Who has the same claim at that weight, by UTF-16 code unit; empty when the unit goes to or comes from nobody. */
      readonly mot: readonly string[];
    }
  | { readonly status: 'ALDRI'; readonly årsak: Marginårsak };

/** How far a recipient's weight is from another amount. */
export interface Vektmargin {
  /** The recipient. */
  readonly id: string;
  /** Its weight, exact. */
  readonly vekt: Brøk;
  /** Above this weight it has a unit more. It is the weight itself when it ties now and did not get the unit. */
  readonly over: Marginside;
  /** Below this weight it has a unit less. It is the weight itself when it ties now and got the unit. */
  readonly under: Marginside;
}

/**
 * The exact weights, above and below the present one, at which a unit moves to or from a recipient when the others stand
 * still, and whom it moves from or to. At the weight itself the two have the same claim: a tie.
 *
 * Use it to tell how firm an outcome is: a population that is 12 short of the next unit, say. All methods, limits and groups
 * are covered.
 *
 * @param fordeling - From `fordelPott`.
 * @param id - The recipient.
 * @returns The boundaries as exact fractions. A divisor method takes O(n); with limits on groups, and with the largest
 * remainder, O(n log n) times the
 * digits of pot and weights, since the split is computed anew at each step of an exact search.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`.
 * @example
 * const valg = { metode: 'DHONDT', enhet: øre(1), vedLikhet: 'MELD' };
 * const fordeling = fordelPott(øre(5), [{ id: 'a', vekt: 100 }, { id: 'b', vekt: 70 }], valg);
 * fordeling.linjer.map((l) => l.beløp) // => [3, 2]
 * finnMargin(fordeling, 'b').over // => { status: 'FLYTTES', vekt: { teller: '100', nevner: '1' }, mot: ['a'] }
 * finnMargin(fordeling, 'b').under // => { status: 'FLYTTES', vekt: { teller: '50', nevner: '1' }, mot: ['a'] }
 */
export function finnMargin(fordeling: Fordeling, id: string): Vektmargin {
  const { mottakere, valg } = fordeling.grunnlag;
  const plass = mottakere.findIndex((mottaker) => mottaker.id === id);
  const mottaker = mottakere[plass];
  if (mottaker === undefined) throw feil('MOTTAKER_UKJENT', '/id', { id });
  const felles = { id, vekt: tilBrøk(lesEksakt(mottaker.vekt)) };
  if (fordeling.umulig !== undefined) {
    const aldri = { status: 'ALDRI', årsak: 'UMULIG' } as const;
    return { ...felles, over: aldri, under: aldri };
  }
  const bilde = lagFordelingsbilde(fordeling);
  const finn = (retning: Marginretning): Marginside => {
    const { enheter, gulv, tak } = ved(bilde.linjer, plass);
    if (retning === 'OVER' ? tak !== undefined && enheter >= tak : enheter <= gulv)
      return { status: 'ALDRI', årsak: 'EGEN_GRENSE' };
    return valg.metode === 'STORSTE_REST'
      ? finnRestmargin(fordeling, bilde, plass, retning)
      : finnDivisormargin(fordeling, bilde, plass, retning);
  };
  return { ...felles, over: finn('OVER'), under: finn('UNDER') };
}

/** Towards a unit more, or a unit less. */
export type Marginretning = 'OVER' | 'UNDER';
