import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Brøk } from '../kjerne/typer';
import { kontrollerBudsjett } from '../kontroll/kontroller-budsjett';
import type { Budsjett, Tilskudd } from '../modell';
import type { OppfølgingKoder } from './koder';

const funn = lagFunnlager<OppfølgingKoder>();

/**
 * Checks the budget of an award: all that `kontrollerBudsjett` checks, with the award as the frame, and that its rows are
 * the tiltak of the award.
 *
 * @param tilskudd - The award.
 * @param budsjett - What it is to be used for.
 * @param grenser - The largest share of administration, where one is set.
 * @returns Every finding with a pointer into the budget.
 * @throws TilskuddFeil `TALL_UGYLDIG`, `NEVNER_UGYLDIG` for a share that is no fraction.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho', 'kartlegging'], beløp: kroner(100), status: 'ENDELIG' };
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG',
 *   rader: [{ tiltakId: 'dho', navn: 'DHO' }], kostnadsarter: [{ id: 'frikjop', navn: 'Frikjøp' }],
 *   celler: [{ tiltakId: 'dho', kostnadsartId: 'frikjop', beløp: kroner(101) }],
 * };
 * kontrollerTilskuddsbudsjett(tilskudd, budsjett).map(({ kode }) => kode)
 * // => ['BUDSJETT_OVER_RAMME', 'TILTAK_UTEN_BUDSJETTRAD']
 */
export function kontrollerTilskuddsbudsjett(
  { id, beløp, status, tiltakIder }: Tilskudd,
  budsjett: Budsjett,
  grenser: { readonly høysteAdministrasjonsandel?: Brøk } = {},
): readonly Funn[] {
  const harRad = new Set(budsjett.rader.map(({ tiltakId }) => tiltakId));
  const harTilskudd = new Set(tiltakIder);
  return [
    ...kontrollerBudsjett(budsjett, { ...grenser, ramme: { beløp, status, bevilgninger: [id] } }),
    ...budsjett.rader.flatMap(({ tiltakId }, i) =>
      harTilskudd.has(tiltakId)
        ? []
        : [funn('BUDSJETTRAD_UTENFOR_TILSKUDD', 'FEIL', `/rader/${i}/tiltakId`, { tiltakId })],
    ),
    ...tiltakIder
      .filter((tiltakId) => !harRad.has(tiltakId))
      .map((tiltakId) => funn('TILTAK_UTEN_BUDSJETTRAD', 'ADVARSEL', '/rader', { tiltakId })),
  ];
}
