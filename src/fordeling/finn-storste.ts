/** Ranges as short as this are put in order as they are. */
const KORT = 24;

/**
 * The number that `antall − 1` others of a list come before, the largest first: quickselect (C. A. R. Hoare, 1961).
 * Reorders the list. O(n), and never worse than O(n log n): a range that will not shrink is sorted.
 *
 * @param antall - From 1 to the length of the list.
 */
export function finnStørste(tall: Float64Array, antall: number): number {
  const mål = tall.length - antall;
  let fra = 0;
  let til = tall.length - 1;
  for (let runder = 2 * (32 - Math.clz32(tall.length)); til - fra > KORT; runder--) {
    if (runder === 0) {
      tall.subarray(fra, til + 1).sort();
      return tall[mål] as number;
    }
    const skille = midterst(tall[fra] as number, tall[(fra + til) >>> 1] as number, tall[til] as number);
    let venstre = fra;
    let høyre = til;
    while (venstre <= høyre) {
      while ((tall[venstre] as number) < skille) venstre += 1;
      while ((tall[høyre] as number) > skille) høyre -= 1;
      if (venstre > høyre) break;
      const bytt = tall[venstre] as number;
      tall[venstre] = tall[høyre] as number;
      tall[høyre] = bytt;
      venstre += 1;
      høyre -= 1;
    }
    if (mål <= høyre) til = høyre;
    else if (mål >= venstre) fra = venstre;
    else return skille;
  }
  sorterInn(tall, fra, til);
  return tall[mål] as number;
}

function midterst(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function sorterInn(tall: Float64Array, fra: number, til: number): void {
  for (let i = fra + 1; i <= til; i++) {
    const dette = tall[i] as number;
    let plass = i - 1;
    for (; plass >= fra && (tall[plass] as number) > dette; plass--) tall[plass + 1] = tall[plass] as number;
    tall[plass + 1] = dette;
  }
}
