import { del, gang, leggSammen, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';
import {
  type Enighetsmål,
  type Enighetstabell,
  lesEnighetstabell,
  tilstede,
  udefinert,
} from '../analyse/enighetstabell';

const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * The six forms of P. E. Shrout and J. L. Fleiss. The first figure is the model: 1, each unit is judged by other
 * assessors; 2, the assessors are drawn from many, and how strict each is counts as disagreement; 3, they are the only
 * ones, and it does not. The second is what the figure is about: one assessor's value, or the mean of all `k`.
 */
export interface Icc {
  /** Model 1, one value. */
  readonly icc11: Enighetsmål;
  /** Model 2, one value. */
  readonly icc21: Enighetsmål;
  /** Model 3, one value. */
  readonly icc31: Enighetsmål;
  /** Model 1, the mean of all. */
  readonly icc1k: Enighetsmål;
  /** Model 2, the mean of all. */
  readonly icc2k: Enighetsmål;
  /** Model 3, the mean of all. */
  readonly icc3k: Enighetsmål;
}

/**
 * The intraclass correlation in six forms: how much of the variation in the values lies between the units. Exact, as
 * fractions.
 *
 * Choose the form from how the assessors were chosen, before the figures are seen. It falls when the units are much
 * alike, however well the assessors agree, and it changes no ranking.
 *
 * @param tabell - A value in every cell; with gaps use {@link beregnKrippendorffAlfa}. Linear in the number of cells.
 * @returns Each form, or why there is none: `EN_VURDERER`, `FOR_FA_ENHETER`, `MANGLER_VERDIER`, `INGEN_VARIASJON`,
 * `NEVNER_IKKE_POSITIV`.
 * @throws TilskuddFeil `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability" (1979).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['v', 'w'], enheter: [enhet('a', 1, 2), enhet('b', 3, 4), enhet('c', 4, 5)] };
 * // w gives one more than v all along: no disagreement if v and w are the only ones, some if they are drawn from many.
 * beregnIcc(tabell).icc31 // => { utfall: 'BEREGNET', verdi: { teller: '1', nevner: '1' } }
 * beregnIcc(tabell).icc21 // => { utfall: 'BEREGNET', verdi: { teller: '14', nevner: '17' } }
 */
export function beregnIcc(tabell: Enighetstabell): Icc {
  const { enheter, vurdererIder } = lesEnighetstabell(tabell);
  const rader = enheter.map(({ verdier }) => tilstede(verdier));
  const [n, k] = [BigInt(rader.length), BigInt(vurdererIder.length)];
  const uten = k < 2n ? 'EN_VURDERER' : n < 2n ? 'FOR_FA_ENHETER' : undefined;
  const årsak = uten ?? (rader.some(({ length }) => BigInt(length) < k) ? 'MANGLER_VERDIER' : undefined);
  if (årsak !== undefined) {
    const ingen = udefinert(årsak);
    return { icc11: ingen, icc21: ingen, icc31: ingen, icc1k: ingen, icc2k: ingen, icc3k: ingen };
  }
  const { enhet, vurderer, rest, innen } = finnMiddelkvadrater(rader, n, k);
  const ganger = (tall: Rasjonal, faktor: bigint): Rasjonal => gang(tall, somRasjonal(faktor));
  const strenghet = { t: trekkFra(vurderer, rest).t, n: trekkFra(vurderer, rest).n * n };
  const over1 = trekkFra(enhet, innen);
  const over = trekkFra(enhet, rest);
  return {
    icc11: andel(over1, leggSammen(enhet, ganger(innen, k - 1n))),
    icc21: andel(over, leggSammen(leggSammen(enhet, ganger(rest, k - 1n)), ganger(strenghet, k))),
    icc31: andel(over, leggSammen(enhet, ganger(rest, k - 1n))),
    icc1k: andel(over1, enhet),
    icc2k: andel(over, leggSammen(enhet, strenghet)),
    icc3k: andel(over, enhet),
  };
}

interface Middelkvadrater {
  readonly enhet: Rasjonal;
  readonly vurderer: Rasjonal;
  readonly rest: Rasjonal;
  readonly innen: Rasjonal;
}

/** The mean squares of the two-way table, from sums of whole numbers. */
function finnMiddelkvadrater(rader: readonly (readonly bigint[])[], n: bigint, k: bigint): Middelkvadrater {
  const summer = (tall: readonly bigint[]): bigint => tall.reduce((s, ett) => s + ett, 0n);
  const kvadrater = (tall: readonly bigint[]): bigint => summer(tall.map((ett) => ett * ett));
  const radsummer = rader.map(summer);
  const kolonnesummer = ved(rader, 0).map((_, j) => summer(rader.map((rad) => ved(rad, j))));
  // All sums of squares times n·k.
  const felles = summer(radsummer) ** 2n;
  const totalt = kvadrater(rader.flat()) * n * k - felles;
  const mellomEnheter = kvadrater(radsummer) * n - felles;
  const mellomVurderere = kvadrater(kolonnesummer) * k - felles;
  const middel = (sum: bigint, frihetsgrader: bigint): Rasjonal => ({ t: sum, n: frihetsgrader * n * k });
  return {
    enhet: middel(mellomEnheter, n - 1n),
    vurderer: middel(mellomVurderere, k - 1n),
    rest: middel(totalt - mellomEnheter - mellomVurderere, (n - 1n) * (k - 1n)),
    innen: middel(totalt - mellomEnheter, n * (k - 1n)),
  };
}

function andel(teller: Rasjonal, nevner: Rasjonal): Enighetsmål {
  if (nevner.t > 0n) return { utfall: 'BEREGNET', verdi: tilBrøk(del(teller, nevner)) };
  return udefinert(nevner.t === 0n && teller.t === NULL.t ? 'INGEN_VARIASJON' : 'NEVNER_IKKE_POSITIV');
}
