import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { finnHalvtSurrogatpar } from './halvt-surrogatpar';
import type { SporKoder } from './koder-spor';
import { lagFeillager } from './tilskudd-feil';

const feil = lagFeillager<SporKoder>();

/**
 * SHA-256 of the UTF-8 form of a text, in lower hex.
 *
 * Half a surrogate pair is refused: it has no UTF-8 form, and with a stand-in two different texts would hash alike.
 *
 * @throws TilskuddFeil `TEKST_IKKE_UNICODE`.
 */
export function sha256Hex(tekst: string): string {
  return bytesToHex(sha256Bytes(tekst));
}

/** The same as {@link sha256Hex}, as 32 bytes. */
export function sha256Bytes(tekst: string): Uint8Array {
  const plass = finnHalvtSurrogatpar(tekst);
  if (plass >= 0) throw feil('TEKST_IKKE_UNICODE', '', { plass });
  return sha256(utf8ToBytes(tekst));
}
