import { del, gang, leggSammen, lesEksakt, type Rasjonal, sammenlignEksakt, trekkFra } from '../kjerne/brok';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Brøk, Tallverdi } from '../kjerne/typer';
import type { Kriterium, Skala, Terskel, Utlysning } from '../modell';
import type { VurderingKoder } from './koder';

const funn = lagFunnlager<VurderingKoder>();
const FLEST_NIVÅER = 3;
const NULL: Rasjonal = { t: 0n, n: 1n };

/** A scale read exactly. */
interface LestSkala {
  readonly min: Rasjonal;
  readonly maks: Rasjonal;
  readonly steg: Rasjonal;
  readonly lavestErBest: boolean;
}

/** A criterion that is scored, with its weight and scale read exactly. */
export interface LestKriterium {
  readonly id: string;
  readonly vekt: Rasjonal;
  readonly skala: LestSkala;
  readonly terskler: readonly { readonly verdi: Rasjonal; readonly gjelder: Terskel['gjelder'] }[];
}

/** The scored criteria of a call, or every finding that stands in the way. */
export interface LesteKriterier {
  readonly kriterier: readonly LestKriterium[];
  readonly funn: readonly Funn[];
}

/** Reads the tree of criteria down to those that are scored; a tree's weights are shares of the weight above. */
export function lesKriterier(utlysning: Utlysning): LesteKriterier {
  const { vekting, kriterier } = utlysning;
  const omVekting =
    vekting === 'VEKTET' ? [] : [funn('VEKTING_MANGLER', 'FEIL', '/runde/utlysning/vekting', { vekting })];
  const sti = '/runde/utlysning/kriterier';
  if (kriterier.length === 0) return { kriterier: [], funn: [...omVekting, funn('KRITERIER_TOMT', 'FEIL', sti, {})] };
  if (omVekting.length > 0) return { kriterier: [], funn: omVekting };
  const sett = new Set<string>();
  return lesNivå(kriterier, { sti, nivå: 1, vekt: undefined, sett });
}

interface Plass {
  readonly sti: string;
  readonly nivå: number;
  /** The weight of the criterion above; on the top level weights stand as they are. */
  readonly vekt: Rasjonal | undefined;
  readonly sett: Set<string>;
}

function lesNivå(kriterier: readonly Kriterium[], plass: Plass): LesteKriterier {
  const vekter = kriterier.map((kriterium, i) => lesVekt(kriterium, `${plass.sti}/${i}`));
  const sum = vekter.reduce((s, { vekt }) => leggSammen(s, vekt), NULL);
  const omVekter = vekter.flatMap((v) => v.funn);
  if (omVekter.length === 0 && sum.t === 0n) {
    const data = { kriteriumIder: kriterier.map(({ id }) => id) };
    omVekter.push(funn('KRITERIEVEKTER_UTEN_SUM', 'FEIL', plass.sti, data));
  }
  const deler = kriterier.map((kriterium, i) => {
    const egen = vekter[i]?.vekt ?? NULL;
    const vekt = plass.vekt === undefined || sum.t === 0n ? egen : gang(plass.vekt, del(egen, sum));
    return lesEtt(kriterium, vekt, { ...plass, sti: `${plass.sti}/${i}` });
  });
  return {
    kriterier: deler.flatMap((d) => d.kriterier),
    funn: [...omVekter, ...deler.flatMap((d) => d.funn)],
  };
}

function lesVekt({ id, vekt }: Kriterium, sti: string): { readonly vekt: Rasjonal; readonly funn: Funn[] } {
  if (vekt === undefined) return { vekt: NULL, funn: [funn('KRITERIEVEKT_MANGLER', 'FEIL', sti, { kriteriumId: id })] };
  const lest = lesTall(vekt);
  if (lest !== undefined && lest.t >= 0n) return { vekt: lest, funn: [] };
  const data = { kriteriumId: id, vekt: String(vekt) };
  return { vekt: NULL, funn: [funn('KRITERIEVEKT_UGYLDIG', 'FEIL', `${sti}/vekt`, data)] };
}

function lesEtt(kriterium: Kriterium, vekt: Rasjonal, { sti, nivå, sett }: Plass): LesteKriterier {
  const { id, underkriterier = [] } = kriterium;
  const omId = sett.has(id) ? [funn('KRITERIUM_TO_GANGER', 'FEIL', `${sti}/id`, { kriteriumId: id })] : [];
  sett.add(id);
  if (underkriterier.length > 0) {
    if (nivå >= FLEST_NIVÅER) {
      const data = { kriteriumId: id, høyst: FLEST_NIVÅER };
      return { kriterier: [], funn: [...omId, funn('KRITERIER_FOR_DYPT', 'FEIL', `${sti}/underkriterier`, data)] };
    }
    const under = lesNivå(underkriterier, { sti: `${sti}/underkriterier`, nivå: nivå + 1, vekt, sett });
    return { kriterier: under.kriterier, funn: [...omId, ...under.funn] };
  }
  const skala = kriterium.skala === undefined ? undefined : lesSkala(kriterium.skala);
  if (skala === undefined) return { kriterier: [], funn: [...omId, funnOmSkala(kriterium, sti)] };
  const terskler = (kriterium.terskler ?? []).map(({ verdi, gjelder }) => ({ verdi: lesTall(verdi), gjelder }));
  const omTerskler = terskler.flatMap(({ verdi }, i) => {
    if (verdi !== undefined && erPåSkalaen(verdi, skala)) return [];
    const data = { kriteriumId: id, terskel: String(kriterium.terskler?.[i]?.verdi) };
    return [funn('TERSKEL_UTENFOR_SKALA', 'FEIL', `${sti}/terskler/${i}/verdi`, data)];
  });
  const leste = terskler.flatMap(({ verdi, gjelder }) => (verdi === undefined ? [] : { verdi, gjelder }));
  return { kriterier: [{ id, vekt, skala, terskler: leste }], funn: [...omId, ...omTerskler] };
}

function funnOmSkala({ id, skala }: Kriterium, sti: string): Funn {
  if (skala === undefined) return funn('SKALA_MANGLER', 'FEIL', sti, { kriteriumId: id });
  const data = { kriteriumId: id, min: String(skala.min), maks: String(skala.maks), steg: String(skala.steg) };
  return funn('SKALA_UGYLDIG', 'FEIL', `${sti}/skala`, data);
}

function lesSkala({ min, maks, steg, retning }: Skala): LestSkala | undefined {
  const [lavest, høyest, trinn] = [lesTall(min), lesTall(maks), lesTall(steg)];
  if (lavest === undefined || høyest === undefined || trinn === undefined || trinn.t <= 0n) return undefined;
  const antallSteg = del(trekkFra(høyest, lavest), trinn);
  if (antallSteg.t <= 0n || antallSteg.t % antallSteg.n !== 0n) return undefined;
  return { min: lavest, maks: høyest, steg: trinn, lavestErBest: retning === 'LAVEST_BEST' };
}

const erPåSkalaen = (poeng: Rasjonal, { min, maks }: LestSkala): boolean =>
  sammenlignEksakt(poeng, min) >= 0 && sammenlignEksakt(poeng, maks) <= 0;

/** The number, or `undefined` when it cannot be read. */
export function lesTall(tall: Tallverdi | Brøk): Rasjonal | undefined {
  try {
    return lesEksakt(tall);
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return undefined;
    throw fanget;
  }
}
