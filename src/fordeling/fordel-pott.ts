import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { delEtterMetode, type Enhetsutfall } from './del-etter-metode';
import { delHeltall, summerHeltall } from './del-heltall';
import { finnUmulighet } from './finn-umulighet';
import { kontrollerPotten } from './kontroller-potten';
import { type Grensesett, lagEnhetsgrenser } from './lag-enhetsgrenser';
import { lagUfordelt, type Årsaksbeløp } from './lag-ufordelt';
import { lesHeltallsvekter } from './les-heltallsvekter';
import { skillUtenGrupper } from './skill-likhet';
import { tilFellesSkala } from './til-felles-skala';
import type { Fordeling, Fordelingslinje, Gruppelinje, Uavgjort, Umulighet } from './typer';

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

/** The short way for whole weights without limits, on doubles; `undefined` when it does not apply, also for bad input. */
function fordelHeltall(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling | undefined {
  const vekter = lesHeltallsvekter(pott, mottakere, valg);
  const sum = vekter && summerHeltall(vekter);
  if (vekter === undefined || sum === undefined) return undefined;
  const { enhet, vedLikhet, reservert = 0 } = valg;
  const underEnhet = (pott - reservert) % enhet;
  const antall = (pott - reservert - underEnhet) / enhet;
  const { hele, rester, terskel, like, igjen } = delHeltall(antall, vekter, sum);
  const skilt = like > igjen ? skillLikeRester(mottakere, { vekter, rester, terskel, igjen, vedLikhet }) : undefined;
  const skriv = lagTellerskriver(antall, enhet);
  const nevner = String(sum);
  const linjer: Fordelingslinje[] = [];
  for (let i = 0; i < mottakere.length; i++) {
    const { id } = mottakere[i] as Mottaker;
    const rest = rester[i] as number;
    const restenhet = rest > terskel || (rest === terskel && (skilt === undefined || skilt.vinnere.has(id)));
    linjer.push({
      id,
      beløp: (((hele[i] as number) + (restenhet ? 1 : 0)) * enhet) as Øre,
      eksakt: { teller: skriv(vekter[i] as number), nevner },
      restenhet,
      grense: 'INGEN',
    });
  }
  const uavgjort = skilt?.uavgjort ?? [];
  const holdt = { RESERVERT: reservert, UNDER_ENHET: underEnhet, UAVGJORT: tellUavgjorte(uavgjort) * enhet };
  const { ufordelt, ufordeltÅrsaker } = lagUfordelt(holdt);
  return { grunnlag: { pott, mottakere, valg }, linjer, nevner, ufordelt, ufordeltÅrsaker, uavgjort };
}

/** Writes `antall·vekt·enhet`, in digits that are right whatever its size. */
function lagTellerskriver(antall: number, enhet: number): (vekt: number) => string {
  const perVekt = antall * enhet;
  return (vekt) => {
    const teller = perVekt * vekt;
    return teller <= Number.MAX_SAFE_INTEGER ? String(teller) : String(BigInt(perVekt) * BigInt(vekt));
  };
}

function skillLikeRester(
  mottakere: readonly Mottaker[],
  grunnlag: Pick<ReturnType<typeof delHeltall>, 'rester' | 'terskel' | 'igjen'> & {
    readonly vekter: Float64Array;
    readonly vedLikhet: Fordelingsvalg['vedLikhet'];
  },
): { readonly vinnere: ReadonlySet<string>; readonly uavgjort: readonly Uavgjort[] } {
  const { vekter, rester, terskel, igjen, vedLikhet } = grunnlag;
  const like = mottakere.flatMap(({ id }, i) => (rester[i] === terskel ? [{ id, vekt: BigInt(vekter[i] ?? 0) }] : []));
  const { vinnere, uavgjort } = skillUtenGrupper(like, igjen, vedLikhet);
  return { vinnere: new Set(vinnere.map(({ id }) => id)), uavgjort };
}

/** Weights and limits of any kind and size, on whole numbers without end. */
function fordelEksakt(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling {
  const vekter = tilFellesSkala(kontrollerPotten(pott, mottakere, valg));
  const { enhet, reservert = 0 } = valg;
  const underEnhet = (pott - reservert) % enhet;
  const antall = BigInt((pott - reservert - underEnhet) / enhet);
  const grenser = lagEnhetsgrenser(mottakere, vekter, valg);
  const grunnlag = { pott, mottakere, valg };
  const holdt = { RESERVERT: reservert, UNDER_ENHET: underEnhet };
  const umulig = finnUmulighet(mottakere, grenser, antall, enhet);
  if (umulig !== undefined) return lagUmulig(grunnlag, umulig, holdt);
  const utfall = delEtterMetode(antall, grenser, mottakere, valg);
  const { delt, uavgjort } = utfall;
  const linjer = mottakere.map(({ id }, i) => lagLinje(id, i, utfall, enhet));
  return {
    grunnlag,
    linjer,
    nevner: delt.nevner.toString(),
    ...lagUfordelt({
      ...holdt,
      TAK: Number(delt.overTak) * enhet,
      UAVGJORT: tellUavgjorte(uavgjort) * enhet,
    }),
    ...(valg.grupper === undefined ? {} : { grupper: lagGruppelinjer(valg.grupper, linjer, grenser, utfall) }),
    uavgjort,
  };
}

const tellUavgjorte = (uavgjort: readonly Uavgjort[]): number =>
  uavgjort.reduce((sum, { enheter }) => sum + enheter, 0);

function lagLinje(id: string, i: number, { delt, har, grenser }: Enhetsutfall, enhet: Øre): Fordelingslinje {
  const enheter = har[i] ?? 0;
  return {
    id,
    beløp: (enheter * enhet) as Øre,
    eksakt: { teller: ((delt.tellere[i] ?? 0n) * BigInt(enhet)).toString(), nevner: delt.nevner.toString() },
    restenhet: enheter > Number(delt.hele[i] ?? 0n),
    grense: grenser[i] ?? 'INGEN',
  };
}

function lagGruppelinjer(
  grupper: NonNullable<Fordelingsvalg['grupper']>,
  linjer: readonly Fordelingslinje[],
  { krav, grupper: enhetsgrupper, gruppegrenser }: Grensesett,
  { delt }: Enhetsutfall,
): readonly Gruppelinje[] {
  const sum = gruppegrenser.map(() => ({ beløp: 0, teller: 0n }));
  for (const [i, { gruppe }] of krav.entries()) {
    for (let g = gruppe; g !== undefined; g = enhetsgrupper[g]?.overordnet) {
      const her = sum[g];
      if (her === undefined) continue;
      her.beløp += linjer[i]?.beløp ?? 0;
      her.teller += BigInt(linjer[i]?.eksakt.teller ?? 0);
    }
  }
  const plass = new Map(gruppegrenser.map(({ gruppe }, g) => [gruppe, g]));
  return grupper.map(({ gruppe }) => {
    const g = plass.get(gruppe) ?? 0;
    const { beløp = 0, teller = 0n } = sum[g] ?? {};
    return {
      gruppe,
      beløp: beløp as Øre,
      eksakt: { teller: teller.toString(), nevner: delt.nevner.toString() },
      grense: delt.gruppegrenser[g] ?? 'INGEN',
    };
  });
}

function lagUmulig(grunnlag: Fordeling['grunnlag'], umulig: Umulighet, holdt: Årsaksbeløp): Fordeling {
  const resten = grunnlag.pott - (holdt.RESERVERT ?? 0) - (holdt.UNDER_ENHET ?? 0);
  const ingenting = { teller: '0', nevner: '1' };
  const { grupper } = grunnlag.valg;
  return {
    grunnlag,
    linjer: grunnlag.mottakere.map(({ id }) => ({
      id,
      beløp: 0 as Øre,
      eksakt: ingenting,
      restenhet: false,
      grense: 'INGEN',
    })),
    nevner: '1',
    ...lagUfordelt({ ...holdt, UMULIG: resten }),
    ...(grupper === undefined
      ? {}
      : {
          grupper: grupper.map(({ gruppe }) => ({
            gruppe,
            beløp: 0 as Øre,
            eksakt: ingenting,
            grense: 'INGEN' as const,
          })),
        }),
    uavgjort: [],
    umulig,
  };
}
