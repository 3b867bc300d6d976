import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Adresse,
  adresse,
  finnVippepunkt,
  kjørOrdning,
  kroner,
  type Ordning,
  type Ordningsgrunnlag,
  type Ordningsinnstilling,
  type Søknad,
  type Tildeling,
  type Vippepunkt,
  type Øre,
} from '../../src/index';
import { ordning40FasteAndeler2024, ordningTromsOfoten2024 } from '../../src/nord/index';
import { koderFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const RUNDER = Number(process.env.VIPPE_RUNDER ?? 12);
const U = 'troms-ofoten-2024-1';
const [MAL] = grunnlag2024.runder?.[0]?.søknader ?? [];
const IDER = ['a', 'b', 'c', 'd'];

/*
 * The oracle tries every value: it runs the whole scheme for each and reads the answer, so it knows all the points where
 * the answer flips. The library halves, and must give one of them; the only one where there is one.
 */

/** The values at which the answer is another than at the value before. */
const flipp = (svar: readonly boolean[]): readonly number[] =>
  svar.flatMap((ett, i) => (i > 0 && ett !== svar[i - 1] ? [i] : []));

function kontroller(punkt: Vippepunkt, verdier: readonly number[], svar: readonly boolean[]): void {
  const alle = flipp(svar).map((i) => verdier[i]);
  expect(punkt.finnes).toBe(svar[0] !== svar.at(-1));
  if (!punkt.finnes) {
    expect(punkt.svar).toBe(svar[0]);
    return;
  }
  expect([punkt.eksakt, punkt.verdi, punkt.svar]).toEqual([true, punkt.over.verdi, punkt.over.svar]);
  expect(alle).toContain(Number(punkt.verdi.teller));
  if (alle.length === 1) expect(Number(punkt.verdi.teller)).toBe(alle[0]);
  const plass = verdier.indexOf(Number(punkt.verdi.teller));
  expect(punkt.under).toEqual({ verdi: { teller: String(verdier[plass - 1]), nevner: '1' }, svar: svar[plass - 1] });
  expect(punkt.over.svar).toBe(svar[plass]);
}

describe('an amount of a pot', () => {
  const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
  const [bevilgning] = ordning40FasteAndeler2024.bevilgninger;
  if (regel === undefined || bevilgning === undefined) throw new Error('no template');
  const lag = (pott: number, vekter: readonly number[], gulv: number, metode: 'STORSTE_REST' | 'DHONDT'): Ordning => ({
    ...ordning40FasteAndeler2024,
    bevilgninger: [{ ...bevilgning, beløp: pott as Øre }],
    tildeling: {
      ...ordning40FasteAndeler2024.tildeling,
      utlysninger: [],
      fordelinger: [
        {
          id: 'f',
          bevilgninger: [bevilgning.id],
          mottakere: vekter.map((vekt, i) => ({ id: `m${i}`, vekt, ...(i === 0 ? { gulv: gulv as Øre } : {}) })),
          valg: { metode, enhet: 100 as Øre, vedLikhet: 'ID' },
        },
      ],
    },
  });
  const beløp = (ordning: Ordning, id: string): number =>
    kjørOrdning(ordning, { helsefellesskap: [] }).penger.linjer.find((l) => l.id === id)?.beløp ?? 0;
  const sak = fc.record({
    vekter: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
    gulv: fc.integer({ min: 0, max: 12 }).map((kr) => kr * 100),
    metode: fc.constantFrom('STORSTE_REST' as const, 'DHONDT' as const),
    mål: fc.integer({ min: 0, max: 14 }).map((kr) => kr * 100),
    hvem: fc.integer({ min: 0, max: 1 }),
  });

  it('the pot at which one gets so much, also where the largest remainder takes it back again', () => {
    let flere = 0;
    fc.assert(
      fc.property(sak, ({ vekter, gulv, metode, mål, hvem }) => {
        const verdier = Array.from({ length: 41 }, (_, k) => k * 100);
        const svar = verdier.map((pott) => beløp(lag(pott, vekter, gulv, metode), `m${hvem}`) >= mål);
        if (flipp(svar).length > 1) flere += 1;
        const spørsmål = {
          type: 'FAR_MINST',
          helsefellesskapId: `m${hvem}`,
          beløp: mål as Øre,
          fra: 0,
          til: 4000,
        } as const;
        const sted = adresse.bevilgning(bevilgning.id).beløp;
        const punkt = finnVippepunkt(lag(0, vekter, gulv, metode), sted, spørsmål, { helsefellesskap: [] });
        kontroller(punkt, verdier, svar);
      }),
      { numRuns: RUNDER },
    );
    if (RUNDER > 1000) expect(flere).toBeGreaterThan(0);
  });

  it('the floor at which one passes another: the answer turns the other way', () => {
    fc.assert(
      fc.property(sak, ({ vekter, metode }) => {
        const verdier = Array.from({ length: 31 }, (_, k) => k * 100);
        const svar = verdier.map((g) => {
          const ordning = lag(3000, vekter, g, metode);
          return beløp(ordning, 'm1') > beløp(ordning, 'm0');
        });
        const spørsmål = { type: 'FAR_MER_ENN', helsefellesskapId: 'm1', annenId: 'm0', fra: 0, til: 3000 } as const;
        const sted = adresse.fordeling('f').mottakere('m0').gulv;
        const punkt = finnVippepunkt(lag(3000, vekter, 0, metode), sted, spørsmål, { helsefellesskap: [] });
        kontroller(punkt, verdier, svar);
      }),
      { numRuns: RUNDER },
    );
  });

  it('tries both values that are given, also when they are no whole kroner apart', () => {
    const ordning = lag(0, [1, 1], 0, 'STORSTE_REST');
    const spør = (fra: number, til: number) =>
      finnVippepunkt(
        ordning,
        adresse.bevilgning(bevilgning.id).beløp,
        { type: 'FAR_MINST', helsefellesskapId: 'm0', beløp: 100 as Øre, fra, til },
        { helsefellesskap: [] },
      );
    expect(spør(30, 110)).toMatchObject({
      finnes: true,
      under: { verdi: { teller: '30' }, svar: false },
      over: { verdi: { teller: '110' }, svar: true },
    });
    expect(spør(99, 250)).toMatchObject({ under: { verdi: { teller: '99' } }, over: { verdi: { teller: '199' } } });
  });
});

/** Applications for so many million, each with eight scores in half points. */
function lagGrunnlag(millioner: readonly number[], poeng: readonly (readonly number[])[]): Ordningsgrunnlag {
  return {
    helsefellesskap: grunnlag2024.helsefellesskap,
    runder: [
      {
        utlysningId: U,
        søknader: millioner.map(
          (m, i): Søknad => ({ ...(MAL as Søknad), id: IDER[i] ?? '', søktBeløp: kroner(m * 1e6) }),
        ),
        habilitet: [],
        vurderinger: millioner.map((_, i) => ({
          id: IDER[i] ?? '',
          søknadId: IDER[i] ?? '',
          vurdererId: 'v',
          form: 'INDIVIDUELL' as const,
          poeng: (poeng[i] ?? []).map((p, k) => ({ kriteriumId: `k${k + 1}`, poeng: p / 2 })),
        })),
      },
    ],
  };
}

function medRegel(
  innstillingsregel: Tildeling['innstillingsregel'] & string,
  rammeMill: number,
  valg: Omit<Ordningsinnstilling, 'utlysningId'> = {},
): Ordning {
  const { tildeling } = ordningTromsOfoten2024;
  return {
    ...ordningTromsOfoten2024,
    tildeling: {
      ...tildeling,
      innstillingsregel,
      innstillingsvalg: [{ utlysningId: U, ...valg }],
      utlysninger: tildeling.utlysninger.map((u) => ({
        ...u,
        ramme: { ...u.ramme, beløp: kroner(rammeMill * 1e6), bevilgninger: [] },
      })),
    },
  };
}

function innstilt(ordning: Ordning, grunnlag: Ordningsgrunnlag, søknadId: string): boolean {
  const runde = kjørOrdning(ordning, grunnlag).runder.find(({ utlysning }) => utlysning.id === U);
  const utfall = runde?.innstilling?.linjer.find((linje) => linje.søknadId === søknadId)?.utfall;
  return utfall === 'INNSTILT' || utfall === 'DELVIS_INNSTILT';
}

const REGLER = ['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'POENG_PER_KRONE', 'HOYEST_SAMLET_POENG'] as const;
const tabell = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 8 }), {
  minLength: 4,
  maxLength: 4,
});
const beløpene = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });

describe('a limit of a portfolio', () => {
  const grense = (mål: 'BELOP' | 'ANTALL', felt: object): Omit<Ordningsinnstilling, 'utlysningId'> => ({
    portefølje: {
      grenser: [{ id: 'tak', gruppe: { type: 'SOKNADER', søknadIder: ['a', 'b', 'd'] }, mål, ...felt }],
    },
  });
  const sted = (felt: string): Adresse => `tildeling.innstillingsvalg[${U}].portefølje.grenser[tak].${felt}` as Adresse;
  const spørsmål = { type: 'INNSTILT', utlysningId: U, søknadId: 'b' } as const;

  it.each(REGLER)('%s: a cap in applications, held against every cap', (regel) => {
    fc.assert(
      fc.property(tabell, beløpene, fc.integer({ min: 3, max: 9 }), (poeng, mill, ramme) => {
        const grunnlag = lagGrunnlag(mill, poeng);
        const verdier = [0, 1, 2, 3, 4];
        const svar = verdier.map((høyst) =>
          innstilt(medRegel(regel, ramme, grense('ANTALL', { høyst })), grunnlag, 'b'),
        );
        const ordning = medRegel(regel, ramme, grense('ANTALL', { høyst: 2 }));
        const punkt = finnVippepunkt(ordning, sted('høyst'), { ...spørsmål, fra: 0, til: 4 }, grunnlag);
        if (punkt.finnes) expect(punkt.metode).toBe('ANTALL');
        kontroller(punkt, verdier, svar);
      }),
      { numRuns: Math.ceil(RUNDER / 3) },
    );
  });

  it.each(REGLER)('%s: a cap in kroner, held against every sum that it could just hold', (regel) => {
    fc.assert(
      fc.property(tabell, beløpene, fc.integer({ min: 3, max: 9 }), (poeng, mill, ramme) => {
        const grunnlag = lagGrunnlag(mill, poeng);
        const svarVed = (øre: number): boolean =>
          innstilt(medRegel(regel, ramme, grense('BELOP', { høyst: øre })), grunnlag, 'b');
        // Between two whole millions no sum of the applications lies, so the answer is the same.
        const millioner = Array.from({ length: 11 }, (_, m) => m);
        const svar = millioner.map((m) => svarVed(m * 1e8));
        const ordning = medRegel(regel, ramme, grense('BELOP', { høyst: 1e8 }));
        const punkt = finnVippepunkt(ordning, sted('høyst'), { ...spørsmål, fra: 0, til: 10e8 }, grunnlag);
        expect(punkt.finnes).toBe(svar[0] !== svar.at(-1));
        if (!punkt.finnes) return;
        expect(punkt.metode).toBe('KRONER');
        const alle = flipp(svar).map((m) => m * 1e8);
        expect(alle).toContain(Number(punkt.verdi.teller));
        expect(svarVed(Number(punkt.under.verdi.teller))).toBe(punkt.under.svar);
        expect(Number(punkt.over.verdi.teller) - Number(punkt.under.verdi.teller)).toBe(100);
      }),
      { numRuns: Math.ceil(RUNDER / 3) },
    );
  });

  it('a floor that lets in one that would not have been', () => {
    const poeng = [10, 2, 8, 6].map((p) => Array.from({ length: 8 }, () => p));
    const grunnlag = lagGrunnlag([2, 2, 2, 2], poeng);
    const valg = {
      portefølje: {
        grenser: [{ id: 'tak', gruppe: { type: 'SOKNADER', søknadIder: ['b'] }, mål: 'ANTALL', minst: 0 }],
      },
    } as const;
    const ordning = medRegel('HOYEST_SAMLET_POENG', 4, valg);
    const punkt = finnVippepunkt(ordning, sted('minst'), { ...spørsmål, fra: 0, til: 1 }, grunnlag);
    expect(punkt).toEqual({
      finnes: true,
      metode: 'ANTALL',
      eksakt: true,
      verdi: { teller: '1', nevner: '1' },
      svar: true,
      under: { verdi: { teller: '0', nevner: '1' }, svar: false },
      over: { verdi: { teller: '1', nevner: '1' }, svar: true },
    });
    expect(finnVippepunkt(ordning, sted('minst'), { ...spørsmål, fra: 1, til: 2 }, grunnlag).finnes).toBe(true);
  });

  it('another whole number of the scheme has no point', () => {
    const ordning = medRegel('RANGERT_STOPP', 4, { arbeidsgrense: 1000 });
    const kall = () =>
      finnVippepunkt(
        ordning,
        `tildeling.innstillingsvalg[${U}].arbeidsgrense` as Adresse,
        { ...spørsmål, fra: 1, til: 2 },
        lagGrunnlag([1, 1, 1, 1], []),
      );
    expect(koderFra(kall)).toEqual(['VIPPEPUNKT_ADRESSE /adresse']);
  });
});

describe('the weight of a criterion, where points and not the order decide', () => {
  const k3 = adresse.vekting(U).vekter('k3').vekt;
  const medVekt = (ordning: Ordning, vekt: string): Ordning => ({
    ...ordning,
    tildeling: {
      ...ordning.tildeling,
      vektinger: (ordning.tildeling.vektinger ?? []).map((v) => ({
        ...v,
        vekter: v.vekter.map((x) => (x.kriteriumId === 'k3' ? { ...x, vekt: vekt as never } : x)),
      })),
    },
  });

  it.each(REGLER)('%s: right on both sides of the point the answer is what is said', (regel) => {
    let funnet = 0;
    fc.assert(
      fc.property(tabell, beløpene, (poeng, mill) => {
        const ordning = medRegel(regel, 5);
        const grunnlag = lagGrunnlag(mill, poeng);
        const spørsmål = { type: 'INNSTILT', utlysningId: U, søknadId: 'b', fra: 0, til: 10 } as const;
        const punkt = finnVippepunkt(ordning, k3, spørsmål, grunnlag);
        if (!punkt.finnes) return;
        const v = Number(punkt.verdi.teller) / Number(punkt.verdi.nevner);
        const [lav, høy] = [v - 1e-4, v + 1e-4];
        if (lav < 0 || høy > 10) return;
        funnet += 1;
        expect(innstilt(medVekt(ordning, lav.toFixed(9)), grunnlag, 'b')).toBe(punkt.under.svar);
        expect(innstilt(medVekt(ordning, høy.toFixed(9)), grunnlag, 'b')).toBe(punkt.over.svar);
        if (regel === 'POENG_PER_KRONE' || regel === 'HOYEST_SAMLET_POENG') expect(punkt.metode).toBe('BROK');
      }),
      { numRuns: Math.ceil(RUNDER / 2) },
    );
    if (RUNDER > 200) expect(funnet).toBeGreaterThan(10);
  });
});
