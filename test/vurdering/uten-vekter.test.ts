import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kriterium, Søknad, Utlysning, Vurdering } from '../../src/modell';
import { utlysningTromsOfoten2024 } from '../../src/nord/index';
import {
  finnVekthjørner,
  type Runde,
  SKALA_0_TIL_5,
  sammenlignUtenVekter,
  type Vurderingsvalg,
} from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';
import { f, ganger, les, orden, sum } from './fasit';

const VALG: Vurderingsvalg = { aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' };
const runde = (
  rader: readonly (readonly (number | null)[])[],
  vekting: Utlysning['vekting'],
  kriterier: readonly Partial<Kriterium>[],
): Runde => ({
  utlysning: {
    ...utlysningTromsOfoten2024.data,
    id: 'u',
    vekting,
    kriterier: kriterier.map((k, i) => ({ id: `k${i}`, spørsmål: '', skala: SKALA_0_TIL_5, ...k })),
  },
  søknader: rader.map(
    (_, s): Søknad => ({
      id: `s${s}`,
      utlysningId: 'u',
      søkere: [],
      tiltak: { id: 't', tittel: 'T', formål: 'F', pasientgrupper: [], satsingsområder: [], parter: [] },
      søktBeløp: 100 as never,
      vedlegg: [],
      beskrivelser: [],
      tilstand: 'TIL_VURDERING',
    }),
  ),
  vurderinger: rader.map(
    (rad, s): Vurdering => ({
      id: `v${s}`,
      søknadId: `s${s}`,
      vurdererId: 'v',
      form: 'INDIVIDUELL',
      poeng: rad.map((poeng, k) => ({ kriteriumId: `k${k}`, poeng })),
    }),
  ),
  habilitet: [],
});
const halve = fc.integer({ min: 0, max: 6 }).map((x) => x / 2);

describe('sammenlignUtenVekter', () => {
  it('no set of weights breaks the bounds, and every extreme gives its place', () => {
    const arb = fc.integer({ min: 1, max: 4 }).chain((k) =>
      fc.record({
        rader: fc.array(fc.array(halve, { minLength: k, maxLength: k }), { minLength: 1, maxLength: 6 }),
        rang: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: k, maxLength: k }),
        vekter: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: k, maxLength: k }),
        rangert: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(arb, ({ rader, rang, vekter, rangert }) => {
        // Weights that agree with the order: the more important never weighs less, and equals weigh the same.
        const fall = [...vekter].sort((a, b) => b - a);
        const plasser = [...new Set(rang)].sort((a, b) => a - b);
        const w = rangert ? rang.map((p) => fall[plasser.indexOf(p)] ?? 0) : vekter;
        const svar = sammenlignUtenVekter(
          runde(
            rader,
            rangert ? 'RANGERT' : 'UVEKTET',
            rang.map((r) => ({ rang: r })),
          ),
          VALG,
        );
        const totaler = rader.map((rad) => sum(rad.map((p, k) => ganger(f(w[k] ?? 0), les(p)))));
        for (const [s, plassering] of svar.plasseringer.entries()) {
          const egen = totaler[s] ?? f(0);
          const plass = 1 + totaler.filter((annen) => orden(annen, egen) > 0).length;
          expect(plass).toBeLessThanOrEqual(plassering.dårligste);
          if (w.some((x) => x > 0)) expect(plass).toBeGreaterThanOrEqual(plassering.beste);
          expect(Math.min(...plassering.rangIHjørnene)).toBeGreaterThanOrEqual(plassering.beste);
          expect(Math.max(...plassering.rangIHjørnene)).toBeLessThanOrEqual(plassering.dårligste);
        }
        for (const hjørne of svar.hjørner) {
          const alt = sum(hjørne.map(({ vekt }) => f(BigInt(vekt.teller), BigInt(vekt.nevner))));
          expect(orden(alt, f(1))).toBe(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the extremes of an order are the first alone, the first two, and so on; equals go together', () => {
    const hjørner = (rang: readonly number[]) =>
      finnVekthjørner(
        runde(
          [],
          'RANGERT',
          rang.map((r) => ({ rang: r })),
        ).utlysning,
      ).map((hjørne) =>
        hjørne.map(({ kriteriumId, vekt }) => `${kriteriumId} ${vekt.teller}/${vekt.nevner}`).join(' '),
      );
    expect(hjørner([1, 2, 3])).toEqual(['k0 1/1', 'k0 1/2 k1 1/2', 'k0 1/3 k1 1/3 k2 1/3']);
    expect(hjørner([2, 1, 1])).toEqual(['k1 1/2 k2 1/2', 'k0 1/3 k1 1/3 k2 1/3']);
  });

  it('goes through a tree, and refuses one with too many extremes', () => {
    const under = (antall: number): Kriterium[] =>
      Array.from({ length: antall }, (_, j) => ({ id: `u${j}`, spørsmål: '', rang: j + 1, skala: SKALA_0_TIL_5 }));
    const tre = (antall: number, grener: number) =>
      runde(
        [],
        'RANGERT',
        Array.from({ length: grener }, (_, i) => ({
          rang: i + 1,
          underkriterier: under(antall).map((k) => ({ ...k, id: `${i}${k.id}` })),
        })),
      ).utlysning;
    expect(finnVekthjørner(tre(2, 2))).toHaveLength(2 + 4);
    expect(koderFra(() => finnVekthjørner(tre(10, 4)))).toEqual(['VEKTHJORNER_FOR_MANGE /runde/utlysning/kriterier']);
  });

  it('leaves out those without a score for every criterion, and turns a scale where lowest is best around', () => {
    const lavest = { ...SKALA_0_TIL_5, retning: 'LAVEST_BEST' } as const;
    const svar = sammenlignUtenVekter(runde([[5], [0], [null]], 'UVEKTET', [{ skala: lavest }]), VALG);
    expect(svar.plasseringer.map(({ søknadId, beste, dårligste }) => [søknadId, beste, dårligste])).toEqual([
      ['s0', 2, 2],
      ['s1', 1, 1],
    ]);
    expect(svar.utenfor).toEqual([{ søknadId: 's2', årsak: 'IKKE_VURDERT' }]);
    expect(svar.plasseringer[1]).toMatchObject({ alltidForan: ['s0'], alltidBak: [] });
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });

  it('wants a call without weights, and places for all when they are ranked', () => {
    expect(koderFra(() => sammenlignUtenVekter(runde([], 'VEKTET', [{ vekt: 1 }]), VALG))).toEqual([
      'VALG_UGYLDIG /runde/utlysning/vekting',
    ]);
    expect(koderFra(() => sammenlignUtenVekter(runde([], 'RANGERT', [{ rang: 1 }, {}]), VALG))).toEqual([
      'KRITERIERANG_MANGLER /runde/utlysning/kriterier/1',
    ]);
  });
});
