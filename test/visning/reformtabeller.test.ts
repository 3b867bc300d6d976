import { describe, expect, it } from 'vitest';
import {
  adresse,
  lagNorskKalender,
  millioner,
  type Ordningsgrunnlag,
  type Reform,
  sammenlign,
  sammenlignFlere,
  settSammen,
} from '../../src/index';
import {
  helsefellesskapene,
  lagNøkkelgrunnlag,
  ordning40FasteAndeler2024,
  ordning90EtterNøkkel2024,
  ordning130EtterNøkkel2024,
  ordningLofotenVesterålenSalten2024,
  ordningTromsOfoten2024,
  reform90Søknadsbasert,
  reformSkrøpeligeEldreDobbelt,
} from '../../src/nord/index';
import { formaterTabell, lagReformoversikt, lagReformtabeller, type Språk, type Tabell } from '../../src/visning/index';
import { grunnlag2024 } from '../ordning/eksempeldata';

const antakelse = { id: 'prove', antakelse: 'Bare en prøve', grunnlag: 'Test' };
const grunnlag: Ordningsgrunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
const navn = helsefellesskapene.data;
const vanlig = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');
const linjer = (tabell: Tabell | undefined): readonly string[] =>
  tabell === undefined ? [] : vanlig(formaterTabell(tabell, 'TEKST')).split('\n');

describe('lagReformtabeller', () => {
  it('says what each had and gets, how firm it is, and why money is with nobody', () => {
    const svar = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: true });
    const tabeller = lagReformtabeller(svar, { språk: 'nb', navn });
    expect(tabeller.length).toBe(1);
    expect(linjer(tabeller[0]).slice(0, 5)).toEqual([
      '90 av de 130 millionene søkes om',
      '',
      'Helsefellesskap                                           Før           Etter       Forskjell  Status etter',
      '---------------------------------------------  --------------  --------------  --------------  ------------',
      'Helsefellesskapet Finnmark                      23 172 712 kr    6 000 000 kr  −17 172 712 kr  endelig',
    ]);
    expect(tabeller[0]?.sumrad?.map(vanlig)).toEqual(['Sum', '130 000 000 kr', '130 000 000 kr', '0 kr', 'forslag']);
    expect(tabeller[0]?.merknader?.map(vanlig)).toEqual([
      'Ikke fordelt: 90 000 000 kr (lyst ut, ikke vurdert).',
      'Det kan ikke sies hvilken del av reformen som gjorde hva: noen av endringene kan ikke gjøres uten de andre (utlysningen «nye-90-soknadsbasert»).',
      'Antakelse: Hele beløpet på 90 millioner tas ut av nøkkelen og lyses ut. Grunnlag: Regneeksempel. Ingen kilde foreslår det.',
    ]);
  });

  it('has a column for each part of the reform, that adds up with the difference', () => {
    const del = (id: string, endring: Reform['endringer'][number]): Reform => ({
      id,
      tittel: id,
      antakelse,
      endringer: [endring],
    });
    const regel = adresse.fordeling('nye-90');
    const begge = settSammen(
      [
        del('eldre', { type: 'GANGER', adresse: regel.nøkkel('80 år og eldre').andel, faktor: 2 }),
        del('gulv', { type: 'LEGG_TIL', adresse: regel.grenser.hele, verdi: [{ gulv: millioner(17) }] }),
      ],
      { id: 'begge', tittel: 'Begge', antakelse },
    );
    if (!begge.ok) throw new Error();
    const grupper = [
      { navn: 'de eldste', adresser: [regel.nøkkel('80 år og eldre').andel] },
      { navn: 'gulvet', adresser: [regel.grenser.hele] },
    ];
    const svar = sammenlign(ordning90EtterNøkkel2024, begge.verdi, grunnlag, { tilskrivning: true, grupper });
    const [penger] = lagReformtabeller(svar, { språk: 'nb' });
    expect(penger?.kolonner.slice(5).map((k) => k.navn)).toEqual(['Av det: de eldste', 'Av det: gulvet']);
    const tall = (celle = ''): number => Number(celle.replaceAll('−', '-').replace(/[^\d-]/gu, ''));
    for (const rad of [...(penger?.rader ?? []), penger?.sumrad ?? []]) {
      expect(tall(rad[5]) + tall(rad[6]), rad.join(' | ')).toBe(tall(rad[3]));
      expect(tall(rad[2]) - tall(rad[1]), rad.join(' | ')).toBe(tall(rad[3]));
    }
  });

  it('says which applications fare otherwise, and who crosses the line', () => {
    const svar = sammenlign(ordningTromsOfoten2024, reformSkrøpeligeEldreDobbelt, grunnlag2024, {
      tilskrivning: false,
    });
    const søknader = lagReformtabeller(svar, { språk: 'nb' }).find((t) => t.tittel.startsWith('Søknader'));
    const rader = søknader?.rader.map((rad) => rad.map(vanlig)) ?? [];
    expect(rader.find(([id]) => id === 'klynge-nord-troms')).toEqual([
      'klynge-nord-troms',
      '4',
      '4',
      'uavgjort ved streken',
      'innstilt',
      '0 kr',
      '3 000 000 kr',
      'får penger',
    ]);
    const tilbake = sammenlign(svar.kjøringer.etter.grunnlag.ordning, ordningTromsOfoten2024, grunnlag2024, {
      tilskrivning: false,
    });
    const andre = lagReformtabeller(tilbake, { språk: 'nn' }).find((t) => t.tittel.startsWith('Søknader'));
    expect(andre?.rader.find(([id]) => id === 'klynge-nord-troms')?.at(-1)).toBe('mistar pengane');
  });

  it('says which deadlines change, by how many days, and for whom', () => {
    const sted = adresse.fristregel('arsrapport-2024');
    const mars: Reform = {
      id: 'mars',
      tittel: 'Rapport 1. mars',
      antakelse,
      endringer: [
        { type: 'SETT', adresse: sted.anker, verdi: { type: 'ARLIG', år: 2025, måned: 3, dag: 1 } },
        { type: 'FJERN', adresse: adresse.fristregel('rapport-til-helse-nord-2025').hele },
      ],
    };
    const kalender = lagNorskKalender(2024, 2026);
    const svar = sammenlign(
      ordningLofotenVesterålenSalten2024,
      mars,
      { ...grunnlag, kalender },
      { tilskrivning: false },
    );
    const frister = lagReformtabeller(svar, { språk: 'nb' }).find((t) => t.tittel.startsWith('Frister'));
    expect(frister?.rader.map((rad) => rad.map(vanlig))).toEqual([
      ['Årsrapport for tilskuddsåret 2024', 'ordningen', '1. april 2025', '1. mars 2025', '−31'],
      ['Foreløpig rapport til Helse Nord for 2025', 'ordningen', '1. november 2025', 'ingen', ''],
    ]);
  });

  it.each<[Språk, string, string]>([
    ['nb', 'Ikke fordelt', 'Antakelse: Bare en prøve. Grunnlag: Test.'],
    ['nn', 'Ikkje fordelt', 'Føresetnad: Bare en prøve. Grunnlag: Test.'],
    ['en', 'Not distributed', 'Assumption: Bare en prøve. Basis: Test.'],
  ])('in %s', (språk, ikkeFordelt, merknad) => {
    const tom: Reform = { id: 'tom', tittel: 'Ingenting', antakelse, endringer: [] };
    const svar = sammenlign(ordning40FasteAndeler2024, tom, grunnlag, { tilskrivning: false });
    const [penger, ...andre] = lagReformtabeller(svar, { språk });
    expect(andre).toEqual([]);
    expect(penger?.rader.at(-1)?.[0]).toBe(ikkeFordelt);
    expect(penger?.merknader).toEqual([merknad]);
  });
});

describe('lagReformoversikt', () => {
  const med = (id: string, gulv: number): Reform => ({
    id,
    tittel: `Minst ${gulv} mill.`,
    antakelse,
    endringer: [
      { type: 'LEGG_TIL', adresse: adresse.fordeling('forste-40').grenser.hele, verdi: [{ gulv: millioner(gulv) }] },
    ],
  });
  const feil: Reform = {
    id: 'feil',
    tittel: 'Skrivefeil',
    antakelse,
    endringer: [{ type: 'FJERN', adresse: adresse.fordeling('forste-4').hele }],
  };
  const tabell = sammenlignFlere(ordning40FasteAndeler2024, [med('seks', 6), med('elleve', 11), feil], grunnlag);

  it('puts amounts side by side; what could not be computed has none, and says why', () => {
    const oversikt = lagReformoversikt(tabell, { språk: 'nb', tittel: 'Gulv', vis: 'BELOP' });
    expect(oversikt.rader.map((rad) => rad.map(vanlig))[1]).toEqual([
      'helgeland',
      '5 000 000 kr',
      '6 000 000 kr',
      '0 kr',
      '–',
    ]);
    expect(oversikt.merknader?.map(vanlig)).toEqual([
      '«Minst 11 mill.»: Ikke fordelt: 40 000 000 kr (grensene kan ikke holdes).',
      '«Skrivefeil» kan ikke regnes ut: «forste-4» finnes ikke i ordningen («tildeling.fordelinger[forste-4]»). Mente du «forste-40»?',
    ]);
  });

  it('or what each gets more or less', () => {
    const oversikt = lagReformoversikt(tabell, { språk: 'en', tittel: 'Floors', vis: 'FORSKJELL', navn });
    expect(oversikt.rader.map((rad) => rad.map(vanlig))[1]?.slice(1, 3)).toEqual(['NOK 0', 'NOK +1,000,000']);
    expect(oversikt.sumrad?.map(vanlig)).toEqual(['Total', 'NOK 0', 'NOK 0', 'NOK 0', '–']);
  });

  it('keeps why money is with nobody for each column', () => {
    expect(tabell.kolonner.map(({ ikkeFordelt }) => ikkeFordelt)).toEqual([
      [],
      [],
      [{ årsak: 'UMULIG', beløp: millioner(40) }],
      undefined,
    ]);
  });
});
