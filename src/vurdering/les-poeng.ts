import { del, type Rasjonal, sammenlignEksakt, trekkFra } from '../kjerne/brok';
import type { Tallverdi } from '../kjerne/typer';
import { lesTall } from './les-tall';

/** What a score is instead of a whole number of steps above the lowest. */
export const UGYLDIG = -3;
export const UTENFOR_SKALA = -4;
const UTENFOR_STEG = -5;

/** Reads a score as the whole number of steps it stands above the lowest, or as one of the three codes below zero. */
export type Poengleser = (poeng: Tallverdi) => number;

/** A scale read exactly, with how many steps there are from its lowest score to its highest. */
export interface Skalamål {
  readonly min: Rasjonal;
  readonly maks: Rasjonal;
  readonly steg: Rasjonal;
  readonly antallSteg: number;
}

/** Scales with at most so many steps have their scores in a table. */
const STØRSTE_TABELL = 1000;

/**
 * Makes a reader for the scores of one scale. A number is looked up among the doubles that read exactly as a score of
 * the scale, so the fast way gives the same answer as the exact one.
 */
export function lagPoengleser(skala: Skalamål): Poengleser {
  const tabell = skala.antallSteg <= STØRSTE_TABELL ? lagTabell(skala) : [];
  const [min, steg] = [somTall(skala.min), somTall(skala.steg)];
  return (poeng) => {
    if (typeof poeng === 'number') {
      const plass = Math.round((poeng - min) / steg);
      if (tabell[plass] === poeng) return plass;
    }
    return lesNøye(poeng, skala);
  };
}

function lesNøye(poeng: Tallverdi, { min, maks, steg }: Skalamål): number {
  const lest = lesTall(poeng);
  if (lest === undefined) return UGYLDIG;
  if (sammenlignEksakt(lest, min) < 0 || sammenlignEksakt(lest, maks) > 0) return UTENFOR_SKALA;
  const antallSteg = del(trekkFra(lest, min), steg);
  return antallSteg.t % antallSteg.n === 0n ? Number(antallSteg.t / antallSteg.n) : UTENFOR_STEG;
}

/** Each score as the double that reads exactly as it; a score that no double reads as has `NaN`, which equals nothing. */
function lagTabell({ min, steg, antallSteg }: Skalamål): readonly number[] {
  return Array.from({ length: antallSteg + 1 }, (_, plass) => {
    const eksakt = { t: min.t * steg.n + BigInt(plass) * steg.t * min.n, n: min.n * steg.n };
    const tall = somTall(eksakt);
    const lest = lesTall(tall);
    return lest !== undefined && sammenlignEksakt(lest, eksakt) === 0 ? tall : Number.NaN;
  });
}

const somTall = ({ t, n }: Rasjonal): number => Number(t) / Number(n);
