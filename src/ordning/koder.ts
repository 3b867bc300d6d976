import type { Verdislag } from './form';

/** What a place of a scheme takes: a kind of value, fields, a list, one of some codes, or the key in its address. */
export type Ventet = Verdislag | 'OBJEKT' | 'LISTE' | 'KODE' | 'NOKKEL';

/** Codes of schemes, reforms, runs and comparisons, with the shape of their data. */
export interface OrdningKoder {
  /** A text that is no address. */
  ADRESSE_UGYLDIG: { readonly adresse: string };
  /** A field that no scheme has; with the nearest that it has, when one is near. */
  ADRESSE_UKJENT: { readonly adresse: string; readonly ledd: string; readonly nærmest: string };
  /** A place that this scheme does not have; with the nearest that it has, when one is near. */
  ADRESSE_FINNES_IKKE: { readonly adresse: string; readonly ledd: string; readonly nærmest: string };
  /** Something is to be added where something stands. */
  ADRESSE_OPPTATT: { readonly adresse: string };
  /** The key of an element, or a field that cannot be left out: it is never changed, or never taken away. */
  ADRESSE_LAST: { readonly adresse: string };
  /** Two elements of a set have the same key, so that no address finds the one or the other. */
  ADRESSE_TVETYDIG: { readonly adresse: string };
  /** Two changes touch the same place, or one lies over the other. */
  REFORM_KONFLIKT: { readonly adresse: string; readonly annen: string };
  /** What stands in a place is not what the reform expects. */
  REFORM_FOR_AVVIKER: { readonly adresse: string; readonly ventet: string; readonly fant: string };
  /** A value that the place cannot hold; with what it takes, and the nearest of it when one is near. */
  REFORM_VERDI_UGYLDIG: {
    readonly adresse: string;
    readonly ventet: Ventet;
    readonly verdi: string;
    /** The codes or the key that it takes; empty for other kinds of values. */
    readonly lovlige: readonly string[];
    readonly nærmest: string;
  };
  /** A value without a field that must be there. */
  REFORM_FELT_MANGLER: { readonly adresse: string; readonly felt: string };
  /** A place that holds no number is to be computed on. */
  REFORM_IKKE_TALL: { readonly adresse: string; readonly verdi: string };
  /** A reform that names no source and no assumption, or both. */
  REFORM_UTEN_OPPHAV: { readonly antall: number };
  /** Something in the scheme refers to what is not there; with the nearest that is, when one is near. */
  ORDNING_HENVISNING_UKJENT: { readonly felt: string; readonly id: string; readonly nærmest: string };
  /** Two rules or calls for one thing hold on the same days. */
  GYLDIGHET_OVERLAPP: { readonly id: string; readonly annen: string; readonly fom: string; readonly tom: string };
  /** Days between two rules or calls for one thing on which none holds. */
  GYLDIGHET_HULL: { readonly id: string; readonly annen: string; readonly fom: string; readonly tom: string };
  /** No goal. */
  O_01_MAL_MANGLER: Readonly<Record<never, never>>;
  /** No target group. */
  O_02_MALGRUPPE_MANGLER: Readonly<Record<never, never>>;
  /** The target group is written as those who receive the money. */
  O_02_MALGRUPPE_ER_MOTTAKER: { readonly målgruppe: string };
  /** No criterion for reaching the goal. */
  O_03_KRITERIUM_MANGLER: Readonly<Record<never, never>>;
  /** A single criterion for reaching the goal. */
  O_03_KRITERIUM_ENESTE: { readonly id: string };
  /** Nobody is named who may receive. */
  O_04_MOTTAKERGRUPPE_MANGLER: Readonly<Record<never, never>>;
  /** No rule of calculation and no call with criteria. */
  O_05_TILDELING_MANGLER: Readonly<Record<never, never>>;
  /** A call that is weighed has weights that cannot be used. */
  O_05_VEKTER_UGYLDIGE: { readonly utlysningId: string };
  /** Nothing says what the money may be used for. */
  O_06_BRUK_MANGLER: Readonly<Record<never, never>>;
  /** Reporting is required, but not what or not when. */
  O_07_RAPPORTERING_MANGLER: { readonly felt: string };
  /** No control. */
  O_08_KONTROLL_MANGLER: Readonly<Record<never, never>>;
  /** Nobody has decided on an evaluation. */
  O_09_EVALUERING_MANGLER: Readonly<Record<never, never>>;
  /** No money. */
  O_10_BELOP_MANGLER: { readonly sum: number };
  /** A call whose deadline is before its announcement. */
  O_11_FRIST_FOR_UTLYST: { readonly utlysningId: string; readonly utlyst: string; readonly dato: string };
  /** A call with fewer days than the profile asks for. */
  O_11_KORT_SOKNADSTID: { readonly utlysningId: string; readonly dager: number; readonly minst: number };
  /** No rule for money that is not used. */
  O_12_UBRUKT_MANGLER: Readonly<Record<never, never>>;
  /** Nothing says whether own effort is expected. */
  O_13_DELFINANSIERING_MANGLER: Readonly<Record<never, never>>;
  /** A call without a purpose. */
  U_01_FORMAL_MANGLER: { readonly utlysningId: string };
  /** A call that does not say who may apply. */
  U_02_HVEM_MANGLER: { readonly utlysningId: string };
  /** A call without criteria. */
  U_03_KRITERIER_MANGLER: { readonly utlysningId: string };
  /** A call whose deadline has no clock time. */
  U_04_KLOKKESLETT_MANGLER: { readonly utlysningId: string; readonly dato: string };
  /** A call that does not say how to apply. */
  U_05_HVORDAN_MANGLER: { readonly utlysningId: string };
  /** A call without an amount. */
  U_06_BELOP_MANGLER: { readonly utlysningId: string };
  /** A call that does not say whom to ask. */
  U_07_KONTAKT_MANGLER: { readonly utlysningId: string };
  /** A rule that shares out a pot has no recipients and no key. */
  KJORING_UTEN_MOTTAKERE: { readonly id: string };
  /** A rule for limits per inhabitant that does not say which inhabitants count. */
  ORDNING_GRENSEREGEL_UTEN_PER: { readonly regel: string };
  /** The rule of recommendation needs something for a call that the scheme does not state. */
  ORDNING_INNSTILLINGSVALG_MANGLER: { readonly utlysningId: string; readonly regel: string; readonly felt: string };
  /** A call has applications, but the scheme does not say how they are assessed or recommended. */
  KJORING_REGEL_MANGLER: { readonly utlysningId: string; readonly felt: string };
  /** No helsefellesskap is known for the one who answers for an award. */
  KJORING_TILHORIGHET_MANGLER: { readonly søknadId: string; readonly partId: string };
  /** A recipient is given for a helsefellesskap that the basis does not have; with the nearest that it has. */
  KJORING_RAMMEMOTTAKER_UKJENT: { readonly id: string; readonly nærmest: string };
  /** More is shared out and announced than there is. */
  KJORING_OVER_BEVILGNING: { readonly brukt: number; readonly ramme: number; readonly over: number };
  /** Two rounds for one call, or two helsefellesskap with one id. */
  KJORING_TO_GANGER: { readonly id: string; readonly først: number };
  /** A group of changes that names an address which the reform does not change, or one that another group has. */
  TILSKRIVNING_GRUPPE_UGYLDIG: { readonly gruppe: string; readonly adresse: string };
  /** A place whose value has no tipping point: it is no amount, weight, share or limit of a portfolio. */
  VIPPEPUNKT_ADRESSE: { readonly adresse: string };
  /** Limits of a search that are no numbers, or in the wrong order. */
  VIPPEPUNKT_GRENSER: { readonly fra: string; readonly til: string };
  /** A question about someone who is not there. */
  VIPPEPUNKT_UKJENT: { readonly felt: string; readonly id: string };
  /** A choice of a simulation that is no whole number within bounds, or values in the wrong order. */
  SIMULERING_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** Parts of different simulations. */
  SIMULERING_ULIK: { readonly felt: string };
  /** Parts that have drawn the same numbers. */
  SIMULERING_OVERLAPP: { readonly fra: number; readonly til: number };
}
