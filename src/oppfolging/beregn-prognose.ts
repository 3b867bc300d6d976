import { del, gang, lesEksakt, type Rasjonal, somRasjonal } from '../kjerne/brok';
import { dagnummer } from '../kjerne/dagnummer';
import type { Dato, Øre } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import type { Prognoseregel, Statustall } from '../modell';

/** What the use of a place is forecast from. */
export interface Prognosegrunnlag {
  /** What the budget has there. */
  readonly budsjett: Øre;
  /** The figures of the ledger. */
  readonly tall: Statustall;
  /** The day. */
  readonly perDato: Dato;
  /** What someone states for the place. */
  readonly oppgitt: Øre | undefined;
}

/** The use by the end, in øre, exact; `undefined` where the rule gives none. */
export function beregnPrognose(
  regel: Prognoseregel,
  { budsjett, tall, perDato, oppgitt }: Prognosegrunnlag,
): Rasjonal | undefined {
  const minst = (beløp: number): Rasjonal => somRasjonal(Math.max(beløp, tall.brukt));
  switch (regel.type) {
    case 'SOM_BUDSJETT':
      return minst(budsjett);
    case 'SOM_FORPLIKTET':
      return minst(tall.forpliktet);
    case 'LINEAER':
      return strekkUt(tall.brukt, regel, perDato);
    case 'OPPGITT':
      return oppgitt === undefined ? undefined : lesEksakt(oppgitt);
    default:
      return uventet(regel, undefined);
  }
}

/** The use so far times all days of the period over those that have gone, both ends included; after the end, the use. */
function strekkUt(
  brukt: Øre,
  { fom, tom }: { readonly fom: Dato; readonly tom: Dato },
  perDato: Dato,
): Rasjonal | undefined {
  if (perDato < fom || tom < fom) return undefined;
  const alle = dagnummer(tom) - dagnummer(fom) + 1;
  const gått = Math.min(dagnummer(perDato) - dagnummer(fom) + 1, alle);
  return gang(somRasjonal(brukt), del(somRasjonal(alle), somRasjonal(gått)));
}
