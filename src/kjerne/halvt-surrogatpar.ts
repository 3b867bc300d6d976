const HALVT_SURROGATPAR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Where a text has half a surrogate pair, which has no UTF-8 form; −1 when it has none. */
export function finnHalvtSurrogatpar(tekst: string): number {
  return tekst.search(HALVT_SURROGATPAR);
}
