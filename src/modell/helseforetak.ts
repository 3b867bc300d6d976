import type { Befolkning } from './kommune';

/** A hospital trust (helseforetak) or a regional health authority (RHF). */
export interface Helseforetak {
  /** Nine digits, mod-11 checked. */
  readonly organisasjonsnummer: string;
  /** Its registered name. */
  readonly navn: string;
  /** The short form in daily use, such as `UNN`. */
  readonly kortnavn?: string;
  /** Population of its area per year. */
  readonly befolkning: readonly Befolkning[];
}
