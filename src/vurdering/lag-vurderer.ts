import { del, gang, leggSammen, type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import type { Brøk } from '../kjerne/typer';
import { finnTerskelbrudd, finnTotalbrudd, lagTotalterskler } from './finn-terskelbrudd';
import { lagHeltallsvekter, størsteFellesMål } from './heltallsvekter';
import { lagKriterieresultater } from './lag-kriterieresultater';
import type { LestKriterium, Samleterskel } from './les-kriterier';
import type { LestRunde } from './les-runde';
import { lagSamler, type Samlet, type Stilling } from './samle-enheter';
import type { Kriterieresultat, Runde, Søknadsresultat, Terskelbrudd, Ufullstendighet, Vurderingsvalg } from './typer';

/** Everything that a round is assessed from, read and found in order. */
export interface Vurderingsgrunnlag {
  readonly runde: Runde;
  readonly valg: Vurderingsvalg;
  readonly lest: LestRunde;
  readonly kriterier: readonly LestKriterium[];
  readonly samleterskler: readonly Samleterskel[];
}

/** What assesses one søknad at a time. */
export interface Søknadsvurderer {
  readonly vurder: (s: number, søknadId: string) => Søknadsresultat;
  /** Whether there may be something in the last one that people should look at. */
  readonly skalSeesPå: () => boolean;
}

/** A total with what always goes with it, so that equal totals are the same object. */
interface Total {
  readonly totalt: Brøk;
  readonly andelAvHøyest?: Brøk;
  readonly brudd: readonly Terskelbrudd[];
}

const NULL: Rasjonal = { t: 0n, n: 1n };
const INGEN_BRUDD: readonly Terskelbrudd[] = [];
const INGEN_HINDRINGER: readonly Ufullstendighet[] = [];

/** Makes what assesses one søknad at a time by its place in the round. */
export function lagVurderer(grunnlag: Vurderingsgrunnlag): Søknadsvurderer {
  const { valg, lest, kriterier, samleterskler } = grunnlag;
  const { samlet, samle } = lagSamler(lest, kriterier.length, valg);
  const resultaterFor = lagKriterieresultater(grunnlag, samlet);
  const totalAv = lagTotaler(grunnlag);
  const harTerskler = samleterskler.length > 0 || kriterier.some(({ terskler }) => terskler.length > 0);
  const tellerTilAvklaring = valg.tilAvklaring === 'TELLER_MED_MERKNAD';
  let skalSeesPå = false;

  return { vurder, skalSeesPå: () => skalSeesPå };

  function vurder(s: number, søknadId: string): Søknadsresultat {
    const alternativ = kanBliAnnerledes(s) ? (totalFor(s, !tellerTilAvklaring)?.totalt ?? null) : undefined;
    const stilling = samle(s, tellerTilAvklaring);
    const { antallHabile } = stilling;
    const hindringer = finnHindringer(s, stilling, tellerTilAvklaring);
    const total = hindringer.length > 0 || antallHabile === 0 ? undefined : totalAv(samlet, stilling.fullstendig);
    const resultater = resultaterFor(s, stilling.fullstendig, total !== undefined);
    const omKriterier = harTerskler && antallHabile > 0 ? finnTerskelbrudd(s, samlet, grunnlag) : INGEN_BRUDD;
    skalSeesPå = stilling.kanMangle || total === undefined || !stilling.fullstendig;
    if (total === undefined)
      return utenTotal(søknadId, resultater, { omKriterier, hindringer, alternativ, antallHabile });
    const { totalt, andelAvHøyest, brudd } = total;
    const terskelbrudd =
      omKriterier.length === 0 ? brudd : brudd.length === 0 ? omKriterier : [...omKriterier, ...brudd];
    const status = terskelbrudd.length > 0 ? 'UNDER_TERSKEL' : 'VURDERT';
    if (alternativ === undefined && andelAvHøyest !== undefined) {
      return { søknadId, status, totalt, andelAvHøyest, kriterier: resultater, terskelbrudd, antallHabile };
    }
    return {
      søknadId,
      status,
      totalt,
      ...(andelAvHøyest === undefined ? {} : { andelAvHøyest }),
      ...visAlternativ(totalt, alternativ),
      kriterier: resultater,
      terskelbrudd,
      antallHabile,
    };
  }

  function utenTotal(søknadId: string, resultater: readonly Kriterieresultat[], stilling: UtenTotal): Søknadsresultat {
    const { omKriterier: terskelbrudd, hindringer, alternativ, antallHabile } = stilling;
    const felles = { ...visAlternativ(undefined, alternativ), kriterier: resultater, terskelbrudd, antallHabile };
    if (antallHabile === 0) return { søknadId, status: 'IKKE_VURDERT', ...felles };
    const kjent = hindringer.length > 0;
    return {
      søknadId,
      status: 'UFULLSTENDIG',
      ...(valg.manglende === 'INTERVALL' && !kjent ? { intervall: finnIntervall(samlet, kriterier) } : {}),
      ufullstendigFordi: kjent ? hindringer : ['KRITERIUM_UTEN_POENG'],
      ...felles,
    };
  }

  function totalFor(s: number, medTilAvklaring: boolean): Total | undefined {
    const stilling = samle(s, medTilAvklaring);
    if (stilling.antallHabile === 0 || finnHindringer(s, stilling, medTilAvklaring).length > 0) return undefined;
    return totalAv(samlet, stilling.fullstendig);
  }

  /** Whether the other choice about those to be clarified could give another total. */
  function kanBliAnnerledes(s: number): boolean {
    if (lest.harTilAvklaring[s] === 1) return true;
    return valg.aggregering === 'KONSENSUS' && valg.minstHabile !== undefined && lest.erklærtTilAvklaring[s] !== 0;
  }

  /** What stands in the way of a total whatever the scores are. */
  function finnHindringer(
    s: number,
    { antallHabile, bareEgne }: Stilling,
    medTilAvklaring: boolean,
  ): readonly Ufullstendighet[] {
    const { minstHabile, aggregering } = valg;
    const habile =
      aggregering === 'KONSENSUS'
        ? (lest.erklærtHabile[s] ?? 0) + (medTilAvklaring ? (lest.erklærtTilAvklaring[s] ?? 0) : 0)
        : antallHabile;
    const forFå = minstHabile !== undefined && antallHabile > 0 && habile < minstHabile;
    if (!forFå && !bareEgne) return INGEN_HINDRINGER;
    return [...(forFå ? (['FOR_FA_HABILE'] as const) : []), ...(bareEgne ? (['BARE_EGNE_VURDERERE'] as const) : [])];
  }
}

interface UtenTotal {
  readonly omKriterier: readonly Terskelbrudd[];
  readonly hindringer: readonly Ufullstendighet[];
  readonly alternativ: Brøk | null | undefined;
  readonly antallHabile: number;
}

function visAlternativ(
  totalt: Brøk | undefined,
  alternativ: Brøk | null | undefined,
): Pick<Søknadsresultat, 'alternativTotal'> {
  if (alternativ === undefined || (alternativ === null && totalt === undefined)) return {};
  const erSamme = alternativ?.teller === totalt?.teller && alternativ?.nevner === totalt?.nevner;
  return erSamme ? {} : { alternativTotal: alternativ };
}

/**
 * Makes what computes totals: whole numbers in doubles while they are safe and every criterion has a score, exact
 * fractions else. Both give the same, reduced.
 */
function lagTotaler({ runde, valg, kriterier }: Vurderingsgrunnlag) {
  const vekter = lagHeltallsvekter(kriterier);
  const høyest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL);
  const terskler = lagTotalterskler(runde.utlysning);
  const husket = new Map<number, Map<number, Total>>();

  function lagTotal(totalt: Rasjonal): Total {
    const andel = høyest.t > 0n ? del(totalt, høyest) : undefined;
    const brudd = finnTotalbrudd(terskler, totalt, andel);
    if (andel === undefined) return { totalt: tilBrøk(totalt), brudd };
    return { totalt: tilBrøk(totalt), andelAvHøyest: tilBrøk(andel), brudd };
  }

  return ({ sum, over }: Samlet, fullstendig: boolean): Total | undefined => {
    if (!fullstendig || vekter === undefined) {
      const bidrag = finnBidrag({ sum, over }, kriterier, valg);
      return (
        bidrag &&
        lagTotal(bidrag.reduce<Rasjonal>((alt, ett) => (ett === undefined ? alt : leggSammen(alt, ett)), NULL))
      );
    }
    const { fast, perSteg, nevner, størst } = vekter;
    const antall = fellesAntall(over);
    if (antall * størst > Number.MAX_SAFE_INTEGER) {
      const bidrag = finnBidrag({ sum, over }, kriterier, valg) ?? [];
      return lagTotal(bidrag.reduce<Rasjonal>((alt, ett) => (ett === undefined ? alt : leggSammen(alt, ett)), NULL));
    }
    let teller = 0;
    for (let k = 0; k < fast.length; k++) {
      teller += (fast[k] ?? 0) * antall + (perSteg[k] ?? 0) * (sum[k] ?? 0) * (antall / (over[k] ?? 1));
    }
    let perAntall = husket.get(antall);
    if (perAntall === undefined) {
      perAntall = new Map();
      husket.set(antall, perAntall);
    }
    const før = perAntall.get(teller);
    if (før !== undefined) return før;
    const total = lagTotal({ t: BigInt(teller), n: BigInt(nevner) * BigInt(antall) });
    perAntall.set(teller, total);
    return total;
  };
}

/** The least number that all the counts divide. It may be past what a double holds; then it is large in any case. */
function fellesAntall(over: Float64Array): number {
  let felles = over[0] ?? 1;
  for (let k = 1; k < over.length && felles <= Number.MAX_SAFE_INTEGER; k++) {
    const n = over[k] ?? 1;
    if (felles % n !== 0) felles *= n / størsteFellesMål(felles, n);
  }
  return felles;
}

/** The score of a criterion as far as it counts upwards: turned around where lowest is best. */
export function finnPoeng(
  { sum, over }: Pick<Samlet, 'sum' | 'over'>,
  k: number,
  { skala: { min, maks, steg, lavestErBest } }: LestKriterium,
): Rasjonal | undefined {
  const n = over[k] ?? 0;
  if (n === 0) return undefined;
  const opp = gang(steg, { t: BigInt(sum[k] ?? 0), n: BigInt(n) });
  return lavestErBest ? leggSammen(maks, { t: -opp.t, n: opp.n }) : leggSammen(min, opp);
}

/**
 * What each criterion adds to the total, exactly, or nothing where the choice of the caller gives no total. With
 * `RENORMER` a criterion without a score adds nothing, and is `undefined`.
 */
export function finnBidrag(
  samlet: Pick<Samlet, 'sum' | 'over'>,
  kriterier: readonly LestKriterium[],
  { manglende }: Vurderingsvalg,
): readonly (Rasjonal | undefined)[] | undefined {
  const poeng = kriterier.map((kriterium, k) => finnPoeng(samlet, k, kriterium));
  const mangler = poeng.some((ett) => ett === undefined);
  if (mangler && (manglende === 'UFULLSTENDIG' || manglende === 'INTERVALL')) return undefined;
  if (!mangler || manglende === 'SKALAMINIMUM') {
    return kriterier.map(({ vekt, skala }, k) => gang(vekt, poeng[k] ?? skala.min));
  }
  const alle = kriterier.reduce((sum, { vekt }) => leggSammen(sum, vekt), NULL);
  const med = kriterier.reduce((sum, { vekt }, k) => (poeng[k] === undefined ? sum : leggSammen(sum, vekt)), NULL);
  if (sammenlignEksakt(med, NULL) === 0) return undefined;
  const faktor = del(alle, med);
  return kriterier.map(({ vekt }, k) => {
    const ett = poeng[k];
    return ett && gang(gang(vekt, faktor), ett);
  });
}

function finnIntervall(samlet: Samlet, kriterier: readonly LestKriterium[]) {
  const med = (ende: 'min' | 'maks'): Rasjonal =>
    kriterier.reduce(
      (sum, kriterium, k) =>
        leggSammen(sum, gang(kriterium.vekt, finnPoeng(samlet, k, kriterium) ?? kriterium.skala[ende])),
      NULL,
    );
  return { lavest: tilBrøk(med('min')), høyest: tilBrøk(med('maks')) };
}
