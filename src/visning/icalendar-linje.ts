const FLEST_OKTETTER = 75;

/** A text as the value of a property: nothing in it can end the line or the value (RFC 5545, 3.3.11). */
export function skrivICalendarTekst(tekst: string): string {
  return tekst
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');
}

/** A line folded at 75 octets, never within a character, with CRLF (RFC 5545, 3.1). */
export function lagICalendarLinje(linje: string): string {
  let ut = '';
  let oktetter = 0;
  for (const tegn of linje) {
    const lengde = oktetterI(tegn);
    if (oktetter + lengde > FLEST_OKTETTER) {
      ut += '\r\n ';
      oktetter = 1;
    }
    ut += tegn;
    oktetter += lengde;
  }
  return `${ut}\r\n`;
}

/** The octets of a character in UTF-8. */
export function oktetterI(tegn: string): number {
  const kode = tegn.codePointAt(0) ?? 0;
  return kode < 0x80 ? 1 : kode < 0x800 ? 2 : kode < 0x10000 ? 3 : 4;
}
