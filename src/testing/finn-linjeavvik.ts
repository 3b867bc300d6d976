import type { Fordeling } from '../fordeling/typer';
import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import { kr, sitat } from '../visning/tekster/ord';
import { erFordeling } from './krev';

const BELØP = /^beløp\/(0|[1-9]\d*)$/;

/**
 * Where an explanation of a distribution tells of another amount than the line has. One who stands at a floor is explained
 * by the floor alone, so the tree recomputes from any distribution with that floor.
 */
export function finnLinjeavvik({ rot }: Begrunnelse, grunnlag: unknown): readonly (() => string)[] {
  if (!erFordeling(grunnlag)) return [];
  const { linjer } = grunnlag as Fordeling;
  // The amounts stand at the root, or right below it where all are explained.
  return [rot, ...rot.barn].flatMap(({ id, verdi }: Begrunnelsesnode) => {
    const plass = BELØP.exec(id)?.[1];
    const linje = plass === undefined ? undefined : linjer[Number(plass)];
    if (linje === undefined || verdi === String(linje.beløp)) return [];
    const forklart = kr(Number(verdi), 'en');
    return [
      () => `The explanation gives ${sitat(linje.id, 'en')} ${forklart}, but the line has ${kr(linje.beløp, 'en')}.`,
    ];
  });
}
