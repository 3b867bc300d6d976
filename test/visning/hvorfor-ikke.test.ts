import { describe, expect, it } from 'vitest';
import { type Fordelingsmetode, fordelPott, hvorforIkke, type Mottaker, øre } from '../../src/index';
import { forklarHvorforIkke, type Språk } from '../../src/visning/index';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];

const svar = (pott: number, mottakere: readonly object[], id: string, mer: object = {}) =>
  hvorforIkke(
    fordelPott(øre(pott), mottakere as readonly Mottaker[], {
      metode: 'STORSTE_REST' as Fordelingsmetode,
      enhet: øre(1),
      vedLikhet: 'ID',
      ...mer,
    }),
    id,
  );

const ab = [
  { id: 'a', vekt: 1 },
  { id: 'b', vekt: 1 },
];

describe('why a recipient got no more, in words', () => {
  it.each([
    ['UMULIG', svar(1, [{ id: 'a', vekt: 1, gulv: 5 }], 'a'), 'grensene kan ikke holdes samtidig', 'Ingen endring'],
    ['TAK', svar(9, [{ id: 'a', vekt: 1, tak: 5 }], 'a'), 'beløpet er på taket', 'at taket var 0,06 kr'],
    [
      'UAVGJORT',
      svar(1, ab, 'a', { vedLikhet: 'MELD' }),
      '«a» og «b» står helt likt, og har bare én enhet å dele',
      'at likheten ble avgjort denne veien',
    ],
    ['LIKHET', svar(1, ab, 'b'), '«a» har like sterkt krav', 'at vekten var høyere enn 1 (den er 1)'],
    [
      'SVAKERE_KRAV',
      svar(
        10,
        [
          { id: 'a', vekt: 2 },
          { id: 'b', vekt: 1 },
        ],
        'b',
        { metode: 'DHONDT' },
      ),
      '«a» har sterkere krav',
      'at vekten var høyere enn',
    ],
    [
      'SVAKERE_KRAV',
      svar(
        10,
        [
          { id: 'a', vekt: 2 },
          { id: 'b', vekt: 1 },
        ],
        'b',
        { metode: 'HUNTINGTON_HILL' },
      ),
      '«a» har sterkere krav',
      'at vekten ganget med seg selv var høyere enn',
    ],
    ['UTEN_KRAV', svar(4, ab, 'b'), 'beregningen gir ikke noe krav', 'at vekten var høyere enn'],
    [
      'SVAKERE_KRAV',
      svar(
        9,
        [
          { id: 'a', vekt: 1, gruppe: 'g' },
          { id: 'b', vekt: 1 },
        ],
        'a',
        { grupper: [{ gruppe: 'g', tak: 2 }] },
      ),
      'fikk ikke mer',
      'at taket for gruppen «g» var 0,03 kr',
    ],
  ])('%s', (_, ett, hvorfor, nok) => {
    const tekst = forklarHvorforIkke(ett, { språk: 'nb' }).replaceAll('\u00A0', ' ');
    expect(tekst).toContain(hvorfor);
    expect(tekst).toContain(nok);
    const [nb, nn, en] = SPRÅK.map((språk) => forklarHvorforIkke(ett, { språk }));
    expect(new Set([nb, nn, en]).size).toBe(3);
    expect(`${nn}${en}`).not.toMatch(/undefined|NaN/);
  });

  it('uses names, and lets no name break the line', () => {
    const navn = [{ id: 'b', navn: 'Bodø\n\u202Egata' }];
    expect(forklarHvorforIkke(svar(1, ab, 'b'), { språk: 'en', navn }).split('\n')).toHaveLength(2);
    expect(forklarHvorforIkke(svar(1, ab, 'b'), { språk: 'en', navn })).toContain('Bodø \uFFFDgata got no more');
  });
});
