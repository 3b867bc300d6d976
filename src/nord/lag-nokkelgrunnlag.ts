import type { Nøkkelgrunnlag } from '../fordeling/beregn-nokkel';
import { helsefellesskapene } from './helsefellesskap';

/**
 * The figures that keys share out by, for the four helsefellesskap on 1 January of a year. Source: SSB table 07459.
 *
 * @param år - 2024 or 2025; a year without figures gives an empty list.
 * @example
 * lagNøkkelgrunnlag(2024).find(({ id }) => id === 'finnmark')
 * // => { id: 'finnmark', folketall: 75053, folketall80pluss: 3467, antallKommuner: 18 }
 */
export function lagNøkkelgrunnlag(år: number): readonly Nøkkelgrunnlag[] {
  return helsefellesskapene.data.flatMap(({ id, helseforetak, kommuner }) =>
    helseforetak.befolkning
      .filter((befolkning) => befolkning.år === år)
      .map(({ folketall, folketall80pluss }) => ({ id, folketall, folketall80pluss, antallKommuner: kommuner.length })),
  );
}
