import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import { finnIntervall } from './finn-bidrag';
import { finnTerskelbrudd } from './finn-terskelbrudd';
import { lagKriterieresultater } from './lag-kriterieresultater';
import { lagTotaler, type Total } from './lag-totaler';
import { lagSamler, type Stilling } from './samle-enheter';
import type { Kriterieresultat, Søknadsresultat, Terskelbrudd, Ufullstendighet } from './typer';
import type { Vurderingsgrunnlag } from './vurderingsgrunnlag';

/** What assesses one søknad at a time. */
export interface Søknadsvurderer {
  readonly vurder: (s: number, søknadId: string) => Søknadsresultat;
  /** Whether there may be something in the last one that people should look at. */
  readonly skalSeesPå: () => boolean;
}

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
        ? ved(lest.erklærtHabile, s) + (medTilAvklaring ? ved(lest.erklærtTilAvklaring, s) : 0)
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
