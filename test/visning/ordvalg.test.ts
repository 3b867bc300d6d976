import { describe, expect, it } from 'vitest';
import { forklarFunn, type Språk } from '../../src/visning/index';
import { SETNINGER, type Setningsdata } from '../../src/visning/tekster/forklaring';
import { HVORFORIKKEORD } from '../../src/visning/tekster/hvorfor-ikke';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const HULL = /undefined|NaN|\[object| {2}|\s[.,]|^\s|\s$/;
const TALL = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'];

const data = (endret: Partial<Setningsdata>): Setningsdata => ({
  ledd: TALL.slice(0, 3),
  ja: true,
  erDatoer: false,
  erFørste: false,
  til: 'TALL',
  mengde: '3',
  bakover: false,
  ...endret,
});

describe.each(SPRÅK)('the words of a step in %s', (språk) => {
  const si = (slag: keyof typeof SETNINGER, endret: Partial<Setningsdata>) => SETNINGER[slag][språk](data(endret));

  it('have no hole in them, whatever the values of the step are', () => {
    for (const slag of Object.keys(SETNINGER) as (keyof typeof SETNINGER)[]) {
      for (const ja of [true, false]) {
        for (const erDatoer of [true, false]) {
          for (const ledd of [TALL.slice(0, 3), TALL]) expect(si(slag, { ja, erDatoer, ledd })).not.toMatch(HULL);
        }
      }
    }
  });

  it.each(['SUM', 'PRODUKT', 'MINST', 'STORST', 'MEDIAN'] as const)(
    'count more than six and name fewer: %s',
    (slag) => {
      expect(si(slag, { ledd: TALL })).toContain('7');
      expect(si(slag, { ledd: TALL })).not.toContain('t3');
      expect(si(slag, { ledd: TALL.slice(0, 6) })).toContain('t3');
    },
  );

  it('name what is taken from, also when what is taken is only counted', () => {
    expect(si('DIFFERANSE', { ledd: TALL })).toMatch(/^t1 .*6/);
    expect(si('DIFFERANSE', { ledd: TALL.slice(0, 2) })).toMatch(/t1.*t2/);
  });

  it.each(['ER_LIK', 'ER_MINDRE', 'ER_HOYST', 'OG', 'ELLER'] as const)('tell yes from no: %s', (slag) => {
    expect(si(slag, { ja: true })).not.toBe(si(slag, { ja: false }));
  });

  it.each(['ER_MINDRE', 'ER_HOYST'] as const)(
    'say of dates what comes first, and of numbers what is less: %s',
    (slag) => {
      const alle = [true, false].flatMap((ja) => [true, false].map((erDatoer) => si(slag, { ja, erDatoer })));
      expect(new Set(alle).size).toBe(4);
    },
  );

  it.each(['MINST', 'STORST'] as const)('call a date early or late and a number small or great: %s', (slag) => {
    expect(si(slag, { erDatoer: true })).not.toBe(si(slag, { erDatoer: false }));
  });
});

describe.each(SPRÅK)('the answer to why not in %s', (språk) => {
  const ord = HVORFORIKKEORD[språk];

  it('says one unit in letters and more in digits', () => {
    expect(ord.uavgjort('A', 1)).not.toMatch(/\d/);
    expect(ord.uavgjort('A', 3)).toContain('3');
  });

  it('says what a score was only where there was one', () => {
    expect(ord.poeng('K', '4', '2')).toMatch(/2/);
    expect(ord.poeng('K', '4', undefined)).toMatch(/4/);
    expect(ord.poeng('K', '4', undefined)).not.toMatch(HULL);
  });
});

describe('a finding chooses its words by its data', () => {
  const fravær = { dager: 3, enhet: 'DAGER', minst: 7, mangler: 'MOTEDATO' };

  it.each([
    ['an impossibility that should be another, or none', 'UMULIG_HOLDER_IKKE', { oppgitt: '5' }, 'ventet', ['', '7']],
    [
      'a last state and one that leads on',
      'OVERGANG_ULOVLIG',
      { fra: 'AVSLATT', til: 'KLADD' },
      'lovlige',
      [[], ['TRUKKET']],
    ],
    [
      'one who may only speak and one who only observes',
      'STEMME_UTEN_RETT',
      { medlemId: 'm' },
      'rett',
      ['TALERETT', 'OBSERVATOR'],
    ],
    [
      'a case sent out late and one dated too late to be sent in time',
      'SENDT_FOR_SENT',
      fravær,
      'fra',
      ['UTSENDT', 'DOKUMENTDATO'],
    ],
    [
      'no date of the meeting and no date of the papers',
      'UTSENDING_UKJENT',
      fravær,
      'mangler',
      ['MOTEDATO', 'SENDT_UT'],
    ],
    ['no deputy left and some', 'MEDLEM_INHABIL', { medlemId: 'm', grunn: 'PART' }, 'varaIder', [[], ['v']]],
  ] as const)('%s', (_, kode, felles, felt, [en, annen]) => {
    for (const språk of SPRÅK) {
      const [a, b] = [en, annen].map((verdi) =>
        forklarFunn({ kode, alvor: 'FEIL', sti: '', data: { ...felles, [felt]: verdi } }, { språk }),
      );
      expect(a).not.toBe(b);
      expect(`${a}${b}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('more money than there is', () => {
  it('comes with what happens where no date is given, and is not said to be of that', () => {
    const funn = { kode: 'KJORING_OVER_BEVILGNING', alvor: 'FEIL', sti: '/ordning/bevilgninger' } as const;
    const data = { brukt: 800, ramme: 400, over: 400 };
    expect(SPRÅK.map((språk) => forklarFunn({ ...funn, data }, { språk }).replaceAll('\u00A0', ' '))).toEqual([
      '8 kr er fordelt eller lyst ut av 4 kr: 4 kr for mye. Er ingen dato oppgitt, regnes alle regler med, også regler for samme penger på ulike dager.',
      '8 kr er fordelt eller lyst ut av 4 kr: 4 kr for mykje. Er ingen dato oppgitt, blir alle reglar rekna med, også reglar for dei same pengane på ulike dagar.',
      'NOK 8 is distributed or announced of NOK 4: NOK 4 too much. When no date is given, every rule counts, also rules for the same money on different days.',
    ]);
  });
});
