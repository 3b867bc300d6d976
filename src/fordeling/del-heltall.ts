import { finnStørste } from './finn-storste';

/** With a larger sum of weights a rest, and the correction of a quotient, might not fit in a double. */
const STØRSTE_SUM = 2 ** 51;
/** Splits a double in two halves whose products are exact. */
const HALVERER = 2 ** 27 + 1;

/** Units divided by whole weights, and what the largest rests come to. */
export interface Heltallsdeling {
  /** The whole part of every exact share. */
  readonly hele: Float64Array;
  /** What is above it, in parts of the sum of weights. */
  readonly rester: Float64Array;
  /** A rest above this gets one of the units that remain; infinite when none remain. */
  readonly terskel: number;
  /** How many have just this rest. */
  readonly like: number;
  /** Units that remain for them. */
  readonly igjen: number;
}

/** The sum of weights that are all whole numbers ≥ 0 and not all 0, if it suits {@link delHeltall}. O(n). */
export function summerHeltall(vekter: Float64Array): number | undefined {
  let sum = 0;
  for (let i = 0; i < vekter.length; i++) {
    const vekt = vekter[i] as number;
    if (!Number.isSafeInteger(vekt) || vekt < 0) return undefined;
    sum += vekt;
  }
  return sum > 0 && sum <= STØRSTE_SUM ? sum : undefined;
}

/**
 * Divides whole units by whole weights and finds the largest rests, exactly, on doubles: `antall·vekt = hel·sum + rest`
 * for each. A product is kept as a double and its error (T. J. Dekker, A floating-point technique for extending the
 * available precision, 1971); the quotient may be a unit off at first, which the sign and size of the rest tell.
 *
 * @param antall - Units, a safe integer ≥ 0.
 * @param sum - From {@link summerHeltall}. O(n).
 */
export function delHeltall(antall: number, vekter: Float64Array, sum: number): Heltallsdeling {
  const n = vekter.length;
  const hele = new Float64Array(n);
  const rester = new Float64Array(n);
  const antallØvre = øvreHalvdel(antall);
  const antallNedre = antall - antallØvre;
  const sumØvre = øvreHalvdel(sum);
  const sumNedre = sum - sumØvre;
  let igjen = antall;
  for (let i = 0; i < n; i++) {
    const vekt = vekter[i] as number;
    const vektØvre = øvreHalvdel(vekt);
    const vektNedre = vekt - vektØvre;
    const produkt = antall * vekt;
    const feil =
      antallØvre * vektØvre - produkt + antallØvre * vektNedre + antallNedre * vektØvre + antallNedre * vektNedre;
    let hel = Math.floor(produkt / sum);
    const helØvre = øvreHalvdel(hel);
    const helNedre = hel - helØvre;
    const delt = hel * sum;
    const deltFeil = helØvre * sumØvre - delt + helØvre * sumNedre + helNedre * sumØvre + helNedre * sumNedre;
    let rest = produkt - delt + (feil - deltFeil);
    for (; rest < 0; rest += sum) hel -= 1;
    for (; rest >= sum; rest -= sum) hel += 1;
    // A weight or an amount of −0 must not come out as one.
    hele[i] = hel + 0;
    rester[i] = rest;
    igjen -= hel;
  }
  return { hele, rester, ...finnTerskel(rester, igjen) };
}

function øvreHalvdel(tall: number): number {
  const flyttet = HALVERER * tall;
  return flyttet - (flyttet - tall);
}

function finnTerskel(rester: Float64Array, igjen: number): Pick<Heltallsdeling, 'terskel' | 'like' | 'igjen'> {
  if (igjen === 0) return { terskel: Number.POSITIVE_INFINITY, like: 0, igjen };
  const terskel = finnStørste(rester.slice(), igjen);
  let over = 0;
  let like = 0;
  for (let i = 0; i < rester.length; i++) {
    const rest = rester[i] as number;
    if (rest > terskel) over += 1;
    else if (rest === terskel) like += 1;
  }
  return { terskel, like, igjen: igjen - over };
}
