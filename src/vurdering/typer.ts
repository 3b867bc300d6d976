import type { Funn } from '../kjerne/funn';
import type { Brøk } from '../kjerne/typer';
import type { Habilitet, Søknad, Utlysning, Vurderer, Vurdering } from '../modell';

/** A round: the call, the applications and what the assessors gave them. */
export interface Runde {
  /** The call, weighted. Apply weights to an unweighted one with `anvendVekting`. */
  readonly utlysning: Utlysning;
  /** The applications that are to be assessed, with unique ids. */
  readonly søknader: readonly Søknad[];
  /** The assessments, in any order. */
  readonly vurderinger: readonly Vurdering[];
  /** Whether each assessor is fit to handle each søknad, as from `utledHabilitet`. */
  readonly habilitet: readonly Habilitet[];
  /** The assessors; when given, an assessment by anyone else is refused. */
  readonly vurderere?: readonly Vurderer[];
}

/** How a round is assessed. None of it has a default; the result repeats it. */
export interface Vurderingsvalg {
  /**
   * Which assessments count. `SNITT`: the mean of the individual scores. `KONSENSUS`: the scores that all agreed upon;
   * individual ones are kept beside them.
   */
  readonly aggregering: 'SNITT' | 'KONSENSUS';
  /** Whether scores count from an assessor whose habilitet is `TIL_AVKLARING`, with a remark, or are held out. */
  readonly tilAvklaring: 'TELLER_MED_MERKNAD' | 'HOLDES_UTE';
  /**
   * What becomes of a søknad with a criterion that no score counts for. `UFULLSTENDIG`: it gets no total.
   * `RENORMER`: the weight of that criterion goes to the others. `SKALAMINIMUM`: it counts as the poorest score.
   */
  readonly manglende: 'UFULLSTENDIG' | 'RENORMER' | 'SKALAMINIMUM';
}

/** One score and whether it counted. */
export interface Enkeltpoeng {
  /** The assessor. */
  readonly vurdererId: string;
  /** The score as given; `null` when the assessor could not give one. */
  readonly poeng: Brøk | null;
  /**
   * `TALT`, `TALT_TIL_AVKLARING` (with a remark), or why it did not count: unfit, to be clarified and held out, missing,
   * or of another form than the one that counts.
   */
  readonly status: 'TALT' | 'TALT_TIL_AVKLARING' | 'INHABIL' | 'HOLDT_UTE' | 'MANGLER' | 'ANNEN_FORM';
}

/** A criterion with its exact weight. */
export interface Kriterievekt {
  /** The criterion, one that is scored. */
  readonly kriteriumId: string;
  /** Its weight. In a tree: its share of the weight of the criterion above it. */
  readonly vekt: Brøk;
}

/** What one søknad got for one criterion. */
export interface Kriterieresultat {
  /** The criterion. */
  readonly kriteriumId: string;
  /** The aggregated score on its scale; absent when no score counted. */
  readonly poeng?: Brøk;
  /** How many scores counted. */
  readonly antall: number;
  /** What it adds to the total: weight × score, the score turned around where lowest is best; absent without a total. */
  readonly bidrag?: Brøk;
  /** Every score, by assessor. */
  readonly enkeltpoeng: readonly Enkeltpoeng[];
}

/** A lowest score that was not reached. The søknad keeps its score. */
export interface Terskelbrudd {
  /** The criterion; absent for the threshold of the total. */
  readonly kriteriumId?: string;
  /** The threshold. */
  readonly terskel: Brøk;
  /** What it got. */
  readonly fikk: Brøk;
  /** What the threshold is held against. */
  readonly gjelder: 'ENKELTPOENG' | 'SAMLET' | 'TOTALT';
  /** For `ENKELTPOENG`: whose score. */
  readonly vurdererId?: string;
}

/** What one søknad got. */
export interface Søknadsresultat {
  /** The søknad. */
  readonly søknadId: string;
  /**
   * `VURDERT`: it has a total. `UNDER_TERSKEL`: it has one, and a threshold was not reached. `UFULLSTENDIG`: a criterion
   * has no score. `IKKE_VURDERT`: no score counted. `IKKE_TIL_VURDERING`: a draft, withdrawn or turned away.
   */
  readonly status: 'VURDERT' | 'UNDER_TERSKEL' | 'UFULLSTENDIG' | 'IKKE_VURDERT' | 'IKKE_TIL_VURDERING';
  /** Σ weight × score, exact and reduced; the sum of the contributions. */
  readonly totalt?: Brøk;
  /** The total as a share of the highest total that the scales allow; absent where that is not above 0. */
  readonly andelAvHøyest?: Brøk;
  /** The total under the other choice of `tilAvklaring`, where it differs; `null` when it then has none. */
  readonly alternativTotal?: Brøk | null;
  /** Each criterion that is scored, in the order of the call. */
  readonly kriterier: readonly Kriterieresultat[];
  /** Thresholds that were not reached. */
  readonly terskelbrudd: readonly Terskelbrudd[];
}

/** What every søknad of a round got, with what it was computed from. */
export interface Vurderingsresultat {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly runde: Runde; readonly valg: Vurderingsvalg };
  /** The criteria that are scored, with their exact weights. */
  readonly kriterievekter: readonly Kriterievekt[];
  /** One for each søknad, in the order of the round. */
  readonly søknader: readonly Søknadsresultat[];
  /** What people should look at: missing scores, habilitet that nobody stated. */
  readonly funn: readonly Funn[];
}
