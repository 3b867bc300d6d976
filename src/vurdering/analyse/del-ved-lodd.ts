import { del, forkort, gang, leggSammen, type Rasjonal, somRasjonal } from '../../kjerne/brok';
import { ved } from '../../kjerne/ved';

const NULL: Rasjonal = { t: 0n, n: 1n };
const FLEST_LIKE = 8;
const FLEST_RESTER = 200;

/** The rules that go down a ranking and need nothing but its order. */
export type Rekkefølgeregel = 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER';

/** What a group of equals gets when every order of them is as likely. */
interface Gruppedeling {
  /** The chance of each, in the order of the group. */
  readonly sjanser: readonly Rasjonal[];
  /** What may be left for those below, with the chance of each; nothing is left where the rule stops. */
  readonly rester: ReadonlyMap<number, Rasjonal>;
}

/**
 * The chance of being funded, by place, when the groups are taken in turn and every order within a group is as likely.
 *
 * Exact, by the orders of each group that decide: `2^m · m` steps for a group of m that does not fit. `undefined` for a
 * place that more than eight equals, or more than 200 sums left above it, make too long to count.
 */
export function delVedLodd(
  grupper: readonly (readonly number[])[],
  beløp: ArrayLike<number>,
  ramme: number,
  regel: Rekkefølgeregel,
): readonly (Rasjonal | undefined)[] {
  const sjanser = new Array<Rasjonal | undefined>(beløp.length).fill(NULL);
  let rester: ReadonlyMap<number, Rasjonal> = new Map([[ramme, { t: 1n, n: 1n }]]);
  for (const [g, gruppe] of grupper.entries()) {
    const neste = new Map<number, Rasjonal>();
    for (const [rest, sannsynlighet] of rester) {
      const deling = delGruppe(
        gruppe.map((i) => ved(beløp, i)),
        rest,
        regel,
      );
      if (deling === undefined) return medUtellelige(sjanser, grupper.slice(g));
      for (const [plass, i] of gruppe.entries()) {
        sjanser[i] = forkort(leggSammen(sjanser[i] ?? NULL, gang(sannsynlighet, ved(deling.sjanser, plass))));
      }
      for (const [etter, andel] of deling.rester) leggTil(neste, etter, gang(sannsynlighet, andel));
    }
    if (neste.size > FLEST_RESTER) return medUtellelige(sjanser, grupper.slice(g + 1));
    rester = neste;
  }
  return sjanser;
}

function medUtellelige(
  sjanser: (Rasjonal | undefined)[],
  grupper: readonly (readonly number[])[],
): readonly (Rasjonal | undefined)[] {
  for (const i of grupper.flat()) sjanser[i] = undefined;
  return sjanser;
}

function delGruppe(beløp: readonly number[], rest: number, regel: Rekkefølgeregel): Gruppedeling | undefined {
  const sum = beløp.reduce((s, b) => s + b, 0);
  if (sum <= rest) return { sjanser: beløp.map(() => somRasjonal(1)), rester: new Map([[rest - sum, somRasjonal(1)]]) };
  if (beløp.every((b) => b > rest)) {
    return {
      sjanser: beløp.map(() => NULL),
      rester: new Map(regel === 'RANGERT_STOPP' ? [] : [[rest, somRasjonal(1)]]),
    };
  }
  if (beløp.length > FLEST_LIKE) return undefined;
  return regel === 'RANGERT_STOPP' ? delMedStopp(beløp, rest) : delMedHopp(beløp, rest);
}

/** One is funded when those before it and it fit together; then all before it were funded too. */
function delMedStopp(beløp: readonly number[], rest: number): Gruppedeling {
  const antall = beløp.length;
  const ordener = beløp.map(() => 0);
  for (let mengde = 0; mengde < 2 ** antall; mengde++) {
    const sum = beløp.reduce((s, b, i) => (mengde & (1 << i) ? s + b : s), 0);
    const størrelse = beløp.filter((_, i) => mengde & (1 << i)).length;
    for (const [i, b] of beløp.entries()) {
      if (mengde & (1 << i) || sum + b > rest) continue;
      ordener[i] = ved(ordener, i) + fakultet(størrelse) * fakultet(antall - størrelse - 1);
    }
  }
  const alle = somRasjonal(fakultet(antall));
  return { sjanser: ordener.map((o) => del(somRasjonal(o), alle)), rester: new Map() };
}

/** Step by step over what has been taken and what is left. */
function delMedHopp(beløp: readonly number[], start: number): Gruppedeling {
  const antall = beløp.length;
  const sjanser = beløp.map(() => NULL);
  const etter: Map<number, Rasjonal>[] = Array.from({ length: 2 ** antall }, () => new Map());
  etter[0]?.set(start, somRasjonal(1));
  for (const [mengde, rester] of etter.entries()) {
    const igjen = BigInt(beløp.filter((_, i) => !(mengde & (1 << i))).length);
    for (const [rest, sannsynlighet] of rester) {
      const hver = { t: sannsynlighet.t, n: sannsynlighet.n * igjen };
      for (const [i, b] of beløp.entries()) {
        if (mengde & (1 << i)) continue;
        if (b <= rest) sjanser[i] = leggSammen(ved(sjanser, i), hver);
        leggTil(ved(etter, mengde | (1 << i)), b <= rest ? rest - b : rest, hver);
      }
    }
  }
  return { sjanser, rester: ved(etter, etter.length - 1) };
}

function leggTil(kart: Map<number, Rasjonal>, nøkkel: number, tall: Rasjonal): void {
  kart.set(nøkkel, forkort(leggSammen(kart.get(nøkkel) ?? NULL, tall)));
}

function fakultet(n: number): number {
  let produkt = 1;
  for (let i = 2; i <= n; i++) produkt *= i;
  return produkt;
}
