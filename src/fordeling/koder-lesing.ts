import type { Brøk } from '../kjerne/typer';

type Eksakt = { readonly [K in keyof Brøk]: string };

/** Codes of reading and checking a distribution, with the shape of their data. */
export interface LesingKoder {
  /** Nobody with that id in the distribution. */
  MOTTAKER_UKJENT: { readonly id: string };
  /** A tie left to people where groups have limits, which an explanation does not cover. */
  BEGRUNNELSE_UAVGJORT_I_GRUPPER: Readonly<Record<never, never>>;
  /** An explanation that does not come to what the distribution says. */
  FORDELING_STEMMER_IKKE: { readonly id: string; readonly oppgitt: number; readonly beregnet: string };
  /** A number in a distribution that cannot be read. */
  FORDELING_TALL_UGYLDIG: { readonly verdi: string };
  /** A line that is not of the recipient or the group in its place. */
  FORDELING_ID_AVVIKER: { readonly id: string; readonly ventet: string };
  /** Another number of lines than of recipients or groups. */
  FORDELING_ANTALL_AVVIKER: { readonly antall: number; readonly ventet: number };
  /** The amounts and what is not handed out do not make the pot. */
  FORDELING_SUM_AVVIKER: { readonly sum: string; readonly pott: number };
  /** The reasons do not make what is not handed out. */
  ARSAKER_SUM_AVVIKER: { readonly sum: string; readonly ufordelt: number };
  /** A reason whose amount follows from the pot, the unit or the ties, and is another. */
  ARSAK_BELOP_AVVIKER: { readonly årsak: string; readonly beløp: string; readonly ventet: string };
  /** An amount that is no whole number of units. */
  BELOP_IKKE_HELE_ENHETER: { readonly id: string; readonly beløp: number; readonly enhet: number };
  /** An amount that is not the exact share rounded down or up. */
  BELOP_UTENFOR_KVOTE: { readonly id: string; readonly beløp: number; readonly eksakt: Eksakt };
  /** An amount or an exact share below the floor or above the cap. */
  BELOP_UTENFOR_GRENSE: { readonly id: string; readonly beløp: string };
  /** Whether a unit was given above the whole part is not as the amount says. */
  RESTENHET_AVVIKER: { readonly id: string };
  /** The limit that is said to hold does not. */
  GRENSE_HOLDER_IKKE: { readonly id: string; readonly grense: string };
  /** A fraction with another denominator than the rest. */
  NEVNER_AVVIKER: { readonly nevner: string; readonly ventet: string };
  /** The exact shares do not sum to what there was to share. */
  ANDELER_SUM_AVVIKER: { readonly sum: Eksakt; readonly ventet: Eksakt };
  /** Two exact shares that are not in proportion, and no limit holds them apart. */
  ANDELER_UTEN_FORHOLD: { readonly id: string; readonly annen: string };
  /** A unit that belongs to another. */
  ENHET_HORER_TIL_ANNEN: { readonly id: string; readonly annen: string };
  /** Equal claims of which one got a unit, and no rule says so. */
  LIKHET_IKKE_MELDT: { readonly id: string; readonly annen: string };
  /** A tie that is not one, or whose number of units or of lawful outcomes is wrong. */
  UAVGJORT_HOLDER_IKKE: { readonly ider: readonly string[] };
  /** The sum of a group is not that of its recipients. */
  GRUPPESUM_AVVIKER: { readonly gruppe: string; readonly oppgitt: string; readonly ventet: string };
  /** A distribution that is said to be impossible and is not, or the other way round, or for another amount. */
  UMULIG_HOLDER_IKKE: { readonly oppgitt: string; readonly ventet: string };
}
