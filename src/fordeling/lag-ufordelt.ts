import type { Øre } from '../kjerne/typer';
import type { Fordeling, UfordeltÅrsak } from './typer';

/** What is not handed out, by reason, in øre. */
export type Årsaksbeløp = Readonly<Partial<Record<UfordeltÅrsak, number>>>;

const REKKEFØLGE: readonly UfordeltÅrsak[] = ['RESERVERT', 'UNDER_ENHET', 'TAK', 'KRAV_DEKKET', 'UAVGJORT', 'UMULIG'];

/** The sum that is not handed out and its reasons, always in the same order, none of them zero. */
export function lagUfordelt(beløp: Årsaksbeløp): Pick<Fordeling, 'ufordelt' | 'ufordeltÅrsaker'> {
  const ufordeltÅrsaker = REKKEFØLGE.flatMap((årsak) => {
    const sum = beløp[årsak] ?? 0;
    return sum === 0 ? [] : [{ årsak, beløp: sum as Øre }];
  });
  return { ufordelt: ufordeltÅrsaker.reduce((sum, { beløp: b }) => sum + b, 0) as Øre, ufordeltÅrsaker };
}
