import type { Kriterium } from '../../modell';

/** The criteria that are scored: those without sub-criteria, in the order of the call. */
export function bladkriterier(kriterier: readonly Kriterium[]): readonly Kriterium[] {
  return kriterier.flatMap((kriterium) => {
    const { underkriterier = [] } = kriterium;
    return underkriterier.length > 0 ? bladkriterier(underkriterier) : [kriterium];
  });
}
