import { delEtterKravregel, type Enhetsfordring, type Kravandeler } from './del-etter-kravregel';
import type { Kravregel, Kravstiller } from './typer-krav';

/** Exact shares of all claims, class by class. */
export interface Klassedeling extends Kravandeler {
  /** The places of the class that the units run out in. */
  readonly delt: ReadonlySet<number>;
}

/** Whole classes are met from the top; the one that the units run out in is shared by the rule. */
export function delPåKlassene(
  antall: bigint,
  krav: readonly Kravstiller[],
  fordringer: readonly Enhetsfordring[],
  regel: Kravregel,
): Klassedeling {
  const tellere = fordringer.map(() => 0n);
  let igjen = antall;
  for (const plasser of finnKlasser(krav)) {
    const klassen = plasser.flatMap((i) => fordringer.slice(i, i + 1));
    const sum = klassen.reduce((s, k) => s + k.krav, 0n);
    if (igjen > 0n && sum > igjen) {
      const { tellere: andeler, nevner } = delEtterKravregel(igjen, klassen, regel);
      for (const [k, i] of plasser.entries()) tellere[i] = andeler[k] ?? 0n;
      const delt = new Set(plasser);
      return { tellere: tellere.map((t, i) => (delt.has(i) ? t : t * nevner)), nevner, delt };
    }
    if (sum > igjen) break;
    for (const [k, i] of plasser.entries()) tellere[i] = klassen[k]?.krav ?? 0n;
    igjen -= sum;
  }
  return { tellere, nevner: 1n, delt: new Set() };
}

/** The places of each class, the lowest number first. */
function finnKlasser(krav: readonly Kravstiller[]): readonly (readonly number[])[] {
  const klasser = new Map<number, number[]>();
  for (const [i, { klasse = 0 }] of krav.entries()) {
    const plasser = klasser.get(klasse);
    if (plasser === undefined) klasser.set(klasse, [i]);
    else plasser.push(i);
  }
  return [...klasser].sort(([a], [b]) => a - b).map(([, plasser]) => plasser);
}
