import { allocate, dinero, toSnapshot } from 'dinero.js';
import { describe, expect, it } from 'vitest';
import { fordelPott, fordelTall } from '../../src/fordeling/index';
import type { Øre } from '../../src/kjerne/typer';

const valg = { metode: 'STORSTE_REST', enhet: 1 as Øre, vedLikhet: 'MELD' } as const;

describe('beside a money library', () => {
  const sum = dinero({ amount: 10, currency: { code: 'NOK', base: 10, exponent: 2 } });

  it('10 on 6:3:3 gives the first the 5 it is owed, and leaves the last unit to people', () => {
    expect(allocate(sum, [6, 3, 3]).map((del) => toSnapshot(del).amount)).toEqual([6, 2, 2]);
    expect([...fordelTall(10, Float64Array.of(6, 3, 3), valg)]).toEqual([5, 2, 2]);
    const mottakere = [6, 3, 3].map((vekt, i) => ({ id: `m${i}`, vekt }));
    expect(fordelPott(10 as Øre, mottakere, valg).uavgjort).toMatchObject([{ ider: ['m1', 'm2'], enheter: 1 }]);
  });
});
