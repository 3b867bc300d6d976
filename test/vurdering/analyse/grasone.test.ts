import { describe, expect, it } from 'vitest';
import type { Desimal, Øre } from '../../../src/kjerne/index';
import type { Innstilling, Innstillingsutfall } from '../../../src/modell';
import {
  beregnRangsjanser,
  finnGråsone,
  innstill,
  rangerSøknader,
  trekkRangeringer,
  vurderSøknader,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { gi, kriterium, lagGrunnlag, søknad } from './lag-grunnlag';
import { lagTabell } from './lag-tabell';

const innstilling = (...utfall: readonly (readonly [string, Innstillingsutfall])[]): Innstilling => ({
  utlysningId: 'u',
  regel: 'RANGERT_STOPP',
  ramme: { beløp: 1 as Øre, status: 'ENDELIG', bevilgninger: [] },
  linjer: utfall.map(([søknadId, u]) => ({
    søknadId,
    utfall: u,
    beløp: 0 as Øre,
    søktBeløp: 1 as Øre,
    årsak: 'INNENFOR_RAMMEN',
  })),
  uavgjort: [],
  innstilt: 0 as Øre,
  holdt: 0 as Øre,
  rest: 0 as Øre,
});

describe('the grey zone', () => {
  it('holds those that tie at the line', () => {
    const g = lagGrunnlag(
      {
        kriterier: [kriterium('k')],
        søknader: [søknad('a'), søknad('b'), søknad('c')],
        vurderinger: [gi('v', 'a', { k: 5 }), gi('v', 'b', { k: 3 }), gi('v', 'c', { k: 3 })],
      },
      { beløp: 2 },
    );
    const rangering = rangerSøknader(vurderSøknader(g.runde, g.vurderingsvalg), g.rangeringsvalg);
    expect(finnGråsone({ innstilling: innstill(rangering, g.ramme, g.innstillingsvalg) })).toEqual([
      { søknadId: 'b', utfall: 'UAVGJORT_VED_STREKEN', grunner: [{ type: 'LIKHET_VED_STREKEN' }] },
      { søknadId: 'c', utfall: 'UAVGJORT_VED_STREKEN', grunner: [{ type: 'LIKHET_VED_STREKEN' }] },
    ]);
  });

  it('holds those whose totals may change places across the line; touching is enough', () => {
    const i = innstilling(
      ['a', 'INNSTILT'],
      ['b', 'DELVIS_INNSTILT'],
      ['c', 'IKKE_INNSTILT'],
      ['d', 'IKKE_INNSTILT'],
      ['e', 'HOLDT_UTENFOR'],
    );
    const intervaller = [
      { søknadId: 'd', minst: 1, høyst: '4.99' as Desimal },
      { søknadId: 'a', minst: 9, høyst: 10 },
      { søknadId: 'b', minst: { teller: '10', nevner: '2' }, høyst: 8 },
      { søknadId: 'c', minst: 3, høyst: 5 },
      { søknadId: 'e', minst: 0, høyst: 99 },
    ];
    expect(finnGråsone({ innstilling: i, intervaller })).toEqual([
      { søknadId: 'b', utfall: 'DELVIS_INNSTILT', grunner: [{ type: 'INTERVALL', overlapper: ['c'] }] },
      { søknadId: 'c', utfall: 'IKKE_INNSTILT', grunner: [{ type: 'INTERVALL', overlapper: ['b'] }] },
    ]);
  });

  it('holds those who are funded in a share of the draws between two bounds', () => {
    const tabell = lagTabell([[3], [2], [2], [0]]);
    const ramme = { beløp: 2 as Øre, status: 'ENDELIG', bevilgninger: [] } as const;
    const trekk = trekkRangeringer(
      tabell,
      { frø: 'f', område: { type: 'UKJENT' }, utdeling: { regel: 'RANGERT_STOPP', ramme } },
      { fra: 0, antall: 4 },
    );
    const linjer = beregnRangsjanser(trekk);
    const i = innstilling(['s0', 'INNSTILT'], ['s1', 'INNSTILT'], ['s2', 'IKKE_INNSTILT'], ['s3', 'IKKE_INNSTILT']);
    const sone = (fra: number, til: number) =>
      finnGråsone({ innstilling: i, sjanser: { linjer, fra, til } }).map(({ søknadId }) => søknadId);
    expect(sone(0.5, 0.9)).toEqual(['s1', 's2']);
    expect(sone(0.51, 0.99)).toEqual([]);
    expect(sone(0, 1)).toEqual(['s0', 's1', 's2', 's3']);
    const uten = beregnRangsjanser(
      trekkRangeringer(tabell, { frø: 'f', område: { type: 'UKJENT' } }, { fra: 0, antall: 4 }),
    );
    expect(finnGråsone({ innstilling: i, sjanser: { linjer: uten, fra: 0, til: 1 } })).toEqual([]);
  });

  it('takes the intervals from a result where missing scores are intervals, and counts those without a rank', () => {
    const g = lagGrunnlag(
      {
        kriterier: [kriterium('k1', { vekt: 2 }), kriterium('k2', { terskler: [{ verdi: 1, gjelder: 'SAMLET' }] })],
        søknader: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => søknad(id)),
        vurderinger: [
          gi('v', 'a', { k1: 6, k2: 6 }),
          gi('v', 'b', { k1: 3, k2: 3 }),
          gi('v', 'c', { k1: 2, k2: 3 }),
          // From 6 to 12: it may come to stand ahead of b (9), and never ahead of a (18).
          gi('v', 'd', { k1: 3, k2: null }),
          // From 2 to 8: behind both whatever comes.
          gi('v', 'e', { k1: 1, k2: null }),
          // From 0 to 12, but already below a threshold.
          gi('v', 'f', { k1: null, k2: 0 }),
        ],
      },
      { beløp: 2 },
    );
    const resultat = vurderSøknader(g.runde, { ...g.vurderingsvalg, manglende: 'INTERVALL' });
    const rangering = rangerSøknader(resultat, g.rangeringsvalg);
    expect(rangering.rangspenn?.map(({ søknadId, beste, dårligste }) => [søknadId, beste, dårligste])).toEqual([
      ['a', 1, 1],
      ['b', 2, 3],
      ['c', 3, 5],
      ['d', 2, 5],
      ['e', 3, 5],
    ]);
    const anbefalt = innstill(rangering, g.ramme, g.innstillingsvalg);
    expect(finnGråsone({ innstilling: anbefalt, resultat })).toEqual([
      { søknadId: 'b', utfall: 'INNSTILT', grunner: [{ type: 'INTERVALL', overlapper: ['d'] }] },
      { søknadId: 'd', utfall: 'HOLDT_UTENFOR', grunner: [{ type: 'INTERVALL', overlapper: ['b'] }] },
    ]);
    const intervaller = [{ søknadId: 'a', minst: 1, høyst: 2 }];
    expect(koderFra(() => finnGråsone({ innstilling: anbefalt, resultat, intervaller }))).toEqual([
      'ANALYSEVALG_UGYLDIG /grunnlag/intervaller',
    ]);
  });

  it('does not hold two known totals against each other where the rule went past the higher', () => {
    const i = innstilling(['a', 'IKKE_INNSTILT'], ['b', 'INNSTILT'], ['c', 'IKKE_INNSTILT']);
    const kjent = (søknadId: string, poeng: number) => ({ søknadId, minst: poeng, høyst: poeng });
    const sone = finnGråsone({ innstilling: i, intervaller: [kjent('a', 9), kjent('b', 5), kjent('c', 5)] });
    // b and c are equal: something else than the total put one of them outside.
    expect(sone.map(({ søknadId }) => søknadId)).toEqual(['b', 'c']);
  });

  it('needs bounds that can be read and do not cross', () => {
    const i = innstilling(['a', 'INNSTILT']);
    const intervaller = [{ søknadId: 'a', minst: 2, høyst: 1 }];
    const sjanser = { linjer: [], fra: 'x' as Desimal, til: 1 };
    expect(koderFra(() => finnGråsone({ innstilling: i, intervaller, sjanser }))).toEqual([
      'ANALYSEVALG_UGYLDIG /grunnlag/intervaller/0',
      'ANALYSEVALG_UGYLDIG /grunnlag/sjanser',
    ]);
  });
});
