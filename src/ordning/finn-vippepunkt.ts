import {
  forkort,
  gang,
  gulvAv,
  leggSammen,
  lesEksakt,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  tilBrøk,
  trekkFra,
} from '../kjerne/brok';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil, TilskuddFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Tallverdi, Øre } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import type { Adresse, Ordning } from '../modell';
import { finnEnklesteMellom } from './finn-enkleste-mellom';
import { finnKryssinger } from './finn-kryssinger';
import { type Beløpskjøring, kjørBeløp } from './kjor-belop';
import type { OrdningKoder } from './koder';
import { type Innsetting, lagInnsetting } from './lag-innsetting';
import { type FunnetSted, finnSted } from './tre';
import type { Ordningsgrunnlag } from './typer';

const funn = lagFunnlager<OrdningKoder>();
const KRONE = 100n;
/**
 * Halving goes on until what is left is 2^−små. The simplest fraction there is then tried 2^−nær away on both sides, and
 * holds as exact when its denominator is below 2^nevner: no other fraction so near has a denominator below 2^(nær − nevner).
 * The weight of a criterion is decimal, at most 60 digits, and is tried less near.
 */
const BITER = {
  BROK: { små: 220n, nær: 320n, nevner: 100n },
  KRITERIEVEKT: { små: 70n, nær: 100n, nevner: 30n },
} as const;

/** A question whose answer is yes or no, and between which values it is asked. */
export type Vippespørsmål = {
  /** The lowest value that is tried: an amount in øre, a number of applications, a weight or a share. */
  readonly fra: Tallverdi | Brøk;
  /** The highest. */
  readonly til: Tallverdi | Brøk;
} & (
  | { readonly type: 'FAR_MINST'; readonly helsefellesskapId: string; readonly beløp: Øre }
  | { readonly type: 'FAR_MER_ENN'; readonly helsefellesskapId: string; readonly annenId: string }
  | { readonly type: 'INNSTILT'; readonly utlysningId: string; readonly søknadId: string }
  | { readonly type: 'FORAN'; readonly utlysningId: string; readonly søknadId: string; readonly annenId: string }
);

/** An answer at a value. */
export interface Vippesvar {
  /** The value; an amount in øre. */
  readonly verdi: Brøk;
  /** The answer there. */
  readonly svar: boolean;
}

/**
 * Where an answer flips: just below the point it is the one, just above the other; both sides were run.
 *
 * `KRONER` and `ANTALL`: by halving, to the krone or to the søknad; `verdi` is the first with the other answer, so the
 * point belongs to what is above it. `KRYSSINGER`: totals are linear in the weight, so the order of applications changes
 * only where two totals cross; those points are exact, and so is the one where the answer flips. `BROK`: by halving on
 * exact fractions; `verdi` is the simplest fraction where the flip is. For the last two, `svar` says whether the point
 * itself belongs to what is below, above, or neither, as where two tie.
 *
 * It is a point where the answer flips, and the only one where the answer flips once between the two values. Of several it
 * is the one that halving meets, which need be neither the lowest nor the one nearest to what the scheme has now: ask
 * again between narrower values to find the others.
 */
export type Vippepunkt =
  | {
      readonly finnes: true;
      readonly metode: 'KRONER' | 'ANTALL' | 'KRYSSINGER' | 'BROK';
      /** Whether the point itself is exact; else it lies between `under` and `over`. Amounts are exact to the krone. */
      readonly eksakt: boolean;
      /** The point. */
      readonly verdi: Brøk;
      /** The answer at the point itself: a tie can make it another than on both sides. */
      readonly svar: boolean;
      /** A value below the point, with the answer that holds from there up to it. */
      readonly under: Vippesvar;
      /** A value above the point, with the answer that holds from it down to there; for whole numbers the point itself. */
      readonly over: Vippesvar;
    }
  | {
      readonly finnes: false;
      /** The answer at both values; with `KRYSSINGER` just inside them, so that a tie right at a value does not count. */
      readonly svar: boolean;
    };

/**
 * Finds the amount, weight or share at which an outcome flips.
 *
 * Use it to see how firm an outcome is: the weight of a criterion above which another søknad is funded, or the floor from
 * which someone gains. An outcome that only flips and flips back between the two values is not found.
 *
 * @param ordning - The scheme.
 * @param adresse - The place that is varied: an amount, the weight of a criterion, the weight or share of a key, or a limit
 * of a portfolio. What is recommended need not go one way with a limit or an amount: a higher cap can let in one that
 * takes the money of another. Then there may be several points, of which one is given.
 * @param spørsmål - The question, and the lowest and highest value. The answers there must differ for a point to exist.
 * @param grunnlag - The facts. About 35 runs for amounts, 20 for weights of criteria where the order alone decides, 230 for
 * shares and for weights where the points decide otherwise, as with points per krone or the best set.
 * @returns The point with its answers on both sides.
 * @throws TilskuddFeil `VIPPEPUNKT_ADRESSE`, `VIPPEPUNKT_GRENSER`, `VIPPEPUNKT_UKJENT`, the findings of an address that is
 * not there, and what `kjørOrdning` throws.
 * @example
 * const ordning = anvendReform(ordning40FasteAndeler2024, reformGarantert5Millioner).verdi;
 * const { verdi, under } = finnVippepunkt(
 *   ordning,
 *   adresse.fordeling('forste-40').grenser('').gulv,
 *   { type: 'FAR_MINST', helsefellesskapId: 'helgeland', beløp: millioner(5) + 1, fra: 0, til: millioner(10) },
 *   { helsefellesskap: lagNøkkelgrunnlag(2024) },
 * );
 * verdi // => { teller: '500000100', nevner: '1' }
 * under // => { verdi: { teller: '500000000', nevner: '1' }, svar: false }
 */
export function finnVippepunkt(
  ordning: Ordning,
  adresse: Adresse,
  spørsmål: Vippespørsmål,
  grunnlag: Ordningsgrunnlag,
): Vippepunkt {
  const { sted, innsetting } = finnInnsetting(ordning, adresse);
  const [fra, til] = lesGrenser(spørsmål);
  const kjør = (verdi: Rasjonal): Beløpskjøring => kjørBeløp(innsetting.settInn(verdi), grunnlag);
  kastVedFeil(kontrollerSpørsmål(spørsmål, kjør(fra)));
  const svar = (verdi: Rasjonal): boolean => svarPå(spørsmål, kjør(verdi));
  if (innsetting.slag === 'BELOP') return halverHele(fra, til, svar, { metode: 'KRONER', steg: KRONE });
  if (innsetting.slag === 'ANTALL') return halverHele(fra, til, svar, { metode: 'ANTALL', steg: 1n });
  const etterOrden = innsetting.slag === 'KRITERIEVEKT' && følgerOrdenen(spørsmål, ordning);
  const utlysningId = etterOrden ? utlysningAv(sted) : undefined;
  const kryssinger = utlysningId === undefined ? undefined : finnKryssinger(fra, til, utlysningId, kjør);
  return kryssinger === undefined
    ? halverBrøk(fra, til, svar, BITER[innsetting.slag])
    : letIKryssinger(fra, til, kryssinger, svar);
}

function finnInnsetting(
  ordning: Ordning,
  adresse: Adresse,
): { readonly sted: FunnetSted; readonly innsetting: Innsetting } {
  const funnet = finnSted(ordning, adresse, '/adresse');
  if ('funn' in funnet) throw new TilskuddFeil([funnet.funn]);
  const innsetting = lagInnsetting(ordning, funnet.sted);
  if (innsetting === undefined) {
    throw new TilskuddFeil([funn('VIPPEPUNKT_ADRESSE', 'FEIL', '/adresse', { adresse })]);
  }
  return { sted: funnet.sted, innsetting };
}

/**
 * Whether the answer depends on the order of the applications alone. Points per krone and sums of points change order
 * between the points where totals cross.
 */
function følgerOrdenen({ type }: Vippespørsmål, { tildeling: { innstillingsregel } }: Ordning): boolean {
  if (type === 'FORAN') return true;
  switch (innstillingsregel) {
    case 'POENG_PER_KRONE':
    case 'HOYEST_SAMLET_POENG':
    case 'LIKE_ANDELER':
      return false;
    case 'RANGERT_STOPP':
    case 'RANGERT_HOPP_OVER':
    case 'DELFINANSIERING':
    case undefined:
      return true;
    default:
      return uventet(innstillingsregel, false);
  }
}

/** The call that a weight belongs to: the second element of its address names it. */
function utlysningAv({ ledd }: FunnetSted): string {
  const element = ledd.find((l) => l.type === 'ELEMENT');
  return element?.type === 'ELEMENT' ? element.nøkkel : '';
}

function lesGrenser({ fra, til }: Vippespørsmål): readonly [Rasjonal, Rasjonal] {
  const skriv = (x: Tallverdi | Brøk): string => (typeof x === 'object' ? `${x.teller}/${x.nevner}` : String(x));
  const feil = new TilskuddFeil([
    funn('VIPPEPUNKT_GRENSER', 'FEIL', '/spørsmål/fra', { fra: skriv(fra), til: skriv(til) }),
  ]);
  try {
    const [a, b] = [lesEksakt(fra), lesEksakt(til)];
    if (a.t < 0n || sammenlignEksakt(a, b) >= 0) throw feil;
    return [a, b];
  } catch (fanget) {
    throw erTilskuddFeil(fanget) ? feil : fanget;
  }
}

function kontrollerSpørsmål(spørsmål: Vippespørsmål, { penger, runder }: Beløpskjøring): readonly Funn[] {
  const ukjent = (felt: string, id: string, kjente: readonly string[]): readonly Funn[] =>
    kjente.includes(id) ? [] : [funn('VIPPEPUNKT_UKJENT', 'FEIL', `/spørsmål/${felt}`, { felt, id })];
  const mottakere = penger.linjer.map(({ id }) => id);
  const søknader = (utlysningId: string): readonly string[] =>
    runder.find(({ utlysning }) => utlysning.id === utlysningId)?.kontroller.map(({ søknadId }) => søknadId) ?? [];
  switch (spørsmål.type) {
    case 'FAR_MINST':
      return ukjent('helsefellesskapId', spørsmål.helsefellesskapId, mottakere);
    case 'FAR_MER_ENN':
      return [
        ...ukjent('helsefellesskapId', spørsmål.helsefellesskapId, mottakere),
        ...ukjent('annenId', spørsmål.annenId, mottakere),
      ];
    case 'INNSTILT':
      return ukjent('søknadId', spørsmål.søknadId, søknader(spørsmål.utlysningId));
    case 'FORAN':
      return [
        ...ukjent('søknadId', spørsmål.søknadId, søknader(spørsmål.utlysningId)),
        ...ukjent('annenId', spørsmål.annenId, søknader(spørsmål.utlysningId)),
      ];
  }
}

function svarPå(spørsmål: Vippespørsmål, { penger, runder }: Beløpskjøring): boolean {
  const beløp = (id: string): number => penger.linjer.find((linje) => linje.id === id)?.beløp ?? 0;
  switch (spørsmål.type) {
    case 'FAR_MINST':
      return beløp(spørsmål.helsefellesskapId) >= spørsmål.beløp;
    case 'FAR_MER_ENN':
      return beløp(spørsmål.helsefellesskapId) > beløp(spørsmål.annenId);
    case 'INNSTILT': {
      const runde = runder.find(({ utlysning }) => utlysning.id === spørsmål.utlysningId);
      const linje = runde?.innstilling?.linjer.find(({ søknadId }) => søknadId === spørsmål.søknadId);
      return linje?.utfall === 'INNSTILT' || linje?.utfall === 'DELVIS_INNSTILT';
    }
    case 'FORAN': {
      const runde = runder.find(({ utlysning }) => utlysning.id === spørsmål.utlysningId);
      const rang = (id: string): number =>
        runde?.rangering?.plasser.find(({ søknadId }) => søknadId === id)?.rang ?? Number.POSITIVE_INFINITY;
      return rang(spørsmål.søknadId) < rang(spørsmål.annenId);
    }
    default:
      return uventet(spørsmål, false);
  }
}

const vippesvar = (verdi: Rasjonal, svar: boolean): Vippesvar => ({ verdi: tilBrøk(verdi), svar });

const midt = (a: Rasjonal, b: Rasjonal): Rasjonal => forkort(gang(leggSammen(a, b), { t: 1n, n: 2n }));

/** Steps of whole numbers from the lowest up, and the highest itself; two neighbours with different answers. */
function halverHele(
  fra: Rasjonal,
  til: Rasjonal,
  svar: (verdi: Rasjonal) => boolean,
  { metode, steg }: { readonly metode: 'KRONER' | 'ANTALL'; readonly steg: bigint },
): Vippepunkt {
  const [første, siste] = [-gulvAv({ t: -fra.t, n: fra.n }), gulvAv(til)];
  const antall = siste > første ? (siste - første + steg - 1n) / steg : 0n;
  const verdi = (k: bigint): Rasjonal => somRasjonal(k > 0n && k === antall ? siste : første + k * steg);
  let [lav, høy] = [0n, antall];
  const [svarLav, svarHøy] = [svar(verdi(lav)), svar(verdi(høy))];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  while (høy - lav > 1n) {
    const mellom = (lav + høy) / 2n;
    if (svar(verdi(mellom)) === svarLav) lav = mellom;
    else høy = mellom;
  }
  const over = vippesvar(verdi(høy), svarHøy);
  const under = vippesvar(verdi(lav), svarLav);
  return { finnes: true, metode, eksakt: true, verdi: over.verdi, svar: svarHøy, under, over };
}

/** Between two crossings the order is the same, so one value stands for all of them. */
function letIKryssinger(
  fra: Rasjonal,
  til: Rasjonal,
  kryssinger: readonly Rasjonal[],
  svar: (verdi: Rasjonal) => boolean,
): Vippepunkt {
  const punkter = [fra, ...kryssinger, til];
  const mellom = (i: number): Rasjonal => midt(punkter[i] ?? fra, punkter[i + 1] ?? til);
  let [lav, høy] = [0, kryssinger.length];
  const [svarLav, svarHøy] = [svar(mellom(lav)), svar(mellom(høy))];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  while (høy - lav > 1) {
    const i = (lav + høy) >> 1;
    if (svar(mellom(i)) === svarLav) lav = i;
    else høy = i;
  }
  const punkt = punkter[høy] ?? til;
  const [under, over] = [vippesvar(mellom(lav), svarLav), vippesvar(mellom(høy), svarHøy)];
  return { finnes: true, metode: 'KRYSSINGER', eksakt: true, verdi: tilBrøk(punkt), svar: svar(punkt), under, over };
}

/** Halving on exact fractions, then the simplest fraction in what is left, tried very near on both sides. */
function halverBrøk(
  fra: Rasjonal,
  til: Rasjonal,
  svar: (verdi: Rasjonal) => boolean,
  biter: (typeof BITER)[keyof typeof BITER],
): Vippepunkt {
  let [lav, høy] = [fra, til];
  const [svarLav, svarHøy] = [svar(lav), svar(høy)];
  if (svarLav === svarHøy) return { finnes: false, svar: svarLav };
  const små = { t: 1n, n: 2n ** biter.små };
  while (sammenlignEksakt(trekkFra(høy, lav), små) > 0) {
    const mellom = midt(lav, høy);
    if (svar(mellom) === svarLav) lav = mellom;
    else høy = mellom;
  }
  const punkt = finnEnklesteMellom(lav, høy);
  const nær = { t: 1n, n: 2n ** biter.nær };
  const [under, over] = [trekkFra(punkt, nær), leggSammen(punkt, nær)];
  const felles = { finnes: true, metode: 'BROK', verdi: tilBrøk(punkt), svar: svar(punkt) } as const;
  const innenfor = sammenlignEksakt(under, fra) >= 0 && sammenlignEksakt(over, til) <= 0;
  if (punkt.n < 2n ** biter.nevner && innenfor && svar(under) === svarLav && svar(over) === svarHøy) {
    return { ...felles, eksakt: true, under: vippesvar(under, svarLav), over: vippesvar(over, svarHøy) };
  }
  return { ...felles, eksakt: false, under: vippesvar(lav, svarLav), over: vippesvar(høy, svarHøy) };
}
