import { lesEksakt, type Rasjonal } from '../kjerne/brok';
import type { Fordelingsmetode, Gruppegrense } from '../modell';
import { DIVISORMETODER } from './divisormetoder';
import type { Fordeling } from './typer';

/** A recipient of a result, counted in units. */
export interface Bildelinje {
  readonly id: string;
  readonly plass: number;
  readonly vekt: Rasjonal;
  /** The floor, rounded up to the unit. */
  readonly gulv: bigint;
  /** The cap, rounded down to the unit. */
  readonly tak?: bigint;
  readonly gruppe?: string;
  /** What it got. */
  readonly enheter: bigint;
  /** Its exact share. */
  readonly andel: Rasjonal;
}

/** A group of a result, or all together; a group comes before the one it lies within. */
interface Bildegruppe {
  /** Absent for all together. */
  readonly gruppe?: string;
  readonly gulv: bigint;
  readonly tak?: bigint;
  /** Its place among `grupper` of the one it lies within; absent for all together. */
  readonly overordnet?: number;
}

/** A result counted in units, with the tree of its groups. */
export interface Fordelingsbilde {
  readonly enhet: bigint;
  /** Units that were there to share. */
  readonly antall: bigint;
  readonly linjer: readonly Bildelinje[];
  /** Groups from the innermost out; all together stand last. */
  readonly grupper: readonly Bildegruppe[];
  /** The place among `grupper` of the innermost group of each line. */
  readonly gruppeAv: readonly number[];
}

/** Reads a result that holds its contract. O(n) in recipients and groups. */
export function lagFordelingsbilde({ grunnlag, linjer }: Fordeling): Fordelingsbilde {
  const { pott, mottakere, valg } = grunnlag;
  const enhet = BigInt(valg.enhet);
  const bilder = mottakere.map(({ id, vekt, gulv = 0, tak, gruppe }, plass) => {
    const { beløp = 0, eksakt = { teller: '0', nevner: '1' } } = linjer[plass] ?? {};
    return {
      id,
      plass,
      vekt: lesEksakt(vekt),
      ...grenserIEnheter(gulv, tak, enhet),
      ...(gruppe === undefined ? {} : { gruppe }),
      enheter: BigInt(beløp) / enhet,
      andel: { t: BigInt(eksakt.teller), n: BigInt(eksakt.nevner) * enhet },
    };
  });
  const grupper = lagGrupper(valg.grupper ?? [], enhet);
  const plassAv = new Map(grupper.map(({ gruppe }, i) => [gruppe, i] as const));
  return {
    enhet,
    antall: BigInt(pott - (valg.reservert ?? 0)) / enhet,
    linjer: bilder,
    grupper,
    gruppeAv: bilder.map(({ gruppe }) => plassAv.get(gruppe) ?? grupper.length - 1),
  };
}

/** Limits counted in units: a floor up, a cap down. */
export function grenserIEnheter(
  gulv: number,
  tak: number | undefined,
  enhet: bigint,
): { readonly gulv: bigint; readonly tak?: bigint } {
  const opp = (BigInt(gulv) + enhet - 1n) / enhet;
  return tak === undefined ? { gulv: opp } : { gulv: opp, tak: BigInt(tak) / enhet };
}

/** Every group before the one it lies within, and all together last. Groups that lie within themselves are left out. */
function lagGrupper(grenser: readonly Gruppegrense[], enhet: bigint): readonly Bildegruppe[] {
  const under = new Map<string | undefined, Gruppegrense[]>();
  for (const grense of grenser) {
    const søsken = under.get(grense.overordnet);
    if (søsken === undefined) under.set(grense.overordnet, [grense]);
    else søsken.push(grense);
  }
  const utenfra: { readonly gruppe?: string; readonly grense?: Gruppegrense; readonly overordnet?: number }[] = [{}];
  for (let i = 0; i < utenfra.length; i++) {
    for (const grense of under.get(utenfra[i]?.gruppe) ?? [])
      utenfra.push({ gruppe: grense.gruppe, grense, overordnet: i });
  }
  const siste = utenfra.length - 1;
  return utenfra
    .map(({ gruppe, grense, overordnet }) => ({
      ...(gruppe === undefined ? {} : { gruppe }),
      ...grenserIEnheter(grense?.gulv ?? 0, grense?.tak, enhet),
      ...(overordnet === undefined ? {} : { overordnet: siste - overordnet }),
    }))
    .reverse();
}

/** A claim to a unit, as a fraction; with `n` 0 it comes before all others. */
export interface Krav {
  readonly t: bigint;
  readonly n: bigint;
}

/** Above zero when `a` comes before `b`; two that come before all others are equal. */
export function sammenlignKrav(a: Krav, b: Krav): number {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const forskjell = a.t * b.n - b.t * a.n;
  return forskjell > 0n ? 1 : forskjell < 0n ? -1 : 0;
}

/** The claim to the unit that a line holds last, and to the next; absent where no unit may be taken or given. */
export interface Enhetskrav {
  readonly siste?: Krav;
  readonly neste?: Krav;
}

/**
 * The claims of a line when it has `enheter`. With the largest remainder only the unit above the whole part of its share
 * is at stake, and the claim is the remainder; with a divisor method every unit between floor and cap, and the claim is the
 * weight per signpost, for Huntington–Hill squared.
 */
export function finnKrav(metode: Fordelingsmetode, linje: Bildelinje, enheter: bigint): Enhetskrav {
  const { vekt, andel, gulv, tak } = linje;
  if (metode === 'STORSTE_REST') {
    const rest = { t: andel.t % andel.n, n: andel.n };
    if (rest.t === 0n) return {};
    return enheter > andel.t / andel.n ? { siste: rest } : { neste: rest };
  }
  if (vekt.t === 0n) return {};
  const { kvadrert, merkepæl } = DIVISORMETODER[metode];
  const kravVed = (antall: bigint): Krav => {
    const pæl = merkepæl(antall);
    return kvadrert
      ? { t: vekt.t * vekt.t * pæl.n, n: vekt.n * vekt.n * pæl.t }
      : { t: vekt.t * pæl.n, n: vekt.n * pæl.t };
  };
  return {
    ...(enheter > gulv ? { siste: kravVed(enheter - 1n) } : {}),
    ...(tak === undefined || enheter < tak ? { neste: kravVed(enheter) } : {}),
  };
}
