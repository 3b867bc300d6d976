import type { Enhetsfordeling } from '../kjerne/fordel-enheter';
import type { Likhetsregel } from '../modell';
import { delUtEnheter, type Utdeling } from './del-ut-enheter';
import { etterRest } from './etter-rest';
import type { Likestilt } from './likestilt';
import { ALLE, Plassregnskap } from './plassregnskap';
import { somKjede } from './skill-likhet';

/**
 * Gives each the whole part of its share, and the units that are left to the largest rests, where nobody shares a group.
 *
 * @param antall - Units in all; the shares sum to it. O(n log n).
 */
export function delUtRester(
  antall: number,
  andeler: Pick<Enhetsfordeling, 'hele' | 'rester'>,
  mottakere: readonly Omit<Likestilt, 'gruppe'>[],
  vedLikhet: Likhetsregel | readonly Likhetsregel[],
): Utdeling {
  const { har, høyst, prioritet } = etterRest(andeler);
  const krav = mottakere.map(({ vekt }) => ({ vekt, gulv: 0n }));
  return delUtEnheter({
    mottakere: mottakere.map((mottaker) => ({ ...mottaker, gruppe: ALLE })),
    har,
    igjen: antall - har.reduce((sum, h) => sum + h, 0),
    prioritet,
    rom: new Plassregnskap(antall, krav, [], { har, høyst }),
    regler: somKjede(vedLikhet),
  });
}
