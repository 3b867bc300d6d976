import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { antallVirkedager } from '../../src/kjerne/antall-virkedager';
import { dagnummer, datoAv, ukedagAv } from '../../src/kjerne/dagnummer';
import { erVirkedag } from '../../src/kjerne/er-virkedag';
import { finnForrigeVirkedag } from '../../src/kjerne/finn-forrige-virkedag';
import { finnNesteVirkedag } from '../../src/kjerne/finn-neste-virkedag';
import { helligdager } from '../../src/kjerne/helligdager';
import type { Kalender } from '../../src/kjerne/kalender';
import { lagDato } from '../../src/kjerne/lag-dato';
import { lagKalender } from '../../src/kjerne/lag-kalender';
import { lagNorskKalender } from '../../src/kjerne/lag-norsk-kalender';
import { leggTilDager } from '../../src/kjerne/legg-til-dager';
import { leggTilVirkedager } from '../../src/kjerne/legg-til-virkedager';
import { leggTilMåneder } from '../../src/kjerne/maaneder';
import type { Dato } from '../../src/kjerne/typer';
import { ukedag } from '../../src/kjerne/ukedag';

const d = lagDato;
const VID = lagNorskKalender(1990, 2060);

/** Easter by the tables of Gauss and the corrections for the years in question: another algorithm than the library's. */
function påskeEtterGauss(år: number): string {
  const a = år % 19;
  const b = år % 4;
  const c = år % 7;
  const k = Math.floor(år / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const q = Math.floor(k / 4);
  const M = (15 - p + k - q) % 30;
  const N = (4 + k - q) % 7;
  const dd = (19 * a + M) % 30;
  const e = (2 * b + 4 * c + 6 * dd + N) % 7;
  let dag = 22 + dd + e;
  if (dd === 29 && e === 6) dag = 50;
  if (dd === 28 && e === 6 && (11 * M + 11) % 30 < 19) dag = 49;
  return dag > 31 ? `${år}-04-${String(dag - 31).padStart(2, '0')}` : `${år}-03-${dag}`;
}

const påske = (år: number): string | undefined =>
  helligdager(år).find(({ nøkkel }) => nøkkel === 'FORSTE_PAASKEDAG')?.dato;

describe('Easter', () => {
  it.each([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
    '2076-04-19',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '1818-03-22',
    '2008-03-23',
    '2011-04-24',
    '2049-04-18',
  ])('is on %s', (dato) => expect(påske(Number(dato.slice(0, 4)))).toBe(dato));

  it('agrees with the algorithm of Gauss in every year 1583–4099', () => {
    for (let år = 1583; år <= 4099; år++) expect(påske(år)).toBe(påskeEtterGauss(år));
  });
});

describe('holidays', () => {
  it('are twelve a year, also where two share a day', () => {
    for (let år = 1990; år <= 2060; år++) expect(helligdager(år)).toHaveLength(12);
  });

  it.each([
    [2027, 'ANDRE_PINSEDAG'],
    [2032, 'ANDRE_PINSEDAG'],
    [2043, 'FORSTE_PINSEDAG'],
    [2054, 'FORSTE_PINSEDAG'],
  ])('17 May %i is also %s, and both are reported', (år, nøkkel) => {
    const den17 = helligdager(år).filter(({ dato }) => dato === `${år}-05-17`);
    expect(den17.map((h) => h.nøkkel).sort()).toEqual([nøkkel, 'GRUNNLOVSDAGEN'].sort());
  });

  it('names the act that makes each a holiday', () => {
    const etterLov = helligdager(2024).filter(({ hjemmel }) => hjemmel.startsWith('lov om 1 og 17 mai'));
    expect(etterLov.map((h) => h.dato)).toEqual(['2024-05-01', '2024-05-17']);
  });

  it('does not count 24 and 31 December, which are working days in law', () => {
    expect(erVirkedag(d('2024-12-24'), VID)).toBe(true);
    expect(erVirkedag(d('2024-12-31'), VID)).toBe(true);
  });

  it.each([[1582], [10_000], [2024.5], [Number.NaN]])('refuses the year %s', (år) => {
    expect(() => helligdager(år)).toThrow('KALENDERAR_UGYLDIG');
  });
});

/** A working day by the definition alone: weekday and list, one day at a time. */
function erVirkedagEtterDefinisjon(dato: Dato, kalender: Kalender): boolean {
  const dag = ukedag(dato);
  return dag !== 7 && (dag !== 6 || kalender.lørdagErVirkedag) && !kalender.helligdager.some((h) => h.dato === dato);
}

function gå(dato: Dato, antall: number, kalender: Kalender): Dato {
  let nå = dato;
  for (let igjen = Math.abs(antall); igjen > 0; ) {
    nå = leggTilDager(nå, Math.sign(antall));
    if (erVirkedagEtterDefinisjon(nå, kalender)) igjen -= 1;
  }
  return nå;
}

const enDato = fc.integer({ min: dagnummer(d('2000-01-01')), max: dagnummer(d('2050-12-31')) }).map(datoAv);
const enKalender = fc
  .record({ lørdagErVirkedag: fc.boolean(), ekstra: fc.array(enDato, { maxLength: 20 }) })
  .map(({ lørdagErVirkedag, ekstra }) =>
    lagKalender({
      fraÅr: 1998,
      tilÅr: 2052,
      lørdagErVirkedag,
      ekstraFridager: ekstra.map((dato, i) => ({ dato, nøkkel: `FRI_${i}`, hjemmel: 'prøve' })),
    }),
  );

describe('working days, against a walk of one day at a time', () => {
  it('erVirkedag is weekday and list', () => {
    fc.assert(
      fc.property(
        enDato,
        enKalender,
        (dato, kalender) => erVirkedag(dato, kalender) === erVirkedagEtterDefinisjon(dato, kalender),
      ),
      { numRuns: 2000 },
    );
  });

  it('leggTilVirkedager goes both ways', () => {
    fc.assert(
      fc.property(enDato, fc.integer({ min: -60, max: 60 }), enKalender, (dato, antall, kalender) => {
        expect(leggTilVirkedager(dato, antall, kalender)).toBe(gå(dato, antall, kalender));
      }),
      { numRuns: 1000 },
    );
  });

  it('antallVirkedager is what leggTilVirkedager went, and changes sign with its ends', () => {
    fc.assert(
      fc.property(enDato, fc.integer({ min: 1, max: 500 }), (dato, antall) => {
        const slutt = leggTilVirkedager(dato, antall, VID);
        expect(antallVirkedager(dato, slutt, VID)).toBe(antall);
        expect(antallVirkedager(slutt, dato, VID)).toBe(-antall);
      }),
      { numRuns: 1000 },
    );
  });

  it('rolling is the identity on a working day and the nearest one otherwise', () => {
    fc.assert(
      fc.property(enDato, enKalender, (dato, kalender) => {
        const virkedag = erVirkedagEtterDefinisjon(dato, kalender);
        expect(finnNesteVirkedag(dato, kalender)).toBe(virkedag ? dato : gå(dato, 1, kalender));
        expect(finnForrigeVirkedag(dato, kalender)).toBe(virkedag ? dato : gå(dato, -1, kalender));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the vectors of the rules', () => {
  it.each([
    ['2024-04-01', '2024-04-02'],
    ['2025-04-01', '2025-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2027-04-01', '2027-04-01'],
    ['2028-04-01', '2028-04-03'],
    ['2029-04-01', '2029-04-03'],
    ['2034-04-01', '2034-04-03'],
    ['2035-04-01', '2035-04-02'],
  ])('%s rolls to %s', (fra, til) => expect(finnNesteVirkedag(d(fra), VID)).toBe(til));

  it.each([
    ['2024-05-31', 9, '2025-02-28', true],
    ['2024-08-01', 9, '2025-05-01', false],
    ['2024-06-17', 9, '2025-03-17', false],
    ['2023-08-31', 6, '2024-02-29', true],
    ['2025-08-31', 6, '2026-02-28', true],
    ['2024-02-29', 12, '2025-02-28', true],
    ['2024-09-01', 9, '2025-06-01', false],
    ['2024-03-31', -1, '2024-02-29', true],
    ['0001-02-28', -1, '0001-01-28', false],
  ])('%s and %i months is %s', (fra, måneder, dato, klemt) => {
    expect(leggTilMåneder(d(fra), måneder)).toEqual({ dato, klemt });
  });

  it.each([
    ['2026-03-12', '2026-04-07'],
    ['2026-04-10', '2026-05-04'],
    ['2026-12-04', '2026-12-28'],
    ['2026-12-03', '2026-12-24'],
    ['2026-04-26', '2026-05-18'],
  ])('three weeks from %s, rolled, is %s', (fra, til) => {
    expect(finnNesteVirkedag(leggTilDager(d(fra), 21), VID)).toBe(til);
  });

  it('six weeks from 1 October is 12 November, counted from the start and not from the day after', () => {
    expect(leggTilDager(d('2024-10-01'), 42)).toBe('2024-11-12');
  });

  it('the call of 2024 ran for 17 days and 11 working days', () => {
    expect(dagnummer(d('2024-06-17')) - dagnummer(d('2024-05-31'))).toBe(17);
    expect(antallVirkedager(d('2024-05-31'), d('2024-06-17'), VID)).toBe(11);
  });
});

describe('the edges of a calendar', () => {
  const kort = lagNorskKalender(2024, 2024);

  it('are never passed in silence', () => {
    expect(() => erVirkedag(d('2023-12-31'), kort)).toThrow('UTENFOR_KALENDER');
    expect(() => leggTilVirkedager(d('2024-12-31'), 1, kort)).toThrow('UTENFOR_KALENDER');
    expect(() => leggTilVirkedager(d('2024-01-02'), -1, kort)).toThrow('UTENFOR_KALENDER');
    expect(() => finnForrigeVirkedag(d('2024-01-01'), kort)).toThrow('UTENFOR_KALENDER');
    expect(() => antallVirkedager(d('2024-01-01'), d('2025-01-01'), kort)).toThrow('UTENFOR_KALENDER');
  });

  it('refuse amounts that are no whole numbers, and years that are none', () => {
    expect(() => leggTilVirkedager(d('2024-01-02'), 0.5, kort)).toThrow('ANTALL_UGYLDIG');
    expect(() => leggTilDager(d('2024-01-02'), Number.NaN)).toThrow('ANTALL_UGYLDIG');
    expect(() => leggTilMåneder(d('2024-01-02'), 0.5)).toThrow('ANTALL_UGYLDIG');
    expect(() => leggTilMåneder(d('2024-01-02'), 1e9)).toThrow('DATO_UTENFOR_REKKEVIDDE');
    expect(() => leggTilMåneder(d('9999-12-02'), 1)).toThrow('DATO_UTENFOR_REKKEVIDDE');
    expect(() => leggTilDager(d('0001-01-01'), -1)).toThrow('DATO_UTENFOR_REKKEVIDDE');
    expect(() => leggTilDager(d('9999-12-31'), 1)).toThrow('DATO_UTENFOR_REKKEVIDDE');
    expect(() => lagNorskKalender(2025, 2024)).toThrow('KALENDERAR_UGYLDIG');
  });

  it('report every fault of a calendar at once', () => {
    expect(() =>
      lagKalender({
        fraÅr: 2,
        tilÅr: 1,
        lørdagErVirkedag: true,
        ekstraFridager: [{ dato: '2024-02-30' as Dato, nøkkel: 'X', hjemmel: 'x' }],
      }),
    ).toThrow('KALENDERAR_UGYLDIG /fraÅr, DATO_UGYLDIG /ekstraFridager/0/dato');
  });

  it('leave out days off of other years, and count a day off once although two fall on it', () => {
    const to = { dato: d('2024-12-24'), hjemmel: 'avtale' };
    const kalender = lagKalender({
      fraÅr: 2024,
      tilÅr: 2024,
      lørdagErVirkedag: false,
      ekstraFridager: [
        { ...to, nøkkel: 'A' },
        { ...to, nøkkel: 'B' },
        { ...to, dato: d('2025-01-02'), nøkkel: 'C' },
      ],
    });
    expect(kalender.helligdager).toHaveLength(14);
    expect(leggTilVirkedager(d('2024-12-23'), 1, kalender)).toBe('2024-12-27');
  });
});

describe('dates as numbers', () => {
  it('go there and back, in step with the weekdays, for every day 1583–2400', () => {
    let forrige = dagnummer(d('1582-12-31'));
    for (let nummer = forrige + 1; nummer <= dagnummer(d('2400-12-31')); nummer++) {
      const dato = datoAv(nummer);
      if (dagnummer(dato) !== nummer || ukedagAv(nummer) !== (ukedagAv(forrige) % 7) + 1) expect.fail(dato);
      forrige = nummer;
    }
    expect(ukedag(d('1970-01-01'))).toBe(4);
    expect(ukedag(d('2024-06-17'))).toBe(1);
  });
});
