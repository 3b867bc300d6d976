import { del, type Rasjonal, somRasjonal, tilBrøk } from '../../kjerne/brok';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import type { Øre } from '../../kjerne/typer';
import { vedNøkkel } from '../../kjerne/ved-nokkel';
import { flett } from '../flett';
import type { Flytnode } from '../flytgraf';
import { ordneIMatrise } from '../ordne-i-matrise';
import { velgBlantLike } from '../velg-blant-like';
import { type Flaskehals, finnFlaskehals } from './finn-flaskehals';
import { forenklePriser } from './forenkle-priser';
import { FORHOLD, fyllMatrise } from './fyll-matrise';
import type { Fylling } from './fylling';
import { kontrollerVektmatrisen } from './kontroller-vektmatrisen';
import type {
  Matrisedivisor,
  Matrisefordeling,
  Matrisefordelingsvalg,
  Matrisemargin,
  Matrisevekt,
  Vektmatrise,
} from './typer';

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
  const fylling = lagFylling(matrise, vekter, enhet);
  const grunnlag = { matrise, valg };
  const hals = finnFlaskehals(fylling);
  if (hals !== undefined) return lagUmulig(grunnlag, hals);
  const graf = fyllMatrise(fylling);
  const fylte = flett(fylling.celler, graf.kanter).map(([celle, kant]) => ({ ...celle, kant }));
  const like = velgBlantLike(ordneIMatrise(fylte, valg.vedLikhet), FORHOLD);
  forenklePriser(graf, FORHOLD);
  const enheter = new Map(fylte.map(({ celle, kant }) => [celle, kant.flyt]));
  return {
    grunnlag,
    celler: matrise.celler.map((celle) => {
      const beløp = Number((enheter.get(celle) ?? 0n) * enhet) as Øre;
      return { rad: celle.rad, kolonne: celle.kolonne, beløp };
    }),
    divisorer: {
      rader: lagDivisorer(matrise.rader, flett(fylling.rader, graf.rader), (pris) => del(somRasjonal(1), pris)),
      kolonner: lagDivisorer(matrise.kolonner, flett(fylling.kolonner, graf.kolonner), (pris) => pris),
    },
    uavgjort: like.map(({ rad, kolonne }) => ({ rad, kolonne })),
  };
}

interface Fyllingen extends Fylling {
  readonly celler: readonly (Fylling['celler'][number] & { readonly celle: Matrisevekt })[];
}

/** All in the order of ids, so that the path of the calculation, and thereby the divisors, hang on no list. */
function lagFylling({ rader, kolonner, celler }: Vektmatrise, vekter: readonly Rasjonal[], enhet: bigint): Fyllingen {
  const iOrden = (marginer: readonly Matrisemargin[]) =>
    [...marginer].sort((a, b) => sammenlignTekst(a.id, b.id)).map(({ id, sum }) => ({ id, sum: BigInt(sum) / enhet }));
  const medVekt = flett(celler, vekter)
    .filter(([, vekt]) => vekt.t > 0n)
    .map(([celle, vekt]) => ({ celle, rad: celle.rad, kolonne: celle.kolonne, vekt }));
  return { rader: iOrden(rader), kolonner: iOrden(kolonner), celler: ordneIMatrise(medVekt, 'ID') };
}

function lagDivisorer(
  marginer: readonly Matrisemargin[],
  noder: readonly (readonly [{ readonly id: string }, Flytnode<Rasjonal>])[],
  divisorAv: (pris: Rasjonal) => Rasjonal,
): readonly Matrisedivisor[] {
  const divisorer = new Map(noder.map(([{ id }, { pris }]) => [id, { id, divisor: tilBrøk(divisorAv(pris)) }]));
  return marginer.map(({ id }) => vedNøkkel(divisorer, id));
}

function lagUmulig(grunnlag: Matrisefordeling['grunnlag'], { rader, kolonner, mangler }: Flaskehals): Matrisefordeling {
  return {
    grunnlag,
    celler: grunnlag.matrise.celler.map(({ rad, kolonne }) => ({ rad, kolonne, beløp: 0 as Øre })),
    divisorer: { rader: [], kolonner: [] },
    uavgjort: [],
    umulig: { rader, kolonner, beløp: Number(mangler * BigInt(grunnlag.valg.enhet)) as Øre },
  };
}
