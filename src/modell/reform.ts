import type { Antakelse, Kilde } from '../kjerne/kilde';
import type { JsonVerdi, Tallverdi } from '../kjerne/typer';

/** A place in an `Ordning`, as the text that a typed builder makes. It is no JSON Pointer. */
export type Adresse = string & { readonly __merke: 'Adresse' };

/** One change of a scheme. `før` is the value that is expected to stand there. */
export type Endring =
  | { readonly type: 'SETT'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly verdi: JsonVerdi }
  | { readonly type: 'GANGER'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly faktor: Tallverdi }
  | { readonly type: 'PLUSS'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly tillegg: Tallverdi }
  | { readonly type: 'LEGG_TIL'; readonly adresse: Adresse; readonly verdi: JsonVerdi }
  | { readonly type: 'FJERN'; readonly adresse: Adresse; readonly før?: JsonVerdi };

/** A proposed change of a scheme. It is applied all or nothing, and the scheme it is applied to never changes. */
export interface Reform {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** What it is called. */
  readonly tittel: string;
  /** Who proposed it; exactly one of `kilde` and `antakelse` is set. */
  readonly kilde?: Kilde;
  /** Or that it is a thought experiment. */
  readonly antakelse?: Antakelse;
  /** The changes; their addresses do not overlap. */
  readonly endringer: readonly Endring[];
}
