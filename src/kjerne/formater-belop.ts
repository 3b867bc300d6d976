import type { Øre } from './typer';

const HARDT_MELLOMROM = '\u00A0';
const MINUS = '\u2212';

/**
 * An amount as it is printed in Norwegian: `12 345,60 kr`, with no-break spaces (U+00A0) and a real minus sign (U+2212).
 *
 * The form is the library's own and the same on every machine. Whole kroner are printed without øre.
 *
 * @param beløp - The amount.
 * @param valg - `ører: 'ALLTID'` prints `,00` too, so that a column lines up.
 * @example
 * formaterBeløp(kroner('12345.60')) // => '12\u00A0345,60\u00A0kr'
 * formaterBeløp(kroner(-18)) // => '\u221218\u00A0kr'
 */
export function formaterBeløp(beløp: Øre, valg?: { readonly ører: 'ALLTID' | 'VED_BEHOV' }): string {
  const verdi = Math.abs(beløp);
  const ører = verdi % 100;
  const heleKroner = String((verdi - ører) / 100).replace(/\B(?=(?:\d{3})+$)/g, HARDT_MELLOMROM);
  const brøkdel = ører !== 0 || valg?.ører === 'ALLTID' ? `,${String(ører).padStart(2, '0')}` : '';
  return `${beløp < 0 ? MINUS : ''}${heleKroner}${brøkdel}${HARDT_MELLOMROM}kr`;
}
