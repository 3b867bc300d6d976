import { finnForrigeVirkedag } from '../kjerne/finn-forrige-virkedag';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Kalender } from '../kjerne/kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { leggTilVirkedager } from '../kjerne/legg-til-virkedager';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import type { FristKoder } from './koder';

const funn = lagFunnlager<FristKoder>();

/** One link of the work before a meeting: the papers, the secretariat, the parties. */
export interface Kjedeledd {
  /** Identifies it. */
  readonly id: string;
  /** What is done. */
  readonly navn: string;
  /** The fewest working days it takes, whole and ≥ 0. */
  readonly virkedager: number;
}

/** When one link must start and be done. */
export interface Planlagtledd {
  /** The link. */
  readonly id: string;
  /** The last working day to start on. */
  readonly senestStart: Dato;
  /** The last day to be done: the start of the next link, or the meeting. */
  readonly senestFerdig: Dato;
  /** The working days it was given. */
  readonly virkedager: number;
}

/**
 * Plans back from a meeting: when each link of the work must start and be done at the latest.
 *
 * @param møtedato - The day of the meeting; it need not be a working day.
 * @param kjede - The links in the order they are done, the last one right before the meeting.
 * @param kalender - Must hold every day on the way back. O(links × log n) in the holidays of the calendar.
 * @returns One for each link, in the order of the chain; the first starts the whole.
 * @throws TilskuddFeil `KJEDE_TOM`, `KJEDE_ID_TO_GANGER`, `VIRKEDAGER_UGYLDIG`, all at once; `UTENFOR_KALENDER`.
 * @example
 * const kjede = [
 *   { id: 'parter', navn: 'Forankring hos partene', virkedager: 10 },
 *   { id: 'sekretariat', navn: 'Avklaring i sekretariatet', virkedager: 3 },
 *   { id: 'papirer', navn: 'Sakspapirer sendt ut', virkedager: 5 },
 * ];
 * planleggBakover('2024-12-04', kjede, lagNorskKalender(2024, 2024)).map((ledd) => [ledd.id, ledd.senestStart])
 * // => [['parter', '2024-11-08'], ['sekretariat', '2024-11-22'], ['papirer', '2024-11-27']]
 */
export function planleggBakover(
  møtedato: Dato,
  kjede: readonly Kjedeledd[],
  kalender: Kalender,
): readonly Planlagtledd[] {
  kastVedFeil([
    ...(kjede.length === 0 ? [funn('KJEDE_TOM', 'FEIL', '/kjede', {})] : []),
    ...finnGjentatte(kjede.map(({ id }) => id)).map(({ nøkkel: id, plass, først }) =>
      funn('KJEDE_ID_TO_GANGER', 'FEIL', `/kjede/${plass}/id`, { id, først }),
    ),
    ...kjede.flatMap(({ virkedager }, i) =>
      Number.isInteger(virkedager) && virkedager >= 0
        ? []
        : [funn('VIRKEDAGER_UGYLDIG', 'FEIL', `/kjede/${i}/virkedager`, { verdi: String(virkedager) })],
    ),
  ]);
  const plan: Planlagtledd[] = [];
  let ferdig = møtedato;
  for (const { id, virkedager } of [...kjede].reverse()) {
    const start =
      virkedager === 0 ? finnForrigeVirkedag(ferdig, kalender) : leggTilVirkedager(ferdig, -virkedager, kalender);
    plan.unshift({ id, senestStart: start, senestFerdig: ferdig, virkedager });
    ferdig = start;
  }
  return plan;
}
