import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fordeling, fordelPott, kontrollerFordeling } from '../../src/fordeling/index';
import { finnSteder, medVerdi, type Sak, saker, ø } from './saker';

const del = ({ pott, mottakere, valg }: Sak): Fordeling => fordelPott(pott, mottakere, valg);
const erTall = (x: unknown): boolean => typeof x === 'number' || (typeof x === 'string' && /^\d+$/.test(x));
const enMer = (x: unknown): unknown => (typeof x === 'number' ? x + 1 : String(BigInt(x as string) + 1n));
const enMindre = (x: unknown): unknown => (typeof x === 'number' ? x - 1 : String(BigInt(x as string) - 1n));

describe('kontrollerFordeling', () => {
  it.each([
    ['small', { pott: 24, vekt: 4, enhet: 3 }],
    ['of the real size', { pott: 13_000_000_000, vekt: 200_000, enhet: 100_000 }],
    ['small with groups', { pott: 24, vekt: 4, enhet: 3, grupper: true, antall: 8 }],
    ['of the real size with groups', { pott: 13_000_000_000, vekt: 200_000, enhet: 100_000, grupper: true }],
    ['past 2^53', { pott: Number.MAX_SAFE_INTEGER, vekt: Number.MAX_SAFE_INTEGER, enhet: 7 }],
  ])('finds nothing in what fordelPott makes: %s', (_, størrelse) => {
    fc.assert(
      fc.property(saker(størrelse), (sak) => {
        expect(kontrollerFordeling(del(sak))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds every number of the result that is one too high or too low', () => {
    fc.assert(
      fc.property(
        fc.oneof(saker({ pott: 60, vekt: 9, enhet: 4 }), saker({ pott: 60, vekt: 9, enhet: 4, grupper: true })),
        (sak) => {
          const rett = JSON.parse(JSON.stringify(del(sak))) as Fordeling;
          const { grunnlag, ...svar } = rett;
          for (const sted of finnSteder(svar, erTall)) {
            for (const endre of [enMer, enMindre]) {
              const feil = { ...medVerdi(svar, sted, endre), grunnlag };
              expect(kontrollerFordeling(feil), `${sted.join('/')} ${endre.name}`).not.toEqual([]);
            }
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('finds every restenhet that is turned, and a unit moved between any two', () => {
    fc.assert(
      fc.property(saker({ pott: 60, vekt: 9, enhet: 1 }), (sak) => {
        const rett = del(sak);
        for (const sted of finnSteder(rett.linjer, (x) => typeof x === 'boolean'))
          expect(kontrollerFordeling({ ...rett, linjer: medVerdi(rett.linjer, sted, (x) => !x) })).not.toEqual([]);
        if (rett.umulig !== undefined) return;
        for (const fra of rett.linjer)
          for (const til of rett.linjer) {
            if (fra === til || fra.beløp === 0) continue;
            const flyttet = rett.linjer.map((l) => {
              const beløp = ø(l === fra ? l.beløp - 1 : l === til ? l.beløp + 1 : l.beløp);
              return { ...l, beløp, restenhet: BigInt(beløp) > BigInt(l.eksakt.teller) / BigInt(l.eksakt.nevner) };
            });
            expect(kontrollerFordeling({ ...rett, linjer: flyttet })).not.toEqual([]);
          }
      }),
      { numRuns: 400 },
    );
  });
});
