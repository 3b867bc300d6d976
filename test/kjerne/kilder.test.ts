import { describe, expect, it } from 'vitest';
import { finnAntakelser, finnKilde, finnUtenKilde, type Kilde, kontrollerKilder } from '../../src/kjerne/index';

const kilde: Kilde = { id: 'dok', dokument: 'D', utgiver: 'U', status: 'UTSENDT' };
const antakelse = { id: 'ant', antakelse: 'A', grunnlag: 'G' };
const koder = (x: Parameters<typeof kontrollerKilder>[0]) =>
  kontrollerKilder(x).map(({ kode, sti }) => `${kode} ${sti}`);

describe('finnKilde', () => {
  const data = {
    data: {},
    kilder: [
      { sti: '', kilde },
      { sti: '/a', antakelse },
      { sti: '/a/b', kilde },
    ],
  };
  it.each([
    ['/a/b/c', '/a/b'],
    ['/a/b', '/a/b'],
    ['/a/bc', '/a'],
    ['/ab', ''],
    ['', ''],
  ])('%s is covered by the longest pointer, %s', (sti, ventet) => {
    expect(finnKilde(data, sti)?.sti).toBe(ventet);
  });

  it('nothing covers what no pointer reaches', () => {
    expect(finnKilde({ kilder: [{ sti: '/a', kilde }] }, '/b')).toBeUndefined();
    expect(() => finnKilde(data, 'a')).toThrow('STI_UGYLDIG');
  });
});

describe('finnUtenKilde', () => {
  it('finds every kind of value, also empty ones and those with hard keys', () => {
    const data = { a: 1, b: [], c: {}, d: null, e: { 'x/y~z': false }, f: 'dekket', g: ['', 0] };
    expect(
      finnUtenKilde({
        data,
        kilder: [
          { sti: '/f', kilde },
          { sti: '/g/1', antakelse },
        ],
      }),
    ).toEqual(['/a', '/b', '/c', '/d', '/e/x~1y~0z', '/g/0']);
  });

  it('a reference with both or neither covers nothing', () => {
    expect(finnUtenKilde({ data: { a: 1, b: 2 }, kilder: [{ sti: '/a', kilde, antakelse }, { sti: '/b' }] })).toEqual([
      '/a',
      '/b',
    ]);
  });

  it('leaves the list of sources itself out', () => {
    expect(finnUtenKilde({ navn: 'x', kilder: [] } as never)).toEqual(['/navn']);
  });

  it('refuses data that holds itself', () => {
    const ring: Record<string, unknown> = {};
    ring.a = ring;
    expect(() => finnUtenKilde({ data: ring, kilder: [] })).toThrow('JSON_FOR_DYPT');
  });
});

describe('kontrollerKilder', () => {
  it('finds every fault of the references and every value without one', () => {
    expect(
      koder({
        data: { a: 1, b: [], c: {} },
        kilder: [
          { sti: '/a', kilde, antakelse },
          { sti: '/a', kilde },
          { sti: '/x', kilde },
          { sti: 'y', antakelse },
        ],
      }),
    ).toEqual([
      'KILDE_ELLER_ANTAKELSE /kilder/0',
      'KILDE_TO_GANGER /kilder/1/sti',
      'KILDE_UTEN_STED /kilder/2/sti',
      'STI_UGYLDIG /kilder/3/sti',
      'VERDI_UTEN_KILDE /data/b',
      'VERDI_UTEN_KILDE /data/c',
    ]);
  });

  it('points into a scheme that carries its own sources', () => {
    expect(koder({ navn: 'x', kilder: [] } as never)).toEqual(['VERDI_UTEN_KILDE /navn']);
  });
});

describe('finnAntakelser', () => {
  it('has each once, with all its places, in the order of the ids', () => {
    const annen = { ...antakelse, id: 'aaa' };
    const x = {
      kilder: [
        { sti: '/b', antakelse },
        { sti: '/c', kilde },
        { sti: '/a', antakelse: annen },
        { sti: '/d', antakelse },
      ],
    };
    expect(finnAntakelser(x).map(({ antakelse: a, stier }) => [a.id, stier])).toEqual([
      ['aaa', ['/a']],
      ['ant', ['/b', '/d']],
    ]);
  });
});
