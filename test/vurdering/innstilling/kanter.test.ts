import { describe, expect, it } from 'vitest';
import type { Øre } from '../../../src/kjerne/index';
import type { Innstilling } from '../../../src/modell';
import {
  finnBetingelsespriser,
  finnMuligeRanger,
  innstill,
  innstillFlere,
  type Rangering,
  type Velgervalg,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { lagRangering, type Prøve, ramme } from './runder';

const prøver = (...rader: readonly (readonly [id: string, poeng: number, beløp: number])[]): readonly Prøve[] =>
  rader.map(([id, poeng, beløp]) => ({ id, poeng, beløp }));
const innstilte = ({ linjer }: Innstilling) =>
  linjer.filter(({ utfall }) => utfall === 'INNSTILT').map(({ søknadId }) => søknadId);

/** The same ranking with one søknad that is not assessed in full. */
const medUtenfor = (rangering: Rangering, søknadId: string): Rangering => ({
  ...rangering,
  utenfor: [{ søknadId, søktBeløp: 1 as Øre, årsak: 'UFULLSTENDIG' }],
});

describe('a condition on a søknad that is held outside', () => {
  const r = medUtenfor(lagRangering(prøver(['a', 9, 10], ['b', 5, 10])), 'ute');
  const med = (
    regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER' | 'HOYEST_SAMLET_POENG',
    søknadId: string,
    krever: string,
  ) => innstill(r, ramme(50), { regel, portefølje: { forutsetninger: [{ id: 'f', søknadId, krever }] } });

  it.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'HOYEST_SAMLET_POENG'] as const)(
    'keeps out the one that needs it: %s',
    (regel) => {
      const svar = med(regel, 'a', 'ute');
      expect(innstilte(svar)).toEqual(['b']);
      expect(svar.linjer[0]).toMatchObject({ søknadId: 'a', utfall: 'IKKE_INNSTILT' });
    },
  );

  it.each(['RANGERT_HOPP_OVER', 'HOYEST_SAMLET_POENG'] as const)(
    'asks nothing of the others when it is the one that needs: %s',
    (regel) => {
      expect(innstilte(med(regel, 'ute', 'a'))).toEqual(['a', 'b']);
    },
  );
});

describe('a ring of conditions', () => {
  const r = lagRangering(prøver(['a', 9, 10], ['b', 5, 10], ['c', 4, 10]));
  const forutsetning = (søknadId: string, krever: string) => ({ id: `${søknadId}-${krever}`, søknadId, krever });

  it('is told without what it only leads to', () => {
    const forutsetninger = [forutsetning('a', 'b'), forutsetning('b', 'a'), forutsetning('b', 'c')];
    const funn: unknown[] = [];
    try {
      innstill(r, ramme(50), { regel: 'RANGERT_HOPP_OVER', portefølje: { forutsetninger } });
    } catch (feil) {
      funn.push(...(feil as { funn: readonly unknown[] }).funn);
    }
    expect(funn).toMatchObject([{ kode: 'FORUTSETNING_SYKLUS', data: { søknadIder: ['a', 'b'] } }]);
  });
});

describe('a search for what the conditions allow', () => {
  it('says that it reached its limit, and hands out no more than the frame', () => {
    const r = lagRangering(prøver(...Array.from({ length: 9 }, (_, i) => [`s${i}`, 9 - (i % 3), 3 + i] as const)));
    const gruppe = { type: 'SOKNADER', søknadIder: ['s6', 's7', 's8'] } as const;
    const portefølje = { grenser: [{ id: 'g', gruppe, mål: 'ANTALL', minst: 2 }] } as const;
    const svar = innstill(r, ramme(30), { regel: 'RANGERT_HOPP_OVER', portefølje, arbeidsgrense: 1 });
    expect(svar.arbeidsgrenseNådd).toBe(true);
    expect(svar.innstilt + svar.holdt + svar.rest).toBe(30);
    expect(svar.rest).toBeGreaterThanOrEqual(0);
  });
});

describe('equal shares', () => {
  const lik = (velgere: Velgervalg) => ({ regel: 'LIKE_ANDELER', velgere, fullføring: 'INGEN' }) as const;
  const velger = (id: string, ...ider: readonly string[]) => ({
    id,
    nytte: ider.map((søknadId) => ({ søknadId, poeng: 1 })),
  });

  it('do not hang on the order of the voters', () => {
    const r = lagRangering(prøver(['a', 9, 20], ['b', 5, 20], ['c', 4, 20]));
    const velgere = [velger('x', 'a'), velger('m', 'b', 'c'), velger('e', 'a', 'c')];
    expect(innstill(r, ramme(60), lik([...velgere].reverse())).linjer).toEqual(
      innstill(r, ramme(60), lik(velgere)).linjer,
    );
  });

  it('count what someone thinks of a søknad held outside for nothing', () => {
    const r = medUtenfor(lagRangering(prøver(['a', 9, 20], ['b', 5, 20])), 'ute');
    const uten = innstill(r, ramme(40), lik([velger('x', 'a'), velger('y', 'b')]));
    expect(innstill(r, ramme(40), lik([velger('x', 'ute', 'a'), velger('y', 'b')]))).toEqual(uten);
    expect(innstilte(uten)).toEqual(['a', 'b']);
  });

  it('hold all that is left when the orders are too many to try', () => {
    const like = prøver(...Array.from({ length: 17 }, (_, i) => [`s${String(i).padStart(2, '0')}`, 4, 10] as const));
    const alle = [velger('x', ...like.map(({ id }) => id))];
    const svar = innstill(lagRangering(like), ramme(80), lik(alle));
    expect(svar.uavgjort).toMatchObject([{ holdtBeløp: 80 }]);
    expect(svar.uavgjort[0]?.antallLovlige).toMatch(/^>\d+$/);
    expect(svar.uavgjort[0]).not.toHaveProperty('lovlige');
    expect([svar.innstilt, svar.holdt, svar.rest]).toEqual([0, 80, 0]);
  }, 60_000);

  it('keep a criterion of one round apart from that of the same name in another', () => {
    const brøk = (teller: string) => ({ teller, nevner: '1' });
    const runde = (utlysning: string, søknadId: string): Rangering => {
      const r = lagRangering(prøver([søknadId, 10, 10]));
      const { resultat, valg } = r.grunnlag;
      const { runde: gitt } = resultat.grunnlag;
      const søknader = resultat.søknader.map((s) => ({
        ...s,
        kriterier: [{ kriteriumId: 'k', antall: 1, bidrag: brøk('10'), enkeltpoeng: [] }],
      }));
      const ny = {
        ...resultat,
        søknader,
        grunnlag: { ...resultat.grunnlag, runde: { ...gitt, utlysning: { ...gitt.utlysning, id: utlysning } } },
      };
      return { ...r, grunnlag: { valg, resultat: ny as never } };
    };
    const to = [runde('u1', 'a'), runde('u2', 'b')];
    const valg = { ...lik('KRITERIER'), sammenlignEtter: 'TOTALT' } as const;
    // Each of the two has half of the frame and pays for its own, when half is enough. One criterion of both rounds would
    // have all of it, and with 19 pay for one of them.
    expect(innstilte(innstillFlere(to, ramme(20), valg))).toEqual(['a', 'b']);
    expect(innstilte(innstillFlere(to, ramme(19), valg))).toEqual([]);
  });

  it('give no support from a criterion that counts against', () => {
    const r = lagRangering(prøver(['a', 9, 10], ['b', 5, 10]));
    const { resultat, valg } = r.grunnlag;
    const søknader = resultat.søknader.map((s) => ({
      ...s,
      kriterier: [{ kriteriumId: 'k', antall: 1, bidrag: { teller: s.søknadId === 'a' ? '-1' : '1', nevner: '1' } }],
    }));
    const ny = { ...r, grunnlag: { valg, resultat: { ...resultat, søknader } as never } };
    expect(innstilte(innstill(ny, ramme(20), lik('KRITERIER')))).toEqual(['b']);
  });
});

describe('several rounds', () => {
  it('say in which of them an amount is wrong', () => {
    const rett = lagRangering(prøver(['a', 5, 10]));
    const galt = lagRangering([{ id: 'b', poeng: 4, beløp: 10, minste: 11 }]);
    const valg = { regel: 'DELFINANSIERING', enhet: 1 as Øre, videre: 'STOPP', sammenlignEtter: 'TOTALT' } as const;
    expect(koderFra(() => innstillFlere([rett, galt], ramme(5), valg))).toEqual([
      'MINSTE_UGYLDIG /rangeringer/1/plasser/0',
    ]);
  });
});

describe('a ranking of which nothing more is known than its places', () => {
  const full = lagRangering(prøver(['a', 9, 10], ['b', 5, 10]));
  const { resultat, valg } = full.grunnlag;
  const { søknader: _, ...runde } = resultat.grunnlag.runde;
  const bar: Rangering = {
    ...full,
    grunnlag: { valg, resultat: { ...resultat, grunnlag: { ...resultat.grunnlag, runde: runde as never } } },
  };

  it.each([
    { type: 'PASIENTGRUPPE', id: 'barn' },
    { type: 'KOMMUNE', kommunenummer: '1806' },
    { type: 'PARTTYPE', parttype: 'HELSEFORETAK' },
  ] as const)('has nobody in a group of $type, so that a cap on it holds nobody back', (gruppe) => {
    const portefølje = { grenser: [{ id: 'g', gruppe, mål: 'ANTALL', høyst: 0 }] } as const;
    const svar = innstill(bar, ramme(20), { regel: 'RANGERT_HOPP_OVER', portefølje });
    expect(innstilte(svar)).toEqual(['a', 'b']);
    expect(svar.grenser?.[0]?.brukt).toBe(0);
  });

  it('can be funded in part, down to what is applied for', () => {
    const del = { regel: 'DELFINANSIERING', enhet: 1 as Øre, videre: 'STOPP' } as const;
    expect(innstill(bar, ramme(15), del).linjer.map(({ beløp }) => beløp)).toEqual([10, 0]);
  });
});

describe('floors when parts can be funded', () => {
  const r = lagRangering([
    { id: 'a', poeng: 9, beløp: 10, minste: 4 },
    { id: 'b', poeng: 5, beløp: 10, minste: 4 },
  ]);
  const gruppe = { type: 'SOKNADER', søknadIder: ['a', 'b'] } as const;
  const med = (beløp: number) =>
    innstill(r, ramme(beløp), {
      regel: 'DELFINANSIERING',
      enhet: 1 as Øre,
      videre: 'HOPP_OVER',
      portefølje: { grenser: [{ id: 'begge', gruppe, mål: 'ANTALL', minst: 2 }] },
    });

  it('can be met with the smallest workable amounts, and not with less', () => {
    expect(med(8).umuligeGulv).toBeUndefined();
    expect(med(8).linjer.map(({ beløp }) => beløp)).toEqual([4, 4]);
    expect(med(7).umuligeGulv).toEqual(['begge']);
  });
});

describe('the price of a condition', () => {
  it('is only approached when the search for the best sum reaches its limit', () => {
    const r = lagRangering(
      prøver(...Array.from({ length: 12 }, (_, i) => [`s${i}`, 10 + i, 7 + ((5 * i) % 11)] as const)),
    );
    const utelukkelser = [{ id: 'u', søknadIder: ['s10', 's11'] }];
    const valg = { regel: 'HOYEST_SAMLET_POENG', portefølje: { utelukkelser } } as const;
    expect(finnBetingelsespriser(r, ramme(40), valg).map(({ status }) => status)).toEqual(['NOYAKTIG']);
    const kort = finnBetingelsespriser(r, ramme(40), { ...valg, arbeidsgrense: 3 });
    expect(kort.map(({ status }) => status)).toEqual(['TILNARMET']);
  });
});

describe('a table with a score too many', () => {
  it('is told of the number, and of what cannot be read in the one too many', () => {
    const søknad = { søknadId: 'a', søktBeløp: 1 as Øre, poeng: [1, { teller: 'x', nevner: '1' }] };
    const tabell = { kriterier: [{ kriteriumId: 'k' }], søknader: [søknad] };
    expect(koderFra(() => finnMuligeRanger(tabell, { type: 'UKJENT' }))).toEqual([
      'POENG_ANTALL_FEIL /tabell/søknader/0/poeng',
      'POENG_UGYLDIG /tabell/søknader/0/poeng/1',
    ]);
  });
});
