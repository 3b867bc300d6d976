import { gulvAv, type Rasjonal, sammenlignEksakt, somRasjonal, trekkFra } from '../kjerne/brok';

/**
 * The fraction with the smallest denominator from `a` to `b`, both included, `0 ≤ a < b`: the whole parts of the two as
 * long as they agree, then the next whole number (the walk down the Stern–Brocot tree, by continued fractions).
 */
export function finnEnklesteMellom(a: Rasjonal, b: Rasjonal): Rasjonal {
  const hele = gulvAv(a);
  const heltall = somRasjonal(hele);
  if (sammenlignEksakt(heltall, a) === 0) return heltall;
  const neste = somRasjonal(hele + 1n);
  if (sammenlignEksakt(neste, b) <= 0) return neste;
  const [restA, restB] = [trekkFra(a, heltall), trekkFra(b, heltall)];
  const under = finnEnklesteMellom({ t: restB.n, n: restB.t }, { t: restA.n, n: restA.t });
  return { t: hele * under.t + under.n, n: under.t };
}
