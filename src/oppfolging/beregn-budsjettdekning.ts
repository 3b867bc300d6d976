import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Øre } from '../kjerne/typer';
import type { Budsjett, Finansieringskilde } from '../modell';
import { nøkkelAv } from './sted';

/** What a source pays of a place. */
export interface Kildedekning {
  /** The source. */
  readonly kildeId: string;
  /** What it pays. */
  readonly beløp: Øre;
}

/** A cost line with all that other sources pay of it. */
export interface Dekningslinje {
  /** The row. */
  readonly tiltakId: string;
  /** The column. */
  readonly kostnadsartId: string;
  /** What it costs. */
  readonly beløp: Øre;
  /** Source by source, by id; only those that pay something here. */
  readonly kilder: readonly Kildedekning[];
  /** What the sources pay together. */
  readonly dekket: Øre;
  /** `beløp − dekket`: below zero where the sources pay more than it costs. */
  readonly rest: Øre;
}

/** A budget with all that other sources pay of it. */
export interface Budsjettdekning {
  /** One for each cell, in the order of the budget. */
  readonly linjer: readonly Dekningslinje[];
  /** What the cells cost together. */
  readonly beløp: Øre;
  /** What the sources pay of them. */
  readonly dekket: Øre;
  /** `beløp − dekket`. */
  readonly rest: Øre;
}

/**
 * Sets other sources of money beside the cost lines of a budget: what each pays of each cell, and what is left.
 *
 * A source that was refused pays nothing, and one that does not say what it pays is not placed anywhere. What is wrong,
 * such as a cost that is paid twice, is for `kontrollerDobbeltfinansiering`.
 *
 * @param budsjett - The costs.
 * @param kilder - Other sources, in any order. Linear in cells and payments.
 * @throws TilskuddFeil `BELOP_FOR_STORT` and the like for sums and cells that are no amounts.
 * @example
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'dho', navn: 'DHO' }], kostnadsarter: [{ id: 'frikjop', navn: 'Frikjøp' }],
 *   celler: [{ tiltakId: 'dho', kostnadsartId: 'frikjop', beløp: kroner(100) }],
 * };
 * const hdir = {
 *   id: 'hdir', navn: 'Helseteknologiordningen', giver: 'helsedirektoratet', beløp: kroner(70), tilstand: 'INNVILGET',
 *   offentlig: true, dekker: [{ tiltakId: 'dho', kostnadsartId: 'frikjop', beløp: kroner(70) }],
 * };
 * beregnBudsjettdekning(budsjett, [hdir]).linjer[0].rest // => 3000
 */
export function beregnBudsjettdekning({ celler }: Budsjett, kilder: readonly Finansieringskilde[]): Budsjettdekning {
  const dekninger = new Map<string, Map<string, Øre[]>>();
  for (const { id, tilstand, dekker } of kilder) {
    if (tilstand === 'AVSLATT') continue;
    for (const dekning of dekker) {
      const her = dekninger.get(nøkkelAv(dekning)) ?? new Map<string, Øre[]>();
      dekninger.set(nøkkelAv(dekning), her);
      her.set(id, [...(her.get(id) ?? []), dekning.beløp]);
    }
  }
  const linjer = celler.map(({ tiltakId, kostnadsartId, beløp }): Dekningslinje => {
    const her = [...(dekninger.get(nøkkelAv({ tiltakId, kostnadsartId })) ?? [])]
      .sort(([a], [b]) => sammenlignTekst(a, b))
      .map(([kildeId, deler]) => ({ kildeId, beløp: summerBeløp(deler) }));
    return {
      tiltakId,
      kostnadsartId,
      beløp,
      kilder: her,
      ...medRest(
        beløp,
        her.map((k) => k.beløp),
      ),
    };
  });
  const beløp = summerBeløp(linjer.map((linje) => linje.beløp));
  return {
    linjer,
    beløp,
    ...medRest(
      beløp,
      linjer.map(({ dekket }) => dekket),
    ),
  };
}

function medRest(beløp: Øre, deler: readonly Øre[]): { readonly dekket: Øre; readonly rest: Øre } {
  const dekket = summerBeløp(deler);
  return { dekket, rest: (beløp - dekket) as Øre };
}
