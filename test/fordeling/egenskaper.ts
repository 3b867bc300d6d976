import { fordelPott } from '../../src/fordeling/index';
import type { Fordelingsmetode } from '../../src/modell';
import { ø } from './saker';

/** One recipient of a small case. */
export interface Part {
  readonly vekt: number;
  readonly gulv?: number;
}

/** Units by a method, `undefined` at a tie: a property speaks of outcomes that are not left to a rule. */
export function enheter(
  metode: Fordelingsmetode,
  antall: number,
  parter: readonly Part[],
): readonly number[] | undefined {
  const mottakere = parter.map(({ vekt, gulv }, i) => ({
    id: `m${i}`,
    vekt,
    ...(gulv === undefined ? {} : { gulv: ø(gulv) }),
  }));
  const svar = fordelPott(ø(antall), mottakere, { metode, enhet: ø(1), vedLikhet: 'MELD' });
  if (svar.uavgjort.length > 0 || svar.umulig !== undefined) return undefined;
  return svar.linjer.map((l) => l.beløp);
}

const utenGulv = (vekter: readonly number[]): readonly Part[] => vekter.map((vekt) => ({ vekt }));

/** A case that a property is tried on; what each uses of it is in {@link BRUDD}. */
export interface Prøve {
  readonly antall: number;
  readonly vekter: readonly number[];
  /** Other weights of the same recipients. */
  readonly andre: readonly number[];
}

/** For each property: whether a case breaks it. `undefined` where the case says nothing. */
export const BRUDD = {
  /** Someone gets less than its exact share rounded down. */
  'lower quota': (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const sum = vekter.reduce((a, b) => a + b, 0);
    return enheter(m, antall, utenGulv(vekter))?.some((x, i) => x < Math.floor((antall * (vekter[i] ?? 0)) / sum));
  },
  /** Someone gets more than its exact share rounded up. */
  'upper quota': (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const sum = vekter.reduce((a, b) => a + b, 0);
    return enheter(m, antall, utenGulv(vekter))?.some((x, i) => x > Math.ceil((antall * (vekter[i] ?? 0)) / sum));
  },
  /** With one unit more to share, someone gets less. */
  'house monotonicity': (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const [før, etter] = [antall, antall + 1].map((n) => enheter(m, n, utenGulv(vekter)));
    return før && etter?.some((x, i) => x < (før[i] ?? 0));
  },
  /** One whose weight grows against another's loses, while that other gains. */
  'population monotonicity': (m: Fordelingsmetode, { antall, vekter, andre }: Prøve) => {
    const [før, etter] = [vekter, andre].map((v) => enheter(m, antall, utenGulv(v)));
    if (før === undefined || etter === undefined) return undefined;
    const par = vekter.flatMap((_, i) => vekter.map((__, j) => [i, j] as const));
    return par.some(([i, j]) => {
      const vokser = (andre[i] ?? 0) * (vekter[j] ?? 0) >= (vekter[i] ?? 0) * (andre[j] ?? 0);
      return vokser && (etter[i] ?? 0) < (før[i] ?? 0) && (etter[j] ?? 0) > (før[j] ?? 0);
    });
  },
  /** Two who share what they got between them, alone, get something else. */
  coherence: (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const alle = enheter(m, antall, utenGulv(vekter));
    if (alle === undefined) return undefined;
    return vekter.some((v, i) =>
      vekter.some((w, j) => {
        if (i >= j) return false;
        const sammen = enheter(m, (alle[i] ?? 0) + (alle[j] ?? 0), utenGulv([v, w]));
        return sammen !== undefined && (sammen[0] !== alle[i] || sammen[1] !== alle[j]);
      }),
    );
  },
  /** Weights in the same proportion give something else. */
  homogeneity: (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const [en, sju] = [1, 7].map((k) => enheter(m, antall, utenGulv(vekter.map((v) => v * k))));
    return en && sju && en.some((x, i) => x !== sju[i]);
  },
  /** The one with the greater weight gets less. */
  concordance: (m: Fordelingsmetode, { antall, vekter }: Prøve) =>
    enheter(m, antall, utenGulv(vekter))?.some((x, i, alle) =>
      alle.some((y, j) => (vekter[i] ?? 0) > (vekter[j] ?? 0) && x < y),
    ),
  /** One whose own weight grows, the others standing still, gets less. */
  'monotonicity in the own weight': (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const før = enheter(m, antall, utenGulv(vekter));
    const etter = enheter(m, antall, utenGulv(vekter.map((v, i) => (i === 0 ? v + 1 : v))));
    return før && etter && (etter[0] ?? 0) < (før[0] ?? 0);
  },
  /** One whose floor is raised gets less, or another more. */
  'monotonicity in a limit': (m: Fordelingsmetode, { antall, vekter }: Prøve) => {
    const før = enheter(m, antall, utenGulv(vekter));
    if (før === undefined) return undefined;
    const etter = enheter(
      m,
      antall,
      vekter.map((vekt, i) => (i === 0 ? { vekt, gulv: (før[0] ?? 0) + 1 } : { vekt })),
    );
    return etter?.some((x, i) => (i === 0 ? x < (før[0] ?? 0) : x > (før[i] ?? 0)));
  },
} as const;
