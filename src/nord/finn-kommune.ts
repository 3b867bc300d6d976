import type { Kommune } from '../modell';
import { helsefellesskapene } from './helsefellesskap';

/** A kommune that was found, and as which of its numbers the number was read. */
export interface FunnetKommune {
  /** The kommune. */
  readonly kommune: Kommune;
  /** The helsefellesskap it belongs to. */
  readonly helsefellesskapId: string;
  /** `GJELDENDE`: the number in force. `TIDLIGERE`: a number of 2020–2023, from before Troms og Finnmark was divided. */
  readonly lestSom: 'GJELDENDE' | 'TIDLIGERE';
}

/**
 * Finds a kommune of Helse Nord by its number, the one in force or the one of 2020–2023, and says which it read.
 *
 * Kommuner are matched by number, never by name: Bø and Herøy exist twice, and several have names in more languages.
 *
 * @param nummer - Four digits.
 * @returns `undefined` for a number that is none of theirs.
 * @example
 * finnKommune('5401').kommune.navn // => 'Tromsø'
 * finnKommune('5401').lestSom // => 'TIDLIGERE'
 * finnKommune('0301') // => undefined
 */
export function finnKommune(nummer: string): FunnetKommune | undefined {
  for (const { id, kommuner } of helsefellesskapene.data) {
    for (const kommune of kommuner) {
      if (kommune.kommunenummer === nummer) return { kommune, helsefellesskapId: id, lestSom: 'GJELDENDE' };
      if (kommune.tidligereNumre.some(({ kommunenummer }) => kommunenummer === nummer))
        return { kommune, helsefellesskapId: id, lestSom: 'TIDLIGERE' };
    }
  }
  return undefined;
}
