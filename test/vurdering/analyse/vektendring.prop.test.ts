import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Øre } from '../../../src/kjerne/index';
import { finnMinsteVektendring, type Vektendring } from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { avgjortSett, EN, NULL, prikk, Q, sum } from './fasit';
import { lagTabell } from './lag-tabell';

const normaliser = (vekter: readonly number[]): Q[] => vekter.map((v) => Q.av(v).delt(sum(vekter.map(Q.av))));
const avstand = (a: readonly Q[], b: readonly Q[]): Q => sum(a.map((x, k) => x.minus(b[k] ?? NULL).abs()));
const vekterAv = (liste: Vektendring['nyeVekter']): Q[] => (liste ?? []).map(({ vekt }) => Q.av(vekt));
const delmengder = <T>(ting: readonly T[]): T[][] =>
  Array.from({ length: 2 ** ting.length }, (_, m) => ting.filter((_x, i) => m & (1 << i)));

/**
 * The least distance to `Σ w d = 0` by trying every shape of an extreme point: some criteria emptied, one tapped in part,
 * all of it given to one.
 */
function minstAvstand(w: readonly Q[], d: readonly number[]): Q | undefined {
  const plasser = w.map((_, k) => k);
  let best: Q | undefined;
  for (const mottaker of plasser) {
    for (const tømt of delmengder(plasser.filter((k) => k !== mottaker))) {
      for (const delvis of plasser.filter((k) => k !== mottaker && !tømt.includes(k))) {
        const gevinst = (k: number) => Q.av((d[mottaker] ?? 0) - (d[k] ?? 0));
        const igjen = prikk(w, d).pluss(sum(tømt.map((k) => (w[k] ?? NULL).ganger(gevinst(k)))));
        if (gevinst(delvis).fortegn() <= 0) continue;
        const x = NULL.minus(igjen).delt(gevinst(delvis));
        if (x.fortegn() < 0 || x.mot(w[delvis] ?? NULL) > 0) continue;
        const lengde = Q.av(2).ganger(x.pluss(sum(tømt.map((k) => w[k] ?? NULL))));
        if (best === undefined || lengde.mot(best) < 0) best = lengde;
      }
    }
  }
  return best;
}

const poeng = fc.integer({ min: 0, max: 6 });
const rader = (n: number, k: number) =>
  fc.array(fc.array(poeng, { minLength: k, maxLength: k }), { minLength: n, maxLength: n });
const vekter = (k: number) =>
  fc.array(fc.integer({ min: 0, max: 5 }), { minLength: k, maxLength: k }).filter((v) => v.some((x) => x > 0));

describe('one passes another', () => {
  it('at the distance that trying every shape of extreme point finds', () => {
    const sak = fc.integer({ min: 1, max: 4 }).chain((k) => fc.record({ p: rader(2, k), v: vekter(k) }));
    fc.assert(
      fc.property(sak, ({ p, v }) => {
        const w = normaliser(v);
        const d = (p[0] ?? []).map((x, k) => x - (p[1]?.[k] ?? 0));
        const svar = finnMinsteVektendring(lagTabell(p, { vekter: v }), { type: 'PAR', søknadId: 's0', forbi: 's1' });
        if (prikk(w, d).fortegn() > 0) return void expect(svar.utfall).toBe('ALLEREDE');
        if (Math.max(...d) <= 0) return void expect(svar.utfall).toBe('FINNES_IKKE');
        expect(Q.av(svar.avstand ?? { teller: '-1', nevner: '1' }).tekst()).toBe(minstAvstand(w, d)?.tekst());
        const nye = vekterAv(svar.nyeVekter);
        expect(prikk(nye, d).fortegn()).toBe(0);
        expect(sum(nye).mot(EN)).toBe(0);
        expect(nye.every((x) => x.fortegn() >= 0)).toBe(true);
        expect(avstand(nye, w).tekst()).toBe(Q.av(svar.avstand ?? { teller: '-1', nevner: '1' }).tekst());
      }),
      { numRuns: 600 },
    );
  });
});

/** Every point of the simplex with this denominator. */
function gitter(antall: number, nevner: number): number[][] {
  if (antall === 1) return [[nevner]];
  return Array.from({ length: nevner + 1 }, (_, x) => x).flatMap((x) =>
    gitter(antall - 1, nevner - x).map((resten) => [x, ...resten]),
  );
}

describe('another set is funded', () => {
  const sak = fc.integer({ min: 2, max: 3 }).chain((k) =>
    fc.integer({ min: 2, max: 4 }).chain((n) =>
      fc.record({
        p: rader(n, k),
        v: vekter(k),
        beløp: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }),
        ramme: fc.integer({ min: 0, max: 12 }),
      }),
    ),
  );

  it('nowhere nearer than the boundary, and just past it', () => {
    const hendelser = new Set<string>();
    fc.assert(
      fc.property(sak, ({ p, v, beløp, ramme }) => {
        const w = normaliser(v);
        const settVed = (u: readonly Q[]) =>
          avgjortSett(
            p.map((rad) => prikk(u, rad)),
            beløp,
            ramme,
            'RANGERT_STOPP',
          );
        const mål = { type: 'INNSTILT', ramme: { beløp: ramme as Øre, status: 'ENDELIG', bevilgninger: [] } } as const;
        const svar = finnMinsteVektendring(lagTabell(p, { vekter: v, beløp }), mål);
        const nå = settVed(w);
        if (nå === undefined) return void expect(svar.utfall).toBe('UAVGJORT_NA');
        const andre = gitter(w.length, w.length === 2 ? 30 : 12)
          .map((punkt) => normaliser(punkt))
          .filter((u) => ![nå, undefined].includes(settVed(u)));
        if (svar.utfall === 'FINNES_IKKE') return void expect(andre).toEqual([]);
        expect(svar.utfall).toBe('FINNES');
        const grense = Q.av(svar.avstand ?? { teller: '-1', nevner: '1' });
        for (const u of andre) expect(avstand(u, w).mot(grense)).toBeGreaterThanOrEqual(0);
        const nye = vekterAv(svar.nyeVekter);
        expect(avstand(nye, w).mot(grense)).toBe(0);
        for (const { type } of svar.hendelser) hendelser.add(type);
        // Towards some point where the set is another, all the way is past the boundary: the points that flip are convex.
        const [hendelse] = svar.hendelser;
        if (hendelse?.type !== 'PASSERER') return;
        const [i, j] = [hendelse.søknadId, hendelse.forbi].map((id) => Number(id.slice(1)));
        const d = (p[i ?? 0] ?? []).map((x, k) => x - (p[j ?? 0]?.[k] ?? 0));
        const best = d.indexOf(Math.max(...d));
        const litt = new Q(1n, 1_000_000n);
        const forbi = nye.map((x, k) => x.ganger(EN.minus(litt)).pluss(k === best ? litt : NULL));
        expect(settVed(forbi)).not.toBe(nå);
      }),
      { numRuns: 250, seed: 1 },
    );
    expect([...hendelser].sort()).toEqual(['FORST_UNDER_STREKEN', 'PASSERER']);
  });

  it('one that there is room for comes before all that there is no room for', () => {
    // a is funded; b asks for too much and stops the rule; c would fit. Nobody passes a.
    const tabell = lagTabell(
      [
        [9, 9],
        [5, 2],
        [2, 4],
      ],
      { vekter: [1, 1], beløp: [5, 8, 3] },
    );
    const ramme = { beløp: 10 as Øre, status: 'ENDELIG', bevilgninger: [] } as const;
    const svar = finnMinsteVektendring(tabell, { type: 'INNSTILT', ramme });
    expect(svar.hendelser).toEqual([{ type: 'FORST_UNDER_STREKEN', søknadId: 's2' }]);
    // 5t + 2(1 − t) = 2t + 4(1 − t) at t = 2/5: a tenth is moved.
    expect(svar.avstand).toEqual({ teller: '1', nevner: '5' });
  });

  it('nothing flips what everybody gets', () => {
    const tabell = lagTabell([[1], [2]], { vekter: [1] });
    const ramme = { beløp: 2 as Øre, status: 'ENDELIG', bevilgninger: [] } as const;
    expect(finnMinsteVektendring(tabell, { type: 'INNSTILT', ramme })).toMatchObject({
      utfall: 'FINNES_IKKE',
      hendelser: [],
    });
  });
});

describe('what cannot be asked', () => {
  it('is refused all at once', () => {
    const tabell = lagTabell([[1], [2]], { vekter: [1] });
    expect(koderFra(() => finnMinsteVektendring(tabell, { type: 'PAR', søknadId: 'x', forbi: 'x' }))).toEqual([
      'ANALYSE_UKJENT_SOKNAD /mål/søknadId',
      'ANALYSE_UKJENT_SOKNAD /mål/forbi',
      'ANALYSE_SAMME_SOKNAD /mål/forbi',
    ]);
    expect(koderFra(() => finnMinsteVektendring(tabell, { type: 'ALT' } as never))).toEqual(['VALG_UGYLDIG /mål/type']);
    const ramme = { beløp: -1 as Øre, status: 'ENDELIG', bevilgninger: [] } as const;
    expect(koderFra(() => finnMinsteVektendring(tabell, { type: 'INNSTILT', ramme }))).toEqual([
      'RAMME_UGYLDIG /mål/ramme/beløp',
    ]);
    const par = { type: 'PAR', søknadId: 's0', forbi: 's1' } as const;
    expect(koderFra(() => finnMinsteVektendring(lagTabell([[1], [2]]), par))).toEqual([
      'KRITERIEVEKT_MANGLER /tabell/kriterier/0',
    ]);
    expect(koderFra(() => finnMinsteVektendring(lagTabell([[1], [2]], { vekter: [0] }), par))).toEqual([
      'KRITERIEVEKTER_UTEN_SUM /tabell/kriterier',
    ]);
    expect(koderFra(() => finnMinsteVektendring(lagTabell([[1], [2]], { vekter: [-1] }), par))).toEqual([
      'KRITERIEVEKT_UGYLDIG /tabell/kriterier/0/vekt',
    ]);
    const gal = {
      kriterier: [{ kriteriumId: 'k' }, { kriteriumId: 'k' }],
      søknader: [
        { søknadId: 's', søktBeløp: -1 as Øre, poeng: [1] },
        { søknadId: 's', søktBeløp: 1 as Øre, poeng: [1, Number.NaN] },
      ],
    };
    expect(koderFra(() => finnMinsteVektendring(gal, par))).toEqual([
      'KRITERIUM_TO_GANGER /tabell/kriterier/1/kriteriumId',
      'RUNDE_ID_TO_GANGER /tabell/søknader/1/søknadId',
      'KRITERIEVEKT_MANGLER /tabell/kriterier/0',
      'KRITERIEVEKT_MANGLER /tabell/kriterier/1',
      'POENG_ANTALL_FEIL /tabell/søknader/0/poeng',
      'SOKT_BELOP_UGYLDIG /tabell/søknader/0/søktBeløp',
      'POENG_UGYLDIG /tabell/søknader/1/poeng/1',
    ]);
    expect(koderFra(() => finnMinsteVektendring({ kriterier: [], søknader: [] }, par))).toEqual([
      'KRITERIER_TOMT /tabell/kriterier',
      'RUNDE_TOM /tabell/søknader',
    ]);
  });
});
