import type { Uavgjort } from './typer';

/** How many units the rules for ties leave. */
export function tellUavgjorte(uavgjort: readonly Uavgjort[]): number {
  return uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);
}
