import { delEtterKravregel, type Enhetsfordring } from './del-etter-kravregel';
import { flett } from './flett';
import type { Kravregel } from './typer-krav';

/** A claim counted in whole units, and the class it stands in. */
export interface Klassefordring extends Enhetsfordring {
  readonly klasse: number;
}

/** The exact share of a claim, in units over the denominator of all. */
export interface Klasseandel {
  readonly teller: bigint;
  /** Whether it stands in the class that the units run out in. */
  readonly delt: boolean;
}

/**
 * Meets whole classes from the lowest number; the one that the units run out in is shared by the rule, and those after it
 * get nothing.
 *
 * @returns Shares in the order of the claims.
 */
export function delPåKlassene(
  antall: bigint,
  fordringer: readonly Klassefordring[],
  regel: Kravregel,
): { readonly andeler: readonly Klasseandel[]; readonly nevner: bigint } {
  const fulle = new Set<Klassefordring>();
  let igjen = antall;
  for (const klassen of finnKlasser(fordringer)) {
    const sum = klassen.reduce((s, { krav }) => s + krav, 0n);
    if (sum > igjen) {
      const { tellere, nevner } = delEtterKravregel(igjen, klassen, regel);
      const delte = new Map(flett(igjen === 0n ? [] : klassen, tellere));
      const tellerAv = (f: Klassefordring): bigint => (fulle.has(f) ? f.krav * nevner : (delte.get(f) ?? 0n));
      return { andeler: fordringer.map((f) => ({ teller: tellerAv(f), delt: delte.has(f) })), nevner };
    }
    for (const fordring of klassen) fulle.add(fordring);
    igjen -= sum;
  }
  return { andeler: fordringer.map(({ krav }) => ({ teller: krav, delt: false })), nevner: 1n };
}

/** Each class, the lowest number first. */
function finnKlasser(fordringer: readonly Klassefordring[]): readonly (readonly Klassefordring[])[] {
  const klasser = new Map<number, Klassefordring[]>();
  for (const fordring of fordringer) {
    const her = klasser.get(fordring.klasse);
    if (her === undefined) klasser.set(fordring.klasse, [fordring]);
    else her.push(fordring);
  }
  return [...klasser].sort(([a], [b]) => a - b).map(([, klassen]) => klassen);
}
