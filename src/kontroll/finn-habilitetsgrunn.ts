import type { Part } from '../modell';
import { erSammePart } from './er-samme-part';

/** What a declaration of habilitet says, whatever it is about. */
interface Erklæring {
  readonly status: 'HABIL' | 'INHABIL' | 'TIL_AVKLARING';
  readonly avklaring?: object;
}

/** What is known about one person and one matter. */
interface Habilitetsspørsmål {
  /** The organisation that the person represents. */
  readonly representerer: Part | undefined;
  /** Those whose matter it is. */
  readonly parter: readonly Part[];
  /** What has been declared. */
  readonly erklæring: Erklæring | undefined;
}

/**
 * The ground on which someone is to be clarified although nobody declared it, or `undefined` when there is none: then
 * the declaration stands, and without one they are fit.
 *
 * Someone whose organisation is a party is to be clarified, and so is someone who represents nobody known where there
 * are parties. A declaration that records who cleared it, and one of unfit or of to be clarified, always stands.
 */
export function finnHabilitetsgrunn({ representerer, parter, erklæring }: Habilitetsspørsmål): string | undefined {
  if (erklæring !== undefined && (erklæring.status !== 'HABIL' || erklæring.avklaring !== undefined)) return undefined;
  if (parter.length === 0) return undefined;
  if (representerer === undefined) return 'REPRESENTERER_IKKE_OPPGITT';
  return parter.some((part) => erSammePart(part, representerer)) ? 'ORGANISASJON_ER_PART' : undefined;
}
