import { ANNEN_FORM, INHABIL, type LestRunde, TIL_AVKLARING, UTEN_SVAR } from './lest-runde';
import type { Vurderingsvalg } from './typer';

/** The aggregated scores of one søknad: for each criterion a sum of steps over a count, 0 where there is no score. */
export interface Samlet {
  readonly sum: Float64Array;
  readonly over: Float64Array;
  /** How many scores counted for each criterion, before any were dropped. */
  readonly antall: Float64Array;
}

/** How a søknad stands when its scores have been gathered. */
export interface Stilling {
  /** Whether every criterion has a score. */
  readonly fullstendig: boolean;
  /** How many assessors have a score that counts. */
  readonly antallHabile: number;
  /** Whether those who count are all from an organisation that is a party. */
  readonly bareEgne: boolean;
  /** Whether an assessor may have been unable to score a criterion; those who do not count are not looked into. */
  readonly kanMangle: boolean;
}

/**
 * Makes a gatherer of the scores of one søknad at a time into the same arrays, so that nothing is allocated.
 *
 * @param tellerTilAvklaring - Whether scores count from assessors whose habilitet is to be clarified.
 */
export function lagSamler(lest: LestRunde, antallKriterier: number, valg: Vurderingsvalg) {
  const { start, rekkefølge, tilstand, enheter, vurdererAv, egen } = lest;
  const { aggregering } = valg;
  const kutt = aggregering === 'TRIMMET' ? (valg.kutt ?? 0) : 0;
  const ordnes = aggregering === 'MEDIAN' || aggregering === 'TRIMMET';
  let flest = 0;
  for (let s = 0; s + 1 < start.length; s++) flest = Math.max(flest, (start[s + 1] ?? 0) - (start[s] ?? 0));
  const buffer = new Float64Array(ordnes ? flest * antallKriterier : 0);
  const samlet: Samlet = {
    sum: new Float64Array(antallKriterier),
    over: new Float64Array(antallKriterier),
    antall: new Float64Array(antallKriterier),
  };
  const { sum, over, antall } = samlet;
  const stilling = { fullstendig: false, antallHabile: 0, bareEgne: false, kanMangle: false };

  function samle(s: number, tellerTilAvklaring: boolean): Stilling {
    sum.fill(0);
    antall.fill(0);
    let antallHabile = 0;
    let bareEgne = true;
    let harMangler = false;
    let harUtelatte = false;
    let sist = -1;
    for (let j = start[s] ?? 0; j < (start[s + 1] ?? 0); j++) {
      const i = rekkefølge[j] ?? 0;
      if (!teller(tilstand[i] ?? 0, tellerTilAvklaring)) {
        harUtelatte = true;
        continue;
      }
      const fra = i * antallKriterier;
      let harPoeng = false;
      for (let k = 0; k < antallKriterier; k++) {
        const enhet = enheter[fra + k] ?? -1;
        if (enhet < 0) {
          if (enhet === UTEN_SVAR) harMangler = true;
          continue;
        }
        harPoeng = true;
        const n = antall[k] ?? 0;
        if (ordnes) settInn(buffer, k * flest, n, enhet);
        else sum[k] = (sum[k] ?? 0) + enhet;
        antall[k] = n + 1;
      }
      if (!harPoeng) continue;
      if (vurdererAv[i] !== sist) antallHabile++;
      sist = vurdererAv[i] ?? -1;
      if (egen[i] === 0) bareEgne = false;
    }
    stilling.fullstendig = fullfør();
    stilling.antallHabile = antallHabile;
    stilling.bareEgne = bareEgne && antallHabile > 0;
    stilling.kanMangle = harMangler || harUtelatte;
    return stilling;
  }

  /** Takes what the aggregation takes of the ordered scores. */
  function fullfør(): boolean {
    let fullstendig = true;
    for (let k = 0; k < antallKriterier; k++) {
      const n = antall[k] ?? 0;
      over[k] = n;
      if (ordnes && n > 0) velgUt(k, n);
      if (over[k] === 0) fullstendig = false;
    }
    return fullstendig;
  }

  function velgUt(k: number, n: number): void {
    const [fra, til] = aggregering === 'MEDIAN' ? [(n - 1) >> 1, (n >> 1) + 1] : [kutt, n - kutt];
    let s = 0;
    for (let j = fra; j < til; j++) s += buffer[k * flest + j] ?? 0;
    sum[k] = s;
    over[k] = Math.max(0, til - fra);
  }

  return { samlet, samle };
}

/** Whether an assessment in this state counts. */
export function teller(tilstand: number, tellerTilAvklaring: boolean): boolean {
  if (tilstand === TIL_AVKLARING) return tellerTilAvklaring;
  return tilstand !== INHABIL && tilstand !== ANNEN_FORM;
}

/** Puts one more into an ordered run of `n`. Assessors are few, so a step at a time is fastest. */
function settInn(buffer: Float64Array, fra: number, n: number, verdi: number): void {
  let j = fra + n;
  for (; j > fra && (buffer[j - 1] ?? 0) > verdi; j--) buffer[j] = buffer[j - 1] ?? 0;
  buffer[j] = verdi;
}
