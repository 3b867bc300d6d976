import { del, forkort, gang, type Rasjonal, sammenlignEksakt, somRasjonal } from '../../kjerne/brok';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { finnBilligsteFlyt } from '../finn-billigste-flyt';
import { flett } from '../flett';
import { type Enhetspris, type Flytgraf, type Kostnadsregning, lagFlytgraf } from '../flytgraf';
import type { Fylling, Fyllingscelle, Fyllingsmargin } from './fylling';

/** Costs are ratios. A price is kept short, since it is built from those before it. */
export const FORHOLD: Kostnadsregning<Rasjonal> = {
  ingenting: somRasjonal(1),
  leggTil: gang,
  trekkFra: (a, b) => forkort(del(a, b)),
  sammenlign: sammenlignEksakt,
};

const TO = somRasjonal(2);
const SIFRE = 64;

/**
 * Fills a matrix by the divisor method with standard rounding in two directions (biproportional apportionment).
 *
 * The next unit of a cell that has x costs (x + ½)/w, and costs are multiplied: the cheapest flow is the apportionment,
 * and a cell of weight w has w · pris(rad) / pris(kolonne) units, rounded to the nearest. The sums are read from their
 * first binary digit to their last. With one digit more everything doubles, and a cell is then at most one unit off; so
 * no sum is too large, and units are never counted.
 *
 * See M. L. Balinski and G. Demange, Algorithms for proportional matrices in reals and integers (1989); for the scaling
 * R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (1993), chapter 14. O(digits · cells) searches.
 *
 * @param fylling - Sums and weights for which a matrix exists.
 */
export function fyllMatrise(fylling: Fylling): Flytgraf<Rasjonal> {
  const summer = [...fylling.rader, ...fylling.kolonner].map(({ sum }) => antallSifre(sum));
  let priser = startpriser(fylling);
  for (let bak = summer.reduce((a, b) => Math.max(a, b), 1) - 1; ; bak--) {
    const graf = lagGraf(fylling, priser, BigInt(bak));
    finnBilligsteFlyt(graf, FORHOLD);
    if (bak === 0) return graf;
    priser = {
      rader: graf.rader.map(({ pris }) => rundTilSifre(gang(pris, TO))),
      kolonner: graf.kolonner.map(({ pris }) => rundTilSifre(pris)),
    };
  }
}

interface Priser {
  readonly rader: readonly Rasjonal[];
  readonly kolonner: readonly Rasjonal[];
}

/** Prices so low that no cell has more than half a unit. */
function startpriser({ rader, kolonner, celler }: Fylling): Priser {
  const størst = new Map(kolonner.map(({ id }) => [id, somRasjonal(1)]));
  for (const { kolonne, vekt } of celler) {
    const hittil = størst.get(kolonne);
    if (hittil !== undefined && sammenlignEksakt(gang(vekt, TO), hittil) > 0) størst.set(kolonne, gang(vekt, TO));
  }
  return { rader: rader.map(() => somRasjonal(1)), kolonner: [...størst.values()] };
}

/** The matrix with the last `bak` digits of every sum left out, each cell with what its prices say. */
function lagGraf({ rader, kolonner, celler }: Fylling, priser: Priser, bak: bigint): Flytgraf<Rasjonal> {
  const medPris = (marginer: readonly Fyllingsmargin[], prisliste: readonly Rasjonal[]) =>
    flett(marginer, prisliste).map(([{ id, sum }, pris]) => ({ id, sum: sum >> bak, pris }));
  const [radmarginer, kolonnemarginer] = [medPris(rader, priser.rader), medPris(kolonner, priser.kolonner)];
  const prisPåRad = new Map(radmarginer.map(({ id, pris }) => [id, pris]));
  const prisPåKolonne = new Map(kolonnemarginer.map(({ id, pris }) => [id, pris]));
  return lagFlytgraf(
    radmarginer,
    kolonnemarginer,
    celler.map((celle) => {
      const forhold = del(vedNøkkel(prisPåRad, celle.rad), vedNøkkel(prisPåKolonne, celle.kolonne));
      return { rad: celle.rad, kolonne: celle.kolonne, flyt: nærmest(gang(celle.vekt, forhold)), ...lagPris(celle) };
    }),
  );
}

const nærmest = ({ t, n }: Rasjonal): bigint => (2n * t + n) / (2n * n);

function lagPris({ vekt: { t, n } }: Fyllingscelle): Enhetspris<Rasjonal> {
  return {
    opp: (har) => ({ t: (2n * har + 1n) * n, n: 2n * t }),
    ned: (har) => (har > 0n ? { t: (2n * har - 1n) * n, n: 2n * t } : undefined),
  };
}

const antallSifre = (tall: bigint): number => tall.toString(2).length;

/** A number above zero near the given one, with few digits. The prices between two rounds need only be near. */
function rundTilSifre({ t, n }: Rasjonal): Rasjonal {
  const flytt = antallSifre(t) - antallSifre(n) - SIFRE;
  return flytt < 0
    ? forkort({ t: (t << BigInt(-flytt)) / n, n: 1n << BigInt(-flytt) })
    : somRasjonal((t / (n << BigInt(flytt))) << BigInt(flytt));
}
