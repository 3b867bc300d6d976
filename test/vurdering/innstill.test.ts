import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, type Øre } from '../../src/kjerne/index';
import { rangerEtterLodd } from '../../src/kjerne/ranger-etter-lodd';
import type { Avgjørelse, Innstilling, Innstillingsregel, Ramme } from '../../src/modell';
import {
  innstill,
  lagVedtak,
  type Rangering,
  type Rangeringsregel,
  rangerSøknader,
  type Vurderingsresultat,
} from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';

const ramme = (beløp: number): Ramme => ({ beløp: beløp as Øre, status: 'FORELOPIG', bevilgninger: ['b'] });

/** A result with given totals and amounts; the score of `k` decides nothing but a chain that asks for it. */
function resultat(
  søknader: readonly (readonly [id: string, totalt: number, beløp: number, k?: number])[],
): Vurderingsresultat {
  return {
    grunnlag: {
      runde: { utlysning: { id: 'u' }, søknader: søknader.map(([id, , beløp]) => ({ id, søktBeløp: beløp })) },
      valg: {},
    } as never,
    kriterievekter: [{ kriteriumId: 'k', vekt: { teller: '1', nevner: '1' } }],
    søknader: søknader.map(([søknadId, totalt, , k]) => ({
      søknadId,
      status: totalt < 0 ? 'UFULLSTENDIG' : 'VURDERT',
      ...(totalt < 0 ? {} : { totalt: { teller: String(totalt), nevner: '1' } }),
      kriterier:
        k === undefined
          ? []
          : [{ kriteriumId: 'k', antall: 1, bidrag: { teller: String(k), nevner: '1' }, enkeltpoeng: [] }],
      terskelbrudd: [],
    })),
    funn: [],
  };
}

const ranger = (r: Vurderingsresultat, ...likhetskjede: readonly Rangeringsregel[]): Rangering =>
  rangerSøknader(r, { konvensjon: '1224', likhetskjede });
const utfall = ({ linjer }: Innstilling) => linjer.map(({ søknadId, utfall: u }) => `${søknadId} ${u}`);

describe('rangerSøknader', () => {
  const r = resultat([
    ['a', 5, 10],
    ['c', 4, 30, 1],
    ['b', 4, 20, 2],
    ['d', 4, 20, 2],
    ['e', 3, 10],
    ['f', -1, 10],
  ]);

  it.each([
    ['1224', [1, 2, 2, 2, 5]],
    ['1223', [1, 2, 2, 2, 3]],
    ['BROK', [1, 3, 3, 3, 5]],
  ] as const)('%s', (konvensjon, ranger_) => {
    expect(rangerSøknader(r, { konvensjon, likhetskjede: [] }).plasser.map(({ rang }) => rang)).toEqual(ranger_);
  });

  it('tells for each pair which rule separated it, and leaves the rest tied', () => {
    const { plasser, skiller, uavgjort, utenfor } = ranger(r, { type: 'KRITERIUM', kriteriumId: 'k' });
    expect(plasser.map(({ søknadId, rang, delt }) => [søknadId, rang, delt])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['d', 2, true],
      ['c', 4, false],
      ['e', 5, false],
    ]);
    const regel = { type: 'KRITERIUM', kriteriumId: 'k' };
    expect(skiller).toEqual([
      { foran: 'b', bak: 'c', regel },
      { foran: 'd', bak: 'c', regel },
    ]);
    expect(uavgjort).toEqual([['b', 'd']]);
    expect(utenfor).toEqual([{ søknadId: 'f', søktBeløp: 10, årsak: 'UFULLSTENDIG' }]);
  });

  it('a lot orders by SHA-256 and leaves nothing tied', () => {
    const kjede = [{ type: 'LAVEST_BELOP' }, { type: 'LODD', frø: 'juni' }] as const;
    const { plasser, uavgjort } = ranger(r, ...kjede);
    expect(uavgjort).toEqual([]);
    expect(plasser.slice(1, 4).map(({ søknadId }) => søknadId)).toEqual([...rangerEtterLodd('juni', ['b', 'd']), 'c']);
  });

  it('a criterion without a score goes last', () => {
    const uten = resultat([
      ['a', 4, 10],
      ['b', 4, 10, 1],
    ]);
    expect(ranger(uten, { type: 'KRITERIUM', kriteriumId: 'k' }).plasser.map(({ søknadId }) => søknadId)).toEqual([
      'b',
      'a',
    ]);
  });

  it('refuses a chain and a convention that do not exist', () => {
    const valg = { konvensjon: 'x', likhetskjede: [{ type: 'KRITERIUM', kriteriumId: 'x' }, { type: 'Y' }] } as never;
    expect(koderFra(() => rangerSøknader(r, valg))).toEqual([
      'VALG_UGYLDIG /valg/konvensjon',
      'LIKHETSKJEDE_UKJENT /valg/likhetskjede/0',
      'LIKHETSKJEDE_UKJENT /valg/likhetskjede/1',
    ]);
  });
});

describe('innstill', () => {
  const r = ranger(
    resultat([
      ['a', 5, 6],
      ['b', 4, 5],
      ['c', 3, 4],
      ['d', -1, 1],
    ]),
  );

  it('RANGERT_STOPP stops at the first that there is no room for', () => {
    const svar = innstill(r, ramme(10), { regel: 'RANGERT_STOPP' });
    expect(utfall(svar)).toEqual(['a INNSTILT', 'b IKKE_INNSTILT', 'c IKKE_INNSTILT', 'd HOLDT_UTENFOR']);
    expect(svar.linjer.map(({ årsak }) => årsak)).toEqual([
      'INNENFOR_RAMMEN',
      'RAMMEN_BRUKT_OPP',
      'STOPPET_OVER',
      'UFULLSTENDIG_VURDERT',
    ]);
    expect([svar.innstilt, svar.holdt, svar.rest]).toEqual([6, 0, 4]);
  });

  it('RANGERT_HOPP_OVER goes on with those there is room for', () => {
    const svar = innstill(r, ramme(10), { regel: 'RANGERT_HOPP_OVER' });
    expect(utfall(svar)).toEqual(['a INNSTILT', 'b IKKE_INNSTILT', 'c INNSTILT', 'd HOLDT_UTENFOR']);
    expect(svar.linjer[1]?.årsak).toBe('PASSER_IKKE_I_RESTEN');
  });

  it('a tie across the line recommends none of the tied and holds the dearest set', () => {
    const lik = ranger(
      resultat([
        ['a', 5, 6],
        ['b', 4, 3],
        ['c', 4, 2],
        ['d', 3, 1],
      ]),
    );
    const stopp = innstill(lik, ramme(10), { regel: 'RANGERT_STOPP' });
    expect(utfall(stopp)).toEqual([
      'a INNSTILT',
      'b UAVGJORT_VED_STREKEN',
      'c UAVGJORT_VED_STREKEN',
      'd IKKE_INNSTILT',
    ]);
    expect(stopp.uavgjort).toEqual([
      { søknadIder: ['b', 'c'], holdtBeløp: 3, antallLovlige: '2', lovlige: [['b'], ['c']] },
    ]);
    const hopp = innstill(lik, ramme(10), { regel: 'RANGERT_HOPP_OVER' });
    expect(utfall(hopp)[3]).toBe('d INNSTILT');
    expect([hopp.innstilt, hopp.holdt, hopp.rest]).toEqual([7, 3, 0]);
  });

  it('with room for all the tied there is no tie', () => {
    const lik = ranger(
      resultat([
        ['b', 4, 3],
        ['c', 4, 2],
      ]),
    );
    expect(utfall(innstill(lik, ramme(5), { regel: 'RANGERT_STOPP' }))).toEqual(['b INNSTILT', 'c INNSTILT']);
  });

  it('with room for none of the tied there is no tie either', () => {
    const lik = ranger(
      resultat([
        ['b', 4, 3],
        ['c', 4, 2],
      ]),
    );
    expect(utfall(innstill(lik, ramme(1), { regel: 'RANGERT_STOPP' }))).toEqual(['b IKKE_INNSTILT', 'c IKKE_INNSTILT']);
  });

  it('a tie that comes out the same in every order is decided', () => {
    const lik = ranger(
      resultat([
        ['b', 4, 3],
        ['c', 4, 100],
      ]),
    );
    expect(utfall(innstill(lik, ramme(10), { regel: 'RANGERT_HOPP_OVER' }))).toEqual(['b INNSTILT', 'c IKKE_INNSTILT']);
    expect(innstill(lik, ramme(10), { regel: 'RANGERT_STOPP' }).uavgjort[0]?.lovlige).toEqual([[], ['b']]);
  });

  it('counts the lawful sets of a large tie without listing them', () => {
    const mange = Array.from({ length: 40 }, (_, i) => [`s${String(i).padStart(2, '0')}`, 4, 1] as const);
    const [tie] = innstill(ranger(resultat(mange)), ramme(20), { regel: 'RANGERT_STOPP' }).uavgjort;
    expect(tie?.antallLovlige).toBe('137846528820');
    expect(tie).not.toHaveProperty('lovlige');
  });

  it('refuses to count when the sums are too many', () => {
    const mange = Array.from({ length: 30 }, (_, i) => [`s${i}`, 4, 2 ** i] as const);
    expect(koderFra(() => innstill(ranger(resultat(mange)), ramme(2 ** 29), { regel: 'RANGERT_STOPP' }))).toEqual([
      'LIKHET_FOR_STOR /rangering',
    ]);
  }, 60_000);

  it('refuses a frame and a rule that are none', () => {
    expect(koderFra(() => innstill(r, ramme(-1), { regel: 'X' as never }))).toEqual([
      'RAMME_UGYLDIG /ramme/beløp',
      'VALG_UGYLDIG /valg/regel',
    ]);
  });
});

/** Everything a rule may fund over all orders of the tied, by trying every order. */
function prøvAlle(
  like: readonly (readonly [string, number])[],
  rest: number,
  regel: Innstillingsregel,
): ReadonlySet<string> {
  const funnet = new Set<string>();
  const gå = (igjen: readonly (readonly [string, number])[], valgt: readonly string[], r: number): void => {
    if (igjen.length === 0) funnet.add([...valgt].sort().join());
    for (const en of igjen) {
      const resten = igjen.filter((annen) => annen !== en);
      if (en[1] <= r) gå(resten, [...valgt, en[0]], r - en[1]);
      else if (regel === 'RANGERT_HOPP_OVER') gå(resten, valgt, r);
      else funnet.add([...valgt].sort().join());
    }
  };
  gå(like, [], rest);
  return funnet;
}

describe('the lawful sets', () => {
  it.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER'] as const)('of %s are those of every order', (regel) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 0, max: 30 }),
        (beløp, rest) => {
          const like = beløp.map((b, i) => [`s${i}`, b] as const);
          const svar = innstill(ranger(resultat(like.map(([id, b]) => [id, 4, b]))), ramme(rest), { regel });
          const fasit = prøvAlle(like, rest, regel);
          const [tie] = svar.uavgjort;
          if (tie === undefined) {
            expect(fasit.size).toBe(1);
            expect(
              svar.linjer
                .filter(({ utfall: u }) => u === 'INNSTILT')
                .map(({ søknadId }) => søknadId)
                .sort()
                .join(),
            ).toBe([...fasit][0]);
            return;
          }
          expect(new Set(tie.lovlige?.map((sett) => [...sett].sort().join()))).toEqual(fasit);
          expect(tie.antallLovlige).toBe(String(fasit.size));
          const sum = (sett: readonly string[]) =>
            sett.reduce((s, id) => s + (like.find(([annen]) => annen === id)?.[1] ?? 0), 0);
          expect(tie.holdtBeløp).toBe(Math.max(...(tie.lovlige ?? []).map(sum)));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('what is recommended, held and left is always the frame', () => {
    const en = fc.record({ totalt: fc.integer({ min: -1, max: 3 }), beløp: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(
        fc.array(en, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('RANGERT_STOPP', 'RANGERT_HOPP_OVER'),
        (liste, rest, regel) => {
          const svar = innstill(
            ranger(resultat(liste.map(({ totalt, beløp }, i) => [`s${i}`, totalt, beløp]))),
            ramme(rest),
            { regel },
          );
          expect(svar.innstilt + svar.holdt + svar.rest).toBe(rest);
          expect(svar.rest).toBeGreaterThanOrEqual(0);
          expect(svar.linjer).toHaveLength(liste.length);
          expect(svar.linjer.reduce((s, { beløp }) => s + beløp, 0)).toBe(svar.innstilt);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('lagVedtak', () => {
  const innstilling = innstill(
    ranger(
      resultat([
        ['a', 5, 600],
        ['b', 4, 300],
        ['c', 4, 200],
        ['d', 3, 100],
      ]),
    ),
    ramme(1000),
    {
      regel: 'RANGERT_STOPP',
    },
  );
  const sak = { id: 'v', vedtaksdato: '2024-06-26' as never, organId: 'ssu', vedtakstype: 'UAVKLART' } as const;
  const avgjør = (
    søknadId: string,
    u: Avgjørelse['utfall'],
    beløp: number,
    felt: Partial<Avgjørelse> = {},
  ): Avgjørelse => ({
    søknadId,
    utfall: u,
    beløp: beløp as Øre,
    ...felt,
  });

  it('takes decisions that follow, and those that tie with a reason', () => {
    const avgjørelser = [
      avgjør('a', 'INNVILGET', 600),
      avgjør('b', 'INNVILGET', 300, { begrunnelse: 'Fra to kommuner' }),
      avgjør('c', 'UTSATT', 0),
      avgjør('d', 'AVSLATT', 0),
    ];
    const vedtak = lagVedtak(innstilling, avgjørelser, {
      ...sak,
      sak: '1/2024',
      vedtakstypeBegrunnelse: 'Mottakerne er kommuner',
    });
    expect(vedtak).toEqual({
      ...sak,
      sak: '1/2024',
      vedtakstypeBegrunnelse: 'Mottakerne er kommuner',
      utlysningId: 'u',
      ramme: innstilling.ramme,
      avgjørelser,
    });
  });

  it('finds every fault at once', () => {
    const avgjørelser = [
      avgjør('a', 'DELVIS_INNVILGET', 500),
      avgjør('b', 'INNVILGET', 300),
      avgjør('b', 'INNVILGET', 300),
      avgjør('d', 'INNVILGET', 99),
      avgjør('x', 'AVSLATT', 0),
    ];
    expect(koderFra(() => lagVedtak(innstilling, avgjørelser, sak))).toEqual([
      'AVVIK_UTEN_BEGRUNNELSE /avgjørelser/0',
      'UAVGJORT_UTEN_BEGRUNNELSE /avgjørelser/1',
      'AVGJORELSE_TO_GANGER /avgjørelser/2/søknadId',
      'AVGJORELSE_BELOP_UGYLDIG /avgjørelser/3/beløp',
      'AVGJORELSE_UKJENT_SOKNAD /avgjørelser/4/søknadId',
      'AVGJORELSE_MANGLER /avgjørelser',
      'VEDTAK_OVER_RAMME /avgjørelser',
    ]);
  });

  it.each([
    ['INNVILGET', 599],
    ['DELVIS_INNVILGET', 600],
    ['DELVIS_INNVILGET', 0],
    ['AVSLATT', 1],
    ['INNVILGET', 600.5],
  ] as const)('%s of %d øre does not go with 600 applied for', (u, beløp) => {
    const bare = { ...innstilling, linjer: innstilling.linjer.slice(0, 1) };
    expect(koderFra(() => lagVedtak(bare, [avgjør('a', u, beløp, { avviksbegrunnelse: 'x' })], sak))).toContain(
      'AVGJORELSE_BELOP_UGYLDIG /avgjørelser/0/beløp',
    );
  });

  it('a departure stands with a reason, not with a blank one', () => {
    const bare = { ...innstilling, linjer: innstilling.linjer.slice(0, 1) };
    const med = (avviksbegrunnelse: string) => () =>
      lagVedtak(bare, [avgjør('a', 'AVSLATT', 0, { avviksbegrunnelse })], sak);
    expect(koderFra(med('Endret behov'))).toEqual([]);
    expect(koderFra(med(' '))).toEqual(['AVVIK_UTEN_BEGRUNNELSE /avgjørelser/0']);
  });

  it('a part is at least the smallest workable amount', () => {
    const [linje] = innstilling.linjer;
    const bare = {
      ...innstilling,
      linjer: linje === undefined ? [] : [{ ...linje, minsteGjennomførbare: 400 as Øre }],
    };
    const med = (beløp: number) => () =>
      lagVedtak(bare, [avgjør('a', 'DELVIS_INNVILGET', beløp, { avviksbegrunnelse: 'x' })], sak);
    expect(koderFra(med(400))).toEqual([]);
    expect(koderFra(med(399))).toEqual(['AVGJORELSE_UNDER_MINSTE /avgjørelser/0/beløp']);
  });

  it.each([
    [{ form: 'KONSENSUS' }, []],
    [{ form: 'KONSENSUS', for: 5, mot: 1 }, ['BESLUTNING_UTEN_STOTTE /opplysninger/beslutning']],
    [{ form: 'ENSTEMMIG', for: 5, mot: 0, avholdende: 1 }, []],
    [{ form: 'FLERTALL', for: 3, mot: 3 }, ['BESLUTNING_UTEN_STOTTE /opplysninger/beslutning']],
    [{ form: 'FLERTALL', for: 4, mot: 3, merknad: 'Dissens fra to' }, []],
    [{ form: 'DELEGERT' }, []],
    [
      { form: 'X', for: -1, mot: 0.5 },
      [
        'BESLUTNING_UGYLDIG /opplysninger/beslutning/form',
        'BESLUTNING_UGYLDIG /opplysninger/beslutning/for',
        'BESLUTNING_UGYLDIG /opplysninger/beslutning/mot',
      ],
    ],
  ] as const)('records how it was decided: %j', (beslutning, koder) => {
    const bare = { ...innstilling, linjer: innstilling.linjer.slice(0, 1) };
    const lag = () => lagVedtak(bare, [avgjør('a', 'INNVILGET', 600)], { ...sak, beslutning: beslutning as never });
    expect(koderFra(lag)).toEqual(koder);
    if (koder.length === 0) expect(lag().beslutning).toEqual(beslutning);
  });

  it('kroner stay whole øre', () => {
    expect(innstilling.ramme.beløp).toBe(kroner(10));
  });
});
