/** How many people live in an area on 1 January of a year. */
export interface Befolkning {
  /** The year of the count. */
  readonly år: number;
  /** All inhabitants. */
  readonly folketall: number;
  /** Inhabitants of 80 years or more; part of `folketall`. */
  readonly folketall80pluss: number;
}

/** A number that a kommune had before. */
export interface TidligereKommunenummer {
  /** Four digits. */
  readonly kommunenummer: string;
  /** First year with this number. */
  readonly fraÅr: number;
  /** Last year with this number. */
  readonly tilÅr: number;
}

/** A municipality. */
export interface Kommune {
  /** Four digits, the number in force. */
  readonly kommunenummer: string;
  /** The Norwegian name; several kommuner have names in more languages. */
  readonly navn: string;
  /** Numbers it had before, so that older data can be read. */
  readonly tidligereNumre: readonly TidligereKommunenummer[];
  /** Population per year. */
  readonly befolkning: readonly Befolkning[];
  /** The region that it is represented through in the SSU. This is not the hospital's area. */
  readonly region?: string;
}
