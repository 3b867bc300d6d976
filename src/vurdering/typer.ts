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
   * Which assessments count, and what becomes of them. `SNITT`: the mean of the individual scores. `MEDIAN`: the middle
   * one, or half the sum of the two in the middle. `TRIMMET`: the mean of what is left when the `kutt` highest and the
   * `kutt` lowest are dropped. `KONSENSUS`: the scores that all agreed upon; individual ones are kept beside them.
   */
  readonly aggregering: 'SNITT' | 'MEDIAN' | 'TRIMMET' | 'KONSENSUS';
  /** With `TRIMMET`, and only there: how many scores are dropped at each end, ≥ 1. */
  readonly kutt?: number;
  /** Whether scores count from an assessor whose habilitet is `TIL_AVKLARING`, with a remark, or are held out. */
  readonly tilAvklaring: 'TELLER_MED_MERKNAD' | 'HOLDES_UTE';
  /**
   * What becomes of a søknad with a criterion that no score counts for. `UFULLSTENDIG`: it gets no total.
   * `RENORMER`: the weight of that criterion goes to the others. `SKALAMINIMUM`: it counts as the poorest score.
   * `INTERVALL`: it gets no total, but the lowest and the highest that it could have had.
   */
  readonly manglende: 'UFULLSTENDIG' | 'RENORMER' | 'SKALAMINIMUM' | 'INTERVALL';
  /**
   * How many assessors whose scores count a søknad must have, ≥ 1, where the caller sets a number. One with fewer gets no
   * total: fewer assessors never become a smaller mean.
   */
  readonly minstHabile?: number;
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
  /** Why it has no aggregated score: none counted, or too few were left after `kutt`. */
  readonly utenPoengFordi?: 'INGEN_TALT' | 'FOR_FA_ETTER_KUTT';
  /** With `KONSENSUS`: who disagreed with the agreed score, by assessor; absent when nobody did. */
  readonly dissenser?: readonly Dissensresultat[];
}

/** An assessor's recorded dissent from an agreed score. It counts nowhere. */
export interface Dissensresultat {
  /** The assessor. */
  readonly vurdererId: string;
  /** The score that this assessor would have given; `null` for none. */
  readonly poeng: Brøk | null;
  /** Why. */
  readonly begrunnelse: string;
}

/** The lowest and the highest total that a søknad with missing scores could have had. */
export interface Totalintervall {
  /** With the poorest score for each criterion that has none. */
  readonly lavest: Brøk;
  /** With the best score for each criterion that has none. */
  readonly høyest: Brøk;
}

/**
 * Why a søknad has no total: a criterion has no score, fewer assessors than `minstHabile` count, or only assessors whose
 * own organisation is a party do.
 */
export type Ufullstendighet = 'KRITERIUM_UTEN_POENG' | 'FOR_FA_HABILE' | 'BARE_EGNE_VURDERERE';

/** A lowest score that was not reached. The søknad keeps its score. */
export interface Terskelbrudd {
  /** The criterion; absent for the threshold of the total. */
  readonly kriteriumId?: string;
  /** The threshold. */
  readonly terskel: Brøk;
  /** What it got. */
  readonly fikk: Brøk;
  /**
   * What the threshold is held against: one assessor's score, the aggregated score of a criterion, the total as a share
   * of the highest possible (`TOTALT`), or the total in weighted points (`SUM`).
   */
  readonly gjelder: 'ENKELTPOENG' | 'SAMLET' | 'TOTALT' | 'SUM';
  /** For `ENKELTPOENG`: whose score. */
  readonly vurdererId?: string;
}

/** What one søknad got. */
export interface Søknadsresultat {
  /** The søknad. */
  readonly søknadId: string;
  /**
   * `VURDERT`: it has a total. `UNDER_TERSKEL`: it has one, and a threshold was not reached. `UFULLSTENDIG`: it has none,
   * and `ufullstendigFordi` says why. `IKKE_VURDERT`: no score counted. `IKKE_TIL_VURDERING`: a draft, withdrawn or
   * turned away.
   */
  readonly status: 'VURDERT' | 'UNDER_TERSKEL' | 'UFULLSTENDIG' | 'IKKE_VURDERT' | 'IKKE_TIL_VURDERING';
  /** Σ weight × score, exact and reduced; the sum of the contributions. */
  readonly totalt?: Brøk;
  /** The total as a share of the highest total that the scales allow; absent where that is not above 0. */
  readonly andelAvHøyest?: Brøk;
  /** The total under the other choice of `tilAvklaring`, where it differs; `null` when it then has none. */
  readonly alternativTotal?: Brøk | null;
  /** With `INTERVALL` and a criterion without a score: the totals that it could have had. */
  readonly intervall?: Totalintervall;
  /** For `UFULLSTENDIG`: why, at least one. */
  readonly ufullstendigFordi?: readonly Ufullstendighet[];
  /** How many assessors have a score that counts; absent for one that is not up for assessment. */
  readonly antallHabile?: number;
  /** Each criterion that is scored, in the order of the call. */
  readonly kriterier: readonly Kriterieresultat[];
  /** Thresholds that were not reached, of the criteria in the order of the call, then of the total. */
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
