import { fordelEnheter } from '../kjerne/fordel-enheter';
import { uventet } from '../kjerne/uventet';
import { flett } from './flett';
import type { Kravregel } from './typer-krav';

/** A claim counted in whole units, with a weight > 0 on a scale that all claims share. */
export interface Enhetsfordring {
  readonly krav: bigint;
  readonly vekt: bigint;
}

/** Exact shares in units, `tellere[i] / nevner`. */
export interface Kravandeler {
  readonly tellere: readonly bigint[];
  readonly nevner: bigint;
}

/**
 * The exact share of each claim in fewer units than are claimed. Every rule is one or two equal splits under a cap:
 * of what is awarded, or of what is lost. O(n log n).
 *
 * @param antall - Units, ≥ 0 and at most the sum of the claims.
 */
export function delEtterKravregel(antall: bigint, krav: readonly Enhetsfordring[], regel: Kravregel): Kravandeler {
  const tap = krav.reduce((sum, k) => sum + k.krav, 0n) - antall;
  switch (regel) {
    case 'PROPORSJONAL':
      return delUnderTak(
        antall,
        krav.map((k) => ({ ...k, vekt: k.vekt * k.krav })),
      );
    case 'LIK_TILDELING':
      return delUnderTak(antall, krav);
    case 'LIKE_TAP':
      return trekkFraKrav(krav, delUnderTak(tap, krav));
    case 'TALMUD':
      // Below half the claims equal awards of the half-claims, above it equal losses of them.
      return antall <= tap ? delUnderHalveKrav(antall, krav) : trekkFraKrav(krav, delUnderHalveKrav(tap, krav));
    default:
      return uventet(regel, { tellere: [], nevner: 1n });
  }
}

const delUnderTak = (antall: bigint, krav: readonly Enhetsfordring[]): Kravandeler =>
  fordelEnheter(
    antall,
    krav.map(({ krav: tak, vekt }) => ({ vekt, gulv: 0n, tak })),
  );

/** Half of what twice as many units give under the whole claims: halves without fractions. */
function delUnderHalveKrav(antall: bigint, krav: readonly Enhetsfordring[]): Kravandeler {
  const { tellere, nevner } = delUnderTak(2n * antall, krav);
  return { tellere, nevner: 2n * nevner };
}

const trekkFraKrav = (krav: readonly Enhetsfordring[], { tellere, nevner }: Kravandeler): Kravandeler => ({
  tellere: flett(krav, tellere).map(([k, tap]) => k.krav * nevner - tap),
  nevner,
});
