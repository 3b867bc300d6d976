export { avrundMatrise } from './avrund-matrise';
export { beregnNøkkel, type Nøkkel, type Nøkkelgrunnlag, type Nøkkelmottaker } from './beregn-nokkel';
export * from './flere-regler/index';
export { fordelEtterKrav } from './fordel-etter-krav';
export { fordelPott } from './fordel-pott';
export { fordelTall, type Tallfordelingsvalg } from './fordel-tall';
export type { FordelingKoder } from './koder';
export type { KravfordelingKoder } from './koder-krav';
export type { MatriseKoder } from './koder-matrise';
export type { Matrisested } from './rekkefolge-i-matrise';
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
export type { Kravfordeling, Kravregel, Kravstiller, Kravvalg } from './typer-krav';
export type {
  AvrundetCelle,
  Budsjettmatrise,
  Matriseavrunding,
  Matriseavrundingsvalg,
  Matriselikhet,
} from './typer-matrise';
