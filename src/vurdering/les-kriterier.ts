import { del, gang, leggSammen, type Rasjonal, sammenlignEksakt, trekkFra } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import type { Kriterium, Skala, Terskel, Utlysning } from '../modell';
import type { VurderingKoder } from './koder';
import { lagPoengleser, type Poengleser } from './les-poeng';
import { lesTall } from './les-tall';

export { lesTall };

const funn = lagFunnlager<VurderingKoder>();
const FLEST_NIVÅER = 3;
/** A score is kept as a whole number of steps in 32 bits. */
const FLEST_STEG = 2 ** 31 - 1;
const NULL: Rasjonal = { t: 0n, n: 1n };
const EN: Rasjonal = { t: 1n, n: 1n };

/** A scale read exactly. */
export interface LestSkala {
  readonly min: Rasjonal;
  readonly maks: Rasjonal;
  readonly steg: Rasjonal;
  readonly antallSteg: number;
  readonly lavestErBest: boolean;
}

/** A criterion that is scored, with its weight and scale read exactly. */
export interface LestKriterium {
  readonly id: string;
  /** JSON Pointer to it from the top of the arguments. */
  readonly sti: string;
  readonly vekt: Rasjonal;
  readonly skala: LestSkala;
  /** The numbers of the scale as given. */
  readonly skalatekst: { readonly min: string; readonly maks: string; readonly steg: string };
  readonly les: Poengleser;
  readonly terskler: readonly { readonly verdi: Rasjonal; readonly gjelder: Terskel['gjelder'] }[];
}

/** A threshold on a criterion that gathers others: on the weighted mean of what is scored under it. */
export interface Samleterskel {
  readonly kriteriumId: string;
  /** JSON Pointer to the criterion, and the place of the threshold there. */
  readonly sti: string;
  readonly plass: number;
  readonly verdi: Rasjonal;
  readonly lavestErBest: boolean;
  /** The scored criteria under it, by place among all that are scored, with their shares of it. */
  readonly deler: readonly { readonly plass: number; readonly andel: Rasjonal }[];
}

/** The scored criteria of a call, or every finding that stands in the way. */
export interface LesteKriterier {
  readonly kriterier: readonly LestKriterium[];
  readonly samleterskler: readonly Samleterskel[];
  readonly funn: readonly Funn[];
}

/** Reads the tree of criteria down to those that are scored; a tree's weights are shares of the weight above. */
export function lesKriterier(utlysning: Utlysning): LesteKriterier {
  const { vekting, kriterier } = utlysning;
  const omVekting =
    vekting === 'VEKTET' ? [] : [funn('VEKTING_MANGLER', 'FEIL', '/runde/utlysning/vekting', { vekting })];
  const sti = '/runde/utlysning/kriterier';
  const omListen = kriterier.length === 0 ? [funn('KRITERIER_TOMT', 'FEIL', sti, {})] : [];
  if (omVekting.length + omListen.length > 0) {
    return { kriterier: [], samleterskler: [], funn: [...omVekting, ...omListen] };
  }
  const samleterskler: Samleterskel[] = [];
  const lest = lesNivå(kriterier, { sti, nivå: 1, først: 0, sett: new Set(), samleterskler });
  const omTotalt = lest.funn.length === 0 ? funnOmTotalterskel(utlysning, lest.kriterier) : [];
  return { kriterier: lest.kriterier, samleterskler, funn: [...lest.funn, ...omTotalt] };
}

interface Plass {
  readonly sti: string;
  readonly nivå: number;
  /** How many scored criteria stand before. */
  readonly først: number;
  readonly sett: Set<string>;
  readonly samleterskler: Samleterskel[];
}
interface Lest {
  readonly kriterier: readonly LestKriterium[];
  readonly funn: readonly Funn[];
}

/** On the top level weights stand as they are; below it they are shares of their sum. */
function lesNivå(kriterier: readonly Kriterium[], plass: Plass): Lest {
  const vekter = kriterier.map((kriterium, i) => lesVekt(kriterium, `${plass.sti}/${i}`));
  const sum = vekter.reduce((s, { vekt }) => leggSammen(s, vekt), NULL);
  const omVekter = vekter.flatMap((v) => v.funn);
  if (omVekter.length === 0 && sum.t === 0n) {
    const data = { kriteriumIder: kriterier.map(({ id }) => id) };
    omVekter.push(funn('KRITERIEVEKTER_UTEN_SUM', 'FEIL', plass.sti, data));
  }
  const leste: LestKriterium[] = [];
  const omHvert: Funn[] = [];
  for (const [i, kriterium] of kriterier.entries()) {
    const egen = ved(vekter, i).vekt;
    const faktor = plass.nivå === 1 || sum.t === 0n ? egen : del(egen, sum);
    const ett = lesEtt(kriterium, { ...plass, sti: `${plass.sti}/${i}`, først: plass.først + leste.length });
    leste.push(...ett.kriterier.map((k) => ({ ...k, vekt: gang(faktor, k.vekt) })));
    omHvert.push(...ett.funn);
  }
  return { kriterier: leste, funn: [...omVekter, ...omHvert] };
}

function lesVekt({ id, vekt }: Kriterium, sti: string): { readonly vekt: Rasjonal; readonly funn: Funn[] } {
  if (vekt === undefined) return { vekt: NULL, funn: [funn('KRITERIEVEKT_MANGLER', 'FEIL', sti, { kriteriumId: id })] };
  const lest = lesTall(vekt);
  if (lest !== undefined && lest.t >= 0n) return { vekt: lest, funn: [] };
  const data = { kriteriumId: id, vekt: String(vekt) };
  return { vekt: NULL, funn: [funn('KRITERIEVEKT_UGYLDIG', 'FEIL', `${sti}/vekt`, data)] };
}

/** One criterion as if it weighed 1. */
function lesEtt(kriterium: Kriterium, plass: Plass): Lest {
  const { id, underkriterier = [] } = kriterium;
  const { sti, sett } = plass;
  const omId = sett.has(id) ? [funn('KRITERIUM_TO_GANGER', 'FEIL', `${sti}/id`, { kriteriumId: id })] : [];
  sett.add(id);
  const lest = underkriterier.length > 0 ? lesSamlende(kriterium, plass) : lesPoengsatt(kriterium, sti);
  return { kriterier: lest.kriterier, funn: [...omId, ...lest.funn] };
}

function lesSamlende(kriterium: Kriterium, plass: Plass): Lest {
  const { id, underkriterier = [] } = kriterium;
  const { sti, nivå, først } = plass;
  if (nivå >= FLEST_NIVÅER) {
    const data = { kriteriumId: id, høyst: FLEST_NIVÅER };
    return { kriterier: [], funn: [funn('KRITERIER_FOR_DYPT', 'FEIL', `${sti}/underkriterier`, data)] };
  }
  const under = lesNivå(underkriterier, { ...plass, sti: `${sti}/underkriterier`, nivå: nivå + 1 });
  const omTerskler = under.funn.length > 0 ? [] : lesSamleterskler(kriterium, under.kriterier, { ...plass, først });
  return { kriterier: under.kriterier, funn: [...under.funn, ...omTerskler] };
}

function lesSamleterskler(
  { id: kriteriumId, terskler = [] }: Kriterium,
  under: readonly LestKriterium[],
  { sti, først, samleterskler }: Plass,
): readonly Funn[] {
  const retninger = new Set(under.map(({ skala }) => skala.lavestErBest));
  const [lavestErBest = false] = retninger;
  const grense = (ende: 'min' | 'maks'): Rasjonal =>
    under.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala[ende])), NULL);
  const [min, maks] = [grense('min'), grense('maks')];
  return terskler.flatMap(({ verdi, gjelder }, i): readonly Funn[] => {
    const data = { kriteriumId, terskel: String(verdi) };
    if (gjelder !== 'SAMLET' || retninger.size !== 1) {
      return [funn('TERSKEL_PA_SAMLEKRITERIUM', 'FEIL', `${sti}/terskler/${i}`, data)];
    }
    const lest = lesTall(verdi);
    if (lest === undefined || !erMellom(lest, min, maks))
      return [funn('TERSKEL_UTENFOR_SKALA', 'FEIL', `${sti}/terskler/${i}/verdi`, data)];
    const deler = under.map(({ vekt: andel }, j) => ({ plass: først + j, andel }));
    samleterskler.push({ kriteriumId, sti, plass: i, verdi: lest, lavestErBest, deler });
    return [];
  });
}

function lesPoengsatt(kriterium: Kriterium, sti: string): Lest {
  const { id, skala: gitt, terskler: gitte = [] } = kriterium;
  const skala = gitt === undefined ? undefined : lesSkala(gitt);
  if (gitt === undefined || skala === undefined) return { kriterier: [], funn: [funnOmSkala(kriterium, sti)] };
  if (skala.antallSteg > FLEST_STEG) {
    const data = { kriteriumId: id, høyst: FLEST_STEG };
    return { kriterier: [], funn: [funn('SKALA_FOR_FIN', 'FEIL', `${sti}/skala`, data)] };
  }
  const terskler = gitte.map(({ verdi, gjelder }) => ({ verdi: lesTall(verdi), gjelder }));
  const omTerskler = terskler.flatMap(({ verdi, gjelder }, i) => {
    const erKjent = gjelder === 'SAMLET' || gjelder === 'ENKELTPOENG';
    if (erKjent && verdi !== undefined && erMellom(verdi, skala.min, skala.maks)) return [];
    const data = { kriteriumId: id, terskel: String(gitte[i]?.verdi) };
    return [funn('TERSKEL_UTENFOR_SKALA', 'FEIL', `${sti}/terskler/${i}/verdi`, data)];
  });
  const leste = terskler.flatMap(({ verdi, gjelder }) => (verdi === undefined ? [] : { verdi, gjelder }));
  const les = lagPoengleser(skala);
  const omAnkre = (gitt.ankre ?? []).flatMap(({ poeng }, i) =>
    les(poeng) >= 0
      ? []
      : [
          funn('ANKER_UTENFOR_SKALA', 'FEIL', `${sti}/skala/ankre/${i}/poeng`, {
            kriteriumId: id,
            poeng: String(poeng),
          }),
        ],
  );
  const skalatekst = { min: String(gitt.min), maks: String(gitt.maks), steg: String(gitt.steg) };
  return {
    kriterier: [{ id, sti, vekt: EN, skala, skalatekst, les, terskler: leste }],
    funn: [...omAnkre, ...omTerskler],
  };
}

function funnOmSkala({ id, skala }: Kriterium, sti: string): Funn {
  if (skala === undefined) return funn('SKALA_MANGLER', 'FEIL', sti, { kriteriumId: id });
  const data = { kriteriumId: id, min: String(skala.min), maks: String(skala.maks), steg: String(skala.steg) };
  return funn('SKALA_UGYLDIG', 'FEIL', `${sti}/skala`, data);
}

/** The scale, or `undefined` when its numbers or its direction cannot be. */
export function lesSkala({ min, maks, steg, retning }: Skala): LestSkala | undefined {
  const [lavest, høyest, trinn] = [lesTall(min), lesTall(maks), lesTall(steg)];
  if (lavest === undefined || høyest === undefined || trinn === undefined || trinn.t <= 0n) return undefined;
  if (retning !== 'HOYEST_BEST' && retning !== 'LAVEST_BEST') return undefined;
  const antallSteg = del(trekkFra(høyest, lavest), trinn);
  if (antallSteg.t <= 0n || antallSteg.t % antallSteg.n !== 0n) return undefined;
  const lavestErBest = retning === 'LAVEST_BEST';
  return { min: lavest, maks: høyest, steg: trinn, antallSteg: Number(antallSteg.t / antallSteg.n), lavestErBest };
}

const erMellom = (x: Rasjonal, min: Rasjonal, maks: Rasjonal): boolean =>
  sammenlignEksakt(x, min) >= 0 && sammenlignEksakt(x, maks) <= 0;

/** The thresholds of the total must be totals that can be had, or shares of the highest. */
function funnOmTotalterskel(utlysning: Utlysning, kriterier: readonly LestKriterium[]): readonly Funn[] {
  const lavest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.min)), NULL);
  const høyest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL);
  const grenser = { terskelTotalt: [NULL, EN], terskelSum: [lavest, høyest] } as const;
  return (['terskelTotalt', 'terskelSum'] as const).flatMap((felt): readonly Funn[] => {
    const terskel = utlysning[felt];
    if (terskel === undefined) return [];
    const lest = lesTall(terskel);
    const uleselig = felt === 'terskelTotalt' && høyest.t <= 0n;
    if (lest !== undefined && !uleselig && erMellom(lest, ...grenser[felt])) return [];
    return [funn('TOTALTERSKEL_UGYLDIG', 'FEIL', `/runde/utlysning/${felt}`, { felt, terskel: String(terskel) })];
  });
}
