import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnMargin, fordelPott, type Marginside } from '../../src/fordeling/index';
import type { Brøk } from '../../src/kjerne/typer';
import { koderFra } from '../koder-fra';
import { METODER, type Sak, saker, ø } from './saker';

const brøk = (t: bigint, n: bigint): Brøk => ({ teller: t.toString(), nevner: n.toString() });

/** The least and the most a recipient gets in any lawful outcome when it has another weight. */
function utfallVed({ pott, mottakere, valg }: Sak, plass: number, vekt: Brøk) {
  const andre = mottakere.map((m, i) => (i === plass ? { ...m, vekt } : m));
  const svar = fordelPott(pott, andre, { ...valg, vedLikhet: 'MELD' });
  const id = mottakere[plass]?.id ?? '';
  const tie = svar.uavgjort.find(({ ider }) => ider.includes(id));
  const sikre = svar.linjer[plass]?.beløp ?? 0;
  return { sikre, mulige: sikre + (tie === undefined ? 0 : valg.enhet), tie: tie?.ider.filter((x) => x !== id) ?? [] };
}

const alene = ({ mottakere }: Sak, plass: number): boolean => mottakere.every((m, i) => i === plass || m.vekt === 0);

/** A boundary as a fraction just below, at, and just above; for a square, fractions on either side of its root. */
function rundt(side: Extract<Marginside, { status: 'FLYTTES' }>): readonly [Brøk, Brøk | undefined, Brøk] {
  const fin = 10n ** 15n;
  if (side.vekt !== undefined) {
    const [t, n] = [BigInt(side.vekt.teller), BigInt(side.vekt.nevner)];
    return [brøk(t === 0n ? 0n : t * fin - 1n, n * fin), side.vekt, brøk(t * fin + 1n, n * fin)];
  }
  const { teller = '0', nevner = '1' } = side.vektKvadrert ?? {};
  const rot = heltallsrot(BigInt(teller) * BigInt(nevner) * fin * fin);
  const n = BigInt(nevner) * fin;
  const eksakt = rot * rot === BigInt(teller) * BigInt(nevner) * fin * fin;
  return [brøk(rot === 0n ? 0n : rot - 1n, n), eksakt ? brøk(rot, n) : undefined, brøk(rot + 1n, n)];
}

function heltallsrot(x: bigint): bigint {
  if (x < 2n) return x;
  let r = 1n << BigInt((x.toString(2).length + 1) >> 1);
  for (let neste = (r + x / r) >> 1n; neste < r; neste = (r + x / r) >> 1n) r = neste;
  return r;
}

function kontroller(sak: Sak): void {
  const fordeling = fordelPott(sak.pott, sak.mottakere, sak.valg);
  for (const [plass, { id }] of sak.mottakere.entries()) {
    const { over, under } = finnMargin(fordeling, id);
    const nå = fordeling.linjer[plass]?.beløp ?? 0;
    if (over.status === 'FLYTTES') {
      const [før, ved, etter] = rundt(over);
      expect(utfallVed(sak, plass, etter).sikre).toBeGreaterThan(nå);
      if (før.teller !== '0') expect(utfallVed(sak, plass, før).sikre).toBeLessThanOrEqual(nå);
      if (ved !== undefined && ved.teller !== '0') expect(utfallVed(sak, plass, ved)).toMatchObject({ tie: over.mot });
    } else {
      const stor = { teller: String(10n ** 40n), nevner: '1' };
      expect(fordeling.umulig !== undefined || utfallVed(sak, plass, stor).sikre <= nå).toBe(true);
    }
    if (under.status === 'FLYTTES') {
      const [før, ved, etter] = rundt(under);
      if (før.teller !== '0') expect(utfallVed(sak, plass, før).mulige).toBeLessThan(nå);
      expect(utfallVed(sak, plass, etter).mulige).toBeGreaterThanOrEqual(nå);
      if (ved !== undefined && ved.teller !== '0') expect(utfallVed(sak, plass, ved)).toMatchObject({ tie: under.mot });
    } else if (fordeling.umulig === undefined && !alene(sak, plass)) {
      const liten = { teller: '1', nevner: String(10n ** 40n) };
      if (sak.mottakere[plass]?.vekt !== 0) expect(utfallVed(sak, plass, liten).mulige).toBeGreaterThanOrEqual(nå);
    }
  }
}

describe('finnMargin', () => {
  it.each(METODER)('%s: a unit moves at the boundary and nowhere before it, with floors, caps and ties', (metode) => {
    fc.assert(fc.property(saker({ pott: 24, vekt: 9, enhet: 2, metoder: [metode] }), kontroller), { numRuns: 60 });
  });

  it.each(METODER)('%s: the same where groups have limits', (metode) => {
    const sak = saker({ pott: 24, vekt: 9, enhet: 2, metoder: [metode], grupper: true });
    fc.assert(fc.property(sak, kontroller), { numRuns: 30 });
  });

  it.each(['STORSTE_REST', 'SAINTE_LAGUE'] as const)('%s: on amounts of the real size', (metode) => {
    const sak = saker({ pott: 9_000_000_000, vekt: 200_000, enhet: 100_000, metoder: [metode], antall: 4 });
    fc.assert(fc.property(sak, kontroller), { numRuns: 15 });
  });

  it('is the weight itself at a tie, on the side that the rule did not choose', () => {
    const to = [
      { id: 'a', vekt: 1 },
      { id: 'b', vekt: 1 },
    ];
    const svar = fordelPott(ø(3), to, { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'ID' });
    const en = { teller: '1', nevner: '1' };
    expect(finnMargin(svar, 'a').under).toEqual({ status: 'FLYTTES', vekt: en, mot: ['b'] });
    expect(finnMargin(svar, 'b').over).toEqual({ status: 'FLYTTES', vekt: en, mot: ['a'] });
    expect(finnMargin(svar, 'a').over).toEqual({ status: 'FLYTTES', vekt: { teller: '5', nevner: '1' }, mot: ['b'] });
  });

  it('says why nothing moves', () => {
    const valg = { metode: 'STORSTE_REST', enhet: ø(1), vedLikhet: 'ID' } as const;
    const mottakere = [
      { id: 'fast', vekt: 1, gulv: ø(5), tak: ø(5) },
      { id: 'fri', vekt: 1 },
    ];
    const svar = fordelPott(ø(10), mottakere, valg);
    const aldri = (årsak: string) => ({ status: 'ALDRI', årsak });
    expect(finnMargin(svar, 'fast')).toMatchObject({ over: aldri('EGEN_GRENSE'), under: aldri('EGEN_GRENSE') });
    expect(finnMargin(svar, 'fri')).toMatchObject({ over: aldri('INGEN_ANDRE'), under: aldri('INGEN_ANDRE') });
    const umulig = fordelPott(ø(4), mottakere, valg);
    expect(finnMargin(umulig, 'fri')).toMatchObject({ over: aldri('UMULIG'), under: aldri('UMULIG') });
    expect(koderFra(() => finnMargin(svar, 'ukjent'))).toEqual(['MOTTAKER_UKJENT /id']);
  });

  it('gives the square for Huntington–Hill', () => {
    const valg = { metode: 'HUNTINGTON_HILL', enhet: ø(1), vedLikhet: 'MELD' } as const;
    const svar = fordelPott(
      ø(3),
      [
        { id: 'a', vekt: 5 },
        { id: 'b', vekt: 3 },
      ],
      valg,
    );
    expect(svar.linjer.map((l) => l.beløp)).toEqual([2, 1]);
    // 3²·… : b takes the unit when w²/(1·2) passes 5²/(1·2).
    expect(finnMargin(svar, 'b').over).toEqual({
      status: 'FLYTTES',
      vektKvadrert: { teller: '25', nevner: '1' },
      mot: ['a'],
    });
    expect(finnMargin(svar, 'b').under).toEqual({ status: 'ALDRI', årsak: 'INGEN_ANDRE' });
  });
});
