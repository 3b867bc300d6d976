import fc from 'fast-check';
import { fordelEtterKrav, type Kravfordeling, type Kravregel, type Kravstiller } from '../../src/fordeling/index';
import type { Brøk, Øre } from '../../src/kjerne/typer';
import type { Likhetsregel } from '../../src/modell';

const ø = (n: number): Øre => n as Øre;
export const REGLER = ['PROPORSJONAL', 'LIK_TILDELING', 'LIKE_TAP', 'TALMUD'] as const;

/** Exact fractions, written anew for the oracle: it shares no code with the library. */
export interface F {
  readonly t: bigint;
  readonly n: bigint;
}
export const hel = (t: bigint | number): F => ({ t: BigInt(t), n: 1n });
export const pluss = (a: F, b: F): F => ({ t: a.t * b.n + b.t * a.n, n: a.n * b.n });
export const minus = (a: F, b: F): F => ({ t: a.t * b.n - b.t * a.n, n: a.n * b.n });
export const ganger = (a: F, b: F): F => ({ t: a.t * b.t, n: a.n * b.n });
export const mindre = (a: F, b: F): boolean => a.t * b.n < b.t * a.n;
export const lik = (a: F, b: F): boolean => a.t * b.n === b.t * a.n;
const minst = (a: F, b: F): F => (mindre(a, b) ? a : b);
export const sum = (tall: readonly F[]): F => tall.reduce(pluss, hel(0));
export const avBrøk = ({ teller, nevner }: Brøk): F => ({ t: BigInt(teller), n: BigInt(nevner) });

interface Fordring {
  readonly krav: bigint;
  readonly vekt: bigint;
}

/** min(c, λ·w) summing to E: λ from every choice of who is at its cap, the one that fits. */
function underTak(E: F, fra: readonly (readonly [tak: F, vekt: F])[]): readonly F[] {
  for (let valg = 0; valg < 2 ** fra.length; valg++) {
    const påTak = fra.map((_, i) => Math.floor(valg / 2 ** i) % 2 === 1);
    const vekt = sum(fra.flatMap(([, w], i) => (påTak[i] ? [] : [w])));
    const igjen = minus(E, sum(fra.flatMap(([tak], i) => (påTak[i] ? [tak] : []))));
    if (vekt.t === 0n ? igjen.t !== 0n : igjen.t < 0n) continue;
    const λ: F = vekt.t === 0n ? hel(10n ** 40n) : { t: igjen.t * vekt.n, n: igjen.n * vekt.t };
    const andeler = fra.map(([tak, w]) => minst(tak, ganger(λ, w)));
    if (fra.every(([tak, w], i) => påTak[i] === !mindre(ganger(λ, w), tak) || lik(ganger(λ, w), tak)))
      if (lik(sum(andeler), E)) return andeler;
  }
  throw new Error('no λ fits');
}

export function fasit(E: F, fra: readonly Fordring[], regel: Exclude<Kravregel, 'TALMUD'>): readonly F[] {
  const C = sum(fra.map((f) => hel(f.krav)));
  if (regel === 'LIK_TILDELING')
    return underTak(
      E,
      fra.map((f) => [hel(f.krav), hel(f.vekt)] as const),
    );
  if (regel === 'PROPORSJONAL')
    return underTak(
      E,
      fra.map((f) => [hel(f.krav), hel(f.krav * f.vekt)] as const),
    );
  const tap = underTak(
    minus(C, E),
    fra.map((f) => [hel(f.krav), hel(f.vekt)] as const),
  );
  return fra.map((f, i) => minus(hel(f.krav), tap[i] ?? hel(0)));
}

/** The contested garment of two: each concedes what it does not claim, and the contested rest is halved. */
export function kappe(E: F, c1: F, c2: F): readonly [F, F] {
  const innrømmet = (c: F): F => (mindre(c, E) ? minus(E, c) : hel(0));
  const [til1, til2] = [innrømmet(c2), innrømmet(c1)];
  const rest = ganger(minus(E, pluss(til1, til2)), { t: 1n, n: 2n });
  return [pluss(til1, rest), pluss(til2, rest)];
}

export interface Sak {
  readonly pott: number;
  readonly enhet: number;
  readonly regel: Kravregel;
  readonly krav: readonly { readonly krav: number; readonly vekt: number; readonly klasse: number }[];
  readonly klasser: boolean;
}

export const sakArb = (størst: number, størsteVekt: number, størsteEnhet: number): fc.Arbitrary<Sak> =>
  fc.record({
    pott: fc.integer({ min: 0, max: størst }),
    enhet: fc.integer({ min: 1, max: størsteEnhet }),
    regel: fc.constantFrom(...REGLER),
    krav: fc.array(
      fc.record({
        krav: fc.integer({ min: 0, max: Math.ceil(størst / 2) }),
        vekt: fc.integer({ min: 1, max: størsteVekt }),
        klasse: fc.integer({ min: -1, max: 1 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    klasser: fc.boolean(),
  });

export const somKrav = ({ krav, regel, klasser }: Sak): Kravstiller[] =>
  krav.map((k, i) => ({
    id: `k${i}`,
    krav: ø(k.krav),
    ...(regel === 'TALMUD' ? {} : { vekt: k.vekt }),
    ...(klasser ? { klasse: k.klasse } : {}),
  }));

const LIKHET: readonly (Likhetsregel | readonly Likhetsregel[])[] = [
  'MELD',
  'ID',
  'STORST_VEKT',
  'MINST_VEKT',
  { lodd: '2024-06-17' },
  ['STORST_VEKT', 'ID'],
  ['MINST_VEKT', 'MELD'],
  ['STORST_VEKT', { lodd: 'x' }],
];

export interface Kravsak {
  readonly sak: Sak;
  readonly krav: readonly Kravstiller[];
  readonly fordeling: Kravfordeling;
}

/** Cases of the oracle, where some have a weight that is a decimal, and some have none. */
export const kravsaker = (størst: number, vekt: number, enhet: number, regel?: Kravregel): fc.Arbitrary<Kravsak> =>
  fc
    .record({
      sak: sakArb(størst, vekt, enhet),
      vedLikhet: fc.constantFrom(...LIKHET),
      vekter: fc.constantFrom('ALLE', 'NOEN', 'INGEN'),
    })
    .map(({ sak: utenRegel, vedLikhet, vekter }) => {
      const sak = regel === undefined ? utenRegel : { ...utenRegel, regel };
      const krav = somKrav(sak).map(({ vekt, ...resten }, i) =>
        vekt === undefined || vekter === 'INGEN' || (vekter === 'NOEN' && i % 2 === 0) ? resten : { ...resten, vekt },
      );
      const valg = { regel: sak.regel, enhet: ø(sak.enhet), vedLikhet };
      return { sak, krav, fordeling: fordelEtterKrav(ø(sak.pott), krav, valg) };
    });
