import { type Rasjonal, størsteFellesDivisor } from '../kjerne/brok';
import { type Enhetsfordeling, type Enhetskrav, fordelEnheter } from '../kjerne/fordel-enheter';
import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { DIVISORMETODER } from './divisormetoder';
import { finnUmulighet } from './finn-umulighet';
import { fordelEtterDivisor } from './fordel-etter-divisor';
import { kontrollerPotten } from './kontroller-potten';
import { lagUfordelt, type Årsaksbeløp } from './lag-ufordelt';
import { skillLikhet } from './skill-likhet';
import { finnTerskelForRester, type Terskel } from './terskel';
import type { Fordeling, Fordelingslinje, Uavgjort, Umulighet } from './typer';

/**
 * Splits a pot among recipients in proportion to their weights; what is handed out and what is left always sum to the
 * pot.
 *
 * Use it when everyone is to have a proportional share, also for seats (unit 1). Each gets the whole units of its exact
 * share under its floor and cap, and the units that remain go one each to the largest remainders (`STORSTE_REST`); a
 * divisor method gives each unit to the largest weight per signpost instead, from the floor on and up to the cap. Exactly
 * equal claims are a tie, which the caller's rules settle or leave to people; the place in the list never decides. In this
 * version limits are set for a recipient, not for a group.
 *
 * @param pott - Amount to split, in øre, ≥ 0.
 * @param mottakere - At least one; weights ≥ 0 and not all 0, of any size, read exactly. Weight 0 gets its floor only.
 * O(n log n) in their number, whatever the pot.
 * @param valg - Method, smallest unit, what decides ties, and an amount to hold back. None has a default.
 * @returns Lines in the order of `mottakere`; `sum(linjer.beløp) + ufordelt === pott`, and the reasons sum to
 * `ufordelt`. Counted in units a floor is rounded up and a cap down. Floors above the pot make the result `umulig`.
 * @throws TilskuddFeil with every breach at once: `MOTTAKERE_TOMT`, `ID_TOM`, `ID_TO_GANGER`, `VEKT_NEGATIV`,
 * `VEKT_UGYLDIG`, `VEKTER_UTEN_SUM`, `POTT_UGYLDIG`, `ENHET_UGYLDIG`, `RESERVERT_UGYLDIG`, `GRENSE_UGYLDIG`,
 * `GULV_OVER_TAK`, `METODE_UKJENT`, `LIKHETSREGEL_UKJENT`, `GRUPPER_IKKE_STOTTET`.
 * @see Hamilton's method: M. L. Balinski and H. P. Young, Fair Representation (1982).
 * @example
 * const tre = ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 }));
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' };
 * fordelPott(kroner(100), tre, valg).linjer.map((linje) => linje.beløp) // => [3334, 3333, 3333]
 * fordelPott(kroner(100), tre, { ...valg, vedLikhet: 'MELD' }).ufordeltÅrsaker // => [{ årsak: 'UAVGJORT', beløp: 1 }]
 */
export function fordelPott(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling {
  const vekter = tilFellesSkala(kontrollerPotten(pott, mottakere, valg));
  const grunnlag = { pott, mottakere, valg };
  const reservert = valg.reservert ?? 0;
  const underEnhet = (pott - reservert) % valg.enhet;
  const antall = BigInt((pott - reservert - underEnhet) / valg.enhet);
  const krav = mottakere.map((mottaker, i) => tilEnheter(mottaker, vekter[i] ?? 0n, valg.enhet));
  const holdt = { RESERVERT: reservert, UNDER_ENHET: underEnhet };
  const umulig = finnUmulighet(mottakere, krav, antall, valg.enhet);
  if (umulig !== undefined) return lagUmulig(grunnlag, umulig, holdt);
  const delt = fordelEnheter(antall, krav);
  const terskel = finnTerskel(valg.metode, antall - delt.overTak, krav, delt);
  const { vinnere, uavgjort } = delUtResten(mottakere, vekter, terskel, valg);
  const enhet = BigInt(valg.enhet);
  return {
    grunnlag,
    linjer: mottakere.map(({ id }, i) => lagLinje(id, i, { delt, terskel, enhet, enTil: vinnere.has(id) })),
    nevner: delt.nevner.toString(),
    ...lagUfordelt({
      ...holdt,
      TAK: Number(delt.overTak * enhet),
      UAVGJORT: (uavgjort?.enheter ?? 0) * valg.enhet,
    }),
    uavgjort: uavgjort === undefined ? [] : [uavgjort],
  };
}

function finnTerskel(
  metode: Fordelingsvalg['metode'],
  antall: bigint,
  krav: readonly Enhetskrav[],
  delt: Enhetsfordeling,
): Terskel {
  return metode === 'STORSTE_REST'
    ? finnTerskelForRester(delt)
    : fordelEtterDivisor(antall, krav, DIVISORMETODER[metode]);
}

/** The weights as whole numbers on one scale. */
function tilFellesSkala(vekter: readonly Rasjonal[]): readonly bigint[] {
  let felles = 1n;
  for (const { n } of vekter) if (felles % n !== 0n) felles *= n / størsteFellesDivisor(felles, n);
  return vekter.map(({ t, n }) => t * (felles / n));
}

function tilEnheter({ gulv = 0 as Øre, tak }: Mottaker, vekt: bigint, enhet: Øre): Enhetskrav {
  const e = BigInt(enhet);
  const rundetOpp = (BigInt(gulv) + e - 1n) / e;
  return tak === undefined ? { vekt, gulv: rundetOpp } : { vekt, gulv: rundetOpp, tak: BigInt(tak) / e };
}

/** Gives those who stand equal the units that are left, by the rules for ties. */
function delUtResten(
  mottakere: readonly Mottaker[],
  vekter: readonly bigint[],
  { like, igjen }: Terskel,
  { vedLikhet }: Fordelingsvalg,
): { readonly vinnere: ReadonlySet<string>; readonly uavgjort?: Uavgjort | undefined } {
  const tied = like.flatMap((i) => mottakere.slice(i, i + 1).map(({ id }) => ({ id, vekt: vekter[i] ?? 0n })));
  if (BigInt(tied.length) <= igjen) return { vinnere: new Set(tied.map(({ id }) => id)) };
  if (igjen === 0n) return { vinnere: new Set() };
  const { vinnere, uavgjort } = skillLikhet(tied, Number(igjen), vedLikhet);
  return { vinnere: new Set(vinnere), uavgjort };
}

interface Utregning {
  readonly delt: Enhetsfordeling;
  readonly terskel: Terskel;
  readonly enhet: bigint;
  readonly enTil: boolean;
}

function lagLinje(id: string, i: number, { delt, terskel, enhet, enTil }: Utregning): Fordelingslinje {
  const enheter = (terskel.hele[i] ?? 0n) + (enTil ? 1n : 0n);
  return {
    id,
    beløp: Number(enheter * enhet) as Øre,
    eksakt: { teller: ((delt.tellere[i] ?? 0n) * enhet).toString(), nevner: delt.nevner.toString() },
    restenhet: enheter > (delt.hele[i] ?? 0n),
    grense: terskel.grenser[i] ?? 'INGEN',
  };
}

function lagUmulig(grunnlag: Fordeling['grunnlag'], umulig: Umulighet, holdt: Årsaksbeløp): Fordeling {
  const resten = grunnlag.pott - (holdt.RESERVERT ?? 0) - (holdt.UNDER_ENHET ?? 0);
  return {
    grunnlag,
    linjer: grunnlag.mottakere.map(({ id }) => ({
      id,
      beløp: 0 as Øre,
      eksakt: { teller: '0', nevner: '1' },
      restenhet: false,
      grense: 'INGEN',
    })),
    nevner: '1',
    ...lagUfordelt({ ...holdt, UMULIG: resten }),
    uavgjort: [],
    umulig,
  };
}
