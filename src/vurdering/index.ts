export { anvendVekting, type Vektingsforslag } from './anvend-vekting';
export type { Kravsvar } from './avgjor-krav';
export { innstill } from './innstill';
export { type Flerrundevalg, innstillFlere } from './innstill-flere';
export type {
  Forutsetning,
  Innstillingsvalg,
  Portefølje,
  Porteføljegrense,
  Porteføljegruppe,
  Regelvalg,
  Utelukkelse,
  Velger,
  Velgervalg,
} from './innstilling/valg';
export type { VurderingKoder } from './koder';
export type { InnstillingKoder } from './koder-innstilling';
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
