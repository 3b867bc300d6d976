export {
  anvendSøknadsovergang,
  SØKNADSOVERGANGER,
  type Søknadsovergang,
} from './anvend-soknadsovergang';
export { anvendVekting, type Vektingsforslag } from './anvend-vekting';
export type { Kravsvar } from './avgjor-krav';
export { begrunnVurdering, type Vurderingstillegg } from './begrunn-vurdering';
export { finnSkille, type Parskille } from './finn-skille';
export { finnVekthjørner, type Vekthjørne } from './finn-vekthjorner';
export { type Innstillingsvalg, innstill } from './innstill';
export type { VurderingKoder } from './koder';
export {
  type Kravutfall,
  kontrollerSøknad,
  type Oppfordringsutfall,
  type Søknadskontroll,
} from './kontroller-soknad';
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
export {
  type Plassering,
  type SammenligningUtenVekter,
  sammenlignUtenVekter,
} from './sammenlign-uten-vekter';
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
