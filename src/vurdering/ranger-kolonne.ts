import type { Kolonnevalg } from './vurder-kolonner';

/** So many times as many different totals as applications are still counted and not sorted. */
const TETTHET = 8;

/**
 * Places by whole-number totals, highest first; `NaN` gets place 0. Counted where the totals lie close, sorted else: both
 * are exact, and equals are equal.
 */
export function rangerKolonne(teller: Float64Array, konvensjon: Kolonnevalg['konvensjon']): Float64Array {
  let lavest = Number.POSITIVE_INFINITY;
  let høyest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < teller.length; s++) {
    const t = teller[s] ?? Number.NaN;
    if (t < lavest) lavest = t;
    if (t > høyest) høyest = t;
  }
  const spenn = høyest - lavest;
  if (!(spenn >= 0)) return new Float64Array(teller.length);
  return spenn < TETTHET * teller.length + 1024
    ? rangerVedTelling(teller, { lavest, spenn, konvensjon })
    : rangerVedSortering(teller, konvensjon);
}

interface Telling {
  readonly lavest: number;
  readonly spenn: number;
  readonly konvensjon: Kolonnevalg['konvensjon'];
}

function rangerVedTelling(teller: Float64Array, { lavest, spenn, konvensjon }: Telling): Float64Array {
  const antall = new Int32Array(spenn + 1);
  for (let s = 0; s < teller.length; s++) {
    const t = (teller[s] ?? Number.NaN) - lavest;
    if (t >= 0) antall[t] = (antall[t] ?? 0) + 1;
  }
  const plass = new Float64Array(spenn + 1);
  let foran = 0;
  let ulike = 0;
  for (let t = spenn; t >= 0; t--) {
    const like = antall[t] ?? 0;
    if (like === 0) continue;
    plass[t] = plassFor(foran, ulike, like, konvensjon);
    foran += like;
    ulike++;
  }
  const rang = new Float64Array(teller.length);
  for (let s = 0; s < teller.length; s++) {
    const t = (teller[s] ?? Number.NaN) - lavest;
    if (t >= 0) rang[s] = plass[t] ?? 0;
  }
  return rang;
}

function rangerVedSortering(teller: Float64Array, konvensjon: Kolonnevalg['konvensjon']): Float64Array {
  const rekkefølge = new Uint32Array(teller.length);
  let med = 0;
  for (let s = 0; s < teller.length; s++) if (!Number.isNaN(teller[s])) rekkefølge[med++] = s;
  const ordnet = rekkefølge.subarray(0, med).sort((a, b) => (teller[b] ?? 0) - (teller[a] ?? 0));
  const rang = new Float64Array(teller.length);
  let ulike = 0;
  for (let fra = 0; fra < med; ulike++) {
    const total = teller[ordnet[fra] ?? 0];
    let til = fra + 1;
    while (til < med && teller[ordnet[til] ?? 0] === total) til++;
    const plass = plassFor(fra, ulike, til - fra, konvensjon);
    for (let j = fra; j < til; j++) rang[ordnet[j] ?? 0] = plass;
    fra = til;
  }
  return rang;
}

function plassFor(foran: number, ulike: number, like: number, konvensjon: Kolonnevalg['konvensjon']): number {
  if (konvensjon === '1223') return ulike + 1;
  return konvensjon === '1224' ? foran + 1 : foran + (like + 1) / 2;
}
