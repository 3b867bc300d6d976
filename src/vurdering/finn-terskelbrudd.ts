import { del, gang, leggSammen, type Rasjonal, sammenlignEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import type { Utlysning } from '../modell';
import { type LestKriterium, lesTall, type Samleterskel } from './les-kriterier';
import { type Samlet, teller } from './samle-enheter';
import type { Terskelbrudd } from './typer';
import type { Vurderingsgrunnlag } from './vurderingsgrunnlag';

const NULL: Rasjonal = { t: 0n, n: 1n };

/** Every threshold of the criteria that one søknad does not reach, in the order of the call. */
export function finnTerskelbrudd(s: number, samlet: Samlet, grunnlag: Vurderingsgrunnlag): readonly Terskelbrudd[] {
  const { kriterier, samleterskler } = grunnlag;
  return [
    ...kriterier.flatMap((kriterium, k) =>
      kriterium.terskler.flatMap(({ verdi, gjelder }): readonly Terskelbrudd[] => {
        if (gjelder === 'ENKELTPOENG') return finnEnkeltbrudd(s, k, verdi, grunnlag);
        const fikk = poengPåSkalaen(samlet, k, kriterium);
        if (fikk === undefined || !erUnder(fikk, verdi, kriterium.skala.lavestErBest)) return [];
        return [{ kriteriumId: kriterium.id, terskel: tilBrøk(verdi), gjelder, fikk: tilBrøk(fikk) }];
      }),
    ),
    ...samleterskler.flatMap((terskel) => finnSamlebrudd(terskel, samlet, kriterier)),
  ];
}

function erUnder(fikk: Rasjonal, terskel: Rasjonal, lavestErBest: boolean): boolean {
  return lavestErBest ? sammenlignEksakt(fikk, terskel) > 0 : sammenlignEksakt(fikk, terskel) < 0;
}

/** The aggregated score as it reads on its own scale. */
export function poengPåSkalaen(
  { sum, over }: Pick<Samlet, 'sum' | 'over'>,
  k: number,
  { skala: { min, steg } }: Pick<LestKriterium, 'skala'>,
): Rasjonal | undefined {
  const n = ved(over, k);
  return n === 0 ? undefined : leggSammen(min, gang(steg, { t: BigInt(ved(sum, k)), n: BigInt(n) }));
}

function finnEnkeltbrudd(
  s: number,
  k: number,
  terskel: Rasjonal,
  { lest, kriterier, valg }: Vurderingsgrunnlag,
): readonly Terskelbrudd[] {
  const kriterium = ved(kriterier, k);
  const { min, steg, lavestErBest } = kriterium.skala;
  const grense = del(trekkFra(terskel, min), steg);
  const brudd: Terskelbrudd[] = [];
  for (let j = ved(lest.start, s); j < ved(lest.start, s + 1); j++) {
    const i = ved(lest.rekkefølge, j);
    const enhet = ved(lest.enheter, i * kriterier.length + k);
    if (enhet < 0 || !teller(ved(lest.tilstand, i), valg.tilAvklaring === 'TELLER_MED_MERKNAD')) continue;
    const steget = { t: BigInt(enhet), n: 1n };
    if (!erUnder(steget, grense, lavestErBest)) continue;
    brudd.push({
      kriteriumId: kriterium.id,
      terskel: tilBrøk(terskel),
      gjelder: 'ENKELTPOENG',
      fikk: tilBrøk(leggSammen(min, gang(steg, steget))),
      vurdererId: ved(lest.vurdererIder, ved(lest.vurdererAv, i)),
    });
  }
  return brudd;
}

/** A criterion that gathers others has a score only where all that is scored under it has. */
function finnSamlebrudd(
  { kriteriumId, verdi, lavestErBest, deler }: Samleterskel,
  samlet: Samlet,
  kriterier: readonly LestKriterium[],
): readonly Terskelbrudd[] {
  let fikk = NULL;
  for (const { plass, andel } of deler) {
    const poeng = poengPåSkalaen(samlet, plass, ved(kriterier, plass));
    if (poeng === undefined) return [];
    fikk = leggSammen(fikk, gang(andel, poeng));
  }
  if (!erUnder(fikk, verdi, lavestErBest)) return [];
  return [{ kriteriumId, terskel: tilBrøk(verdi), gjelder: 'SAMLET', fikk: tilBrøk(fikk) }];
}

/** The thresholds that a call sets for the total, read exactly. */
export interface Totalterskler {
  readonly TOTALT: Rasjonal | undefined;
  readonly SUM: Rasjonal | undefined;
}

export function lagTotalterskler({ terskelTotalt, terskelSum }: Utlysning): Totalterskler {
  return {
    TOTALT: terskelTotalt === undefined ? undefined : lesTall(terskelTotalt),
    SUM: terskelSum === undefined ? undefined : lesTall(terskelSum),
  };
}

/** The thresholds of the total that it does not reach. */
export function finnTotalbrudd(
  terskler: Totalterskler,
  totalt: Rasjonal,
  andel: Rasjonal | undefined,
): readonly Terskelbrudd[] {
  const fikk = { TOTALT: andel, SUM: totalt };
  return (['TOTALT', 'SUM'] as const).flatMap((gjelder): readonly Terskelbrudd[] => {
    const [terskel, verdi] = [terskler[gjelder], fikk[gjelder]];
    if (terskel === undefined || verdi === undefined || sammenlignEksakt(verdi, terskel) >= 0) return [];
    return [{ terskel: tilBrøk(terskel), fikk: tilBrøk(verdi), gjelder }];
  });
}
