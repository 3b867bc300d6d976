import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil, lagFeillager } from '../kjerne/tilskudd-feil';
import type { Tallverdi } from '../kjerne/typer';
import type { Skala } from '../modell';
import { lagHeltallsvekter, størsteFellesMål } from './heltallsvekter';
import type { VurderingKoder } from './koder';
import { type LestSkala, lesSkala, lesTall } from './les-kriterier';
import { rangerKolonne } from './ranger-kolonne';

const feil = lagFeillager<VurderingKoder>();
const funn = lagFunnlager<VurderingKoder>();

/** A round as columns: no ids, no reasons, scores as whole numbers of steps above the lowest. */
export interface Poengkolonner {
  /** How many applications. */
  readonly antallSøknader: number;
  /** How many assessors. */
  readonly antallVurderere: number;
  /** The criteria that are scored, with weight ≥ 0 and scale. */
  readonly kriterier: readonly { readonly vekt: Tallverdi; readonly skala: Skala }[];
  /**
   * Steps above the lowest score of the scale; −1 where there is none. The score of assessor `v` for criterion `k` of
   * søknad `s` stands at `(s · criteria + k) · assessors + v`.
   */
  readonly enheter: Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;
}

/** How columns are assessed. None of it has a default. */
export interface Kolonnevalg {
  /** How equals share places, as for `rangerSøknader`. */
  readonly konvensjon: '1224' | '1223' | 'BROK';
  /** What becomes of a søknad with a criterion without a score: no total, or the poorest score for it. */
  readonly manglende: 'UFULLSTENDIG' | 'SKALAMINIMUM';
}

/** Totals and ranks as columns, in the order of the applications. */
export interface Kolonneresultat {
  /** The total times `nevner`, a whole number; `NaN` for one without a total. */
  readonly teller: Float64Array;
  /** What all totals are divided by. */
  readonly nevner: number;
  /** The place by the convention, 1 is first; 0 for one without a total. */
  readonly rang: Float64Array;
}

/**
 * Totals and ranks of a round as columns, for simulations and rounds by the million: means of the scores that are there,
 * exact, with exact ties.
 *
 * Use it where numbers are enough. {@link vurderSøknader} takes applications with ids, looks after habilitet and
 * thresholds, and its results can be explained. Both give the same totals.
 *
 * @param kolonner - The round. Nothing of it is changed.
 * @param valg - How equals share places, and what becomes of missing scores.
 * @returns Totals over one denominator. Linear in the scores, and O(n log n) in the applications where totals are spread.
 * @throws TilskuddFeil `KOLONNER_UGYLDIG` for numbers and columns that do not fit each other, `KRITERIEVEKTER_UTEN_SUM`;
 * `KOLONNEPOENG_UTENFOR_SKALA` for the first score off its scale; `KOLONNER_FOR_STORE` when a total times the denominator
 * could pass 2⁵³: then use `vurderSøknader`, which has no such limit.
 * @example
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * const kriterier = [{ vekt: 2, skala }, { vekt: 1, skala }];
 * // Two applications × two criteria × three assessors.
 * const enheter = Int8Array.of(8, 6, 8, 7, 4, 8, 10, 10, 10, -1, 0, 1);
 * const kolonner = { antallSøknader: 2, antallVurderere: 3, kriterier, enheter };
 * const svar = vurderKolonner(kolonner, { konvensjon: '1224', manglende: 'UFULLSTENDIG' });
 * Array.from(svar.teller, (t) => t / svar.nevner) // => [10.5, 10.25]
 * Array.from(svar.rang) // => [1, 2]
 */
export function vurderKolonner(kolonner: Poengkolonner, valg: Kolonnevalg): Kolonneresultat {
  const leste = kontroller(kolonner, valg);
  const vekter = lagHeltallsvekter(leste);
  // A column without gaps has one count only, and most have none.
  const harHull = kolonner.enheter.includes(-1);
  const felles = harHull ? fellesAntall(kolonner) : kolonner.antallVurderere;
  if (vekter === undefined || vekter.størst * felles > Number.MAX_SAFE_INTEGER) {
    throw feil('KOLONNER_FOR_STORE', '/kolonner/kriterier', { størst: String((vekter?.størst ?? 2 ** 53) * felles) });
  }
  const teller = summer(kolonner, { ...vekter, felles, leste, harHull, minimum: valg.manglende === 'SKALAMINIMUM' });
  return { teller, nevner: vekter.nevner * felles, rang: rangerKolonne(teller, valg.konvensjon) };
}

interface Summering {
  readonly fast: Float64Array;
  readonly perSteg: Float64Array;
  readonly felles: number;
  readonly leste: readonly { readonly skala: LestSkala }[];
  readonly harHull: boolean;
  readonly minimum: boolean;
}

function summer(kolonner: Poengkolonner, summering: Summering): Float64Array {
  const { antallSøknader, antallVurderere, enheter } = kolonner;
  const { fast, perSteg, felles, leste, harHull, minimum } = summering;
  const antallKriterier = fast.length;
  const høyest = Int32Array.from(leste, ({ skala }) => skala.antallSteg);
  const poorest = Float64Array.from(leste, ({ skala }, k) =>
    skala.lavestErBest ? (perSteg[k] ?? 0) * skala.antallSteg : 0,
  );
  // What a step weighs when n scores count; n is the row.
  const perStegAv = new Float64Array((antallVurderere + 1) * antallKriterier);
  for (let n = 1; n <= antallVurderere; n++) {
    if (felles % n !== 0) continue;
    for (let k = 0; k < antallKriterier; k++) perStegAv[n * antallKriterier + k] = (perSteg[k] ?? 0) * (felles / n);
  }
  let fastSum = 0;
  for (let k = 0; k < antallKriterier; k++) fastSum += (fast[k] ?? 0) * felles;
  const ut = new Float64Array(antallSøknader);
  let p = 0;
  if (!harHull) {
    const perStegNå = perStegAv.subarray(antallVurderere * antallKriterier);
    for (let s = 0; s < antallSøknader; s++) {
      let totalt = fastSum;
      for (let k = 0; k < antallKriterier; k++) {
        const maks = høyest[k] ?? 0;
        let sum = 0;
        for (let v = 0; v < antallVurderere; v++, p++) {
          const enhet = enheter[p] ?? 0;
          // As an unsigned number one below zero is above every scale.
          if (enhet >>> 0 > maks) throw utenforSkala(kolonner, p, maks);
          sum += enhet;
        }
        totalt += (perStegNå[k] ?? 0) * sum;
      }
      ut[s] = totalt;
    }
    return ut;
  }
  for (let s = 0; s < antallSøknader; s++) {
    let totalt = fastSum;
    for (let k = 0; k < antallKriterier; k++) {
      const maks = høyest[k] ?? 0;
      let sum = 0;
      let n = 0;
      for (let v = 0; v < antallVurderere; v++, p++) {
        const enhet = enheter[p] ?? -1;
        if (enhet > maks || enhet < -1) throw utenforSkala(kolonner, p, maks);
        if (enhet >= 0) {
          sum += enhet;
          n++;
        }
      }
      if (n > 0) totalt += (perStegAv[n * antallKriterier + k] ?? 0) * sum;
      else totalt += minimum ? (poorest[k] ?? 0) * felles : Number.NaN;
    }
    ut[s] = totalt;
  }
  return ut;
}

function utenforSkala({ antallVurderere, kriterier, enheter }: Poengkolonner, p: number, høyst: number) {
  const vurderer = p % antallVurderere;
  const rute = (p - vurderer) / antallVurderere;
  const kriterium = rute % kriterier.length;
  const søknad = (rute - kriterium) / kriterier.length;
  const data = { søknad, kriterium, vurderer, enhet: enheter[p] ?? 0, høyst };
  return feil('KOLONNEPOENG_UTENFOR_SKALA', `/kolonner/enheter/${p}`, data);
}

/** The least number that every count of scores that occurs divides. */
function fellesAntall({ antallSøknader, antallVurderere, kriterier, enheter }: Poengkolonner): number {
  const finnes = new Uint8Array(antallVurderere + 1);
  const ruter = antallSøknader * kriterier.length;
  for (let rute = 0, p = 0; rute < ruter; rute++) {
    let n = 0;
    for (let v = 0; v < antallVurderere; v++, p++) if ((enheter[p] ?? -1) >= 0) n++;
    finnes[n] = 1;
  }
  let felles = 1;
  for (let n = 1; n <= antallVurderere && felles <= Number.MAX_SAFE_INTEGER; n++) {
    if (finnes[n] === 1 && felles % n !== 0) felles *= n / størsteFellesMål(felles, n);
  }
  return felles;
}

function kontroller(kolonner: Poengkolonner, valg: Kolonnevalg) {
  const { antallSøknader, antallVurderere, kriterier, enheter } = kolonner;
  const ugyldig = (sti: string, felt: string, verdi: unknown) =>
    funn('KOLONNER_UGYLDIG', 'FEIL', sti, { felt, verdi: String(verdi) });
  const erAntall = (x: number): boolean => Number.isSafeInteger(x) && x >= 1;
  const leste = kriterier.map(({ vekt, skala }) => ({ vekt: lesTall(vekt), skala: lesSkala(skala) }));
  const lengde = antallSøknader * antallVurderere * kriterier.length;
  kastVedFeil([
    ...(erAntall(antallSøknader) ? [] : [ugyldig('/kolonner/antallSøknader', 'antallSøknader', antallSøknader)]),
    ...(erAntall(antallVurderere) ? [] : [ugyldig('/kolonner/antallVurderere', 'antallVurderere', antallVurderere)]),
    ...(kriterier.length > 0 ? [] : [ugyldig('/kolonner/kriterier', 'kriterier', 0)]),
    ...(enheter.length === lengde ? [] : [ugyldig('/kolonner/enheter', 'enheter', enheter.length)]),
    ...leste.flatMap(({ vekt, skala }, k) => [
      ...(vekt !== undefined && vekt.t >= 0n
        ? []
        : [ugyldig(`/kolonner/kriterier/${k}/vekt`, 'vekt', kriterier[k]?.vekt)]),
      ...(skala !== undefined && skala.antallSteg <= STØRSTE_SKALA
        ? []
        : [ugyldig(`/kolonner/kriterier/${k}/skala`, 'skala', kriterier[k]?.skala.maks)]),
    ]),
    ...(kriterier.length > 0 && leste.every(({ vekt }) => vekt?.t === 0n)
      ? [
          funn('KRITERIEVEKTER_UTEN_SUM', 'FEIL', '/kolonner/kriterier', {
            kriteriumIder: kriterier.map((_, k) => `${k}`),
          }),
        ]
      : []),
    ...(['1224', '1223', 'BROK'].includes(valg.konvensjon)
      ? []
      : [ugyldig('/valg/konvensjon', 'konvensjon', valg.konvensjon)]),
    ...(['UFULLSTENDIG', 'SKALAMINIMUM'].includes(valg.manglende)
      ? []
      : [ugyldig('/valg/manglende', 'manglende', valg.manglende)]),
  ]);
  return leste.flatMap(({ vekt, skala }) => (vekt === undefined || skala === undefined ? [] : { vekt, skala }));
}

const STØRSTE_SKALA = 2 ** 31 - 1;
