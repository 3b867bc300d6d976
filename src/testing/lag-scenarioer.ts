import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import type { TallKoder } from '../kjerne/koder-tall';
import type { TestingKoder } from '../kjerne/koder-testing';
import { kroner } from '../kjerne/kroner';
import { lagFunnlager } from '../kjerne/lag-funn';
import { lesBeløp } from '../kjerne/les-belop';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import type { Utfall } from '../kjerne/utfall';

const funn = lagFunnlager<TallKoder>();
const kolonnefunn = lagFunnlager<TestingKoder>();

/** A row of a table of scenarios. */
export interface Scenario {
  /** The text of its first cell. */
  readonly navn: string;
  /** The amount of each of the other cells that is not empty, by the heading of its column. */
  readonly beløp: Readonly<Record<string, Øre>>;
}

/**
 * Reads a table of scenarios with amounts in kroner, so that a case worker can write and check the cases of a test.
 *
 * @param tabell - A table in Markdown, with or without its line of dashes, or rows of cells. The first row holds the
 * headings, the first column the names. An amount is written as `lesBeløp` reads it, in kroner: `18 mill.`, `1 234,50`;
 * a number is kroner too. An empty cell is left out.
 * @throws TilskuddFeil for every cell that is no amount, and every cell beyond the headings, with a pointer to the row and the
 * column, from 0: the codes of `lesBeløp`, and of `kroner` for a number; `SCENARIO_KOLONNE` for two columns with one heading, or
 * amounts under none.
 * @example
 * const scenarioer = lagScenarioer(`
 *   | scenario | pott    | finnmark |
 *   |----------|---------|----------|
 *   | som nå   | 18 mill | 6 mill   |
 *   | uten     | 18 mill |          |
 * `);
 * scenarioer.map(({ navn, beløp }) => [navn, beløp.finnmark]) // => [['som nå', 600000000], ['uten', undefined]]
 * lagScenarioer('| scenario | pott |\n| a | mye |') // throws BELOP_UFORSTATT
 */
export function lagScenarioer(tabell: string | readonly (readonly (string | number)[])[]): readonly Scenario[] {
  const [overskrifter = [], ...rader] = typeof tabell === 'string' ? lesTabell(tabell) : tabell;
  const navn = overskrifter.map(String);
  const alle: Funn[] = finnGjentatte(navn.slice(1)).map(({ nøkkel, plass }) =>
    kolonnefunn('SCENARIO_KOLONNE', 'FEIL', lagSti('tabell', 0, plass + 1), { navn: nøkkel }),
  );
  const scenarioer = rader.map((rad, i): Scenario => {
    const beløp: [string, Øre][] = [];
    for (const [j, celle] of rad.entries()) {
      if (j === 0 || celle === '') continue;
      const kolonne = navn[j];
      if (kolonne === '') alle.push(kolonnefunn('SCENARIO_KOLONNE', 'FEIL', lagSti('tabell', i + 1, j), { navn: '' }));
      const lest = kolonne === undefined ? feilet(String(celle)) : lesCelle(celle);
      if (lest.ok && kolonne !== undefined) beløp.push([kolonne, lest.verdi]);
      else alle.push(...lest.funn.map((ett) => ({ ...ett, sti: lagSti('tabell', i + 1, j) })));
    }
    return { navn: String(rad[0] ?? ''), beløp: Object.fromEntries(beløp) };
  });
  kastVedFeil(alle);
  return scenarioer;
}

function lesCelle(celle: string | number): Utfall<Øre> {
  if (typeof celle === 'string') {
    const lest = lesBeløp(celle);
    return lest.ok ? { ...lest, verdi: lest.verdi.beløp } : lest;
  }
  try {
    return { ok: true, verdi: kroner(celle), funn: [] };
  } catch (fanget) {
    if (erTilskuddFeil(fanget)) return { ok: false, funn: fanget.funn };
    throw fanget;
  }
}

const feilet = (tekst: string): Utfall<never> => ({
  ok: false,
  funn: [funn('BELOP_UFORSTATT', 'FEIL', '', { tekst })],
});

function lesTabell(tekst: string): readonly (readonly string[])[] {
  return tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '' && !/^\|?[\s:|-]+\|?$/.test(linje))
    .map((linje) =>
      linje
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((celle) => celle.trim()),
    );
}
