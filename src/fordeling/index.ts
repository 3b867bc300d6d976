export { beregnNøkkel, type Nøkkel, type Nøkkelgrunnlag, type Nøkkelmottaker } from './beregn-nokkel';
export { fordelPott } from './fordel-pott';
export { fordelTall, type Tallfordelingsvalg } from './fordel-tall';
export type { FordelingKoder } from './koder';
export type {
  Fordeling,
  Fordelingslinje,
  Gruppelinje,
  Linjegrense,
  Uavgjort,
  UfordeltÅrsak,
  UmuligGrense,
  Umulighet,
} from './typer';
