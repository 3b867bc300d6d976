import { gang, leggSammen, lesEksakt, type Rasjonal, sammenlignEksakt, tilBrøk } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Brøk } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Kriterium, Utlysning } from '../modell';
import { finnVekthjørner, type Vekthjørne } from './finn-vekthjorner';
import type { Rangspenn } from './ranger-soknader';
import type { Runde, Søknadsresultat, Vurderingsvalg } from './typer';
import { vurderSøknader } from './vurder-soknader';

/** One søknad when the weights are not known. */
export interface Plassering extends Rangspenn {
  /** The lowest and the highest weighted mean that the weights allow. */
  readonly lavest: Brøk;
  /** See `lavest`. */
  readonly høyest: Brøk;
  /** Those that are ahead of it whatever the weights are, by id. */
  readonly alltidBak: readonly string[];
  /** Those that it is ahead of whatever the weights are, by id. */
  readonly alltidForan: readonly string[];
  /** Its place at each extreme of the weights, in the order of `hjørner`; equal scores share the better place. */
  readonly rangIHjørnene: readonly number[];
}

/** Applications compared without weights. */
export interface SammenligningUtenVekter {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly runde: Runde; readonly valg: Vurderingsvalg };
  /** What is known about the weights: nothing, or the order of the criteria. */
  readonly vekting: 'UVEKTET' | 'RANGERT';
  /** The extremes of the weights that agree with that; every set of weights that does is a mixture of them. */
  readonly hjørner: readonly Vekthjørne[];
  /** Each søknad with a score for every criterion, by id. */
  readonly plasseringer: readonly Plassering[];
  /** Those that are not compared, by id, and why. */
  readonly utenfor: readonly { readonly søknadId: string; readonly årsak: Søknadsresultat['status'] }[];
  /** What people should look at, as from `vurderSøknader`. */
  readonly funn: readonly Funn[];
}

/**
 * Tells what holds whatever the weights are, for a call that has none (`UVEKTET`) or only an order (`RANGERT`): who is
 * ahead of whom under every set of weights, and between which places each can stand. It never makes a single ranking.
 *
 * A weighted mean is linear in the weights, so what holds at every extreme of the allowed weights holds everywhere, and
 * is computed exactly there. `beste` and `dårligste` are bounds that no weights break; `rangIHjørnene` shows places that
 * some weights do give. Criteria with the same `rang` weigh the same. For how likely each place is, simulate.
 *
 * @param runde - A call that is `UVEKTET` or `RANGERT`, with scales; weights that it has are not looked at. O(n²·c) for n
 * applications and c extremes.
 * @param valg - As for {@link vurderSøknader}. A søknad without a score for every criterion is not compared.
 * @throws TilskuddFeil what {@link vurderSøknader} throws, `VEKTHJORNER_FOR_MANGE` for a tree with more than 1000
 * extremes, `KRITERIERANG_MANGLER`, and `VALG_UGYLDIG` for a weighted call.
 * @see Barron and Barrett, "Decision quality using ranked attribute weights", Management Science 42 (1996).
 * @example
 * const skala = { min: 0, maks: 5, steg: 1, retning: 'HOYEST_BEST' };
 * const kriterier = [{ id: 'k1', rang: 1, skala }, { id: 'k2', rang: 2, skala }];
 * const gi = (søknadId, k1, k2) => ({
 *   id: søknadId, søknadId, vurdererId: 'v', form: 'INDIVIDUELL',
 *   poeng: [{ kriteriumId: 'k1', poeng: k1 }, { kriteriumId: 'k2', poeng: k2 }],
 * });
 * const runde = {
 *   utlysning: { id: 'u', vekting: 'RANGERT', kriterier },
 *   søknader: ['a', 'b', 'c'].map((id) => ({ id, utlysningId: 'u', søktBeløp: kroner(1), tilstand: 'TIL_VURDERING' })),
 *   vurderinger: [gi('a', 4, 1), gi('b', 3, 4), gi('c', 3, 0)],
 *   habilitet: [],
 * };
 * const valg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
 * const { plasseringer } = sammenlignUtenVekter(runde, valg);
 * plasseringer.map((p) => [p.søknadId, p.beste, p.dårligste]) // => [['a', 1, 2], ['b', 1, 2], ['c', 2, 3]]
 * plasseringer[0].alltidForan // => ['c']
 */
export function sammenlignUtenVekter(runde: Runde, valg: Vurderingsvalg): SammenligningUtenVekter {
  const { vekting } = runde.utlysning;
  const hjørner = finnVekthjørner(runde.utlysning);
  const likt = vurderSøknader({ ...runde, utlysning: medLikeVekter(runde.utlysning) }, valg);
  const vekter = new Map(likt.kriterievekter.map(({ kriteriumId, vekt }) => [kriteriumId, lesEksakt(vekt)]));
  const deltakere = likt.søknader
    .flatMap(({ søknadId, status, kriterier }) =>
      erFullstendig({ status, kriterier })
        ? [{ søknadId, iHjørnene: hjørner.map((hjørne) => vei(kriterier, hjørne, vekter)) }]
        : [],
    )
    .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
  return {
    grunnlag: { runde, valg },
    vekting: vekting === 'RANGERT' ? 'RANGERT' : 'UVEKTET',
    hjørner,
    plasseringer: deltakere.map((deltaker) => plasser(deltaker, deltakere)),
    utenfor: likt.søknader
      .flatMap(({ søknadId, status, kriterier }) =>
        erFullstendig({ status, kriterier })
          ? []
          : [{ søknadId, årsak: status === 'VURDERT' ? 'UFULLSTENDIG' : status }],
      )
      .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
    funn: likt.funn,
  };
}

interface Deltaker {
  readonly søknadId: string;
  readonly iHjørnene: readonly Rasjonal[];
}

/** The same call with every weight 1: only the aggregated scores are used. Thresholds of a total have no total to hold. */
function medLikeVekter({ terskelTotalt: _andel, terskelSum: _sum, ...utlysning }: Utlysning): Utlysning {
  const medVekt = (kriterium: Kriterium): Kriterium => {
    const { underkriterier } = kriterium;
    if (underkriterier === undefined) return { ...kriterium, vekt: 1 };
    return { ...kriterium, vekt: 1, underkriterier: underkriterier.map(medVekt) };
  };
  return { ...utlysning, vekting: 'VEKTET', kriterier: utlysning.kriterier.map(medVekt) };
}

function erFullstendig({ status, kriterier }: Pick<Søknadsresultat, 'status' | 'kriterier'>): boolean {
  if (status !== 'VURDERT' && status !== 'UNDER_TERSKEL') return false;
  return kriterier.every(({ poeng }) => poeng !== undefined);
}

/** The weighted mean at one extreme; what a criterion added is its weight there times its score as far as it counts. */
function vei(
  kriterier: Søknadsresultat['kriterier'],
  hjørne: Vekthjørne,
  vekter: ReadonlyMap<string, Rasjonal>,
): Rasjonal {
  const bidrag = new Map(kriterier.map((kriterium) => [kriterium.kriteriumId, kriterium.bidrag]));
  return hjørne.reduce<Rasjonal>(
    (sum, { kriteriumId, vekt }) => {
      const ett = bidrag.get(kriteriumId);
      const lagt = vekter.get(kriteriumId);
      if (ett === undefined || lagt === undefined) return sum;
      const { t, n } = lesEksakt(ett);
      return leggSammen(sum, gang(lesEksakt(vekt), { t: t * lagt.n, n: n * lagt.t }));
    },
    { t: 0n, n: 1n },
  );
}

function plasser({ søknadId, iHjørnene }: Deltaker, alle: readonly Deltaker[]): Plassering {
  const alltidBak: string[] = [];
  const alltidForan: string[] = [];
  const foranI = iHjørnene.map(() => 0);
  let kanVæreForan = 0;
  for (const annen of alle) {
    if (annen.søknadId === søknadId) continue;
    const ordener = iHjørnene.map((egen, h) => sammenlignEksakt(ved(annen.iHjørnene, h), egen));
    if (ordener.every((orden) => orden > 0)) alltidBak.push(annen.søknadId);
    if (ordener.every((orden) => orden < 0)) alltidForan.push(annen.søknadId);
    if (ordener.some((orden) => orden > 0)) kanVæreForan++;
    for (const [h, orden] of ordener.entries()) if (orden > 0) foranI[h] = ved(foranI, h) + 1;
  }
  const ordnet = [...iHjørnene].sort(sammenlignEksakt);
  return {
    søknadId,
    beste: 1 + alltidBak.length,
    dårligste: 1 + kanVæreForan,
    lavest: tilBrøk(ved(ordnet, 0)),
    høyest: tilBrøk(ved(ordnet, ordnet.length - 1)),
    alltidBak,
    alltidForan,
    rangIHjørnene: foranI.map((foran) => 1 + foran),
  };
}
