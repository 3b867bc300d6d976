import type { Tilskudd, Tilskuddstilstand } from '../modell';
import { anvendOvergang, type Overgangstabell } from './anvend-overgang';

/**
 * From each state of an award, the states that may follow. What is paid out may be reclaimed until and after it is
 * closed; what has fallen away before anything was paid has nothing to reclaim. The order is an assumption: the calls
 * set no states of their own.
 */
export const TILSKUDDSOVERGANGER = {
  TILDELT: ['AKSEPTERT', 'BORTFALT'],
  AKSEPTERT: ['UNDER_UTBETALING', 'UTBETALT', 'BORTFALT'],
  UNDER_UTBETALING: ['UTBETALT', 'TIL_SLUTTRAPPORT', 'TILBAKEKREVD'],
  UTBETALT: ['TIL_SLUTTRAPPORT', 'TILBAKEKREVD'],
  TIL_SLUTTRAPPORT: ['AVSLUTTET', 'TILBAKEKREVD'],
  AVSLUTTET: ['TILBAKEKREVD'],
  BORTFALT: [],
  TILBAKEKREVD: ['AVSLUTTET'],
} as const satisfies Overgangstabell<Tilskuddstilstand>;

/** The states that may follow one of an award. */
export type Tilskuddsovergang<Fra extends Tilskuddstilstand> = (typeof TILSKUDDSOVERGANGER)[Fra][number];

/**
 * An award in the state that follows. The award given is not changed.
 *
 * Where the state is known to the compiler, an illegal step does not compile. The table is {@link TILSKUDDSOVERGANGER}.
 *
 * @param tilskudd - The award as it is.
 * @param til - The state it goes to.
 * @throws TilskuddFeil `OVERGANG_ULOVLIG`, which names the states that may follow.
 * @example
 * anvendTilskuddsovergang({ id: 't', tilstand: 'TILDELT' }, 'AKSEPTERT').tilstand // => 'AKSEPTERT'
 * anvendTilskuddsovergang({ id: 't', tilstand: 'BORTFALT' }, 'UTBETALT') // throws OVERGANG_ULOVLIG
 */
export function anvendTilskuddsovergang<Fra extends Tilskuddstilstand>(
  tilskudd: Tilskudd & { readonly tilstand: Fra },
  til: Tilskuddsovergang<Fra>,
): Tilskudd {
  return anvendOvergang<Tilskuddstilstand, Tilskudd>(tilskudd, til, TILSKUDDSOVERGANGER);
}
