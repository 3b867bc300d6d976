export * from './analyse/index';
export {
  anvendSøknadsovergang,
  SØKNADSOVERGANGER,
  type Søknadsovergang,
} from './anvend-soknadsovergang';
export { anvendVekting, type Vektingsforslag } from './anvend-vekting';
export type { Kravsvar } from './avgjor-krav';
export { begrunnAvstand } from './begrunn-avstand';
export { begrunnInnstilling, type Innstillingssak } from './begrunn-innstilling';
export { begrunnVurdering, type Vurderingstillegg } from './begrunn-vurdering';
export { type Betingelsespris, finnBetingelsespriser } from './finn-betingelsespriser';
export { finnNesteKrone, type Innstillingsendring, type Linjeutfall, type NesteKrone } from './finn-neste-krone';
export {
  finnNokPoeng,
  type Innstillingsgrunnlag,
  type NokPoeng,
  type NokPåKriterium,
} from './finn-nok-poeng';
export { finnSkille, type Parskille } from './finn-skille';
export { finnVekthjørner, type Vekthjørne } from './finn-vekthjorner';
export { type HvorforIkkeInnstilt, hvorforIkkeInnstilt, type Innstillingsbehov } from './hvorfor-ikke-innstilt';
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
export { lagSkala, SKALA_0_TIL_5, SKALA_1_TIL_6, SKALA_1_TIL_7 } from './lag-skala';
export { lagVedtak, type Vedtaksopplysninger } from './lag-vedtak';
export {
  type Rangering,
  type Rangeringsregel,
  type Rangeringsvalg,
  type Rangplass,
  type Rangspenn,
  rangerSøknader,
  type Skille,
} from './ranger-soknader';
export { type Regelresultat, type Regelsammenligning, sammenlignRegler } from './sammenlign-regler';
export {
  type Plassering,
  type SammenligningUtenVekter,
  sammenlignUtenVekter,
} from './sammenlign-uten-vekter';
export * from './samsvar/index';
export { type Avspilling, type Regeldel, type Regelendring, spillAvPåNytt } from './spill-av-pa-nytt';
export type {
  Dissensresultat,
  Enkeltpoeng,
  Kriterieresultat,
  Kriterievekt,
  Runde,
  Søknadsresultat,
  Terskelbrudd,
  Totalintervall,
  Ufullstendighet,
  Vurderingsresultat,
  Vurderingsvalg,
} from './typer';
export { type Kolonneresultat, type Kolonnevalg, type Poengkolonner, vurderKolonner } from './vurder-kolonner';
export { vurderSøknader } from './vurder-soknader';
