import type { Grenseregel } from '../fordeling/grenseregel';
import type { Øre } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import type { Fordelingsregel } from '../modell';
import type { Ordningsgrunnlag } from './typer';

/** The rules for limits of a pot with their figures: inhabitants, the pot, and the earlier amounts of the basis. */
export function lagGrenseregler(
  { id: fordelingId, grenseregler = [] }: Fordelingsregel,
  pott: Øre,
  { helsefellesskap, tidligere = [] }: Ordningsgrunnlag,
): readonly Grenseregel[] {
  return grenseregler.flatMap((regel): readonly Grenseregel[] => {
    switch (regel.type) {
      case 'PER_INNBYGGER': {
        const { per, ...resten } = regel;
        const felt = per === 'FOLKETALL' ? 'folketall' : 'folketall80pluss';
        return [{ ...resten, innbyggere: helsefellesskap.map((h) => ({ id: h.id, antall: h[felt] })) }];
      }
      case 'ANDEL':
        return [{ ...regel, pott }];
      case 'ENDRING': {
        const linjer = tidligere.find((t) => t.fordelingId === fordelingId)?.linjer ?? [];
        return [{ ...regel, fra: linjer.map(({ id, beløp }) => ({ id, beløp })) }];
      }
      default:
        return uventet(regel, []);
    }
  });
}
