import type { Navneliste } from '../lag-navn';

/**
 * Names by id: those of the caller, and those that stand beside an id in the data.
 *
 * An id that two things with different names have is nobody's: a wrong name is worse than none. Linear in the data.
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
  for (const [id, dets] of iData) if (dets !== undefined) svar.set(id, dets);
  for (const { id, navn: dets } of navn) svar.set(id, dets);
  return svar;
}

function noter(iData: Map<string, string | undefined>, id: string, navn: unknown): void {
  if (typeof navn !== 'string') return;
  if (iData.has(id) && iData.get(id) !== navn) iData.set(id, undefined);
  else iData.set(id, navn);
}
