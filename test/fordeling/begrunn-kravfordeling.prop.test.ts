import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begrunnKravfordeling,
  fordelEtterKrav,
  type Kravfordeling,
  type Kravregel,
  type Kravstiller,
} from '../../src/fordeling/index';
import { type Begrunnelse, type Begrunnelsesnode, etterregn, kroner } from '../../src/kjerne/index';
import type { Desimal, Øre } from '../../src/kjerne/typer';
import type { Likhetsregel } from '../../src/modell';
import { koderFra } from '../koder-fra';
import { fasit, ganger, hel, type Kravsak, kappe, kravsaker, lik, pluss, REGLER, type Sak } from './kravorakel';
import { noderI, ødelagte } from './odelagte';

const ø = (n: number): Øre => n as Øre;

function kontroller(fordeling: Kravfordeling, begrunnelse: Begrunnelse): void {
  expect(etterregn(begrunnelse, fordeling)).toEqual([]);
  expect(JSON.parse(JSON.stringify(begrunnelse))).toEqual(begrunnelse);
}

function kontrollerSak({ sak, krav, fordeling }: Kravsak): void {
  const alle = begrunnKravfordeling(fordeling);
  expect(alle.rot.verdi).toBe(String(sak.pott));
  kontroller(fordeling, alle);
  kontrollerAndeler(sak, krav, alle);
  for (const { id, beløp } of fordeling.linjer) {
    const en = begrunnKravfordeling(fordeling, id);
    expect(en.rot.verdi).toBe(String(beløp));
    expect(en.rot.id).toMatch(/^kravbeløp\/\d+$/);
    kontroller(fordeling, en);
    kontrollerAndeler(sak, krav, en);
  }
}

const lest = (verdi: string) => {
  const [t = '', n = '1'] = verdi.split('/');
  return { t: BigInt(t), n: BigInt(n) };
};

/** The exact shares in the tree are those of brute force over every λ. */
function kontrollerAndeler(sak: Sak, krav: readonly Kravstiller[], begrunnelse: Begrunnelse): void {
  const e = BigInt(sak.enhet);
  const andeler = new Map(
    noderI(begrunnelse.rot)
      .filter(({ id }) => /^andel\/\d+$/.test(id))
      .map(({ id, verdi }) => [Number(id.slice(6)), ganger(lest(verdi), { t: 1n, n: e })] as const),
  );
  const alle = krav.map((k, plass) => ({
    plass,
    klasse: k.klasse ?? 0,
    krav: BigInt(k.krav) / e,
    vekt: BigInt(Number(k.vekt ?? 1)),
  }));
  let igjen = BigInt(sak.pott) / e;
  for (const klasse of [-1, 0, 1]) {
    const her = alle.filter((k) => k.klasse === klasse);
    const C = her.reduce((s, k) => s + k.krav, 0n);
    const E = C < igjen ? C : igjen;
    igjen -= E;
    const fasiten = sak.regel === 'TALMUD' ? undefined : fasit(hel(E), her, sak.regel);
    her.forEach((a, i) => {
      const x = andeler.get(a.plass);
      if (x === undefined) return;
      if (fasiten !== undefined) expect(lik(x, fasiten[i] ?? hel(-1))).toBe(true);
      else
        for (const b of her) {
          const y = andeler.get(b.plass);
          if (y === undefined || a === b) continue;
          const [fx, fy] = kappe(pluss(x, y), hel(a.krav), hel(b.krav));
          expect(lik(x, fx) && lik(y, fy)).toBe(true);
        }
    });
  }
}

describe('begrunnKravfordeling', () => {
  it.each(REGLER)('%s: the tree of all comes to the pot, that of each to its amount, by the right shares', (regel) => {
    fc.assert(fc.property(kravsaker(30, 4, 3, regel), kontrollerSak), { numRuns: 50 });
  });

  it('does so on the real size, and far above 2^53', () => {
    fc.assert(fc.property(kravsaker(13_000_000_000, 1000, 100_000), kontrollerSak), { numRuns: 25 });
    fc.assert(fc.property(kravsaker(2 ** 50, 2 ** 50, 7), kontrollerSak), { numRuns: 25 });
  });

  it('catches a wrong value in any node', () => {
    fc.assert(
      fc.property(kravsaker(30, 4, 3), ({ fordeling }) => {
        for (const begrunnelse of [undefined, 'k0'].map((id) => begrunnKravfordeling(fordeling, id)))
          for (const rot of ødelagte(begrunnelse.rot))
            expect(etterregn({ ...begrunnelse, rot }, fordeling)).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('does not explain an amount that is not so', () => {
    fc.assert(
      fc.property(kravsaker(30, 4, 2), fc.constantFrom(-1, 1), ({ fordeling }, feil) => {
        const linjer = fordeling.linjer.map((l, i) => (i === 0 ? { ...l, beløp: ø(l.beløp + feil) } : l));
        const forventet = ['FORDELING_STEMMER_IKKE /fordeling/linjer/0/beløp'];
        expect(koderFra(() => begrunnKravfordeling({ ...fordeling, linjer }))).toEqual(forventet);
        expect(koderFra(() => begrunnKravfordeling({ ...fordeling, linjer }, 'k0'))).toEqual(forventet);
      }),
      { numRuns: 100 },
    );
  });

  it('does not explain what is left by another reason or sum', () => {
    const krav = [
      { id: 'a', krav: kroner(1250) },
      { id: 'b', krav: kroner(399) },
    ];
    const svar = fordelEtterKrav(kroner(2000), krav, { regel: 'TALMUD', enhet: kroner(100), vedLikhet: 'MELD' });
    const [under, dekket] = svar.ufordeltÅrsaker;
    if (under === undefined || dekket === undefined) throw new Error('two reasons are expected');
    const med = (...ufordeltÅrsaker: Kravfordeling['ufordeltÅrsaker']) =>
      koderFra(() => begrunnKravfordeling({ ...svar, ufordeltÅrsaker }));
    expect(med(under, dekket)).toEqual([]);
    expect(med({ ...under, beløp: ø(under.beløp + 1) }, dekket)).toEqual([
      'ARSAK_BELOP_AVVIKER /fordeling/ufordeltÅrsaker/0/beløp',
    ]);
    expect(med(under, { ...dekket, beløp: ø(1) })).toEqual(['ARSAK_BELOP_AVVIKER /fordeling/ufordeltÅrsaker/1/beløp']);
    expect(med(under)).toEqual(['FORDELING_SUM_AVVIKER /fordeling/linjer']);
  });

  it('refuses one that is not among the claimants, and what could not have been given', () => {
    const krav = [{ id: 'a', krav: kroner(3) }];
    const svar = fordelEtterKrav(kroner(2), krav, { regel: 'LIKE_TAP', enhet: kroner(1), vedLikhet: 'MELD' });
    expect(koderFra(() => begrunnKravfordeling(svar, 'x'))).toEqual(['MOTTAKER_UKJENT /id']);
    expect(koderFra(() => begrunnKravfordeling(svar, '__proto__'))).toEqual(['MOTTAKER_UKJENT /id']);
    const valg = { ...svar.grunnlag.valg, enhet: ø(0) };
    expect(koderFra(() => begrunnKravfordeling({ ...svar, grunnlag: { ...svar.grunnlag, valg } }))).toEqual([
      'ENHET_UGYLDIG /valg/enhet',
    ]);
  });

  const del = (pott: number, krav: readonly Kravstiller[], regel: Kravregel, vedLikhet: Likhetsregel = 'MELD') =>
    fordelEtterKrav(kroner(pott), krav, { regel, enhet: kroner(1), vedLikhet });
  const verdi = (tre: Begrunnelse, id: string): string | undefined => noderI(tre.rot).find((n) => n.id === id)?.verdi;
  const tre = [100, 200, 300].map((k) => ({ id: `k${k}`, krav: kroner(k) }));

  it('says whether the Talmud gives awards or losses', () => {
    const under = begrunnKravfordeling(del(200, tre, 'TALMUD'));
    expect([verdi(under, 'under-halvparten'), verdi(under, 'til-hver'), verdi(under, 'over-halvparten')]).toEqual([
      'JA',
      '7500',
      undefined,
    ]);
    const over = begrunnKravfordeling(del(400, tre, 'TALMUD'));
    expect([verdi(over, 'over-halvparten'), verdi(over, 'tap-til-hver'), verdi(over, 'under-halvparten')]).toEqual([
      'JA',
      '7500',
      undefined,
    ]);
    // At exactly half, everyone has half.
    const midt = begrunnKravfordeling(del(300, tre, 'TALMUD'));
    expect([verdi(midt, 'under-halvparten'), verdi(midt, 'andel/0'), verdi(midt, 'andel/2')]).toEqual([
      'JA',
      '5000',
      '15000',
    ]);
  });

  it('tells what the rate is made of: what is left when those who are met are taken off, by the others', () => {
    const lik = begrunnKravfordeling(del(400, tre, 'LIK_TILDELING'), 'k300');
    expect([verdi(lik, 'i-forhold'), verdi(lik, 'hvor-mange'), verdi(lik, 'til-hver')]).toEqual([
      '30000',
      '2',
      '15000',
    ]);
    const medVekt = tre.map((k, i) => ({ ...k, vekt: `${i + 0.5}` as Desimal }));
    const vektet = begrunnKravfordeling(del(400, medVekt, 'LIK_TILDELING'), 'k300');
    expect([verdi(vektet, 'vekter'), verdi(vektet, 'per-vekt')]).toEqual(['9/2', '80000/9']);
    const prop = begrunnKravfordeling(del(400, tre, 'PROPORSJONAL'), 'k300');
    expect(verdi(prop, 'per-krav')).toBe('2/3');
    const tap = begrunnKravfordeling(del(100, tre, 'LIKE_TAP'), 'k300');
    expect([verdi(tap, 'tap'), verdi(tap, 'tap-til-hver')]).toEqual(['50000', '20000']);
  });

  it('holds each class against the one that is shared', () => {
    const medKlasse = tre.map((k, i) => ({ ...k, klasse: i - 1 }));
    const svar = del(250, medKlasse, 'LIKE_TAP');
    expect(svar.linjer.map(({ beløp }) => beløp)).toEqual([10000, 15000, 0]);
    const trær = tre.map(({ id }) => begrunnKravfordeling(svar, id));
    expect(trær.map(({ rot }) => rot.slag)).toEqual(['HVIS', 'SUM', 'HVIS']);
    expect(verdi(trær[0] as Begrunnelse, 'rom')).toBe('JA');
    expect(verdi(trær[2] as Begrunnelse, 'brukt-opp')).toBe('JA');
    expect(verdi(trær[1] as Begrunnelse, 'til-klassen')).toBe('15000');
    expect(noderI((trær[0] as Begrunnelse).rot).filter(({ slag }) => slag === 'ER_MINDRE')).toHaveLength(1);
  });

  it('settles by what is claimed where the weights are equal, and by lot where the claims are', () => {
    const like = [10, 10, 20].map((k, i) => ({ id: `k${i}`, krav: ø(k), vekt: 1 }));
    const ett = (vedLikhet: readonly Likhetsregel[]) =>
      fordelEtterKrav(ø(4), like, { regel: 'LIK_TILDELING', enhet: ø(1), vedLikhet });
    const størst = ett(['STORST_VEKT', 'MELD']);
    expect(størst.linjer.map(({ beløp }) => beløp)).toEqual([1, 1, 2]);
    const forklart = begrunnKravfordeling(størst, 'k2');
    kontroller(størst, forklart);
    expect(noderI(forklart.rot).filter(({ regel }) => regel === 'STORST_VEKT')).toHaveLength(2);
    const minst = ett(['MINST_VEKT', { lodd: 'frø' }]);
    const lodd = begrunnKravfordeling(minst);
    kontroller(minst, lodd);
    expect(noderI(lodd.rot).filter(({ slag }) => slag === 'LODD')).toHaveLength(2);
  });
});

const dypest = (node: Begrunnelsesnode): number => 1 + Math.max(0, ...node.barn.map(dypest));

describe('a large split', () => {
  it('takes nodes in number as the claims, and no depth', () => {
    const mange = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `k${i}`, krav: ø(1000 + ((i * 7919) % 613)), klasse: i % 3 }));
    const noder = (n: number, regel: Kravregel): number => {
      const svar = fordelEtterKrav(ø(n * 600), mange(n), { regel, enhet: ø(1), vedLikhet: ['STORST_VEKT', 'ID'] });
      const { rot } = begrunnKravfordeling(svar);
      expect(dypest(rot)).toBeLessThan(20);
      return noderI(rot).length;
    };
    for (const regel of REGLER) expect(noder(600, regel)).toBeLessThan(2.2 * noder(300, regel));
  });
});
