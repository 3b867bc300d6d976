import type { Part } from '../modell';

/**
 * Whether two parties are the same organisation: by organisation number where both have one, else by kommunenummer
 * where both have one, else by id. Units of one organisation are the same party; names decide nothing.
 *
 * @example
 * const unn = { id: 'unn', type: 'HELSEFORETAK', navn: 'UNN', organisasjonsnummer: '983974899' };
 * erSammePart(unn, { ...unn, id: 'unn-harstad', enhet: 'UNN Harstad' }) // => true
 */
export function erSammePart(a: Part, b: Part): boolean {
  if (a.organisasjonsnummer !== undefined && b.organisasjonsnummer !== undefined) {
    return a.organisasjonsnummer === b.organisasjonsnummer;
  }
  if (a.kommunenummer !== undefined && b.kommunenummer !== undefined) return a.kommunenummer === b.kommunenummer;
  return a.id === b.id;
}
