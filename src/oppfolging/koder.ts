import type { Brøk, Dato } from '../kjerne/typer';

type BrøkData = { readonly [Felt in keyof Brøk]: string };
type Sted = { readonly tiltakId: string; readonly kostnadsartId: string };

/** Codes of the room `oppfolging/`, with the shape of their data. Amounts are in øre. */
export interface OppfølgingKoder {
  /** The day of a status or a report is no date. */
  PERDATO_UGYLDIG: { readonly verdi: string };

  /** An entry is dated by something that is no date; it does not count. */
  POSTERING_DATO_UGYLDIG: { readonly id: string; readonly verdi: string };
  /** An entry belongs to another tilskudd; it does not count. */
  POSTERING_ANNET_TILSKUDD: { readonly id: string; readonly tilskuddId: string };
  /** The same entry stands more than once; it counts once. */
  POSTERING_TO_GANGER: { readonly id: string };
  /** Different entries have the same id; none of them counts. */
  POSTERING_ID_KONFLIKT: { readonly id: string; readonly antall: number };
  /** An amount that is no whole number of øre, or below zero where it is no correction; the entry does not count. */
  POSTERING_BELOP_UGYLDIG: { readonly id: string; readonly beløp: string };
  /** An entry of a type that does not exist; it does not count. */
  POSTERING_TYPE_UKJENT: { readonly id: string; readonly type: string };
  /** A move does not say both from where and to where; it does not count. */
  OMDISPONERT_UTEN_STED: { readonly id: string };
  /** Carried money does not say which way and of which year, or a year that cannot be; it does not count. */
  OVERFORT_UTEN_OPPHAV: { readonly id: string };
  /** The tilskudd does not have the tiltak; the entry counts. */
  POSTERING_TILTAK_UKJENT: { readonly id: string; readonly tiltakId: string };
  /** The cost category is unknown; the entry counts. */
  POSTERING_ART_UKJENT: { readonly id: string; readonly kostnadsartId: string };
  /** The source of money is unknown; the entry counts. */
  POSTERING_KILDE_UKJENT: { readonly id: string; readonly kildeId: string };
  /** An entry is dated outside the period of the tilskudd; it counts. */
  POSTERING_UTENFOR_PERIODEN: {
    readonly id: string;
    readonly dato: Dato;
    readonly fom: Dato;
    readonly tom: Dato;
  };
  /** Money was used before any was awarded; the entry counts. */
  BRUKT_FOR_TILDELING: { readonly id: string; readonly dato: Dato };
  /** At the end of the day more is paid than there is. */
  UTBETALT_OVER_TILDELT: { readonly id: string; readonly dato: Dato; readonly sum: number; readonly over: number };
  /** At the end of the day more is used and paid back than there is. */
  BRUKT_OVER_TILDELT: { readonly id: string; readonly dato: Dato; readonly sum: number; readonly over: number };
  /** The ledger awards more than the tilskudd is. */
  TILDELT_OVER_TILSKUDD: { readonly tildelt: number; readonly beløp: number; readonly over: number };

  /** A correction does not say what it corrects; it does not count. */
  KORRIGERING_UTEN_MAL: { readonly id: string };
  /** A correction of an entry that the ledger does not have up to the day; it does not count. */
  KORRIGERING_UKJENT: { readonly id: string; readonly korrigerer: string };
  /** A correction of an entry of another tilskudd; it does not count. */
  KORRIGERING_ANNET_TILSKUDD: { readonly id: string; readonly korrigerer: string };
  /** A correction dated before what it corrects; it does not count. */
  KORRIGERING_FOR_TIDLIG: { readonly id: string; readonly korrigerer: string };
  /** A correction of an entry that does not count; neither does it. */
  KORRIGERING_AV_UTELATT: { readonly id: string; readonly korrigerer: string };
  /** Corrections that correct each other in a ring; none of them counts. */
  KORRIGERING_SYKLUS: { readonly id: string };
  /** A correction names another place or source than what it corrects; it does not count. */
  KORRIGERING_ANNET_STED: { readonly id: string; readonly korrigerer: string };
  /** An entry is below zero after its corrections. */
  POSTERING_UNDER_NULL: { readonly id: string; readonly beløp: number; readonly etter: number };

  /** A budget has a row for a tiltak that the tilskudd does not have. */
  BUDSJETTRAD_UTENFOR_TILSKUDD: { readonly tiltakId: string };
  /** A tiltak of the tilskudd has no row in the budget. */
  TILTAK_UTEN_BUDSJETTRAD: { readonly tiltakId: string };

  /** An authority that contradicts itself: an unknown limit, a share that is no share, dates the wrong way. */
  FULLMAKT_UGYLDIG: { readonly felt: string; readonly verdi: string };
  /** Two moves have the same id, in one request or with one that is in the trail. */
  ENDRING_TO_GANGER: { readonly id: string };
  /** Two moves say the same; it may be one that is written twice. */
  ENDRING_LIK: { readonly id: string; readonly annen: string };
  /** An amount that is no whole number of øre above zero. */
  ENDRING_BELOP_UGYLDIG: { readonly id: string; readonly beløp: string };
  /** A move is dated by something that is no date. */
  ENDRING_DATO_UGYLDIG: { readonly id: string; readonly verdi: string };
  /** A move from a place to itself. */
  ENDRING_SAMME_STED: { readonly id: string } & Sted;
  /** A place that the budget does not have. */
  ENDRING_UKJENT_STED: { readonly id: string } & Sted;
  /** The moves take more from a place than it has. */
  ENDRING_UNDER_NULL: Sted & { readonly under: number };
  /** A party would bear less than nothing of a place. */
  ENDRING_PART_UNDER_NULL: Sted & { readonly partId: string; readonly under: number };
  /** The budget says who bears the cost of a place, and the move does not say whose part it changes. */
  ENDRING_UTEN_PART: { readonly id: string } & Sted;
  /** The move names a party, but the budget does not say who bears the cost of the place. */
  ENDRING_PART_UTEN_DELING: { readonly id: string; readonly partId: string } & Sted;
  /** A body that has no authority to decide a move. */
  ENDRING_UTEN_FULLMAKT: {
    readonly id: string;
    readonly avgjortAv: string;
    readonly organId: string;
    readonly gittAv: string;
  };
  /** The body that gave the authority decides itself, and no decision is referred to. */
  ENDRING_UTEN_VEDTAK: { readonly id: string; readonly gittAv: string };
  /** A move on a day when the authority does not hold. */
  FULLMAKT_UTENFOR_TID: {
    readonly id: string;
    readonly fullmaktId: string;
    readonly dato: Dato;
    readonly gittAv: string;
  };
  /** A move that the authority does not cover. */
  FULLMAKT_OMFATTER_IKKE: { readonly id: string; readonly fullmaktId: string; readonly gittAv: string };
  /** A move that needs a new decision. */
  FULLMAKT_KREVER_VEDTAK: {
    readonly id: string;
    readonly fullmaktId: string;
    readonly kravId: string;
    readonly grunn: string;
    readonly gittAv: string;
  };
  /** Moves that together, with those before them, go above a limit of the authority. */
  FULLMAKT_GRENSE_BRUTT: {
    readonly fullmaktId: string;
    readonly grenseId: string;
    readonly ider: readonly string[];
    readonly sum: number;
    readonly høyst: BrøkData;
    readonly gittAv: string;
  };

  /** Two accounts for the same year. */
  UBRUKT_AR_TO_GANGER: { readonly år: number };
  /** An amount that is no whole number of øre, or below zero. */
  UBRUKT_BELOP_UGYLDIG: { readonly år: number; readonly felt: string; readonly beløp: string };
  /** A declared order that leaves out a year that has money, or names one twice. */
  UBRUKT_REKKEFOLGE_UGYLDIG: { readonly år: number };
  /** More was used in a year than there was. */
  UBRUKT_OVERFORBRUK: { readonly år: number; readonly over: number };
  /** More is granted to be carried over than is left of the money of a year. */
  UBRUKT_OVERFORING_FOR_STOR: {
    readonly år: number;
    readonly opprinnelsesår: number;
    readonly beløp: number;
    readonly rest: number;
  };

  /** A report is asked for without a budget to hold the economy against. */
  RAPPORT_UTEN_BUDSJETT: { readonly malId: string };
  /** No rule for unspent money is chosen, and there is some. */
  RAPPORT_UTEN_REGEL_FOR_UBRUKT: { readonly beløp: number };
  /** Nothing is told about what was done in a tiltak. */
  RAPPORT_UTEN_AKTIVITET: { readonly tiltakId: string };
  /** A tiltak has no plan for its gains. */
  RAPPORT_UTEN_GEVINSTPLAN: { readonly tiltakId: string };
  /** An indicator is not measured. */
  RAPPORT_UTEN_MALING: { readonly tiltakId: string; readonly indikatorId: string };
  /** A subject that must be told about is not. */
  RAPPORT_UTEN_OMTALE: { readonly emne: string };
  /** A place goes beyond its budget and the report does not tell why. */
  RAPPORT_AVVIK_UTEN_OMTALE: Sted & { readonly avvik: number };
  /** There can be no forecast yet, or the figures for it are missing. */
  RAPPORT_UTEN_PROGNOSE: { readonly type: string };
  /** What the ledger has moved to a place is not what the trail of the budget has. */
  RAPPORT_OMDISPONERT_ULIKT: Sted & { readonly hovedbok: number; readonly budsjett: number };
  /** The ledger has errors that must be mended first. */
  RAPPORT_FEIL_I_HOVEDBOKA: { readonly antall: number };
  /** The budget has errors that must be mended first. */
  RAPPORT_FEIL_I_BUDSJETTET: { readonly antall: number };
  /** Amounts are not final. */
  RAPPORT_BELOP_IKKE_ENDELIG: { readonly status: string };
  /** Reports of different tilskudd cannot be compared. */
  RAPPORT_ULIKE_TILSKUDD: { readonly a: string; readonly b: string };

  /** Two measurements of one day have different values. */
  MALING_FLERE_VERDIER: { readonly indikatorId: string; readonly dato: Dato };
  /** The day to reach the target has passed without a measurement from then on. */
  MALING_MANGLER: { readonly indikatorId: string; readonly dato: Dato };
  /** The baseline is the target, so no way can be measured. */
  INDIKATOR_UTGANG_ER_MAL: { readonly indikatorId: string };
  /** The target lies behind the baseline, seen the way that is better. */
  INDIKATOR_MAL_MOT_RETNINGEN: { readonly indikatorId: string };

  /** The evaluation has not been put before the body, and the deadline has passed. */
  EVALUERING_MANGLER: { readonly dato: Dato };
  /** The evaluation was put before the body after the deadline. */
  EVALUERING_FOR_SEN: { readonly framlagt: Dato; readonly dato: Dato };
  /** The deadline of the evaluation has no date yet. */
  EVALUERING_FRIST_VENTER: { readonly venterPå: readonly string[] };
  /** The deadline of the evaluation cannot be computed. */
  EVALUERING_FRIST_UGYLDIG: { readonly regelId: string };
  /** The evaluation was put before the body before operation started. */
  EVALUERING_FOR_DRIFTSSTART: { readonly framlagt: Dato; readonly driftsstart: Dato };
  /** The evaluation does not speak about a subject that it must. */
  EVALUERING_UTEN_EMNE: { readonly emne: string };

  /** Two steps, or two accounts of financing, for the same year. */
  NEDTRAPPING_AR_TO_GANGER: { readonly år: number };
  /** A share that is not from 0 to 1. */
  NEDTRAPPING_ANDEL_UGYLDIG: { readonly år: number };
  /** The share rises from one step to the next. */
  NEDTRAPPING_STIGER: { readonly år: number; readonly andel: BrøkData; readonly forrige: BrøkData };
  /** There is no step for the year. */
  NEDTRAPPING_UTEN_TRINN: { readonly år: number };
  /** The funder pays a larger share than the step allows. */
  NEDTRAPPING_ANDEL_FOR_HOY: { readonly år: number; readonly andel: BrøkData; readonly høyst: BrøkData };
  /** The share cannot be computed: nothing is stated about egeninnsats, or there is nothing to finance. */
  NEDTRAPPING_ANDEL_UKJENT: { readonly år: number };
}
