import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, type Øre } from '../../src/kjerne/index';
import { beregnBudsjettsummer, kontrollerBudsjett } from '../../src/kontroll/index';
import type { Budsjett, Ramme } from '../../src/modell';

const budsjett = (felt: Partial<Budsjett> = {}): Budsjett => ({
  id: 'b',
  år: 2024,
  status: 'FORSLAG',
  rader: [
    { tiltakId: 'a', navn: 'A' },
    { tiltakId: 'admin', navn: 'Admin', administrasjon: true },
  ],
  kostnadsarter: [
    { id: 'lønn', navn: 'Lønn' },
    { id: 'kontor', navn: 'Kontor', administrasjon: true },
  ],
  celler: [
    { tiltakId: 'a', kostnadsartId: 'lønn', beløp: kroner(600) },
    { tiltakId: 'a', kostnadsartId: 'kontor', beløp: kroner(100) },
    { tiltakId: 'admin', kostnadsartId: 'kontor', beløp: kroner(300) },
  ],
  ...felt,
});

const ramme = (beløp: number): Ramme => ({ beløp: kroner(beløp), status: 'ENDELIG', bevilgninger: [] });
const koder = (...a: Parameters<typeof kontrollerBudsjett>) =>
  kontrollerBudsjett(...a).map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);

describe('beregnBudsjettsummer', () => {
  it('counts a cell in an administrative row and column once', () => {
    const { administrasjon, administrasjonsandel, totalt } = beregnBudsjettsummer(budsjett());
    expect([administrasjon, totalt]).toEqual([kroner(400), kroner(1000)]);
    expect(administrasjonsandel).toEqual({ teller: '2', nevner: '5' });
  });

  it('has no share of nothing', () => {
    expect(beregnBudsjettsummer(budsjett({ celler: [] }))).not.toHaveProperty('administrasjonsandel');
  });

  it('shows what each party bears and gains', () => {
    const celler = [
      {
        tiltakId: 'a',
        kostnadsartId: 'lønn',
        beløp: kroner(600),
        parter: [
          { partId: 'unn', kostnad: kroner(500), gevinst: kroner(50) },
          { partId: 'alta', kostnad: kroner(100), gevinst: kroner(700) },
        ],
      },
      { tiltakId: 'a', kostnadsartId: 'kontor', beløp: kroner(10), parter: [{ partId: 'unn', kostnad: kroner(10) }] },
    ];
    expect(beregnBudsjettsummer(budsjett({ celler })).parter).toEqual([
      { partId: 'alta', kostnad: kroner(100), gevinst: kroner(700), netto: kroner(600) },
      { partId: 'unn', kostnad: kroner(510), gevinst: kroner(50), netto: kroner(-460) },
    ]);
  });

  it('rows and columns make the same total', () => {
    const celle = fc.record({
      tiltakId: fc.constantFrom('a', 'admin'),
      kostnadsartId: fc.constantFrom('lønn', 'kontor'),
      beløp: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(celle), (celler) => {
        const summer = beregnBudsjettsummer(budsjett({ celler: celler.map((c) => ({ ...c, beløp: c.beløp as Øre })) }));
        const sum = (deler: readonly { readonly sum: number }[]) => deler.reduce((s, d) => s + d.sum, 0);
        expect(sum(summer.rader)).toBe(summer.totalt);
        expect(sum(summer.kolonner)).toBe(summer.totalt);
      }),
    );
  });
});

describe('kontrollerBudsjett', () => {
  it('finds nothing wrong with a budget in order', () => {
    expect(koder(budsjett(), { ramme: ramme(1000), høysteAdministrasjonsandel: { teller: '2', nevner: '5' } })).toEqual(
      [],
    );
  });

  it('finds every place that is wrong', () => {
    const galt = budsjett({
      rader: [
        { tiltakId: 'a', navn: 'A' },
        { tiltakId: 'a', navn: 'A igjen' },
      ],
      kostnadsarter: [
        { id: 'lønn', navn: 'Lønn' },
        { id: 'lønn', navn: 'Lønn igjen' },
      ],
      celler: [
        { tiltakId: 'x', kostnadsartId: 'y', beløp: kroner(1) },
        { tiltakId: 'a', kostnadsartId: 'lønn', beløp: kroner(1) },
        { tiltakId: 'a', kostnadsartId: 'lønn', beløp: kroner(2) },
      ],
    });
    expect(koder(galt)).toEqual([
      'FEIL BUDSJETT_RAD_TO_GANGER /rader/1/tiltakId',
      'FEIL BUDSJETT_ART_TO_GANGER /kostnadsarter/1/id',
      'FEIL BUDSJETT_RAD_UKJENT /celler/0/tiltakId',
      'FEIL BUDSJETT_ART_UKJENT /celler/0/kostnadsartId',
      'FEIL BUDSJETT_CELLE_TO_GANGER /celler/2',
    ]);
  });

  it('finds every amount that is none, and then checks no sums', () => {
    const celler = [
      {
        tiltakId: 'a',
        kostnadsartId: 'lønn',
        beløp: -1 as Øre,
        parter: [{ partId: 'p', kostnad: 0.5 as Øre, gevinst: Number.NaN as Øre }],
      },
    ];
    const oppgitteSummer = {
      rader: [{ tiltakId: 'a', sum: -2 as Øre }],
      kolonner: [{ kostnadsartId: 'lønn', sum: -2 as Øre }],
      totalt: 1.5 as Øre,
    };
    expect(koder(budsjett({ celler, oppgitteSummer }), { ramme: ramme(0) })).toEqual([
      'FEIL BUDSJETT_BELOP_UGYLDIG /celler/0/beløp',
      'FEIL BUDSJETT_BELOP_UGYLDIG /celler/0/parter/0/kostnad',
      'FEIL BUDSJETT_BELOP_UGYLDIG /celler/0/parter/0/gevinst',
      'FEIL BUDSJETT_BELOP_UGYLDIG /oppgitteSummer/rader/0/sum',
      'FEIL BUDSJETT_BELOP_UGYLDIG /oppgitteSummer/kolonner/0/sum',
      'FEIL BUDSJETT_BELOP_UGYLDIG /oppgitteSummer/totalt',
    ]);
  });

  it('holds printed sums against the cells, to the øre', () => {
    const oppgitteSummer = {
      rader: [
        { tiltakId: 'a', sum: kroner('699.99') },
        { tiltakId: 'admin', sum: kroner(300) },
        { tiltakId: 'x', sum: kroner(1) },
      ],
      kolonner: [
        { kostnadsartId: 'kontor', sum: kroner('400.01') },
        { kostnadsartId: 'lønn', sum: kroner(600) },
        { kostnadsartId: 'y', sum: kroner(1) },
      ],
      totalt: kroner(1001),
    };
    const funn = kontrollerBudsjett(budsjett({ oppgitteSummer }));
    expect(funn.map(({ kode, data }) => [kode, data.avvik ?? null])).toEqual([
      ['BUDSJETT_RADSUM_STEMMER_IKKE', -1],
      ['BUDSJETT_RAD_UKJENT', null],
      ['BUDSJETT_KOLONNESUM_STEMMER_IKKE', 1],
      ['BUDSJETT_ART_UKJENT', null],
      ['BUDSJETT_TOTALSUM_STEMMER_IKKE', 100],
    ]);
  });

  it('holds the parties against the cell', () => {
    const celler = [
      { tiltakId: 'a', kostnadsartId: 'lønn', beløp: kroner(6), parter: [{ partId: 'p', kostnad: kroner(5) }] },
    ];
    expect(koder(budsjett({ celler }))).toEqual(['FEIL BUDSJETT_PARTER_STEMMER_IKKE /celler/0/parter']);
  });

  it.each([
    [999, ['FEIL BUDSJETT_OVER_RAMME ']],
    [1000, []],
    [1001, ['ADVARSEL BUDSJETT_UNDER_RAMME ']],
  ])('a frame of %i kr', (beløp, ventet) => {
    expect(koder(budsjett(), { ramme: ramme(beløp) })).toEqual(ventet);
  });

  it('compares the share of administration exactly', () => {
    const høyst = (teller: string, nevner: string) => ({ høysteAdministrasjonsandel: { teller, nevner } });
    expect(koder(budsjett(), høyst('399999999999', '1000000000000'))).toEqual([
      'ADVARSEL ADMINISTRASJONSANDEL_FOR_HOY ',
    ]);
    expect(koder(budsjett(), høyst('400000000000', '1000000000000'))).toEqual([]);
    expect(koder(budsjett({ celler: [] }), høyst('0', '1'))).toEqual(['ADVARSEL BUDSJETT_UTEN_BELOP /celler']);
  });
});
