import type { Statustall } from '../modell';

/** The figures that tables show, in their order: what there is, what is bound and paid, what is used, what is left. */
export const STATUSFELT = [
  'tildelt',
  'overført',
  'omdisponert',
  'forpliktet',
  'utbetalt',
  'brukt',
  'tilbakebetalt',
  'rest',
] as const satisfies readonly (keyof Statustall)[];
