import type { Brøk } from '../kjerne/typer';
import { formaterTall } from './formater-tall';
import type { Språk } from './tekster/typer';

/**
 * An exact share as a percentage with at most two decimals, rounded half up: `27,5 %`, in English `27.5%`.
 *
 * It is for reading only; calculations keep the fraction.
 *
 * @param andel - The share; 1 is the whole.
 * @param valg - The language.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG`.
 * @example
 * formaterAndel({ teller: '11', nevner: '40' }, { språk: 'nb' }) // => '27,5\u00A0%'
 * formaterAndel({ teller: '1', nevner: '3' }, { språk: 'en' }) // => '33.33%'
 */
export function formaterAndel(andel: Brøk, { språk }: { readonly språk: Språk }): string {
  const prosent = formaterTall({ teller: `${andel.teller}00`, nevner: andel.nevner }, { språk });
  return språk === 'en' ? `${prosent}%` : `${prosent}\u00A0%`;
}
