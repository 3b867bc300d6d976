import { describe, expect, it } from 'vitest';
import { TilskuddFeil } from '../../src/kjerne/index';
import { lagFunnlager } from '../../src/kjerne/lag-funn';
import { prøv } from '../../src/kjerne/prov';

const funn = lagFunnlager<{ A: { readonly x: number } }>();

describe('a calculation that may be refused', () => {
  it('gives its answer, also when that is nothing', () => {
    expect(prøv(() => 0)).toEqual({ ok: true, verdi: 0, funn: [] });
    expect(prøv(() => undefined)).toEqual({ ok: true, verdi: undefined, funn: [] });
  });

  it('gives every breach of contract that it ended in', () => {
    const alle = [funn('A', 'FEIL', '/a', { x: 1 }), funn('A', 'FEIL', '/b', { x: 2 })] as const;
    const refusert = prøv(() => {
      throw new TilskuddFeil(alle);
    });
    expect(refusert).toEqual({ ok: false, funn: alle });
  });

  it.each([
    ['a fault in the library', new RangeError('3')],
    ['what the data of the caller throws', 'stop'],
  ])('does not hide %s as if the data were wrong', (_, feil) => {
    const regn = (): never => {
      throw feil;
    };
    expect(() => prøv(regn)).toThrow(feil instanceof Error ? feil : 'stop');
  });
});
