import { leggSammen, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../kjerne/brok';
import type { Brøk, Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { fordelPott } from './fordel-pott';
import type { Fordeling } from './typer';

/** A cause of a difference between two distributions. */
export type Forskjellsdel = 'POTT' | 'VEKTER' | 'GRENSER' | 'AVRUNDING';

/** What each cause did, exact, in øre; the four sum to the difference. */
export interface Forskjellsdeler {
  /** The pot and what is reserved of it. */
  readonly pott: Brøk;
  /** The weights, and who has one. */
  readonly vekter: Brøk;
  /** Floors, caps and limits on groups; also that they cannot be met, so that nobody gets anything. */
  readonly grenser: Brøk;
  /** The unit, the method and the rules for ties: what rounding makes of the exact shares. */
  readonly avrunding: Brøk;
}

/** The difference for one recipient. */
export interface Forskjellslinje {
  /** The recipient. */
  readonly id: string;
  /** Its amount in the first; 0 when it is not there. */
  readonly før: Øre;
  /** Its amount in the second; 0 when it is not there. */
  readonly etter: Øre;
  /** `etter` less `før`. */
  readonly forskjell: Øre;
  /** Where the difference comes from. */
  readonly deler: Forskjellsdeler;
}

/** A sum before and after. */
export interface Forskjell {
  /** In the first. */
  readonly før: Øre;
  /** In the second. */
  readonly etter: Øre;
  /** `etter` less `før`. */
  readonly forskjell: Øre;
}

/** The difference between two distributions, by cause. */
export interface Fordelingssammenligning {
  /** First the recipients of the first distribution, in its order, then those only in the second. */
  readonly linjer: readonly Forskjellslinje[];
  /** What all get together, by cause. */
  readonly delt: Forskjell & { readonly deler: Forskjellsdeler };
  /** What is not handed out. `delt.forskjell + ufordelt.forskjell === pott.forskjell`. */
  readonly ufordelt: Forskjell;
  /** The pots. */
  readonly pott: Forskjell;
  /**
   * Causes that could not be told alone, since no split meets the limits when only they and those before them are changed.
   * Their part is 0, and what they did is in the next.
   */
  readonly ikkeSkilt: readonly Exclude<Forskjellsdel, 'AVRUNDING'>[];
}

/**
 * Says where the difference between two distributions comes from: the pot, the weights, the limits, and last the
 * rounding. One is changed at a time, in that order, and the exact shares are computed anew each time.
 *
 * Use it to explain a change from one year or one proposal to the next. The order is part of the answer: a later cause is
 * measured with the earlier ones already changed. A recipient that is in one of them only has no weight and no limits in
 * the other; it comes with the weights, and its limits with the limits.
 *
 * @param a - The first.
 * @param b - The second. O(n log n) in their recipients.
 * @returns Exact parts that sum to the difference, for each and for all.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' };
 * const a = fordelPott(øre(100), [{ id: 'x', vekt: 1 }, { id: 'y', vekt: 1 }], valg);
 * const b = fordelPott(øre(101), [{ id: 'x', vekt: 2 }, { id: 'y', vekt: 1, gulv: øre(40) }], valg);
 * const { linjer } = sammenlignFordelinger(a, b);
 * linjer[0].forskjell // => 11
 * const [pott, vekter, grenser, avrunding] = Object.values(linjer[0].deler).map((d) => `${d.teller}/${d.nevner}`);
 * pott // => '1/2'
 * vekter // => '101/6'
 * grenser // => '-19/3'
 * avrunding // => '0/1'
 */
export function sammenlignFordelinger(a: Fordeling, b: Fordeling): Fordelingssammenligning {
  const før = new Map(a.linjer.map((linje) => [linje.id, linje]));
  const etter = new Map(b.linjer.map((linje) => [linje.id, linje]));
  const ider = [...new Set([...før.keys(), ...etter.keys()])];
  const { trinn, ikkeSkilt } = lagTrinn(a, b, ider);
  const linjer = ider.map((id): Forskjellslinje => {
    const beløp = forskjellAv(før.get(id)?.beløp ?? 0, etter.get(id)?.beløp ?? 0);
    return {
      id,
      ...beløp,
      deler: finnDeler(
        beløp,
        trinn.map((andeler) => andeler.get(id) ?? NULL),
      ),
    };
  });
  const delt = forskjellAv(sumAv(a), sumAv(b));
  return {
    linjer,
    delt: {
      ...delt,
      deler: finnDeler(
        delt,
        trinn.map((andeler) => [...andeler.values()].reduce(leggSammen, NULL)),
      ),
    },
    ufordelt: forskjellAv(a.ufordelt, b.ufordelt),
    pott: forskjellAv(a.grunnlag.pott, b.grunnlag.pott),
    ikkeSkilt,
  };
}

const NULL: Rasjonal = { t: 0n, n: 1n };

function forskjellAv(før: number, etter: number): Forskjell {
  return { før: før as Øre, etter: etter as Øre, forskjell: (etter - før) as Øre };
}

/** What is handed out; it never passes the pot. */
const sumAv = ({ linjer }: Fordeling): number => linjer.reduce((sum, { beløp }) => sum + beløp, 0);

function finnDeler({ før, etter }: Forskjell, trinn: readonly Rasjonal[]): Forskjellsdeler {
  const [x0 = NULL, x1 = NULL, x2 = NULL, x3 = NULL] = trinn;
  return {
    pott: tilBrøk(trekkFra(x1, x0)),
    vekter: tilBrøk(trekkFra(x2, x1)),
    grenser: tilBrøk(trekkFra(x3, x2)),
    avrunding: tilBrøk(trekkFra(trekkFra(somRasjonal(etter), x3), trekkFra(somRasjonal(før), x0))),
  };
}

type Andeler = ReadonlyMap<string, Rasjonal>;

/** The exact shares of the first, then with the pot, the weights and the limits of the second, one after the other. */
function lagTrinn(
  a: Fordeling,
  b: Fordeling,
  ider: readonly string[],
): { readonly trinn: readonly Andeler[]; readonly ikkeSkilt: Fordelingssammenligning['ikkeSkilt'] } {
  const blandinger = [
    ['POTT', { pott: b, vekter: a, grenser: a }],
    ['VEKTER', { pott: b, vekter: b, grenser: a }],
    ['GRENSER', { pott: b, vekter: b, grenser: b }],
  ] as const;
  const trinn: Andeler[] = [andelerAv(a)];
  const ikkeSkilt: (typeof blandinger)[number][0][] = [];
  for (const [del, blanding] of blandinger) {
    const forrige = ved(trinn, trinn.length - 1);
    const andeler = finnAndeler(ider, blanding, a.grunnlag.valg.enhet);
    // Limits that cannot be met in the second are why nobody gets anything there.
    const ingen = del === 'GRENSER' && b.umulig !== undefined ? andelerAv(b) : undefined;
    if (andeler === undefined && ingen === undefined) ikkeSkilt.push(del);
    trinn.push(andeler ?? ingen ?? forrige);
  }
  return { trinn, ikkeSkilt };
}

const andelerAv = ({ linjer }: Fordeling): Andeler =>
  new Map(linjer.map(({ id, eksakt }) => [id, { t: BigInt(eksakt.teller), n: BigInt(eksakt.nevner) }]));

/** The exact shares with each part from one of the two; `undefined` when no split meets the limits. */
function finnAndeler(
  ider: readonly string[],
  fra: { readonly pott: Fordeling; readonly vekter: Fordeling; readonly grenser: Fordeling },
  enhet: Øre,
): Andeler | undefined {
  const vekter = new Map(fra.vekter.grunnlag.mottakere.map((m) => [m.id, m]));
  const grenser = new Map(fra.grenser.grunnlag.mottakere.map((m) => [m.id, m]));
  const { grupper } = fra.grenser.grunnlag.valg;
  const { reservert } = fra.pott.grunnlag.valg;
  const valg: Fordelingsvalg = {
    metode: 'STORSTE_REST',
    enhet,
    vedLikhet: 'MELD',
    ...(grupper === undefined ? {} : { grupper }),
    ...(reservert === undefined ? {} : { reservert }),
  };
  const mottakere = ider.map((id): Mottaker => {
    const { gulv, tak, gruppe } = grenser.get(id) ?? {};
    return {
      id,
      vekt: vekter.get(id)?.vekt ?? 0,
      ...(gulv === undefined ? {} : { gulv }),
      ...(tak === undefined ? {} : { tak }),
      ...(gruppe === undefined ? {} : { gruppe }),
    };
  });
  const svar = fordelPott(fra.pott.grunnlag.pott, mottakere, valg);
  return svar.umulig === undefined ? andelerAv(svar) : undefined;
}
