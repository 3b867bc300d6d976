// Amounts and exact numbers

// Dates, clock times and working days
export { antallVirkedager } from './antall-virkedager';
// Traces: pointers, fingerprints, lots, random numbers, explanations
export type {
  Begrunnelse,
  Begrunnelsesenhet,
  Begrunnelseskonstant,
  Begrunnelsesnode,
  Begrunnelsesslag,
  Regneslag,
} from './begrunnelse';
export { type Avrunding, beregnKvadratrot, beregnLogaritme, rundTilDesimaler } from './desimal';
export { erDato } from './er-dato';
export { erKlokkeslett } from './er-klokkeslett';
export { erMottattInnen } from './er-mottatt-innen';
export { erTidspunkt } from './er-tidspunkt';
// Findings and errors
export { erTilskuddFeil } from './er-tilskudd-feil';
export { erVirkedag } from './er-virkedag';
export { etterregn } from './etterregn';
// Sources and assumptions
export { type Antakelsesbruk, finnAntakelser } from './finn-antakelser';
export { finnForrigeVirkedag } from './finn-forrige-virkedag';
export { finnKilde, type MedKilder } from './finn-kilde';
export { finnNesteVirkedag } from './finn-neste-virkedag';
export { finnOsloDato } from './finn-oslo-dato';
export { finnOsloTidspunkt } from './finn-oslo-tidspunkt';
export { finnUtenKilde } from './finn-uten-kilde';
export { formaterBeløp } from './formater-belop';
export type { Alvor, Funn, Funndata } from './funn';
export { helligdager } from './helligdager';
export { erSti, finnVedSti, lagSti, leddAv } from './json-peker';
export type { Helligdag, Helligdagsnøkkel, Kalender } from './kalender';
export type { Antakelse, Dokumentstatus, Kilde, Kildebelagt, Kildehenvisning } from './kilde';
export type { KalenderKoder } from './koder-kalender';
export type { SporKoder } from './koder-spor';
export type { TallKoder } from './koder-tall';
export { kontrollerKilder } from './kontroller-kilder';
export { kroner } from './kroner';
export { lagDato } from './lag-dato';
export { lagDesimal } from './lag-desimal';
export { lagFingeravtrykk } from './lag-fingeravtrykk';
export { type Kalendervalg, lagKalender } from './lag-kalender';
export { lagKlokkeslett } from './lag-klokkeslett';
export { lagBladnode, lagGjentattnode, lagKonstantnode, lagRegnenode, type Nodeomtale } from './lag-node';
export { lagNorskKalender } from './lag-norsk-kalender';
export { lagTidspunkt } from './lag-tidspunkt';
export { leggTilDager } from './legg-til-dager';
export { leggTilVirkedager } from './legg-til-virkedager';
export { type LestBeløp, lesBeløp } from './les-belop';
export { leggTilMåneder, type Månedsdato } from './maaneder';
export { millioner } from './millioner';
export { øre } from './ore';
export { rangerEtterLodd } from './ranger-etter-lodd';
export { summerBeløp } from './summer-belop';
export { tilKanoniskJson } from './til-kanonisk-json';
export { fyllUniform, lagTilfeldigStrøm, type TilfeldigStrøm, trekkHeltall, trekkUniform } from './tilfeldig-strom';
export { TilskuddFeil } from './tilskudd-feil';
export type { Brøk, Dato, Desimal, JsonVerdi, Klokkeslett, Tallverdi, Tidspunkt, Øre } from './typer';
export { ukedag } from './ukedag';
export type { Utfall } from './utfall';
