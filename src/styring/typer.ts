import type { Funn } from '../kjerne/funn';
import type { Frammøte, Medlem, Medlemshabilitet, Møterett, Organ, Sak, Stemme, Stemmetype } from '../modell';

/** Yes, no, or not known because something is not stated. What is not stated is never no. */
export type Styringssvar = 'JA' | 'NEI' | 'UKJENT';

/** Whether someone counts among those that the answer is measured against. */
export type Medregning = 'TELLER' | 'TELLER_IKKE';

/** How members count who may not take part or whose habilitet is open. No source says, so the caller does. */
export interface Habilitetsvalg {
  /** A seat whose holder is unfit and has no deputy: whether it stays in the number that quorum and votes are of. */
  readonly inhabile: Medregning;
  /** A member whose habilitet is to be clarified takes part with a remark, or is held out like one who is unfit. */
  readonly tilAvklaring: 'TELLER_MED_MERKNAD' | 'HOLDES_UTE';
}

/** Why a body did not decide for the proposal. */
export type IkkeVedtattÅrsak =
  | 'IKKE_VEDTAKSFOR'
  | 'INGEN_STEMMER'
  | 'STEMMER_MOT'
  | 'IKKE_ALLE_MED'
  | 'STEMMELIKHET'
  | 'IKKE_FLERTALL'
  | 'UNDER_ANDELEN';

/**
 * Why an outcome is as it is. `INGEN_IMOT`, `HAR_FLERTALL`, `NAR_ANDELEN` and `MOTELEDER_AVGJOR` go with `VEDTATT`; the
 * last four with `UAVKLART`; the others with `IKKE_VEDTATT`.
 */
export type Avgjørelsesårsak =
  | IkkeVedtattÅrsak
  | 'INGEN_IMOT'
  | 'HAR_FLERTALL'
  | 'NAR_ANDELEN'
  | 'MOTELEDER_AVGJOR'
  | 'REGEL_UKJENT'
  | 'VEDTAKSFORHET_UKJENT'
  | 'STEMMER_MANGLER'
  | 'ANTALL_PLASSER_UKJENT';

/** What the rules of a body do not say about a vote. Nothing of this has a default. */
export interface Avstemningsvalg extends Habilitetsvalg {
  /** Whether one who abstains counts: in consensus it then stands in the way, else it makes the number larger. */
  readonly avholdende: Medregning;
  /** Whether a seat counts that nobody holds in the meeting: absent members without a deputy, and vacant seats. */
  readonly fraværende: Medregning;
  /** What one with a vote who is there and states none does: abstains, goes along, or it is not known. */
  readonly utenStemme: 'AVSTAR' | 'SLUTTER_SEG_TIL' | 'UKJENT';
  /** With exactly half for: the proposal falls, or the vote of the one who leads the meeting decides. */
  readonly vedStemmelikhet: 'FALLER' | 'MOTELEDER';
  /** Where it is not known whether the body can decide: go on as if it can, or leave the case open. */
  readonly ukjentVedtaksførhet: 'SOM_VEDTAKSFOR' | 'UAVKLART';
  /** The reasons for which a case goes to the body above. */
  readonly sendesOpp: readonly IkkeVedtattÅrsak[];
}

/** Who a body is and who is there. */
export interface Møte {
  /** All members and deputies. */
  readonly medlemmer: readonly Medlem[];
  /** Who is there. */
  readonly frammøte: Frammøte;
  /** What is known about habilitet in the case; someone who is not here is fit. */
  readonly habilitet?: readonly Medlemshabilitet[];
}

/** A case before a body: who sits there, who came and what they voted. */
export interface Behandling {
  /** The case; its number and papers are checked by `kontrollerSak`. */
  readonly sak: Pick<Sak, 'id' | 'parter'>;
  /** All members and deputies. */
  readonly medlemmer: readonly Medlem[];
  /** Who is there. */
  readonly frammøte: Frammøte;
  /** What has been declared about habilitet in this case. */
  readonly erklæringer?: readonly Medlemshabilitet[];
  /** The votes, in any order. */
  readonly stemmer: readonly Stemme[];
}

/** Whether a body can decide, and why. */
export interface Vedtaksførhetssvar {
  /** Yes, no, or not known. */
  readonly svar: Styringssvar;
  /**
   * Why. `REGEL_UKJENT`: no source says how many must be there. `ANTALL_PLASSER_UKJENT`: no source says how many the
   * seats are, and those who are there would be enough for the seats that are known.
   */
  readonly årsak: 'NOK_MOTT' | 'FOR_FA_MOTT' | 'REGEL_UKJENT' | 'ANTALL_PLASSER_UKJENT';
  /** How many seats with a vote are held in the meeting, by a member or a deputy. */
  readonly møtt: number;
  /** How many seats with a vote there are; at least so many when `antallUkjent`. */
  readonly stemmeberettigede: number;
  /** Whether no source says how many some of the seats are. */
  readonly antallUkjent: boolean;
  /** The least number that must be there; absent when it is not known. */
  readonly kreves?: number;
}

/** How a seat with a vote stands in the case. */
export type Stemmestatus = Stemmetype | 'UTEN_STEMME' | 'MOTSTRIDENDE' | 'FRAVAERENDE' | 'INHABIL' | 'HOLDT_UTE';

/** One seat with a vote. */
export interface Stemmelinje {
  /** The member whose seat it is. */
  readonly medlemId: string;
  /** The deputy who steps in. */
  readonly varaId?: string;
  /** How it stands. */
  readonly status: Stemmestatus;
}

/** The votes of a case, counted. */
export interface Stemmetelling {
  /** For. */
  readonly for: number;
  /** Against. */
  readonly mot: number;
  /** Abstained. */
  readonly avstår: number;
  /** There and without a vote. */
  readonly utenStemme: number;
  /** There with votes that contradict each other. */
  readonly motstridende: number;
  /** Not there and without a deputy. */
  readonly fraværende: number;
  /** Unfit or held out, and without a deputy. */
  readonly inhabile: number;
  /** Seats that no member sits on. */
  readonly ledige: number;
  /** For as it was counted: with those without a vote where they count as for. */
  readonly teltFor: number;
  /** How many the answer is measured against. */
  readonly grunnlag: number;
}

/** What a vote is called in the data; the explanation compares with these. */
export interface Avgjørelsesord {
  /** The right to vote. */
  readonly stemmerett: Møterett;
  /** A vote for. */
  readonly for: Stemmetype;
  /** A vote against. */
  readonly mot: Stemmetype;
  /** An abstention. */
  readonly avstår: Stemmetype;
}

/** What became of a case in a body, with what it was decided from. */
export interface Saksavgjørelse {
  /** What was given, the same references, and the words that the explanation compares with. */
  readonly grunnlag: {
    readonly organ: Organ;
    readonly behandling: Behandling;
    readonly valg: Avstemningsvalg;
    readonly ord: Avgjørelsesord;
  };
  /** Decided for the proposal, not decided for it, or not known. */
  readonly utfall: 'VEDTATT' | 'IKKE_VEDTATT' | 'UAVKLART';
  /** Why. */
  readonly årsak: Avgjørelsesårsak;
  /** Whether the body could decide. */
  readonly vedtaksførhet: Vedtaksførhetssvar;
  /**
   * The votes. `teltFor` and `grunnlag` are those of the case least good for the outcome that stands, where votes are
   * not known: for `VEDTATT` the missing go against, for `IKKE_VEDTATT` they go along.
   */
  readonly telling: Stemmetelling;
  /** Each seat with a vote that has a member, by the id of the member. */
  readonly linjer: readonly Stemmelinje[];
  /** Id of the body that the case goes to. */
  readonly sendesTil?: string;
  /** What people should look at: votes that were refused, habilitet, deputies. */
  readonly funn: readonly Funn[];
}
