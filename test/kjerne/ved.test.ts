import { describe, expect, it } from 'vitest';
import { ved } from '../../src/kjerne/ved';
import { vedNøkkel } from '../../src/kjerne/ved-nokkel';

describe('a place that is known to exist', () => {
  it('gives what stands there, also when that is zero, empty or null', () => {
    expect([ved([7, 0], 1), ved(['', 'a'], 0), ved([null], 0), ved([false], 0)]).toEqual([0, '', null, false]);
    expect([ved(Float64Array.of(1.5, 0), 1), ved(Int32Array.of(-1), 0)]).toEqual([0, -1]);
  });

  it.each([
    ['before the first', -1],
    ['after the last', 2],
    ['between two', 0.5],
    ['no number', Number.NaN],
  ])('stops the calculation rather than going on with a wrong number: %s', (_, plass) => {
    expect(() => ved([1, 2], plass)).toThrow(RangeError);
    expect(() => ved(Float64Array.of(1, 2), plass)).toThrow(RangeError);
  });

  it('stops at a hole in the list', () => {
    expect(() => ved(new Array<number>(3), 1)).toThrow(RangeError);
  });
});

describe('a key that is known to exist', () => {
  const map = new Map([
    ['a', 0],
    ['__proto__', 2],
  ]);

  it('gives what stands under it, also when that is zero', () => {
    expect([vedNøkkel(map, 'a'), vedNøkkel(map, '__proto__')]).toEqual([0, 2]);
  });

  it.each(['b', '', 'constructor'])('stops the calculation when there is nothing under %j', (nøkkel) => {
    expect(() => vedNøkkel(map, nøkkel)).toThrow(RangeError);
  });
});
