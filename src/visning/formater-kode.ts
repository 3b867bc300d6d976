import { type Etikettkode, etikettAv } from './tekster/etiketter';
import type { Språk } from './tekster/typer';

/**
 * A status, a reason or a holiday in words: `FORELOPIG` → `foreløpig`.
 *
 * @param kode - A code from a result; one that has no label is given as it stands.
 * @param valg - The language.
 * @example
 * formaterKode('UAVGJORT_VED_STREKEN', { språk: 'nb' }) // => 'uavgjort ved streken'
 * formaterKode('SKJAERTORSDAG', { språk: 'en' }) // => 'Maundy Thursday'
 */
export function formaterKode(kode: Etikettkode | (string & {}), { språk }: { readonly språk: Språk }): string {
  return etikettAv(kode, språk);
}
