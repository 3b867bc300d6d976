/** Codes of the recommendation and the decision, with the shape of their data. Amounts are in øre. */
export interface InnstillingKoder {
  /** No ranking to recommend from. */
  RANGERINGER_TOMT: Readonly<Record<never, never>>;
  /** A søknad stands in two of the rankings that share a frame. */
  SOKNAD_I_FLERE_RANGERINGER: { readonly søknadId: string };
  /** A ranked søknad whose share of the highest total is not known, so that rounds cannot be compared by it. */
  ANDEL_MANGLER: { readonly søknadId: string };
  /** Two conditions on the portfolio have the same id. */
  PORTEFOLJE_ID_TO_GANGER: { readonly id: string; readonly først: number };
  /** A condition names a søknad that the ranking does not hold. */
  PORTEFOLJE_SOKNAD_UKJENT: { readonly id: string; readonly søknadId: string };
  /** A floor or a cap that is no whole number from zero up. */
  PORTEFOLJE_GRENSE_UGYLDIG: { readonly id: string; readonly felt: string; readonly verdi: string };
  /** A limit with neither floor nor cap. */
  PORTEFOLJE_GRENSE_TOM: { readonly id: string };
  /** A floor above its own cap. */
  PORTEFOLJE_GULV_OVER_TAK: { readonly id: string; readonly minst: number; readonly høyst: number };
  /** An exclusion of fewer than two different applications. */
  UTELUKKELSE_UTEN_VALG: { readonly id: string };
  /** Applications that each need the next, in a ring. */
  FORUTSETNING_SYKLUS: { readonly søknadIder: readonly string[] };
  /** A unit for partial awards that is no whole number of øre above zero. */
  DELENHET_UGYLDIG: { readonly enhet: string };
  /** A limit on the work that is no whole number above zero. */
  ARBEIDSGRENSE_UGYLDIG: { readonly verdi: string };
  /** There is nobody to give an equal share to. */
  VELGERE_TOMT: Readonly<Record<never, never>>;
  /** Two voters have the same id, or one voter has two utilities for a søknad. */
  VELGER_TO_GANGER: { readonly id: string };
  /** A voter has a utility for a søknad that the ranking does not hold. */
  NYTTE_UKJENT_SOKNAD: { readonly id: string; readonly søknadId: string };
  /** A utility that cannot be read, or is below zero. */
  NYTTE_UGYLDIG: { readonly id: string; readonly søknadId: string; readonly verdi: string };
  /** The shares go to organisations, and the round does not say whom an assessor represents. */
  VURDERER_UTEN_PART: { readonly vurdererId: string };
  /** The smallest workable amount is no whole number of øre from zero up to the amount applied for. */
  MINSTE_UGYLDIG: { readonly søknadId: string; readonly minste: string; readonly søkt: number };
  /** The rows of a budget that must be whole give so many sums that the largest part cannot be found. */
  DELING_FOR_STOR: { readonly søknadId: string; readonly antall: number };

  /** A søknad that the recommendation does not hold. */
  INNSTILLING_UKJENT_SOKNAD: { readonly søknadId: string };
  /** A partial award below the smallest amount the søknad can be carried out with. */
  AVGJORELSE_UNDER_MINSTE: { readonly søknadId: string; readonly beløp: number; readonly minste: number };
  /** Votes that do not go with the form of the decision. */
  BESLUTNING_UTEN_STOTTE: { readonly form: string; readonly for: number; readonly mot: number };
  /** A form of decision that does not exist, or a number of votes that is none. */
  BESLUTNING_UGYLDIG: { readonly felt: string; readonly verdi: string };
}
