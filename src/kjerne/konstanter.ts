import type { Begrunnelseskonstant } from './begrunnelse';
import { lesNodeverdi, type Nodeverdi } from './nodeverdi';

/** `SJU_FEMDELER` is the first divisor of the modified Sainte-Laguë method. */
const KONSTANTER: readonly (readonly [Begrunnelseskonstant, string])[] = [
  ['NULL', '0'],
  ['EN', '1'],
  ['TO', '2'],
  ['EN_HALV', '1/2'],
  ['SJU_FEMDELER', '7/5'],
  ['DAGER_I_UKE', '7'],
  ['MANEDER_I_AR', '12'],
  ['ORE_I_KRONE', '100'],
];

/** The value of a constant of an explanation; `undefined` for an unknown name. */
export function konstant(navn: string | undefined): Nodeverdi | undefined {
  const treff = KONSTANTER.find(([kjent]) => kjent === navn);
  return treff && lesNodeverdi(treff[1], 'ANTALL');
}
