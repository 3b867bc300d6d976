import { lesEksakt, type Rasjonal, sammenlignEksakt } from '../../kjerne/brok';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Innstilling, Innstillingslinje } from '../../modell';
import { harÅpenTotal } from '../har-apen-total';
import type { AnalyseKoder } from '../koder-analyse';
import { lesTall } from '../les-kriterier';
import type { Vurderingsresultat } from '../typer';
import type { Sjanselinje } from './beregn-rangsjanser';
import type { Eksakttall } from './typer';

const funn = lagFunnlager<AnalyseKoder>();

/** What may show that an outcome hangs on little. At least one of them; the tie at the line is always looked at. */
export interface Gråsonegrunnlag {
  /** The recommendation. */
  readonly innstilling: Innstilling;
  /** The lowest and highest total that each søknad can have, as where missing scores are an interval. */
  readonly intervaller?: readonly {
    readonly søknadId: string;
    readonly minst: Eksakttall;
    readonly høyst: Eksakttall;
  }[];
  /**
   * What the ranking was made from, with missing scores as `INTERVALL`; the intervals are taken from it, and one with only
   * an interval takes part, outside the line, though it has no rank. Not together with `intervaller`.
   */
  readonly resultat?: Vurderingsresultat;
  /** Shares of draws, and between which two a søknad is in the zone, both ends with it. */
  readonly sjanser?: { readonly linjer: readonly Sjanselinje[]; readonly fra: Eksakttall; readonly til: Eksakttall };
}

/** Why a søknad is in the zone. */
export type Gråsonegrunn =
  /** It ties exactly across the line. */
  | { readonly type: 'LIKHET_VED_STREKEN' }
  /** Its total and that of others, on the other side of the line, can come out either way; theirs by id. */
  | { readonly type: 'INTERVALL'; readonly overlapper: readonly string[] }
  /** It is funded in a share of the draws between the two bounds. */
  | { readonly type: 'ANDEL_AV_TREKK' };

/** A søknad in the zone. */
export interface Gråsonelinje {
  /** The søknad. */
  readonly søknadId: string;
  /** What is recommended for it. */
  readonly utfall: Innstillingslinje['utfall'];
  /** Why, at least one. */
  readonly grunner: readonly Gråsonegrunn[];
}

/**
 * Which applications lie so near the line that people should look at them again, and on which ground.
 *
 * It tells where a closer look is worth most. It moves nobody: one in the zone is recommended, or not, as before.
 *
 * @param grunnlag - The recommendation, and intervals of totals or shares of draws where there are any. Intervals are held
 * against each other across the line, pair by pair; touching is enough. Of given intervals, those without a rank take no
 * part.
 * @returns Those in the zone, by id.
 * @throws TilskuddFeil `ANALYSEVALG_UGYLDIG` for bounds or intervals that cannot be read, or cross, and for intervals given
 * beside a result.
 * @example
 * const linje = (søknadId, utfall) => ({ søknadId, utfall });
 * const innstilling = { linjer: [linje('a', 'INNSTILT'), linje('b', 'INNSTILT'), linje('c', 'IKKE_INNSTILT')] };
 * const intervaller = [
 *   { søknadId: 'a', minst: 9, høyst: 9 }, { søknadId: 'b', minst: 6, høyst: 8 }, { søknadId: 'c', minst: 5, høyst: 7 },
 * ];
 * finnGråsone({ innstilling, intervaller }).map(({ søknadId, grunner }) => [søknadId, grunner[0].overlapper])
 * // => [['b', ['c']], ['c', ['b']]]
 */
export function finnGråsone(grunnlag: Gråsonegrunnlag): readonly Gråsonelinje[] {
  kastVedFeil([...funnOmIntervaller(grunnlag), ...funnOmSjanser(grunnlag)]);
  const overlapp = finnOverlapp(grunnlag.innstilling, lesIntervaller(grunnlag));
  const sjanser = new Map(grunnlag.sjanser?.linjer.map((linje) => [linje.søknadId, linje]));
  return grunnlag.innstilling.linjer
    .flatMap(({ søknadId, utfall }): readonly Gråsonelinje[] => {
      const overlapper = overlapp.get(søknadId) ?? [];
      const grunner: readonly Gråsonegrunn[] = [
        ...(utfall === 'UAVGJORT_VED_STREKEN' ? [{ type: 'LIKHET_VED_STREKEN' } as const] : []),
        ...(overlapper.length > 0 ? [{ type: 'INTERVALL', overlapper } as const] : []),
        ...(erMellom(sjanser.get(søknadId), grunnlag.sjanser) ? [{ type: 'ANDEL_AV_TREKK' } as const] : []),
      ];
      return grunner.length === 0 ? [] : [{ søknadId, utfall, grunner }];
    })
    .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId));
}

function funnOmIntervaller({ intervaller = [], resultat }: Gråsonegrunnlag): readonly Funn[] {
  if (resultat !== undefined && intervaller.length > 0)
    return [ugyldig('intervaller', '/grunnlag/intervaller', intervaller.length)];
  return intervaller.flatMap(({ minst, høyst }, i) =>
    erIntervall(minst, høyst) ? [] : [ugyldig('intervaller', `/grunnlag/intervaller/${i}`, [minst, høyst])],
  );
}

function funnOmSjanser({ sjanser }: Gråsonegrunnlag): readonly Funn[] {
  if (sjanser === undefined || erIntervall(sjanser.fra, sjanser.til)) return [];
  return [ugyldig('sjanser', '/grunnlag/sjanser', [sjanser.fra, sjanser.til])];
}

const ugyldig = (felt: string, sti: string, verdi: unknown): Funn =>
  funn('ANALYSEVALG_UGYLDIG', 'FEIL', sti, { felt, verdi: JSON.stringify(verdi) });

function erIntervall(minst: Eksakttall, høyst: Eksakttall): boolean {
  const [fra, til] = [lesTall(minst), lesTall(høyst)];
  return fra !== undefined && til !== undefined && sammenlignEksakt(fra, til) <= 0;
}

interface Intervall {
  readonly søknadId: string;
  readonly minst: Rasjonal;
  readonly høyst: Rasjonal;
  /** Whether it competes without a rank. */
  readonly åpen: boolean;
}

function lesIntervaller({ intervaller = [], resultat }: Gråsonegrunnlag): readonly Intervall[] {
  if (resultat === undefined) {
    return intervaller.map(({ søknadId, minst, høyst }) => {
      return { søknadId, minst: lesEksakt(minst), høyst: lesEksakt(høyst), åpen: false };
    });
  }
  return resultat.søknader.flatMap((søknad): readonly Intervall[] => {
    const { søknadId, status, totalt } = søknad;
    if (harÅpenTotal(søknad)) {
      const { lavest, høyest } = søknad.intervall;
      return [{ søknadId, minst: lesEksakt(lavest), høyst: lesEksakt(høyest), åpen: true }];
    }
    if (status !== 'VURDERT' || totalt === undefined) return [];
    const tall = lesEksakt(totalt);
    return [{ søknadId, minst: tall, høyst: tall, åpen: false }];
  });
}

/** Pairs across the line whose totals can come out either way, or equal; not two totals that are both known and unequal. */
function finnOverlapp(
  { linjer }: Innstilling,
  intervaller: readonly Intervall[],
): ReadonlyMap<string, readonly string[]> {
  const utfall = new Map(linjer.map((linje) => [linje.søknadId, linje.utfall]));
  const erInne = (id: string): boolean => utfall.get(id) === 'INNSTILT' || utfall.get(id) === 'DELVIS_INNSTILT';
  const inne = intervaller.filter(({ søknadId }) => erInne(søknadId));
  const ute = intervaller.filter(({ søknadId, åpen }) => åpen || utfall.get(søknadId) === 'IKKE_INNSTILT');
  const par = inne.flatMap((en) =>
    ute.filter((annen) => kanBytte(en, annen)).map((annen) => [en.søknadId, annen.søknadId] as const),
  );
  const overlapp = new Map<string, string[]>();
  for (const [a, b] of [...par, ...par.map(([a, b]) => [b, a] as const)]) {
    const ider = overlapp.get(a);
    if (ider === undefined) overlapp.set(a, [b]);
    else ider.push(b);
  }
  for (const ider of overlapp.values()) ider.sort(sammenlignTekst);
  return overlapp;
}

const kanBytte = (inne: Intervall, ute: Intervall): boolean =>
  sammenlignEksakt(ute.høyst, inne.minst) >= 0 && sammenlignEksakt(ute.minst, inne.høyst) <= 0;

function erMellom(linje: Sjanselinje | undefined, sjanser: Gråsonegrunnlag['sjanser']): boolean {
  if (linje?.innstilt === undefined || sjanser === undefined) return false;
  const andel = lesEksakt(linje.innstilt.andel);
  return sammenlignEksakt(andel, lesEksakt(sjanser.fra)) >= 0 && sammenlignEksakt(andel, lesEksakt(sjanser.til)) <= 0;
}
