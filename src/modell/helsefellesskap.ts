import type { Helseforetak } from './helseforetak';
import type { Kommune } from './kommune';
import type { Organ } from './organ';

/** Something that is chosen from a list that the scheme defines: a patient group, a model, a focus area. */
export interface Kodeverdi {
  /** Identifies the value, ASCII kebab-case. */
  readonly id: string;
  /** The value in words, as the source has it. */
  readonly navn: string;
  /** What it covers. */
  readonly beskrivelse?: string;
  /** The value above it, where the list has levels: `d-b` under `d`. */
  readonly overordnet?: string;
}

/** A hospital trust and its kommuner, who plan and develop health services together. */
export interface Helsefellesskap {
  /** Identifies it, ASCII kebab-case, such as `troms-ofoten`. */
  readonly id: string;
  /** Its name. */
  readonly navn: string;
  /** The hospital trust. */
  readonly helseforetak: Helseforetak;
  /** The member kommuner. */
  readonly kommuner: readonly Kommune[];
  /** The patient groups it gives priority to. */
  readonly prioriterteGrupper: readonly Kodeverdi[];
  /** Its bodies: partnerskapsmøte, SSU, styringsgruppe … */
  readonly organer: readonly Organ[];
}
