/**
 * Words, tables and forms for people, in bokmål, nynorsk and English. Pure: every function returns text or plain data.
 *
 * @packageDocumentation
 */
export { type Forklaringsvalg, forklar } from './forklar';
export { type Fristforklaringsvalg, forklarFrist } from './forklar-frist';
export { type Funnvisning, forklarFunn } from './forklar-funn';
export { forklarHvorforIkke, type HvorforIkkeVisning } from './forklar-hvorfor-ikke';
export { formaterAndel } from './formater-andel';
export { formaterDato } from './formater-dato';
export { formaterKode } from './formater-kode';
export { formaterRapport } from './formater-rapport';
export { formaterTabell, type Tabell, type Tabellkolonne } from './formater-tabell';
export { formaterTall } from './formater-tall';
export { kontrollerICalendar } from './kontroller-icalendar';
export { lagEndringstabell } from './lag-endringstabell';
export { type Fordelingstabellvalg, lagFordelingstabell } from './lag-fordelingstabell';
export { lagFristtabell } from './lag-fristtabell';
export { lagInnstillingstabell } from './lag-innstillingstabell';
export type { Navneliste } from './lag-navn';
export { lagRapporttabeller, type Rapportvisning } from './lag-rapporttabeller';
export { lagReformoversikt } from './lag-reformoversikt';
export { lagReformtabeller, type Reformvisning } from './lag-reformtabeller';
export { lagStatustabell } from './lag-statustabell';
export type { Etikettkode } from './tekster/etiketter';
export type { Språk } from './tekster/typer';
export { type ICalendar, type ICalendaroppføring, type ICalendarvalg, tilICalendar } from './til-icalendar';
