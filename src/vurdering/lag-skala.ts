import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Skala } from '../modell';
import type { VurderingKoder } from './koder';
import { lesSkala } from './les-kriterier';

const feil = lagFeillager<VurderingKoder>();

/** From 0 to 5 in halves, highest is best. */
export const SKALA_0_TIL_5: Skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };

/** From 1 to 7 in whole numbers, highest is best. */
export const SKALA_1_TIL_7: Skala = { min: 1, maks: 7, steg: 1, retning: 'HOYEST_BEST' };

/** From 1 to 6 in whole numbers, highest is best. */
export const SKALA_1_TIL_6: Skala = { min: 1, maks: 6, steg: 1, retning: 'HOYEST_BEST' };

/**
 * A scale that scores can be given on, or an error that says which numbers do not go together.
 *
 * Use the presets {@link SKALA_0_TIL_5}, {@link SKALA_1_TIL_7} and {@link SKALA_1_TIL_6} where they are what the call
 * says; a scale that a call does not state is an assumption.
 *
 * @param skala - `maks` above `min` by a whole number of steps, read exactly.
 * @throws TilskuddFeil `SKALATALL_UGYLDIG`.
 * @example
 * lagSkala({ min: 0, maks: 1, steg: '0.1', retning: 'HOYEST_BEST' }).steg // => '0.1'
 * lagSkala({ min: 0, maks: 1, steg: '0.3', retning: 'HOYEST_BEST' }) // throws SKALATALL_UGYLDIG
 */
export function lagSkala(skala: Skala): Skala {
  if (lesSkala(skala) !== undefined) return skala;
  const { min, maks, steg } = skala;
  throw feil('SKALATALL_UGYLDIG', '/skala', { min: String(min), maks: String(maks), steg: String(steg) });
}
