import type { Dato, Øre } from '../kjerne/typer';
import type { Beløpsstatus } from './bevilgning';
import type { Part } from './part';
import type { Periode } from './periode';

/** A condition that follows an award. */
export interface Vilkår {
  /** Identifies it. */
  readonly id: string;
  /** The condition, as the source has it. */
  readonly tekst: string;
  /** Id of the deadline rule that it sets. */
  readonly fristregelId?: string;
  /** The id of the source. */
  readonly kildeId?: string;
}

/** How far an award has come. */
export type Tilskuddstilstand =
  | 'TILDELT'
  | 'AKSEPTERT'
  | 'UNDER_UTBETALING'
  | 'UTBETALT'
  | 'TIL_SLUTTRAPPORT'
  | 'AVSLUTTET'
  | 'BORTFALT'
  | 'TILBAKEKREVD';

/** An award. Its ledger, plan and reports are arguments beside it, not inside it. */
export interface Tilskudd {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** The helsefellesskap. */
  readonly helsefellesskapId: string;
  /** The søknad, where there was one. */
  readonly søknadId?: string;
  /** The decision. */
  readonly vedtakId?: string;
  /** Ids of the tiltak it is for. */
  readonly tiltakIder: readonly string[];
  /** The grant year. */
  readonly år: number;
  /** The amount awarded, ≥ 0. */
  readonly beløp: Øre;
  /** How firm the amount is. */
  readonly status: Beløpsstatus;
  /** Who receives it. */
  readonly mottaker: Part;
  /** Who pays it out and keeps its accounts; absent while no source says. */
  readonly utbetaler?: Part;
  /** Its conditions. */
  readonly vilkår: readonly Vilkår[];
  /** How far it has come. */
  readonly tilstand: Tilskuddstilstand;
  /** The day of the decision. */
  readonly vedtaksdato?: Dato;
  /** When it may be used. */
  readonly periode?: Periode;
}
