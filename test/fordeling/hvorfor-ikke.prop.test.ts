import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fordeling, type Fordelingsendring, fordelPott, hvorforIkke } from '../../src/fordeling/index';
import { koderFra } from '../koder-fra';
import { type Sak, saker, ø } from './saker';

const beløp = (fordeling: Fordeling, id: string): number => fordeling.linjer.find((l) => l.id === id)?.beløp ?? 0;

/** The split with the changes done; a weight is put a hair above its boundary. Written apart from the library. */
function med({ pott, mottakere, valg }: Sak, id: string, endringer: readonly Fordelingsendring[]): Fordeling {
  let [egne, nye] = [mottakere, valg];
  for (const e of endringer) {
    if (e.type === 'TAK') egne = egne.map((m) => (m.id === id ? { ...m, tak: e.til } : m));
    if (e.type === 'GRUPPETAK')
      nye = { ...nye, grupper: (nye.grupper ?? []).map((g) => (g.gruppe === e.gruppe ? { ...g, tak: e.til } : g)) };
    if (e.type === 'VEKT') {
      const { teller, nevner } = e.over ?? { teller: '0', nevner: '1' };
      const vekt = { teller: `${BigInt(teller) * 1_000_000_000n + 1n}`, nevner: `${BigInt(nevner) * 1_000_000_000n}` };
      egne = egne.map((m) => (m.id === id ? { ...m, vekt } : m));
    }
  }
  return fordelPott(pott, egne, nye);
}

/** Whether lifting some of so many caps altogether gives it more: every subset is tried. */
function nokMedFærreTak(sak: Sak, id: string, færreEnn: number): boolean {
  const før = beløp(fordelPott(sak.pott, sak.mottakere, sak.valg), id);
  const grupper = sak.valg.grupper ?? [];
  const mulige = ['', ...grupper.map(({ gruppe }) => gruppe)];
  for (let maske = 1; maske < 1 << mulige.length; maske++) {
    const fritt = new Set(mulige.filter((_, i) => (maske & (1 << i)) !== 0));
    if (fritt.size >= færreEnn) continue;
    const uten = <T extends { readonly tak?: unknown }>(x: T): T => {
      const { tak: _, ...resten } = x;
      return resten as unknown as T;
    };
    const mottakere = sak.mottakere.map((m) => (m.id === id && fritt.has('') ? uten(m) : m));
    const nye = grupper.map((g) => (fritt.has(g.gruppe) ? uten(g) : g));
    const valg = sak.valg.grupper === undefined ? sak.valg : { ...sak.valg, grupper: nye };
    if (beløp(fordelPott(sak.pott, mottakere, valg), id) > før) return true;
  }
  return false;
}

describe('hvorforIkke', () => {
  it.each([false, true])('what it says is enough gives more, and fewer caps alone do not (groups: %s)', (grupper) => {
    const sett = { caps: 0, weight: 0, both: 0, none: 0 };
    fc.assert(
      fc.property(saker({ pott: 40, vekt: 6, enhet: 3, antall: 6, grupper }), (sak) => {
        const fordeling = fordelPott(sak.pott, sak.mottakere, sak.valg);
        for (const { id } of sak.mottakere) {
          const { endringer, avslag } = hvorforIkke(fordeling, id);
          if (avslag.årsak === 'UMULIG') expect(endringer).toEqual([]);
          if (avslag.årsak === 'UAVGJORT') expect(endringer.map(({ type }) => type)).toEqual(['LIKHET']);
          if (avslag.årsak === 'UMULIG' || avslag.årsak === 'UAVGJORT') continue;
          const vekt = endringer.some(({ type }) => type === 'VEKT');
          const tak = endringer.some(({ type }) => type !== 'VEKT');
          sett[vekt && tak ? 'both' : vekt ? 'weight' : tak ? 'caps' : 'none'] += 1;
          if (endringer.length === 0) continue;
          if (!endringer.some((e) => e.type === 'VEKT' && e.over === undefined)) {
            const etter = med(sak, id, endringer);
            if (beløp(etter, id) <= beløp(fordeling, id)) expect.fail(`${id}: ${JSON.stringify({ sak, endringer })}`);
          }
          if (nokMedFærreTak(sak, id, endringer.length))
            expect.fail(`${id}: fewer caps ${JSON.stringify({ sak, endringer })}`);
        }
      }),
      { numRuns: Number(process.env.ANTALL ?? 150) },
    );
    expect(sett.caps).toBeGreaterThan(0);
    expect(sett.weight).toBeGreaterThan(0);
  });

  it('a cap of the recipient and one of its group hold it together', () => {
    const mottakere = [
      { id: 'a', vekt: 3, tak: ø(5), gruppe: 'g' },
      { id: 'b', vekt: 1 },
    ];
    const valg = {
      metode: 'STORSTE_REST',
      enhet: ø(1),
      vedLikhet: 'ID',
      grupper: [{ gruppe: 'g', tak: ø(5) }],
    } as const;
    expect(hvorforIkke(fordelPott(ø(10), mottakere, valg), 'a').endringer).toEqual([
      { type: 'TAK', fra: 5, til: 6 },
      { type: 'GRUPPETAK', gruppe: 'g', fra: 5, til: 6 },
    ]);
  });

  it('knows no recipient that is not there', () => {
    const fordeling = fordelPott(ø(10), [{ id: 'a', vekt: 1 }], { metode: 'ADAMS', enhet: ø(1), vedLikhet: 'ID' });
    expect(koderFra(() => hvorforIkke(fordeling, '__proto__'))).toEqual(['MOTTAKER_UKJENT /id']);
    expect(hvorforIkke(fordeling, 'a').endringer).toEqual([]);
  });
});
