import { del, type Rasjonal, somRasjonal, tilBrøk } from '../../kjerne/brok';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Øre } from '../../kjerne/typer';
import { rekkefølgeIMatrise } from '../rekkefolge-i-matrise';
import { velgBlantLike } from '../velg-blant-like';
import { type Divisorer, finnDivisorer } from './finn-divisorer';
import { type Flaskehals, finnFlaskehals } from './finn-flaskehals';
import { type Fylling, fyllMatrise } from './fyll-matrise';
import { kontrollerVektmatrisen } from './kontroller-vektmatrisen';
import type { Matrisefordeling, Matrisefordelingsvalg, Matrisemargin, Vektmatrise } from './typer';

/**
 * Fills a matrix in proportion to weights so that every row and every column has the sum it was to have (biproportional
 * apportionment, the divisor method with standard rounding).
 *
 * Use it when two sets of sums are decided and the weights say how they meet: what each helsefellesskap gets in all and
 * what each purpose gets in all, or the seats of regions and parties. For one row alone it is `SAINTE_LAGUE`. To round
 * the cells of a matrix that adds up already, use {@link avrundMatrise}.
 *
 * The cell in row i and column j is w / (rᵢ · kⱼ), rounded to the nearest whole unit, with the divisors r and k of its row
 * and column: anyone can check the result by them. Up to units that stand exactly at a half it is the only such matrix.
 * Where several are right, `uavgjort` names the cells, and the result is the first when cells are asked in the order of
 * `vedLikhet`: a cell gets its unit whenever it can with what is decided before it.
 *
 * @param matrise - Rows and columns with their sums, and weights ≥ 0, read exactly; a cell of weight 0 stays 0. The order
 * of the lists does not matter.
 * @param valg - The unit, and what decides between outcomes that are equally right. None has a default.
 * @returns Amounts in the order of `celler`, with the divisors that prove them. When the weights leave no room for the
 * sums it is `umulig`, with the rows and the columns that stand in the way. One more binary digit in the sums costs one
 * more round, O(cells) searches of O((rows + columns)² + cells) each; units are never counted.
 * @throws TilskuddFeil with every breach at once: `MARGINER_STEMMER_IKKE`, `MARGIN_UGYLDIG`, `MARGIN_IKKE_HEL`, `ID_TOM`,
 * `ID_TO_GANGER`, `MATRISESTED_UKJENT`, `MATRISECELLE_TO_GANGER`, `VEKT_NEGATIV`, `VEKT_UGYLDIG`, `ENHET_UGYLDIG`,
 * `MATRISELIKHET_UKJENT`.
 * @see M. L. Balinski and G. Demange, An axiomatic approach to proportionality between matrices (1989); N. Gaffke and
 * F. Pukelsheim, Divisor methods for proportional representation systems (2008).
 * @example
 * const celle = (rad, kolonne, vekt) => ({ rad, kolonne, vekt });
 * const matrise = {
 *   rader: [{ id: 'nord', sum: kroner(60) }, { id: 'sør', sum: kroner(40) }],
 *   kolonner: [{ id: 'drift', sum: kroner(70) }, { id: 'utvikling', sum: kroner(30) }],
 *   celler: [celle('nord', 'drift', 5), celle('nord', 'utvikling', 2), celle('sør', 'drift', 3), celle('sør', 'utvikling', 4)],
 * };
 * const svar = fordelMatrise(matrise, { enhet: kroner(1), vedLikhet: 'ID' });
 * svar.celler.map(({ beløp }) => beløp / 100) // => [48, 12, 22, 18]
 * svar.divisorer.rader.map(({ divisor }) => divisor) // => [{ teller: '1', nevner: '1' }, { teller: '13', nevner: '10' }]
 * svar.divisorer.kolonner.map(({ divisor }) => divisor) // => [{ teller: '3', nevner: '29' }, { teller: '1', nevner: '6' }]
 */
export function fordelMatrise(matrise: Vektmatrise, valg: Matrisefordelingsvalg): Matrisefordeling {
  const vekter = kontrollerVektmatrisen(matrise, valg);
  const enhet = BigInt(valg.enhet);
  const iOrden = ordne(matrise);
  const { fylling, plasser } = lagFylling(iOrden, vekter, enhet);
  const grunnlag = { matrise, valg };
  const hals = finnFlaskehals(fylling);
  if (hals !== undefined) return lagUmulig(grunnlag, iOrden, hals);
  const fylt = fyllMatrise(fylling);
  const steder = plasser.flatMap((i) => matrise.celler.slice(i, i + 1).map(({ rad, kolonne }) => ({ rad, kolonne })));
  const { flyt, like } = velgBlantLike(fylt.oppgave, fylt, rekkefølgeIMatrise(steder, valg.vedLikhet));
  const enheter = new Map(plasser.map((plass, c) => [plass, flyt[c] ?? 0n]));
  const antallRader = matrise.rader.length;
  const divisorer = finnDivisorer(
    fylling.celler.map((celle, c) => ({ ...celle, enheter: flyt[c] ?? 0n })),
    {
      rader: fylt.priser.slice(0, antallRader).map((pris) => del(somRasjonal(1), pris)),
      kolonner: fylt.priser.slice(antallRader),
    },
  );
  return {
    grunnlag,
    celler: matrise.celler.map(({ rad, kolonne }, i) => {
      return { rad, kolonne, beløp: Number((enheter.get(i) ?? 0n) * enhet) as Øre };
    }),
    divisorer: iGittOrden(matrise, iOrden, divisorer),
    uavgjort: like.flatMap((c) => steder.slice(c, c + 1)),
  };
}

type Marginer = Pick<Vektmatrise, 'rader' | 'kolonner'>;

/** Rows and columns by id, so that the path of the calculation, and thereby the divisors, hang on no list. */
function ordne({ rader, kolonner, celler }: Vektmatrise): Vektmatrise {
  const etterId = (marginer: readonly Matrisemargin[]): readonly Matrisemargin[] =>
    [...marginer].sort((a, b) => sammenlignTekst(a.id, b.id));
  return { rader: etterId(rader), kolonner: etterId(kolonner), celler };
}

/** The sums in units, and the cells of weight above zero in order, with their places in the list. */
function lagFylling(
  { rader, kolonner, celler }: Vektmatrise,
  vekter: readonly Rasjonal[],
  enhet: bigint,
): { readonly fylling: Fylling; readonly plasser: readonly number[] } {
  const plassAv = (marginer: readonly Matrisemargin[]) => new Map(marginer.map(({ id }, i) => [id, i]));
  const [radplass, kolonneplass] = [plassAv(rader), plassAv(kolonner)];
  const fylte = celler
    .flatMap(({ rad, kolonne }, plass) => {
      const vekt = vekter[plass];
      if (vekt === undefined || vekt.t === 0n) return [];
      return [{ rad: radplass.get(rad) ?? -1, kolonne: kolonneplass.get(kolonne) ?? -1, vekt, plass }];
    })
    .sort((a, b) => a.rad - b.rad || a.kolonne - b.kolonne);
  return {
    plasser: fylte.map(({ plass }) => plass),
    fylling: {
      rader: rader.map(({ sum }) => BigInt(sum) / enhet),
      kolonner: kolonner.map(({ sum }) => BigInt(sum) / enhet),
      celler: fylte.map(({ rad, kolonne, vekt }) => ({ rad, kolonne, vekt })),
    },
  };
}

function iGittOrden(gitt: Marginer, iOrden: Marginer, divisorer: Divisorer): Matrisefordeling['divisorer'] {
  const langs = (felt: keyof Marginer) => {
    const etterId = new Map(iOrden[felt].map(({ id }, i) => [id, divisorer[felt][i] ?? somRasjonal(1)]));
    return gitt[felt].map(({ id }) => ({ id, divisor: tilBrøk(etterId.get(id) ?? somRasjonal(1)) }));
  };
  return { rader: langs('rader'), kolonner: langs('kolonner') };
}

function lagUmulig(
  grunnlag: Matrisefordeling['grunnlag'],
  { rader, kolonner }: Marginer,
  { mangler, ...hals }: Flaskehals,
): Matrisefordeling {
  const ider = (marginer: readonly Matrisemargin[], plasser: readonly number[]): readonly string[] =>
    plasser.flatMap((i) => marginer.slice(i, i + 1).map(({ id }) => id)).sort(sammenlignTekst);
  return {
    grunnlag,
    celler: grunnlag.matrise.celler.map(({ rad, kolonne }) => ({ rad, kolonne, beløp: 0 as Øre })),
    divisorer: { rader: [], kolonner: [] },
    uavgjort: [],
    umulig: {
      rader: ider(rader, hals.rader),
      kolonner: ider(kolonner, hals.kolonner),
      beløp: Number(mangler * BigInt(grunnlag.valg.enhet)) as Øre,
    },
  };
}
