import type { Kriterium, Skala, Utlysning } from '../../modell';

/** The scale of each criterion that has one, at every level. */
export function finnSkalaer({ kriterier }: Utlysning): ReadonlyMap<string, Skala> {
  const skalaer = new Map<string, Skala>();
  const gå = (nivå: readonly Kriterium[]): void => {
    for (const { id, skala, underkriterier = [] } of nivå) {
      if (skala !== undefined) skalaer.set(id, skala);
      gå(underkriterier);
    }
  };
  gå(kriterier);
  return skalaer;
}
