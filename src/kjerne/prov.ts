import { erTilskuddFeil } from './er-tilskudd-feil';
import type { Utfall } from './utfall';

/**
 * What a calculation gives, or the breaches of contract that it ended in. Any other error is a fault and goes on.
 *
 * For what may be refused because of the data, such as a number that cannot be read or a run of a changed scheme.
 */
export function prøv<T>(regn: () => T): Utfall<T> {
  try {
    return { ok: true, verdi: regn(), funn: [] };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { ok: false, funn: fanget.funn };
    throw fanget;
  }
}
