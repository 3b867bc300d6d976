import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { KontrollKoder } from './koder';

const feil = lagFeillager<KontrollKoder>();

/** For each state the states that may follow it. */
export type Overgangstabell<Tilstand extends string> = { readonly [Fra in Tilstand]: readonly Tilstand[] };

/**
 * The same thing in another state, where the table allows it.
 *
 * @throws TilskuddFeil `OVERGANG_ULOVLIG`, which names the states that may follow.
 */
export function anvendOvergang<Tilstand extends string, Sak extends { readonly tilstand: Tilstand }>(
  sak: Sak,
  til: Tilstand,
  tabell: Overgangstabell<Tilstand>,
): Sak {
  const fra = sak.tilstand;
  const lovlige = Object.hasOwn(tabell, fra) ? tabell[fra] : [];
  if (!lovlige.includes(til)) throw feil('OVERGANG_ULOVLIG', '/tilstand', { fra, til, lovlige });
  return { ...sak, tilstand: til };
}
