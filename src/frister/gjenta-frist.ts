import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Fristregel } from '../modell';
import type { FristKoder } from './koder';

const feil = lagFeillager<FristKoder>();
const FLESTE = 1000;

/**
 * One rule for each year, so that every instance can be seen, moved or left out on its own.
 *
 * @param regel - A rule with a yearly anchor; its own year is replaced, and its id gets the year behind it.
 * @param fraÅr - First year.
 * @param tilÅr - Last year, included; at most 1000 years in all.
 * @throws TilskuddFeil `GJENTAR_IKKE_ARLIG`, `GJENTAR_AR_UGYLDIG`, `GJENTAR_FOR_MANGE`.
 * @example
 * const regel = {
 *   id: 'rapport', navn: 'Rapport', anker: { type: 'ARLIG', år: 2024, måned: 11, dag: 1 }, skritt: [],
 *   forskyvning: { type: 'INGEN' }, binding: 'INTERNT',
 * };
 * const plan = lagFristplan(gjentaFrist(regel, 2025, 2026), [], lagNorskKalender(2025, 2026));
 * plan.frister.map((frist) => [frist.regelId, frist.dato, frist.sisteVirkedag])
 * // => [['rapport-2025', '2025-11-01', '2025-10-31'], ['rapport-2026', '2026-11-01', '2026-10-30']]
 */
export function gjentaFrist(regel: Fristregel, fraÅr: number, tilÅr: number): readonly Fristregel[] {
  const { anker, id } = regel;
  if (anker.type !== 'ARLIG') throw feil('GJENTAR_IKKE_ARLIG', '/regel/anker/type', { regelId: id });
  if (!Number.isInteger(fraÅr) || !Number.isInteger(tilÅr) || fraÅr > tilÅr) {
    throw feil('GJENTAR_AR_UGYLDIG', '/fraÅr', { fraÅr, tilÅr });
  }
  const antall = tilÅr - fraÅr + 1;
  if (antall > FLESTE) throw feil('GJENTAR_FOR_MANGE', '/tilÅr', { antall, høyst: FLESTE });
  return Array.from({ length: antall }, (_, i) => {
    const år = fraÅr + i;
    return { ...regel, id: `${id}-${år}`, anker: { ...anker, år } };
  });
}
