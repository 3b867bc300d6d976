import type { Dato, Tallverdi } from '../kjerne/typer';
import type { Part } from './part';

/** Someone who assesses, known by a role and by whom they represent, never by name. */
export interface Vurderer {
  /** Identifies the assessor, ASCII kebab-case. */
  readonly id: string;
  /** The role, such as `fagkonsulent`. */
  readonly rolle: string;
  /** The organisation represented. */
  readonly representerer: Part;
}

/** One score with its reason. */
export interface Poeng {
  /** The criterion. */
  readonly kriteriumId: string;
  /** The score on the scale of the criterion; `null` when the assessor could not give one. It is never zero then. */
  readonly poeng: Tallverdi | null;
  /** Why. */
  readonly begrunnelse?: string;
}

/** An assessor who disagreed with a joint score. */
export interface Dissens {
  /** The assessor. */
  readonly vurdererId: string;
  /** The criterion. */
  readonly kriteriumId: string;
  /** The score that this assessor would have given. */
  readonly poeng: Tallverdi | null;
  /** Why. */
  readonly begrunnelse: string;
}

/** One assessor's scores for one søknad, or the scores that all agreed upon. */
export interface Vurdering {
  /** Identifies it within the round. */
  readonly id: string;
  /** The søknad. */
  readonly søknadId: string;
  /** The assessor; for `KONSENSUS` the one who wrote it down. */
  readonly vurdererId: string;
  /** One assessor's own scores, or those agreed upon. */
  readonly form: 'INDIVIDUELL' | 'KONSENSUS';
  /** The scores; a criterion that is not there is missing, never zero. */
  readonly poeng: readonly Poeng[];
  /** Who disagreed with an agreed score. */
  readonly dissenser?: readonly Dissens[];
  /** The day it was given. */
  readonly dato?: Dato;
}

/** What a person does with a case. */
export type Saksledd = 'FORBEREDE' | 'VURDERE' | 'AVGJORE';

/** Whether an assessor is fit to handle a søknad (forvaltningsloven chapter II). */
export interface Habilitet {
  /** The assessor. */
  readonly vurdererId: string;
  /** The søknad. */
  readonly søknadId: string;
  /** Fit, unfit, or to be clarified. */
  readonly status: 'HABIL' | 'INHABIL' | 'TIL_AVKLARING';
  /** Why, as a code, such as `ORGANISASJON_ER_PART`. */
  readonly grunn?: string;
  /** What it covers; all three when absent. */
  readonly omfang?: readonly Saksledd[];
  /** Id of the assessor who steps in. */
  readonly stedfortreder?: string;
  /** Who cleared it, by role, and when. */
  readonly avklaring?: { readonly rolle: string; readonly dato: Dato; readonly begrunnelse?: string };
}
