/** Order of two texts by UTF-16 code unit, the same on every machine: −1, 0 or 1. Never by locale. */
export function sammenlignTekst(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
