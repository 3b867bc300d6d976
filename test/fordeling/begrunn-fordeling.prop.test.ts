import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begrunnFordeling, beregnNøkkel, type Fordeling, fordelPott } from '../../src/fordeling/index';
import { type Begrunnelse, type Begrunnelsesnode, etterregn, kroner, millioner } from '../../src/kjerne/index';
import { helsefellesskapene } from '../../src/nord/index';
import { koderFra } from '../koder-fra';
import { ødelagte } from './odelagte';
import { METODER, type Sak, saker, ø } from './saker';

const del = ({ pott, mottakere, valg }: Sak): Fordeling => fordelPott(pott, mottakere, valg);

function kontroller(fordeling: Fordeling, begrunnelse: Begrunnelse): void {
  expect(etterregn(begrunnelse, fordeling)).toEqual([]);
  expect(JSON.parse(JSON.stringify(begrunnelse))).toEqual(begrunnelse);
}

describe('begrunnFordeling', () => {
  it.each(METODER)('%s: the tree of all comes to the pot, and that of each to its amount', (metode) => {
    fc.assert(
      fc.property(saker({ pott: 40, vekt: 6, enhet: 3, metoder: [metode] }), (sak) => {
        const fordeling = del(sak);
        const alle = begrunnFordeling(fordeling);
        expect(alle.rot.verdi).toBe(String(sak.pott));
        kontroller(fordeling, alle);
        for (const { id, beløp } of fordeling.linjer) {
          const en = begrunnFordeling(fordeling, id);
          expect(en.rot.verdi).toBe(String(beløp));
          kontroller(fordeling, en);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(METODER)('%s: the same where groups have limits', (metode) => {
    const sak = saker({ pott: 40, vekt: 6, enhet: 3, metoder: [metode], grupper: true, antall: 8 });
    fc.assert(
      fc.property(sak, (s) => {
        const fordeling = del(s);
        if (fordeling.uavgjort.length > 0) return;
        const alle = begrunnFordeling(fordeling);
        expect(alle.rot.verdi).toBe(String(s.pott));
        kontroller(fordeling, alle);
        for (const { id, beløp } of fordeling.linjer) {
          const en = begrunnFordeling(fordeling, id);
          expect(en.rot.verdi).toBe(String(beløp));
          kontroller(fordeling, en);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('catches a wrong value in any node', () => {
    fc.assert(
      fc.property(saker({ pott: 40, vekt: 6, enhet: 3, antall: 4 }), (sak) => {
        const fordeling = del(sak);
        for (const begrunnelse of [undefined, 'm0'].map((id) => begrunnFordeling(fordeling, id)))
          for (const rot of ødelagte(begrunnelse.rot))
            expect(etterregn({ ...begrunnelse, rot }, fordeling)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not explain an amount that is not so', () => {
    fc.assert(
      fc.property(saker({ pott: 40, vekt: 6, enhet: 1, metoder: ['STORSTE_REST'] }), (sak) => {
        const rett = del(sak);
        const linjer = rett.linjer.map((l, i) => (i === 0 ? { ...l, beløp: ø(l.beløp + 1) } : l));
        expect(koderFra(() => begrunnFordeling({ ...rett, linjer }))).toEqual([
          'FORDELING_STEMMER_IKKE /fordeling/linjer/0/beløp',
        ]);
      }),
    );
  });

  const grunnlag = helsefellesskapene.data.map(({ id, helseforetak, kommuner }) => ({
    id,
    folketall: helseforetak.befolkning[0]?.folketall ?? 0,
    folketall80pluss: helseforetak.befolkning[0]?.folketall80pluss ?? 0,
    antallKommuner: kommuner.length,
  }));
  const fjerdedel = { teller: '1', nevner: '4' };
  const { mottakere } = beregnNøkkel(grunnlag, [
    { type: 'LIK', navn: 'likt grunnbeløp', andel: fjerdedel },
    { type: 'FOLKETALL', navn: 'folketall', andel: fjerdedel },
    { type: 'FOLKETALL_80_PLUSS', navn: 'folketall 80+', andel: fjerdedel },
    { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: fjerdedel },
  ]);

  it.each(METODER)('%s: four helsefellesskap with a key of four parts', (metode) => {
    const fordeling = fordelPott(millioner(90), mottakere, { metode, enhet: kroner(1), vedLikhet: 'MELD' });
    const alle = begrunnFordeling(fordeling);
    kontroller(fordeling, alle);
    const bytes = [alle, ...mottakere.map(({ id }) => begrunnFordeling(fordeling, id))].map(
      (b) => new TextEncoder().encode(JSON.stringify(b)).length,
    );
    // The methods of means state two weights per amount for each claim, which takes more room.
    const medMidler = metode === 'HUNTINGTON_HILL' || metode === 'DEAN';
    expect(Math.max(...bytes)).toBeLessThanOrEqual(medMidler ? 11_000 : 8192);
  });

  it('shows the lot that settled a tie', () => {
    const tre = ['a', 'b', 'c'].map((id) => ({ id, vekt: 1 }));
    const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: ['STORST_VEKT', { lodd: '2024-06-17' }] } as const;
    const fordeling = fordelPott(ø(10), tre, valg);
    const b = begrunnFordeling(fordeling, 'b');
    const noder = (node: Begrunnelsesnode): Begrunnelsesnode[] => [node, ...node.barn.flatMap(noder)];
    expect(noder(b.rot).filter(({ slag }) => slag === 'LODD')).toHaveLength(3);
    expect(noder(b.rot).find(({ regel }) => regel === 'LODD')?.verdi).toBe('1');
    expect(b.rot.verdi).toBe('4');
    kontroller(fordeling, b);
  });

  it('refuses what it does not cover', () => {
    const to = [
      { id: 'a', vekt: 1, gruppe: 'g' },
      { id: 'b', vekt: 1 },
    ];
    const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'MELD' } as const;
    const medGruppe = fordelPott(ø(10), [...to, { id: 'c', vekt: 1 }, { id: 'd', vekt: 1 }], {
      ...valg,
      grupper: [{ gruppe: 'g', tak: ø(2) }],
    });
    expect(koderFra(() => begrunnFordeling(medGruppe))).toEqual(['BEGRUNNELSE_UAVGJORT_I_GRUPPER /fordeling/uavgjort']);
    expect(koderFra(() => begrunnFordeling(fordelPott(ø(10), [{ id: 'a', vekt: 1 }], valg), 'x'))).toEqual([
      'MOTTAKER_UKJENT /id',
    ]);
  });
});
