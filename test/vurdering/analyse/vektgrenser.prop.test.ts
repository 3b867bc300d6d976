import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnVektgrenser, type Vektgrense } from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { alleOrdener, EN, grupperEtter, gåNedover, NULL, prikk, Q, type Regel, sum } from './fasit';
import { gi, kriterium, lagGrunnlag, søknad } from './lag-grunnlag';

const VALG = { trinn: 50, bredde: 0.001 };

interface Sak {
  readonly p: readonly (readonly number[])[];
  readonly v: readonly number[];
  readonly beløp: readonly number[];
  readonly ramme: number;
  readonly regel: Regel;
}

const sak: fc.Arbitrary<Sak> = fc.integer({ min: 2, max: 3 }).chain((k) =>
  fc.integer({ min: 1, max: 5 }).chain((n) =>
    fc.record({
      p: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: k, maxLength: k }), {
        minLength: n,
        maxLength: n,
      }),
      v: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: k, maxLength: k }).filter((v) => v.some((x) => x > 0)),
      beløp: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: n, maxLength: n }),
      ramme: fc.integer({ min: 0, max: 10 }),
      regel: fc.constantFrom('RANGERT_STOPP' as const, 'RANGERT_HOPP_OVER' as const),
    }),
  ),
);

const grunnlagFor = ({ p, v, beløp, ramme, regel }: Sak) =>
  lagGrunnlag(
    {
      kriterier: v.map((vekt, k) => kriterium(`k${k}`, { vekt })),
      søknader: p.map((_, i) => søknad(`s${i}`, beløp[i])),
      vurderinger: p.map((rad, i) => gi('a', `s${i}`, Object.fromEntries(rad.map((x, k) => [`k${k}`, x])))),
    },
    { beløp: ramme, innstillingsvalg: { regel } },
  );

/** What is recommended at these weights, as a text: a tie at the line is told by all the sets it may end in. */
function utfallVed(w: readonly Q[], { p, beløp, ramme, regel }: Sak): string {
  const ordener = alleOrdener(grupperEtter(p.map((rad) => prikk(w, rad))));
  const sett = ordener.map((orden) => [...gåNedover(orden, beløp, ramme, regel)].sort((a, b) => a - b).join());
  return [...new Set(sett)].sort().join(' | ');
}

/** The first share at or past which anything is another, going from now to one end through every crossing. */
function førsteEndring(s: Sak, k: number, opp: boolean): string | undefined {
  const w = s.v.map((x) => Q.av(x).delt(sum(s.v.map(Q.av))));
  const nå = w[k] ?? NULL;
  const ved = (t: Q) => w.map((x, l) => (l === k ? t : x.ganger(EN.minus(t)).delt(EN.minus(nå))));
  const start = utfallVed(w, s);
  const kryss = s.p.flatMap((a, i) =>
    s.p.slice(i + 1).flatMap((b) => {
      const [ved0, ved1] = [NULL, EN].map((t) => prikk(ved(t), a).minus(prikk(ved(t), b)));
      const fall = (ved0 ?? NULL).minus(ved1 ?? NULL);
      return fall.fortegn() === 0 ? [] : [(ved0 ?? NULL).delt(fall)];
    }),
  );
  const ende = opp ? EN : NULL;
  const vei = [nå, ...kryss, ende]
    .filter((t) => (opp ? t.mot(nå) >= 0 && t.mot(EN) <= 0 : t.mot(nå) <= 0 && t.mot(NULL) >= 0))
    .sort((a, b) => (opp ? a.mot(b) : b.mot(a)));
  for (const [i, t] of vei.entries()) {
    const neste = vei[i + 1];
    if (utfallVed(ved(t), s) !== start) return t.tekst();
    if (neste !== undefined && neste.mot(t) !== 0 && utfallVed(ved(t.pluss(neste).delt(Q.av(2))), s) !== start)
      return t.tekst();
  }
  return undefined;
}

const vedAv = ({ vekt }: Vektgrense): string | undefined => (vekt === undefined ? undefined : Q.av(vekt).tekst());

describe('one weight at a time', () => {
  it('is exact where the set changes only with the order', () => {
    fc.assert(
      fc.property(sak, (s) => {
        const uavgjort = utfallVed(
          s.v.map((x) => Q.av(x)),
          s,
        ).includes('|');
        for (const [k, { ned, opp, vekt }] of finnVektgrenser(grunnlagFor(s), VALG).entries()) {
          if (Q.av(vekt).mot(EN) === 0) {
            expect([ned.utfall, opp.utfall]).toEqual(['INGEN_ANDRE_VEKTER', 'ENDRES_IKKE']);
            continue;
          }
          // Which of several sets a tie may end in can change while all who tie stay undecided.
          if (uavgjort) continue;
          expect([vedAv(ned), vedAv(opp)]).toEqual([førsteEndring(s, k, false), førsteEndring(s, k, true)]);
          for (const g of [ned, opp])
            expect([g.presisjon, g.flyttinger.length > 0]).toEqual(['EKSAKT', g.utfall === 'ENDRES']);
        }
      }),
      { numRuns: 200 },
    );
  });

  const enkel: Sak = {
    p: [
      [5, 2],
      [3, 3],
      [0, 4],
    ],
    v: [1, 1],
    beløp: [1, 1, 1],
    ramme: 1,
    regel: 'RANGERT_STOPP',
  };

  it('is sought by steps and halves where more than the order may decide, and says so', () => {
    const grunnlag = grunnlagFor(enkel);
    const [k0] = finnVektgrenser(
      { ...grunnlag, innstillingsvalg: { regel: 'RANGERT_STOPP', annet: true } as never },
      { trinn: 7, bredde: { teller: '1', nevner: '1000' } },
    );
    expect([k0?.ned.utfall, k0?.ned.presisjon]).toEqual(['ENDRES', 'TILNARMET']);
    const [fra, til] = [k0?.ned.vekt, k0?.ned.til].map((b) => Q.av(b ?? { teller: '9', nevner: '1' }).tall());
    expect(fra).toBeGreaterThan(1 / 3);
    expect(til).toBeLessThanOrEqual(1 / 3);
    expect((fra ?? 1) - (til ?? 0)).toBeLessThanOrEqual(0.001);
    expect(k0?.opp).toEqual({ utfall: 'ENDRES_IKKE', presisjon: 'TILNARMET', flyttinger: [] });
    const alene = {
      ...grunnlagFor({ ...enkel, v: [1, 0] }),
      innstillingsvalg: { regel: 'RANGERT_STOPP', x: 1 } as never,
    };
    expect(finnVektgrenser(alene, VALG)[0]?.ned.utfall).toBe('INGEN_ANDRE_VEKTER');
  });

  it('a tie that only the chain separates lies on the boundary already', () => {
    const grunnlag = grunnlagFor({
      ...enkel,
      p: [
        [4, 2],
        [2, 4],
      ],
    });
    const medKjede = {
      ...grunnlag,
      rangeringsvalg: { konvensjon: '1224', likhetskjede: [{ type: 'KRITERIUM', kriteriumId: 'k0' }] },
    } as const;
    const [k0] = finnVektgrenser(medKjede, VALG);
    expect([k0?.ned.vekt, k0?.opp.utfall]).toEqual([{ teller: '1', nevner: '2' }, 'ENDRES_IKKE']);
  });

  it('a criterion that separates equals does so no longer when it weighs nothing', () => {
    // k1 and k2 cancel out at equal weights, so the totals are equal whatever k0 weighs; the chain looks at k1.
    const grunnlag = grunnlagFor({
      ...enkel,
      v: [1, 1, 1],
      p: [
        [2, 3, 1],
        [2, 1, 3],
      ],
      beløp: [1, 1],
    });
    const medKjede = {
      ...grunnlag,
      rangeringsvalg: { konvensjon: '1224', likhetskjede: [{ type: 'KRITERIUM', kriteriumId: 'k1' }] },
    } as const;
    const [k0] = finnVektgrenser(medKjede, VALG);
    expect(k0?.ned.utfall).toBe('ENDRES_IKKE');
    expect([k0?.opp.vekt, k0?.opp.flyttinger[0]?.etter.utfall]).toEqual([
      { teller: '1', nevner: '1' },
      'UAVGJORT_VED_STREKEN',
    ]);
  });

  it('needs steps and a width that can be used', () => {
    expect(koderFra(() => finnVektgrenser(grunnlagFor(enkel), { trinn: 0, bredde: 'x' as never }))).toEqual([
      'ANALYSEVALG_UGYLDIG /valg/trinn',
      'ANALYSEVALG_UGYLDIG /valg/bredde',
    ]);
  });

  it('keeps the weights of a tree, and those without a rank where they are', () => {
    const grunnlag = lagGrunnlag({
      kriterier: [
        kriterium('a', { vekt: 3, underkriterier: [kriterium('a1', { vekt: 1 }), kriterium('a2', { vekt: 2 })] }),
        kriterium('b', { vekt: 1, terskler: [{ verdi: 1, gjelder: 'SAMLET' }] }),
      ],
      søknader: [søknad('s'), søknad('t'), søknad('u')],
      vurderinger: [
        gi('v', 's', { a1: 1, a2: 2, b: 3 }),
        gi('v', 't', { a1: 2, a2: 1, b: 3 }),
        gi('v', 'u', { a1: 6, a2: 6, b: 0 }),
      ],
    });
    const linjer = finnVektgrenser({ ...grunnlag, ramme: { ...grunnlag.ramme, beløp: 1 as never } }, VALG);
    expect(linjer.map(({ kriteriumId, vekt }) => [kriteriumId, Q.av(vekt).tekst()])).toEqual([
      ['a1', '1/4'],
      ['a2', '1/2'],
      ['b', '1/4'],
    ]);
    // s is ahead by a2 − a1, and a1 has to weigh as much as a2 before they tie: 2/5 each with b at 1/5.
    expect(linjer[0]?.opp.vekt).toEqual({ teller: '2', nevner: '5' });
    expect(linjer[0]?.opp.flyttinger.map(({ søknadId, etter }) => [søknadId, etter.utfall])).toEqual([
      ['s', 'IKKE_INNSTILT'],
      ['t', 'INNSTILT'],
    ]);
  });
});
