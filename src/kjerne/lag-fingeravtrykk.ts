import { sha256Hex } from './sha256';
import { tilKanoniskJson } from './til-kanonisk-json';

/**
 * A fingerprint of data: the SHA-256 of its canonical JSON. Equal data gives equal fingerprints on every machine.
 *
 * @throws TilskuddFeil as {@link tilKanoniskJson}.
 * @example
 * lagFingeravtrykk({ a: 1, b: 2 }) === lagFingeravtrykk({ b: 2, a: 1 }) // => true
 */
export function lagFingeravtrykk(verdi: unknown): string {
  return `sha256:${sha256Hex(tilKanoniskJson(verdi))}`;
}
