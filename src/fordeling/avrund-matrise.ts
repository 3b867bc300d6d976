import type { Øre } from '../kjerne/typer';
import { finnBilligsteFlyt } from './finn-billigste-flyt';
import { flett } from './flett';
import { type Flytcelle, type Flytmargin, type Kostnadsregning, lagFlytgraf } from './flytgraf';
import { kontrollerBudsjettmatrisen } from './kontroller-budsjettmatrisen';
import { ordneIMatrise } from './ordne-i-matrise';
import type { Budsjettmatrise, Matriseavrunding, Matriseavrundingsvalg } from './typer-matrise';
import { velgBlantLike } from './velg-blant-like';

const SUMMER: Kostnadsregning<bigint> = {
  ingenting: 0n,
  leggTil: (a, b) => a + b,
  trekkFra: (a, b) => a - b,
  sammenlign: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

/**
 * Rounds a budget so that it still adds up: each cell goes down or up to the unit, every row, every column and the total
 * keep their sum exactly, and as little as possible is moved (controlled rounding).
 *
 * Use it for a budget whose sums are round but whose cells are not, such as one that is scaled to a new frame. When the
 * sums are not round, round them first: one row by {@link fordelPott}, rows and columns together by `fordelMatrise`.
 *
 * A whole cell, such as zero, stays, and an empty cell stays empty. Of all roundings with the least Σ|after − before|
 * the result is the first when cells are asked in the order of `vedLikhet`: a cell is rounded up whenever it can be with
 * what is decided before it. `uavgjort` says for which cells there was a choice.
 *
 * @param matrise - Rows, columns and cells, such as a `Budsjett`; the order of none of them matters.
 * @param valg - The unit, and what decides between roundings that are equally good. None has a default.
 * @returns Each cell before and after, and what is moved. O(f·(rows + columns)²) and better for f cells that are not
 * whole, whatever the amounts, and O(f²) when all are equally good to round up and down.
 * @throws TilskuddFeil with every breach at once: `MARGIN_IKKE_HEL` for each row and column whose sum is not whole,
 * `ENHET_UGYLDIG`, `MATRISELIKHET_UKJENT`, `BUDSJETT_RAD_TO_GANGER`, `BUDSJETT_ART_TO_GANGER`, `BUDSJETT_RAD_UKJENT`,
 * `BUDSJETT_ART_UKJENT`, `BUDSJETT_CELLE_TO_GANGER`, `BUDSJETT_BELOP_UGYLDIG`; `BELOP_FOR_STORT` for sums above 2^53 − 1.
 * @see L. H. Cox and L. R. Ernst, Controlled rounding (1982).
 * @example
 * const celle = (tiltakId, kostnadsartId, beløp) => ({ tiltakId, kostnadsartId, beløp: kroner(beløp) });
 * const matrise = {
 *   rader: [{ tiltakId: 'dho', navn: 'DHO' }, { tiltakId: 'forløp', navn: 'Pasientforløp' }],
 *   kostnadsarter: [{ id: 'frikjøp', navn: 'Frikjøp' }, { id: 'annet', navn: 'Annet' }],
 *   celler: [celle('dho', 'frikjøp', 7), celle('dho', 'annet', 3), celle('forløp', 'frikjøp', 3), celle('forløp', 'annet', 7)],
 * };
 * avrundMatrise(matrise, { enhet: kroner(10), vedLikhet: 'ID' }).celler.map(({ beløp }) => beløp / 100) // => [10, 0, 0, 10]
 * avrundMatrise(matrise, { enhet: kroner(3), vedLikhet: 'ID' }) // throws MARGIN_IKKE_HEL
 */
export function avrundMatrise(matrise: Budsjettmatrise, valg: Matriseavrundingsvalg): Matriseavrunding {
  kontrollerBudsjettmatrisen(matrise, valg);
  const brutte = finnBrutte(matrise, BigInt(valg.enhet));
  finnBilligsteFlyt(brutte.graf, SUMMER);
  const uavgjort = velgBlantLike(ordneIMatrise(brutte.celler, valg.vedLikhet), SUMMER);
  const opp = new Set(brutte.celler.filter(({ kant }) => kant.flyt === 1n).map(({ celle }) => celle));
  const celler = matrise.celler.map((celle) => {
    const { tiltakId, kostnadsartId, beløp: før } = celle;
    const beløp = (før - (før % valg.enhet) + (opp.has(celle) ? valg.enhet : 0)) as Øre;
    return { tiltakId, kostnadsartId, før, beløp };
  });
  return {
    grunnlag: { matrise, valg },
    celler,
    flyttet: celler.reduce((sum, { før, beløp }) => sum + Math.max(0, beløp - før), 0) as Øre,
    uavgjort: uavgjort.map(({ rad, kolonne }) => ({ tiltakId: rad, kostnadsartId: kolonne })),
  };
}

/** The cells that are not whole, as places for 0 or 1 unit more than their whole part, rounded to the nearest. */
function finnBrutte({ rader, kostnadsarter, celler }: Budsjettmatrise, enhet: bigint) {
  const brutte = celler
    .map((celle) => ({
      celle,
      rad: celle.tiltakId,
      kolonne: celle.kostnadsartId,
      rest: BigInt(celle.beløp) % enhet,
    }))
    .filter(({ rest }) => rest > 0n);
  const marginer = (ider: readonly string[], hvor: 'rad' | 'kolonne'): readonly Flytmargin<bigint>[] => {
    const rester = new Map<string, bigint>();
    for (const brutt of brutte) rester.set(brutt[hvor], (rester.get(brutt[hvor]) ?? 0n) + brutt.rest);
    return ider.map((id) => ({ id, sum: (rester.get(id) ?? 0n) / enhet, pris: 0n }));
  };
  const graf = lagFlytgraf(
    marginer(
      rader.map(({ tiltakId }) => tiltakId),
      'rad',
    ),
    marginer(
      kostnadsarter.map(({ id }) => id),
      'kolonne',
    ),
    brutte.map((brutt) => lagFlytcelle(brutt, enhet)),
  );
  return { graf, celler: flett(brutte, graf.kanter).map(([brutt, kant]) => ({ ...brutt, kant })) };
}

/** Rounded up a cell moves enhet − rest, rounded down rest; only the difference counts. */
function lagFlytcelle(
  { rad, kolonne, rest }: { readonly rad: string; readonly kolonne: string; readonly rest: bigint },
  enhet: bigint,
): Flytcelle<bigint> {
  const forskjell = enhet - 2n * rest;
  return {
    rad,
    kolonne,
    flyt: forskjell < 0n ? 1n : 0n,
    opp: (flyt) => (flyt === 0n ? forskjell : undefined),
    ned: (flyt) => (flyt === 1n ? forskjell : undefined),
  };
}
