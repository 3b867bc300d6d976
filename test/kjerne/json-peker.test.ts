import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erSti, finnVedSti, lagSti, leddAv } from '../../src/kjerne/json-peker';

// RFC 6901 section 5.
const RFC = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('a JSON Pointer', () => {
  it.each([
    ['', RFC],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('finds what RFC 6901 says that %j points at', (sti, verdi) => {
    expect(finnVedSti(RFC, sti)).toEqual(verdi);
  });

  it.each([
    '/foo/00',
    '/foo/-',
    '/foo/-1',
    '/foo/2',
    '/foo/length',
    '/foo/0/0',
    '/ukjent',
    '/__proto__',
    '/constructor',
  ])('finds nothing at %s', (sti) => {
    expect(finnVedSti(RFC, sti)).toBeUndefined();
  });

  it('reads ~01 as ~1, never as a slash', () => {
    expect(leddAv('/~01')).toEqual(['~1']);
  });

  it.each(['foo', '/~', '/~2', 'a/b', '#/foo'])('refuses %j', (sti) => {
    expect(erSti(sti)).toBe(false);
    expect(() => leddAv(sti)).toThrow('STI_UGYLDIG');
  });

  it('is taken apart into the segments it was made of, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (ledd) => {
        expect(leddAv(lagSti(...ledd))).toEqual(ledd);
      }),
    );
  });

  it('finds own keys that look hostile', () => {
    const data: unknown = JSON.parse('{"__proto__":{"constructor":1}}');
    expect(finnVedSti(data, '/__proto__/constructor')).toBe(1);
  });
});
