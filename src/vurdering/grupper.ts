/** Places gathered by group, in the order given within each (of the list, unless another is given). Those of −1 are left out. */
export function grupper(
  gruppeAv: Int32Array,
  antall: number,
  iRekkefølge?: Int32Array,
): { readonly start: Int32Array; readonly rekkefølge: Int32Array } {
  const start = new Int32Array(antall + 1);
  for (const gruppe of gruppeAv) if (gruppe >= 0) start[gruppe + 1] = (start[gruppe + 1] ?? 0) + 1;
  for (let g = 0; g < antall; g++) start[g + 1] = (start[g + 1] ?? 0) + (start[g] ?? 0);
  const neste = start.slice(0, antall);
  const rekkefølge = new Int32Array(start[antall] ?? 0);
  for (let j = 0; j < gruppeAv.length; j++) {
    const i = iRekkefølge === undefined ? j : (iRekkefølge[j] ?? 0);
    const gruppe = gruppeAv[i] ?? -1;
    if (gruppe < 0) continue;
    const plass = neste[gruppe] ?? 0;
    rekkefølge[plass] = i;
    neste[gruppe] = plass + 1;
  }
  return { start, rekkefølge };
}
