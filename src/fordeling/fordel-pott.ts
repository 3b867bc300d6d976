import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { fordelEksakt } from './fordel-eksakt';
import { fordelHeltall } from './fordel-heltall';
import type { Fordeling } from './typer';

/**
 * Splits a pot among recipients in proportion to their weights; what is handed out and what is left always sum to the
 * pot.
 *
 * Use it when everyone is to have a proportional share, also for seats (unit 1). Each gets the whole units of its exact
 * share under its floor and cap and those of its groups, and the units that remain go one each to the largest remainders
 * (`STORSTE_REST`); a divisor method gives each unit to the largest weight per signpost instead, from the floor on and up
 * to the cap. Exactly equal claims are a tie, which the caller's rules settle or leave to people; the place in the list
 * never decides. When claims exceed the pot, use {@link fordelEtterKrav}; for many splits of plain numbers,
 * {@link fordelTall}.
 *
 * @param pott - Amount to split, in øre, ≥ 0.
 * @param mottakere - At least one; weights ≥ 0 and not all 0, of any size, read exactly. Weight 0 gets its floor only.
 * O(n log n) in their number, times the depth of the groups, whatever the pot.
 * @param valg - Method, smallest unit, what decides ties, limits on groups, and an amount to hold back. None has a
 * default.
 * @returns Lines in the order of `mottakere`; `sum(linjer.beløp) + ufordelt === pott`, and the reasons sum to
 * `ufordelt`. Counted in units a floor is rounded up and a cap down. Limits that cannot be met, such as floors above the
 * pot, make the result `umulig`.
 * @throws TilskuddFeil with every breach at once: `MOTTAKERE_TOMT`, `ID_TOM`, `ID_TO_GANGER`, `VEKT_NEGATIV`,
 * `VEKT_UGYLDIG`, `VEKTER_UTEN_SUM`, `POTT_UGYLDIG`, `ENHET_UGYLDIG`, `RESERVERT_UGYLDIG`, `GRENSE_UGYLDIG`,
 * `GULV_OVER_TAK`, `METODE_UKJENT`, `LIKHETSREGEL_UKJENT`, `GRUPPE_UKJENT`, `GRUPPER_I_RING`.
 * @see Hamilton's method: M. L. Balinski and H. P. Young, Fair Representation (1982).
 * @example
 * const tre = ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 }));
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' };
 * fordelPott(kroner(100), tre, valg).linjer.map((linje) => linje.beløp) // => [3334, 3333, 3333]
 * fordelPott(kroner(100), tre, { ...valg, vedLikhet: 'MELD' }).ufordeltÅrsaker // => [{ årsak: 'UAVGJORT', beløp: 1 }]
 */
export function fordelPott(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling {
  return fordelHeltall(pott, mottakere, valg) ?? fordelEksakt(pott, mottakere, valg);
}
