import type { Desimal } from '../kjerne/typer';
import { beregnRettferdighet, type Hodelinje, type Rettferdighet } from './beregn-rettferdighet';
import { beregnTheil } from './beregn-theil';
import type { Ordningskjøring } from './typer';

/** How evenly the money of a run falls on the people of the basis; with Theil's index where its decimals are given. */
export function beregnRettferdighetFor(
  { grunnlag: { grunnlag }, penger }: Ordningskjøring,
  felt: 'folketall' | 'folketall80pluss',
  theilDesimaler?: number,
): (Rettferdighet & { readonly theil?: Desimal }) | undefined {
  const folk = new Map(grunnlag.helsefellesskap.map((rad) => [rad.id, rad[felt]]));
  const linjer = penger.linjer.map(({ id, beløp }): Hodelinje => ({ id, beløp, antall: folk.get(id) ?? 0 }));
  const rettferdighet = beregnRettferdighet(linjer);
  if (rettferdighet === undefined || theilDesimaler === undefined) return rettferdighet;
  const theil = beregnTheil(linjer, theilDesimaler);
  return theil === undefined ? rettferdighet : { ...rettferdighet, theil };
}
