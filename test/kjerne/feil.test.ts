import { describe, expect, it } from 'vitest';
import { erTilskuddFeil, kroner, summerBeløp, TilskuddFeil, type Øre } from '../../src/kjerne/index';
import { lagFunnlager } from '../../src/kjerne/lag-funn';
import { kastVedFeil } from '../../src/kjerne/tilskudd-feil';
import { uventet } from '../../src/kjerne/uventet';

const funn = lagFunnlager<{ A: { readonly x: number }; B: Readonly<Record<never, never>> }>();

describe('TilskuddFeil', () => {
  const feil = new TilskuddFeil([funn('A', 'FEIL', '/a', { x: 1 }), funn('B', 'FEIL', '', {}, 'kilde')]);

  it('repeats the first breach and keeps all', () => {
    expect([feil.kode, feil.sti, feil.data, feil.funn.length]).toEqual(['A', '/a', { x: 1 }, 2]);
    expect(feil.message).toBe('A /a, B');
    expect(feil.funn[1]).toEqual({ kode: 'B', alvor: 'FEIL', sti: '', data: {}, kildeId: 'kilde' });
  });

  it.each([
    ['it', feil, true],
    [
      'one of another copy of the package',
      Object.assign(new Error('x'), { name: 'TilskuddFeil', kode: 'A', funn: [] }),
      true,
    ],
    ['another error', new Error('x'), false],
    ['an error with the name alone', Object.assign(new Error('x'), { name: 'TilskuddFeil' }), false],
    ['plain data', { name: 'TilskuddFeil', kode: 'A', funn: [] }, false],
    ['nothing', undefined, false],
  ])('is recognised: %s', (_, x, ventet) => {
    expect(erTilskuddFeil(x)).toBe(ventet);
  });

  it('is thrown for errors only, and all at once', () => {
    expect(() => kastVedFeil([funn('B', 'ADVARSEL', '', {})])).not.toThrow();
    expect(() =>
      kastVedFeil([funn('B', 'RAD', '/r', {}), funn('A', 'FEIL', '/a', { x: 1 }), funn('B', 'FEIL', '/b', {})]),
    ).toThrow('A /a, B /b');
  });
});

describe('summerBeløp', () => {
  it('is exact where a partial sum passes 2^53, whatever the order', () => {
    const stor = Number.MAX_SAFE_INTEGER as Øre;
    expect(summerBeløp([stor, stor, -stor as Øre])).toBe(stor);
    expect(summerBeløp([-stor as Øre, stor, stor])).toBe(stor);
    expect(summerBeløp([])).toBe(0);
    expect(() => summerBeløp([stor, kroner(1)])).toThrow('BELOP_FOR_STORT');
    expect(() => summerBeløp([0.5 as Øre])).toThrow('BELOP_IKKE_HELE_ORE');
    expect(() => summerBeløp([Number.NaN as Øre])).toThrow('BELOP_IKKE_TALL');
  });
});

it('a case that no type allows is answered with what the caller says', () => {
  expect(uventet(undefined as never, 'svar')).toBe('svar');
});
