import type { Dato } from './typer';

/** How far a document binds: decided, sent out, a draft, or a report of what others said. */
export type Dokumentstatus =
  | 'VEDTATT'
  | 'UTSENDT'
  | 'UTKAST'
  | 'PRESENTASJON'
  | 'LOV'
  | 'RETNINGSLINJE'
  | 'STATISTIKK'
  | 'NETTSIDE'
  | 'DATASETT';

/** A document that states a value or a rule. It names no persons. */
export interface Kilde {
  /** Identifies the source, ASCII kebab-case. */
  readonly id: string;
  /** The title of the document. */
  readonly dokument: string;
  /** Who published it. */
  readonly utgiver: string;
  /** Its date, where it is dated. */
  readonly dato?: Dato;
  /** The place in the document: page, section, point or table. */
  readonly sted?: string;
  /** How far the document binds. */
  readonly status: Dokumentstatus;
  /** How sure the reading is: `A` stated by the owner, `B` press or third party, `C` inferred, `D` unverified. */
  readonly sikkerhet?: 'A' | 'B' | 'C' | 'D';
}

/** A value that no source states, with the ground on which it was chosen. */
export interface Antakelse {
  /** Identifies the assumption, ASCII kebab-case. */
  readonly id: string;
  /** What is assumed, in words. */
  readonly antakelse: string;
  /** On what ground. */
  readonly grunnlag: string;
}

/** The origin of the values under one place: exactly one of `kilde` and `antakelse` is set. */
export interface Kildehenvisning {
  /** JSON Pointer into the data; it covers everything below it that no longer pointer covers. */
  readonly sti: string;
  /** The source that states it. */
  readonly kilde?: Kilde;
  /** Or the assumption that stands in for a source. */
  readonly antakelse?: Antakelse;
}

/** Plain data with the origin of each of its values. Read it with {@link finnKilde} and {@link finnUtenKilde}. */
export interface Kildebelagt<T> {
  /** The data itself, with no trace of the sources in it. */
  readonly data: T;
  /** Where the values come from; the longest matching pointer counts. */
  readonly kilder: readonly Kildehenvisning[];
}
