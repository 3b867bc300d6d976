import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beregnInntektsgaranti, type Garantimottaker, type Garantivalg } from '../../../src/fordeling/index';
import { kroner } from '../../../src/kjerne/kroner';
import type { Øre } from '../../../src/kjerne/typer';
import fasit from '../../golden/inntektsgaranti.json';
import { koderFra } from '../../koder-fra';

const ø = (n: number): Øre => n as Øre;
const VALG: Garantivalg = { referansevekst: 'AV_MOTTAKERNE', terskel: ø(0), enhet: ø(1), vedLikhet: 'MELD' };
const lag = (...rader: readonly (readonly [innbyggere: number, vekst: number])[]): Garantimottaker[] =>
  rader.map(([innbyggere, vekst], i) => ({ id: `m${i}`, innbyggere, vekst: ø(vekst) }));
const netto = (mottakere: readonly Garantimottaker[], valg: Partial<Garantivalg> = {}): readonly number[] =>
  beregnInntektsgaranti(mottakere, { ...VALG, ...valg }).linjer.map((linje) => linje.netto);

describe('a guarantee that can be checked by hand', () => {
  it.each(fasit)('$navn', ({ gitt, forventet }) => {
    const mottakere = Object.entries(gitt.mottakere).map(([id, m]) => ({
      id,
      innbyggere: m.innbyggere,
      vekst: kroner(m.vekstKroner),
    }));
    const valg = { ...VALG, terskel: kroner(gitt.terskelKroner), enhet: kroner(gitt.enhetKroner) };
    const { linjer, ufordelt } = beregnInntektsgaranti(mottakere, valg);
    expect(Object.fromEntries(linjer.map((l) => [l.id, l.netto / 100]))).toEqual(forventet.nettoKroner);
    expect(ufordelt).toBe(0);
  });
});

describe('the form of the result', () => {
  it('shows the line, the deduction, and the exact parts of each', () => {
    const svar = beregnInntektsgaranti(lag([1, 0], [2, 100]), VALG);
    expect(svar.grensePerInnbygger).toEqual({ teller: '100', nevner: '3' });
    expect(svar.trekkPerInnbygger).toEqual({ teller: '100', nevner: '9' });
    expect(svar.linjer).toEqual([
      {
        id: 'm0',
        vekstPerInnbygger: { teller: '0', nevner: '1' },
        kompensasjon: { teller: '100', nevner: '3' },
        trekk: { teller: '100', nevner: '9' },
        netto: 22,
      },
      {
        id: 'm1',
        vekstPerInnbygger: { teller: '50', nevner: '1' },
        kompensasjon: { teller: '0', nevner: '1' },
        trekk: { teller: '200', nevner: '9' },
        netto: -22,
      },
    ]);
  });

  it('a reference may be given, as an amount or as a fraction', () => {
    expect(netto(lag([10, 0], [10, 400]), { referansevekst: ø(30) })).toEqual([150, -150]);
    expect(netto(lag([10, 0], [10, 400]), { referansevekst: { teller: '61', nevner: '2' } })).toEqual([152, -153]);
  });
});

describe('ties', () => {
  // One is lifted by 3·1/4 …: three like ones pay 1/4 each, and one øre is for one of them not to pay.
  const mottakere = lag([1, 0], [1, 40], [1, 40], [1, 40]);

  it('leave a unit to people, or go by the rules', () => {
    const valg = { referansevekst: ø(2) };
    const svar = beregnInntektsgaranti(mottakere, { ...VALG, ...valg });
    expect(svar.linjer.map((l) => l.netto)).toEqual([1, -1, -1, -1]);
    expect(svar.ufordelt).toBe(2);
    expect(svar.uavgjort[0]).toMatchObject({ enheter: 2, ider: ['m0', 'm1', 'm2', 'm3'] });
    expect(netto(mottakere, { ...valg, vedLikhet: 'ID' })).toEqual([2, 0, -1, -1]);
    const ulike = lag([3, 0], [1, 40], [1, 40], [1, 40]);
    expect(netto(ulike, { referansevekst: ø(1), vedLikhet: ['MINST_VEKT', 'ID'] })).toEqual([1, 0, 0, -1]);
  });
});

describe('breaches of the contract', () => {
  it('are all reported at once, with pointers', () => {
    const mottakere = [
      { id: '', innbyggere: 0, vekst: 0.5 },
      { id: 'x', innbyggere: 1.5, vekst: 1 },
      { id: 'x', innbyggere: 1, vekst: Number.NaN },
    ] as unknown as Garantimottaker[];
    const valg = { referansevekst: { teller: '1', nevner: '0' }, terskel: -1, enhet: 0, vedLikhet: [] };
    expect(koderFra(() => beregnInntektsgaranti(mottakere, valg as unknown as Garantivalg))).toEqual([
      'ID_TOM /mottakere/0/id',
      'ID_TO_GANGER /mottakere/2/id',
      'INNBYGGERE_UGYLDIG /mottakere/0/innbyggere',
      'VEKST_UGYLDIG /mottakere/0/vekst',
      'INNBYGGERE_UGYLDIG /mottakere/1/innbyggere',
      'VEKST_UGYLDIG /mottakere/2/vekst',
      'REFERANSEVEKST_UGYLDIG /valg/referansevekst/nevner',
      'VEKSTTERSKEL_UGYLDIG /valg/terskel',
      'ENHET_UGYLDIG /valg/enhet',
      'LIKHETSREGEL_UKJENT /valg/vedLikhet',
    ]);
    const størst = Number.MAX_SAFE_INTEGER;
    expect(koderFra(() => beregnInntektsgaranti([], { ...VALG, referansevekst: 'SNITT' as 'AV_MOTTAKERNE' }))).toEqual([
      'MOTTAKERE_TOMT /mottakere',
      'REFERANSEVEKST_UGYLDIG /valg/referansevekst',
    ]);
    expect(koderFra(() => netto(lag([1, størst], [1, størst], [2 ** 30, 0]), { referansevekst: ø(størst) }))).toEqual([
      'BELOP_FOR_STORT ',
    ]);
  });
});

describe('for any figures', () => {
  const saker = fc.record({
    rader: fc.array(fc.tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: -1e9, max: 1e9 })), {
      minLength: 1,
      maxLength: 8,
    }),
    terskel: fc.integer({ min: 0, max: 5000 }),
    enhet: fc.constantFrom(1, 7, 100, 100_000),
    gitt: fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined }),
  });

  it('it nets to zero, each is its exact amount rounded down or up, and no list matters', () => {
    fc.assert(
      fc.property(saker, ({ rader, terskel, enhet, gitt }) => {
        const mottakere = lag(...rader);
        const referansevekst = gitt === undefined ? ('AV_MOTTAKERNE' as const) : ø(gitt);
        const valg = { referansevekst, terskel: ø(terskel), enhet: ø(enhet), vedLikhet: 'ID' as const };
        const svar = beregnInntektsgaranti(mottakere, valg);
        expect(svar.linjer.reduce((s, l) => s + l.netto, 0)).toBe(0);
        expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
        // The exact net amount over the denominator P·P, written anew: P inhabitants, G the growth of all.
        const P = BigInt(rader.reduce((s, [p]) => s + p, 0));
        const G = BigInt(rader.reduce((s, [, v]) => s + v, 0));
        const grense = (gitt === undefined ? G : BigInt(gitt) * P) - BigInt(terskel) * P;
        const opp = rader.map(([p, v]) => grense * BigInt(p) - BigInt(v) * P).map((k) => (k > 0n ? k : 0n));
        const K = opp.reduce((a, b) => a + b, 0n);
        rader.forEach(([p], i) => {
          const eksakt = (opp[i] ?? 0n) * P - K * BigInt(p);
          const avvik = BigInt(svar.linjer[i]?.netto ?? 0) * P * P - eksakt;
          expect(avvik < BigInt(enhet) * P * P && avvik > -BigInt(enhet) * P * P).toBe(true);
        });
        const omvendt = beregnInntektsgaranti([...mottakere].reverse(), valg);
        expect([...omvendt.linjer].reverse()).toEqual(svar.linjer);
      }),
      { numRuns: 400 },
    );
  });
});
