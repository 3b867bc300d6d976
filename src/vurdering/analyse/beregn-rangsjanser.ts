import { del, gang, leggSammen, lesEksakt, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import { beregnKvadratrot } from '../../kjerne/desimal';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Brøk, Desimal } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { Kriterievekt } from '../typer';
import type { Rangtrekk, Trekklinje } from './trekk-rangeringer';

const NULL: Rasjonal = { t: 0n, n: 1n };
const DESIMALER = 8;

/** A share of the draws, and how far chance may have moved it. */
export interface Andelsanslag {
  /** The share, exact for the draws that were made. */
  readonly andel: Brøk;
  /**
   * Standard error `√(p(1 − p)/n)`, eight decimals. Where tied draws are split it is an upper bound; a share of exactly 0
   * or 1 has standard error 0, which says that it did not happen in these draws, not that it cannot.
   */
  readonly standardfeil: Desimal;
}

/** The shares of one søknad. */
export interface Sjanselinje {
  /** The søknad. */
  readonly søknadId: string;
  /** The share of the draws with rank 1, 2, … (rank acceptability). They sum to 1. */
  readonly ranger: readonly Andelsanslag[];
  /** The mean of its ranks. */
  readonly forventetRang: Brøk;
  /** The share of the draws where it is funded; absent when nothing was handed out. */
  readonly innstilt?: Andelsanslag;
  /** The share of the draws where a tie was too large to split; `innstilt` may be that much higher. */
  readonly uavgjort?: Brøk;
  /** The mean weights of the draws where it is first (central weights); absent when it never is. */
  readonly sentraleVekter?: readonly Kriterievekt[];
}

/**
 * Shares of counts: rank acceptability, the chance of being funded, central weights, each share with its standard error.
 *
 * The shares tell how much of the *allowed weights* gives an outcome. They do not tell how likely it is that a søknad is
 * better, and they change no ranking. Confidence factors are not given: with fixed scores and a weighted sum a søknad
 * is first under its central weights always.
 *
 * @param trekk - From {@link trekkRangeringer} or {@link summerRangtrekk}.
 * @returns A line for each søknad, by id; empty when no draw gave weights.
 * @see R. Lahdelma and P. Salminen, "SMAA-2: stochastic multicriteria acceptability analysis for group decision making"
 * (2001).
 * @example
 * const linje = (søknadId, ...antall) => ({
 *   søknadId, ranger: antall.map((teller) => ({ teller, nevner: '1' })), førstevekter: [{ teller: antall[0], nevner: '1' }],
 * });
 * const tabell = { kriterier: [{ kriteriumId: 'k1' }], søknader: [] };
 * const trekk = { grunnlag: { tabell }, trukket: 100, linjer: [linje('a', '80', '20'), linje('b', '20', '80')] };
 * const [a] = beregnRangsjanser(trekk);
 * a.ranger[0] // => { andel: { teller: '4', nevner: '5' }, standardfeil: '0.04000000' }
 * a.forventetRang // => { teller: '6', nevner: '5' }
 */
export function beregnRangsjanser(trekk: Rangtrekk): readonly Sjanselinje[] {
  const { linjer, trukket, grunnlag } = trekk;
  if (trukket === 0) return [];
  const kriterier = grunnlag.tabell.kriterier.map(({ kriteriumId }) => kriteriumId).sort(sammenlignTekst);
  const anslå = lagAnslager(somRasjonal(trukket));
  return linjer.map((linje) => lagLinje(linje, { antall: somRasjonal(trukket), kriterier, anslå }));
}

interface Sak {
  readonly antall: Rasjonal;
  readonly kriterier: readonly string[];
  readonly anslå: (treff: Brøk) => Andelsanslag;
}

function lagLinje(linje: Trekklinje, { antall, kriterier, anslå }: Sak): Sjanselinje {
  const ranger = linje.ranger.map((treff) => lesEksakt(treff));
  const sumRanger = ranger.reduce((sum, treff, r) => leggSammen(sum, gang(treff, somRasjonal(r + 1))), NULL);
  const første = ved(ranger, 0);
  return {
    søknadId: linje.søknadId,
    ranger: linje.ranger.map(anslå),
    forventetRang: tilBrøk(del(sumRanger, antall)),
    ...(linje.innstilt === undefined ? {} : { innstilt: anslå(linje.innstilt) }),
    ...(linje.uavgjort === undefined ? {} : { uavgjort: tilBrøk(del(somRasjonal(linje.uavgjort), antall)) }),
    ...(første.t === 0n
      ? {}
      : {
          sentraleVekter: kriterier.map((kriteriumId, k) => ({
            kriteriumId,
            vekt: tilBrøk(del(lesEksakt(ved(linje.førstevekter, k)), første)),
          })),
        }),
  };
}

/** Estimates from counts; roots are slow, and the same counts come again and again. */
function lagAnslager(antall: Rasjonal): Sak['anslå'] {
  const kjente = new Map<string, Andelsanslag>();
  return (treff) => {
    const nøkkel = `${treff.teller}/${treff.nevner}`;
    const kjent = kjente.get(nøkkel) ?? lagAnslag(lesEksakt(treff), antall);
    kjente.set(nøkkel, kjent);
    return kjent;
  };
}

function lagAnslag(treff: Rasjonal, antall: Rasjonal): Andelsanslag {
  const andel = del(treff, antall);
  const varians = del(gang(andel, trekkFra(somRasjonal(1), andel)), antall);
  return { andel: tilBrøk(andel), standardfeil: beregnKvadratrot(tilBrøk(varians), DESIMALER) };
}
