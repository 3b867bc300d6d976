import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Budsjett,
  type Budsjettendring,
  beregnBudsjettsummer,
  type Fullmakt,
  omdisponer,
  type Øre,
} from '../../src/index';

const TILTAK = ['t1', 't2', '__proto__'];
const ARTER = ['k1', 'constructor'];
const sted = fc.record({ tiltakId: fc.constantFrom(...TILTAK), kostnadsartId: fc.constantFrom(...ARTER) });
const nøkkel = (s: { tiltakId: string; kostnadsartId: string }) => `${s.tiltakId}/${s.kostnadsartId}`;

const budsjett = fc.uniqueArray(fc.record({ sted, beløp: fc.nat(1000) }), { selector: ({ sted: s }) => nøkkel(s) }).map(
  (celler): Budsjett => ({
    id: 'b',
    år: 2024,
    status: 'FORSLAG',
    rader: TILTAK.map((tiltakId) => ({ tiltakId, navn: tiltakId })),
    kostnadsarter: ARTER.map((id) => ({ id, navn: id })),
    celler: celler.map(({ sted: s, beløp }) => ({ ...s, beløp: beløp as Øre })),
  }),
);
const endringer = fc
  .array(
    fc.record({
      fra: sted,
      til: sted,
      beløp: fc.integer({ min: 1, max: 300 }),
      avgjortAv: fc.constantFrom('sg', 'sg', 'sg', 'ssu'),
      dato: fc.constantFrom('2024-03-01', '2024-02-01'),
    }),
    { maxLength: 4 },
  )
  .map((liste) => liste.map((e, i) => ({ ...e, id: `e${i}`, vedtak: '1/2024' }) as unknown as Budsjettendring));
const utvalg = fc.record(
  { tiltakIder: fc.subarray(TILTAK), kostnadsartIder: fc.subarray(ARTER) },
  { requiredKeys: [] },
);
const flytteutvalg = fc.record({ fra: utvalg, til: utvalg }, { requiredKeys: [] });
const grense = fc
  .record({
    utvalg: flytteutvalg,
    post: fc.constantFrom('CELLE', 'TILTAK', 'KOSTNADSART'),
    mål: fc.constantFrom('HVER_FLYTTING', 'UT_AV_POST', 'INN_I_POST', 'I_ALT'),
    beløp: fc.nat(600),
    prosent: fc.nat(120),
    av: fc.constantFrom('POST', 'TOTALT'),
    type: fc.constantFrom('BELOP', 'ANDEL'),
  })
  .map(({ utvalg: u, post, mål, beløp, prosent, av, type }) => ({
    ...u,
    post,
    mål,
    høyst:
      type === 'BELOP'
        ? { type, beløp }
        : { type, andel: { teller: `${prosent}`, nevner: '100' }, av: mål === 'I_ALT' ? 'TOTALT' : av },
  }));
const fullmakt = fc
  .record({
    omfatter: fc.array(flytteutvalg, { minLength: 1, maxLength: 2 }),
    krav: fc.array(flytteutvalg, { maxLength: 1 }),
    grenser: fc.array(grense, { maxLength: 2 }),
  })
  .map(
    ({ omfatter, krav, grenser }) =>
      ({
        id: 'f',
        organId: 'sg',
        gittAv: 'ssu',
        omfatter: [...omfatter, {}],
        kreverVedtak: krav.map((k, i) => ({ ...k, id: `v${i}`, grunn: 'g' })),
        grenser: grenser.map((g, i) => ({ ...g, id: `g${i}` })),
      }) as unknown as Fullmakt,
  );
const antall = Number(process.env.RUNDER ?? 400);

/** Whether the moves are lawful, decided a second time: no line in common with the library, one question at a time. */
function erLovlig(b: Budsjett, nye: readonly Budsjettendring[], f: Fullmakt): boolean {
  const iUtvalg = (
    s: Budsjettendring['fra'],
    u: { tiltakIder?: readonly string[]; kostnadsartIder?: readonly string[] } | undefined,
  ) =>
    (u?.tiltakIder?.some((t) => t === s.tiltakId) ?? true) &&
    (u?.kostnadsartIder?.some((k) => k === s.kostnadsartId) ?? true);
  const treffer = (e: Budsjettendring, u: Fullmakt['omfatter'][number]) =>
    iUtvalg(e.fra, u.fra) && iUtvalg(e.til, u.til);
  if (nye.some((e) => nøkkel(e.fra) === nøkkel(e.til))) return false;
  for (const t of TILTAK)
    for (const k of ARTER) {
      const her = (s: Budsjettendring['fra']) => s.tiltakId === t && s.kostnadsartId === k;
      let beløp = b.celler.find(her)?.beløp ?? 0;
      for (const e of nye) beløp = (beløp + (her(e.til) ? e.beløp : 0) - (her(e.fra) ? e.beløp : 0)) as Øre;
      if (beløp < 0) return false;
    }
  const egne = nye.filter((e) => e.avgjortAv === 'sg');
  if (egne.some((e) => !f.omfatter.some((u) => treffer(e, u)) || f.kreverVedtak.some((u) => treffer(e, u))))
    return false;
  const før = (b.endringer ?? []).filter((e) => e.avgjortAv === 'sg');
  const vedtatt = b.celler.map((c) => ({ ...c, beløp: Number(c.beløp) }));
  for (const e of [...før].reverse()) {
    for (const [s, fortegn] of [
      [e.fra, 1],
      [e.til, -1],
    ] as const) {
      const celle = vedtatt.find((c) => nøkkel(c) === nøkkel(s));
      if (celle !== undefined) celle.beløp += fortegn * e.beløp;
    }
  }
  for (const g of f.grenser) {
    const postAv = (s: Budsjettendring['fra']) =>
      g.post === 'CELLE' ? nøkkel(s) : g.post === 'TILTAK' ? s.tiltakId : s.kostnadsartId;
    const gjelder = (e: Budsjettendring) => treffer(e, g) && postAv(e.fra) !== postAv(e.til);
    const holder = (sum: number, post: string | undefined): boolean => {
      if (g.høyst.type === 'BELOP') return sum <= g.høyst.beløp;
      const av = g.høyst.av;
      const grunnlag = vedtatt.filter((c) => av === 'TOTALT' || postAv(c) === post).reduce((s, c) => s + c.beløp, 0);
      return sum * 100 <= Number(g.høyst.andel.teller) * grunnlag;
    };
    const rørt = egne.filter(gjelder);
    const alle = [...før, ...egne].filter(gjelder);
    const sumAv = (liste: readonly Budsjettendring[]) => liste.reduce((s, e) => s + e.beløp, 0);
    if (g.mål === 'HVER_FLYTTING' && rørt.some((e) => !holder(e.beløp, postAv(e.fra)))) return false;
    if (
      g.mål === 'UT_AV_POST' &&
      rørt.some((e) => !holder(sumAv(alle.filter((a) => postAv(a.fra) === postAv(e.fra))), postAv(e.fra)))
    )
      return false;
    if (
      g.mål === 'INN_I_POST' &&
      rørt.some((e) => !holder(sumAv(alle.filter((a) => postAv(a.til) === postAv(e.til))), postAv(e.til)))
    )
      return false;
    if (g.mål === 'I_ALT' && rørt.length > 0 && !holder(sumAv(alle), undefined)) return false;
  }
  return true;
}

describe('omdisponer', () => {
  it('allows exactly what the authority allows, over two calls, and never changes the total or the base', () => {
    let lovlige = 0;
    fc.assert(
      fc.property(budsjett, endringer, endringer, fullmakt, (base, første, andre, f) => {
        const urørt = JSON.stringify(base);
        const totalt = beregnBudsjettsummer(base).totalt;
        let nå = base;
        for (const [runde, nye] of [første, andre.map((e) => ({ ...e, id: `n${e.id}` }))].entries()) {
          const utfall = omdisponer(nå, nye, f);
          expect(utfall.ok, JSON.stringify([runde, utfall.funn])).toBe(erLovlig(nå, nye, f));
          if (!utfall.ok) {
            for (const { data } of utfall.funn.filter(({ kode }) => kode.startsWith('FULLMAKT')))
              expect(data.gittAv).toBe('ssu');
            continue;
          }
          if (nye.length > 0) lovlige++;
          expect(beregnBudsjettsummer(utfall.verdi).totalt).toBe(totalt);
          expect(utfall.verdi.endringer).toHaveLength((nå.endringer?.length ?? 0) + nye.length);
          expect(utfall.verdi.celler.every(({ beløp }) => beløp >= 0)).toBe(true);
          expect(JSON.parse(JSON.stringify(utfall))).toEqual(utfall);
          nå = utfall.verdi;
        }
        expect(JSON.stringify(base)).toBe(urørt);
      }),
      { numRuns: antall },
    );
    expect(lovlige).toBeGreaterThan(10);
  });

  it('gives the same for the same moves in any order', () => {
    fc.assert(
      fc.property(
        budsjett,
        endringer.chain((e) => fc.tuple(fc.constant(e), fc.shuffledSubarray(e, { minLength: e.length }))),
        fullmakt,
        (base, [e, stokket], f) => {
          const [a, b] = [omdisponer(base, e, f), omdisponer(base, stokket, f)];
          expect(b.ok).toBe(a.ok);
          if (a.ok && b.ok) expect(b.verdi).toEqual(a.verdi);
          expect(b.funn.map(({ kode }) => kode).sort()).toEqual(a.funn.map(({ kode }) => kode).sort());
        },
      ),
      { numRuns: antall },
    );
  });

  it('shows in its trail how to get back: undoing every move gives the base', () => {
    fc.assert(
      fc.property(budsjett, endringer, (base, e) => {
        const alt = {
          id: 'f',
          organId: 'sg',
          gittAv: 'ssu',
          omfatter: [{}],
          kreverVedtak: [],
          grenser: [],
        } as Fullmakt;
        const fram = omdisponer(base, e, alt);
        fc.pre(fram.ok);
        if (!fram.ok) return;
        const tilbake = e.map(({ fra, til, ...resten }) => ({ ...resten, id: `-${resten.id}`, fra: til, til: fra }));
        const igjen = omdisponer(fram.verdi, tilbake, alt);
        if (!igjen.ok) expect.fail(JSON.stringify(igjen.funn));
        const medBeløp = (b: Budsjett) =>
          new Map(b.celler.filter(({ beløp }) => beløp > 0).map((c) => [nøkkel(c), c.beløp]));
        expect(igjen.ok && medBeløp(igjen.verdi)).toEqual(medBeløp(base));
      }),
      { numRuns: antall },
    );
  });
});
