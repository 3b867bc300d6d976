import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnMuligeRanger, type Ranglinje, type Vektområde } from '../../../src/vurdering/index';
import { EN, NULL, prikk, Q, sum } from './fasit';
import { lagTabell } from './lag-tabell';

const rangVed = (w: readonly Q[], p: readonly (readonly number[])[], i: number): number =>
  1 + p.filter((rad) => prikk(w, rad).mot(prikk(w, p[i] ?? [])) > 0).length;

/** Every rank that occurs with two criteria: at each crossing, and between them. */
function alleRanger(p: readonly (readonly number[])[], i: number, fra: Q, til: Q): { rang: number; delt: boolean }[] {
  const ved = (t: Q) => [t, EN.minus(t)];
  const kryss = p.flatMap((rad) => {
    const [a, b] = [0, 1].map((k) => Q.av((rad[k] ?? 0) - (p[i]?.[k] ?? 0)));
    const nevner = (b ?? NULL).minus(a ?? NULL);
    return nevner.fortegn() === 0 ? [] : [(b ?? NULL).delt(nevner)];
  });
  const punkter = [fra, til, ...kryss.filter((t) => t.mot(fra) >= 0 && t.mot(til) <= 0)].sort((a, b) => a.mot(b));
  const mellom = punkter.slice(1).map((t, n) => t.pluss(punkter[n] ?? NULL).delt(Q.av(2)));
  return [...punkter, ...mellom].map((t) => ({
    rang: rangVed(ved(t), p, i),
    delt: p.some((rad, j) => j !== i && prikk(ved(t), rad).mot(prikk(ved(t), p[i] ?? [])) === 0),
  }));
}

const poeng = (k: number, mest: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: k, maxLength: k }), { minLength: 1, maxLength: mest });

describe('with two criteria every rank can be found', () => {
  const område = fc.constantFrom<readonly [Vektområde, Q, Q]>(
    [{ type: 'UKJENT' }, NULL, EN],
    [{ type: 'ORDNET', rekkefølge: [['k0'], ['k1']] }, new Q(1n, 2n), EN],
    [{ type: 'ORDNET', rekkefølge: [['k0', 'k1']] }, NULL, EN],
    [
      {
        type: 'GRENSER',
        grenser: [
          { kriteriumId: 'k0', minst: 0.25 },
          { kriteriumId: 'k1', minst: 0.1 },
        ],
      },
      new Q(1n, 4n),
      new Q(9n, 10n),
    ],
    [{ type: 'GRENSER', grenser: [{ kriteriumId: 'k1', høyst: 0.6 }] }, new Q(2n, 5n), EN],
  );

  it('and the lines say the same', () => {
    fc.assert(
      fc.property(poeng(2, 6), område, (p, [o, fra, til]) => {
        const { linjer } = finnMuligeRanger(lagTabell(p), o);
        for (const [i, linje] of linjer.entries()) {
          const alle = alleRanger(p, i, fra, til);
          const best = Math.min(...alle.map(({ rang }) => rang));
          const verst = Math.max(...alle.map(({ rang }) => rang));
          expect(linje.best.grense).toBeLessThanOrEqual(best);
          expect(linje.best.oppnådd).toBeGreaterThanOrEqual(best);
          expect(linje.verst.grense).toBeGreaterThanOrEqual(verst);
          expect(linje.verst.oppnådd).toBeLessThanOrEqual(verst);
          const først = alle.filter(({ rang }) => rang === 1);
          expect(linje.førsteplass).toBe(
            først.length === 0 ? 'ALDRI' : først.some(({ delt }) => !delt) ? 'ALENE' : 'DELT',
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('with more criteria', () => {
  const gitter = Array.from({ length: 11 }, (_, a) =>
    Array.from({ length: 11 - a }, (_, b) => [a, b, 10 - a - b]),
  ).flat();
  const ordnet: Vektområde = { type: 'ORDNET', rekkefølge: [['k2'], ['k0', 'k1']] };
  const grenser: Vektområde = {
    type: 'GRENSER',
    grenser: [
      { kriteriumId: 'k0', minst: 0.1, høyst: 0.5 },
      { kriteriumId: 'k1', høyst: 0.6 },
    ],
  };
  const erMed = (o: Vektområde, [a = 0, b = 0, c = 0]: number[]): boolean =>
    o.type === 'UKJENT' || (o.type === 'ORDNET' ? c >= a && c >= b : a >= 1 && a <= 5 && b <= 6);

  it('no lawful weights say otherwise, and the witness is one', () => {
    fc.assert(
      fc.property(poeng(3, 5), fc.constantFrom<Vektområde>({ type: 'UKJENT' }, ordnet, grenser), (p, o) => {
        const { linjer } = finnMuligeRanger(lagTabell(p), o);
        const plass = (id: string) => Number(id.slice(1));
        for (const punkt of gitter.filter((g) => erMed(o, g))) {
          const w = punkt.map((x) => Q.av(x).delt(Q.av(10)));
          for (const [i, { best, verst, førsteplass, alltidForan, alltidBak }] of linjer.entries()) {
            const rang = rangVed(w, p, i);
            expect(rang >= best.grense && rang <= verst.grense).toBe(true);
            if (førsteplass === 'ALDRI') expect(rang).toBeGreaterThan(1);
            const total = (j: number) => prikk(w, p[j] ?? []);
            expect(alltidForan.every((id) => total(plass(id)).mot(total(i)) > 0)).toBe(true);
            expect(alltidBak.every((id) => total(plass(id)).mot(total(i)) < 0)).toBe(true);
          }
        }
        for (const [i, linje] of linjer.entries()) kontrollerVitne(linje, i, p, o);
      }),
      { numRuns: 70 },
    );
  });

  function kontrollerVitne(linje: Ranglinje, i: number, p: readonly (readonly number[])[], o: Vektområde): void {
    if (linje.førsteplassVed === undefined) return void expect(linje.førsteplass).toBe('ALDRI');
    const w = linje.førsteplassVed.map(({ vekt }) => Q.av(vekt));
    expect(sum(w).tekst()).toBe('1/1');
    const [a, b, c] = w.map((x) => x.tall());
    expect(erMed(o, [10 * (a ?? 0), 10 * (b ?? 0), 10 * (c ?? 0)])).toBe(true);
    expect(rangVed(w, p, i)).toBe(1);
    const delt = p.some((rad, j) => j !== i && prikk(w, rad).mot(prikk(w, p[i] ?? [])) === 0);
    expect(delt).toBe(linje.førsteplass === 'DELT');
  }

  it('one who is never last of all pairs can still never be first', () => {
    const { linjer } = finnMuligeRanger(
      lagTabell([
        [5, 1, 1],
        [1, 5, 1],
        [1, 1, 5],
        [2, 2, 2],
      ]),
      { type: 'UKJENT' },
    );
    expect(linjer[3]).toMatchObject({ alltidForan: [], førsteplass: 'ALDRI', best: { grense: 2, oppnådd: 2 } });
  });

  it('a lone søknad is first', () => {
    expect(finnMuligeRanger(lagTabell([[0, 0]]), { type: 'UKJENT' }).linjer).toMatchObject([
      { best: { grense: 1, oppnådd: 1 }, verst: { grense: 1, oppnådd: 1 }, førsteplass: 'ALENE' },
    ]);
  });
});
