import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordelPott, sammenlignFordelinger } from '../../src/fordeling/index';
import { saker, ø } from './saker';

const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' } as const;
const somTekst = (deler: object): readonly string[] => Object.values(deler).map((d) => `${d.teller}/${d.nevner}`);

/** Sums fractions over their common denominator; shares no code with the library. */
function summer(brøker: readonly { readonly teller: string; readonly nevner: string }[]): bigint | undefined {
  const n = brøker.reduce((p, { nevner }) => p * BigInt(nevner), 1n);
  const t = brøker.reduce((s, { teller, nevner }) => s + (BigInt(teller) * n) / BigInt(nevner), 0n);
  return t % n === 0n ? t / n : undefined;
}

describe('sammenlignFordelinger', () => {
  it('puts a change of one thing in its own part', () => {
    const a = fordelPott(
      ø(100),
      [
        { id: 'x', vekt: 1 },
        { id: 'y', vekt: 3 },
      ],
      valg,
    );
    const deler = (b: Parameters<typeof fordelPott>) => {
      const svar = sammenlignFordelinger(a, fordelPott(...b));
      return svar.linjer.map((l) => somTekst(l.deler));
    };
    expect(deler([ø(200), a.grunnlag.mottakere, valg])).toEqual([
      ['25/1', '0/1', '0/1', '0/1'],
      ['75/1', '0/1', '0/1', '0/1'],
    ]);
    expect(deler([ø(100), a.grunnlag.mottakere, { ...valg, reservert: ø(20) }])[0]).toEqual([
      '-5/1',
      '0/1',
      '0/1',
      '0/1',
    ]);
    expect(
      deler([
        ø(100),
        [
          { id: 'x', vekt: 1 },
          { id: 'y', vekt: 1 },
        ],
        valg,
      ])[0],
    ).toEqual(['0/1', '25/1', '0/1', '0/1']);
    expect(
      deler([
        ø(100),
        [
          { id: 'x', vekt: 1, gulv: ø(40) },
          { id: 'y', vekt: 3 },
        ],
        valg,
      ])[0],
    ).toEqual(['0/1', '0/1', '15/1', '0/1']);
    expect(deler([ø(100), a.grunnlag.mottakere, { ...valg, enhet: ø(10), vedLikhet: 'ID' }])).toEqual([
      ['0/1', '0/1', '0/1', '5/1'],
      ['0/1', '0/1', '0/1', '-5/1'],
    ]);
  });

  it('counts one who is only in one of them as nothing in the other', () => {
    const a = fordelPott(
      ø(100),
      [
        { id: 'x', vekt: 1 },
        { id: 'gammel', vekt: 1, gulv: ø(60) },
      ],
      valg,
    );
    const b = fordelPott(
      ø(100),
      [
        { id: 'x', vekt: 1 },
        { id: 'ny', vekt: 1, gulv: ø(60) },
      ],
      valg,
    );
    const svar = sammenlignFordelinger(a, b);
    expect(svar.linjer.map(({ id, forskjell, deler }) => [id, forskjell, ...somTekst(deler)])).toEqual([
      ['x', 0, '0/1', '-20/1', '20/1', '0/1'],
      ['gammel', -60, '0/1', '0/1', '-60/1', '0/1'],
      ['ny', 60, '0/1', '20/1', '40/1', '0/1'],
    ]);
  });

  it('says which cause could not be told alone', () => {
    const med = (gulv: number) => [
      { id: 'x', vekt: 1, gulv: ø(gulv) },
      { id: 'y', vekt: 1 },
    ];
    const a = fordelPott(ø(100), med(80), valg);
    const b = fordelPott(ø(50), med(10), valg);
    const svar = sammenlignFordelinger(a, b);
    expect(svar.ikkeSkilt).toEqual(['POTT', 'VEKTER']);
    expect(svar.linjer.map(({ deler }) => somTekst(deler))).toEqual([
      ['0/1', '0/1', '-55/1', '0/1'],
      ['0/1', '0/1', '5/1', '0/1'],
    ]);
  });

  it('puts it on the limits, and not on the rounding, that nobody gets anything when they cannot be met', () => {
    const med = (gulv: number) => [
      { id: 'x', vekt: 1, gulv: ø(gulv) },
      { id: 'y', vekt: 2, gulv: ø(gulv) },
    ];
    const holder = fordelPott(ø(100), med(20), valg);
    const umulig = fordelPott(ø(100), med(60), valg);
    const svar = sammenlignFordelinger(holder, umulig);
    expect(svar.ikkeSkilt).toEqual([]);
    expect(svar.linjer.map(({ forskjell, deler }) => [forskjell, ...somTekst(deler)])).toEqual([
      [-33, '0/1', '0/1', '-100/3', '1/3'],
      [-67, '0/1', '0/1', '-200/3', '-1/3'],
    ]);
    const tilbake = sammenlignFordelinger(umulig, holder);
    expect(tilbake.linjer.map(({ deler }) => somTekst(deler))).toEqual([
      ['0/1', '0/1', '100/3', '-1/3'],
      ['0/1', '0/1', '200/3', '1/3'],
    ]);
  });

  it('sums to the difference for each, and closes against the pots', () => {
    const par = fc.tuple(saker({ pott: 200, vekt: 9, enhet: 7 }), saker({ pott: 200, vekt: 9, enhet: 7 }));
    fc.assert(
      fc.property(par, ([s, t]) => {
        const [a, b] = [s, t].map(({ pott, mottakere, valg: v }) => fordelPott(pott, mottakere, v));
        if (a === undefined || b === undefined) return;
        const svar = sammenlignFordelinger(a, b);
        for (const { forskjell, før, etter, deler } of svar.linjer) {
          expect(forskjell).toBe(etter - før);
          expect(summer(Object.values(deler))).toBe(BigInt(forskjell));
        }
        expect(summer(Object.values(svar.delt.deler))).toBe(BigInt(svar.delt.forskjell));
        expect(svar.linjer.reduce((sum, l) => sum + l.forskjell, 0) + svar.ufordelt.forskjell).toBe(
          svar.pott.forskjell,
        );
        expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
        expect(sammenlignFordelinger(a, a).linjer.every((l) => somTekst(l.deler).every((d) => d === '0/1'))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
