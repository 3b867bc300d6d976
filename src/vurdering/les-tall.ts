import { lesEksakt, type Rasjonal } from '../kjerne/brok';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import type { Brøk, Tallverdi } from '../kjerne/typer';

/** The number, or `undefined` when it cannot be read. */
export function lesTall(tall: Tallverdi | Brøk): Rasjonal | undefined {
  try {
    return lesEksakt(tall);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return undefined;
    throw fanget;
  }
}
