import type { Regnet } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling } from './typer';

const feil = lagFeillager<LesingKoder>();

/** The explanation of a line, if it comes to what the line says: of anything else it would be a lie. */
export function holdMotLinjen(regnet: Regnet, { linjer }: Pick<Fordeling, 'linjer'>, plass: number): Regnet {
  const { id = '', beløp = 0 } = linjer[plass] ?? {};
  const beregnet = regnet.node.verdi;
  if (beregnet === String(beløp)) return regnet;
  throw feil('FORDELING_STEMMER_IKKE', `/fordeling/linjer/${plass}/beløp`, { id, oppgitt: beløp, beregnet });
}
