import type { Brøk } from '../kjerne/typer';

type BrøkData = { readonly [Felt in keyof Brøk]: string };

/** Codes of the checks that several rooms share, with the shape of their data. Amounts are in øre. */
export interface KontrollKoder {
  /** No bevilgninger to make a frame of. */
  BEVILGNINGER_TOMT: Readonly<Record<never, never>>;
  /** Two bevilgninger have the same id. */
  BEVILGNING_TO_GANGER: { readonly id: string; readonly først: number };
  /** An amount that is no whole number of øre, or below zero. */
  BEVILGNING_BELOP_UGYLDIG: { readonly id: string; readonly beløp: string };
  /** Bevilgninger that are each a part of the other. */
  BEVILGNING_SYKLUS: { readonly ider: readonly string[] };

  /** Two rows of a budget are for the same tiltak. */
  BUDSJETT_RAD_TO_GANGER: { readonly tiltakId: string; readonly først: number };
  /** Two columns of a budget have the same cost category. */
  BUDSJETT_ART_TO_GANGER: { readonly kostnadsartId: string; readonly først: number };
  /** Two cells stand in the same place. */
  BUDSJETT_CELLE_TO_GANGER: { readonly tiltakId: string; readonly kostnadsartId: string; readonly først: number };
  /** A row that the budget does not have. */
  BUDSJETT_RAD_UKJENT: { readonly tiltakId: string };
  /** A column that the budget does not have. */
  BUDSJETT_ART_UKJENT: { readonly kostnadsartId: string };
  /** An amount that is no whole number of øre, or below zero. */
  BUDSJETT_BELOP_UGYLDIG: { readonly beløp: string };
  /** What the parties bear of a cell is not the cell. */
  BUDSJETT_PARTER_STEMMER_IKKE: {
    readonly tiltakId: string;
    readonly kostnadsartId: string;
    readonly beløp: number;
    readonly sum: number;
  };
  /** A row's sum as printed is not the sum of its cells. */
  BUDSJETT_RADSUM_STEMMER_IKKE: {
    readonly tiltakId: string;
    readonly oppgitt: number;
    readonly beregnet: number;
    readonly avvik: number;
  };
  /** A column's sum as printed is not the sum of its cells. */
  BUDSJETT_KOLONNESUM_STEMMER_IKKE: {
    readonly kostnadsartId: string;
    readonly oppgitt: number;
    readonly beregnet: number;
    readonly avvik: number;
  };
  /** The total as printed is not the sum of the cells. */
  BUDSJETT_TOTALSUM_STEMMER_IKKE: { readonly oppgitt: number; readonly beregnet: number; readonly avvik: number };
  /** The budget is above the frame. */
  BUDSJETT_OVER_RAMME: { readonly sum: number; readonly ramme: number; readonly over: number };
  /** The budget leaves a part of the frame. */
  BUDSJETT_UNDER_RAMME: { readonly sum: number; readonly ramme: number; readonly rest: number };
  /** Administration takes a larger share than is allowed. */
  ADMINISTRASJONSANDEL_FOR_HOY: { readonly andel: BrøkData; readonly høyst: BrøkData };
  /** A budget without a single amount. */
  BUDSJETT_UTEN_BELOP: Readonly<Record<never, never>>;

  /** Nothing is stated about egeninnsats. */
  EGENINNSATS_IKKE_OPPGITT: Readonly<Record<never, never>>;
  /** Egeninnsats from someone who takes no part. */
  EGENINNSATS_UKJENT_PART: { readonly partId: string };
  /** An amount, a number of hours or an hourly rate below zero or unreadable. */
  EGENINNSATS_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** Egeninnsats is a smaller share of the financing than is required. */
  EGENINNSATS_FOR_LAV: { readonly andel: BrøkData; readonly minst: BrøkData };
  /** There is nothing to finance, so that egeninnsats has no share of it. */
  EGENINNSATS_UTEN_FINANSIERING: Readonly<Record<never, never>>;

  /** Two sources of money have the same id. */
  FINANSIERINGSKILDE_TO_GANGER: { readonly kildeId: string; readonly først: number };
  /** An amount of a source that is no whole number of øre, or below zero. */
  FINANSIERINGSKILDE_BELOP_UGYLDIG: { readonly kildeId: string; readonly beløp: string };
  /** A source does not say which costs it pays, so double funding cannot be ruled out. */
  DEKNING_IKKE_OPPGITT: { readonly kildeId: string; readonly beløp: number };
  /** A source pays a place that the budget does not have. */
  DEKNING_UKJENT_STED: { readonly kildeId: string; readonly tiltakId: string; readonly kostnadsartId: string };
  /** What a source is said to pay is more than it gives. */
  DEKNING_OVER_KILDE: { readonly kildeId: string; readonly beløp: number; readonly dekket: number };
  /** Sources together pay more of a cost than it is. */
  DOBBELTFINANSIERING: {
    readonly tiltakId: string;
    readonly kostnadsartId: string;
    readonly kostnad: number;
    readonly dekket: number;
    readonly over: number;
    readonly kildeIder: readonly string[];
  };
  /** All financing together is more than all costs. */
  FINANSIERING_OVER_KOSTNAD: { readonly kostnad: number; readonly finansiering: BrøkData; readonly over: BrøkData };

  /** Two assessors, søknader or declarations have the same id. */
  HABILITET_TO_GANGER: { readonly vurdererId: string; readonly søknadId: string; readonly først: number };
  /** A declaration about an assessor or a søknad that is not there. */
  HABILITET_UKJENT: { readonly vurdererId: string; readonly søknadId: string };
  /** An assessor is said to be the own deputy. */
  HABILITET_STEDFORTREDER_UGYLDIG: { readonly vurdererId: string; readonly søknadId: string };

  /** Something cannot go from one state to another. */
  OVERGANG_ULOVLIG: { readonly fra: string; readonly til: string; readonly lovlige: readonly string[] };
}
