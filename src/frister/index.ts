export { begrunnFrist } from './begrunn-frist';
export {
  finnKonflikter,
  type Konfliktvalg,
  type Planpunkt,
  type Rekkefølge,
  type SårbarPeriode,
} from './finn-konflikter';
export { type Fristlinje, type Fristoversikt, type Fristtilstand, finnStatus, type Leveranse } from './finn-status';
export { gjentaFrist } from './gjenta-frist';
export type { FristKoder } from './koder';
export { lagFristplan } from './lag-fristplan';
export { type Kjedeledd, type Planlagtledd, planleggBakover } from './planlegg-bakover';
export {
  type Fristendring,
  type Plansammenligning,
  sammenlignPlaner,
  type Årsaksvei,
} from './sammenlign-planer';
