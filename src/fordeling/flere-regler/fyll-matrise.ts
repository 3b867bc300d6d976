import { del, forkort, gang, type Rasjonal, sammenlignEksakt, somRasjonal } from '../../kjerne/brok';
import {
  type Flyt,
  type Flytcelle,
  type Flytoppgave,
  finnBilligsteFlyt,
  type Kostnadsregning,
} from '../finn-billigste-flyt';

/** Sums in units, and cells of weight above zero. A matrix with these sums in these cells exists. */
export interface Fylling {
  readonly rader: readonly bigint[];
  readonly kolonner: readonly bigint[];
  readonly celler: readonly { readonly rad: number; readonly kolonne: number; readonly vekt: Rasjonal }[];
}

/** A filled matrix: with price `p`, a cell of weight w has w · p(rad) / p(kolonne) units, rounded to the nearest. */
export interface Fylt extends Flyt<Rasjonal> {
  readonly oppgave: Flytoppgave<Rasjonal>;
}

/** Costs are ratios. A price is kept short, since it is built from those before it. */
const FORHOLD: Kostnadsregning<Rasjonal> = {
  ingenting: somRasjonal(1),
  leggTil: gang,
  trekkFra: (a, b) => forkort(del(a, b)),
  sammenlign: sammenlignEksakt,
};

const SIFRE = 64;

/**
 * Fills a matrix by the divisor method with standard rounding in two directions (biproportional apportionment).
 *
 * The next unit of a cell that has x costs (x + ½)/w, and costs are multiplied: the cheapest flow is the apportionment,
 * and its prices are the multipliers. The sums are read from their first binary digit to their last. With one digit more
 * everything doubles, and a cell is then at most one unit off; so no sum is too large, and units are never counted.
 *
 * See M. L. Balinski and G. Demange, Algorithms for proportional matrices in reals and integers (1989); for the scaling
 * R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (1993), chapter 14. O(digits · cells) searches.
 */
export function fyllMatrise(fylling: Fylling): Fylt {
  const celler = fylling.celler.map(lagCelle);
  const størst = [...fylling.rader, ...fylling.kolonner].reduce((a, b) => (a > b ? a : b), 0n);
  let priser = startpriser(fylling);
  for (let siffer = antallSifre(størst) - 1; ; siffer--) {
    const del = (sum: bigint): bigint => sum >> BigInt(Math.max(0, siffer));
    const oppgave = { rader: fylling.rader.map(del), kolonner: fylling.kolonner.map(del), celler, regning: FORHOLD };
    const løst = finnBilligsteFlyt(oppgave, {
      flyt: fylling.celler.map((c) => finnEnheter(c, fylling, priser)),
      priser,
    });
    if (siffer <= 0) return { ...løst, oppgave };
    priser = løst.priser.map((pris, node) => rundTilSifre(node < fylling.rader.length ? gang(pris, TO) : pris));
  }
}

const TO = somRasjonal(2);

function lagCelle({ rad, kolonne, vekt: { t, n } }: Fylling['celler'][number]): Flytcelle<Rasjonal> {
  return {
    rad,
    kolonne,
    opp: (har) => ({ t: (2n * har + 1n) * n, n: 2n * t }),
    ned: (har) => (har > 0n ? { t: (2n * har - 1n) * n, n: 2n * t } : undefined),
  };
}

/** Prices so low that no cell has half a unit. */
function startpriser({ rader, kolonner, celler }: Fylling): readonly Rasjonal[] {
  const størst = kolonner.map(() => somRasjonal(1));
  for (const { kolonne, vekt } of celler) {
    const hittil = størst[kolonne] ?? vekt;
    if (sammenlignEksakt(gang(vekt, TO), hittil) > 0) størst[kolonne] = gang(vekt, TO);
  }
  return [...rader.map(() => somRasjonal(1)), ...størst];
}

function finnEnheter(
  { rad, kolonne, vekt }: Fylling['celler'][number],
  { rader }: Fylling,
  priser: readonly Rasjonal[],
): bigint {
  const { t, n } = gang(vekt, del(priser[rad] ?? TO, priser[rader.length + kolonne] ?? TO));
  return (2n * t + n) / (2n * n);
}

const antallSifre = (tall: bigint): number => tall.toString(2).length;

/** A number above zero near the given one, with few digits. The prices between two rounds need only be near. */
function rundTilSifre({ t, n }: Rasjonal): Rasjonal {
  const flytt = antallSifre(t) - antallSifre(n) - SIFRE;
  return flytt < 0
    ? forkort({ t: (t << BigInt(-flytt)) / n, n: 1n << BigInt(-flytt) })
    : somRasjonal((t / (n << BigInt(flytt))) << BigInt(flytt));
}
