import { lesEksakt, type Rasjonal } from '../kjerne/brok';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Mottaker } from '../modell';
import type { FordelingKoder } from './koder';

const funn = lagFunnlager<FordelingKoder>();

/** A weight read exactly, or what is wrong with it. */
export type LestVekt = { readonly vekt: Rasjonal } | { readonly funn: Funn };

/** Reads a weight exactly: a number by its decimal reading, a decimal text, or a fraction. */
export function lesVekt(vekt: Mottaker['vekt'], id: string, sti: string): LestVekt {
  const data = () => ({ id: String(id), vekt: skriv(vekt) });
  try {
    const lest = lesEksakt(vekt, sti);
    return lest.t >= 0n ? { vekt: lest } : { funn: funn('VEKT_NEGATIV', 'FEIL', sti, data()) };
  } catch (fanget) {
    if (!erTilskuddFeil(fanget)) throw fanget;
    return { funn: funn('VEKT_UGYLDIG', 'FEIL', fanget.sti, data()) };
  }
}

function skriv(vekt: Mottaker['vekt']): string {
  return typeof vekt === 'object' && vekt !== null ? `${vekt.teller}/${vekt.nevner}` : String(vekt);
}
