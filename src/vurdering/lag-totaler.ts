import { del, gang, leggSammen, type Rasjonal, tilBrøk } from '../kjerne/brok';
import type { Brøk } from '../kjerne/typer';
import { finnBidrag } from './finn-bidrag';
import { finnTotalbrudd, lagTotalterskler } from './finn-terskelbrudd';
import { lagHeltallsvekter, størsteFellesMål } from './heltallsvekter';
import type { Samlet } from './samle-enheter';
import type { Terskelbrudd } from './typer';
import type { Vurderingsgrunnlag } from './vurderingsgrunnlag';

/** A total with what always goes with it, so that equal totals are the same object. */
export interface Total {
  readonly totalt: Brøk;
  readonly andelAvHøyest?: Brøk;
  readonly brudd: readonly Terskelbrudd[];
}

const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * Makes what computes totals: whole numbers in doubles while they are safe and every criterion has a score, exact
 * fractions else. Both give the same, reduced.
 */
export function lagTotaler({ runde, valg, kriterier }: Vurderingsgrunnlag) {
  const vekter = lagHeltallsvekter(kriterier);
  const høyest = kriterier.reduce((sum, { vekt, skala }) => leggSammen(sum, gang(vekt, skala.maks)), NULL);
  const terskler = lagTotalterskler(runde.utlysning);
  const husket = new Map<number, Map<number, Total>>();

  function lagTotal(totalt: Rasjonal): Total {
    const andel = høyest.t > 0n ? del(totalt, høyest) : undefined;
    const brudd = finnTotalbrudd(terskler, totalt, andel);
    if (andel === undefined) return { totalt: tilBrøk(totalt), brudd };
    return { totalt: tilBrøk(totalt), andelAvHøyest: tilBrøk(andel), brudd };
  }

  /** The total as a sum of exact fractions, for what doubles cannot hold and where a criterion has no score. */
  function summerNøye(samlet: Samlet): Total | undefined {
    const bidrag = finnBidrag(samlet, kriterier, valg);
    return (
      bidrag && lagTotal(bidrag.reduce<Rasjonal>((sum, ett) => (ett === undefined ? sum : leggSammen(sum, ett)), NULL))
    );
  }

  return (samlet: Samlet, fullstendig: boolean): Total | undefined => {
    if (!fullstendig || vekter === undefined) return summerNøye(samlet);
    const { sum, over } = samlet;
    const { fast, perSteg, nevner, størst } = vekter;
    const antall = fellesAntall(over);
    if (antall * størst > Number.MAX_SAFE_INTEGER) return summerNøye(samlet);
    let teller = 0;
    for (let k = 0; k < fast.length; k++) {
      teller += (fast[k] ?? 0) * antall + (perSteg[k] ?? 0) * (sum[k] ?? 0) * (antall / (over[k] ?? 1));
    }
    let perAntall = husket.get(antall);
    if (perAntall === undefined) {
      perAntall = new Map();
      husket.set(antall, perAntall);
    }
    const før = perAntall.get(teller);
    if (før !== undefined) return før;
    const total = lagTotal({ t: BigInt(teller), n: BigInt(nevner) * BigInt(antall) });
    perAntall.set(teller, total);
    return total;
  };
}

/** The least number that all the counts divide. It may be past what a double holds; then it is large in any case. */
function fellesAntall(over: Float64Array): number {
  let felles = over[0] ?? 1;
  for (let k = 1; k < over.length && felles <= Number.MAX_SAFE_INTEGER; k++) {
    const n = over[k] ?? 1;
    if (felles % n !== 0) felles *= n / størsteFellesMål(felles, n);
  }
  return felles;
}
