import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desimal } from '../../../src/kjerne/index';
import { innstill, type Velger } from '../../../src/vurdering/index';
import {
  lagPortefølje,
  lagRangering,
  lesUtfall,
  lovligeMasker,
  type Prøverunde,
  ramme,
  runder,
  somMaske,
} from './runder';

const KJØRINGER = Number(process.env.KJORINGER ?? 150);

/** A fraction, [numerator, denominator > 0]. */
type Brøk = readonly [bigint, bigint];
const mindre = (a: Brøk, b: Brøk): boolean => a[0] * b[1] < b[0] * a[1];
const minus = (a: Brøk, b: Brøk): Brøk => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
const minst = (a: Brøk, b: Brøk): Brøk => (mindre(b, a) ? b : a);

/** The price at which `Σ min(andel, pris × nytte)` is the cost, by trying each group that could pay all it has. */
function finnPris(kostnad: number, nytte: readonly number[], andeler: readonly Brøk[]): Brøk | undefined {
  let best: Brøk | undefined;
  for (let tomme = 0; tomme < 1 << nytte.length; tomme++) {
    let igjen: Brøk = [BigInt(kostnad), 1n];
    let sum = 0n;
    for (const [v, u] of nytte.entries()) {
      if ((tomme >> v) & 1) igjen = minus(igjen, andeler[v] ?? [0n, 1n]);
      else sum += BigInt(u);
    }
    if (sum === 0n) continue;
    const pris: Brøk = [igjen[0], igjen[1] * sum];
    if (pris[0] < 0n) continue;
    let betalt: Brøk = [BigInt(kostnad), 1n];
    for (const [v, u] of nytte.entries())
      betalt = minus(betalt, minst(andeler[v] ?? [0n, 1n], [pris[0] * BigInt(u), pris[1]]));
    if (betalt[0] === 0n && (best === undefined || mindre(pris, best))) best = pris;
  }
  return best;
}

/** Every end of the method over all orders of those at one price, under conditions found by trying every set. */
function fasit(runde: Prøverunde, nytte: readonly (readonly number[])[], fullfør: boolean): readonly number[] {
  const { søknader, grenser } = runde;
  const lovlige = lovligeMasker(runde);
  const kan = (inne: number, ute = 0): boolean => lovlige.some((m) => (m & inne) === inne && (m & ute) === 0);
  const brukt = (g: Prøverunde['grenser'][number], maske: number): number =>
    g.medlemmer
      .filter((i) => (maske >> i) & 1)
      .reduce((s, i) => s + (g.mål === 'ANTALL' ? 1 : (søknader[i]?.beløp ?? 0)), 0);
  const sum = (maske: number): number => søknader.reduce((s, { beløp }, i) => s + ((maske >> i) & 1) * beløp, 0);
  const ender = new Set<number>();
  const beste = (åpne: readonly number[], verdi: (i: number) => number): readonly number[] =>
    åpne.filter((i) => verdi(i) === Math.max(...åpne.map(verdi)));
  const gå = (inne: number, andeler: readonly Brøk[]): void => {
    const åpne = [...søknader.keys()].filter(
      (i) => !((inne >> i) & 1) && sum(inne) + (søknader[i]?.beløp ?? 0) <= runde.ramme && kan(inne | (1 << i)),
    );
    const gratis = åpne.filter((i) => søknader[i]?.beløp === 0);
    if (gratis.length > 0) {
      for (const i of gratis) gå(inne | (1 << i), andeler);
      return;
    }
    const priser = åpne.flatMap((i) => {
      const pris = finnPris(
        søknader[i]?.beløp ?? 0,
        nytte.map((n) => n[i] ?? 0),
        andeler,
      );
      return pris === undefined ? [] : [{ i, pris }];
    });
    const lavest = priser.filter(({ pris }) => !priser.some((annen) => mindre(annen.pris, pris)));
    if (lavest.length > 0) {
      for (const { i, pris } of lavest) {
        const etter = andeler.map((andel, v): Brøk => {
          const u = BigInt(nytte[v]?.[i] ?? 0);
          return minus(andel, minst(andel, [pris[0] * u, pris[1]]));
        });
        gå(inne | (1 << i), etter);
      }
      return;
    }
    if (fullfør && åpne.length > 0) {
      for (const i of beste(åpne, (j) => (søknader[j]?.poeng ?? 0) / (søknader[j]?.beløp ?? 1)))
        gå(inne | (1 << i), andeler);
      return;
    }
    const trengte = åpne.filter(
      (i) => grenser.some((g) => g.medlemmer.includes(i) && brukt(g, inne) < (g.minst ?? 0)) || !kan(inne, 1 << i),
    );
    if (trengte.length > 0)
      for (const i of beste(trengte, (j) => søknader[j]?.poeng ?? 0)) gå(inne | (1 << i), andeler);
    else ender.add(inne);
  };
  gå(
    0,
    nytte.map((): Brøk => [BigInt(runde.ramme), BigInt(nytte.length)]),
  );
  return [...ender].sort((a, b) => a - b);
}

const lagVelgere = ({ søknader }: Prøverunde, nytte: readonly (readonly number[])[]): readonly Velger[] =>
  nytte.map((rad, v) => ({
    id: `v${v}`,
    nytte: søknader.map(({ id }, i) => ({ søknadId: id, poeng: String(rad[i] ?? 0) as Desimal })),
  }));

describe('the method of equal shares', () => {
  it.each([
    ['without conditions', false, 'INGEN'],
    ['filled up', false, 'POENG_PER_KRONE'],
    ['under conditions', true, 'INGEN'],
    ['under conditions, filled up', true, 'POENG_PER_KRONE'],
  ] as const)('%s ends as its words say, in every order of those at one price', (_, medVilkår, fullføring) => {
    const nytte = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(runder({ flest: 5, medVilkår }), nytte, (runde, tabell) => {
        const ender = fasit(runde, tabell, fullføring === 'POENG_PER_KRONE');
        const svar = innstill(lagRangering(runde.søknader), ramme(runde.ramme), {
          regel: 'LIKE_ANDELER',
          velgere: lagVelgere(runde, tabell),
          fullføring,
          portefølje: lagPortefølje(runde),
        });
        expect(svar.innstilt + svar.holdt + svar.rest).toBe(runde.ramme);
        if (svar.umuligeGulv !== undefined) {
          expect(lovligeMasker(runde)).toEqual([]);
          return;
        }
        const alle = ender.reduce((a, b) => a & b);
        const noen = ender.reduce((a, b) => a | b);
        expect(lesUtfall(svar, runde.søknader)).toEqual(
          runde.søknader.map((__, i) =>
            (alle >> i) & 1 ? 'INNSTILT' : (noen >> i) & 1 ? 'UAVGJORT_VED_STREKEN' : 'IKKE_INNSTILT',
          ),
        );
        const masker = (svar.uavgjort[0]?.lovlige ?? [[]]).map((sett) => somMaske(sett, runde.søknader) | alle);
        expect([...masker].sort((a, b) => a - b)).toEqual(ender);
      }),
      { numRuns: KJØRINGER },
    );
  });
});
