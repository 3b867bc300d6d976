import type { Likhetsregel } from '../modell';
import { delUtEnheter } from './del-ut-enheter';
import { ALLE, Plassregnskap } from './plassregnskap';
import { type Likestilt, somKjede } from './skill-likhet';
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
 * Rounds exact shares that sum to whole units: the whole part of each, below zero too, and the units that are left one
 * each to the largest remainders. O(n log n).
 */
export function rundAvRester(
  andeler: readonly Andel[],
  nevner: bigint,
  vedLikhet: Likhetsregel | readonly Likhetsregel[],
): Avrundet {
  const rester = andeler.map(({ teller }) => ((teller % nevner) + nevner) % nevner);
  const hele = andeler.map(({ teller }, i) => (teller - (rester[i] ?? 0n)) / nevner);
  const igjen = Number(rester.reduce((sum, rest) => sum + rest, 0n) / nevner);
  const ingen = andeler.map(() => 0);
  const høyst = rester.map((rest) => (rest === 0n ? 0 : 1));
  const { har, uavgjort } = delUtEnheter({
    mottakere: andeler.map(({ id, vekt }) => ({ id, vekt, gruppe: ALLE })),
    har: ingen,
    igjen,
    prioritet: (plass, nå) => (nå < (høyst[plass] ?? 0) ? { t: rester[plass] ?? 0n, n: 1n } : undefined),
    rom: new Plassregnskap(
      igjen,
      andeler.map(() => ({ vekt: 0n, gulv: 0n })),
      [],
      { har: ingen, høyst },
    ),
    regler: somKjede(vedLikhet),
  });
  return { enheter: hele.map((h, i) => h + BigInt(har[i] ?? 0)), uavgjort };
}
