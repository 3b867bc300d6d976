import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Øre } from '../../../src/kjerne/index';
import { innstill } from '../../../src/vurdering/index';
import { lagPortefølje, lagRangering, type Prøverunde, ramme, runder } from './runder';

const KJØRINGER = Number(process.env.KJORINGER ?? 200);

function* omstokkinger<T>(liste: readonly T[]): Generator<readonly T[]> {
  if (liste.length < 2) yield liste;
  for (const [i, første] of liste.entries())
    for (const resten of omstokkinger(liste.toSpliced(i, 1))) yield [første, ...resten];
}

/** Whether amounts are within the frame, the caps and the exclusions; `null` is one that gets nothing. */
function erLovlig(runde: Prøverunde, beløp: readonly (number | null)[]): boolean {
  const sum = (hvem: readonly number[], mål: 'BELOP' | 'ANTALL'): number =>
    hvem.reduce((s, i) => s + (beløp[i] === null || beløp[i] === undefined ? 0 : mål === 'ANTALL' ? 1 : beløp[i]), 0);
  return (
    sum([...beløp.keys()], 'BELOP') <= runde.ramme &&
    runde.grenser.every((g) => sum(g.medlemmer, g.mål) <= (g.høyst ?? Number.POSITIVE_INFINITY)) &&
    runde.utelukkelser.every((u) => u.filter((i) => beløp[i] !== null && beløp[i] !== undefined).length < 2)
  );
}

/** The rule by its words, one whole unit at a time, in every order of the tied. One tie at most; else nothing. */
function fasit(runde: Prøverunde, enhet: number, stopp: boolean) {
  const { søknader } = runde;
  let beløp: readonly (number | null)[] = søknader.map(() => null);
  let stoppet = false;
  const uavgjort = new Map<string, readonly (number | null)[]>();
  for (const poeng of [...new Set(søknader.map((s) => s.poeng))].sort((a, b) => b - a)) {
    const gruppe = [...søknader.keys()].filter((i) => søknader[i]?.poeng === poeng);
    if (uavgjort.size > 1) return undefined;
    const ender = new Map<string, { beløp: readonly (number | null)[]; stoppet: boolean }>();
    for (const orden of omstokkinger(gruppe)) {
      let nå = beløp;
      let ferdig = stoppet;
      for (const i of orden) {
        if (ferdig) break;
        const { beløp: søkt = 0, minste = søkt } = søknader[i] ?? {};
        const trinn = Math.max(minste, 1) + ((enhet - (Math.max(minste, 1) % enhet)) % enhet);
        const minstDel = minste < søkt && trinn < søkt ? trinn : søkt;
        const prøv = (b: number) => erLovlig(runde, nå.with(i, b));
        let fikk: number | null = prøv(søkt) ? søkt : null;
        for (let b = 0; fikk !== søkt && b < søkt; b += enhet) if (b > 0 && b >= minste && prøv(b)) fikk = b;
        // A condition keeps out without stopping: it would do so with any amount of money.
        const penger = erLovlig({ ...runde, ramme: Number.POSITIVE_INFINITY }, nå.with(i, minstDel));
        if (stopp && (fikk === null ? penger : fikk !== søkt)) ferdig = true;
        nå = nå.with(i, fikk);
      }
      const før = ender.get(nå.join());
      if (før === undefined || ferdig) ender.set(nå.join(), { beløp: nå, stoppet: ferdig });
    }
    const [første] = [...ender.values()];
    if (ender.size === 1 && første !== undefined) ({ beløp, stoppet } = første);
    else
      for (const [nøkkel, ende] of ender)
        uavgjort.set(
          nøkkel,
          gruppe.map((i) => ende.beløp[i] ?? null),
        );
    if (ender.size > 1) {
      const under = søknader.filter((s) => s.poeng < poeng);
      if (under.length > 0) return undefined;
      return { beløp, gruppe, uavgjort: [...uavgjort.values()] };
    }
  }
  return { beløp, gruppe: [], uavgjort: [] };
}

describe('part-funding', () => {
  it.each([
    ['STOPP', false],
    ['HOPP_OVER', false],
    ['STOPP', true],
    ['HOPP_OVER', true],
  ] as const)(
    '%s gives the largest part within everything, in every order of the tied (conditions: %s)',
    (videre, medVilkår) => {
      let sett = 0;
      fc.assert(
        fc.property(runder({ flest: 6, medVilkår }), fc.integer({ min: 1, max: 3 }), (full, enhet) => {
          const runde = {
            ...full,
            forutsetninger: [],
            grenser: full.grenser.flatMap(({ minst: _, ...g }) => (g.høyst === undefined ? [] : [g])),
          };
          const svar = innstill(lagRangering(runde.søknader), ramme(runde.ramme), {
            regel: 'DELFINANSIERING',
            enhet: enhet as Øre,
            videre,
            portefølje: lagPortefølje(runde),
          });
          expect(svar.innstilt + svar.holdt + svar.rest).toBe(runde.ramme);
          expect(svar.rest).toBeGreaterThanOrEqual(0);
          for (const { utfall, beløp, søktBeløp, minsteGjennomførbare } of svar.linjer) {
            if (utfall !== 'DELVIS_INNSTILT') continue;
            expect(beløp % enhet).toBe(0);
            expect(beløp).toBeLessThan(søktBeløp);
            expect(beløp).toBeGreaterThanOrEqual(minsteGjennomførbare ?? søktBeløp);
          }
          const riktig = fasit(runde, enhet, videre === 'STOPP');
          if (riktig === undefined) return;
          sett += 1;
          const linjer = new Map(svar.linjer.map((linje) => [linje.søknadId, linje]));
          const fikk = runde.søknader.map(({ id }) => {
            const linje = linjer.get(id);
            return linje?.utfall === 'INNSTILT' || linje?.utfall === 'DELVIS_INNSTILT' ? linje.beløp : null;
          });
          expect(fikk).toEqual(riktig.beløp);
          const [tie] = svar.uavgjort;
          expect(tie?.tildelinger?.length ?? 0).toBe(riktig.uavgjort.length);
          const nøkkel = (rader: readonly (number | null)[]) => rader.map((b) => b ?? '-').join();
          const lest = (tie?.tildelinger ?? []).map((sett_) =>
            nøkkel(riktig.gruppe.map((i) => sett_.find((t) => t.søknadId === runde.søknader[i]?.id)?.beløp ?? null)),
          );
          expect([...lest].sort()).toEqual(riktig.uavgjort.map(nøkkel).sort());
        }),
        { numRuns: KJØRINGER },
      );
      expect(sett).toBeGreaterThan(KJØRINGER / 4);
    },
  );
});
