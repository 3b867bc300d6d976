import { forkort, leggSammen, type Rasjonal, somRasjonal, tilBrøk } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { Ramme } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import type { Rekkefølgeregel } from './del-ved-lodd';
import { type LestTabell, lesPoengtabell } from './les-poengtabell';
import { type Rangtelling, tellRanger } from './tell-ranger';
import { lagVekttrekker, VEKTDELER } from './trekk-vekter';
import type { Poengtabell } from './typer';
import { lesVektområde, type Vektområde } from './vektomrade';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const FORSØK_NÅR_INTET_ER_SAGT = 1000;
const FLEST_FORSØK = 1_000_000;
/** So that the weights of all draws of a part, added, stay whole numbers below 2^53. */
const FLEST_TREKK = 2_000_000;
/** So that the places of a hundred criteria and the most tries stay below 2^53. */
const FLEST_NUMRE = 80_000_000;

/** How weights are drawn. */
export interface Trekkvalg {
  /** The seed; the same seed gives the same weights everywhere. */
  readonly frø: string;
  /** What is known of the weights; they are drawn uniformly from it. */
  readonly område: Vektområde;
  /** How the money goes down the ranking of each draw; without it only ranks are counted. */
  readonly utdeling?: { readonly regel: Rekkefølgeregel; readonly ramme: Ramme };
  /** For `GRENSER`: tries for one draw before it is given up, from 1 to a million; 1000 when absent. */
  readonly høystForsøk?: number;
}

/** Which draws: the numbers from `fra` on. Any part of them can be made anywhere, and the parts added. */
export interface Trekkområde {
  /** The number of the first draw, from 0 to 80 million. */
  readonly fra: number;
  /** How many, from 1 to two million. */
  readonly antall: number;
}

/** What one søknad got over draws. */
export interface Trekklinje {
  /** The søknad. */
  readonly søknadId: string;
  /** Draws where it had rank 1, 2, …; one that shares m ranks with others counts as 1/m of a draw for each. */
  readonly ranger: readonly Brøk[];
  /** Draws where it was funded; where equals do not all fit, its share of the orders they could be taken in. */
  readonly innstilt?: Brøk;
  /** Draws where so many tied that this share could not be counted; not in `innstilt`. */
  readonly uavgjort?: number;
  /** The weights of the draws where it was first, added, by criterion in the order of their ids. */
  readonly førstevekter: readonly Brøk[];
}

/** What draws gave, in whole draws and exact fractions, so that parts can be added without loss. */
export interface Rangtrekk {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly tabell: Poengtabell; readonly valg: Trekkvalg };
  /** Which draws, in order, each once. */
  readonly trekk: readonly Trekkområde[];
  /** Draws that gave weights. */
  readonly trukket: number;
  /** Draws that gave none within the tries; they count for nothing. */
  readonly forkastet: number;
  /** Tries behind the draws that gave weights. */
  readonly forsøk: number;
  /** One for each søknad, by id. */
  readonly linjer: readonly Trekklinje[];
}

/**
 * Draws weights at random, ranks the applications under each, and counts: who gets which rank, and who is funded.
 *
 * Use it for a call without weights, or where the weights are disputed. `beregnRangsjanser` makes shares of the counts.
 * The share of draws is a share of *weights*, not a chance that a ranking is right, and it changes no ranking.
 *
 * @param tabell - Scores; weights in it are not used. About applications × criteria steps a draw.
 * @param valg - Seed, what is known of the weights, and how the money is handed out.
 * @param trekk - Which draws. `summerRangtrekk` adds parts: one worker or a thousand give the same result.
 * @returns Counts. Weights are whole multiples of 2^−32, and totals whole numbers, so that a tie is a tie.
 * @throws TilskuddFeil `ANALYSEVALG_UGYLDIG`, `RAMME_UGYLDIG`, `VALG_UGYLDIG`, `FRO_TOMT`, and as for
 * {@link finnMuligeRanger}.
 * @see R. Lahdelma and P. Salminen, "SMAA-2" (2001); T. Tervonen and R. Lahdelma, "Implementing stochastic
 * multicriteria acceptability analysis" (2007). L. Devroye (1986), chapter V.2, for the simplex by sorted uniforms.
 * @example
 * const søknad = (søknadId, ...poeng) => ({ søknadId, søktBeløp: kroner(1), poeng });
 * const tabell = {
 *   kriterier: [{ kriteriumId: 'k1' }, { kriteriumId: 'k2' }],
 *   søknader: [søknad('a', 4, 4), søknad('b', 4, 4), søknad('c', 3, 3)],
 * };
 * const utdeling = { regel: 'RANGERT_STOPP', ramme: { beløp: kroner(1), status: 'ENDELIG', bevilgninger: [] } };
 * const valg = { frø: '2024', område: { type: 'UKJENT' }, utdeling };
 * // a and b are equal under all weights and share the first two ranks, and the one krone.
 * const [a, , c] = trekkRangeringer(tabell, valg, { fra: 0, antall: 10 }).linjer;
 * a.ranger.map(({ teller }) => teller) // => ['5', '5', '0']
 * a.innstilt // => { teller: '5', nevner: '1' }
 * c.ranger[2] // => { teller: '10', nevner: '1' }
 */
export function trekkRangeringer(tabell: Poengtabell, valg: Trekkvalg, trekk: Trekkområde): Rangtrekk {
  const { frø, område, utdeling, høystForsøk = FORSØK_NÅR_INTET_ER_SAGT } = valg;
  kastVedFeil([...funnOmTrekk(trekk, høystForsøk), ...funnOmUtdeling(utdeling)]);
  const lest = lesPoengtabell(tabell, false);
  const trekker = lagVekttrekker(frø, lesVektområde(område, lest.kriterier), lest.kriterier.length, høystForsøk);
  const telling = tellRanger(lest, trekker, trekk, utdeling && { regel: utdeling.regel, ramme: utdeling.ramme.beløp });
  const ranger = fordelRanger(telling, lest.søknader.length);
  return {
    grunnlag: { tabell, valg },
    trekk: [{ fra: trekk.fra, antall: trekk.antall }],
    ...telling.antall,
    linjer: lest.søknader.map(({ id: søknadId }, i) => ({
      søknadId,
      ranger: ved(ranger, i).map(tilBrøk),
      ...(utdeling === undefined
        ? {}
        : {
            innstilt: tilBrøk(leggSammen(somRasjonal(ved(telling.innstilt, i)), ved(telling.vedLodd, i))),
            uavgjort: ved(telling.uavgjort, i),
          }),
      førstevekter: samleFørstevekter(telling, lest, i),
    })),
  };
}

function funnOmTrekk({ fra, antall }: Trekkområde, høystForsøk: number): readonly Funn[] {
  const ugyldig = (felt: string, sti: string, verdi: unknown): Funn =>
    funn('ANALYSEVALG_UGYLDIG', 'FEIL', sti, { felt, verdi: String(verdi) });
  return [
    ...(Number.isSafeInteger(fra) && fra >= 0 && fra < FLEST_NUMRE ? [] : [ugyldig('fra', '/trekk/fra', fra)]),
    ...(Number.isSafeInteger(antall) && antall >= 1 && antall <= FLEST_TREKK
      ? []
      : [ugyldig('antall', '/trekk/antall', antall)]),
    ...(Number.isSafeInteger(høystForsøk) && høystForsøk >= 1 && høystForsøk <= FLEST_FORSØK
      ? []
      : [ugyldig('høystForsøk', '/valg/høystForsøk', høystForsøk)]),
  ];
}

function funnOmUtdeling(utdeling: Trekkvalg['utdeling']): readonly Funn[] {
  if (utdeling === undefined) return [];
  const { regel, ramme } = utdeling;
  return [
    ...(regel === 'RANGERT_STOPP' || regel === 'RANGERT_HOPP_OVER'
      ? []
      : [funn('VALG_UGYLDIG', 'FEIL', '/valg/utdeling/regel', { felt: 'regel', verdi: String(regel) })]),
    ...(erBeløp(ramme.beløp)
      ? []
      : [funn('RAMME_UGYLDIG', 'FEIL', '/valg/utdeling/ramme/beløp', { beløp: String(ramme.beløp) })]),
  ];
}

/** By søknad and rank, with what was shared split alike between the ranks that were shared. */
function fordelRanger({ alene, delt }: Rangtelling, n: number): readonly (readonly Rasjonal[])[] {
  const ranger = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, r) => somRasjonal(ved(alene, i * n + r))),
  );
  for (const [nøkkel, antall] of delt) {
    const størrelse = nøkkel % (n + 1);
    const plass = Math.floor(nøkkel / (n + 1));
    const rad = ved(ranger, Math.floor(plass / n));
    const hver = { t: BigInt(antall), n: BigInt(størrelse) };
    for (let r = plass % n; r < (plass % n) + størrelse; r++) rad[r] = forkort(leggSammen(ved(rad, r), hver));
  }
  return ranger;
}

function samleFørstevekter({ førstevekter }: Rangtelling, { kriterier }: LestTabell, i: number): readonly Brøk[] {
  return kriterier.map((_, k) => {
    let sum = NULL;
    for (const [antall, summer] of førstevekter) {
      const del = ved(summer, i * kriterier.length + k);
      sum = leggSammen(sum, { t: BigInt(del), n: BigInt(antall) * BigInt(VEKTDELER) });
    }
    return tilBrøk(sum);
  });
}
