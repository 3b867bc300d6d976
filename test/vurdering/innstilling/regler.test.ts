import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Desimal, kroner, type Øre } from '../../../src/kjerne/index';
import type { Budsjett, Innstilling, Søknad } from '../../../src/modell';
import { lesInnstilling } from '../../../src/skjema/index';
import {
  finnBetingelsespriser,
  finnNesteKrone,
  type Innstillingsvalg,
  innstill,
  innstillFlere,
  type Portefølje,
  type Rangering,
  sammenlignRegler,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { lagRangering, type Prøve, ramme } from './runder';

const prøver = (
  ...rader: readonly (readonly [id: string, poeng: number, beløp: number, minste?: number])[]
): readonly Prøve[] =>
  rader.map(([id, poeng, beløp, minste]) => ({ id, poeng, beløp, ...(minste === undefined ? {} : { minste }) }));
const utfall = ({ linjer }: Innstilling) => linjer.map(({ søknadId, utfall: u, beløp }) => `${søknadId} ${u} ${beløp}`);
const innstilte = ({ linjer }: Innstilling) =>
  linjer.filter(({ utfall: u }) => u === 'INNSTILT').map(({ søknadId }) => søknadId);

/** The same ranking with more said about its applications. */
function medSøknader(rangering: Rangering, felt: Readonly<Record<string, Partial<Søknad>>>): Rangering {
  const { resultat, valg } = rangering.grunnlag;
  const { runde } = resultat.grunnlag;
  const søknader = runde.søknader.map((søknad) => ({ ...søknad, ...felt[søknad.id] }));
  return {
    ...rangering,
    grunnlag: { valg, resultat: { ...resultat, grunnlag: { ...resultat.grunnlag, runde: { ...runde, søknader } } } },
  };
}

interface Ryggsekk {
  readonly navn: string;
  readonly gitt: { readonly ramme: number; readonly beløp: readonly number[]; readonly poeng: readonly number[] };
  readonly forventet: { readonly poeng: number; readonly innstilt: readonly number[] };
}
const RYGGSEKKER = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/innstilling-ryggsekk.json'), 'utf8'),
) as readonly Ryggsekk[];

describe('the set with the highest sum of points', () => {
  it.each(RYGGSEKKER.map((sak) => [sak.navn, sak] as const))('%s', (_, { gitt, forventet }) => {
    const søknader = gitt.beløp.map((beløp, i) => ({ id: `s${i}`, beløp, poeng: gitt.poeng[i] ?? 0 }));
    const svar = innstill(lagRangering(søknader), ramme(gitt.ramme), { regel: 'HOYEST_SAMLET_POENG' });
    expect(svar.poengsum).toEqual({
      status: 'NOYAKTIG',
      poeng: { teller: String(forventet.poeng), nevner: '1' },
      høyst: { teller: String(forventet.poeng), nevner: '1' },
    });
    expect(svar.uavgjort).toEqual([]);
    expect([...innstilte(svar)].sort()).toEqual(
      søknader
        .filter((__, i) => forventet.innstilt[i] === 1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('recommends what is in every best set and holds the dearest of the others', () => {
    const r = lagRangering(prøver(['a', 5, 4], ['b', 3, 3], ['c', 3, 2], ['d', 1, 9]));
    const svar = innstill(r, ramme(7), { regel: 'HOYEST_SAMLET_POENG' });
    expect(utfall(svar)).toEqual([
      'a INNSTILT 4',
      'b UAVGJORT_VED_STREKEN 0',
      'c UAVGJORT_VED_STREKEN 0',
      'd IKKE_INNSTILT 0',
    ]);
    expect(svar.uavgjort).toEqual([
      { søknadIder: ['b', 'c'], holdtBeløp: 3, antallLovlige: '2', lovlige: [['b'], ['c']] },
    ]);
    expect([svar.innstilt, svar.holdt, svar.rest]).toEqual([4, 3, 0]);
    expect(svar.linjer[3]?.årsak).toBe('IKKE_I_BESTE_SETT');
  });

  it('a declared lot settles it', () => {
    const r = lagRangering(prøver(['a', 5, 4], ['b', 3, 3], ['c', 3, 2]), [{ type: 'LODD', frø: 'juni' }]);
    const svar = innstill(r, ramme(7), { regel: 'HOYEST_SAMLET_POENG' });
    expect(svar.uavgjort).toEqual([]);
    expect(innstilte(svar)).toHaveLength(2);
  });

  it('says when the limit on the work is reached, with the best that was found and how much more there could be', () => {
    const r = lagRangering(
      prøver(...Array.from({ length: 12 }, (_, i) => [`s${i}`, 10 + i, 7 + ((5 * i) % 11)] as const)),
    );
    const svar = innstill(r, ramme(40), { regel: 'HOYEST_SAMLET_POENG', arbeidsgrense: 3 });
    expect(svar.poengsum?.status).toBe('TILNARMET');
    expect(svar.arbeidsgrenseNådd).toBe(true);
    const nøyaktig = innstill(r, ramme(40), { regel: 'HOYEST_SAMLET_POENG' });
    expect(Number(svar.poengsum?.høyst.teller)).toBeGreaterThanOrEqual(Number(nøyaktig.poengsum?.poeng.teller));
    expect(svar.innstilt + svar.holdt + svar.rest).toBe(40);
  });

  it('does not list the best sets when they are many', () => {
    const like = prøver(...Array.from({ length: 60 }, (_, i) => [`s${String(i).padStart(2, '0')}`, 4, 1] as const));
    const få = innstill(lagRangering(like.slice(0, 12)), ramme(5), { regel: 'HOYEST_SAMLET_POENG' });
    expect(få.uavgjort[0]?.antallLovlige).toBe('792');
    expect(få.uavgjort[0]).not.toHaveProperty('lovlige');
    const mange = innstill(lagRangering(like), ramme(30), { regel: 'HOYEST_SAMLET_POENG' });
    expect(mange.uavgjort[0]?.antallLovlige).toBe('>9007199254740991');
    expect(lesInnstilling(JSON.parse(JSON.stringify(mange)))).toEqual({ ok: true, verdi: mange, funn: [] });
  });
});

describe('points per krone', () => {
  it('compares exact ratios, and equals tie whatever their totals', () => {
    const søknader = prøver(['a', 6, 6], ['b', 3, 3], ['c', 8, 4], ['d', 0, 0]);
    const r = lagRangering(søknader);
    const svar = innstill(r, ramme(10), { regel: 'POENG_PER_KRONE' });
    expect(utfall(svar)).toEqual([
      'c INNSTILT 4',
      'a UAVGJORT_VED_STREKEN 0',
      'b UAVGJORT_VED_STREKEN 0',
      'd INNSTILT 0',
    ]);
    expect(svar.uavgjort[0]?.lovlige).toEqual([['a'], ['b']]);
    const trukket = lagRangering(søknader, [{ type: 'LODD', frø: 'x' }]);
    expect(innstill(trukket, ramme(10), { regel: 'POENG_PER_KRONE' }).uavgjort).toEqual([]);
    // With five left a fits in no order, so nothing is tied, and a comes next.
    const ni = innstill(r, ramme(9), { regel: 'POENG_PER_KRONE', reserve: true });
    expect(innstilte(ni)).toEqual(['c', 'b', 'd']);
    expect(ni.reserve).toEqual([['a']]);
  });
});

describe('the method of equal shares', () => {
  // Worked by hand. Three voters share 90: 30 each. c: v1 and v2 at 40/20 = 2 a point, 20 each; then a costs 30 and only
  // v1 (10 left) and v3 (30 left) value it: 10 + 20, at 2 a point for v3; then b costs 30 and v2, v3 have 10 each.
  const søknader = prøver(['a', 3, 30], ['b', 2, 30], ['c', 4, 40]);
  const velgere = [
    {
      id: 'v1',
      nytte: [
        { søknadId: 'c', poeng: 10 },
        { søknadId: 'a', poeng: 10 },
      ],
    },
    {
      id: 'v2',
      nytte: [
        { søknadId: 'c', poeng: 10 },
        { søknadId: 'b', poeng: '2.5' as Desimal },
      ],
    },
    {
      id: 'v3',
      nytte: [
        { søknadId: 'a', poeng: { teller: '10', nevner: '1' } },
        { søknadId: 'b', poeng: 1 },
      ],
    },
  ];

  it('funds what supporters can pay for at the lowest price, and leaves the rest', () => {
    const svar = innstill(lagRangering(søknader), ramme(90), { regel: 'LIKE_ANDELER', velgere, fullføring: 'INGEN' });
    expect(utfall(svar)).toEqual(['c INNSTILT 40', 'a INNSTILT 30', 'b IKKE_INNSTILT 0']);
    expect(svar.linjer[2]?.årsak).toBe('IKKE_NOK_STOTTE');
    expect(svar.rest).toBe(20);
  });

  it('can be filled up by points per krone', () => {
    const flere = [...søknader, { id: 'd', poeng: 1, beløp: 20 }];
    const valg = { regel: 'LIKE_ANDELER', velgere, fullføring: 'POENG_PER_KRONE' } as const;
    expect(innstilte(innstill(lagRangering(flere), ramme(90), valg))).toEqual(['c', 'a', 'd']);
  });

  it('a tie in price is open, and a declared lot settles it', () => {
    const like = prøver(['a', 3, 50], ['b', 3, 50]);
    const en = [{ id: 'v', nytte: like.map(({ id }) => ({ søknadId: id, poeng: 1 })) }];
    const valg = { regel: 'LIKE_ANDELER', velgere: en, fullføring: 'INGEN' } as const;
    const svar = innstill(lagRangering(like), ramme(60), valg);
    expect(svar.uavgjort).toMatchObject([{ holdtBeløp: 50, antallLovlige: '2', lovlige: [['a'], ['b']] }]);
    expect(innstill(lagRangering(like, [{ type: 'LODD', frø: 'x' }]), ramme(60), valg).innstilt).toBe(50);
  });

  it('gives shares to assessors, organisations or criteria', () => {
    const r = medPoeng();
    const med = (hvem: 'VURDERERE' | 'PARTER' | 'KRITERIER') =>
      innstilte(innstill(r, ramme(20), { regel: 'LIKE_ANDELER', velgere: hvem, fullføring: 'INGEN' }));
    // Two of three assessors want a, one wants b; two of them represent one organisation.
    expect(med('VURDERERE')).toEqual(['a']);
    expect(med('PARTER')).toEqual(['a', 'b']);
    expect(med('KRITERIER')).toEqual(['a', 'b']);
  });

  /** Two applications, three assessors; on k2 lowest is best. */
  function medPoeng(): Rangering {
    const grunn = lagRangering(prøver(['a', 20, 10], ['b', 10, 10]));
    const { resultat, valg } = grunn.grunnlag;
    const brøk = (tall: number) => ({ teller: String(tall), nevner: '1' });
    const enkelt = (poeng: readonly (number | null)[]) =>
      poeng.map((p, v) => ({
        vurdererId: `v${v}`,
        poeng: p === null ? null : brøk(p),
        status: p === null ? 'MANGLER' : 'TALT',
      }));
    const skala = (retning: string) => ({ min: 0, maks: 5, steg: 1, retning });
    const ny = {
      ...resultat,
      kriterievekter: ['k1', 'k2'].map((kriteriumId) => ({ kriteriumId, vekt: brøk(2) })),
      grunnlag: {
        ...resultat.grunnlag,
        runde: {
          ...resultat.grunnlag.runde,
          utlysning: {
            ...resultat.grunnlag.runde.utlysning,
            kriterier: [
              { id: 'k1', spørsmål: '', skala: skala('HOYEST_BEST') },
              { id: 'g', spørsmål: '', underkriterier: [{ id: 'k2', spørsmål: '', skala: skala('LAVEST_BEST') }] },
            ],
          },
          vurderere: ['v0', 'v1', 'v2'].map((id, v) => ({
            id,
            rolle: 'r',
            representerer: { id: v < 2 ? 'p' : 'q', type: 'KOMMUNE', navn: '' },
          })),
          vurderinger: ['v0', 'v1', 'v2'].map((vurdererId) => ({ vurdererId })),
        },
      },
      søknader: resultat.søknader.map((s) => ({
        ...s,
        kriterier:
          s.søknadId === 'a'
            ? [
                { kriteriumId: 'k1', antall: 2, bidrag: brøk(10), enkeltpoeng: enkelt([5, 5, 0]) },
                { kriteriumId: 'k2', antall: 2, enkeltpoeng: enkelt([5, null, 5]) },
              ]
            : [
                { kriteriumId: 'k1', antall: 1, enkeltpoeng: enkelt([0, 0, 0]) },
                { kriteriumId: 'k2', antall: 1, bidrag: brøk(10), enkeltpoeng: enkelt([5, 5, 1]) },
              ],
      })),
    };
    return { ...grunn, grunnlag: { resultat: ny as never, valg } };
  }
});

describe('part-funding', () => {
  const valg = { regel: 'DELFINANSIERING', enhet: 10 as Øre, videre: 'HOPP_OVER' } as const;

  it('gives the one at the line what is left in whole units, when that is enough for it', () => {
    const r = lagRangering(prøver(['a', 5, 600], ['b', 4, 600, 305], ['c', 3, 50, 10], ['d', 2, 8]));
    const svar = innstill(r, ramme(1008), valg);
    expect(utfall(svar)).toEqual(['a INNSTILT 600', 'b DELVIS_INNSTILT 400', 'c IKKE_INNSTILT 0', 'd INNSTILT 8']);
    expect(svar.linjer.map(({ årsak }) => årsak)).toEqual([
      'INNENFOR_RAMMEN',
      'DELVIS_PLASS',
      'UNDER_MINSTE',
      'INNENFOR_RAMMEN',
    ]);
    expect(svar.linjer[1]?.minsteGjennomførbare).toBe(305);
    const stopp = innstill(r, ramme(1008), { ...valg, videre: 'STOPP' });
    expect(stopp.linjer.map(({ årsak }) => årsak).slice(2)).toEqual(['STOPPET_OVER', 'STOPPET_OVER']);
  });

  it('a tie at the line shows what each would get in every outcome', () => {
    const r = lagRangering(prøver(['a', 5, 60, 20], ['b', 5, 60, 20]));
    const { uavgjort, holdt } = innstill(r, ramme(100), valg);
    expect(holdt).toBe(100);
    expect(uavgjort[0]?.tildelinger).toEqual([
      [
        { søknadId: 'a', beløp: 40 },
        { søknadId: 'b', beløp: 60 },
      ],
      [
        { søknadId: 'a', beløp: 60 },
        { søknadId: 'b', beløp: 40 },
      ],
    ]);
  });

  const budsjett = (rader: readonly (readonly [id: string, beløp: number, delbar?: boolean])[]): Budsjett => ({
    id: 'bu',
    år: 2024,
    status: 'FORSLAG',
    rader: rader.map(([tiltakId, , delbar]) => ({
      tiltakId,
      navn: tiltakId,
      ...(delbar === undefined ? {} : { delbar }),
    })),
    kostnadsarter: [{ id: 'k', navn: 'k' }],
    celler: rader.map(([tiltakId, beløp]) => ({ tiltakId, kostnadsartId: 'k', beløp: beløp as Øre })),
  });

  it.each([
    [90, 90, 'the whole row of 60 and 30 of what can be divided'],
    [50, 40, 'the row of 60 does not fit, so only what can be divided'],
    [65, 60, 'the row of 60, and less than a unit more'],
    [30, 30, 'a part of what can be divided'],
    [5, 0, 'less than a unit'],
  ])('%d øre fund %d: %s', (grense, ventet) => {
    const r = medSøknader(lagRangering(prøver(['a', 5, 100, 10])), {
      a: {
        budsjett: budsjett([
          ['x', 60, false],
          ['y', 40, true],
        ]),
      },
    });
    expect(innstill(r, ramme(grense), valg).linjer[0]?.beløp).toBe(ventet);
  });

  it('rows that do not sum to what is applied for, or say nothing, do not count', () => {
    const rader = (rad: Budsjett) => medSøknader(lagRangering(prøver(['a', 5, 100, 10])), { a: { budsjett: rad } });
    expect(innstill(rader(budsjett([['x', 160, false]])), ramme(50), valg).innstilt).toBe(50);
    expect(
      innstill(
        rader(
          budsjett([
            ['x', 60],
            ['y', 40],
          ]),
        ),
        ramme(50),
        valg,
      ).innstilt,
    ).toBe(50);
    const iTiltak = medSøknader(lagRangering(prøver(['a', 5, 100, 10])), {
      a: { tiltak: { budsjett: budsjett([['x', 100, false]]), pasientgrupper: [], parter: [] } as never },
    });
    expect(innstill(iTiltak, ramme(50), valg).innstilt).toBe(0);
  });

  it('refuses rows with too many sums', () => {
    const mange = Array.from({ length: 18 }, (_, i) => [`r${i}`, 2 ** i, false] as const);
    const r = medSøknader(lagRangering(prøver(['a', 5, 2 ** 18 - 1, 1])), { a: { budsjett: budsjett(mange) } });
    expect(koderFra(() => innstill(r, ramme(5), valg))).toEqual(['DELING_FOR_STOR /rangering']);
  });

  it('holds what is left when the outcomes are too many to try', () => {
    const mange = prøver(
      ...Array.from({ length: 14 }, (_, i) => [`s${String(i).padStart(2, '0')}`, 4, 100 + 7 * i, 1] as const),
    );
    const r = lagRangering([...mange, { id: 'z', poeng: 1, beløp: 1 }]);
    const svar = innstill(r, ramme(700), { ...valg, enhet: 1 as Øre });
    expect(svar.uavgjort[0]?.antallLovlige).toMatch(/^>/);
    expect(svar.holdt).toBe(700);
    expect(svar.linjer.at(-1)?.utfall).toBe('IKKE_INNSTILT');
  }, 60_000);
});

describe('the conditions of a portfolio', () => {
  const part = (id: string, felt: object) => ({ part: { id, navn: id, ...felt }, ansvarlig: true });
  const r = medSøknader(lagRangering(prøver(['a', 9, 40], ['b', 8, 40], ['c', 5, 40], ['d', 3, 20])), {
    a: {
      søkere: [part('k', { type: 'KOMMUNE', kommunenummer: '1806' })],
      tiltak: { pasientgrupper: ['barn'], parter: [] },
    } as never,
    b: { søkere: [part('h', { type: 'HELSEFORETAK' })], tiltak: { pasientgrupper: ['barn'], parter: [] } } as never,
    c: {
      søkere: [part('h', { type: 'HELSEFORETAK' })],
      tiltak: { pasientgrupper: ['eldre'], parter: [{ id: 'k', type: 'KOMMUNE', kommunenummer: '1806', navn: '' }] },
    } as never,
  });
  const med = (
    portefølje: Portefølje,
    regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER' | 'HOYEST_SAMLET_POENG' = 'RANGERT_HOPP_OVER',
  ) => innstill(r, ramme(100), { regel, portefølje });

  it.each([
    ['PASIENTGRUPPE', { type: 'PASIENTGRUPPE', id: 'barn' }, ['a', 'c', 'd']],
    ['KOMMUNE', { type: 'KOMMUNE', kommunenummer: '1806' }, ['a', 'b', 'd']],
    ['PARTTYPE', { type: 'PARTTYPE', parttype: 'HELSEFORETAK' }, ['a', 'b', 'd']],
    ['HELSEFELLESSKAP', { type: 'HELSEFELLESSKAP', id: 'h' }, ['a']],
    ['UTLYSNING', { type: 'UTLYSNING', id: 'u' }, ['a']],
    ['SOKNADER', { type: 'SOKNADER', søknadIder: ['a', 'b'] }, ['a', 'c', 'd']],
  ] as const)('at most one of a %s', (_, gruppe, ventet) => {
    const svar = med({ grenser: [{ id: 'g', gruppe, mål: 'ANTALL', høyst: 1 }] });
    expect(innstilte(svar)).toEqual(ventet);
    expect(svar.grenser?.[0]).toMatchObject({ id: 'g', mål: 'ANTALL', høyst: 1 });
    expect(lesInnstilling(JSON.parse(JSON.stringify(svar)))).toEqual({ ok: true, verdi: svar, funn: [] });
  });

  it('what a condition keeps out names it and stops nobody', () => {
    const svar = med({ utelukkelser: [{ id: 'en-av', søknadIder: ['a', 'b'] }] }, 'RANGERT_STOPP');
    expect(innstilte(svar)).toEqual(['a', 'c', 'd']);
    expect(svar.linjer[1]).toMatchObject({ årsak: 'PORTEFOLJEKRAV', betingelser: ['en-av'] });
  });

  it('below the line only what a floor needs is taken', () => {
    const gruppe = { type: 'SOKNADER', søknadIder: ['d'] } as const;
    const svar = innstill(r, ramme(105), {
      regel: 'RANGERT_STOPP',
      portefølje: { grenser: [{ id: 'd-med', gruppe, mål: 'BELOP', minst: 20 }] },
    });
    expect(svar.linjer.map(({ årsak }) => årsak)).toEqual([
      'INNENFOR_RAMMEN',
      'INNENFOR_RAMMEN',
      'RAMMEN_BRUKT_OPP',
      'FOR_GULV',
    ]);
    const tvinger = med({
      grenser: [{ id: 'c-og-d', gruppe: { type: 'SOKNADER', søknadIder: ['c', 'd'] }, mål: 'ANTALL', minst: 2 }],
    });
    expect(innstilte(tvinger)).toEqual(['a', 'c', 'd']);
    expect(tvinger.linjer[1]).toMatchObject({ årsak: 'PORTEFOLJEKRAV', betingelser: ['c-og-d'] });
  });

  it('one that needs another is taken when there is room for both', () => {
    const forutsetninger = [{ id: 'a-krever-d', søknadId: 'a', krever: 'd' }];
    expect(innstilte(med({ forutsetninger }))).toEqual(['a', 'b', 'd']);
    expect(innstilte(innstill(r, ramme(50), { regel: 'RANGERT_HOPP_OVER', portefølje: { forutsetninger } }))).toEqual([
      'b',
    ]);
  });

  it('names the floors that cannot be met together, and recommends nothing', () => {
    const grense = (id: string, søknadIder: readonly string[], minst: number) =>
      ({ id, gruppe: { type: 'SOKNADER', søknadIder }, mål: 'ANTALL', minst }) as const;
    const svar = med({ grenser: [grense('x', ['a', 'b'], 2), grense('y', ['c'], 1), grense('z', ['d'], 1)] });
    expect(svar.umuligeGulv).toEqual(['x', 'y']);
    expect(new Set(svar.linjer.map(({ årsak }) => årsak))).toEqual(new Set(['GULV_UMULIG']));
    expect([svar.innstilt, svar.holdt, svar.rest]).toEqual([0, 0, 100]);
    expect(lesInnstilling(JSON.parse(JSON.stringify(svar)))).toEqual({ ok: true, verdi: svar, funn: [] });
  });

  it('the price of a condition is the points without it less the points with it', () => {
    const portefølje = {
      grenser: [{ id: 'barn', gruppe: { type: 'PASIENTGRUPPE', id: 'barn' }, mål: 'ANTALL', høyst: 1 }],
      utelukkelser: [{ id: 'aldri', søknadIder: ['c', 'd'] }],
    } as const;
    const priser = finnBetingelsespriser(r, ramme(100), { regel: 'HOYEST_SAMLET_POENG', portefølje });
    expect(
      priser.map(({ betingelseId, pris, med: m, uten }) => [betingelseId, pris.teller, m.teller, uten.teller]),
    ).toEqual([
      ['aldri', '3', '14', '17'],
      ['barn', '6', '14', '20'],
    ]);
    expect(priser[1]?.endringer.map(({ søknadId, etter }) => `${søknadId} ${etter.utfall}`)).toEqual([
      'b INNSTILT',
      'c IKKE_INNSTILT',
      'd INNSTILT',
    ]);
    expect(finnBetingelsespriser(r, ramme(100), { regel: 'RANGERT_STOPP' })).toEqual([]);
    const rangert = finnBetingelsespriser(r, ramme(100), { regel: 'RANGERT_HOPP_OVER', portefølje });
    expect(rangert.map(({ status }) => status)).toEqual(['NOYAKTIG', 'NOYAKTIG']);
  });
});

describe('what the next krone would fund', () => {
  const r = lagRangering(prøver(['a', 5, 60], ['b', 4, 50], ['c', 3, 30], ['d', 2, 25]));

  it.each([
    ['RANGERT_STOPP', 10],
    ['RANGERT_HOPP_OVER', 10],
    ['POENG_PER_KRONE', 15],
    ['HOYEST_SAMLET_POENG', 5],
  ] as const)('%s', (regel, tillegg) => {
    const neste = finnNesteKrone(r, ramme(100), { regel });
    expect([neste?.tillegg, neste?.status]).toEqual([tillegg, 'NOYAKTIG']);
    expect(neste?.endringer.length).toBeGreaterThan(0);
  });

  it('is nothing when all are funded', () => {
    for (const regel of ['RANGERT_STOPP', 'HOYEST_SAMLET_POENG'] as const)
      expect(finnNesteKrone(r, ramme(200), { regel })).toBeUndefined();
    const umulig = {
      grenser: [{ id: 'g', gruppe: { type: 'PASIENTGRUPPE', id: 'x' }, mål: 'ANTALL', minst: 1 }],
    } as const;
    expect(finnNesteKrone(r, ramme(100), { regel: 'RANGERT_STOPP', portefølje: umulig })).toBeUndefined();
  });

  it('by the other rules is found by halving, and says so', () => {
    const valg: Innstillingsvalg = { regel: 'DELFINANSIERING', enhet: 10 as Øre, videre: 'STOPP' };
    const neste = finnNesteKrone(lagRangering(prøver(['a', 5, 60], ['b', 4, 60, 10])), ramme(101), valg);
    expect(neste).toMatchObject({ tillegg: 9, status: 'TILNARMET', endringer: [{ søknadId: 'b' }] });
  });
});

describe('rules side by side', () => {
  it('tells who is always in, who never is, and what each rule gives', () => {
    const r = lagRangering(prøver(['a', 9, 60], ['b', 8, 50], ['c', 7, 30], ['d', 1, 90], ['e', 1, 5]));
    const svar = sammenlignRegler(r, ramme(100), [
      { regel: 'RANGERT_STOPP' },
      { regel: 'RANGERT_HOPP_OVER' },
      { regel: 'HOYEST_SAMLET_POENG' },
    ]);
    expect(svar.regler.map(({ antall, poeng }) => [antall, poeng.teller])).toEqual([
      [1, '9'],
      [3, '17'],
      [3, '17'],
    ]);
    expect(svar.alltidInne).toEqual(['a']);
    expect(svar.aldriInne).toEqual(['b', 'd']);
    expect(svar.søknader[2]).toEqual({ søknadId: 'c', utfall: ['IKKE_INNSTILT', 'INNSTILT', 'INNSTILT'] });
  });
});

describe('several rounds that share a frame', () => {
  const runde = (id: string, søknader: readonly Prøve[], andel?: number): Rangering => {
    const r = lagRangering(søknader);
    const { resultat, valg } = r.grunnlag;
    const { runde: gitt } = resultat.grunnlag;
    return {
      ...r,
      grunnlag: {
        valg,
        resultat: {
          ...resultat,
          grunnlag: { ...resultat.grunnlag, runde: { ...gitt, utlysning: { ...gitt.utlysning, id } } },
          søknader: resultat.søknader.map((s) =>
            andel === undefined
              ? s
              : { ...s, andelAvHøyest: { teller: s.totalt?.teller ?? '0', nevner: String(andel) } },
          ),
        },
      },
    };
  };
  const en = runde('r1', prøver(['a', 8, 30], ['b', 4, 30]), 10);
  const to = runde('r2', prøver(['c', 6, 30], ['d', 4, 30]), 6);

  it('merges them by total or by share of the highest, and equals of two rounds tie', () => {
    const etterTotal = innstillFlere([to, en], ramme(90), {
      regel: 'RANGERT_STOPP',
      sammenlignEtter: 'TOTALT',
      reserve: true,
    });
    expect(utfall(etterTotal)).toEqual([
      'a INNSTILT 30',
      'c INNSTILT 30',
      'b UAVGJORT_VED_STREKEN 0',
      'd UAVGJORT_VED_STREKEN 0',
    ]);
    expect(etterTotal.utlysningIder).toEqual(['r1', 'r2']);
    expect(
      innstillFlere([en, to], ramme(90), { regel: 'RANGERT_STOPP', sammenlignEtter: 'TOTALT', reserve: true }),
    ).toEqual(etterTotal);
    const etterAndel = innstillFlere([en, to], ramme(90), {
      regel: 'RANGERT_STOPP',
      sammenlignEtter: 'ANDEL_AV_HOYEST',
    });
    expect(innstilte(etterAndel)).toEqual(['c', 'a', 'd']);
    expect(lesInnstilling(JSON.parse(JSON.stringify(etterAndel)))).toEqual({ ok: true, verdi: etterAndel, funn: [] });
  });

  it('refuses no round, a søknad in two, and a comparison that does not exist', () => {
    const valg = { regel: 'RANGERT_STOPP', sammenlignEtter: 'TOTALT' } as const;
    expect(koderFra(() => innstillFlere([], ramme(1), valg))).toEqual(['RANGERINGER_TOMT /rangeringer']);
    expect(koderFra(() => innstillFlere([en, en], ramme(1), { ...valg, sammenlignEtter: 'X' as never }))).toEqual([
      'VALG_UGYLDIG /valg/sammenlignEtter',
      'SOKNAD_I_FLERE_RANGERINGER /rangeringer/1',
      'SOKNAD_I_FLERE_RANGERINGER /rangeringer/1',
    ]);
    const uten = runde('r3', prøver(['e', 1, 1]));
    expect(koderFra(() => innstillFlere([uten], ramme(1), { ...valg, sammenlignEtter: 'ANDEL_AV_HOYEST' }))).toEqual([
      'ANDEL_MANGLER /rangeringer/0/plasser/0/søknadId',
    ]);
  });
});

describe('what breaks the contract', () => {
  const r = lagRangering(prøver(['a', 5, 60], ['b', 4, 50]));

  it('is told all at once, with pointers', () => {
    const valg = {
      regel: 'LIKE_ANDELER',
      fullføring: 'X',
      velgere: [
        {
          id: 'v',
          nytte: [
            { søknadId: 'a', poeng: -1 },
            { søknadId: 'a', poeng: 1 },
          ],
        },
        { id: 'v', nytte: [{ søknadId: 'x', poeng: { teller: 'x', nevner: '1' } }] },
      ],
      arbeidsgrense: 0,
      portefølje: {
        grenser: [
          { id: 'g', gruppe: { type: 'X' }, mål: 'Y', minst: -1, høyst: 1.5 },
          { id: 'g', gruppe: { type: 'SOKNADER', søknadIder: ['x'] }, mål: 'ANTALL' },
          { id: 'h', gruppe: { type: 'PASIENTGRUPPE', id: 'p' }, mål: 'ANTALL', minst: 2, høyst: 1 },
        ],
        utelukkelser: [{ id: 'u', søknadIder: ['a', 'a'] }],
        forutsetninger: [
          { id: 'f1', søknadId: 'a', krever: 'b' },
          { id: 'f2', søknadId: 'b', krever: 'a' },
          { id: 'f3', søknadId: 'y', krever: 'z' },
        ],
      },
    } as never;
    expect(koderFra(() => innstill(r, ramme(-1), valg))).toEqual([
      'RAMME_UGYLDIG /ramme/beløp',
      'VALG_UGYLDIG /valg/fullføring',
      'VELGER_TO_GANGER /valg/velgere/1/id',
      'VELGER_TO_GANGER /valg/velgere/0/nytte/1/søknadId',
      'NYTTE_UGYLDIG /valg/velgere/0/nytte/0/poeng',
      'NYTTE_UKJENT_SOKNAD /valg/velgere/1/nytte/0/søknadId',
      'NYTTE_UGYLDIG /valg/velgere/1/nytte/0/poeng',
      'PORTEFOLJE_ID_TO_GANGER /valg/portefølje/grenser/1/id',
      'PORTEFOLJE_GRENSE_UGYLDIG /valg/portefølje/grenser/0/gruppe',
      'PORTEFOLJE_GRENSE_UGYLDIG /valg/portefølje/grenser/0/mål',
      'PORTEFOLJE_GRENSE_UGYLDIG /valg/portefølje/grenser/0/minst',
      'PORTEFOLJE_GRENSE_UGYLDIG /valg/portefølje/grenser/0/høyst',
      'PORTEFOLJE_GRENSE_TOM /valg/portefølje/grenser/1',
      'PORTEFOLJE_SOKNAD_UKJENT /valg/portefølje/grenser/1/gruppe/søknadIder/0',
      'PORTEFOLJE_GULV_OVER_TAK /valg/portefølje/grenser/2',
      'UTELUKKELSE_UTEN_VALG /valg/portefølje/utelukkelser/0/søknadIder',
      'PORTEFOLJE_SOKNAD_UKJENT /valg/portefølje/forutsetninger/2/søknadId',
      'PORTEFOLJE_SOKNAD_UKJENT /valg/portefølje/forutsetninger/2/krever',
      'FORUTSETNING_SYKLUS /valg/portefølje/forutsetninger/0',
      'ARBEIDSGRENSE_UGYLDIG /valg/arbeidsgrense',
    ]);
  });

  it.each([
    [{ regel: 'LIKE_ANDELER', velgere: [], fullføring: 'INGEN' }, ['VELGERE_TOMT /valg/velgere']],
    [{ regel: 'LIKE_ANDELER', velgere: 'X', fullføring: 'INGEN' }, ['VALG_UGYLDIG /valg/velgere']],
    [
      { regel: 'DELFINANSIERING', enhet: 0, videre: 'X' },
      ['DELENHET_UGYLDIG /valg/enhet', 'VALG_UGYLDIG /valg/videre'],
    ],
  ])('%j', (valg, koder) => {
    expect(koderFra(() => innstill(r, ramme(1), valg as never))).toEqual(koder);
  });

  it('a smallest workable amount above what is applied for, and an assessor nobody is known to be represented by', () => {
    const feil = medSøknader(r, { a: { minsteGjennomførbare: kroner(9) } });
    const del = { regel: 'DELFINANSIERING', enhet: 1 as Øre, videre: 'STOPP' } as const;
    expect(koderFra(() => innstill(feil, ramme(1), del))).toEqual(['MINSTE_UGYLDIG /rangering/plasser/0']);
    const { runde } = r.grunnlag.resultat.grunnlag;
    (runde.vurderinger as unknown[]).push({ vurdererId: 'v' });
    const parter = { regel: 'LIKE_ANDELER', velgere: 'PARTER', fullføring: 'INGEN' } as const;
    expect(koderFra(() => innstill(r, ramme(1), parter))).toEqual(['VURDERER_UTEN_PART /valg/velgere']);
  });

  it('hostile ids are only ids', () => {
    const slemme = prøver(['__proto__', 5, 60], ['constructor', 4, 50], ['toString', 3, 10]);
    const svar = innstill(lagRangering(slemme), ramme(70), {
      regel: 'HOYEST_SAMLET_POENG',
      portefølje: { utelukkelser: [{ id: '__proto__', søknadIder: ['__proto__', 'constructor'] }] },
    });
    expect(innstilte(svar)).toEqual(['__proto__', 'toString']);
  });
});
