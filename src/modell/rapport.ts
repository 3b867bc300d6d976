import type { Funn } from '../kjerne/funn';
import type { Brøk, Dato, Øre } from '../kjerne/typer';
import type { Beløpsstatus } from './bevilgning';
import type { RegelForUbrukt } from './ordning';

/** The figures of a ledger on a day, in øre. The guide to follow-up defines each in one sentence. */
export interface Statustall {
  /** Awarded. */
  readonly tildelt: Øre;
  /** Accepted by the recipient. */
  readonly akseptert: Øre;
  /** Committed by agreement or order. */
  readonly forpliktet: Øre;
  /** Paid out. */
  readonly utbetalt: Øre;
  /** Used. */
  readonly brukt: Øre;
  /** Paid back. */
  readonly tilbakebetalt: Øre;
  /** Carried in from earlier years less carried out to later ones; may be below zero. */
  readonly overført: Øre;
  /** Moved in from other places less moved out; may be below zero, and is 0 over all places. */
  readonly omdisponert: Øre;
  /** `tildelt + overført + omdisponert − brukt − tilbakebetalt`; may be below zero. */
  readonly rest: Øre;
}

/** A part of a report. */
export type Rapportdel = 'OKONOMI' | 'PROGNOSE' | 'AKTIVITET' | 'MALOPPNAELSE' | 'AVVIK' | 'UBRUKT';

/**
 * How the use by the end is forecast: the budget, but never less than is used; what is committed, but never less than
 * is used; the use so far at the same pace through the period; or figures that someone states.
 */
export type Prognoseregel =
  | { readonly type: 'SOM_BUDSJETT' }
  | { readonly type: 'SOM_FORPLIKTET' }
  | {
      readonly type: 'LINEAER';
      /** First day of the period. */
      readonly fom: Dato;
      /** Last day of the period. */
      readonly tom: Dato;
    }
  | { readonly type: 'OPPGITT' };

/** A template: which parts a report has, which of them must be there, and how it is computed. */
export interface Rapportmal {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What the report is called. */
  readonly navn: string;
  /** Who it is for: id of a party or a body. */
  readonly mottaker: string;
  /** The parts, in order, each once. */
  readonly deler: readonly {
    /** The part. */
    readonly del: Rapportdel;
    /** Whether the report cannot be sent without it. */
    readonly kreves: boolean;
  }[];
  /** How use is forecast; absent when the report has no forecast. */
  readonly prognose?: Prognoseregel;
  /** How shares of gains outside 0–1 count in their mean; absent when the report has no mean. */
  readonly utenforMålet?: Måloppnåelse['utenforMålet'] & string;
  /** Subjects that must be told about in words. Deviations are told about under `avvik-og-usikkerhet`. */
  readonly emner: readonly string[];
}

/** How far an activity has come. */
export type Aktivitetstilstand = 'IKKE_STARTET' | 'PAGAR' | 'FULLFORT' | 'FORSINKET' | 'AVBRUTT';

/** What has been done in a tiltak. */
export interface Aktivitet {
  /** The tiltak. */
  readonly tiltakId: string;
  /** How far it has come. */
  readonly tilstand: Aktivitetstilstand;
  /** What was done. */
  readonly beskrivelse: string;
}

/** A place of the budget against the ledger. */
export interface Økonomilinje {
  /** The row; absent for entries that name none. */
  readonly tiltakId?: string;
  /** The column; absent for entries that name none. */
  readonly kostnadsartId?: string;
  /** What the budget has there; 0 where the cell is empty or the place is not in it. */
  readonly budsjett: Øre;
  /** The figures of the ledger. */
  readonly tall: Statustall;
  /** `brukt − budsjett`: below zero while money is left. */
  readonly avvik: Øre;
  /** The use that is forecast, in øre, exact; absent without a forecast. */
  readonly prognose?: Brøk;
  /** `prognose − budsjett`, exact; absent without a forecast. */
  readonly prognoseavvik?: Brøk;
}

/** What became of the share of an indicator's way that is gone, where there is none. */
export type UtenAndel =
  | 'IKKE_MALT'
  | 'FLERE_VERDIER'
  | 'UTEN_UTGANGSVERDI'
  | 'UTGANGSVERDI_ER_MAL'
  | 'MAL_MOT_RETNINGEN';

/** How far one indicator has come. */
export interface Indikatorresultat {
  /** The indicator. */
  readonly indikatorId: string;
  /** Reached, not reached, or not known: a missing measurement is never zero. */
  readonly status: 'NADD' | 'IKKE_NADD' | 'IKKE_MALT';
  /** The last measured value on or before the day, exact. */
  readonly verdi?: Brøk;
  /** The day it holds for. */
  readonly måltDato?: Dato;
  /** The part of the way from the baseline to the target, exact: below 0 is backwards, above 1 is past the target. */
  readonly andel?: Brøk;
  /** Why there is no `andel`; absent when there is one. */
  readonly utenAndel?: UtenAndel;
  /** Ids of the parties who gain. */
  readonly hvemFår: readonly string[];
  /** Ids of the parties who bear the cost. */
  readonly hvemBærer: readonly string[];
}

/** How far a plan has come. */
export interface Måloppnåelse {
  /** The day. */
  readonly perDato: Dato;
  /** One for each indicator, in the order of the plan. */
  readonly indikatorer: readonly Indikatorresultat[];
  /** How many are reached. */
  readonly nådd: number;
  /** How many are measured and not reached. */
  readonly ikkeNådd: number;
  /** How many are not measured. */
  readonly ikkeMålt: number;
  /** How many have an `andel`: what `snitt` is the mean of. */
  readonly medAndel: number;
  /** The mean of the shares that there are, exact; absent when there are none, or no one has said how to count them. */
  readonly snitt?: Brøk;
  /** Whether shares below 0 and above 1 count as they are in `snitt`, or are cut to 0 and 1; absent without a `snitt`. */
  readonly utenforMålet?: 'TELLER' | 'KAPPES';
  /** What is to be looked at, with pointers into the plan. */
  readonly funn: readonly Funn[];
}

/** What was carried in and out of the money that was first given for one year. */
export interface Opphavsstatus {
  /** The grant year the money was first given for. */
  readonly år: number;
  /** Carried in from an earlier year. */
  readonly inn: Øre;
  /** Carried out to a later year. */
  readonly ut: Øre;
}

/** Money that is not used, and what follows. `beløp = tilbakebetales + overføres + avventer`. */
export interface Ubrukt {
  /** What is left, ≥ 0. */
  readonly beløp: Øre;
  /** What is used and paid back beyond what there was, ≥ 0. */
  readonly overforbruk: Øre;
  /** The chosen rule; absent when no one has chosen. */
  readonly regel?: RegelForUbrukt;
  /** What the choice rests on. */
  readonly grunnlag?: string;
  /** To be paid back. */
  readonly tilbakebetales: Øre;
  /** To be carried over. */
  readonly overføres: Øre;
  /** What waits: for an application, for a new decision, or for a rule to be chosen. */
  readonly avventer: Øre;
  /** What was carried in and out before, by the year it was first given for. */
  readonly opphav: readonly Opphavsstatus[];
}

/** A report of a tilskudd on a day, derived from its ledger. */
export interface Rapport {
  /** The template. */
  readonly malId: string;
  /** What it is called. */
  readonly navn: string;
  /** Who it is for. */
  readonly mottaker: string;
  /** The tilskudd. */
  readonly tilskuddId: string;
  /** The grant year. */
  readonly år: number;
  /** The day it holds for. */
  readonly perDato: Dato;
  /** How firm the amounts are: the weakest of award and budget. */
  readonly beløpsstatus: Beløpsstatus;
  /** The parts it has, in the order of the template. */
  readonly deler: readonly Rapportdel[];
  /** Place by place, in the order of the budget, then places that only the ledger has. */
  readonly økonomi: readonly Økonomilinje[];
  /** All places together. */
  readonly totalt: Økonomilinje;
  /** How use is forecast; absent without a forecast. */
  readonly prognose?: Prognoseregel;
  /** What was done. */
  readonly aktiviteter: readonly Aktivitet[];
  /** How far the gains have come, tiltak by tiltak. */
  readonly måloppnåelse: readonly { readonly tiltakId: string; readonly måloppnåelse: Måloppnåelse }[];
  /** What is told in words, by subject: deviations, uncertainty and what else the template asks for. */
  readonly omtale: readonly { readonly emne: string; readonly tekst: string }[];
  /** Unspent money and what follows. */
  readonly ubrukt: Ubrukt;
  /** How many entries of the ledger count. */
  readonly antallPosteringer: number;
  /** Findings about the ledger. */
  readonly funn: readonly Funn[];
  /** What is missing before it can be sent; empty when it can. */
  readonly mangler: readonly Funn[];
}
