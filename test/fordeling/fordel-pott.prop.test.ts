import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/fordel-pott';
import type { Øre } from '../../src/kjerne/typer';
import type { Mottaker } from '../../src/modell';

const ø = (n: number): Øre => n as Øre;

/** Exact fractions, written anew for the oracle: it shares no code with the library. */
interface F {
  readonly t: bigint;
  readonly n: bigint;
}
const mindre = (a: F, b: F): boolean => a.t * b.n < b.t * a.n;
const lik = (a: F, b: F): boolean => a.t * b.n === b.t * a.n;

interface Sak {
  readonly pott: number;
  readonly enhet: number;
  readonly reservert: number;
  readonly mottakere: readonly { readonly vekt: number; readonly gulv?: number; readonly tak?: number }[];
}

const sak = (størstePott: number, størsteVekt: number, maksEnhet: number): fc.Arbitrary<Sak> =>
  fc
    .record({
      pott: fc.integer({ min: 0, max: størstePott }),
      enhet: fc.integer({ min: 1, max: maksEnhet }),
      reservert: fc.integer({ min: 0, max: størstePott }),
      mottakere: fc.array(
        fc.record(
          {
            vekt: fc.integer({ min: 0, max: størsteVekt }),
            gulv: fc.integer({ min: 0, max: Math.ceil(størstePott / 3) }),
            tak: fc.integer({ min: 0, max: størstePott }),
          },
          { requiredKeys: ['vekt'] },
        ),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map((s) => ({
      ...s,
      reservert: s.reservert % 3 === 0 ? Math.min(s.reservert, s.pott) : 0,
      mottakere: s.mottakere.map((m) =>
        m.gulv !== undefined && m.tak !== undefined && m.gulv > m.tak ? { ...m, gulv: m.tak, tak: m.gulv } : m,
      ),
    }))
    .filter((s) => s.mottakere.some(({ vekt }) => vekt > 0));

const somMottakere = (s: Sak): Mottaker[] =>
  s.mottakere.map((m, i) => ({
    id: `m${i}`,
    vekt: m.vekt,
    ...(m.gulv === undefined ? {} : { gulv: ø(m.gulv) }),
    ...(m.tak === undefined ? {} : { tak: ø(m.tak) }),
  }));

/**
 * The exact clamped shares by bisection of nothing: λ is one of finitely many candidates, the solutions of the linear
 * pieces given by every choice of who is at its floor, free, or at its cap.
 */
function eksakteAndeler(s: Sak, antall: bigint): readonly F[] | 'TAK' | undefined {
  const e = BigInt(s.enhet);
  const g = s.mottakere.map((m) => (BigInt(m.gulv ?? 0) + e - 1n) / e);
  const t = s.mottakere.map((m) => (m.tak === undefined ? undefined : BigInt(m.tak) / e));
  if (g.some((v, i) => t[i] !== undefined && v > (t[i] ?? 0n))) return undefined;
  if (g.reduce((a, b) => a + b, 0n) > antall) return undefined;
  const n = s.mottakere.length;
  for (let valg = 0; valg < 3 ** n; valg++) {
    const tilstand = s.mottakere.map((_, i) => Math.floor(valg / 3 ** i) % 3);
    if (tilstand.some((x, i) => (x === 2 && t[i] === undefined) || (x === 1 && s.mottakere[i]?.vekt === 0))) continue;
    if (tilstand.some((x, i) => x === 2 && s.mottakere[i]?.vekt === 0)) continue;
    let fast = 0n;
    let w = 0n;
    tilstand.forEach((x, i) => {
      if (x === 0) fast += g[i] ?? 0n;
      else if (x === 2) fast += t[i] ?? 0n;
      else w += BigInt(s.mottakere[i]?.vekt ?? 0);
    });
    if (w === 0n) continue;
    const λ: F = { t: antall - fast, n: w };
    if (λ.t < 0n) continue;
    const passer = tilstand.every((x, i) => {
      const vekt = BigInt(s.mottakere[i]?.vekt ?? 0);
      if (vekt === 0n) return true;
      const fritt: F = { t: λ.t * vekt, n: λ.n };
      const gulv: F = { t: g[i] ?? 0n, n: 1n };
      if (x === 0) return !mindre(gulv, fritt);
      const tak = t[i];
      if (x === 2) return tak !== undefined && !mindre(fritt, { t: tak, n: 1n });
      return !mindre(fritt, gulv) && (tak === undefined || !mindre({ t: tak, n: 1n }, fritt));
    });
    if (!passer) continue;
    return tilstand.map((x, i) => {
      if (x === 0) return { t: g[i] ?? 0n, n: 1n };
      if (x === 2) return { t: t[i] ?? 0n, n: 1n };
      return { t: λ.t * BigInt(s.mottakere[i]?.vekt ?? 0), n: λ.n };
    });
  }
  const taksum = s.mottakere.reduce((sum, m, i) => sum + (m.vekt === 0 ? (g[i] ?? 0n) : (t[i] ?? 10n ** 30n)), 0n);
  if (taksum <= antall) return 'TAK';
  return s.mottakere.map((_, i) => ({ t: g[i] ?? 0n, n: 1n }));
}

/** Every way of rounding that the method allows: each choice of who is rounded up that no other choice beats. */
function lovligeAvrundinger(andeler: readonly F[], antall: bigint): readonly (readonly bigint[])[] {
  const hele = andeler.map(({ t, n }) => t / n);
  const rester = andeler.map(({ t, n }) => ({ t: t % n, n }));
  const igjen = antall - hele.reduce((a, b) => a + b, 0n);
  const ut: (readonly bigint[])[] = [];
  for (let valg = 0; valg < 2 ** andeler.length; valg++) {
    const opp = andeler.map((_, i) => Math.floor(valg / 2 ** i) % 2 === 1);
    if (BigInt(opp.filter(Boolean).length) !== igjen) continue;
    const størstNede = rester.filter((_, i) => !opp[i]);
    const minstOppe = rester.filter((_, i) => opp[i]);
    if (minstOppe.some((a) => størstNede.some((b) => mindre(a, b)))) continue;
    ut.push(hele.map((h, i) => (opp[i] ? h + 1n : h)));
  }
  return ut;
}

function kontroller(s: Sak): void {
  const mottakere = somMottakere(s);
  const valg = { metode: 'STORSTE_REST', enhet: ø(s.enhet), vedLikhet: 'MELD', reservert: ø(s.reservert) } as const;
  const f = fordelPott(ø(s.pott), mottakere, valg);
  const sum = f.linjer.reduce((a, l) => a + l.beløp, 0);
  expect(sum + f.ufordelt).toBe(s.pott);
  expect(f.ufordeltÅrsaker.reduce((a, { beløp }) => a + beløp, 0)).toBe(f.ufordelt);
  expect(JSON.parse(JSON.stringify(f))).toEqual(f);
  const antall = BigInt(Math.floor((s.pott - s.reservert) / s.enhet));
  const andeler = eksakteAndeler(s, antall);
  if (andeler === undefined) {
    expect(f.umulig).toBeDefined();
    expect(sum).toBe(0);
    return;
  }
  expect(f.umulig).toBeUndefined();
  const e = BigInt(s.enhet);
  if (andeler === 'TAK') {
    f.linjer.forEach((l, i) => {
      const m = s.mottakere[i];
      const venter = m?.vekt === 0 ? ((BigInt(m.gulv ?? 0) + e - 1n) / e) * e : (BigInt(m?.tak ?? 0) / e) * e;
      expect(BigInt(l.beløp)).toBe(venter);
    });
    return;
  }
  andeler.forEach(({ t, n }, i) => {
    const { teller, nevner } = f.linjer[i]?.eksakt ?? { teller: '0', nevner: '1' };
    expect(lik({ t: t * e, n }, { t: BigInt(teller), n: BigInt(nevner) })).toBe(true);
  });
  const lovlige = lovligeAvrundinger(andeler, antall);
  const iAlle = andeler.map((_, i) =>
    lovlige.reduce((m, l) => ((l[i] ?? 0n) < m ? (l[i] ?? 0n) : m), lovlige[0]?.[i] ?? 0n),
  );
  expect(f.linjer.map((l) => BigInt(l.beløp))).toEqual(iAlle.map((x) => x * e));
  const uavgjort = f.uavgjort[0];
  expect(uavgjort === undefined ? 1 : Number(uavgjort.antallLovlige)).toBe(lovlige.length);
  const medRegel = fordelPott(ø(s.pott), mottakere, { ...valg, vedLikhet: ['STORST_VEKT', { lodd: 'x' }] });
  const gitt = medRegel.linjer.map((l) => BigInt(l.beløp) / e);
  expect(lovlige.some((l) => l.every((x, i) => x === gitt[i]))).toBe(true);
  expect(medRegel.uavgjort).toEqual([]);
}

describe('fordelPott against brute force over every lawful outcome', () => {
  it('agrees on small pots, where ties and limits are everywhere', () => {
    fc.assert(fc.property(sak(24, 4, 3), kontroller), { numRuns: 6000 });
  });

  it('agrees on pots and weights of the real size', () => {
    fc.assert(fc.property(sak(13_000_000_000, 200_000, 100_000), kontroller), { numRuns: 2000 });
  });

  it('agrees where the products pass 2^53 by far', () => {
    fc.assert(fc.property(sak(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 7), kontroller), { numRuns: 2000 });
  });
});

describe('fordelPott', () => {
  const mange = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
    .filter((v) => v.some((x) => x > 0));
  const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'ID' } as const;

  it('gives the same to each whatever the order of the list', () => {
    fc.assert(
      fc.property(mange, fc.integer({ min: 0, max: 1e10 }), fc.boolean(), (vekter, pott, lodd) => {
        const mottakere = vekter.map((vekt, i) => ({ id: `m${i}`, vekt }));
        const regel = { ...valg, vedLikhet: lodd ? ({ lodd: 'frø' } as const) : ('ID' as const) };
        const rett = fordelPott(ø(pott), mottakere, regel).linjer;
        const snudd = fordelPott(ø(pott), [...mottakere].reverse(), regel).linjer;
        expect([...snudd].reverse()).toEqual(rett);
      }),
    );
  });

  it('stays within quota: each gets its exact share rounded down or up', () => {
    fc.assert(
      fc.property(mange, fc.integer({ min: 0, max: 1e12 }), (vekter, pott) => {
        for (const { beløp, eksakt } of fordelPott(
          ø(pott),
          vekter.map((vekt, i) => ({ id: `m${i}`, vekt })),
          valg,
        ).linjer) {
          const hel = BigInt(eksakt.teller) / BigInt(eksakt.nevner);
          expect([hel, hel + 1n]).toContain(BigInt(beløp));
        }
      }),
    );
  });

  it('does not change when every weight is scaled by the same number', () => {
    fc.assert(
      fc.property(mange, fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e9 }), (vekter, k, pott) => {
        const beløp = (skala: number): readonly number[] =>
          fordelPott(
            ø(pott),
            vekter.map((vekt, i) => ({ id: `m${i}`, vekt: vekt * skala })),
            valg,
          ).linjer.map((l) => l.beløp);
        expect(beløp(k)).toEqual(beløp(1));
      }),
    );
  });
});
