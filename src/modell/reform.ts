import type { Antakelse, Kilde } from '../kjerne/kilde';
import type { JsonVerdi, Tallverdi } from '../kjerne/typer';

/** A place in an `Ordning`, as the text that a typed builder makes. It is no JSON Pointer. */
export type Adresse = string & { readonly __merke: 'Adresse' };

/** Who stands behind one change, where that is another than stands behind the reform: at most one of the two is set. */
export interface Endringsopphav {
  /** The source that proposes the change. */
  readonly kilde?: Kilde;
  /** Or that it is a thought experiment. */
  readonly antakelse?: Antakelse;
}

/**
 * One change of a scheme at an address. `før` is the value that is expected to stand there.
 *
 * `SETT` puts another value in a field or an element, also in a field that may be left out and is. `GANGER` and `PLUSS`
 * compute on a number or an amount. `LEGG_TIL` fills a field or an element that is not there, `FJERN` takes one away.
 */
export type Endring = Endringsopphav &
  (
    | { readonly type: 'SETT'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly verdi: JsonVerdi }
    | { readonly type: 'GANGER'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly faktor: Tallverdi }
    | { readonly type: 'PLUSS'; readonly adresse: Adresse; readonly før?: JsonVerdi; readonly tillegg: Tallverdi }
    | { readonly type: 'LEGG_TIL'; readonly adresse: Adresse; readonly verdi: JsonVerdi }
    | { readonly type: 'FJERN'; readonly adresse: Adresse; readonly før?: JsonVerdi }
  );

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
