import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangerEtterLodd } from '../../src/kjerne/ranger-etter-lodd';
import { sha256Bytes, sha256Hex } from '../../src/kjerne/sha256';

const nodeSha = (tekst: string): string => createHash('sha256').update(tekst, 'utf8').digest('hex');
const unicode = fc.string({ unit: 'grapheme' });

describe('SHA-256 of a text', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('is what FIPS 180 publishes for %j', (tekst, fasit) => {
    expect(sha256Hex(tekst)).toBe(fasit);
  });

  it('agrees with node:crypto on any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        expect(sha256Hex(tekst)).toBe(nodeSha(tekst));
        expect(Buffer.from(sha256Bytes(tekst)).toString('hex')).toBe(nodeSha(tekst));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['\ud800', 'a\udc00', '\ud83d\ud83d\ude00'])('refuses half a surrogate pair', (tekst) => {
    expect(() => sha256Hex(tekst)).toThrow('TEKST_IKKE_UNICODE');
  });
});

describe('a lot', () => {
  it('orders ids as sha256sum and sort do', () => {
    // for id in a b c; do printf '%s' "2024-06-17|$id" | sha256sum; done | sort
    expect(sha256Hex('2024-06-17|a')).toBe('7ab862330392ef60a4fc984c2c15c996b20ffb3c4e6f39cdc2ce076585d14a21');
    expect(sha256Hex('2024-06-17|b')).toBe('397415265ed3de92cf15f3d0dfebf1d6965b8ac15857ae78802951c5715cb660');
    expect(sha256Hex('2024-06-17|c')).toBe('eab40cf2b789694f113fdc7501000f5c03dc288a03d8776e9587d5347c81dbd1');
    expect(rangerEtterLodd('2024-06-17', ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
  });

  it('can be redone with node:crypto, and the order of the list changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.uniqueArray(unicode, { maxLength: 12 }), (frø, ider) => {
        const fasit = [...ider].sort((a, b) => (nodeSha(`${frø}|${a}`) < nodeSha(`${frø}|${b}`) ? -1 : 1));
        expect(rangerEtterLodd(frø, ider)).toEqual(fasit);
        expect(rangerEtterLodd(frø, [...ider].reverse())).toEqual(fasit);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts each of three ids first about as often', () => {
    const først = new Map<string, number>();
    for (let i = 0; i < 3000; i++) {
      const [vinner = ''] = rangerEtterLodd(`frø-${i}`, ['troms-ofoten', 'helgeland', 'finnmark']);
      først.set(vinner, (først.get(vinner) ?? 0) + 1);
    }
    for (const antall of først.values()) expect(Math.abs(antall - 1000)).toBeLessThan(120);
  });

  it('names everything that is wrong at once', () => {
    try {
      rangerEtterLodd('', ['a', '\ud800', 'b\udfff']);
      expect.fail('nothing was thrown');
    } catch (feil) {
      expect((feil as { funn: { kode: string; sti: string }[] }).funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual(
        ['FRO_TOMT /frø', 'TEKST_IKKE_UNICODE /ider/1', 'TEKST_IKKE_UNICODE /ider/2'],
      );
    }
    expect(() => rangerEtterLodd('\ud800', [])).toThrow('TEKST_IKKE_UNICODE /frø');
  });
});
