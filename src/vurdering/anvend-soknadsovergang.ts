import { anvendOvergang, type Overgangstabell } from '../kontroll/anvend-overgang';
import type { Søknad, Søknadstilstand } from '../modell';

/**
 * From each state of a søknad, the states that may follow. It may be withdrawn until it is decided. A decision may follow
 * without a recommendation, and may go the other way: people decide.
 */
export const SØKNADSOVERGANGER = {
  UTKAST: ['MOTTATT', 'TRUKKET'],
  MOTTATT: ['TIL_RETTING', 'TIL_VURDERING', 'AVVIST', 'TRUKKET'],
  TIL_RETTING: ['MOTTATT', 'TIL_VURDERING', 'AVVIST', 'TRUKKET'],
  TIL_VURDERING: ['INNSTILT', 'INNVILGET', 'AVSLATT', 'TRUKKET'],
  AVVIST: [],
  INNSTILT: ['TIL_VURDERING', 'INNVILGET', 'AVSLATT', 'TRUKKET'],
  INNVILGET: [],
  AVSLATT: [],
  TRUKKET: [],
} as const satisfies Overgangstabell<Søknadstilstand>;

/** The states that may follow one of a søknad. */
export type Søknadsovergang<Fra extends Søknadstilstand> = (typeof SØKNADSOVERGANGER)[Fra][number];

/**
 * A søknad in the state that follows. The søknad given is not changed.
 *
 * Where the state is known to the compiler, an illegal step does not compile. The table is {@link SØKNADSOVERGANGER}.
 *
 * @param søknad - The søknad as it is.
 * @param til - The state it goes to.
 * @throws TilskuddFeil `OVERGANG_ULOVLIG`, which names the states that may follow.
 * @example
 * anvendSøknadsovergang({ id: 's', tilstand: 'MOTTATT' }, 'TIL_VURDERING').tilstand // => 'TIL_VURDERING'
 * anvendSøknadsovergang({ id: 's', tilstand: 'TRUKKET' }, 'INNVILGET') // throws OVERGANG_ULOVLIG
 */
export function anvendSøknadsovergang<Fra extends Søknadstilstand>(
  søknad: Søknad & { readonly tilstand: Fra },
  til: Søknadsovergang<Fra>,
): Søknad {
  return anvendOvergang<Søknadstilstand, Søknad>(søknad, til, SØKNADSOVERGANGER);
}
