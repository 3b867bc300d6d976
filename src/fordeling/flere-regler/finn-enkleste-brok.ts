import { del, gulvAv, leggSammen, type Rasjonal, sammenlignEksakt, somRasjonal, trekkFra } from '../../kjerne/brok';

const EN = somRasjonal(1);

/**
 * The fraction with the smallest denominator, and then the smallest numerator, that lies between two numbers ≥ 0 and is
 * neither of them; without an upper one, the next whole number. By continued fractions.
 *
 * @param til - Above `fra`.
 */
export function finnEnklesteBrøk(fra: Rasjonal, til: Rasjonal | undefined): Rasjonal {
  const hele = somRasjonal(gulvAv(fra));
  const neste = leggSammen(hele, EN);
  if (til === undefined || sammenlignEksakt(neste, til) < 0) return neste;
  const rest = trekkFra(fra, hele);
  const brøkdel = finnEnklesteBrøk(del(EN, trekkFra(til, hele)), rest.t === 0n ? undefined : del(EN, rest));
  return leggSammen(hele, del(EN, brøkdel));
}
