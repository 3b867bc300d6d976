import type { Søknadsresultat, Totalintervall } from './typer';

/** Whether a søknad competes with an interval in place of a total: it has missing scores, and is below no threshold. */
export function harÅpenTotal<S extends Pick<Søknadsresultat, 'intervall' | 'terskelbrudd'>>(
  søknad: S,
): søknad is S & { readonly intervall: Totalintervall } {
  return søknad.intervall !== undefined && søknad.terskelbrudd.length === 0;
}
