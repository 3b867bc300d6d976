import { describe, expect, it } from 'vitest';
import { fordelPott, kroner, lagBladnode, lagRegnenode, øre } from '../../src/index';
import { matchere } from '../../src/testing/index';

expect.extend(matchere);

declare module 'vitest' {
  interface Matchers<T> {
    toFordeleHelePotten(): void;
    toGåOpp(): void;
    toStemme(grunnlag: unknown): void;
    toHaKildeForAlleVerdier(): void;
  }
}

const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' } as const;
const tre = ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 }));

describe('the matchers', () => {
  it('toFordeleHelePotten and toGåOpp', () => {
    const hel = fordelPott(kroner(99), tre, valg);
    const rest = fordelPott(kroner(100), tre, valg);
    expect(hel).toFordeleHelePotten();
    expect(rest).not.toFordeleHelePotten();
    expect(rest).toGåOpp();
    expect({ ...rest, ufordelt: øre(0) }).not.toGåOpp();
    expect({ ...rest, ufordeltÅrsaker: [] }).not.toGåOpp();
    expect(matchere.toFordeleHelePotten(rest).message()).toBe('pot 10000 øre, not distributed 1 øre: UAVGJORT 1');
    expect(matchere.toGåOpp(rest).message()).toBe('pot 10000 øre, lines 9999, not distributed 1');
  });

  it('toStemme', () => {
    const grunnlag = { a: 1, b: 2 };
    const barn = [
      lagBladnode({ id: 'a', enhet: 'ORE' }, '/a', grunnlag),
      lagBladnode({ id: 'b', enhet: 'ORE' }, '/b', grunnlag),
    ];
    const sum = { rot: lagRegnenode({ id: 'sum', enhet: 'ORE' }, 'SUM', barn), kilder: [], antakelser: [] };
    expect(sum).toStemme(grunnlag);
    expect(sum).not.toStemme({ a: 1, b: 3 });
    expect(matchere.toStemme(sum, { a: 1, b: 3 }).message()).toBe('NODE_AVVIKER_FRA_GRUNNLAG /rot/barn/1/verdi');
    expect(matchere.toStemme(sum, grunnlag).message()).toBe('nothing is wrong');
  });

  it('toHaKildeForAlleVerdier', () => {
    const antakelse = { id: 'x', antakelse: 'X', grunnlag: 'Y' };
    expect({ data: { a: 1 }, kilder: [{ sti: '', antakelse }] }).toHaKildeForAlleVerdier();
    expect({ data: { a: 1 }, kilder: [] }).not.toHaKildeForAlleVerdier();
  });
});
