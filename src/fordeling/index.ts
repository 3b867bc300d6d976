export { avrundMatrise } from './avrund-matrise';
export { begrunnFordeling } from './begrunn-fordeling';
export { begrunnKravfordeling } from './begrunn-kravfordeling';
export { begrunnNøkkel } from './begrunn-nokkel';
export { beregnGrenser } from './beregn-grenser';
export { beregnNøkkel, type Nøkkel, type Nøkkelgrunnlag, type Nøkkelmottaker } from './beregn-nokkel';
export { fasInn, type Innfasing, type Innfasingsvalg, type Innfasingsår, type Pottår } from './fas-inn';
export { finnMargin, type Marginside, type Marginårsak, type Vektmargin } from './finn-margin';
export * from './flere-regler/index';
export { fordelEtterKrav } from './fordel-etter-krav';
export {
  type Fordelingsår,
  fordelOverÅr,
  type Årsfordeling,
  type Årslinje,
  type Årsvalg,
} from './fordel-over-ar';
export { fordelPott } from './fordel-pott';
export { fordelTall, type Tallfordelingsvalg } from './fordel-tall';
export { type Garantilinje, garanterIngenTap, type IngenTap } from './garanter-ingen-tap';
export type {
  Andelsregel,
  Beløpsregel,
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
export { type Fordelingsendring, type HvorforIkke, hvorforIkke } from './hvorfor-ikke';
export { type Enhetsavslag, hvorforIkkeEnhet } from './hvorfor-ikke-enhet';
export type { FordelingKoder } from './koder';
export type { ÅrKoder } from './koder-ar';
export type { GrenseKoder } from './koder-grenser';
export type { KravfordelingKoder } from './koder-krav';
export type { LesingKoder } from './koder-lesing';
export type { MatriseKoder } from './koder-matrise';
export type { NøkkelKoder } from './koder-nokkel';
export { kontrollerFordeling } from './kontroller-fordeling';
export type { Matrisested } from './ordne-i-matrise';
export {
  type Fordelingssammenligning,
  type Forskjell,
  type Forskjellsdel,
  type Forskjellsdeler,
  type Forskjellslinje,
  sammenlignFordelinger,
} from './sammenlign-fordelinger';
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
export type { Nøkkelregning } from './typer-nokkel';
