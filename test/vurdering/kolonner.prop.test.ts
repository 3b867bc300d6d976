import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desimal } from '../../src/kjerne/index';
import type { Skala } from '../../src/modell';
import { type Kolonnevalg, type Poengkolonner, SKALA_0_TIL_5, vurderKolonner } from '../../src/vurdering/index';
import { koderFra } from '../koder-fra';
import { type F, f, ganger, les, orden, pluss, sum } from './fasit';

const LAVEST: Skala = { min: 1, maks: 6, steg: 1, retning: 'LAVEST_BEST' };
const VALG: Kolonnevalg = { konvensjon: '1224', manglende: 'UFULLSTENDIG' };

const arb = fc
  .record({
    vekter: fc.array(fc.constantFrom<number | Desimal>(1, 2, 0.1, '0.25' as Desimal, 17), {
      minLength: 1,
      maxLength: 4,
    }),
    lavest: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    antallSøknader: fc.integer({ min: 1, max: 9 }),
    antallVurderere: fc.integer({ min: 1, max: 4 }),
    hull: fc.boolean(),
    bred: fc.boolean(),
  })
  .chain((r) =>
    fc
      .array(fc.integer({ min: r.hull ? -1 : 0, max: 5 }), {
        minLength: r.antallSøknader * r.antallVurderere * r.vekter.length,
        maxLength: r.antallSøknader * r.antallVurderere * r.vekter.length,
      })
      .map(
        (enheter): Poengkolonner => ({
          antallSøknader: r.antallSøknader,
          antallVurderere: r.antallVurderere,
          kriterier: r.vekter.map((vekt, k) => ({
            // A very large weight spreads the totals, so that they are sorted and not counted.
            vekt: r.bred && k === 0 ? 1_000_003 : vekt,
            skala: r.lavest[k] === true ? LAVEST : SKALA_0_TIL_5,
          })),
          enheter: Int8Array.from(enheter),
        }),
      ),
  );

/** The total of a søknad by the definition. */
function total({ antallVurderere, kriterier, enheter }: Poengkolonner, s: number, manglende: string): F | undefined {
  const ledd = kriterier.map(({ vekt, skala }, k) => {
    const fra = (s * kriterier.length + k) * antallVurderere;
    const gitt = [...enheter.slice(fra, fra + antallVurderere)].filter((u) => u >= 0);
    if (gitt.length === 0) return manglende === 'SKALAMINIMUM' ? ganger(les(vekt), les(skala.min)) : undefined;
    const snitt = ganger(
      les(skala.steg),
      f(
        gitt.reduce((a, b) => a + b, 0),
        gitt.length,
      ),
    );
    const poeng =
      skala.retning === 'LAVEST_BEST' ? pluss(les(skala.maks), ganger(f(-1), snitt)) : pluss(les(skala.min), snitt);
    return ganger(les(vekt), poeng);
  });
  return ledd.some((l) => l === undefined) ? undefined : sum(ledd.filter((l) => l !== undefined));
}

describe('vurderKolonner', () => {
  it('has the totals of the definition, exactly, and ranks by counting who is ahead', () => {
    fc.assert(
      fc.property(
        arb,
        fc.constantFrom<Kolonnevalg['konvensjon']>('1224', '1223', 'BROK'),
        fc.constantFrom<Kolonnevalg['manglende']>('UFULLSTENDIG', 'SKALAMINIMUM'),
        (kolonner, konvensjon, manglende) => {
          const { teller, nevner, rang } = vurderKolonner(kolonner, { konvensjon, manglende });
          const fasit = Array.from(teller, (_, s) => total(kolonner, s, manglende));
          fasit.forEach((ett, s) => {
            if (ett === undefined) {
              expect([teller[s], rang[s]]).toEqual([Number.NaN, 0]);
              return;
            }
            expect(orden(f(BigInt(teller[s] ?? 0), BigInt(nevner)), ett)).toBe(0);
            const andre = fasit.filter((a) => a !== undefined);
            const foran = andre.filter((a) => orden(a, ett) > 0);
            const like = andre.filter((a) => orden(a, ett) === 0).length;
            const ulike = foran.filter((a, i) => foran.findIndex((b) => orden(a, b) === 0) === i).length;
            const ventet = { '1224': foran.length + 1, '1223': ulike + 1, BROK: foran.length + (like + 1) / 2 };
            expect(rang[s]).toBe(ventet[konvensjon]);
          });
        },
      ),
      { numRuns: Number(process.env.RUNDER ?? 500) },
    );
  });

  const kolonner = (felt: Partial<Poengkolonner> = {}): Poengkolonner => ({
    antallSøknader: 2,
    antallVurderere: 2,
    kriterier: [{ vekt: 1, skala: SKALA_0_TIL_5 }],
    enheter: Int8Array.of(0, 10, 3, -1),
    ...felt,
  });

  it('refuses columns that do not fit each other, all at once', () => {
    const gal = kolonner({
      antallSøknader: 0,
      kriterier: [
        { vekt: -1, skala: SKALA_0_TIL_5 },
        { vekt: 1, skala: { ...SKALA_0_TIL_5, steg: 0.3 } },
      ],
    });
    expect(koderFra(() => vurderKolonner(gal, { konvensjon: '?' as never, manglende: 'RENORMER' as never }))).toEqual([
      'KOLONNER_UGYLDIG /kolonner/antallSøknader',
      'KOLONNER_UGYLDIG /kolonner/enheter',
      'KOLONNER_UGYLDIG /kolonner/kriterier/0/vekt',
      'KOLONNER_UGYLDIG /kolonner/kriterier/1/skala',
      'KOLONNER_UGYLDIG /valg/konvensjon',
      'KOLONNER_UGYLDIG /valg/manglende',
    ]);
    expect(koderFra(() => vurderKolonner(kolonner({ kriterier: [] }), VALG))).toContain(
      'KOLONNER_UGYLDIG /kolonner/kriterier',
    );
    expect(koderFra(() => vurderKolonner(kolonner({ kriterier: [{ vekt: 0, skala: SKALA_0_TIL_5 }] }), VALG))).toEqual([
      'KRITERIEVEKTER_UTEN_SUM /kolonner/kriterier',
    ]);
  });

  it.each([
    [Int8Array.of(0, 10, 3, 11), 3],
    [Int8Array.of(0, 10, -2, 1), 2],
    [Int8Array.of(0, -1, -3, 1), 2],
    [Int8Array.of(-1, 11, 3, 1), 1],
  ])('refuses a score off its scale: %j', (enheter, plass) => {
    expect(koderFra(() => vurderKolonner(kolonner({ enheter }), VALG))).toEqual([
      `KOLONNEPOENG_UTENFOR_SKALA /kolonner/enheter/${plass}`,
    ]);
  });

  it('refuses totals that a double cannot hold, and takes the largest that it can', () => {
    const med = (vekt: number) =>
      kolonner({ kriterier: [{ vekt, skala: SKALA_0_TIL_5 }], enheter: Int8Array.of(10, 9, 10, 10) });
    expect(koderFra(() => vurderKolonner(med(9.1e14), VALG))).toEqual(['KOLONNER_FOR_STORE /kolonner/kriterier']);
    expect(koderFra(() => vurderKolonner(med(9e15), VALG))).toEqual(['KOLONNER_FOR_STORE /kolonner/kriterier']);
    expect([...vurderKolonner(med(9e14), VALG).rang]).toEqual([2, 1]);
  });

  it('changes nothing that it was given, and gives no place where there is no total', () => {
    const inn = kolonner({ enheter: Int8Array.of(-1, -1, -1, -1) });
    expect([...vurderKolonner(inn, VALG).rang]).toEqual([0, 0]);
    expect([...inn.enheter]).toEqual([-1, -1, -1, -1]);
  });
});
