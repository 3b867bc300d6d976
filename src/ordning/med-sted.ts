import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import { finnVedSti } from '../kjerne/json-peker';
import { TilskuddFeil } from '../kjerne/tilskudd-feil';
import type { Ordning } from '../modell';
import type { Ordningsgrunnlag } from './typer';

/** What a run was given; pointers of its errors start at one of the two. */
export interface Gitt {
  readonly ordning: Ordning;
  readonly grunnlag: Ordningsgrunnlag;
}

/** Where a pointer of a step starts, and where that stands in what the run was given; the rest of the pointer follows. */
export type Steder = readonly (readonly [fra: RegExp, til: string | ((treff: string, nr: string) => string)])[];

/**
 * Makes a step of a run, so that what it finds wrong points into what the run was given, and not into what the step was.
 * A pointer ends at the last place that is there, or at a field of it that is missing.
 */
export function medSted<T>(gitt: Gitt, steder: () => Steder, gjør: () => T): T {
  try {
    return gjør();
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    const alle = steder();
    const [første, ...resten] = fanget.funn.map((f) => ({ ...f, sti: flytt(f.sti, alle, gitt) }));
    throw første === undefined ? fanget : new TilskuddFeil([første, ...resten]);
  }
}

function flytt(sti: string, steder: Steder, gitt: Gitt): string {
  const sted = steder.find(([fra]) => fra.test(sti));
  if (sted === undefined) return sti;
  const [fra, til] = sted;
  let ny = typeof til === 'string' ? sti.replace(fra, til) : sti.replace(fra, til);
  while (ny !== '' && finnVedSti(gitt, over(ny)) === undefined) ny = over(ny);
  return ny;
}

const over = (sti: string): string => sti.slice(0, sti.lastIndexOf('/'));

/** The place of an element in a list, by its id. */
export const plassAv = (liste: readonly { readonly id: string }[], id: string): number =>
  liste.findIndex((element) => element.id === id);
