import { del, somRasjonal, tilBrøk } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Beløpsstatus, Budsjett, Budsjettcelle } from '../modell';

/** What one party bears and gains over a whole budget. */
export interface Partssum {
  /** The party. */
  readonly partId: string;
  /** What it bears of the cost. */
  readonly kostnad: Øre;
  /** What it is expected to gain. */
  readonly gevinst: Øre;
  /** `gevinst − kostnad`: below zero where the party bears more than it gains. */
  readonly netto: Øre;
}

/** The sums of a budget. */
export interface Budsjettsummer {
  /** Sum per row, in the order of the rows. */
  readonly rader: readonly { readonly tiltakId: string; readonly sum: Øre }[];
  /** Sum per column, in the order of the columns. */
  readonly kolonner: readonly { readonly kostnadsartId: string; readonly sum: Øre }[];
  /** The total. */
  readonly totalt: Øre;
  /** What counts as administration: rows and columns marked so, no cell twice. */
  readonly administrasjon: Øre;
  /** Administration as an exact share of the total; absent when the total is 0. */
  readonly administrasjonsandel?: Brøk;
  /** Per party, by id; only those that a cell names. */
  readonly parter: readonly Partssum[];
  /** How firm the amounts are. */
  readonly status: Beløpsstatus;
}

/**
 * Adds up a budget: per row, per column, in all, for administration, and per party. An empty cell counts as zero.
 *
 * Cells in places that the budget does not have are left out; check the budget with {@link kontrollerBudsjett} first.
 *
 * @throws TilskuddFeil `BELOP_FOR_STORT`, `BELOP_IKKE_HELE_ORE` and the like for sums and cells that are no amounts.
 * @example
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'kartlegging', navn: 'Kartlegging' }, { tiltakId: 'admin', navn: 'Admin', administrasjon: true }],
 *   kostnadsarter: [{ id: 'frikjøp', navn: 'Frikjøp' }],
 *   celler: [
 *     { tiltakId: 'kartlegging', kostnadsartId: 'frikjøp', beløp: kroner(300) },
 *     { tiltakId: 'admin', kostnadsartId: 'frikjøp', beløp: kroner(100) },
 *   ],
 * };
 * beregnBudsjettsummer(budsjett).administrasjonsandel // => { teller: '1', nevner: '4' }
 */
export function beregnBudsjettsummer(budsjett: Budsjett): Budsjettsummer {
  const celler = cellerPåPlass(budsjett);
  const sum = (hvilke: (celle: Budsjettcelle) => boolean): Øre =>
    summerBeløp(celler.filter(hvilke).map(({ beløp }) => beløp));
  const adminRader = new Set(budsjett.rader.filter((r) => r.administrasjon).map(({ tiltakId }) => tiltakId));
  const adminArter = new Set(budsjett.kostnadsarter.filter((a) => a.administrasjon).map(({ id }) => id));
  const totalt = sum(() => true);
  const administrasjon = sum((celle) => adminRader.has(celle.tiltakId) || adminArter.has(celle.kostnadsartId));
  return {
    rader: budsjett.rader.map(({ tiltakId }) => ({ tiltakId, sum: sum((celle) => celle.tiltakId === tiltakId) })),
    kolonner: budsjett.kostnadsarter.map(({ id }) => ({
      kostnadsartId: id,
      sum: sum((celle) => celle.kostnadsartId === id),
    })),
    totalt,
    administrasjon,
    ...(totalt === 0 ? {} : { administrasjonsandel: tilBrøk(del(somRasjonal(administrasjon), somRasjonal(totalt))) }),
    parter: summerParter(celler),
    status: budsjett.status,
  };
}

function cellerPåPlass({ rader, kostnadsarter, celler }: Budsjett): readonly Budsjettcelle[] {
  const tiltak = new Set(rader.map(({ tiltakId }) => tiltakId));
  const arter = new Set(kostnadsarter.map(({ id }) => id));
  return celler.filter((celle) => tiltak.has(celle.tiltakId) && arter.has(celle.kostnadsartId));
}

function summerParter(celler: readonly Budsjettcelle[]): readonly Partssum[] {
  const andeler = celler.flatMap(({ parter = [] }) => parter);
  const ider = [...new Set(andeler.map(({ partId }) => partId))].sort(sammenlignTekst);
  return ider.map((partId) => {
    const egne = andeler.filter((andel) => andel.partId === partId);
    const kostnad = summerBeløp(egne.map((andel) => andel.kostnad));
    const gevinst = summerBeløp(egne.flatMap((andel) => andel.gevinst ?? []));
    return { partId, kostnad, gevinst, netto: (gevinst - kostnad) as Øre };
  });
}
