import { lesEksakt } from './brok';
import type { Desimal } from './typer';

/**
 * An exact decimal number from a text with a point, or from a number by its shortest decimal reading.
 *
 * @param tall - At most 60 digits, no exponent in a text.
 * @returns The same number without needless zeros; never `-0`.
 * @throws TilskuddFeil `TALL_UGYLDIG`.
 * @example
 * lagDesimal('007.50') // => '7.5'
 * lagDesimal(1e-7) // => '0.0000001'
 * lagDesimal('1,5') // throws TALL_UGYLDIG
 */
export function lagDesimal(tall: string | number): Desimal {
  const { t, n } = lesEksakt(tall as Desimal | number);
  const desimaler = n.toString().length - 1;
  const siffer = (t < 0n ? -t : t).toString().padStart(desimaler + 1, '0');
  const hele = siffer.slice(0, siffer.length - desimaler);
  const brøkdel = siffer.slice(siffer.length - desimaler).replace(/0+$/, '');
  return `${t < 0n ? '-' : ''}${hele}${brøkdel === '' ? '' : `.${brøkdel}`}` as Desimal;
}
