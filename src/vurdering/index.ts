export * from './analyse/index';
export { anvendVekting, type Vektingsforslag } from './anvend-vekting';
export type { Kravsvar } from './avgjor-krav';
export { type Innstillingsvalg, innstill } from './innstill';
export type { VurderingKoder } from './koder';
export type { AnalyseKoder } from './koder-analyse';
export {
  type Kravutfall,
  kontrollerSøknad,
  type Oppfordringsutfall,
  type Søknadskontroll,
} from './kontroller-soknad';
export { lagVedtak, type Vedtaksopplysninger } from './lag-vedtak';
export {
  type Rangering,
  type Rangeringsregel,
  type Rangeringsvalg,
  type Rangplass,
  rangerSøknader,
  type Skille,
} from './ranger-soknader';
export * from './samsvar/index';
export type {
  Enkeltpoeng,
  Kriterieresultat,
  Kriterievekt,
  Runde,
  Søknadsresultat,
  Terskelbrudd,
  Vurderingsresultat,
  Vurderingsvalg,
} from './typer';
export { vurderSøknader } from './vurder-soknader';
