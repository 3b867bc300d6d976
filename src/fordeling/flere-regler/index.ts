export { beregnInntektsgaranti } from './beregn-inntektsgaranti';
export { fordelMatrise } from './fordel-matrise';
export type { FlereReglerKoder } from './koder';
export type {
  Matrisecelle,
  Matrisedivisor,
  Matrisefordeling,
  Matrisefordelingsvalg,
  Matrisemargin,
  Matriseumulighet,
  Matrisevekt,
  Vektmatrise,
} from './typer';
export type { Garantimottaker, Garantivalg, Inntektsgaranti, Inntektsgarantilinje } from './typer-garanti';
