import { del, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../../kjerne/brok';
import {
  type Enighetsmål,
  type Enighetstabell,
  lesEnighetstabell,
  tilstede,
  udefinert,
} from '../analyse/enighetstabell';

/**
 * Fleiss' kappa for several assessors and categories without order. Exact, as a fraction.
 *
 * The assessors need not be the same for each unit, but as many. It takes every difference for as large as any other, so
 * it suits yes and no better than scores on a scale. It changes no ranking.
 *
 * @param tabell - The categories are the values that occur. Linear in the number of cells.
 * @returns The value, or why there is none: `INGEN_PARBARE`, `ULIKT_ANTALL`, `INGEN_VARIASJON`.
 * @throws TilskuddFeil `ENIGHET_ID_TO_GANGER`, `VERDI_ANTALL_FEIL`, `VERDI_UGYLDIG`.
 * @see J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971).
 * @example
 * const enhet = (enhetId, ...verdier) => ({ enhetId, verdier });
 * const tabell = { vurdererIder: ['u', 'v', 'w'], enheter: [enhet('a', 1, 1, null), enhet('b', null, 0, 1)] };
 * beregnFleissKappa(tabell) // => { utfall: 'BEREGNET', verdi: { teller: '-1', nevner: '3' } }
 */
export function beregnFleissKappa(tabell: Enighetstabell): Enighetsmål {
  const rader = lesEnighetstabell(tabell).enheter.map(({ verdier }) => tilstede(verdier));
  const [første = []] = rader;
  if (rader.some(({ length }) => length !== første.length)) return udefinert('ULIKT_ANTALL');
  if (første.length < 2) return udefinert('INGEN_PARBARE');
  const [antall, hver] = [BigInt(rader.length), BigInt(første.length)];
  const like = rader.reduce((sum, rad) => sum + tell(rad).reduce((s, n) => s + n * (n - 1n), 0n), 0n);
  const enighet: Rasjonal = { t: like, n: antall * hver * (hver - 1n) };
  const tilfeldig: Rasjonal = { t: tell(rader.flat()).reduce((s, n) => s + n * n, 0n), n: (antall * hver) ** 2n };
  const rom = trekkFra(somRasjonal(1), tilfeldig);
  if (rom.t === 0n) return udefinert('INGEN_VARIASJON');
  return { utfall: 'BEREGNET', verdi: tilBrøk(del(trekkFra(enighet, tilfeldig), rom)) };
}

/** How often each value occurs. */
function tell(verdier: readonly bigint[]): readonly bigint[] {
  const antall = new Map<bigint, bigint>();
  for (const verdi of verdier) antall.set(verdi, (antall.get(verdi) ?? 0n) + 1n);
  return [...antall.values()];
}
