import type { Plass } from '../modell';

/** The group and region of a seat as one text; a body has each once. */
export function plassnøkkel({ gruppe, region }: Pick<Plass, 'gruppe' | 'region'>): string {
  return JSON.stringify(region === undefined ? [gruppe] : [gruppe, region]);
}
