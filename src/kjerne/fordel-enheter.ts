import { type Rasjonal, sammenlignEksakt, størsteFellesDivisor } from './brok';
import { ved } from './ved';
import { finnLambda, type KlemtKurve, klemKurve, summerKurver, type Vekstkurve } from './vekstkurve';

/** What one recipient may have, counted in whole units. */
export interface Enhetskrav {
  /** The weight, ≥ 0, on a scale that all recipients share. */
  readonly vekt: bigint;
  /** The fewest units, ≥ 0. */
  readonly gulv: bigint;
  /** The most units, not below `gulv`; absent for none. */
  readonly tak?: bigint;
  /** The place of its group in the list of groups; absent for none. */
  readonly gruppe?: number;
}

/** What a group may have together, counted in whole units. */
export interface Enhetsgruppe {
  /** The place of the group it lies within, which is before its own; absent for none. */
  readonly overordnet?: number;
  /** The fewest units, ≥ 0. */
  readonly gulv: bigint;
  /** The most units, not below `gulv`; absent for none. */
  readonly tak?: bigint;
}

/** Which limit holds a share: its own floor or cap, or that of a group around it. */
export type Enhetsgrense = 'INGEN' | 'GULV' | 'TAK' | 'GRUPPE';

/** Exact shares of whole units, before and after the whole part of each is handed out. */
export interface Enhetsfordeling {
  /** The exact shares over one common denominator: `tellere[i] / nevner` units. */
  readonly tellere: readonly bigint[];
  readonly nevner: bigint;
  /** The whole part of each share. */
  readonly hele: readonly bigint[];
  /** What is above the whole part, as `rester[i] / nevner`. */
  readonly rester: readonly bigint[];
  /** Which limit holds each share. */
  readonly grenser: readonly Enhetsgrense[];
  /** Which limit holds each group. */
  readonly gruppegrenser: readonly Enhetsgrense[];
  /** Units that remain when the whole parts are handed out: fewer than the recipients with a rest. */
  readonly igjen: bigint;
  /** Units that nobody may have since every cap binds. */
  readonly overTak: bigint;
}

/**
 * Splits whole units in exact proportion to weights under floors and caps: `x_i = clamp(λ·w_i, gulv_i, tak_i)` with the
 * one λ that uses every unit, found from the points where a limit starts or ends to bind, never by fixing and rescaling.
 * A group whose floor or cap binds has a λ of its own, and so has a group within it: the shares are the only ones that
 * minimise Σ x_i²/w_i under all limits.
 *
 * A recipient of weight 0 gets its floor only. Where the caps do not hold all units, everyone of weight above 0 is at
 * its cap and the rest is `overTak`. A share with a rest can always be rounded up: limits are whole, so its cap is not
 * reached. Who gets the remaining units is for the caller's method and tie rules.
 *
 * @param antall - Units, ≥ 0.
 * @param krav - Recipients; the caller has made sure that the limits can be met. O(n log n), times the depth of groups.
 * @param grupper - Groups, each after the one it lies within.
 */
export function fordelEnheter(
  antall: bigint,
  krav: readonly Enhetskrav[],
  grupper: readonly Enhetsgruppe[] = [],
): Enhetsfordeling {
  const { rot, klemte } = lagKurver(krav, grupper);
  const alle = finnLambda(antall, rot).λ;
  const grupperte = følgGrupper(alle, grupper, klemte);
  const nevner = finnNevner([alle, ...grupperte.map(({ λ }) => λ)]);
  const tellere: bigint[] = [];
  const hele: bigint[] = [];
  const rester: bigint[] = [];
  const grenser: Enhetsgrense[] = [];
  let brukt = 0n;
  let heleSum = 0n;
  for (const { vekt, gulv, tak, gruppe } of krav) {
    const { λ, fri } = gruppe === undefined ? { λ: alle, fri: true } : ved(grupperte, gruppe);
    const fritt = λ && λ.t * vekt * (nevner / λ.n);
    const grense = bindende(fritt, gulv * nevner, tak === undefined ? undefined : tak * nevner, vekt);
    const teller = grense === 'INGEN' ? (fritt ?? 0n) : (grense === 'TAK' ? (tak ?? 0n) : gulv) * nevner;
    const hel = teller / nevner;
    tellere.push(teller);
    hele.push(hel);
    rester.push(teller - hel * nevner);
    grenser.push(grense === 'INGEN' && !fri && vekt > 0n ? 'GRUPPE' : grense);
    brukt += teller;
    heleSum += hel;
  }
  const delt = brukt / nevner;
  const gruppegrenser = grupperte.map(({ grense }) => grense);
  return { tellere, nevner, hele, rester, grenser, gruppegrenser, igjen: delt - heleSum, overTak: antall - delt };
}

/** The curve of each group between its limits, from the innermost out, and the curve of all. */
function lagKurver(
  krav: readonly Enhetskrav[],
  grupper: readonly Enhetsgruppe[],
): { readonly rot: Vekstkurve; readonly klemte: readonly KlemtKurve[] } {
  if (grupper.length === 0) return { rot: summerKurver(krav), klemte: [] };
  const ytterst: (Enhetskrav | Vekstkurve)[] = [];
  const innenfor: (Enhetskrav | Vekstkurve)[][] = grupper.map(() => []);
  for (const k of krav) (k.gruppe === undefined ? ytterst : innenfor[k.gruppe])?.push(k);
  const klemte: KlemtKurve[] = [];
  for (let g = grupper.length - 1; g >= 0; g--) {
    const { gulv = 0n, tak, overordnet } = ved(grupper, g);
    const klemt = klemKurve(summerKurver(ved(innenfor, g)), gulv, tak);
    klemte[g] = klemt;
    (overordnet === undefined ? ytterst : innenfor[overordnet])?.push(klemt.kurve);
  }
  return { rot: summerKurver(ytterst), klemte };
}

/** How a group stands: its λ (absent when every cap within binds), what holds it, and whether its λ is that of all. */
interface Gruppestand {
  readonly λ: Rasjonal | undefined;
  readonly grense: Enhetsgrense;
  readonly fri: boolean;
}

/** The λ of each group: that of the group around it, as far as its own limits let it follow. */
function følgGrupper(
  alle: Rasjonal | undefined,
  grupper: readonly Enhetsgruppe[],
  klemte: readonly KlemtKurve[],
): readonly Gruppestand[] {
  const stand: Gruppestand[] = [];
  for (const [g, { overordnet }] of grupper.entries()) {
    const ytre = overordnet === undefined ? undefined : stand[overordnet];
    const { λ, fri } = ytre ?? { λ: alle, fri: true };
    const { nedre, øvre } = ved(klemte, g);
    if (nedre !== undefined && λ !== undefined && sammenlignEksakt(λ, nedre) < 0)
      stand.push({ λ: nedre, grense: 'GULV', fri: false });
    else if (øvre !== undefined && (λ === undefined || sammenlignEksakt(λ, øvre) > 0))
      stand.push({ λ: øvre, grense: 'TAK', fri: false });
    else stand.push({ λ, grense: fri ? 'INGEN' : 'GRUPPE', fri });
  }
  return stand;
}

/** The least common denominator of the λ in use. */
function finnNevner(λer: readonly (Rasjonal | undefined)[]): bigint {
  let felles = 1n;
  for (const λ of λer) {
    if (λ !== undefined && felles % λ.n !== 0n) felles *= λ.n / størsteFellesDivisor(felles, λ.n);
  }
  return felles;
}

/** Without a λ every cap binds, and weight 0 stays at its floor. */
function bindende(
  fritt: bigint | undefined,
  gulv: bigint,
  tak: bigint | undefined,
  vekt: bigint,
): 'INGEN' | 'GULV' | 'TAK' {
  if (fritt === undefined) return vekt > 0n ? 'TAK' : gulv > 0n ? 'GULV' : 'INGEN';
  if (fritt < gulv) return 'GULV';
  return tak !== undefined && fritt > tak ? 'TAK' : 'INGEN';
}
