import type { Gruppegrense } from '../modell';

/** The groups from the outermost in. Those that lie within themselves, or within such, are left out. O(n). */
export function ordneGrupper(grupper: readonly Gruppegrense[]): readonly Gruppegrense[] {
  const innenfor = new Map<string | undefined, Gruppegrense[]>();
  for (const gruppe of grupper) {
    const søsken = innenfor.get(gruppe.overordnet) ?? [];
    innenfor.set(gruppe.overordnet, søsken);
    søsken.push(gruppe);
  }
  const ordnet = [...(innenfor.get(undefined) ?? [])];
  for (const ytre of ordnet) for (const indre of innenfor.get(ytre.gruppe) ?? []) ordnet.push(indre);
  return ordnet;
}
