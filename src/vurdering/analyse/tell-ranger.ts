import { leggSammen, type Rasjonal, størsteFellesDivisor } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { delVedLodd, type Rekkefølgeregel } from './del-ved-lodd';
import type { LestTabell } from './les-poengtabell';
import { VEKTDELER, type Vekttrekker } from './trekk-vekter';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** What is counted over draws. Whole numbers while nobody ties; what tied is kept by the size of the tie. */
export interface Rangtelling {
  /** By søknad × rank: draws where it had that rank alone. */
  readonly alene: Float64Array;
  /** By `(søknad · n + first rank) · (n + 1) + size`: draws where it shared the ranks from there on. */
  readonly delt: Map<number, number>;
  /** By søknad × criterion: the weights of the draws where it was first, by the number that shared the place. */
  readonly førstevekter: Map<number, Float64Array>;
  /** By søknad: draws where it was funded for sure. */
  readonly innstilt: Float64Array;
  /** By søknad: its chances in draws where a lot would decide. */
  readonly vedLodd: Rasjonal[];
  /** By søknad: draws where too many tied for the chance to be counted. */
  readonly uavgjort: Float64Array;
  /** Draws that gave weights, draws that did not, and tries in all. */
  readonly antall: { trukket: number; forkastet: number; forsøk: number };
}

/** How the money goes down the ranking of a draw. */
export interface Utdeling {
  readonly regel: Rekkefølgeregel;
  readonly ramme: number;
}

/** Counts ranks and funding over the draws `fra`, `fra + 1`, … Every total is a whole number, so a tie is a tie. */
export function tellRanger(
  lest: LestTabell,
  trekk: Vekttrekker,
  plass: { readonly fra: number; readonly antall: number },
  utdeling: Utdeling | undefined,
): Rangtelling {
  const n = lest.søknader.length;
  const antallKriterier = lest.kriterier.length;
  const telling = lagTelling(n);
  const vekter = new Float64Array(antallKriterier);
  const totaler = new Float64Array(n);
  const regnUt = lagTotaler(lest);
  const beløp = Float64Array.from(lest.søknader, (søknad) => søknad.beløp);
  // The order of the last draw is a good start for the next. Where two are equal, the order between them does not count.
  const orden = Int32Array.from({ length: n }, (_, i) => i);
  for (let t = plass.fra; t < plass.fra + plass.antall; t++) {
    const forsøk = trekk(t, vekter);
    if (forsøk === 0) {
      telling.antall.forkastet += 1;
      continue;
    }
    telling.antall.trukket += 1;
    telling.antall.forsøk += forsøk;
    regnUt(vekter, totaler);
    sorter(orden, totaler);
    tellPlasser(telling, orden, totaler, vekter);
    if (utdeling !== undefined) tellInnstilte(telling, { orden, totaler, beløp, utdeling });
  }
  return telling;
}

function lagTelling(n: number): Rangtelling {
  return {
    alene: new Float64Array(n * n),
    delt: new Map(),
    førstevekter: new Map(),
    innstilt: new Float64Array(n),
    vedLodd: new Array<Rasjonal>(n).fill(NULL),
    uavgjort: new Float64Array(n),
    antall: { trukket: 0, forkastet: 0, forsøk: 0 },
  };
}

type Totalregner = (vekter: Float64Array, totaler: Float64Array) => void;

/** Totals up to a constant that all share. In doubles while every sum stays a whole number below 2^53. */
function lagTotaler({ søknader, kriterier }: LestTabell): Totalregner {
  const lavest = kriterier.map((_, k) => {
    let minst = ved(ved(søknader, 0).poeng, k);
    for (const { poeng } of søknader) if (ved(poeng, k) < minst) minst = ved(poeng, k);
    return minst;
  });
  const over = søknader.map(({ poeng }) => poeng.map((p, k) => p - ved(lavest, k)));
  const felles = over.flat().reduce((d, tall) => (tall === 0n ? d : størsteFellesDivisor(tall, d)), 0n) || 1n;
  const hele = over.map((rad) => rad.map((tall) => tall / felles));
  const flate = hele.flat();
  const grense = 2n ** 53n / BigInt(VEKTDELER);
  return flate.every((tall) => tall < grense)
    ? medDoubler(Float64Array.from(flate, Number), kriterier.length)
    : medHeltall(flate, kriterier.length);
}

function medDoubler(poeng: Float64Array, antall: number): Totalregner {
  return (vekter, totaler) => {
    let plass = 0;
    for (let i = 0; i < totaler.length; i++) {
      let sum = 0;
      for (let k = 0; k < antall; k++) sum += (vekter[k] ?? 0) * (poeng[plass++] ?? 0);
      totaler[i] = sum;
    }
  };
}

/** Where the scores are too finely divided for doubles: exact totals first, then their order as small numbers. */
function medHeltall(poeng: readonly bigint[], antall: number): Totalregner {
  return (vekter, totaler) => {
    const hele = Array.from(vekter, BigInt);
    const summer = Array.from(totaler, (_, i) => hele.reduce((s, v, k) => s + v * ved(poeng, i * antall + k), 0n));
    const ulike = [...new Set(summer)].sort((a, b) => (a < b ? -1 : 1));
    const nummer = new Map(ulike.map((sum, i) => [sum, i]));
    for (const [i, sum] of summer.entries()) totaler[i] = vedNøkkel(nummer, sum);
  };
}

/** The gaps of M. Ciura (2001). */
const SPRANG = [1750, 701, 301, 132, 57, 23, 10, 4, 1];

/** Highest total first. Shell sort, which is quick on what is nearly in order already. */
function sorter(orden: Int32Array, totaler: Float64Array): void {
  for (const sprang of SPRANG) {
    for (let i = sprang; i < orden.length; i++) {
      const denne = orden[i] ?? 0;
      const total = totaler[denne] ?? 0;
      let j = i;
      for (; j >= sprang && (totaler[orden[j - sprang] ?? 0] ?? 0) < total; j -= sprang) {
        orden[j] = orden[j - sprang] ?? 0;
      }
      orden[j] = denne;
    }
  }
}

function tellPlasser(telling: Rangtelling, orden: Int32Array, totaler: Float64Array, vekter: Float64Array): void {
  const n = orden.length;
  const { alene, delt } = telling;
  for (let start = 0; start < n; ) {
    const total = totaler[orden[start] ?? 0];
    let slutt = start + 1;
    while (slutt < n && totaler[orden[slutt] ?? 0] === total) slutt++;
    if (slutt === start + 1) {
      const plass = (orden[start] ?? 0) * n + start;
      alene[plass] = (alene[plass] ?? 0) + 1;
    } else {
      for (let j = start; j < slutt; j++) {
        const nøkkel = ((orden[j] ?? 0) * n + start) * (n + 1) + (slutt - start);
        delt.set(nøkkel, (delt.get(nøkkel) ?? 0) + 1);
      }
    }
    if (start === 0) tellFørste(telling, orden.subarray(0, slutt), vekter);
    start = slutt;
  }
}

function tellFørste({ førstevekter, innstilt }: Rangtelling, første: Int32Array, vekter: Float64Array): void {
  const antall = vekter.length;
  const summer = førstevekter.get(første.length) ?? new Float64Array(innstilt.length * antall);
  førstevekter.set(første.length, summer);
  for (const i of første) {
    for (let k = 0; k < antall; k++) summer[i * antall + k] = (summer[i * antall + k] ?? 0) + (vekter[k] ?? 0);
  }
}

interface Trekkets {
  readonly orden: Int32Array;
  readonly totaler: Float64Array;
  readonly beløp: Float64Array;
  readonly utdeling: Utdeling;
}

/** Goes down the order; the first time that equals do not all fit, the rest is left to chances. */
function tellInnstilte(telling: Rangtelling, trekk: Trekkets): void {
  const { orden, totaler, beløp, utdeling } = trekk;
  const { innstilt } = telling;
  let rest = utdeling.ramme;
  for (let start = 0; start < orden.length; ) {
    const total = totaler[orden[start] ?? 0];
    let sum = beløp[orden[start] ?? 0] ?? 0;
    let slutt = start + 1;
    for (; slutt < orden.length && totaler[orden[slutt] ?? 0] === total; slutt++) {
      sum += beløp[orden[slutt] ?? 0] ?? 0;
    }
    if (sum <= rest) {
      for (let j = start; j < slutt; j++) innstilt[orden[j] ?? 0] = (innstilt[orden[j] ?? 0] ?? 0) + 1;
      rest -= sum;
    } else if (slutt > start + 1) {
      tellVedLodd(telling, trekk, start, rest);
      return;
    } else if (utdeling.regel === 'RANGERT_STOPP') return;
    start = slutt;
  }
}

function tellVedLodd(
  { vedLodd, uavgjort }: Rangtelling,
  { orden, totaler, beløp, utdeling }: Trekkets,
  start: number,
  rest: number,
): void {
  const grupper: number[][] = [];
  for (const i of orden.subarray(start)) {
    const siste = grupper.at(-1);
    if (siste !== undefined && totaler[ved(siste, 0)] === totaler[i]) siste.push(i);
    else grupper.push([i]);
  }
  const sjanser = delVedLodd(grupper, beløp, rest, utdeling.regel);
  for (const i of grupper.flat()) {
    const sjanse = sjanser[i];
    if (sjanse === undefined) uavgjort[i] = ved(uavgjort, i) + 1;
    else if (sjanse.t > 0n) vedLodd[i] = leggSammen(ved(vedLodd, i), sjanse);
  }
}
