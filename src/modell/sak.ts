import type { Dato } from '../kjerne/typer';
import type { Part } from './part';

/** An attachment to a case, in the order of the list. */
export interface Saksvedlegg {
  /** Its title as the list has it. */
  readonly tittel: string;
  /** Its number, where the list has numbers. */
  readonly nummer?: number;
  /** What the list calls it, such as `brev`. */
  readonly slag?: string;
  /** Its date, where the list has one. */
  readonly dato?: Dato;
  /** The case it belongs to, as written, where it is the papers of another case. */
  readonly saksnummer?: string;
  /** Whether it is said to be enclosed; `false` for a link or a mention. */
  readonly vedlagt: boolean;
}

/** A place in the text of a case that refers to an attachment. */
export interface Vedleggshenvisning {
  /** Where it stands, such as `Bakgrunn`. */
  readonly sted: string;
  /** The number it refers by. */
  readonly nummer?: number;
  /** What the text calls the document, such as `e-notat`. */
  readonly slag?: string;
  /** The date that the text gives the document. */
  readonly dato?: Dato;
  /** The case that the text says it belongs to, as written. */
  readonly saksnummer?: string;
}

/** What the body is asked to decide. */
export interface Saksinnstilling {
  /** The rule that it is put forward under; absent when it is not said. */
  readonly form?: 'KONSENSUS' | 'FLERTALL' | 'KVALIFISERT';
  /** The points to decide, in order. */
  readonly punkter: readonly string[];
}

/** A case for a body, with its papers. */
export interface Sak {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** Its number as written: `28/2024`, `21-2024`. */
  readonly saksnummer: string;
  /** The body that it is put before. */
  readonly organId: string;
  /** Its title. */
  readonly tittel: string;
  /** The date of the document. */
  readonly dokumentdato?: Dato;
  /** The day it was sent out; absent when not known. */
  readonly sendtUt?: Dato;
  /** The day of the meeting. */
  readonly møtedato?: Dato;
  /** Its attachments, in the order of the list. */
  readonly vedlegg: readonly Saksvedlegg[];
  /** Where its text refers to them. */
  readonly henvisninger: readonly Vedleggshenvisning[];
  /** What the body is asked to decide; absent when it is asked nothing. */
  readonly innstilling?: Saksinnstilling;
  /** Those whose own matter it is, such as the applicants; empty when it is nobody's. */
  readonly parter: readonly Part[];
}
