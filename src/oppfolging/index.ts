export { begrunnStatus, type Statusspørsmål } from './begrunn-status';
export {
  type Budsjettdekning,
  beregnBudsjettdekning,
  type Dekningslinje,
  type Kildedekning,
} from './beregn-budsjettdekning';
export { beregnStatus } from './beregn-status';
export { beregnUbrukt, type Ubruktregel } from './beregn-ubrukt';
export type { OppfølgingKoder } from './koder';
export { type Evalueringskrav, kontrollerEvaluering } from './kontroller-evaluering';
export { kontrollerNedtrapping, type Årsfinansiering } from './kontroller-nedtrapping';
export { kontrollerTilskuddsbudsjett } from './kontroller-tilskuddsbudsjett';
export { lagRapport, type Rapportgrunnlag } from './lag-rapport';
export { omdisponer } from './omdisponer';
export {
  type Opphavslinje,
  type Overføring,
  type Overføringsvalg,
  type Overføringsår,
  overførUbrukt,
  type Årsregnskap,
} from './overfor-ubrukt';
export {
  type Indikatorendring,
  type Linjeendring,
  type Rapportsammenligning,
  sammenlignRapporter,
  type Tallendring,
} from './sammenlign-rapporter';
export type {
  Hovedbokskjennskap,
  Kildestatus,
  Statuscelle,
  Statusgrunnlag,
  Statuskolonne,
  Statusrad,
  Tilskuddsstatus,
} from './typer';
export { type Måloppnåelsesvalg, vurderMåloppnåelse } from './vurder-maloppnaelse';
