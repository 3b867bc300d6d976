export { beregnGrenser } from './beregn-grenser';
export { beregnNøkkel, type Nøkkel, type Nøkkelgrunnlag, type Nøkkelmottaker } from './beregn-nokkel';
export { fordelPott } from './fordel-pott';
export type {
  Andelsregel,
  Beløpsregel,
  Endringsgrense,
  Endringsregel,
  Grenselinje,
  Grenser,
  Grenseregel,
  Grenseregelfelles,
  Grensesetter,
  Mottakerantall,
  Mottakerbeløp,
  PerInnbyggerregel,
  SattGrense,
} from './grenseregel';
export type { FordelingKoder } from './koder';
export type { GrenseKoder } from './koder-grenser';
export type { LesingKoder } from './koder-lesing';
export { kontrollerFordeling } from './kontroller-fordeling';
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
