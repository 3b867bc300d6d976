import { lesEksakt } from '../kjerne/brok';
import type { Brøk } from '../kjerne/typer';
import type { Språk } from './tekster/typer';

/**
 * An exact number with at most two decimals, rounded half up (away from zero): `3,67`, in English `3.67`.
 *
 * @param tall - The number.
 * @param valg - The language; `desimaler: 'ALLTID'` prints both decimals, so that a column lines up.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG`.
 * @example
 * formaterTall({ teller: '11', nevner: '3' }, { språk: 'nn' }) // => '3,67'
 * formaterTall({ teller: '-2500', nevner: '2' }, { språk: 'nb' }) // => '\u22121\u00A0250'
 */
export function formaterTall(
  tall: Brøk,
  { språk, desimaler = 'VED_BEHOV' }: { readonly språk: Språk; readonly desimaler?: 'ALLTID' | 'VED_BEHOV' },
): string {
  const { t, n } = lesEksakt(tall);
  const hundredeler = ((t < 0n ? -t : t) * 200n + n) / (2n * n);
  const [skilletegn, komma] = språk === 'en' ? [',', '.'] : ['\u00A0', ','];
  const hele = (hundredeler / 100n).toString().replace(/\B(?=(?:\d{3})+$)/g, skilletegn);
  const begge = (hundredeler % 100n).toString().padStart(2, '0');
  const vist = desimaler === 'ALLTID' ? begge : begge.replace(/0+$/, '');
  const fortegn = t < 0n && hundredeler > 0n ? '\u2212' : '';
  return `${fortegn}${hele}${vist === '' ? '' : komma}${vist}`;
}
