/** The members of two lists of one length, side by side. */
export function flett<A, B>(a: readonly A[], b: readonly B[]): readonly (readonly [A, B])[] {
  return a.map((en, i) => [en, b[i] as B]);
}
