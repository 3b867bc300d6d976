export { type Adresser, type AdresseTil, adresse, type Elementadresser } from './adresse';
export { anvendReform } from './anvend-reform';
export { gjeldendePå } from './gjeldende-paa';
export { kjørOrdning } from './kjor-ordning';
export type { OrdningKoder } from './koder';
export { kontrollerOrdning } from './kontroller-ordning';
export { lagReform, type Reformomtale } from './lag-reform';
export { settSammen } from './sett-sammen';
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
