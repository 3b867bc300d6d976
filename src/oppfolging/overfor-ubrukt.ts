import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { summerBeløp } from '../kjerne/summer-belop';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import { delEtter, type Ubruktregel } from './beregn-ubrukt';
import type { OppfølgingKoder } from './koder';
import { kontrollerÅrsregnskap } from './kontroller-arsregnskap';

const funn = lagFunnlager<OppfølgingKoder>();

/** What was awarded and used in one year. */
export interface Årsregnskap {
  /** The year. */
  readonly år: number;
  /** Awarded for the year, ≥ 0. */
  readonly tildelt: Øre;
  /** Used and paid back in the year, ≥ 0. */
  readonly brukt: Øre;
  /**
   * What has been granted to be carried on, of the money of which year. It is read where the rule is `SOK_OVERFORING` or
   * `NYTT_VEDTAK`; absent while nothing is decided, empty when it is decided that nothing is.
   */
  readonly innvilget?: readonly { readonly opprinnelsesår: number; readonly beløp: Øre }[];
}

/** How unspent money is carried on. Nothing has a default. */
export interface Overføringsvalg extends Ubruktregel {
  /** Which money is used first: the oldest, the newest, or the years in this order. */
  readonly rekkefølge: 'ELDST_FORST' | 'NYEST_FORST' | readonly number[];
}

/** What became in one year of the money of one year. `inn + tildelt = brukt + tilbakebetales + overføres + avventer`. */
export interface Opphavslinje {
  /** The year the money was first given for. */
  readonly opprinnelsesår: number;
  /** Carried in from the year before. */
  readonly inn: Øre;
  /** Awarded this year; 0 for money of earlier years. */
  readonly tildelt: Øre;
  /** Used this year. */
  readonly brukt: Øre;
  /** To be paid back. */
  readonly tilbakebetales: Øre;
  /** Carried on to the next year. */
  readonly overføres: Øre;
  /** Waits for an application or a decision. It is not carried on. */
  readonly avventer: Øre;
}

/** A year with the money that was there, by the year it was first given for. */
export interface Overføringsår {
  /** The year. */
  readonly år: number;
  /** One for each year of origin that has money, in order of year. */
  readonly linjer: readonly Opphavslinje[];
  /** Used beyond all that there was. */
  readonly overforbruk: Øre;
}

/** Unspent money through several years. */
export interface Overføring {
  /** The years, in order. */
  readonly år: readonly Overføringsår[];
  /** What is to be looked at, with pointers into `regnskap`. */
  readonly funn: readonly Funn[];
  /** What it was computed from: the same references, not copies. */
  readonly grunnlag: { readonly regnskap: readonly Årsregnskap[]; readonly valg: Overføringsvalg };
}

/**
 * Carries unspent money from year to year, and keeps for every krone the year that it was first given for.
 *
 * @param regnskap - One for each year, in any order. A year that is left out passes money on untouched. The work is the
 * number of years squared at most.
 * @param valg - The rule, its basis, and which money is used first.
 * @returns Year by year, origin by origin; every line closes. More used than there was is a finding, not an error.
 * @throws TilskuddFeil with every breach at once: `UBRUKT_AR_TO_GANGER`, `UBRUKT_BELOP_UGYLDIG`,
 * `UBRUKT_REKKEFOLGE_UGYLDIG` when a declared order names a year twice or leaves out one that has money.
 * @example
 * const regnskap = [
 *   { år: 2024, tildelt: kroner(11), brukt: kroner(4) },
 *   { år: 2025, tildelt: kroner(10), brukt: kroner(9) },
 *   { år: 2026, tildelt: kroner(0), brukt: kroner(3) },
 * ];
 * const valg = { regel: 'OVERFORES', grunnlag: 'Vedtak i SSU', rekkefølge: 'ELDST_FORST' };
 * const { år } = overførUbrukt(regnskap, valg);
 * år.map(({ linjer }) => linjer.map((l) => `${l.opprinnelsesår}: ${l.overføres / 100}`))
 * // => [['2024: 7'], ['2024: 0', '2025: 8'], ['2025: 5']]
 */
export function overførUbrukt(regnskap: readonly Årsregnskap[], valg: Overføringsvalg): Overføring {
  kastVedFeil(kontrollerÅrsregnskap(regnskap, valg.rekkefølge));
  const iRekkefølge = regnskap.map((ett, plass) => ({ ...ett, plass })).sort((a, b) => a.år - b.år);
  const alle: Funn[] = [];
  let beholdning: ReadonlyMap<number, number> = new Map();
  const år = iRekkefølge.map((ett): Overføringsår => {
    const { linjer, overforbruk } = regnÅr(ett, beholdning, valg, alle);
    if (overforbruk > 0)
      alle.push(funn('UBRUKT_OVERFORBRUK', 'FEIL', `/regnskap/${ett.plass}/brukt`, { år: ett.år, over: overforbruk }));
    beholdning = new Map(linjer.map(({ opprinnelsesår, overføres }) => [opprinnelsesår, overføres]));
    return { år: ett.år, linjer, overforbruk };
  });
  return { år, funn: alle, grunnlag: { regnskap, valg } };
}

function regnÅr(
  ett: Årsregnskap & { readonly plass: number },
  beholdning: ReadonlyMap<number, number>,
  valg: Overføringsvalg,
  alle: Funn[],
): { readonly linjer: readonly Opphavslinje[]; readonly overforbruk: Øre } {
  const midler = new Map(beholdning);
  if (ett.tildelt > 0) midler.set(ett.år, 0);
  const finnes = [...midler].filter(([år, beløp]) => beløp > 0 || år === ett.år).map(([år]) => år);
  const bruk = new Map<number, number>();
  let igjen: number = ett.brukt;
  for (const år of ordne(finnes, valg.rekkefølge)) {
    const tilgjengelig = (beholdning.get(år) ?? 0) + (år === ett.år ? ett.tildelt : 0);
    const brukes = Math.min(igjen, tilgjengelig);
    bruk.set(år, brukes);
    igjen -= brukes;
  }
  const linjer = [...finnes]
    .sort((a, b) => a - b)
    .map((opprinnelsesår): Opphavslinje => {
      const inn = beholdning.get(opprinnelsesår) ?? 0;
      const tildelt = opprinnelsesår === ett.år ? ett.tildelt : 0;
      const brukt = vedNøkkel(bruk, opprinnelsesår);
      const deler = delRest(inn + tildelt - brukt, opprinnelsesår, ett, { regel: valg.regel, alle });
      return { opprinnelsesår, inn: inn as Øre, tildelt: tildelt as Øre, brukt: brukt as Øre, ...deler };
    });
  alle.push(...funnOmUkjentOpphav(ett, new Set(finnes)));
  return { linjer, overforbruk: igjen as Øre };
}

function ordne(år: readonly number[], rekkefølge: Overføringsvalg['rekkefølge']): readonly number[] {
  if (rekkefølge === 'ELDST_FORST') return [...år].sort((a, b) => a - b);
  if (rekkefølge === 'NYEST_FORST') return [...år].sort((a, b) => b - a);
  return [...år].sort((a, b) => rekkefølge.indexOf(a) - rekkefølge.indexOf(b));
}

function delRest(
  rest: number,
  opprinnelsesår: number,
  { år, innvilget, plass }: Årsregnskap & { readonly plass: number },
  { regel, alle }: { readonly regel: Overføringsvalg['regel']; readonly alle: Funn[] },
): Pick<Opphavslinje, 'tilbakebetales' | 'overføres' | 'avventer'> {
  const del = delEtter(regel);
  const alt = (felt: typeof del): Øre => (felt === del ? rest : 0) as Øre;
  if (del !== 'avventer' || innvilget === undefined)
    return { tilbakebetales: alt('tilbakebetales'), overføres: alt('overføres'), avventer: alt('avventer') };
  const søkt = summerBeløp(innvilget.filter((i) => i.opprinnelsesår === opprinnelsesår).map(({ beløp }) => beløp));
  if (søkt > rest) {
    const data = { år, opprinnelsesår, beløp: søkt, rest };
    alle.push(funn('UBRUKT_OVERFORING_FOR_STOR', 'FEIL', `/regnskap/${plass}/innvilget`, data));
  }
  const overføres = Math.min(søkt, rest);
  return { tilbakebetales: (rest - overføres) as Øre, overføres: overføres as Øre, avventer: 0 as Øre };
}

/** Money that is granted to be carried on, of a year that has none left. */
function funnOmUkjentOpphav(
  { år, innvilget = [], plass }: Årsregnskap & { readonly plass: number },
  finnes: ReadonlySet<number>,
): readonly Funn[] {
  return innvilget
    .filter(({ opprinnelsesår, beløp }) => beløp > 0 && !finnes.has(opprinnelsesår))
    .map(({ opprinnelsesår, beløp }) =>
      funn('UBRUKT_OVERFORING_FOR_STOR', 'FEIL', `/regnskap/${plass}/innvilget`, {
        år,
        opprinnelsesår,
        beløp,
        rest: 0,
      }),
    );
}
