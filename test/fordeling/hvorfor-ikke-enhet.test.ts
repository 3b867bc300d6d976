import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnMargin, fordelPott, hvorforIkkeEnhet } from '../../src/fordeling/index';
import type { Fordelingsvalg } from '../../src/modell';
import { koderFra } from '../koder-fra';
import { saker, ø } from './saker';

const valg: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' };
const av = (vekter: Readonly<Record<string, number>>) => Object.entries(vekter).map(([id, vekt]) => ({ id, vekt }));

describe('hvorforIkkeEnhet', () => {
  it('names the tie, the rule, or the stronger claim', () => {
    const like = av({ a: 1, b: 1, c: 1 });
    const uavgjort = fordelPott(ø(10), like, valg);
    expect(hvorforIkkeEnhet(uavgjort, 'b')).toEqual({ årsak: 'UAVGJORT', uavgjort: uavgjort.uavgjort[0] });
    const medLodd = fordelPott(ø(10), like, { ...valg, vedLikhet: ['STORST_VEKT', { lodd: '2024-06-17' }] });
    expect(hvorforIkkeEnhet(medLodd, 'c')).toEqual({ årsak: 'LIKHET', regel: { lodd: '2024-06-17' }, mot: ['b'] });
    expect(hvorforIkkeEnhet(fordelPott(ø(10), av({ a: 2, b: 1 }), valg), 'b')).toEqual({
      årsak: 'SVAKERE_KRAV',
      krav: { teller: '1', nevner: '3' },
      svakeste: { teller: '2', nevner: '3' },
      mot: ['a'],
    });
    const dhondt = fordelPott(ø(5), av({ a: 100, b: 70 }), { ...valg, metode: 'DHONDT' });
    expect(hvorforIkkeEnhet(dhondt, 'b')).toEqual({
      årsak: 'SVAKERE_KRAV',
      krav: { teller: '70', nevner: '3' },
      svakeste: { teller: '100', nevner: '3' },
      mot: ['a'],
    });
  });

  it('says when there is no claim, a cap, or nothing to share', () => {
    const grenser = [
      { id: 'a', vekt: 5, tak: ø(2) },
      { id: 'b', vekt: 1 },
      { id: 'c', vekt: 0 },
    ];
    const svar = fordelPott(ø(10), grenser, valg);
    expect(hvorforIkkeEnhet(svar, 'a')).toEqual({ årsak: 'TAK' });
    expect(hvorforIkkeEnhet(svar, 'b')).toEqual({ årsak: 'UTEN_KRAV' });
    expect(hvorforIkkeEnhet(svar, 'c')).toEqual({ årsak: 'UTEN_KRAV' });
    const umulig = fordelPott(ø(1), [{ id: 'a', vekt: 1, gulv: ø(2) }], valg);
    expect(hvorforIkkeEnhet(umulig, 'a')).toEqual({ årsak: 'UMULIG' });
    expect(koderFra(() => hvorforIkkeEnhet(svar, 'x'))).toEqual(['MOTTAKER_UKJENT /id']);
  });

  it('agrees with the margin: who lost by a rule is at the boundary already', () => {
    fc.assert(
      fc.property(saker({ pott: 24, vekt: 5, enhet: 2 }), ({ pott, mottakere, valg: v }) => {
        const svar = fordelPott(pott, mottakere, v);
        for (const { id } of mottakere) {
          const hvorfor = hvorforIkkeEnhet(svar, id);
          const { over, vekt } = finnMargin(svar, id);
          expect(JSON.parse(JSON.stringify(hvorfor))).toEqual(hvorfor);
          if (hvorfor.årsak === 'TAK') expect(over).toEqual({ status: 'ALDRI', årsak: 'EGEN_GRENSE' });
          if (hvorfor.årsak !== 'LIKHET' || over.status !== 'FLYTTES' || over.vekt === undefined) continue;
          expect(over.vekt).toEqual(vekt);
          expect(over.mot).toEqual(expect.arrayContaining([...hvorfor.mot]));
        }
      }),
      { numRuns: 300 },
    );
  });
});
