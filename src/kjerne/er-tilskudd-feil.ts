import type { TilskuddFeil } from './tilskudd-feil';

/**
 * Whether something caught is a {@link TilskuddFeil}, by name and code, also one thrown by another copy of the package.
 *
 * @example
 * erTilskuddFeil(new Error('x')) // => false
 */
export function erTilskuddFeil(x: unknown): x is TilskuddFeil {
  return (
    x instanceof Error &&
    x.name === 'TilskuddFeil' &&
    'kode' in x &&
    typeof x.kode === 'string' &&
    'funn' in x &&
    Array.isArray(x.funn)
  );
}
