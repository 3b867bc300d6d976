import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelEtterKrav } from '../../src/fordeling/index';
import type { Øre } from '../../src/kjerne/typer';
import type { Likhetsregel } from '../../src/modell';
import {
  avBrøk,
  type F,
  fasit,
  ganger,
  hel,
  kappe,
  lik,
  mindre,
  minus,
  pluss,
  REGLER,
  type Sak,
  sakArb,
  somKrav,
  sum,
} from './kravorakel';

const ø = (n: number): Øre => n as Øre;

/** Every way of rounding that no other beats: each choice of who is rounded up. */
function lovlige(andeler: readonly F[], antall: bigint): readonly (readonly bigint[])[] {
  const hele = andeler.map(({ t, n }) => t / n);
  const rester = andeler.map(({ t, n }) => ({ t: t % n, n }));
  const igjen = antall - hele.reduce((a, b) => a + b, 0n);
  return Array.from({ length: 2 ** andeler.length }, (_, valg) =>
    andeler.map((__, i) => Math.floor(valg / 2 ** i) % 2 === 1),
  )
    .filter((opp) => BigInt(opp.filter(Boolean).length) === igjen)
    .filter((opp) => !rester.some((r, i) => opp[i] && rester.some((s, j) => !opp[j] && mindre(r, s))))
    .map((opp) => hele.map((h, i) => (opp[i] ? h + 1n : h)));
}

function kontroller(sak: Sak): void {
  const krav = somKrav(sak);
  const valg = { regel: sak.regel, enhet: ø(sak.enhet), vedLikhet: 'MELD' } as const;
  const svar = fordelEtterKrav(ø(sak.pott), krav, valg);
  expect(svar.linjer.reduce((s, l) => s + l.beløp, 0) + svar.ufordelt).toBe(sak.pott);
  expect(svar.ufordeltÅrsaker.reduce((s, { beløp }) => s + beløp, 0)).toBe(svar.ufordelt);
  expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  const e = BigInt(sak.enhet);
  const i = sak.krav.map((k, plass) => ({ ...k, plass, krav: BigInt(k.krav) / e, vekt: BigInt(k.vekt) }));
  const eksakt = svar.linjer.map((l) => ganger(avBrøk(l.eksakt), { t: 1n, n: e }));
  let igjen = BigInt(sak.pott) / e;
  let delt = 0n;
  for (const klasse of sak.klasser ? [-1, 0, 1] : [undefined]) {
    const her = i.filter((k) => klasse === undefined || k.klasse === klasse);
    const C = her.reduce((s, k) => s + k.krav, 0n);
    const E = C < igjen ? C : igjen;
    igjen -= E;
    delt += E;
    const andeler = her.map((k) => eksakt[k.plass] ?? hel(-1));
    expect(lik(sum(andeler), hel(E))).toBe(true);
    if (sak.regel === 'TALMUD') {
      her.forEach((a, k) => {
        her.slice(k + 1).forEach((b, m) => {
          const [x, y] = [andeler[k] ?? hel(-1), andeler[k + 1 + m] ?? hel(-1)];
          const [fx, fy] = kappe(pluss(x, y), hel(a.krav), hel(b.krav));
          expect(lik(x, fx) && lik(y, fy)).toBe(true);
        });
      });
    } else {
      fasit(hel(E), her, sak.regel).forEach((f, k) => {
        expect(lik(f, andeler[k] ?? hel(-1))).toBe(true);
      });
    }
  }
  const alle = lovlige(eksakt, delt);
  const iAlle = eksakt.map((_, k) => alle.reduce((m, l) => ((l[k] ?? 0n) < m ? (l[k] ?? 0n) : m), alle[0]?.[k] ?? 0n));
  expect(svar.linjer.map((l) => BigInt(l.beløp))).toEqual(iAlle.map((x) => x * e));
  expect(Number(svar.uavgjort[0]?.antallLovlige ?? 1)).toBe(alle.length);
  svar.linjer.forEach((l, k) => {
    expect(l.beløp).toBeLessThanOrEqual(sak.krav[k]?.krav ?? -1);
  });
  const medRegel = fordelEtterKrav(ø(sak.pott), krav, { ...valg, vedLikhet: ['STORST_VEKT', { lodd: 'x' }] });
  const gitt = medRegel.linjer.map((l) => BigInt(l.beløp) / e);
  expect(alle.some((l) => l.every((x, k) => x === gitt[k]))).toBe(true);
  expect(medRegel.uavgjort).toEqual([]);
  const over = sak.pott - sak.krav.reduce((s, k) => s + k.krav, 0);
  expect(svar.ufordeltÅrsaker.find(({ årsak }) => årsak === 'KRAV_DEKKET')?.beløp ?? 0).toBe(Math.max(0, over));
}

describe('fordelEtterKrav against brute force over every λ and every lawful rounding', () => {
  it('agrees on small pots, where ties, caps and classes are everywhere', () => {
    fc.assert(fc.property(sakArb(30, 4, 3), kontroller), { numRuns: 500 });
  });

  it('agrees on the real size, and far above 2^53', () => {
    fc.assert(fc.property(sakArb(13_000_000_000, 1000, 100_000), kontroller), { numRuns: 150 });
    fc.assert(fc.property(sakArb(2 ** 50, 2 ** 50, 7), kontroller), { numRuns: 150 });
  });
});

describe.each(REGLER)('laws of the exact shares: %s', (regel) => {
  const kravArb = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
  const valg = (vedLikhet: Likhetsregel = 'MELD') => ({ regel, enhet: ø(1), vedLikhet });
  const del = (pott: number | bigint, krav: readonly (number | bigint)[]): readonly F[] =>
    fordelEtterKrav(
      ø(Number(pott)),
      krav.map((k, i) => ({ id: `k${i}`, krav: ø(Number(k)) })),
      valg(),
    ).linjer.map((l) => avBrøk(l.eksakt));
  const problem = kravArb.chain((krav) =>
    fc.record({ krav: fc.constant(krav), pott: fc.integer({ min: 0, max: krav.reduce((a, b) => a + b, 0) }) }),
  );
  const total = (krav: readonly number[]): number => krav.reduce((a, b) => a + b, 0);
  const sjekk = (a: readonly F[], b: readonly F[]): void => {
    a.forEach((x, i) => {
      expect(lik(x, b[i] ?? hel(-1))).toBe(true);
    });
  };
  /** The same problem on a scale where every share is whole. */
  const heleAndeler = ({ krav, pott }: { krav: readonly number[]; pott: number }) => {
    const n = BigInt(
      fordelEtterKrav(
        ø(pott),
        krav.map((k, i) => ({ id: `k${i}`, krav: ø(k) })),
        valg(),
      ).nevner,
    );
    return { n, krav: krav.map((k) => BigInt(k) * n), andeler: del(pott, krav).map((x) => (x.t * n) / x.n) };
  };

  it('duality: awards of the pot and losses of the rest are the claims', () => {
    const DUAL = {
      PROPORSJONAL: 'PROPORSJONAL',
      TALMUD: 'TALMUD',
      LIK_TILDELING: 'LIKE_TAP',
      LIKE_TAP: 'LIK_TILDELING',
    } as const;
    fc.assert(
      fc.property(problem, ({ krav, pott }) => {
        const fra = krav.map((k, i) => ({ id: `k${i}`, krav: ø(k) }));
        const dual = fordelEtterKrav(ø(total(krav) - pott), fra, { ...valg(), regel: DUAL[regel] });
        sjekk(
          del(pott, krav).map((x, i) => pluss(x, avBrøk(dual.linjer[i]?.eksakt ?? { teller: '0', nevner: '1' }))),
          krav.map(hel),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('order: a larger claim has neither a smaller award nor a smaller loss', () => {
    fc.assert(
      fc.property(problem, ({ krav, pott }) => {
        const x = del(pott, krav);
        krav.forEach((a, i) => {
          krav.forEach((b, j) => {
            if (a > b) return;
            const [xa, xb] = [x[i] ?? hel(0), x[j] ?? hel(0)];
            expect(mindre(xb, xa)).toBe(false);
            expect(mindre(minus(hel(b), xb), minus(hel(a), xa))).toBe(false);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('a larger pot gives nobody less', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 50 }), ({ krav, pott }, mer) => {
        const [før, etter] = [del(pott, krav), del(pott + mer, krav)];
        før.forEach((x, i) => {
          expect(mindre(etter[i] ?? hel(-1), x)).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('consistency: when some leave with their share, the others keep theirs', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 255 }), (sak, hvem) => {
        const { krav, andeler } = heleAndeler(sak);
        const blir = krav.map((_, i) => Math.floor(hvem / 2 ** i) % 2 === 1);
        const bare = <T>(liste: readonly T[]): readonly T[] => liste.filter((_, i) => blir[i]);
        if (!blir.includes(true)) return;
        sjekk(
          del(
            bare(andeler).reduce((a, b) => a + b, 0n),
            bare(krav),
          ),
          bare(andeler).map(hel),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('does not see the order of the list or the scale of the amounts', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 2, max: 1000 }), ({ krav, pott }, k) => {
        const x = del(pott, krav);
        sjekk([...del(pott, [...krav].reverse())].reverse(), x);
        sjekk(
          del(
            pott * k,
            krav.map((c) => c * k),
          ),
          x.map((en) => ganger(en, hel(k))),
        );
        const fra = krav.map((c, i) => ({ id: `k${i}`, krav: ø(c) }));
        const rett = fordelEtterKrav(ø(pott), fra, valg({ lodd: 'frø' })).linjer;
        const snudd = fordelEtterKrav(ø(pott), [...fra].reverse(), valg({ lodd: 'frø' })).linjer;
        expect([...snudd].reverse()).toEqual(rett);
      }),
      { numRuns: 150 },
    );
  });

  if (regel === 'LIK_TILDELING' || regel === 'LIKE_TAP') {
    it('rounded, with ties settled by id: a larger pot still gives nobody less', () => {
      fc.assert(
        fc.property(problem, ({ krav, pott }) => {
          const fra = krav.map((k, i) => ({ id: `k${i}`, krav: ø(k) }));
          const etter = fordelEtterKrav(ø(pott + 1), fra, valg('ID')).linjer;
          fordelEtterKrav(ø(pott), fra, valg('ID')).linjer.forEach(({ beløp }, i) => {
            expect(etter[i]?.beløp).toBeGreaterThanOrEqual(beløp);
          });
        }),
        { numRuns: 150 },
      );
    });
  }

  if (regel !== 'TALMUD') {
    it('composition: a pot that shrinks or grows may be shared in two steps', () => {
      fc.assert(
        fc.property(problem, fc.integer({ min: 0, max: 100 }), (sak, prosent) => {
          const { n, krav, andeler } = heleAndeler(sak);
          const mindrePott = (BigInt(sak.pott) * n * BigInt(prosent)) / 100n;
          sjekk(del(mindrePott, andeler), del(mindrePott, krav));
          const rester = krav.map((k, i) => k - (andeler[i] ?? 0n));
          const mer = (rester.reduce((a, b) => a + b, 0n) * BigInt(prosent)) / 100n;
          const iTo = del(mer, rester).map((x, i) => pluss(x, hel(andeler[i] ?? 0n)));
          sjekk(iTo, del(BigInt(sak.pott) * n + mer, krav));
        }),
        { numRuns: 150 },
      );
    });
  }
});
