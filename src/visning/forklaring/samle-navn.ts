import type { Navneliste } from '../lag-navn';

/**
 * Names by id: those of the caller, and those that stand beside an id in the data.
 *
 * An id that two things have, one under another name or without one, gets none: a wrong name is worse than none. Linear in
 * the data.
 */
export function samleNavn(navn: Navneliste, grunnlag: unknown): ReadonlyMap<string, string> {
  const iData = new Map<string, string | undefined>();
  const kø: unknown[] = [grunnlag];
  const sett = new Set<unknown>();
  while (kø.length > 0) {
    const ting = kø.pop();
    if (typeof ting !== 'object' || ting === null || sett.has(ting)) continue;
    sett.add(ting);
    const {
      id,
      navn: dets,
      tittel,
    } = ting as { readonly id?: unknown; readonly navn?: unknown; readonly tittel?: unknown };
    if (typeof id === 'string') noter(iData, id, typeof dets === 'string' ? dets : tittel);
    for (const del of Object.values(ting)) kø.push(del);
  }
  const svar = new Map<string, string>();
  for (const [id, dets] of iData) if (dets !== undefined && dets !== '') svar.set(id, dets);
  for (const { id, navn: dets } of navn) svar.set(id, dets);
  return svar;
}

/** `undefined` stands for an id that is nobody's, the empty text for one that has been seen without a name. */
function noter(iData: Map<string, string | undefined>, id: string, navn: unknown): void {
  const dets = typeof navn === 'string' ? navn : '';
  if (!iData.has(id)) iData.set(id, dets);
  else if (iData.get(id) !== dets) iData.set(id, undefined);
}
