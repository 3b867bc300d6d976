import type { Øre } from '../kjerne/typer';
import { delPåKlassene } from './del-pa-klassene';
import { flett } from './flett';
import { kontrollerKravene } from './kontroller-kravene';
import { lagUfordelt, type Årsaksbeløp } from './lag-ufordelt';
import { rundAvRester } from './rund-av-rester';
import { tellUavgjorte } from './tell-uavgjorte';
import { tilFellesSkala } from './til-felles-skala';
import type { Fordelingslinje } from './typer';
import type { Kravfordeling, Kravstiller, Kravvalg } from './typer-krav';

/** In ties the claim decides below one step of the weight. */
const OVER_ALLE_KRAV = 2n ** 53n;

/**
 * Splits a pot among claims that are larger than it, by a named rule; nobody gets more than it claims.
 *
 * Use it when each has a known claim, such as applied amounts or costs already borne. When there is no claim but a
 * weight, use {@link fordelPott}. The rules, with `x` the award, `c` the claim and `w` the weight (1 when none is given),
 * and the one λ that uses the pot:
 *
 * | rule | award |
 * |---|---|
 * | `PROPORSJONAL` | min(c, λ·w·c) |
 * | `LIK_TILDELING` (constrained equal awards) | min(c, λ·w) |
 * | `LIKE_TAP` (constrained equal losses) | max(0, c − λ·w) |
 * | `TALMUD` (contested garment) | min(c/2, λ) up to half the claims, above that c − min(c/2, λ) |
 *
 * With priority classes the lowest number comes first, and each class is met in full before the next gets anything.
 * Claims and pot are counted in whole units, rounded down; the exact shares are rounded by the largest remainder, and
 * exactly equal remainders are a tie within one class. Rounded awards, unlike the exact ones, can fall when the pot grows.
 *
 * @param pott - Amount to split, in øre, ≥ 0.
 * @param krav - At least one, with unique ids. O(n log n) in their number, whatever the amounts.
 * @param valg - Rule, smallest unit, what decides ties. None has a default.
 * @returns Lines in the order of `krav`; `sum(linjer.beløp) + ufordelt === pott`. What the pot has above all claims is
 * `KRAV_DEKKET`; what is left since pot or claims are not whole units is `UNDER_ENHET`.
 * @throws TilskuddFeil with every breach at once: `POTT_UGYLDIG`, `MOTTAKERE_TOMT`, `ID_TOM`, `ID_TO_GANGER`,
 * `KRAVBELOP_UGYLDIG`, `VEKT_NEGATIV`, `VEKT_UGYLDIG`, `KRAVVEKT_NULL`, `REGEL_UTEN_VEKT`, `KLASSE_UGYLDIG`,
 * `KLASSE_MANGLER`, `KRAVREGEL_UKJENT`, `ENHET_UGYLDIG`, `LIKHETSREGEL_UKJENT`.
 * @see R. J. Aumann and M. Maschler, Game theoretic analysis of a bankruptcy problem from the Talmud (1985);
 * W. Thomson, Axiomatic and game-theoretic analysis of bankruptcy and taxation problems (2003).
 * @example
 * const krav = [100, 200, 300].map((k) => ({ id: `k${k}`, krav: kroner(k) }));
 * const del = (pott, regel) =>
 *   fordelEtterKrav(kroner(pott), krav, { regel, enhet: kroner(1), vedLikhet: 'MELD' }).linjer.map((l) => l.beløp / 100);
 * del(200, 'TALMUD') // => [50, 75, 75]
 * del(200, 'LIKE_TAP') // => [0, 50, 150]
 */
export function fordelEtterKrav(pott: Øre, krav: readonly Kravstiller[], valg: Kravvalg): Kravfordeling {
  const vekter = tilFellesSkala(kontrollerKravene(pott, krav, valg));
  const enhet = BigInt(valg.enhet);
  const fordringer = flett(krav, vekter).map(([en, vekt]) => {
    return { id: en.id, krav: BigInt(en.krav) / enhet, vekt, klasse: en.klasse ?? 0, orden: BigInt(en.krav) };
  });
  const { andeler, nevner } = delPåKlassene(BigInt(pott) / enhet, fordringer, valg.regel);
  const delte = flett(fordringer, andeler);
  const { enheter, uavgjort } = rundAvRester(
    delte.map(([{ id, vekt, orden }, { teller }]) => ({ id, vekt: vekt * OVER_ALLE_KRAV + orden, teller })),
    nevner,
    valg.vedLikhet,
  );
  const linjer = flett(delte, enheter).map(([[{ id, krav: fullt }, { teller, delt }], antall]) => {
    const grense = finnGrense(teller, fullt * nevner, delt && valg.regel === 'LIKE_TAP');
    return lagLinje(id, { teller, nevner, enhet, enheter: antall, grense });
  });
  const sum = linjer.reduce((s, { beløp }) => s + beløp, 0);
  return {
    grunnlag: { pott, krav, valg },
    linjer,
    nevner: nevner.toString(),
    ...lagUfordelt(finnÅrsaker(pott, krav, sum, tellUavgjorte(uavgjort) * valg.enhet)),
    uavgjort,
  };
}

interface Linjetall {
  readonly teller: bigint;
  readonly nevner: bigint;
  readonly enhet: bigint;
  readonly enheter: bigint;
  readonly grense: Fordelingslinje['grense'];
}

const lagLinje = (id: string, { teller, nevner, enhet, enheter, grense }: Linjetall): Fordelingslinje => ({
  id,
  beløp: Number(enheter * enhet) as Øre,
  eksakt: { teller: (teller * enhet).toString(), nevner: nevner.toString() },
  restenhet: enheter > teller / nevner,
  grense,
});

function finnGrense(teller: bigint, fullt: bigint, tapDeles: boolean): Fordelingslinje['grense'] {
  if (fullt === 0n) return 'INGEN';
  if (teller === fullt) return 'TAK';
  return tapDeles && teller === 0n ? 'GULV' : 'INGEN';
}

/** What no claim asks for is `KRAV_DEKKET`; what else is left is less than a unit, of the pot or of claims. */
function finnÅrsaker(pott: Øre, krav: readonly Kravstiller[], delt: number, uavgjort: number): Årsaksbeløp {
  const over = BigInt(pott) - krav.reduce((sum, en) => sum + BigInt(en.krav), 0n);
  const dekket = over > 0n ? Number(over) : 0;
  return { KRAV_DEKKET: dekket, UAVGJORT: uavgjort, UNDER_ENHET: pott - delt - dekket - uavgjort };
}
