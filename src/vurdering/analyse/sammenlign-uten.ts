import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import { uventet } from '../../kjerne/uventet';
import type { Kriterium, Utlysning, Vurdering } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import type { Rangeringsregel } from '../ranger-soknader';
import type { Runde } from '../typer';
import { vurderSøknader } from '../vurder-soknader';
import {
  type Analysegrunnlag,
  erAnnetBeløp,
  type Flytting,
  finnFlyttinger,
  finnStillinger,
  type Søknadsstilling,
} from './analysegrunnlag';
import { typeAv } from './type-av';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();

/** What is left out: all individual scores of one assessor, or one criterion with its sub-criteria. */
export type Utelatt =
  | { readonly type: 'VURDERER'; readonly vurdererId: string }
  | { readonly type: 'KRITERIUM'; readonly kriteriumId: string };

/** What leaving something out does. */
export interface Utelatelse {
  /** What was left out. */
  readonly utelatt: Utelatt;
  /**
   * `BEREGNET`, or why there is nothing to compare: no criterion, or none with weight, is left; the assessor's scores do
   * not count one by one, since it is the agreed ones that count.
   */
  readonly utfall: 'BEREGNET' | 'INGEN_KRITERIER_IGJEN' | 'INGEN_VEKT_IGJEN' | 'KONSENSUS_TELLER';
  /** Those whose rank, status, outcome or amount is another, by id. */
  readonly flyttinger: readonly Flytting[];
  /** Whether anyone is recommended another amount, or stands with another outcome. */
  readonly innstillingEndret: boolean;
  /** Those that have a total with everything and none without, by id. */
  readonly blirUfullstendige: readonly string[];
  /** Rules for ties that fell away with the criterion they look at. */
  readonly regelFalt: readonly Rangeringsregel[];
}

/**
 * Runs the round again without one assessor, or without one criterion, and tells who moves and whether the recommendation
 * is another. Exact.
 *
 * Use it to see how much hangs on one person or one question. That an outcome hangs on an assessor does not show that the
 * assessor is wrong. It changes no ranking.
 *
 * Without a criterion the others keep their weights; in a tree those beside it share the weight of the one above, as if
 * the call had never had it. Without an assessor means are taken over those who are left; a søknad that loses its last
 * score for a criterion is handled by the choice for missing scores that the round has.
 *
 * @param grunnlag - The round and its choices. Two runs of the round.
 * @param utelatt - What to leave out.
 * @throws TilskuddFeil `ANALYSE_UKJENT_VURDERER`, `KRITERIUM_UKJENT`, `VALG_UGYLDIG`, and all that `vurderSøknader`,
 * `rangerSøknader` and `innstill` throw on the round itself.
 * @example
 * const skala = { min: 0, maks: 5, steg: 1, retning: 'HOYEST_BEST' };
 * const søknad = (id) => ({ id, utlysningId: 'u', søktBeløp: kroner(1), tilstand: 'TIL_VURDERING' });
 * const gi = (vurdererId, søknadId, k) => ({
 *   id: `${vurdererId}-${søknadId}`, søknadId, vurdererId, form: 'INDIVIDUELL', poeng: [{ kriteriumId: 'k', poeng: k }],
 * });
 * const grunnlag = {
 *   runde: {
 *     utlysning: { id: 'u', vekting: 'VEKTET', kriterier: [{ id: 'k', vekt: 1, skala }] },
 *     søknader: [søknad('a'), søknad('b')],
 *     vurderinger: [gi('v', 'a', 3), gi('v', 'b', 4), gi('w', 'a', 4), gi('w', 'b', 2)],
 *     habilitet: [],
 *   },
 *   vurderingsvalg: { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
 *   rangeringsvalg: { konvensjon: '1224', likhetskjede: [] },
 *   ramme: { beløp: kroner(1), status: 'ENDELIG', bevilgninger: [] },
 *   innstillingsvalg: { regel: 'RANGERT_STOPP' },
 * };
 * const { flyttinger } = sammenlignUten(grunnlag, { type: 'VURDERER', vurdererId: 'w' });
 * flyttinger.map(({ søknadId, før, etter }) => [søknadId, før.rang, etter.rang, etter.utfall])
 * // => [['a', 1, 2, 'IKKE_INNSTILT'], ['b', 2, 1, 'INNSTILT']]
 */
export function sammenlignUten(grunnlag: Analysegrunnlag, utelatt: Utelatt): Utelatelse {
  kastVedFeil(funnOmUtelatt(grunnlag.runde, utelatt));
  const uten = utelat(grunnlag, utelatt);
  const før = gjennomfør(grunnlag);
  const flyttinger = uten.utfall === 'BEREGNET' ? finnFlyttinger(før, gjennomfør(uten.grunnlag)) : [];
  const harTotal = ({ status }: Søknadsstilling): boolean => status === 'VURDERT' || status === 'UNDER_TERSKEL';
  return {
    utelatt,
    utfall: uten.utfall,
    flyttinger,
    innstillingEndret: flyttinger.some(erAnnetBeløp),
    blirUfullstendige: flyttinger.filter((f) => harTotal(f.før) && !harTotal(f.etter)).map(({ søknadId }) => søknadId),
    regelFalt: uten.utfall === 'BEREGNET' ? uten.regelFalt : [],
  };
}

const gjennomfør = (grunnlag: Analysegrunnlag): ReadonlyMap<string, Søknadsstilling> =>
  finnStillinger(vurderSøknader(grunnlag.runde, grunnlag.vurderingsvalg), grunnlag);

function funnOmUtelatt({ utlysning, vurderinger, vurderere }: Runde, utelatt: Utelatt): readonly Funn[] {
  switch (utelatt.type) {
    case 'VURDERER': {
      const { vurdererId } = utelatt;
      const kjent = [...vurderinger.map((v) => v.vurdererId), ...(vurderere ?? []).map(({ id }) => id)];
      return kjent.includes(vurdererId)
        ? []
        : [funn('ANALYSE_UKJENT_VURDERER', 'FEIL', '/utelatt/vurdererId', { vurdererId })];
    }
    case 'KRITERIUM': {
      const { kriteriumId } = utelatt;
      return alleIder(utlysning.kriterier).includes(kriteriumId)
        ? []
        : [funn('KRITERIUM_UKJENT', 'FEIL', '/utelatt/kriteriumId', { kriteriumId })];
    }
    default: {
      const ugyldig = [funn('VALG_UGYLDIG', 'FEIL', '/utelatt/type', { felt: 'type', verdi: typeAv(utelatt) })];
      return uventet(utelatt, ugyldig);
    }
  }
}

const alleIder = (kriterier: readonly Kriterium[]): readonly string[] =>
  kriterier.flatMap(({ id, underkriterier = [] }) => [id, ...alleIder(underkriterier)]);

type Uten =
  | { readonly utfall: Exclude<Utelatelse['utfall'], 'BEREGNET'> }
  | {
      readonly utfall: 'BEREGNET';
      readonly grunnlag: Analysegrunnlag;
      readonly regelFalt: readonly Rangeringsregel[];
    };

function utelat(grunnlag: Analysegrunnlag, utelatt: Utelatt): Uten {
  return utelatt.type === 'VURDERER'
    ? utenVurderer(grunnlag, utelatt.vurdererId)
    : utenKriterium(grunnlag, utelatt.kriteriumId);
}

function utenVurderer(grunnlag: Analysegrunnlag, utelatt: string): Uten {
  if (grunnlag.vurderingsvalg.aggregering === 'KONSENSUS') return { utfall: 'KONSENSUS_TELLER' };
  const { runde } = grunnlag;
  const vurderinger = runde.vurderinger.filter(
    ({ vurdererId, form }) => form === 'KONSENSUS' || vurdererId !== utelatt,
  );
  return { utfall: 'BEREGNET', grunnlag: { ...grunnlag, runde: { ...runde, vurderinger } }, regelFalt: [] };
}

function utenKriterium(grunnlag: Analysegrunnlag, kriteriumId: string): Uten {
  const { runde, rangeringsvalg } = grunnlag;
  const kriterier = fjern(runde.utlysning.kriterier, kriteriumId);
  if (kriterier.length === 0) return { utfall: 'INGEN_KRITERIER_IGJEN' };
  if (!harVekt(kriterier)) return { utfall: 'INGEN_VEKT_IGJEN' };
  const utlysning: Utlysning = { ...runde.utlysning, kriterier };
  const igjen = new Set(alleIder(kriterier));
  const faller = (regel: Rangeringsregel): boolean =>
    regel.type === 'KRITERIUM' &&
    !igjen.has(regel.kriteriumId) &&
    alleIder(runde.utlysning.kriterier).includes(regel.kriteriumId);
  const likhetskjede = rangeringsvalg.likhetskjede.filter((regel) => !faller(regel));
  const vurderinger = runde.vurderinger.map((vurdering) => medPoengFor(vurdering, igjen));
  return {
    utfall: 'BEREGNET',
    grunnlag: {
      ...grunnlag,
      runde: { ...runde, utlysning, vurderinger },
      rangeringsvalg: { ...rangeringsvalg, likhetskjede },
    },
    regelFalt: rangeringsvalg.likhetskjede.filter(faller),
  };
}

/** The tree without one criterion; one that gathered only it goes too. */
function fjern(kriterier: readonly Kriterium[], utelatt: string): readonly Kriterium[] {
  return kriterier.flatMap((kriterium) => {
    if (kriterium.id === utelatt) return [];
    const { underkriterier = [] } = kriterium;
    if (underkriterier.length === 0) return [kriterium];
    const igjen = fjern(underkriterier, utelatt);
    return igjen.length === 0 ? [] : [{ ...kriterium, underkriterier: igjen }];
  });
}

/** Whether the weights on each level are not all zero. */
function harVekt(kriterier: readonly Kriterium[]): boolean {
  const noenVeier = kriterier.some(({ vekt }) => Number(vekt) !== 0);
  return (
    noenVeier && kriterier.every(({ underkriterier = [] }) => underkriterier.length === 0 || harVekt(underkriterier))
  );
}

function medPoengFor(vurdering: Vurdering, igjen: ReadonlySet<string>): Vurdering {
  const { poeng, dissenser } = vurdering;
  const erMed = ({ kriteriumId }: { readonly kriteriumId: string }): boolean => igjen.has(kriteriumId);
  return {
    ...vurdering,
    poeng: poeng.filter(erMed),
    ...(dissenser === undefined ? {} : { dissenser: dissenser.filter(erMed) }),
  };
}
