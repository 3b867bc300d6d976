import { type Enhetsgrense, type Enhetskrav, fordelEnheter } from '../kjerne/fordel-enheter';
import type { Divisorregel } from './divisormetoder';
import type { Terskel } from './terskel';

/**
 * Gives whole units by a divisor method: each unit to the one with the largest weight per signpost, from the floor on and
 * up to the cap.
 *
 * Never loops over units. At a multiplier μ everyone has at least ⌊μ·w⌋ and at most one more, so that the exact split of
 * `antall − n` units, rounded down, is where all may start; at most 2n units are then given from a heap.
 *
 * @param antall - Units; the caps hold as many.
 * @param krav - Recipients, whose floors fit. O(n log n).
 */
export function fordelEtterDivisor(antall: bigint, krav: readonly Enhetskrav[], regel: Divisorregel): Terskel {
  const hele = finnStart(antall, krav);
  const haug = new Prioritetshaug(krav, regel, hele);
  let siste: Prioritet | undefined;
  for (let igjen = antall - sum(hele); igjen > 0n; igjen--) siste = haug.ta() ?? siste;
  if (siste === undefined) return { hele, like: [], igjen: 0n, grenser: krav.map(påGulvet) };
  return finnTerskel(hele, krav, regel, siste);
}

const sum = (tall: readonly bigint[]): bigint => tall.reduce((s, t) => s + t, 0n);

const påGulvet = ({ gulv }: Enhetskrav): Enhetsgrense => (gulv > 0n ? 'GULV' : 'INGEN');

function finnStart(antall: bigint, krav: readonly Enhetskrav[]): bigint[] {
  const gulv = sum(krav.map((k) => k.gulv));
  const færre = antall - BigInt(krav.length);
  return færre <= gulv ? krav.map((k) => k.gulv) : [...fordelEnheter(færre, krav).hele];
}

/** Weight per signpost as a fraction; with `n` 0 it comes before all others. */
interface Prioritet {
  readonly t: bigint;
  readonly n: bigint;
}

function prioritetAv(vekt: bigint, antall: bigint, { kvadrert, merkepæl }: Divisorregel): Prioritet {
  const { t, n } = merkepæl(antall);
  return { t: (kvadrert ? vekt * vekt : vekt) * n, n: t };
}

/** Above zero when `a` comes before `b`. Two that come before all others are equal. */
function sammenlign(a: Prioritet, b: Prioritet): number {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const forskjell = a.t * b.n - b.t * a.n;
  return forskjell > 0n ? 1 : forskjell < 0n ? -1 : 0;
}

/** Those who may get one more unit, the one with the largest claim on top. */
class Prioritetshaug {
  private readonly plasser: number[] = [];
  private readonly prioriteter: Prioritet[] = [];

  constructor(
    private readonly krav: readonly Enhetskrav[],
    private readonly regel: Divisorregel,
    private readonly hele: bigint[],
  ) {
    for (const i of krav.keys()) this.leggTil(i);
  }

  /** Gives the next unit, and returns what it was given for. */
  ta(): Prioritet | undefined {
    const [i] = this.plasser;
    const [prioritet] = this.prioriteter;
    if (i === undefined) return undefined;
    this.hele[i] = (this.hele[i] ?? 0n) + 1n;
    const siste = this.plasser.length - 1;
    this.bytt(0, siste);
    this.plasser.pop();
    this.prioriteter.pop();
    this.synk();
    this.leggTil(i);
    return prioritet;
  }

  private leggTil(i: number): void {
    const { vekt = 0n, tak } = this.krav[i] ?? {};
    const har = this.hele[i] ?? 0n;
    if (vekt === 0n || (tak !== undefined && har >= tak)) return;
    this.plasser.push(i);
    this.prioriteter.push(prioritetAv(vekt, har, this.regel));
    let her = this.plasser.length - 1;
    for (let over = (her - 1) >> 1; her > 0 && this.erForan(her, over); over = (her - 1) >> 1) {
      this.bytt(her, over);
      her = over;
    }
  }

  private synk(): void {
    for (let her = 0; ; ) {
      let størst = her;
      for (const under of [2 * her + 1, 2 * her + 2])
        if (under < this.plasser.length && this.erForan(under, størst)) størst = under;
      if (størst === her) return;
      this.bytt(her, størst);
      her = størst;
    }
  }

  private erForan(a: number, b: number): boolean {
    const [x, y] = [this.prioriteter[a], this.prioriteter[b]];
    return x !== undefined && y !== undefined && sammenlign(x, y) > 0;
  }

  private bytt(a: number, b: number): void {
    for (const liste of [this.plasser, this.prioriteter] as unknown[][]) [liste[a], liste[b]] = [liste[b], liste[a]];
  }
}

/** Takes back what was given at the last priority, so that all who have the same claim stand equal. */
function finnTerskel(
  gitt: readonly bigint[],
  krav: readonly Enhetskrav[],
  regel: Divisorregel,
  siste: Prioritet,
): Terskel {
  const like: number[] = [];
  const grenser: Enhetsgrense[] = [];
  let igjen = 0n;
  const hele = krav.map(({ vekt, gulv, tak }, i) => {
    const har = gitt[i] ?? 0n;
    const harFått = vekt > 0n && har > gulv && sammenlign(prioritetAv(vekt, har - 1n, regel), siste) === 0;
    const kanFå =
      vekt > 0n && (tak === undefined || har < tak) && sammenlign(prioritetAv(vekt, har, regel), siste) === 0;
    if (harFått || kanFå) like.push(i);
    if (harFått) igjen += 1n;
    grenser.push(finnGrense({ vekt, gulv, ...(tak === undefined ? {} : { tak }) }, har, regel, siste));
    return harFått ? har - 1n : har;
  });
  return { hele, like, igjen, grenser };
}

/** A floor holds when its last unit was not earned; a cap when one more would have been. */
function finnGrense({ vekt, gulv, tak }: Enhetskrav, har: bigint, regel: Divisorregel, siste: Prioritet): Enhetsgrense {
  if (har === gulv && gulv > 0n) {
    if (vekt === 0n || sammenlign(prioritetAv(vekt, gulv - 1n, regel), siste) < 0) return 'GULV';
  }
  return vekt > 0n && har === tak && sammenlign(prioritetAv(vekt, har, regel), siste) > 0 ? 'TAK' : 'INGEN';
}
