import type { Enhetsgruppe, Enhetskrav } from '../kjerne/fordel-enheter';
import { ved } from '../kjerne/ved';
import type { Fordelingsvalg, Gruppegrense, Mottaker } from '../modell';
import type { Enhetsgrenser } from './fordel-etter-divisor';
import { grenserIEnheter } from './grenser-i-enheter';
import { ordneGrupper } from './ordne-grupper';

/** Limits counted in units, and the groups in the order that they are counted in. */
export interface Grensesett extends Enhetsgrenser {
  /** The groups in the order of `grupper`: each after the one it lies within. */
  readonly gruppegrenser: readonly Gruppegrense[];
}

/** Counts limits in units: a floor is rounded up, a cap down. */
export function lagEnhetsgrenser(
  mottakere: readonly Mottaker[],
  vekter: readonly bigint[],
  { enhet, grupper = [] }: Pick<Fordelingsvalg, 'enhet' | 'grupper'>,
): Grensesett {
  const e = BigInt(enhet);
  const gruppegrenser = ordneGrupper(grupper);
  const plass = new Map(gruppegrenser.map(({ gruppe }, i) => [gruppe, i]));
  return {
    krav: mottakere.map((mottaker, i): Enhetskrav => {
      const gruppe = mottaker.gruppe === undefined ? undefined : plass.get(mottaker.gruppe);
      const felles = { vekt: ved(vekter, i), ...grenserIEnheter(mottaker, e) };
      return gruppe === undefined ? felles : { gruppe, ...felles };
    }),
    grupper: gruppegrenser.map((gruppe): Enhetsgruppe => {
      const overordnet = gruppe.overordnet === undefined ? undefined : plass.get(gruppe.overordnet);
      return overordnet === undefined ? grenserIEnheter(gruppe, e) : { overordnet, ...grenserIEnheter(gruppe, e) };
    }),
    gruppegrenser,
  };
}
