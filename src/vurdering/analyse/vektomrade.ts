import { leggSammen, type Rasjonal, sammenlignEksakt, trekkFra } from '../../kjerne/brok';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import { ved } from '../../kjerne/ved';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import { typeAv } from './type-av';
import type { Eksakttall } from './typer';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const EN: Rasjonal = { t: 1n, n: 1n };

/**
 * What is known of the weights, which are ≥ 0 with the sum 1.
 *
 * `UKJENT`: nothing. `ORDNET`: which criteria matter more; groups from the most important, and no order is known within
 * a group. `GRENSER`: the least and the most that single criteria weigh; 0 and 1 where nothing is said.
 */
export type Vektområde =
  | { readonly type: 'UKJENT' }
  | { readonly type: 'ORDNET'; readonly rekkefølge: readonly (readonly string[])[] }
  | {
      readonly type: 'GRENSER';
      readonly grenser: readonly {
        readonly kriteriumId: string;
        readonly minst?: Eksakttall;
        readonly høyst?: Eksakttall;
      }[];
    };

/** The same, with criteria by their place in the table. */
export type LestOmråde =
  | { readonly type: 'UKJENT' }
  | { readonly type: 'ORDNET'; readonly grupper: readonly (readonly number[])[] }
  | { readonly type: 'GRENSER'; readonly minst: readonly Rasjonal[]; readonly høyst: readonly Rasjonal[] };

/** Reads what is known of the weights of these criteria. Throws every breach at once. */
export function lesVektområde(område: Vektområde, kriterier: readonly string[]): LestOmråde {
  const plass = new Map(kriterier.map((id, i) => [id, i]));
  switch (område.type) {
    case 'UKJENT':
      return område;
    case 'ORDNET': {
      kastVedFeil(funnOmRekkefølge(område.rekkefølge.flat(), kriterier));
      const grupper = område.rekkefølge.map((gruppe) => gruppe.map((id) => vedNøkkel(plass, id)));
      return { type: 'ORDNET', grupper: grupper.filter(({ length }) => length > 0) };
    }
    case 'GRENSER': {
      kastVedFeil(funnOmGrenser(område.grenser, plass));
      const etterId = new Map(område.grenser.map((grense) => [grense.kriteriumId, grense]));
      const minst = kriterier.map((id) => lesTall(etterId.get(id)?.minst ?? 0) ?? NULL);
      const høyst = kriterier.map((id) => lesTall(etterId.get(id)?.høyst ?? 1) ?? EN);
      const finnes =
        sammenlignEksakt(minst.reduce(leggSammen, NULL), EN) <= 0 &&
        sammenlignEksakt(høyst.reduce(leggSammen, NULL), EN) >= 0;
      if (!finnes) {
        const kriteriumIder = område.grenser.map(({ kriteriumId }) => kriteriumId);
        kastVedFeil([funn('VEKTGRENSER_UMULIGE', 'FEIL', '/område/grenser', { kriteriumIder })]);
      }
      return { type: 'GRENSER', minst, høyst };
    }
    default: {
      kastVedFeil([funn('VALG_UGYLDIG', 'FEIL', '/område/type', { felt: 'type', verdi: typeAv(område) })]);
      return område;
    }
  }
}

function funnOmRekkefølge(nevnt: readonly string[], kriterier: readonly string[]): readonly Funn[] {
  const kjente = new Set(kriterier);
  const ukjente = [...new Set(nevnt)].filter((id) => !kjente.has(id));
  return [
    ...ukjente.map((kriteriumId) => funn('KRITERIUM_UKJENT', 'FEIL', '/område/rekkefølge', { kriteriumId })),
    ...kriterier.flatMap((kriteriumId) => {
      const antall = nevnt.filter((id) => id === kriteriumId).length;
      return antall === 1
        ? []
        : [funn('VEKTREKKEFOLGE_UGYLDIG', 'FEIL', '/område/rekkefølge', { kriteriumId, antall })];
    }),
  ];
}

function funnOmGrenser(
  grenser: Extract<Vektområde, { type: 'GRENSER' }>['grenser'],
  kriterier: ReadonlyMap<string, number>,
): readonly Funn[] {
  const sett = new Set<string>();
  return grenser.flatMap(({ kriteriumId, minst = 0, høyst = 1 }, i): readonly Funn[] => {
    const sti = `/område/grenser/${i}`;
    if (!kriterier.has(kriteriumId)) return [funn('KRITERIUM_UKJENT', 'FEIL', `${sti}/kriteriumId`, { kriteriumId })];
    if (sett.has(kriteriumId)) return [funn('KRITERIUM_TO_GANGER', 'FEIL', `${sti}/kriteriumId`, { kriteriumId })];
    sett.add(kriteriumId);
    const [fra, til] = [lesTall(minst), lesTall(høyst)];
    const gyldig = fra && til && fra.t >= 0n && sammenlignEksakt(fra, til) <= 0 && sammenlignEksakt(til, EN) <= 0;
    if (gyldig === true) return [];
    return [funn('VEKTGRENSE_UGYLDIG', 'FEIL', sti, { kriteriumId, minst: skriv(minst), høyst: skriv(høyst) })];
  });
}

const skriv = (tall: Eksakttall): string => (typeof tall === 'object' ? `${tall.teller}/${tall.nevner}` : String(tall));

/** The weights within the area that make `Σ weight · d` largest. An extreme point of the area. */
export function finnBesteVekter(d: readonly bigint[], område: LestOmråde): readonly Rasjonal[] {
  const etterVerdi = (a: number, b: number): number => (ved(d, a) < ved(d, b) ? 1 : d[a] === d[b] ? a - b : -1);
  switch (område.type) {
    case 'UKJENT': {
      const [best] = d.map((_, k) => k).sort(etterVerdi);
      return d.map((_, k) => (k === best ? EN : NULL));
    }
    case 'ORDNET': {
      // Extreme points weigh the first few criteria alike and the rest not at all; within a group, any first few.
      const rekke = område.grupper.flatMap((gruppe) => [...gruppe].sort(etterVerdi));
      let sum = 0n;
      let best = { t: 0n, n: 0n };
      for (const [i, k] of rekke.entries()) {
        sum += ved(d, k);
        const antall = BigInt(i + 1);
        if (best.n === 0n || sum * best.n > best.t * antall) best = { t: sum, n: antall };
      }
      const med = new Set(rekke.slice(0, Number(best.n)));
      return d.map((_, k) => (med.has(k) ? { t: 1n, n: best.n } : NULL));
    }
    case 'GRENSER': {
      const vekter = [...område.minst];
      let igjen = trekkFra(EN, vekter.reduce(leggSammen, NULL));
      for (const k of d.map((_, i) => i).sort(etterVerdi)) {
        const rom = trekkFra(ved(område.høyst, k), ved(vekter, k));
        const tillegg = sammenlignEksakt(rom, igjen) < 0 ? rom : igjen;
        vekter[k] = leggSammen(ved(vekter, k), tillegg);
        igjen = trekkFra(igjen, tillegg);
      }
      return vekter;
    }
  }
}

/** The area as rows `row · weights ≤ 0`; with the sum free it is a cone, so the sum 1 need not be said. */
export function kjegleAv(område: LestOmråde, antall: number): readonly (readonly bigint[])[] {
  const rad = (ledd: (k: number) => bigint): readonly bigint[] => Array.from({ length: antall }, (_, k) => ledd(k));
  switch (område.type) {
    case 'UKJENT':
      return [];
    case 'ORDNET':
      return område.grupper.flatMap((gruppe, i) =>
        gruppe.flatMap((mer) =>
          (område.grupper[i + 1] ?? []).map((mindre) => rad((k) => (k === mindre ? 1n : k === mer ? -1n : 0n))),
        ),
      );
    case 'GRENSER':
      return [
        ...område.minst.map(({ t, n }, i) => rad((k) => (k === i ? t - n : t))),
        ...område.høyst.map(({ t, n }, i) => rad((k) => (k === i ? n - t : -t))),
      ];
  }
}
