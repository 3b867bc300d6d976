import { describe, expect, it } from 'vitest';
import {
  adresse,
  type Begrunnelsesnode,
  begrunnFordeling,
  begrunnReform,
  type Endring,
  etterregn,
  millioner,
  type Ordning,
  type Ordningssammenligning,
  type Reform,
  sammenlign,
} from '../../src/index';
import { ordning90EtterNøkkel2024, ordning130EtterNøkkel2024, reform90Søknadsbasert } from '../../src/nord/index';
import { forklar } from '../../src/visning/index';
import { grunnlag2024 } from './eksempeldata';

const antakelse = { id: 'prove', antakelse: 'Prøve', grunnlag: 'Test' };
const reform = (...endringer: readonly Endring[]): Reform => ({ id: 'r', tittel: 'R', antakelse, endringer });
const grunnlag = { helsefellesskap: grunnlag2024.helsefellesskap };
const nøkkel = adresse.fordeling('nye-90').nøkkel;
const TO: readonly Endring[] = [
  { type: 'GANGER', adresse: nøkkel('folketall').andel, faktor: 2 },
  { type: 'LEGG_TIL', adresse: adresse.fordeling('nye-90').grenser.hele, verdi: [{ gulv: millioner(15) }] },
];
const TRE: readonly Endring[] = [
  ...TO,
  { type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-90').beløp, tillegg: millioner(7) + 1 },
];
const bytes = (x: unknown): number => new TextEncoder().encode(JSON.stringify(x)).length;
const noder = (node: Begrunnelsesnode): readonly Begrunnelsesnode[] => [node, ...node.barn.flatMap(noder)];
const ider = (sammenligning: Ordningssammenligning) => noder(begrunnReform(sammenligning).rot).map(({ id }) => id);

describe('the size of the explanation of a reform', () => {
  it.each([
    ['two changes', TO],
    ['three changes', TRE],
  ] as const)('four helsefellesskap, a key of four parts, %s: at most 8 kB with the pots read', (_, endringer) => {
    const sammenligning = sammenlign(ordning90EtterNøkkel2024, reform(...endringer), grunnlag, { tilskrivning: true });
    expect(sammenligning.kjøringer.etter.fordelinger[0]?.nøkkel?.mottakere[0]?.ledd).toHaveLength(4);
    const kort = begrunnReform(sammenligning, { potter: 'LEST' });
    expect(etterregn(kort, sammenligning)).toEqual([]);
    expect(kort.rot.verdi).toBe('JA');
    expect(bytes(kort)).toBeLessThanOrEqual(8192);
    // With the pots explained it holds two explanations of a pot, of at most 8 kB each where they stand alone.
    expect(bytes(begrunnReform(sammenligning))).toBeLessThanOrEqual(32_000);
    for (const { fordeling } of sammenligning.kjøringer.etter.fordelinger) {
      expect(etterregn(begrunnFordeling(fordeling), fordeling)).toEqual([]);
    }
  });

  it('a pot that the reform does nothing to is explained once', () => {
    const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, {
      tilskrivning: false,
    });
    const alle = ider(sammenligning);
    expect(alle).toContain('etter/forste-40/pott-fordelt');
    expect(alle).not.toContain('før/forste-40/pott-fordelt');
    expect(alle).toContain('før/nye-90/pott-fordelt');
    const tre = begrunnReform(sammenligning);
    expect(etterregn(tre, sammenligning)).toEqual([]);
    const uendret = noder(tre.rot).find(({ id }) => id === 'mottaker/finnmark/før/forste-40');
    expect(uendret).toMatchObject({ slag: 'GRUNNLAG', verdi: '600000000' });
  });
});

describe('hostile ids', () => {
  const HVEM = ['ingen', 'a/etter', 'a', 'etter/b', '__proto__', 'a/gar-opp', 'b/c', 'gar-opp', 'a~1etter'];
  const [mal] = ordning130EtterNøkkel2024.tildeling.fordelinger;
  const [x, y] = ordning130EtterNøkkel2024.bevilgninger;
  if (mal === undefined || x === undefined || y === undefined) throw new Error('no template');
  const ordning: Ordning = {
    ...ordning130EtterNøkkel2024,
    tildeling: {
      ...ordning130EtterNøkkel2024.tildeling,
      fordelinger: ['a', 'a/etter'].map((id, i) => ({
        id,
        bevilgninger: [i === 0 ? x.id : y.id],
        valg: mal.valg,
        mottakere: HVEM.map((hvem, k) => ({ id: hvem, vekt: k + 1 })),
      })),
    },
  };
  const sammenligning = sammenlign(
    ordning,
    reform(
      { type: 'SETT', adresse: adresse.fordeling('a').mottakere('a').vekt, verdi: 9 },
      { type: 'SETT', adresse: adresse.fordeling('a/etter').mottakere('b/c').vekt, verdi: 9 },
    ),
    { helsefellesskap: [] },
    { tilskrivning: true, grupper: [{ navn: 'gar-opp', adresser: [adresse.fordeling('a').mottakere('a').vekt] }] },
  );

  it('do not give two nodes one id', () => {
    for (const potter of ['FORKLART', 'LEST'] as const) {
      expect(etterregn(begrunnReform(sammenligning, { potter }), sammenligning)).toEqual([]);
    }
  });

  it('are never taken for words of the explanation, nor for another’s', () => {
    const tekst = forklar(begrunnReform(sammenligning), {
      språk: 'nb',
      format: 'TEKST',
      detalj: 'FULL',
      grunnlag: sammenligning,
      navn: [{ id: 'c', navn: 'Celle' }],
    });
    for (const hvem of HVEM) {
      expect(tekst).toContain(`Forskjellen for «${hvem}» (etter minus før)`);
      expect(tekst).toContain(`Det endringene forklarer for «${hvem}»`);
    }
    expect(tekst).toContain('Det «gar-opp» forklarer');
    expect(tekst).toContain('Hele potten (før reformen, «a/etter»)');
    expect(tekst).not.toContain('Celle');
  });
});
