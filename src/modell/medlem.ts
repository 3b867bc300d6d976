import type { Dato } from '../kjerne/typer';
import type { Part } from './part';

/** What a deputy is deputy for. */
export interface Varaplass {
  /** The order that deputies step in, 1 first, the personal ones before the others; each number once for each. */
  readonly nummer: number;
  /** The member that this is a personal deputy of; absent for a deputy of all members on the seat. */
  readonly forMedlemId?: string;
}

/** Someone who sits on a seat of a body, known by a role, never by name. */
export interface Medlem {
  /** Identifies the member by role, ASCII kebab-case. One id is one person: nobody sits on two seats. */
  readonly id: string;
  /** The role, such as `kommunedirektør`. */
  readonly rolle: string;
  /** The group whose seat it is. */
  readonly gruppe: string;
  /** The region whose seat it is, where the seats of the group are shared out by region. */
  readonly region?: string;
  /** The organisation represented; absent when not known. */
  readonly representerer?: Part;
  /** Set for a deputy, absent for a member. */
  readonly vara?: Varaplass;
}

/** Whether a member or deputy is fit to decide a case (forvaltningsloven chapter II). */
export interface Medlemshabilitet {
  /** The member or deputy. */
  readonly medlemId: string;
  /** Fit, unfit, or to be clarified. */
  readonly status: 'HABIL' | 'INHABIL' | 'TIL_AVKLARING';
  /** Why, as a code, such as `ORGANISASJON_ER_PART`. */
  readonly grunn?: string;
  /** Who cleared it, by role, and when. */
  readonly avklaring?: { readonly rolle: string; readonly dato: Dato; readonly begrunnelse?: string };
}
