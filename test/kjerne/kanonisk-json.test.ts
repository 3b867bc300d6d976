import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erTilskuddFeil } from '../../src/kjerne/er-tilskudd-feil';
import { lagFingeravtrykk } from '../../src/kjerne/lag-fingeravtrykk';
import { tilKanoniskJson } from '../../src/kjerne/til-kanonisk-json';

function tallAvBiter(hex: string): number {
  return new DataView(new BigUint64Array([BigInt(`0x${hex}`)]).buffer).getFloat64(0, true);
}

function fanget(verdi: unknown): { kode: string; sti: string; data: unknown } {
  try {
    tilKanoniskJson(verdi);
  } catch (feil) {
    if (erTilskuddFeil(feil)) return { kode: feil.kode, sti: feil.sti, data: feil.data };
    throw feil;
  }
  throw new Error('nothing was thrown');
}

function nøst(dybde: number, ytterst: (innerst: unknown) => unknown): unknown {
  let verdi: unknown = 1;
  for (let i = 0; i < dybde; i++) verdi = ytterst(verdi);
  return verdi;
}

describe('canonical JSON, by the published vectors of RFC 8785', () => {
  it('writes the sample object of section 3.2.2 as section 3.2.3 has it', () => {
    const inn: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    const ut = tilKanoniskJson(inn);
    expect(ut).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    // The first bytes of section 3.2.4 and the last.
    const bytes = Buffer.from(ut, 'utf8').toString('hex');
    expect(bytes.startsWith('7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e')).toBe(true);
    expect(bytes.endsWith('e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d')).toBe(true);
  });

  it('orders keys by UTF-16 code unit as in section 3.2.3', () => {
    const inn = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(tilKanoniskJson(inn)) as object)).toHaveLength(7);
    expect([...tilKanoniskJson(inn).matchAll(/:"([^"]*)"/g)].map((t) => t[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s of appendix B as %s', (biter, tekst) => {
    expect(tilKanoniskJson(tallAvBiter(biter))).toBe(tekst);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the double %s', (biter) => {
    expect(fanget(tallAvBiter(biter)).kode).toBe('IKKE_JSON');
  });
});

describe('canonical JSON', () => {
  it('is the same for the same data whatever the order of its keys, and reads back as the data', () => {
    fc.assert(
      fc.property(fc.json(), (tekst) => {
        const data: unknown = JSON.parse(tekst);
        const kanonisk = tilKanoniskJson(data);
        expect(tilKanoniskJson(snuNøkler(data))).toBe(kanonisk);
        expect(tilKanoniskJson(JSON.parse(kanonisk))).toBe(kanonisk);
        expect(JSON.parse(kanonisk)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives two different fingerprints to data that differs', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [enA, enB] = [prøv(a), prøv(b)];
        fc.pre(enA !== undefined && enB !== undefined);
        expect(enA === enB).toBe(fc.stringify(snuNøkler(a, true)) === fc.stringify(snuNøkler(b, true)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['NaN', { a: [1, Number.NaN] }, '/a/1', 'NaN'],
    ['an infinity', [Number.NEGATIVE_INFINITY], '/0', '-Infinity'],
    ['undefined', { a: { b: undefined } }, '/a/b', 'undefined'],
    ['a hole in a list', Object.assign(new Array(2), { 1: 2 }), '/0', 'undefined'],
    ['a bigint', { 'a/b': 1n }, '/a~1b', 'bigint'],
    ['a function', [() => 1], '/0', 'function'],
    ['a symbol', [Symbol('x')], '/0', 'symbol'],
    ['a Date', { dato: new Date(0) }, '/dato', 'Date'],
    ['a Map', new Map(), '', 'Map'],
    ['a typed array', [new Float64Array(2)], '/0', 'Float64Array'],
    ['an instance of a class', [new (class A {})()], '/0', 'Object'],
  ])('refuses %s with its pointer', (_, verdi, sti, type) => {
    expect(fanget(verdi)).toEqual({ kode: 'IKKE_JSON', sti, data: { type } });
  });

  it('refuses half a surrogate pair in a text or a key, and says where', () => {
    expect(fanget(['a', 'b\ud83d'])).toEqual({ kode: 'TEKST_IKKE_UNICODE', sti: '/1', data: { plass: 1 } });
    expect(fanget({ 'x\ude00': 1 })).toEqual({ kode: 'TEKST_IKKE_UNICODE', sti: '', data: { plass: 1 } });
  });

  it('refuses data that holds itself, and says what it holds', () => {
    const a: Record<string, unknown> = { b: {} };
    a.b = { c: [a] };
    expect(fanget({ a })).toEqual({ kode: 'JSON_SYKLUS', sti: '/a/b/c/0', data: { sti: '/a' } });
  });

  it('lets the same data stand in two places', () => {
    const felles = { x: 1 };
    expect(tilKanoniskJson([felles, felles])).toBe('[{"x":1},{"x":1}]');
  });

  it.each([
    ['lists', (v: unknown) => [v]],
    ['objects', (v: unknown) => ({ a: v })],
  ])('takes 1000 levels of %s and refuses 10 000 by code', (_, ytterst) => {
    expect(tilKanoniskJson(nøst(1000, ytterst)).length).toBeGreaterThan(2000);
    expect(fanget(nøst(1001, ytterst))).toMatchObject({ kode: 'JSON_FOR_DYPT', data: { grense: 1000 } });
    expect(fanget(nøst(10_000, ytterst)).kode).toBe('JSON_FOR_DYPT');
  });

  it('takes plain data from another realm and data without a prototype', () => {
    expect(tilKanoniskJson(runInNewContext('({ b: [1], a: 2 })'))).toBe('{"a":2,"b":[1]}');
    expect(tilKanoniskJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it('keeps keys that look hostile', () => {
    expect(tilKanoniskJson(JSON.parse('{"constructor":1,"__proto__":2}'))).toBe('{"__proto__":2,"constructor":1}');
  });
});

describe('a fingerprint', () => {
  it('is the SHA-256 of the canonical JSON, as node:crypto has it', () => {
    const fasit = createHash('sha256').update('{"a":"æ","b":[1]}', 'utf8').digest('hex');
    expect(lagFingeravtrykk({ b: [1], a: 'æ' })).toBe(`sha256:${fasit}`);
  });
});

function prøv(verdi: unknown): string | undefined {
  try {
    return lagFingeravtrykk(verdi);
  } catch {
    return undefined;
  }
}

/** The same data with the keys of every object in reverse, or in order, and −0 as 0. */
function snuNøkler(verdi: unknown, iOrden = false): unknown {
  if (Array.isArray(verdi)) return verdi.map((v) => snuNøkler(v, iOrden));
  if (typeof verdi !== 'object' || verdi === null) return Object.is(verdi, -0) ? 0 : verdi;
  const par = Object.entries(verdi).map(([n, v]) => [n, snuNøkler(v, iOrden)] as const);
  const ordnet = iOrden ? par.sort(([a], [b]) => (a < b ? -1 : 1)) : par.reverse();
  const ut: Record<string, unknown> = {};
  for (const [n, v] of ordnet) Object.defineProperty(ut, n, { value: v, enumerable: true, configurable: true });
  return ut;
}
