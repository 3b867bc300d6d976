import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  del,
  forkort,
  gang,
  gulvAv,
  leggSammen,
  lesEksakt,
  sammenlignEksakt,
  tilBrøk,
  trekkFra,
} from '../../src/kjerne/brok';
import { beregnKvadratrot, beregnLogaritme, rundTilDesimaler } from '../../src/kjerne/desimal';
import { erTilskuddFeil } from '../../src/kjerne/er-tilskudd-feil';
import { formaterBeløp } from '../../src/kjerne/formater-belop';
import { kroner } from '../../src/kjerne/kroner';
import { lagDesimal } from '../../src/kjerne/lag-desimal';
import { lesBeløp } from '../../src/kjerne/les-belop';
import { millioner } from '../../src/kjerne/millioner';
import { øre } from '../../src/kjerne/ore';
import type { Desimal, Øre } from '../../src/kjerne/typer';

const kode = (regn: () => unknown): string => {
  try {
    regn();
  } catch (feil) {
    if (erTilskuddFeil(feil)) return `${feil.kode}${feil.sti}`;
    throw feil;
  }
  return 'no error';
};

describe('amounts', () => {
  it.each([
    [kroner(4_300_000), 430_000_000],
    [kroner('4300000.50'), 430_000_050],
    [millioner('4.3'), 430_000_000],
    [kroner(0.1), 10],
    [kroner(1.1), 110],
    [kroner('-0'), 0],
    [kroner(-0), 0],
    [øre(-0), 0],
    [millioner(24.75), 2_475_000_000],
    [kroner('0.29'), 29],
    [millioner(1e-6), 100],
    [millioner('0.000001'), 100],
    [kroner(8.2), 820],
    [kroner('-12.34'), -1234],
  ])('%i is %i øre', (gitt, venter) => expect(gitt).toBe(venter));

  it.each([
    [() => kroner(Number.NaN), 'BELOP_IKKE_TALL'],
    [() => kroner('x'), 'BELOP_IKKE_TALL'],
    [() => kroner('1e3'), 'BELOP_IKKE_TALL'],
    [() => kroner(' 1'), 'BELOP_IKKE_TALL'],
    [() => kroner(''), 'BELOP_IKKE_TALL'],
    [() => kroner(Number.POSITIVE_INFINITY), 'BELOP_UENDELIG'],
    [() => millioner(Number.NEGATIVE_INFINITY), 'BELOP_UENDELIG'],
    [() => kroner(0.125), 'BELOP_IKKE_HELE_ORE'],
    [() => kroner('0.001'), 'BELOP_IKKE_HELE_ORE'],
    [() => kroner(2 ** 53), 'BELOP_FOR_STORT'],
    [() => øre(0.5), 'BELOP_IKKE_HELE_ORE'],
    [() => øre(2 ** 53), 'BELOP_FOR_STORT'],
    [() => øre(Number.NaN), 'BELOP_IKKE_TALL'],
    [() => øre('1' as unknown as number), 'BELOP_IKKE_TALL'],
    [() => øre(Number.POSITIVE_INFINITY), 'BELOP_UENDELIG'],
  ])('%s is refused with %s', (regn, venter) => expect(kode(regn)).toBe(venter));

  it('are printed with no-break spaces and a real minus', () => {
    expect(formaterBeløp(kroner('12345.60'))).toBe('12\u00A0345,60\u00A0kr');
    expect(formaterBeløp(kroner(130_000_000))).toBe('130\u00A0000\u00A0000\u00A0kr');
    expect(formaterBeløp(kroner('-0.05'))).toBe('\u22120,05\u00A0kr');
    expect(formaterBeløp(kroner(999), { ører: 'ALLTID' })).toBe('999,00\u00A0kr');
    expect(formaterBeløp(kroner(1000), { ører: 'VED_BEHOV' })).toBe('1\u00A0000\u00A0kr');
    expect(formaterBeløp(0 as Øre)).toBe('0\u00A0kr');
  });
});

describe('lesBeløp', () => {
  it.each([
    ['4,3 mill kr', 4_300_000],
    ['0,5 mill kr', 500_000],
    ['3 mill kr', 3_000_000],
    ['18 mill.', 18_000_000],
    ['18 mill', 18_000_000],
    ['kr. 18 mill.', 18_000_000],
    ['90 mill.kr', 90_000_000],
    ['130 mill. kroner', 130_000_000],
    ['40 mill. kroner', 40_000_000],
    ['11 millioner kroner', 11_000_000],
    ['11 millionar kroner', 11_000_000],
    ['1 234 567,50', 1_234_567.5],
    ['1\u00A0234\u00A0567,50 kr', 1_234_567.5],
    ['1\u202F234\u2009567', 1_234_567],
    ['1.234.567,50 kr', 1_234_567.5],
    ['1.234.567', 1_234_567],
    ['1,234,567.50', 1_234_567.5],
    ['kr 1 000,-', 1000],
    ['500 000 kroner', 500_000],
    ['500 tusen', 500_000],
    ['0,1 mrd', 100_000_000],
    ['2 milliarder kroner', 2_000_000_000],
    ['NOK 100', 100],
    ['-100', -100],
    ['\u2212100 kr', -100],
    ['4.3 mill', 4_300_000],
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['100', 100],
    ['0,123 mill', 123_000],
    ['10 MILL. KR', 10_000_000],
    ['1 000', 1000],
    ['5 mill. kr.', 5_000_000],
    ['1234,5', 1234.5],
    ['1234567.89', 1_234_567.89],
  ])('reads %s', (tekst, iKroner) => {
    expect(lesBeløp(tekst)).toEqual({ ok: true, verdi: { beløp: kroner(iKroner) }, funn: [] });
  });

  it.each([
    ['ca 11.mill.kr', 11_000_000, 'CA'],
    ['ca. 11 mill', 11_000_000, 'CA'],
    ['cirka 100 kr', 100, 'CA'],
    ['om lag 2 mill.', 2_000_000, 'CA'],
    ['anslagsvis 2,5 mill. kr', 2_500_000, 'ANSLAG'],
    ['anslått til 3 mill', 3_000_000, 'ANSLAG'],
  ])('keeps the reservation of %s', (tekst, iKroner, forbehold) => {
    expect(lesBeløp(tekst)).toEqual({ ok: true, verdi: { beløp: kroner(iKroner), forbehold }, funn: [] });
  });

  it.each([
    ['1.234', 'BELOP_TVETYDIG'],
    ['1,234', 'BELOP_TVETYDIG'],
    ['12.345 kr', 'BELOP_TVETYDIG'],
    ['4.300 mill', 'BELOP_TVETYDIG'],
    ['12 34', 'BELOP_FEIL_GRUPPERT'],
    ['1 23 456', 'BELOP_FEIL_GRUPPERT'],
    ['1234 567', 'BELOP_FEIL_GRUPPERT'],
    ['1.234 567', 'BELOP_FEIL_GRUPPERT'],
    ['1,2,3', 'BELOP_FEIL_GRUPPERT'],
    ['1 2.3 4', 'BELOP_FEIL_GRUPPERT'],
    ['1234 567,5', 'BELOP_FEIL_GRUPPERT'],
    ['atten millioner', 'BELOP_UFORSTATT'],
    ['18 mill. dollar', 'BELOP_UFORSTATT'],
    ['18 euro', 'BELOP_UFORSTATT'],
    ['kr', 'BELOP_UFORSTATT'],
    ['1e6', 'BELOP_UFORSTATT'],
    ['--1', 'BELOP_UFORSTATT'],
    ['', 'BELOP_TOMT'],
    [' \u00A0 ', 'BELOP_TOMT'],
    ['0,005', 'BELOP_IKKE_HELE_ORE'],
    ['99999999999 mrd', 'BELOP_FOR_STORT'],
    [18, 'BELOP_IKKE_TEKST'],
    [null, 'BELOP_IKKE_TEKST'],
    [undefined, 'BELOP_IKKE_TEKST'],
  ])('does not guess at %s: %s', (tekst, venter) => {
    const lest = lesBeløp(tekst);
    expect(lest.ok).toBe(false);
    expect(lest.funn.map((f) => f.kode)).toEqual([venter]);
  });

  it('gives both readings of an ambiguous amount', () => {
    expect(lesBeløp('1.234').funn[0]?.data).toEqual({ tekst: '1.234', somTusen: '1234', somDesimal: '1.234' });
  });

  it('reads back everything that formaterBeløp prints, to the øre', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (beløp) => {
        expect(lesBeløp(formaterBeløp(øre(beløp)))).toEqual({ ok: true, verdi: { beløp: øre(beløp) }, funn: [] });
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => typeof lesBeløp(tekst).ok === 'boolean'),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9., krmil]{0,12}$/), (tekst) => typeof lesBeløp(tekst).ok === 'boolean'),
      { numRuns: 5000 },
    );
  });
});

const enRasjonal = fc.record({
  t: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  n: fc.bigInt({ min: 1n, max: 10n ** 40n }),
});

describe('exact fractions', () => {
  it('keep the laws of arithmetic', () => {
    fc.assert(
      fc.property(enRasjonal, enRasjonal, enRasjonal, (a, b, c) => {
        const lik = (x: typeof a, y: typeof a): void => expect(sammenlignEksakt(x, y)).toBe(0);
        lik(gang(a, leggSammen(b, c)), leggSammen(gang(a, b), gang(a, c)));
        lik(trekkFra(leggSammen(a, b), b), a);
        if (b.t !== 0n) lik(gang(del(a, b), b), a);
        lik(forkort(a), a);
        expect(gulvAv(a) * a.n <= a.t && (gulvAv(a) + 1n) * a.n > a.t).toBe(true);
      }),
    );
  });

  it('read numbers by their shortest decimal reading', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const { t, n } = lesEksakt(x);
        expect(
          Number(`${t}`) / Number(`${n}`) === x ||
            Math.abs(Number(t) / Number(n) - x) <= Math.abs(x) * 1e-15 ||
            !Number.isFinite(Number(n)),
        ).toBe(true);
        expect(lesEksakt(Number(String(x)))).toEqual({ t, n });
      }),
    );
    expect(tilBrøk(lesEksakt(0.1))).toEqual({ teller: '1', nevner: '10' });
    expect(tilBrøk(lesEksakt(1.5e-7))).toEqual({ teller: '3', nevner: '20000000' });
    expect(tilBrøk(lesEksakt(1.5e21))).toEqual({ teller: '1500000000000000000000', nevner: '1' });
    expect(tilBrøk(lesEksakt(-2.5))).toEqual({ teller: '-5', nevner: '2' });
    expect(tilBrøk(lesEksakt({ teller: '0', nevner: '7' }))).toEqual({ teller: '0', nevner: '1' });
  });

  it.each([
    [() => lesEksakt(Number.NaN), 'TALL_UGYLDIG'],
    [() => lesEksakt('1,5' as Desimal), 'TALL_UGYLDIG'],
    [() => lesEksakt('1'.repeat(61) as Desimal), 'TALL_UGYLDIG'],
    [() => lesEksakt({ teller: '1.5', nevner: '1' }, '/x'), 'TALL_UGYLDIG/x/teller'],
    [() => lesEksakt({ teller: '1', nevner: '-1' }, '/x'), 'NEVNER_UGYLDIG/x/nevner'],
    [() => lesEksakt({ teller: 1, nevner: 2 } as never), 'TALL_UGYLDIG/teller'],
    [() => lesEksakt({ teller: '1', nevner: 2 } as never), 'NEVNER_UGYLDIG/nevner'],
    [() => lesEksakt(undefined as never), 'TALL_UGYLDIG'],
    [() => lesEksakt(null as never), 'TALL_UGYLDIG'],
  ])('%s is refused with %s', (regn, venter) => expect(kode(regn)).toBe(venter));
});

describe('decimals', () => {
  it('are written without needless zeros', () => {
    expect([
      lagDesimal('007.50'),
      lagDesimal('-0'),
      lagDesimal('0.0'),
      lagDesimal(1e-7),
      lagDesimal(1e21),
      lagDesimal('-.5'.replace('.', '0.')),
    ]).toEqual(['7.5', '0', '0', '0.0000001', '1000000000000000000000', '-0.5']);
  });

  it('round in the mode that is named', () => {
    const alle = ['HALV_OPP', 'HALV_TIL_PARTALL', 'MOT_NULL', 'FRA_NULL', 'NED', 'OPP'] as const;
    const rund = (x: string) => alle.map((modus) => rundTilDesimaler(x as Desimal, 1, modus));
    expect(rund('0.25')).toEqual(['0.3', '0.2', '0.2', '0.3', '0.2', '0.3']);
    expect(rund('-0.25')).toEqual(['-0.3', '-0.2', '-0.2', '-0.3', '-0.3', '-0.2']);
    expect(rund('-0.04')).toEqual(['0.0', '0.0', '0.0', '-0.1', '-0.1', '0.0']);
    expect(rund('0.2')).toEqual(Array(6).fill('0.2'));
  });

  it('round a fraction as the exact number it is, however near a half', () => {
    const n = 10n ** 58n;
    const nesten = { teller: String(n / 2n - 1n), nevner: String(n) };
    const litt = { teller: String(n / 2n + 1n), nevner: String(n) };
    expect([rundTilDesimaler(nesten, 0, 'HALV_OPP'), rundTilDesimaler(litt, 0, 'HALV_TIL_PARTALL')]).toEqual([
      '0',
      '1',
    ]);
  });

  it('round down and up as whole-number arithmetic does', () => {
    fc.assert(
      fc.property(enRasjonal, fc.integer({ min: 0, max: 30 }), ({ t, n }, desimaler) => {
        const brøk = { teller: String(t), nevner: String(n) };
        const skala = 10n ** BigInt(desimaler);
        const ned = gulvAv({ t: t * skala, n });
        const somHeltall = (tekst: string): bigint => BigInt(tekst.replace('.', ''));
        expect(somHeltall(rundTilDesimaler(brøk, desimaler, 'NED'))).toBe(ned);
        const opp = -gulvAv({ t: -t * skala, n });
        expect(somHeltall(rundTilDesimaler(brøk, desimaler, 'OPP'))).toBe(opp);
      }),
    );
  });

  it('know logarithms and roots to any digit', () => {
    expect(beregnLogaritme('10' as Desimal, 50)).toBe('2.30258509299404568401799145468436420760110148862877');
    expect(beregnKvadratrot({ teller: '9', nevner: '4' }, 3)).toBe('1.500');
    expect(beregnKvadratrot(0, 0)).toBe('0');
  });

  it.each([
    [() => beregnLogaritme(0, 1), 'UTENFOR_DEFINISJON'],
    [() => beregnKvadratrot(-1, 1), 'UTENFOR_DEFINISJON'],
    [() => rundTilDesimaler(1, 61, 'NED'), 'DESIMALER_UGYLDIG'],
    [() => rundTilDesimaler(1, 0.5, 'NED'), 'DESIMALER_UGYLDIG'],
    [() => beregnLogaritme(1, -1), 'DESIMALER_UGYLDIG'],
  ])('%s is refused with %s', (regn, venter) => expect(kode(regn)).toBe(venter));
});
