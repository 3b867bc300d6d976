import type { Dato, Tidspunkt, Øre } from '../kjerne/typer';
import type { Budsjett } from './budsjett';
import type { Egeninnsats, Finansieringskilde } from './finansieringskilde';
import type { Part } from './part';
import type { Tiltak } from './tiltak';

/** How a party's own bodies stand behind a søknad. */
export interface Forankring {
  /** The body that stands behind it, such as `kommunestyre`. */
  readonly organ: string;
  /** When it decided. */
  readonly dato?: Dato;
  /** The attachment that shows it. */
  readonly vedleggId?: string;
}

/** One of those who apply. */
export interface Søker {
  /** The organisation. */
  readonly part: Part;
  /** Whether it answers for the søknad, financially and administratively: exactly one does. */
  readonly ansvarlig: boolean;
  /** Whether it has confirmed that it takes part; absent when that is not known. */
  readonly bekreftet?: boolean;
  /** How it is anchored; absent when that is not known, empty when it is known not to be. */
  readonly forankring?: readonly Forankring[];
}

/** An attachment to a søknad. */
export interface Vedlegg {
  /** Identifies it within the søknad. */
  readonly id: string;
  /** What kind it is, such as `samarbeidsavtale`. */
  readonly type: string;
  /** Its title. */
  readonly tittel: string;
}

/** A text on one subject, such as `egeninnsats` or `samhandlingseffekt`. */
export interface Beskrivelse {
  /** The subject, ASCII kebab-case. */
  readonly emne: string;
  /** What the applicant writes. */
  readonly tekst: string;
}

/** How far a søknad has come. */
export type Søknadstilstand =
  | 'UTKAST'
  | 'MOTTATT'
  | 'TIL_RETTING'
  | 'TIL_VURDERING'
  | 'AVVIST'
  | 'INNSTILT'
  | 'INNVILGET'
  | 'AVSLATT'
  | 'TRUKKET';

/** An application. */
export interface Søknad {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Id of the call it answers. */
  readonly utlysningId: string;
  /** Who applies. */
  readonly søkere: readonly Søker[];
  /** What the money is for. */
  readonly tiltak: Tiltak;
  /** The amount applied for, ≥ 0. */
  readonly søktBeløp: Øre;
  /** The smallest amount with which the tiltak can be carried out; absent when only the whole will do. */
  readonly minsteGjennomførbare?: Øre;
  /** What the whole costs and how it is spread. */
  readonly budsjett?: Budsjett;
  /** What the parties put in themselves; absent when it is not stated, empty when it is stated as none. */
  readonly egeninnsats?: readonly Egeninnsats[];
  /** Other sources of money; absent when nothing is stated, empty when it is stated as none. */
  readonly andreFinansieringskilder?: readonly Finansieringskilde[];
  /** Attachments. */
  readonly vedlegg: readonly Vedlegg[];
  /** Texts on the subjects the call asks about. */
  readonly beskrivelser: readonly Beskrivelse[];
  /** When it arrived; absent while it has not. */
  readonly mottatt?: Tidspunkt;
  /** How far it has come. */
  readonly tilstand: Søknadstilstand;
}
