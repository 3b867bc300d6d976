export { type Adresser, type AdresseTil, adresse, type Elementadresser } from './adresse';
export { anvendReform } from './anvend-reform';
export { beregnRettferdighet, type Hodelinje, type PerHode, type Rettferdighet } from './beregn-rettferdighet';
export { beregnTheil } from './beregn-theil';
export { gjeldendePå } from './gjeldende-paa';
export { kjørOrdning } from './kjor-ordning';
export type { OrdningKoder } from './koder';
export { kontrollerOrdning } from './kontroller-ordning';
export { lagReform, type Reformomtale } from './lag-reform';
export {
  type Beløpsendring,
  type Ordningssammenligning,
  type Rettferdighetsendring,
  type Sammenligningsvalg,
  type Søknadsendring,
  sammenlign,
  type Verdiendring,
} from './sammenlign';
export { settSammen } from './sett-sammen';
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
  Rundekjøring,
  Tilskuddsløp,
} from './typer';
