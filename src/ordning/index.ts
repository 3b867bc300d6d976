export { type Adresser, type AdresseTil, adresse, type Elementadresser } from './adresse';
export { anvendReform } from './anvend-reform';
export { begrunnReform, type Reformbegrunnelsesvalg } from './begrunn-reform';
export { beregnRettferdighet, type Hodelinje, type PerHode, type Rettferdighet } from './beregn-rettferdighet';
export { beregnTheil } from './beregn-theil';
export { endring } from './endring';
export { finnVippepunkt, type Vippepunkt, type Vippespørsmål, type Vippesvar } from './finn-vippepunkt';
export { gjeldendePå } from './gjeldende-paa';
export type { Opphav } from './kildekart';
export { kjørOrdning } from './kjor-ordning';
export type { OrdningKoder } from './koder';
export type { BrevKoder } from './koder-brev';
export { kontrollerOrdning } from './kontroller-ordning';
export { type Brevgrunnlag, type Brevprofil, kontrollerTilskuddsbrev } from './kontroller-tilskuddsbrev';
export { lagReform, type Reformomtale } from './lag-reform';
export { sammenlign } from './sammenlign';
export { type Reformkolonne, type Reformrad, type Reformtabell, sammenlignFlere } from './sammenlign-flere';
export type {
  Beløpsendring,
  Forklaringsforskjell,
  Nodeforskjell,
  Ordningssammenligning,
  Pottforklaring,
  Rettferdighetsendring,
  Sammenligningsvalg,
  Søknadsendring,
  Treforskjell,
  Verdiendring,
} from './sammenligning-typer';
export { settSammen } from './sett-sammen';
export { simuler, type Trekningsvalg } from './simuler';
export type { Simulering, Simuleringslinje, UsikkertMål, UsikkerVerdi } from './simulering-typer';
export { slåSammen } from './sla-sammen';
export type { Endringsgruppe, Tilskrivning, Tilskrivningslinje } from './tilskriv';
export type {
  Fordelingskjøring,
  IkkeFordeltÅrsak,
  Ordningsgrunnlag,
  Ordningskjøring,
  Ordningsprofil,
  Ordningsrunde,
  Pengelinje,
  Pengeoversikt,
  Profilkode,
  Rammemottaker,
  Rundekjøring,
  Tilskuddsløp,
} from './typer';
