import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  type Brøk,
  finnVippepunkt,
  kjørOrdning,
  millioner,
  type Ordning,
  type Ordningsgrunnlag,
  type Søknad,
  type Vippepunkt,
  type Øre,
} from '../../src/index';
import { ordning130EtterNøkkel2024, ordningTromsOfoten2024 } from '../../src/nord/index';
import { finnEnklesteMellom } from '../../src/ordning/finn-enkleste-mellom';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const UTLYSNING = 'troms-ofoten-2024-1';
const k3 = adresse.vekting(UTLYSNING).vekter('k3').vekt;
const tall = ({ teller, nevner }: Brøk): number => Number(teller) / Number(nevner);

function funnet(punkt: Vippepunkt): Extract<Vippepunkt, { finnes: true }> {
  if (!punkt.finnes) throw new Error('no tipping point');
  return punkt;
}

describe('finnVippepunkt on the weight of a criterion', () => {
  const spørsmål = {
    type: 'INNSTILT',
    utlysningId: UTLYSNING,
    søknadId: 'klynge-nord-troms',
    fra: 0,
    til: 10,
  } as const;

  it('is exactly where two totals cross: at equal weights, where the two tie', () => {
    expect(finnVippepunkt(ordningTromsOfoten2024, k3, spørsmål, grunnlag2024)).toEqual({
      finnes: true,
      metode: 'KRYSSINGER',
      eksakt: true,
      verdi: { teller: '1', nevner: '1' },
      svar: false,
      under: { verdi: { teller: '1', nevner: '2' }, svar: false },
      over: { verdi: { teller: '11', nevner: '2' }, svar: true },
    });
  });

  it('says who is in front, by a fraction', () => {
    const punkt = funnet(
      finnVippepunkt(
        ordningTromsOfoten2024,
        k3,
        {
          type: 'FORAN',
          utlysningId: UTLYSNING,
          søknadId: 'digital-dialog-senja',
          annenId: 'klynge-nord-troms',
          fra: 0,
          til: 3,
        },
        grunnlag2024,
      ),
    );
    expect([tall(punkt.verdi), punkt.svar, punkt.under.svar, punkt.over.svar]).toEqual([1, false, true, false]);
  });

  it('has no point where the answer is the same at both ends', () => {
    const svar = finnVippepunkt(ordningTromsOfoten2024, k3, { ...spørsmål, søknadId: 'felles-akutteam' }, grunnlag2024);
    expect(svar).toEqual({ finnes: false, svar: true });
  });

  it('is where a plain search in small steps sees it, for any scores', () => {
    const [runde] = grunnlag2024.runder ?? [];
    const to = (runde?.søknader ?? []).slice(0, 1).flatMap((s): Søknad[] => [
      { ...s, id: 'a' },
      { ...s, id: 'b' },
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 16, maxLength: 16 }), (poeng) => {
        const vurderinger = ['a', 'b'].map((søknadId, s) => ({
          id: søknadId,
          søknadId,
          vurdererId: 'v',
          form: 'INDIVIDUELL' as const,
          poeng: Array.from({ length: 8 }, (_, k) => ({
            kriteriumId: `k${k + 1}`,
            poeng: (poeng[8 * s + k] ?? 0) / 2,
          })),
        }));
        const grunnlag: Ordningsgrunnlag = {
          helsefellesskap: grunnlag2024.helsefellesskap,
          runder: [{ utlysningId: UTLYSNING, søknader: to, vurderinger, habilitet: [] }],
        };
        const sum = (s: number) =>
          [...Array(8).keys()].filter((k) => k !== 2).reduce((t, k) => t + (poeng[8 * s + k] ?? 0), 0);
        const [A, B] = [sum(0) - sum(1), (poeng[2] ?? 0) - (poeng[10] ?? 0)];
        const punkt = finnVippepunkt(
          ordningTromsOfoten2024,
          k3,
          { type: 'FORAN', utlysningId: UTLYSNING, søknadId: 'a', annenId: 'b', fra: 0, til: 20 },
          grunnlag,
        );
        // A + B·t is above zero where a is in front.
        const kryss = B === 0 ? Number.NaN : -A / B;
        const skifter = kryss > 0 && kryss < 20;
        expect(punkt.finnes).toBe(skifter);
        if (!punkt.finnes) return;
        expect([BigInt(punkt.verdi.teller) * BigInt(B), 0n]).toEqual([BigInt(-A) * BigInt(punkt.verdi.nevner), 0n]);
        expect([punkt.under.svar, punkt.svar, punkt.over.svar]).toEqual([A > 0, false, B > 0]);
      }),
      { numRuns: Number(process.env.VIPPE_RUNDER ?? 100) },
    );
  });

  it('goes by halving where a threshold of the total could decide', () => {
    const { tildeling } = ordningTromsOfoten2024;
    const medTerskel: Ordning = {
      ...ordningTromsOfoten2024,
      tildeling: {
        ...tildeling,
        utlysninger: tildeling.utlysninger.map((u) => ({ ...u, terskelTotalt: '0.72' as never })),
      },
    };
    const punkt = funnet(
      finnVippepunkt(medTerskel, k3, { ...spørsmål, søknadId: 'digital-dialog-senja' }, grunnlag2024),
    );
    expect([punkt.metode, punkt.under.svar !== punkt.over.svar]).toEqual(['BROK', true]);
  });
});

describe('finnVippepunkt where a sum of weighted points is required', () => {
  const [runde] = grunnlag2024.runder ?? [];
  const [mal] = runde?.søknader ?? [];

  /** One søknad alone, with these scores in half points, and so many points required. */
  function punktFor(poeng: readonly number[], terskelSum: number): Vippepunkt {
    const { tildeling } = ordningTromsOfoten2024;
    const ordning: Ordning = {
      ...ordningTromsOfoten2024,
      tildeling: { ...tildeling, utlysninger: tildeling.utlysninger.map((u) => ({ ...u, terskelSum })) },
    };
    const vurdering = {
      id: 'a',
      søknadId: 'a',
      vurdererId: 'v',
      form: 'INDIVIDUELL' as const,
      poeng: poeng.map((p, k) => ({ kriteriumId: `k${k + 1}`, poeng: p / 2 })),
    };
    const grunnlag: Ordningsgrunnlag = {
      helsefellesskap: grunnlag2024.helsefellesskap,
      runder: [
        {
          utlysningId: UTLYSNING,
          søknader: [{ ...(mal as Søknad), id: 'a' }],
          vurderinger: [vurdering],
          habilitet: [],
        },
      ],
    };
    const spørsmål = { type: 'INNSTILT', utlysningId: UTLYSNING, søknadId: 'a', fra: 0, til: 20 } as const;
    return finnVippepunkt(ordning, k3, spørsmål, grunnlag);
  }

  it('goes with the weights: the weight that just reaches it, also when that is a fraction', () => {
    // Seven criteria give 14 points; the third has 3, so 16 are reached at a weight of 2/3.
    const punkt = funnet(punktFor([4, 4, 6, 4, 4, 4, 4, 4], 16));
    expect(punkt).toMatchObject({
      metode: 'BROK',
      eksakt: true,
      verdi: { teller: '2', nevner: '3' },
      svar: true,
      under: { svar: false },
      over: { svar: true },
    });
  });

  it('is where the sum is reached, for any scores and any threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 8 }),
        // At a weight of 0 seven criteria can give 35; a threshold above what can be reached is refused.
        fc.integer({ min: 0, max: 35 }),
        (poeng, terskel) => {
          const uten = poeng.reduce((s, p, k) => s + (k === 2 ? 0 : p), 0);
          const tredje = poeng[2] ?? 0;
          const punkt = punktFor(poeng, terskel);
          // All in half points: without its weight it is below, with a weight of 20 it is not.
          const finnes = uten < 2 * terskel && uten + 20 * tredje >= 2 * terskel;
          expect(punkt.finnes).toBe(finnes);
          if (!punkt.finnes) {
            expect(punkt.svar).toBe(uten >= 2 * terskel);
            return;
          }
          const { teller, nevner } = punkt.verdi;
          // At a weight of exactly 20 the point is the limit of the search, and has no other side.
          if (uten + 20 * tredje === 2 * terskel) return;
          expect(BigInt(teller) * BigInt(tredje)).toBe(BigInt(2 * terskel - uten) * BigInt(nevner));
          expect([punkt.under.svar, punkt.svar, punkt.over.svar]).toEqual([false, true, true]);
        },
      ),
      { numRuns: Number(process.env.VIPPE_RUNDER ?? 15) },
    );
  });
});

describe('finnVippepunkt on an amount', () => {
  const beløp = adresse.bevilgning('tilskudd-90').beløp;

  it('is found to the krone, with the answers of the two neighbours', () => {
    const punkt = funnet(
      finnVippepunkt(
        ordning130EtterNøkkel2024,
        beløp,
        { type: 'FAR_MINST', helsefellesskapId: 'helgeland', beløp: millioner(20), fra: 0, til: millioner(90) },
        grunnlag2024,
      ),
    );
    const helgeland = (øre: number): number => {
      const bevilgninger = ordning130EtterNøkkel2024.bevilgninger.map((b) =>
        b.id === 'tilskudd-90' ? { ...b, beløp: øre as Øre } : b,
      );
      return (
        kjørOrdning({ ...ordning130EtterNøkkel2024, bevilgninger }, grunnlag2024).penger.linjer.find(
          ({ id }) => id === 'helgeland',
        )?.beløp ?? 0
      );
    };
    const [under, over] = [tall(punkt.under.verdi), tall(punkt.over.verdi)];
    expect([punkt.metode, over - under, punkt.verdi]).toEqual(['KRONER', 100, punkt.over.verdi]);
    expect([helgeland(under) >= 2_000_000_000, helgeland(over) >= 2_000_000_000]).toEqual([false, true]);
  });
});

describe('finnVippepunkt on a share', () => {
  it('is the fraction where the answer flips, tried very near on both sides', () => {
    const punkt = funnet(
      finnVippepunkt(
        ordning130EtterNøkkel2024,
        adresse.fordeling('nye-90').nøkkel('folketall').andel,
        {
          type: 'FAR_MER_ENN',
          helsefellesskapId: 'helgeland',
          annenId: 'finnmark',
          fra: { teller: '0', nevner: '1' },
          til: 5,
        },
        grunnlag2024,
      ),
    );
    expect(punkt).toMatchObject({
      metode: 'BROK',
      eksakt: true,
      verdi: { teller: '404680522623477', nevner: '504946867522864' },
    });
    expect(punkt.under.svar).not.toBe(punkt.over.svar);
  });

  it('takes the simplest fraction between two, as a search of all denominators does', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 60 }),
        (a, b, c, d) => {
          fc.pre(a * d < c * b);
          const { t, n } = finnEnklesteMellom({ t: BigInt(a), n: BigInt(b) }, { t: BigInt(c), n: BigInt(d) });
          let nevner = 1;
          while (Math.ceil((a * nevner) / b - 1e-12) * d > c * nevner) nevner++;
          expect(Number(n)).toBe(nevner);
          expect(t * BigInt(b) >= BigInt(a) * n && t * BigInt(d) <= BigInt(c) * n).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('finnVippepunkt refuses', () => {
  const spør = (sted: unknown, endret: object = {}) =>
    koderFra(() =>
      finnVippepunkt(
        ordningTromsOfoten2024,
        sted as never,
        {
          type: 'INNSTILT',
          utlysningId: UTLYSNING,
          søknadId: 'klynge-nord-troms',
          fra: 0,
          til: 10,
          ...endret,
        } as never,
        grunnlag2024,
      ),
    );
  it.each([
    ['a place without a number', 'navn', {}, ['VIPPEPUNKT_ADRESSE /adresse']],
    ['a number that is no weight', adresse.vekting(UTLYSNING).skala.maks, {}, ['VIPPEPUNKT_ADRESSE /adresse']],
    ['a place that is not there', 'navnet', {}, ['ADRESSE_UKJENT /adresse']],
    ['limits in the wrong order', k3, { fra: 2, til: 2 }, ['VIPPEPUNKT_GRENSER /spørsmål/fra']],
    ['a limit below zero', k3, { fra: -1 }, ['VIPPEPUNKT_GRENSER /spørsmål/fra']],
    ['a limit that is no number', k3, { til: { teller: 'x', nevner: '1' } }, ['VIPPEPUNKT_GRENSER /spørsmål/fra']],
    ['an unknown søknad', k3, { søknadId: 'x' }, ['VIPPEPUNKT_UKJENT /spørsmål/søknadId']],
    [
      'an unknown round',
      k3,
      { type: 'FORAN', utlysningId: 'x', annenId: 'y' },
      ['VIPPEPUNKT_UKJENT /spørsmål/søknadId', 'VIPPEPUNKT_UKJENT /spørsmål/annenId'],
    ],
    [
      'unknown helsefellesskap',
      k3,
      { type: 'FAR_MER_ENN', helsefellesskapId: 'x', annenId: 'y' },
      ['VIPPEPUNKT_UKJENT /spørsmål/helsefellesskapId', 'VIPPEPUNKT_UKJENT /spørsmål/annenId'],
    ],
    [
      'an unknown helsefellesskap',
      k3,
      { type: 'FAR_MINST', helsefellesskapId: 'x', beløp: 1 },
      ['VIPPEPUNKT_UKJENT /spørsmål/helsefellesskapId'],
    ],
  ])('%s', (_, sted, endret, koder) => {
    expect(spør(sted, endret)).toEqual(koder);
  });
});
