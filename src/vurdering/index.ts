export * from './analyse/index';
export { anvendVekting, type Vektingsforslag } from './anvend-vekting';
export type { Kravsvar } from './avgjor-krav';
export { begrunnAvstand } from './begrunn-avstand';
export { begrunnInnstilling, type Innstillingssak } from './begrunn-innstilling';
export { type Betingelsespris, finnBetingelsespriser } from './finn-betingelsespriser';
export { finnNesteKrone, type Innstillingsendring, type Linjeutfall, type NesteKrone } from './finn-neste-krone';
export {
  finnNokPoeng,
  type Innstillingsgrunnlag,
  type NokPoeng,
  type NokPåKriterium,
} from './finn-nok-poeng';
export { innstill } from './innstill';
export { type Flerrundevalg, innstillFlere } from './innstill-flere';
export type { Rundemål } from './innstilling/lag-sak';
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
export { kjørRunde, type Nyeregler, type Rundegang, type Rundegrunnlag, type Rundevalg } from './kjor-runde';
export type { VurderingKoder } from './koder';
export type { AnalyseKoder } from './koder-analyse';
export type { InnstillingKoder } from './koder-innstilling';
export {
  type Kravutfall,
  kontrollerSøknad,
  type Oppfordringsutfall,
  type Søknadskontroll,
} from './kontroller-soknad';
export { lagRundeavtrykk } from './lag-rundeavtrykk';
export { lagVedtak, type Vedtaksopplysninger } from './lag-vedtak';
export {
  type Rangering,
  type Rangeringsregel,
  type Rangeringsvalg,
  type Rangplass,
  rangerSøknader,
  type Skille,
} from './ranger-soknader';
export { type Regelresultat, type Regelsammenligning, sammenlignRegler } from './sammenlign-regler';
export * from './samsvar/index';
export { type Avspilling, type Regeldel, type Regelendring, spillAvPåNytt } from './spill-av-pa-nytt';
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
