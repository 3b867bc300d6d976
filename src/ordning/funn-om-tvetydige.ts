import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Ordning } from '../modell';
import { ORDNINGSFORM } from './form';
import type { OrdningKoder } from './koder';
import { finnTvetydige } from './tre';

const funn = lagFunnlager<OrdningKoder>();

/** A scheme in which two elements of a set have one key cannot be changed or compared by address. */
export function funnOmTvetydige(ordning: Ordning, sti: string): readonly Funn[] {
  return finnTvetydige(ordning, ORDNINGSFORM).map((adresse) => funn('ADRESSE_TVETYDIG', 'FEIL', sti, { adresse }));
}
