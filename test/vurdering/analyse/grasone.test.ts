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
