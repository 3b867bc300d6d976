import type { Dato } from '../kjerne/typer';
import type { Beskrivelse } from './soknad';

/** The evaluation of a tiltak, as it is put before a body. */
export interface Evaluering {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** The tiltak. */
  readonly tiltakId: string;
  /** The day it was put before the body; absent while it has not been. */
  readonly framlagt?: Dato;
  /** What it says, subject by subject. */
  readonly innhold: readonly Beskrivelse[];
}
