import { del, forkort, gang, type Rasjonal, sammenlignEksakt, somRasjonal } from '../../kjerne/brok';
import { finnEnklesteBrøk } from './finn-enkleste-brok';

/** A cell of weight above zero, with the units it has got. */
export interface FyltCelle {
  readonly rad: number;
  readonly kolonne: number;
  readonly vekt: Rasjonal;
  readonly enheter: bigint;
}

/** A divisor for each row and each column. */
export interface Divisorer {
  readonly rader: readonly Rasjonal[];
  readonly kolonner: readonly Rasjonal[];
}

const EN = somRasjonal(1);

/**
 * Divisors with few digits that prove the same matrix, and leave no cell at a half where they can be moved from it.
 *
 * Each divisor in turn becomes the simplest fraction strictly within what its cells allow. What one leaves may free the
 * next, so it goes on while fewer cells stand at a half; at most once for each row and column.
 *
 * @param celler - Cells that the given divisors prove.
 */
export function finnDivisorer(celler: readonly FyltCelle[], gitt: Divisorer): Divisorer {
  const skala = gitt.rader[0] ?? EN;
  let divisorer = forenkle(celler, {
    rader: gitt.rader.map((d) => del(d, skala)),
    kolonner: gitt.kolonner.map((d) => gang(d, skala)),
  });
  for (let før = celler.length + 1, nå = tellHalve(celler, divisorer); nå > 0 && nå < før; ) {
    divisorer = forenkle(celler, divisorer);
    [før, nå] = [nå, tellHalve(celler, divisorer)];
  }
  return divisorer;
}

function forenkle(celler: readonly FyltCelle[], { rader: gitte, kolonner }: Divisorer): Divisorer {
  const rader = forenkleLangs('rad', celler, gitte, (celle) => kolonner[celle.kolonne]);
  return { rader, kolonner: forenkleLangs('kolonne', celler, kolonner, (celle) => rader[celle.rad]) };
}

function forenkleLangs(
  langs: 'rad' | 'kolonne',
  celler: readonly FyltCelle[],
  gitte: readonly Rasjonal[],
  andre: (celle: FyltCelle) => Rasjonal | undefined,
): readonly Rasjonal[] {
  const nedre: (Rasjonal | undefined)[] = gitte.map(() => undefined);
  const øvre: (Rasjonal | undefined)[] = gitte.map(() => undefined);
  for (const celle of celler) {
    const i = celle[langs];
    const dobbel = del({ t: 2n * celle.vekt.t, n: celle.vekt.n }, andre(celle) ?? EN);
    const minst = del(dobbel, somRasjonal(2n * celle.enheter + 1n));
    if (sammenlignEksakt(minst, nedre[i] ?? minst) >= 0) nedre[i] = minst;
    if (celle.enheter === 0n) continue;
    const høyst = del(dobbel, somRasjonal(2n * celle.enheter - 1n));
    if (sammenlignEksakt(høyst, øvre[i] ?? høyst) <= 0) øvre[i] = høyst;
  }
  return gitte.map((divisor, i) => {
    const [fra, til] = [nedre[i], øvre[i]];
    if (fra === undefined) return EN;
    const erLåst = til !== undefined && sammenlignEksakt(fra, til) === 0;
    return forkort(erLåst ? divisor : finnEnklesteBrøk(fra, til));
  });
}

/** How many cells stand exactly at a half. */
function tellHalve(celler: readonly FyltCelle[], { rader, kolonner }: Divisorer): number {
  return celler.filter(({ rad, kolonne, vekt, enheter }) => {
    const dobbel = del({ t: 2n * vekt.t, n: vekt.n }, gang(rader[rad] ?? EN, kolonner[kolonne] ?? EN));
    const odde = [2n * enheter - 1n, 2n * enheter + 1n];
    return odde.some((o) => o > 0n && sammenlignEksakt(dobbel, somRasjonal(o)) === 0);
  }).length;
}
