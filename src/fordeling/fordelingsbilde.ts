import { lesEksakt, type Rasjonal } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Fordelingsmetode, Gruppegrense } from '../modell';
import { DIVISORMETODER } from './divisormetoder';
import { grenserIEnheter } from './grenser-i-enheter';
import { ordneGrupper } from './ordne-grupper';
import { type Prioritet, prioritetAv } from './prioritet';
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
  const bilder = mottakere.map((mottaker, plass) => {
    const { id, vekt, gruppe } = mottaker;
    const { beløp, eksakt } = ved(linjer, plass);
    return {
      id,
      plass,
      vekt: lesEksakt(vekt),
      ...grenserIEnheter(mottaker, enhet),
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

/** Every group before the one it lies within, and all together last. Groups that lie within themselves are left out. */
function lagGrupper(grenser: readonly Gruppegrense[], enhet: bigint): readonly Bildegruppe[] {
  const utenfra = ordneGrupper(grenser);
  const siste = utenfra.length;
  const plass = new Map(utenfra.map(({ gruppe }, i) => [gruppe, siste - 1 - i]));
  const grupper = utenfra.map(({ gruppe, overordnet, ...grense }): Bildegruppe => {
    const over = overordnet === undefined ? siste : vedNøkkel(plass, overordnet);
    return { gruppe, ...grenserIEnheter(grense, enhet), overordnet: over };
  });
  return [...grupper.reverse(), grenserIEnheter({}, enhet)];
}

/** The claim to the unit that a line holds last, and to the next; absent where no unit may be taken or given. */
export interface Linjekrav {
  readonly siste?: Prioritet;
  readonly neste?: Prioritet;
}

/**
 * The claims of a line when it has `enheter`. With the largest remainder only the unit above the whole part of its share
 * is at stake, and the claim is the remainder; with a divisor method every unit between floor and cap, and the claim is the
 * weight per signpost, for Huntington–Hill squared.
 */
export function finnKrav(metode: Fordelingsmetode, linje: Bildelinje, enheter: bigint): Linjekrav {
  const { vekt, andel, gulv, tak } = linje;
  if (metode === 'STORSTE_REST') {
    const rest = { t: andel.t % andel.n, n: andel.n };
    if (rest.t === 0n) return {};
    return enheter > andel.t / andel.n ? { siste: rest } : { neste: rest };
  }
  if (vekt.t === 0n) return {};
  const kravVed = (antall: bigint): Prioritet => prioritetAv(vekt, antall, DIVISORMETODER[metode]);
  return {
    ...(enheter > gulv ? { siste: kravVed(enheter - 1n) } : {}),
    ...(tak === undefined || enheter < tak ? { neste: kravVed(enheter) } : {}),
  };
}
