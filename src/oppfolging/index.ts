export { beregnStatus } from './beregn-status';
export type { OppfølgingKoder } from './koder';
export type {
  Hovedbokskjennskap,
  Kildestatus,
  Opphavsstatus,
  Statuscelle,
  Statusgrunnlag,
  Statuskolonne,
  Statusrad,
  Tilskuddsstatus,
} from './typer';
