import { type Rasjonal, sammenlignEksakt, tilBrøk } from '../../kjerne/brok';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import { vurderSøknader } from '../vurder-soknader';
import { type Analysegrunnlag, finnStillinger } from './analysegrunnlag';
import { lagPoengtabell } from './lag-poengtabell';
import { lesPoengtabell } from './les-poengtabell';
import { medVekter } from './med-vekter';
import { EN, NULL, type Vektgrense, type Vektgrensevalg, type Vektsak, vekterVed } from './vektgrense';
import { finnEksaktGrense } from './vektgrense-eksakt';
import { finnTilnærmetGrense } from './vektgrense-tilnarmet';

const funn = lagFunnlager<AnalyseKoder>();
const FLEST_TRINN = 10_000;

/** How far the weight of one criterion can go. */
export interface Vektgrenselinje {
  /** The criterion. */
  readonly kriteriumId: string;
  /** Its share of all weight now. */
  readonly vekt: Brøk;
  /** Downwards, to 0. */
  readonly ned: Vektgrense;
  /** Upwards, to 1. */
  readonly opp: Vektgrense;
}

/**
 * How far each weight can go, alone, before the recommendation is another: the others keep their proportions, and all of
 * them the sum.
 *
 * Exact for `RANGERT_STOPP` and `RANGERT_HOPP_OVER` with nothing but a rule chosen, since the set then changes only with
 * the order. Any other rule or choice is run at steps, and the first change pinned down by bisection and marked
 * `TILNARMET`. The applications that take part are held fast, also where a threshold of the total would move with the
 * weights. It changes no ranking.
 *
 * @param grunnlag - The round and its choices. n² crossings for each criterion, and a ranking and a recommendation for
 * each crossing that could matter; else for each step.
 * @param valg - Steps and width, used where the order alone does not decide.
 * @returns One line for each criterion that is scored, by id.
 * @throws TilskuddFeil `ANALYSEVALG_UGYLDIG`, `RUNDE_TOM` when no søknad has a rank, `TOTAL_IKKE_LINEAER`, and what
 * `vurderSøknader`, `rangerSøknader` and `innstill` throw on the round.
 * @example
 * const skala = { min: 0, maks: 5, steg: 1, retning: 'HOYEST_BEST' };
 * const søknad = (id) => ({ id, utlysningId: 'u', søktBeløp: kroner(1), tilstand: 'TIL_VURDERING' });
 * const gi = (søknadId, k1, k2) => ({
 *   id: søknadId, søknadId, vurdererId: 'v', form: 'INDIVIDUELL',
 *   poeng: [{ kriteriumId: 'k1', poeng: k1 }, { kriteriumId: 'k2', poeng: k2 }],
 * });
 * const kriterier = [{ id: 'k1', vekt: 1, skala }, { id: 'k2', vekt: 1, skala }];
 * const grunnlag = {
 *   runde: {
 *     utlysning: { id: 'u', vekting: 'VEKTET', kriterier },
 *     søknader: [søknad('a'), søknad('b')], vurderinger: [gi('a', 5, 2), gi('b', 3, 3)], habilitet: [],
 *   },
 *   vurderingsvalg: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
 *   rangeringsvalg: { konvensjon: '1224', likhetskjede: [] },
 *   ramme: { beløp: kroner(1), status: 'ENDELIG', bevilgninger: [] },
 *   innstillingsvalg: { regel: 'RANGERT_STOPP' },
 * };
 * const [k1] = finnVektgrenser(grunnlag, { trinn: 100, bredde: 0.001 });
 * k1.vekt // => { teller: '1', nevner: '2' }
 * k1.ned.vekt // => { teller: '1', nevner: '3' }
 * k1.ned.flyttinger.map(({ søknadId, etter }) => `${søknadId} ${etter.utfall}`)
 * // => ['a IKKE_INNSTILT', 'b INNSTILT']
 * k1.opp.utfall // => 'ENDRES_IKKE'
 */
export function finnVektgrenser(grunnlag: Analysegrunnlag, valg: Vektgrensevalg): readonly Vektgrenselinje[] {
  kastVedFeil(funnOmValg(valg));
  const resultat = vurderSøknader(grunnlag.runde, grunnlag.vurderingsvalg);
  const tabell = lagPoengtabell(resultat);
  const lest = lesPoengtabell(tabell, true);
  const nå = finnStillinger(resultat, grunnlag);
  const [bareRegel] = Object.keys(grunnlag.innstillingsvalg).length === 1 ? [grunnlag.innstillingsvalg.regel] : [];
  const etterOrden = bareRegel === 'RANGERT_STOPP' || bareRegel === 'RANGERT_HOPP_OVER';
  return lest.kriterier.map((kriteriumId, k): Vektgrenselinje => {
    const vekt = ved(lest.vekter, k);
    const prøv = (andel: Rasjonal) => {
      const vekter = vekterVed(lest, k, andel);
      const andeler = new Map(lest.kriterier.map((id, l) => [id, ved(vekter, l)]));
      return finnStillinger(medVekter(resultat, tabell, andeler), grunnlag);
    };
    const sak: Vektsak = { lest, k, vekt, nå, prøv, ramme: grunnlag.ramme.beløp, regel: bareRegel, valg };
    const finn = etterOrden ? finnEksaktGrense : finnTilnærmetGrense;
    return { kriteriumId, vekt: tilBrøk(vekt), ned: finn(sak, NULL), opp: finn(sak, EN) };
  });
}

function funnOmValg({ trinn, bredde }: Vektgrensevalg): readonly Funn[] {
  const lest = lesTall(bredde);
  const ugyldig = (felt: string, verdi: unknown): Funn =>
    funn('ANALYSEVALG_UGYLDIG', 'FEIL', `/valg/${felt}`, { felt, verdi: JSON.stringify(verdi) ?? String(verdi) });
  return [
    ...(Number.isInteger(trinn) && trinn >= 1 && trinn <= FLEST_TRINN ? [] : [ugyldig('trinn', trinn)]),
    ...(lest !== undefined && lest.t > 0n && sammenlignEksakt(lest, EN) < 0 ? [] : [ugyldig('bredde', bredde)]),
  ];
}
