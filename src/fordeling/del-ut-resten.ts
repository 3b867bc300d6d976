import type { Likhetsregel } from '../modell';
import { type Likestilt, skillLikhet } from './skill-likhet';
import type { Uavgjort } from './typer';

/** Who of those who stand equal gets a unit, by the rules for ties, and what the rules could not separate. */
export function delUtResten(
  tied: readonly Likestilt[],
  enheter: bigint,
  vedLikhet: Likhetsregel | readonly Likhetsregel[],
): { readonly vinnere: ReadonlySet<string>; readonly uavgjort?: Uavgjort | undefined } {
  if (BigInt(tied.length) <= enheter) return { vinnere: new Set(tied.map(({ id }) => id)) };
  if (enheter === 0n) return { vinnere: new Set() };
  const { vinnere, uavgjort } = skillLikhet(tied, Number(enheter), vedLikhet);
  return { vinnere: new Set(vinnere), uavgjort };
}
