interface Matriseform {
  readonly rader: readonly unknown[];
  readonly kolonner: readonly unknown[];
  readonly celler: readonly { readonly rad: number; readonly kolonne: number }[];
}

/** The places of the cells at each node of a matrix: its rows, and after them its columns. */
export function finnNaboer({ rader, kolonner, celler }: Matriseform): readonly (readonly number[])[] {
  const naboer: number[][] = [...rader, ...kolonner].map(() => []);
  for (const [c, { rad, kolonne }] of celler.entries()) {
    naboer[rad]?.push(c);
    naboer[rader.length + kolonne]?.push(c);
  }
  return naboer;
}
