import type { Dato, Klokkeslett } from '../kjerne/typer';
import type { Periode } from './periode';

/** Something that happens and that deadlines hang on. Nothing else is a hendelse. */
export interface Hendelse {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What happens. */
  readonly navn: string;
  /** The day, when it is known; a day to come counts as planned. */
  readonly dato?: Dato;
  /** The clock time in Norway. */
  readonly klokkeslett?: Klokkeslett;
  /** When it is expected, as long as `dato` is not known. */
  readonly anslag?: Periode;
  /** Set when it will never happen; what hangs on it falls away. */
  readonly bortfalt?: boolean;
  /** The tilskudd, tiltak or case it belongs to. */
  readonly gjelder?: string;
  /** The id of the source. */
  readonly kildeId?: string;
}
