import type { Regnet } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { LesingKoder } from './koder-lesing';
import type { Fordeling } from './typer';

const feil = lagFeillager<LesingKoder>();

/**
 * The explanation of a line, if it comes to what the line says: of anything else it would be a lie, here and wherever it
 * is held against a result.
 *
 * @param leserLinjen - Whether the explanation reads the line already.
 */
export function holdMotLinjen(
  regnet: Regnet,
  { linjer }: Pick<Fordeling, 'linjer'>,
  plass: number,
  leserLinjen = false,
): Regnet {
  const { id = '', beløp = 0 } = linjer[plass] ?? {};
  const { node, verdi } = regnet;
  const sti = `/linjer/${plass}/beløp`;
  if (node.verdi !== String(beløp))
    throw feil('FORDELING_STEMMER_IKKE', `/fordeling${sti}`, { id, oppgitt: beløp, beregnet: node.verdi });
  // What is added behind a spread is many times as slow.
  return leserLinjen ? regnet : { node: Object.assign({}, node, { svar: sti }), verdi };
}
