import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begrunnFordeling, type Fordeling, fordelPott } from '../../src/index';
import { forklar, type Språk } from '../../src/visning/index';
import { kr } from '../../src/visning/tekster/ord';
import { saker } from '../fordeling/saker';

// An answer in sentences claims nothing that the distribution does not say: each claim is held against the result itself.

const svaret = (fordeling: Fordeling, id: string, språk: Språk): string =>
  forklar(begrunnFordeling(fordeling, id), { språk, format: 'TEKST', detalj: 'KORT', grunnlag: fordeling }).split(
    '\n',
  )[0] ?? '';

function kontroller(fordeling: Fordeling): void {
  const { mottakere, pott } = fordeling.grunnlag;
  const uavgjorte = new Set(fordeling.uavgjort.flatMap(({ ider }) => ider));
  const beløp = new Map(fordeling.linjer.map((linje) => [linje.id, linje.beløp]));
  for (const linje of fordeling.linjer) {
    const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((språk) => svaret(fordeling, linje.id, språk));
    expect(nb).toMatch(linje.beløp === 0 ? /får ingenting/ : new RegExp(`får ${kr(linje.beløp, 'nb')}(?: av|\\.)`));
    if (/av en pott/.test(nb ?? '')) expect(nb).toContain(`av en pott på ${kr(pott, 'nb')}.`);
    expect(/Ingenting er delt ut/.test(nb ?? '')).toBe(fordeling.umulig !== undefined);
    const mottaker = mottakere.find(({ id }) => id === linje.id);
    const [gulv, tak] = [/Gulvet på (\S+) kr avgjør/u, /Taket på (\S+) kr avgjør/u].map((m) => m.exec(nb ?? '')?.[1]);
    // A limit decides where the amount is at it, counted in units.
    if (gulv !== undefined) expect(mottaker?.gulv).toBeDefined();
    if (tak !== undefined) expect(mottaker?.tak).toBeDefined();
    if (/ fikk (?:den|én av dem)[.:]/.test(nb ?? '')) expect(linje.restenhet).toBe(true);
    if (/ fikk (?:den ikke|ingen av dem)/.test(nb ?? '')) expect(linje.restenhet).toBe(false);
    if (/likheten er ikke avgjort/.test(nb ?? '')) expect(uavgjorte.has(linje.id)).toBe(true);
    if (/regelen «[^»]*» avgjorde/.test(nb ?? '')) expect(uavgjorte.has(linje.id)).toBe(false);
    // The same sentences in each language: none says what another leaves out.
    const setninger = (tekst: string | undefined): number => (tekst ?? '').split(/(?<=[.:]) /).length;
    expect([setninger(nn), setninger(en)]).toEqual([setninger(nb), setninger(nb)]);
    expect(`${nb}${nn}${en}`).not.toMatch(/undefined|NaN|\{|\}/);
    expect(beløp.get(linje.id)).toBe(linje.beløp);
  }
}

const RUNDER = 120;

describe('an answer in sentences', () => {
  it.each([false, true])('says of each recipient what the distribution says (with groups: %s)', (grupper) => {
    fc.assert(
      fc.property(saker({ pott: 60, vekt: 6, enhet: 3, antall: 7, grupper }), ({ pott, mottakere, valg }) => {
        const fordeling = fordelPott(pott, mottakere, valg);
        if (grupper && fordeling.uavgjort.length > 0) return;
        kontroller(fordeling);
      }),
      { numRuns: RUNDER },
    );
  });
});
