import type { Likhetsregel } from '../modell';
import { delUtRester } from './del-ut-rester';
import { flett } from './flett';
import type { Likestilt } from './likestilt';
import type { Uavgjort } from './typer';

/** An exact share over a denominator that all share, and who it is for. */
export interface Andel extends Omit<Likestilt, 'gruppe'> {
  readonly teller: bigint;
}

/** Shares in whole units. */
export interface Avrundet {
  /** The share rounded down, or up for those who got a unit that was left. */
  readonly enheter: readonly bigint[];
  /** What the rules for ties could not separate. */
  readonly uavgjort: readonly Uavgjort[];
}

/**
 * Rounds exact shares of any size and sign that sum to whole units: the whole part of each, and the units that are left
 * one each to the largest remainders. O(n log n).
 */
export function rundAvRester(
  andeler: readonly Andel[],
  nevner: bigint,
  vedLikhet: Likhetsregel | readonly Likhetsregel[],
): Avrundet {
  const rester = andeler.map(({ teller }) => ((teller % nevner) + nevner) % nevner);
  const igjen = Number(rester.reduce((sum, rest) => sum + rest, 0n) / nevner);
  const { har, uavgjort } = delUtRester(igjen, { hele: andeler.map(() => 0n), rester }, andeler, vedLikhet);
  return {
    enheter: flett(andeler, flett(rester, har)).map(
      ([{ teller }, [rest, enTil]]) => (teller - rest) / nevner + BigInt(enTil),
    ),
    uavgjort,
  };
}
