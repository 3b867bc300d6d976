/** What kind of organisation a party is. */
export type Parttype =
  | 'KOMMUNE'
  | 'HELSEFORETAK'
  | 'RHF'
  | 'FASTLEGE'
  | 'BRUKERORGANISASJON'
  | 'FRIVILLIG'
  | 'UTDANNING'
  | 'ANNEN';

/** An organisation that applies, takes part, pays, receives or is represented. Never a person. */
export interface Part {
  /** Identifies the party, ASCII kebab-case. */
  readonly id: string;
  /** What kind of organisation it is. */
  readonly type: Parttype;
  /** The name as written by itself. */
  readonly navn: string;
  /** Four digits, for a kommune. Match by number, never by name: Bø and Herøy exist twice. */
  readonly kommunenummer?: string;
  /** Nine digits, mod-11 checked. */
  readonly organisasjonsnummer?: string;
  /** The unit within the organisation, such as a clinic. */
  readonly enhet?: string;
}
