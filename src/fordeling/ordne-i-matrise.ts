import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { rangerEtterLodd } from '../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { MatriseKoder } from './koder-matrise';
import { erLikhetsregel } from './kontroller-potten';
import type { Matriselikhet } from './typer-matrise';

const funn = lagFunnlager<MatriseKoder>();

/** A place in a matrix by the ids of its row and its column. */
export interface Matrisested {
  /** The id of the row. */
  readonly rad: string;
  /** The id of the column. */
  readonly kolonne: string;
}

/** Findings about a rule for ties at `/valg/vedLikhet` that is neither `ID` nor a lot. */
export function funnOmMatriselikhet(vedLikhet: Matriselikhet): readonly Funn[] {
  if (vedLikhet === 'ID' || (typeof vedLikhet === 'object' && erLikhetsregel(vedLikhet))) return [];
  return [funn('MATRISELIKHET_UKJENT', 'FEIL', '/valg/vedLikhet', { regel: String(vedLikhet) })];
}

/** Cells in the order that they are asked in; it does not depend on the order of the list. */
export function ordneIMatrise<T extends Matrisested>(celler: readonly T[], vedLikhet: Matriselikhet): readonly T[] {
  const etterId = [...celler].sort((a, b) => sammenlignTekst(a.rad, b.rad) || sammenlignTekst(a.kolonne, b.kolonne));
  if (vedLikhet === 'ID') return etterId;
  // Two cells draw the same lot when an id has a `|` in it; then the ids decide between them.
  const medLodd = new Map<string, T[]>();
  for (const celle of etterId) {
    const tekst = `${celle.rad}|${celle.kolonne}`;
    const her = medLodd.get(tekst);
    if (her === undefined) medLodd.set(tekst, [celle]);
    else her.push(celle);
  }
  return rangerEtterLodd(vedLikhet.lodd, [...medLodd.keys()]).flatMap((tekst) => vedNøkkel(medLodd, tekst));
}
