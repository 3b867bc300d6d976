export type { Analysegrunnlag, Flytting, Søknadsstilling } from './analysegrunnlag';
export { beregnKendallW, type KendallW } from './beregn-kendall-w';
export { beregnKrippendorffAlfa, type Målenivå } from './beregn-krippendorff-alfa';
export { type Andelsanslag, beregnRangsjanser, type Sjanselinje } from './beregn-rangsjanser';
export type { Rekkefølgeregel } from './del-ved-lodd';
export type { Enighetsmål, Enighetstabell, Enighetsårsak } from './enighetstabell';
export { finnFølsomhet } from './finn-folsomhet';
export { finnGråsone, type Gråsonegrunn, type Gråsonegrunnlag, type Gråsonelinje } from './finn-grasone';
export {
  finnMinsteVektendring,
  type Vektendring,
  type Vektendringsmål,
} from './finn-minste-vektendring';
export { finnMuligeRanger, type MuligeRanger, type Ranglinje, type Rangytterpunkt } from './finn-mulige-ranger';
export { finnVektgrenser, type Vektgrenselinje } from './finn-vektgrenser';
export { lagEnighetstabell } from './lag-enighetstabell';
export { lagPoengtabell, type RundensPoengtabell } from './lag-poengtabell';
export { sammenlignUten, type Utelatelse, type Utelatt } from './sammenlign-uten';
export { summerRangtrekk } from './summer-rangtrekk';
export {
  type Rangtrekk,
  type Trekklinje,
  type Trekkområde,
  type Trekkvalg,
  trekkRangeringer,
} from './trekk-rangeringer';
export type { Eksakttall, Poengtabell } from './typer';
export type { Vekthendelse } from './vektendring-for-sett';
export type { Vektgrense, Vektgrensevalg } from './vektgrense';
export type { Vektområde } from './vektomrade';
