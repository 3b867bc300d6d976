import type { Brøk } from '../../kjerne/typer';
import type { Innstillingslinje, Poengsum, Søknad, UavgjortVedStreken, Utlysning } from '../../modell';
import type { Rangering } from '../ranger-soknader';
import type { Søknadsresultat } from '../typer';
import type { Innstillingsvalg } from './valg';

/** One ranked søknad. */
export interface Kandidat {
  readonly id: string;
  /** What it applies for, in øre. */
  readonly beløp: number;
  /** The smallest amount it can be carried out with; the whole where nothing else is said. */
  readonly minste: number;
  /** Those with the same number share a place. */
  readonly gruppe: number;
  /** What it is ranked by; absent only in rankings that are written by hand. */
  readonly verdi: Brøk | undefined;
  readonly søknad: Søknad | undefined;
  readonly resultat: Søknadsresultat | undefined;
  readonly utlysning: Utlysning;
}

/** A floor or a cap over candidates by their place. */
export interface LestGrense {
  readonly id: string;
  readonly mål: 'BELOP' | 'ANTALL';
  /** 1 for those it counts. */
  readonly medlem: Uint8Array;
  readonly minst: number;
  /** `Infinity` for none. */
  readonly høyst: number;
}

/** The conditions of the portfolio over candidates by their place. */
export interface LestPortefølje {
  readonly grenser: readonly LestGrense[];
  readonly utelukkelser: readonly { readonly id: string; readonly medlemmer: readonly number[] }[];
  /** `krever` is −1 where what it needs has no place in the ranking. */
  readonly forutsetninger: readonly { readonly id: string; readonly plass: number; readonly krever: number }[];
  /** Whether there is any condition at all. */
  readonly finnes: boolean;
}

/** Everything a rule works on. */
export interface Sak {
  /** In the order of the ranking, then by id. */
  readonly kandidater: readonly Kandidat[];
  readonly ramme: number;
  readonly portefølje: LestPortefølje;
  /** The seed of the lot that the ranking declared, where it did. */
  readonly frø: string | undefined;
  readonly rangeringer: readonly Rangering[];
  readonly valg: Innstillingsvalg;
  readonly arbeidsgrense: number;
}

/** What a rule says of one candidate. */
export type Kandidatutfall = Pick<Innstillingslinje, 'utfall' | 'årsak' | 'betingelser'> & { readonly beløp: number };

/** What a rule says of them all. */
export interface Regelutfall {
  /** By the place of the candidate. */
  readonly utfall: readonly Kandidatutfall[];
  readonly uavgjort: readonly UavgjortVedStreken[];
  readonly poengsum?: Poengsum;
  /** Whether a search ended before it had its answer. */
  readonly arbeidsgrenseNådd?: boolean;
}

/** A rule of recommendation. */
export type Strategi = (sak: Sak) => Regelutfall;
