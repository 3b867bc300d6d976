import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fordelPott } from '../../src/fordeling/index';
import { lagFristplan } from '../../src/frister/index';
import {
  antallVirkedager,
  type Dato,
  finnAntakelser,
  finnKilde,
  finnUtenKilde,
  type Kildebelagt,
  kontrollerKilder,
  kroner,
  lagNorskKalender,
  millioner,
} from '../../src/kjerne/index';
import { beregnBudsjettsummer, kontrollerBudsjett, lagRamme } from '../../src/kontroll/index';
import * as nord from '../../src/nord/index';
import fakta from '../golden/nord-fakta.json';

const ALT = Object.entries(nord as Readonly<Record<string, unknown>>).flatMap(([navn, verdi]) =>
  typeof verdi === 'object' && verdi !== null && 'kilder' in verdi
    ? [[navn, verdi as Kildebelagt<unknown>] as const]
    : [],
);

describe('every value', () => {
  it.each(ALT)('of %s has its source or is a named assumption', (_, data) => {
    expect(finnUtenKilde(data)).toEqual([]);
    expect(kontrollerKilder(data)).toEqual([]);
  });

  it.each(ALT)('of %s is plain JSON', (_, data) => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('names no person, address or telephone number', () => {
    const tekst = JSON.stringify(ALT);
    expect(tekst).not.toContain('@');
    expect(tekst).not.toMatch(/(?:\+47|tlf|telefon)/i);
  });
});

describe('sums of the source documents', () => {
  const budsjett = beregnBudsjettsummer(nord.budsjettLofotenVesterålenSalten2024.data);
  it.each(fakta.map((en) => [en.navn, en] as const))('%s', (_, { gitt, forventet }) => {
    const { sum, rad, kolonne } = gitt as { sum?: string[]; rad?: string; kolonne?: string };
    const beløp =
      sum !== undefined
        ? lagRamme(nord.bevilgninger2024.data.filter(({ id }) => sum.includes(id))).beløp
        : rad !== undefined
          ? budsjett.rader.find(({ tiltakId }) => tiltakId === rad)?.sum
          : kolonne !== undefined
            ? budsjett.kolonner.find(({ kostnadsartId }) => kostnadsartId === kolonne)?.sum
            : budsjett.totalt;
    expect(beløp).toBe(kroner(forventet));
  });

  it('the four are never counted beside the 40', () => {
    expect(lagRamme(nord.bevilgninger2024.data).beløp).toBe(millioner(130));
  });

  it('the sum of all is only as firm as the 90', () => {
    expect(lagRamme(nord.bevilgninger2024.data).status).toBe('FORSLAG');
    expect(lagRamme(nord.bevilgninger2024.data.slice(0, 5)).status).toBe('ENDELIG');
  });

  it('administration takes 1.8 % of the LVS budget', () => {
    expect(budsjett.administrasjonsandel).toEqual({ teller: '1', nevner: '55' });
  });

  it('the budget of LVS fits its 11 million, and its printed sums hold', () => {
    const ramme = lagRamme(nord.bevilgninger2024.data.filter(({ til }) => til === 'lofoten-vesteralen-salten'));
    expect(kontrollerBudsjett(nord.budsjettLofotenVesterålenSalten2024.data, { ramme })).toEqual([]);
  });

  it('the key of the 40 is 45 / 27.5 / 12.5 / 15 %, and the same shares of 90 are 40.5 / 24.75 / 11.25 / 13.5 mill.', () => {
    const andeler = nord.bevilgninger2024.data
      .filter(({ delAv }) => delAv !== undefined)
      .map(({ til, beløp }) => ({ id: til, vekt: beløp }));
    const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' } as const;
    expect(fordelPott(millioner(90), andeler, valg).linjer.map(({ beløp }) => beløp)).toEqual(
      ['40.5', '24.75', '11.25', '13.5'].map((m) => millioner(m)),
    );
  });
});

describe('the helsefellesskap', () => {
  const { data } = nord.helsefellesskapene;
  const csv = readFileSync(join(import.meta.dirname, '../golden/kommuner-helse-nord.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((linje) => linje.split(';'));

  it('are four, always in the same order', () => {
    expect(data.map(({ id }) => id)).toEqual(['troms-ofoten', 'lofoten-vesteralen-salten', 'helgeland', 'finnmark']);
  });

  it('have 80 kommuner, each with the figures of the table', () => {
    expect(csv).toHaveLength(80);
    for (const [fellesskap, nummer, navn, f24, e24, f25, e25, region, gammelt] of csv) {
      const kommune = data.find(({ id }) => id === fellesskap)?.kommuner.find((k) => k.kommunenummer === nummer);
      expect(kommune, nummer).toEqual({
        kommunenummer: nummer,
        navn,
        tidligereNumre: gammelt === nummer ? [] : [{ kommunenummer: gammelt, fraÅr: 2020, tilÅr: 2023 }],
        befolkning: [
          { år: 2024, folketall: Number(f24), folketall80pluss: Number(e24) },
          { år: 2025, folketall: Number(f25), folketall80pluss: Number(e25) },
        ],
        ...(region === '' ? {} : { region }),
      });
    }
    expect(data.flatMap(({ kommuner }) => kommuner)).toHaveLength(80);
  });

  it.each([
    ['troms-ofoten', 24, 194_580, 9_931, 195_499, 10_417],
    ['lofoten-vesteralen-salten', 20, 140_226, 7_641, 140_608, 8_019],
    ['helgeland', 18, 77_885, 4_766, 77_954, 5_003],
    ['finnmark', 18, 75_053, 3_467, 75_042, 3_605],
  ])('%s: %i kommuner, %i people in 2024', (id, antall, f24, e24, f25, e25) => {
    const en = data.find((h) => h.id === id);
    const sum = (år: number, felt: 'folketall' | 'folketall80pluss') =>
      en?.kommuner.reduce((s, k) => s + (k.befolkning.find((b) => b.år === år)?.[felt] ?? 0), 0);
    expect(en?.kommuner).toHaveLength(antall);
    expect([
      sum(2024, 'folketall'),
      sum(2024, 'folketall80pluss'),
      sum(2025, 'folketall'),
      sum(2025, 'folketall80pluss'),
    ]).toEqual([f24, e24, f25, e25]);
    expect(en?.helseforetak.befolkning).toEqual([
      { år: 2024, folketall: f24, folketall80pluss: e24 },
      { år: 2025, folketall: f25, folketall80pluss: e25 },
    ]);
  });

  it('LVS has 2 + 2 + 3 = 7 seats for kommuner in the SSU, one group for each region', () => {
    const ssu = data.find(({ id }) => id === 'lofoten-vesteralen-salten')?.organer.find(({ id }) => id === 'ssu');
    const plasser = ssu?.plasser.filter(({ gruppe }) => gruppe === 'kommune') ?? [];
    expect(plasser.map(({ region, antall }) => [region, antall])).toEqual([
      ['Lofoten', 2],
      ['Vesterålen', 2],
      ['Salten', 3],
    ]);
  });

  it('Troms og Ofoten has 16 with a vote and 8 who may speak', () => {
    const ssu = data.find(({ id }) => id === 'troms-ofoten')?.organer.find(({ id }) => id === 'ssu');
    expect(ssu?.plasser.map(({ rett, antall }) => [rett, antall])).toEqual([
      ['STEMMERETT', 16],
      ['TALERETT', 8],
    ]);
  });

  it('say that the region of Røst and Værøy is assumed', () => {
    const i = data.findIndex(({ id }) => id === 'lofoten-vesteralen-salten');
    const j = data[i]?.kommuner.findIndex(({ navn }) => navn === 'Røst');
    expect(finnKilde(nord.helsefellesskapene, `/${i}/kommuner/${j}/region`)?.antakelse?.id).toBe(
      'rost-og-varoy-i-lofoten',
    );
  });
});

describe('finnKommune', () => {
  it.each([
    ['5501', 'Tromsø', 'GJELDENDE'],
    ['5401', 'Tromsø', 'TIDLIGERE'],
    ['5402', 'Harstad', 'TIDLIGERE'],
    ['1806', 'Narvik', 'GJELDENDE'],
  ])('%s is %s, read as %s', (nummer, navn, lestSom) => {
    const funnet = nord.finnKommune(nummer);
    expect([funnet?.kommune.navn, funnet?.lestSom]).toEqual([navn, lestSom]);
  });

  it.each(['0301', '', '__proto__', '1'])('%s is not in Helse Nord', (nummer) => {
    expect(nord.finnKommune(nummer)).toBeUndefined();
  });

  it('finds every kommune by both its numbers, and no number twice', () => {
    const numre = nord.helsefellesskapene.data.flatMap(({ kommuner }) =>
      kommuner.flatMap((k) => [k.kommunenummer, ...k.tidligereNumre.map((t) => t.kommunenummer)]),
    );
    expect(new Set(numre).size).toBe(numre.length);
    for (const nummer of numre) expect(nord.finnKommune(nummer)).toBeDefined();
  });
});

describe('the call of Troms og Ofoten', () => {
  const { data } = nord.utlysningTromsOfoten2024;

  it('has eight criteria without weights, for one round', () => {
    expect(data.kriterier.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8']);
    expect(data.kriterier.some(({ vekt, skala }) => vekt !== undefined || skala !== undefined)).toBe(false);
    expect([data.vekting, data.runde]).toEqual(['UVEKTET', 1]);
  });

  it('gave 17 days and 11 working days from announcement to deadline', () => {
    const kalender = lagNorskKalender(2024, 2024);
    expect(antallVirkedager(data.utlyst, data.søknadsfrist.dato, kalender)).toBe(11);
    expect([data.utlyst, data.søknadsfrist.dato]).toEqual(['2024-05-31', '2024-06-17']);
  });

  it('has a provisional frame of 18 million', () => {
    expect([data.ramme.beløp, data.ramme.status]).toEqual([millioner(18), 'FORELOPIG']);
  });

  it('keeps equal weights and the scale as two assumptions of their own', () => {
    expect(finnAntakelser(nord.likeVekterTromsOfoten2024).map(({ antakelse }) => antakelse.id)).toEqual([
      'like-vekter',
      'skala-0-5',
    ]);
  });
});

describe('the lists', () => {
  it.each([
    [nord.prioriterteGrupper, 4],
    [nord.modeller, 5],
    [nord.satsingsområder, 3],
    [nord.hovedgrep, 6],
    [nord.kostnadsarter, 3],
  ] as const)('%#', (liste, antall) => {
    expect(liste.data).toHaveLength(antall);
  });

  it('Ishavserklæringen has three areas with three goals each', () => {
    const { data } = nord.ishavserklæringen;
    const områder = data.filter((en) => !('overordnet' in en));
    expect(områder).toHaveLength(3);
    for (const { id } of områder) expect(data.filter(({ overordnet }) => overordnet === id)).toHaveLength(3);
  });
});

describe('the calendars', () => {
  const kalender = lagNorskKalender(2024, 2028);

  it('the budget 2025 of LVS waits for both the mandate and the procurement', () => {
    const plan = (hendelser: typeof nord.hendelserLofotenVesterålenSalten.data) =>
      lagFristplan(nord.fristreglerLofotenVesterålenSalten.data, hendelser, kalender).frister.find(
        ({ regelId }) => regelId === 'budsjett-2025',
      );
    const { data } = nord.hendelserLofotenVesterålenSalten;
    const medDato = (id: string, dato: string, hendelser: typeof data) =>
      hendelser.map((h) => (h.id === id ? { ...h, dato: dato as Dato } : h));
    expect(plan(data)).toMatchObject({ status: 'VENTER', venterPå: ['anskaffelse-fullfort', 'mandat-godkjent'] });
    const ett = medDato('mandat-godkjent', '2025-01-20', data);
    expect(plan(ett)).toMatchObject({ status: 'VENTER', venterPå: ['anskaffelse-fullfort'] });
    expect(plan(medDato('anskaffelse-fullfort', '2025-03-03', ett))).toMatchObject({
      status: 'DATERT',
      dato: '2025-03-03',
    });
  });

  it('the evaluation falls nine months after the start of operation', () => {
    const hendelser = nord.hendelserTromsOfoten.data.map((h) =>
      h.id === 'driftsstart' ? { ...h, dato: '2024-06-17' as Dato } : h,
    );
    const plan = lagFristplan(nord.fristreglerTromsOfoten.data, hendelser, kalender);
    expect(plan.frister.find(({ regelId }) => regelId === 'evaluering-ssu')).toMatchObject({ dato: '2025-03-17' });
  });

  it('1 November 2025 is a Saturday, so the last working day is the day before', () => {
    const plan = lagFristplan(
      nord.fristreglerLofotenVesterålenSalten.data,
      nord.hendelserLofotenVesterålenSalten.data,
      kalender,
    );
    expect(plan.frister.find(({ regelId }) => regelId === 'rapport-til-helse-nord-2025')).toMatchObject({
      dato: '2025-11-01',
      sisteVirkedag: '2025-10-31',
    });
  });

  it.each([
    ['2024-10-11', 'statusforesporsel-2024'],
    ['2024-10-11', 'status-2024'],
    ['2024-11-01', 'rapport-2024'],
    ['2024-11-15', 'ssu-dokument-2024-28'],
    ['2024-12-04', 'ssu-mote-2024-12'],
    ['2024-12-18', 'rhf-styremote-2024-12'],
    ['2024-09-11', 'mote-helse-nord-1'],
    ['2024-09-23', 'dialogmote-2024'],
    ['2024-10-02', 'mote-helse-nord-2'],
  ])('%s: %s', (dato, id) => {
    expect(nord.hendelserLofotenVesterålenSalten.data.find((h) => h.id === id)?.dato).toBe(dato);
  });
});
