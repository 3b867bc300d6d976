import { fordelPott } from '../fordeling/fordel-pott';
import type { Fordeling } from '../fordeling/typer';
import { prøv } from '../kjerne/prov';
import { kr, sitat } from '../visning/tekster/ord';

/** Those who do not get what the distribution's own basis gives, as when somebody has written on a line by hand. */
export function finnAvvik({ grunnlag, linjer }: Fordeling): readonly (() => string)[] {
  const rett = fordelIgjen(grunnlag);
  return linjer.flatMap(({ id, beløp }) => {
    const ventet = rett.get(id);
    if (ventet === undefined || ventet === beløp) return [];
    return [() => `${sitat(id, 'en')} stands with ${kr(beløp, 'en')}, but its own basis gives ${kr(ventet, 'en')}.`];
  });
}

/** Nothing when the basis is none. */
function fordelIgjen({ pott, mottakere, valg }: Fordeling['grunnlag']): ReadonlyMap<string, number> {
  const delt = prøv(() => fordelPott(pott, mottakere, valg));
  return new Map(delt.ok ? delt.verdi.linjer.map(({ id, beløp }) => [id, beløp]) : []);
}
