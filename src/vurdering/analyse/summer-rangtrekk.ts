import { leggSammen, lesEksakt, tilBrøk } from '../../kjerne/brok';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { tilKanoniskJson } from '../../kjerne/til-kanonisk-json';
import { kastVedFeil, lagFeillager } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { AnalyseKoder } from '../koder-analyse';
import type { Rangtrekk, Trekklinje, Trekkområde } from './trekk-rangeringer';

const funn = lagFunnlager<AnalyseKoder>();
const feil = lagFeillager<AnalyseKoder>();

/**
 * Adds parts of draws to one. Exact: however the draws were parted, and in whatever order the parts come, the sum is the
 * same as if all had been made at once.
 *
 * @param deler - At least one, made from the same table and choices, with no draw in two of them.
 * @throws TilskuddFeil `ANALYSEVALG_UGYLDIG` when there are none, `TREKK_ULIKT_GRUNNLAG`, `TREKK_OVERLAPPER`.
 * @example
 * const tabell = {
 *   kriterier: [{ kriteriumId: 'k1' }, { kriteriumId: 'k2' }],
 *   søknader: [{ søknadId: 'a', søktBeløp: øre(1), poeng: [5, 1] }, { søknadId: 'b', søktBeløp: øre(1), poeng: [1, 4] }],
 * };
 * const trekk = (fra, antall) => trekkRangeringer(tabell, { frø: 'f', område: { type: 'UKJENT' } }, { fra, antall });
 * summerRangtrekk([trekk(70, 30), trekk(0, 70)]) // => trekk(0, 100)
 * summerRangtrekk([trekk(0, 70), trekk(69, 1)]) // throws TREKK_OVERLAPPER
 */
export function summerRangtrekk(deler: readonly Rangtrekk[]): Rangtrekk {
  const [første, ...resten] = deler;
  const trekk = deler.flatMap((del) => del.trekk).sort((a, b) => a.fra - b.fra);
  if (første === undefined) throw feil('ANALYSEVALG_UGYLDIG', '/deler', { felt: 'deler', verdi: '0' });
  kastVedFeil([...funnOmGrunnlag(deler), ...funnOmTrekk(trekk)]);
  return { ...resten.reduce(leggTil, første), trekk: slåSammen(trekk) };
}

function funnOmGrunnlag(deler: readonly Rangtrekk[]): readonly Funn[] {
  const [første, ...resten] = deler.map(({ grunnlag }) => grunnlag);
  const ventet = tilKanoniskJson(første);
  return resten.flatMap((grunnlag, i) =>
    grunnlag === første || tilKanoniskJson(grunnlag) === ventet
      ? []
      : [funn('TREKK_ULIKT_GRUNNLAG', 'FEIL', `/deler/${i + 1}/grunnlag`, { plass: i + 1 })],
  );
}

function funnOmTrekk(trekk: readonly Trekkområde[]): readonly Funn[] {
  return trekk.flatMap(({ fra }, i) => {
    const før = trekk[i - 1];
    const slutt = før === undefined ? 0 : før.fra + før.antall;
    return fra < slutt ? [funn('TREKK_OVERLAPPER', 'FEIL', '/deler', { fra, til: slutt - 1 })] : [];
  });
}

function slåSammen(trekk: readonly Trekkområde[]): readonly Trekkområde[] {
  const samlet: Trekkområde[] = [];
  for (const { fra, antall } of trekk) {
    const siste = samlet.at(-1);
    if (siste !== undefined && siste.fra + siste.antall === fra)
      samlet[samlet.length - 1] = { fra: siste.fra, antall: siste.antall + antall };
    else samlet.push({ fra, antall });
  }
  return samlet;
}

function leggTil(a: Rangtrekk, b: Rangtrekk): Rangtrekk {
  return {
    ...a,
    trukket: a.trukket + b.trukket,
    forkastet: a.forkastet + b.forkastet,
    forsøk: a.forsøk + b.forsøk,
    linjer: a.linjer.map((linje, i) => leggTilLinje(linje, ved(b.linjer, i))),
  };
}

function leggTilLinje(a: Trekklinje, b: Trekklinje): Trekklinje {
  return {
    søknadId: a.søknadId,
    ranger: a.ranger.map((antall, r) => pluss(antall, b.ranger[r])),
    ...(a.innstilt === undefined ? {} : { innstilt: pluss(a.innstilt, b.innstilt) }),
    ...(a.uavgjort === undefined ? {} : { uavgjort: a.uavgjort + (b.uavgjort ?? 0) }),
    førstevekter: a.førstevekter.map((sum, k) => pluss(sum, b.førstevekter[k])),
  };
}

const pluss = (a: Brøk, b: Brøk | undefined): Brøk =>
  b === undefined ? a : tilBrøk(leggSammen(lesEksakt(a), lesEksakt(b)));
