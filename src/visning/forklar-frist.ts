import type { Frist, Fristplan } from '../modell';
import { lagFristsetninger } from './lag-fristsetninger';
import type { Språk } from './tekster/typer';

/** How a deadline is told. */
export interface Fristforklaringsvalg {
  /** The language. */
  readonly språk: Språk;
  /** The plan that the deadline is from: names, events and the basis are taken from it. */
  readonly plan?: Fristplan;
}

/**
 * A deadline in words: its date and how it came about, what it waits for, or why it has none.
 *
 * @param frist - A deadline from `lagFristplan`.
 * @param valg - The language; with the plan, names and the basis of the rule are told too.
 * @example
 * const frist = { status: 'VENTER', regelId: 'budsjett', venterPå: ['mandat'] };
 * forklarFrist(frist, { språk: 'nb' }) // => 'Fristen har ingen dato ennå. Den venter på «mandat».'
 */
export function forklarFrist(frist: Frist, { språk, plan }: Fristforklaringsvalg): string {
  const { når, hvorfor } = lagFristsetninger(frist, språk, plan);
  return [...(når === undefined ? [] : [`${når}.`]), ...hvorfor].join(' ');
}
