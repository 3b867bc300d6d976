import type { TestingKoder } from '../kjerne/koder-testing';
import { lagFeillager } from '../kjerne/tilskudd-feil';

const feil = lagFeillager<TestingKoder>();

/**
 * Stops a matcher that was given something else than it takes. It is an error and not an answer, since a `.not` would make
 * an answer hold.
 *
 * @throws TilskuddFeil `MATCHER_UGYLDIG`.
 */
export function krev(matcher: string, felt: string, ok: boolean): void {
  if (!ok) throw feil('MATCHER_UGYLDIG', `/${felt}`, { matcher, felt });
}

/**
 * Stops a matcher that has nothing to try.
 *
 * @throws TilskuddFeil `MATCHER_UTEN_FORSOK`.
 */
export function krevForsøk(matcher: string, felt: string, ok: boolean): void {
  if (!ok) throw feil('MATCHER_UTEN_FORSOK', `/${felt}`, { matcher, felt });
}

const erObjekt = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

const erListeMedIder = (x: unknown): boolean =>
  Array.isArray(x) && x.every((ett) => erObjekt(ett) && typeof ett.id === 'string');

/** Whether it has the shape of what `fordelPott` gives; whether it is right is for the matchers. */
export function erFordeling(x: unknown): boolean {
  if (!erObjekt(x) || !erObjekt(x.grunnlag)) return false;
  const { pott, mottakere, valg } = x.grunnlag;
  return (
    erListeMedIder(x.linjer) &&
    Array.isArray(x.ufordeltÅrsaker) &&
    x.ufordeltÅrsaker.every(erObjekt) &&
    'ufordelt' in x &&
    Number.isSafeInteger(pott) &&
    erListeMedIder(mottakere) &&
    erObjekt(valg)
  );
}

/** Whether it has the shape of an explanation. */
export const erBegrunnelse = (x: unknown): boolean => erObjekt(x) && 'rot' in x;

/** Whether it has a list of sources. */
export const harKilder = (x: unknown): boolean => erObjekt(x) && Array.isArray(x.kilder) && x.kilder.every(erObjekt);

/** Whether it is an amount ≥ 0 in whole øre. */
export const erØre = (x: unknown): boolean => typeof x === 'number' && Number.isSafeInteger(x) && x >= 0;
