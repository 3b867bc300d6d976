export { avgjørSak } from './avgjor-sak';
export { begrunnAvgjørelse } from './begrunn-avgjorelse';
export { erVedtaksfør } from './er-vedtaksfor';
export type { Henvisningssvar } from './finn-vedlegg';
export type { StyringKoder } from './koder';
export { kontrollerSak, type Sakskontroll, type Sakskrav } from './kontroller-sak';
export {
  kontrollerSammensetning,
  type Plasskontroll,
  type Sammensetningsgrunnlag,
  type Sammensetningskontroll,
} from './kontroller-sammensetning';
export type { Utsendingskontroll, Utsendingsregel } from './kontroller-utsending';
export { lesSaksnummer, type Saksnummer } from './les-saksnummer';
export type {
  Avgjørelsesord,
  Avgjørelsesårsak,
  Avstemningsvalg,
  Behandling,
  Habilitetsvalg,
  IkkeVedtattÅrsak,
  Medregning,
  Møte,
  Saksavgjørelse,
  Stemmelinje,
  Stemmestatus,
  Stemmetelling,
  Styringssvar,
  Vedtaksførhetssvar,
} from './typer';
export { utledMedlemshabilitet } from './utled-medlemshabilitet';
