import type { Øre } from '../kjerne/typer';
import type { Fordeling, UfordeltÅrsak } from './typer';

/** What is not handed out, by reason, in øre. */
export type Årsaksbeløp = Readonly<Partial<Record<UfordeltÅrsak, number>>>;

const REKKEFØLGE: readonly UfordeltÅrsak[] = ['RESERVERT', 'UNDER_ENHET', 'TAK', 'KRAV_DEKKET', 'UAVGJORT', 'UMULIG'];

/** The sum that is not handed out and its reasons, always in the same order, none of them zero. */
export function lagUfordelt(beløp: Årsaksbeløp): Pick<Fordeling, 'ufordelt' | 'ufordeltÅrsaker'> {
  const ufordeltÅrsaker: { readonly årsak: UfordeltÅrsak; readonly beløp: Øre }[] = [];
  let ufordelt = 0;
  for (const årsak of REKKEFØLGE) {
    const sum = beløp[årsak] ?? 0;
    if (sum === 0) continue;
    ufordeltÅrsaker.push({ årsak, beløp: sum as Øre });
    ufordelt += sum;
  }
  return { ufordelt: ufordelt as Øre, ufordeltÅrsaker };
}
