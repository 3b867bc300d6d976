import { describe, expect, it } from 'vitest';
import {
  adresse,
  type Begrunnelsesnode,
  begrunnFordeling,
  begrunnReform,
  type Fordelingsvalg,
  fordelPott,
  kroner,
  lagBladnode,
  lagRegnenode,
  type Mottaker,
  millioner,
  sammenlign,
} from '../../src/index';
import type { Reform } from '../../src/modell';
import { lagNøkkelgrunnlag, ordning130EtterNøkkel2024 } from '../../src/nord/index';
import { forklar, type Språk } from '../../src/visning/index';
import { adresserIOrd } from '../../src/visning/tekster/adresser';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const valg: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' };

const kort = (rot: Begrunnelsesnode, grunnlag: unknown, språk: Språk): string =>
  (
    forklar({ rot, kilder: [], antakelser: [] }, { språk, format: 'TEKST', detalj: 'KORT', grunnlag }).split('\n')[0] ??
    ''
  ).replaceAll('\u00A0', ' ');

const delt = (pott: number, mottakere: readonly Mottaker[], mer: Partial<Fordelingsvalg> = {}, id?: string) => {
  const fordeling = fordelPott(kroner(pott), mottakere, { ...valg, ...mer });
  return SPRÅK.map((språk) => kort(begrunnFordeling(fordeling, id).rot, fordeling, språk));
};

describe('the answer of a distribution', () => {
  it('says why nothing is distributed', () => {
    expect(delt(10, [{ id: 'a', vekt: 1, gulv: kroner(12) }], {}, 'a')).toEqual([
      '«a» får ingenting av en pott på 10 kr. Ingenting er delt ut: gulvene er til sammen 2 kr mer enn det som kan deles ut.',
      '«a» får ingenting av ein pott på 10 kr. Ingenting er delt ut: golva er til saman 2 kr meir enn det som kan delast ut.',
      '“a” gets nothing of a pot of NOK 10. Nothing is distributed: the floors are NOK 2 more in all than what can be distributed.',
    ]);
    const smal = [{ id: 'a', vekt: 1, gulv: kroner(3), tak: kroner(4) }];
    expect(delt(20, smal, { enhet: kroner(5) }, 'a').map((tekst) => tekst.split(': ')[1])).toEqual([
      'et gulv rundet opp til hele enheter er høyere enn taket rundet ned.',
      'eit golv runda opp til heile einingar er høgare enn taket runda ned.',
      'a floor rounded up to whole units is higher than its cap rounded down.',
    ]);
    const iGruppe = [{ id: 'a', vekt: 1, gulv: kroner(5), gruppe: 'g' }];
    const grupper = [{ gruppe: 'g', tak: kroner(4) }];
    expect(delt(20, iGruppe, { grupper }, 'a').map((tekst) => tekst.split(': ')[1])).toEqual([
      'grensene i en gruppe kan ikke holdes samtidig.',
      'grensene i ei gruppe kan ikkje haldast samtidig.',
      'the limits within a group cannot be met together.',
    ]);
  });

  it('says of the whole pot how many share it, and what nobody got', () => {
    expect(
      delt(10, [{ id: 'a', vekt: 1, tak: kroner(4) }], { reservert: kroner(1) }).map(
        (t) => t.split(' Met')[0]?.split(' The m')[0],
      ),
    ).toEqual([
      'Potten på 10 kr er delt mellom 1 mottaker. 1 kr er ikke fordelt: reservert. 5 kr er ikke fordelt: tak.',
      'Potten på 10 kr er delt mellom 1 mottakar. 1 kr er ikkje fordelt: reservert. 5 kr er ikkje fordelt: tak.',
      'The pot of NOK 10 is shared among 1 recipient. NOK 1 is not distributed: reserved. NOK 5 is not distributed: cap.',
    ]);
  });

  it('says that all are at a limit', () => {
    const [nb, nn, en] = delt(10, [{ id: 'a', vekt: 1, tak: kroner(4) }], {}, 'a');
    expect(nb).toMatch(/^«a» får 4 kr av en pott på 10 kr\. Taket på 4 kr avgjør\. Metoden er største rest\./);
    expect(nn).toMatch(/Taket på 4 kr avgjer\./);
    expect(en).toMatch(/The cap of NOK 4 decides\./);
  });
});

describe('the answer of a distance', () => {
  const avstand = (poeng: string, språk: Språk): string => {
    const data = { a: { teller: poeng, nevner: '2' } };
    const blad = lagBladnode({ id: 'kriterium/k', enhet: 'POENG' }, '/a', data);
    return kort(lagRegnenode({ id: 'avstand', enhet: 'POENG' }, 'SUM', [blad]), data, språk);
  };

  it.each([
    ['3', ['1,5 poeng mindre enn den', '1,5 poeng mindre enn den', '1.5 points less than the one']],
    ['-3', ['1,5 poeng mer enn den', '1,5 poeng meir enn den', '1.5 points more than the one']],
    ['0', ['like mange poeng som den', 'like mange poeng som den', 'as many points as the one']],
  ])('%s halves', (poeng, ventet) => {
    SPRÅK.forEach((språk, i) => {
      expect(avstand(poeng, språk)).toContain(ventet[i]);
    });
  });
});

describe('the answer of a reform', () => {
  it('says what each change accounts for, in words for the places', () => {
    const reform: Reform = {
      id: 'r',
      tittel: 'Oppdiktet',
      antakelse: { id: 'a', antakelse: 'Oppdiktet', grunnlag: 'Oppdiktet' },
      endringer: [
        { type: 'SETT', adresse: adresse.bevilgning('tilskudd-40').beløp, før: millioner(40), verdi: millioner(44) },
        { type: 'SETT', adresse: adresse.bevilgning('tilskudd-90').beløp, før: millioner(90), verdi: millioner(99) },
      ] as never,
    };
    const fakta = { helsefellesskap: lagNøkkelgrunnlag(2024) };
    const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform, fakta, { tilskrivning: true });
    const tekst = SPRÅK.map((språk) =>
      forklar(begrunnReform(sammenligning), {
        språk,
        format: 'TEKST',
        detalj: 'KORT',
        grunnlag: sammenligning,
      }).replaceAll('\u00A0', ' '),
    );
    expect(tekst[0]).toMatch(
      /fra [\d ]+ kr til [\d ]+ kr \(\+[\d ]+ kr\)\. Det beløpet i bevilgningen .* forklarer: \+600 000 kr\./,
    );
    expect(tekst[1]).toMatch(/Det beløpet i løyvinga .* forklarer: \+600 000 kr\./);
    expect(tekst[2]).toMatch(/What the amount of the appropriation .* accounts for: NOK \+600,000\./);
  });
});

describe('a place of a scheme in words', () => {
  const navn = (id: string): string => `«${id}»`;
  it.each([
    ['tildeling.fordelinger[f].grenser', 'grensene i fordelingen «f»', 'the limits of the distribution «f»'],
    [
      'tildeling.vektinger[u].vekter[k3].vekt',
      'vekten i kriteriet «k3» i vektingen for «u»',
      'the weight of the criterion «k3» of the weighting of «u»',
    ],
    [
      'tildeling.fordelinger[a], tildeling.innstillingsregel',
      'fordelingen «a» og innstillingsregelen',
      'the distribution «a» and the rule of recommendation',
    ],
    [
      'oppfølging.frister[arsrapport].anker',
      'dagen det regnes fra i fristen «arsrapport»',
      'the starting day of the deadline «arsrapport»',
    ],
    ['tildeling.fordelinger[a, b]', 'fordelingen «a, b»', 'the distribution «a, b»'],
    ['tildeling.noeNytt', undefined, undefined],
    ['tildeling.noeNytt[x]', undefined, undefined],
    ['tildeling', undefined, undefined],
    ['[[', undefined, undefined],
    ['tildeling.constructor[x].toString', undefined, undefined],
  ])('%s', (sted, nb, en) => {
    expect(adresserIOrd(sted, 'nb', navn)).toBe(nb);
    expect(adresserIOrd(sted, 'en', navn)).toBe(en);
  });
});
