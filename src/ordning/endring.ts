import type { Brøk, JsonVerdi, Tallverdi } from '../kjerne/typer';
import type { Endring } from '../modell';
import type { AdresseTil } from './adresse';

/** The type itself, but a value of it never decides what it is: the address does. */
type Ledet<T> = [T][T extends unknown ? 0 : never];

/**
 * Makers of changes whose values are checked against their address when they are written; what they make is plain data.
 *
 * Use them in TypeScript, where `verdi: 'mye'` at an amount is then no compiling. A change that is written as an object, or
 * read as JSON, is checked when the reform is applied all the same.
 *
 * @example
 * const pott = adresse.bevilgning('tilskudd-40').beløp;
 * endring.sett(pott, millioner(44), { før: millioner(40) })
 * // => { type: 'SETT', adresse: 'bevilgninger[tilskudd-40].beløp', før: 4000000000, verdi: 4400000000 }
 * endring.ganger(pott, 2) // => { type: 'GANGER', adresse: 'bevilgninger[tilskudd-40].beløp', faktor: 2 }
 */
export const endring = {
  /** Puts another value in a place. */
  sett: <T>(adresse: AdresseTil<T>, verdi: Ledet<T>, ventet: { readonly før?: Ledet<T> } = {}): Endring => ({
    type: 'SETT',
    adresse,
    ...medFør(ventet),
    verdi: verdi as JsonVerdi,
  }),
  /** Multiplies a number, an amount, a weight or a share, exactly. */
  ganger: <T extends Tallverdi | Brøk>(
    adresse: AdresseTil<T>,
    faktor: Tallverdi,
    ventet: { readonly før?: Ledet<T> } = {},
  ): Endring => ({ type: 'GANGER', adresse, ...medFør(ventet), faktor }),
  /** Adds to a number, an amount, a weight or a share, exactly; below zero takes away. */
  pluss: <T extends Tallverdi | Brøk>(
    adresse: AdresseTil<T>,
    tillegg: Tallverdi,
    ventet: { readonly før?: Ledet<T> } = {},
  ): Endring => ({ type: 'PLUSS', adresse, ...medFør(ventet), tillegg }),
  /** Fills a field or an element that is not there. */
  leggTil: <T>(adresse: AdresseTil<T>, verdi: Ledet<T>): Endring => ({
    type: 'LEGG_TIL',
    adresse,
    verdi: verdi as JsonVerdi,
  }),
  /** Takes away an element, or a field that may be left out. */
  fjern: <T>(adresse: AdresseTil<T>, ventet: { readonly før?: Ledet<T> } = {}): Endring => ({
    type: 'FJERN',
    adresse,
    ...medFør(ventet),
  }),
} as const;

function medFør({ før }: { readonly før?: unknown }): { readonly før?: JsonVerdi } {
  return før === undefined ? {} : { før: før as JsonVerdi };
}
