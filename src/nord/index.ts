/**
 * Helse Nord 2024 as data: the helsefellesskap, the money, the call, the budget, the calendar and the lists, each value
 * with its source or named as an assumption.
 *
 * @packageDocumentation
 */
export { bevilgninger2024 } from './bevilgninger';
export { budsjettLofotenVesterålenSalten2024 } from './budsjett-lvs';
export { type FunnetKommune, finnKommune } from './finn-kommune';
export { fristreglerLofotenVesterålenSalten, fristreglerTromsOfoten } from './fristregler';
export { fullmaktLofotenVesterålenSalten2024 } from './fullmakt-lvs';
export { helsefellesskapene } from './helsefellesskap';
export { hendelserLofotenVesterålenSalten, hendelserTromsOfoten } from './hendelser';
export { konsensusvalgLofotenVesterålenSalten } from './konsensusvalg';
export { lagNøkkelgrunnlag } from './lag-nokkelgrunnlag';
export { type Opplysning, opplysninger } from './opplysninger';
export {
  ordning40FasteAndeler2024,
  ordning90EtterNøkkel2024,
  ordning90Søknadsbasert2024,
  ordning130EtterNøkkel2024,
  ordningLofotenVesterålenSalten2024,
  ordningTromsOfoten2024,
} from './ordninger';
export { profilStatligeTilskudd } from './profil';
export { profilTilskuddsbrev } from './profil-brev';
export { rapportmaler } from './rapportmaler';
export { reform90Søknadsbasert, reformGarantert5Millioner, reformSkrøpeligeEldreDobbelt } from './reformer';
export { lagSårbarePerioder } from './sarbare-perioder';
export { ssuSak28LofotenVesterålenSalten2024 } from './ssu-sak-28';
export { type Styringsvariant, styringsvarianter } from './styringsvarianter';
export {
  hovedgrep,
  ishavserklæringen,
  kostnadsarter,
  modeller,
  prioriterteGrupper,
  satsingsområder,
} from './taksonomier';
export { tilskuddLofotenVesterålenSalten2024 } from './tilskudd-lvs';
export { likeVekterTromsOfoten2024, utlysningTromsOfoten2024 } from './utlysning-troms-ofoten';
export { valgfrieFristregler } from './valgfrie-fristregler';
