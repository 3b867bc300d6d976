import { type Adresseledd, lesAdresse } from '../../ordning/les-adresse';
import { PLASS } from './etiketter';
import { liste } from './ord';
import type { Språk } from './typer';

type Ord = readonly [nb: string, nn: string, en: string];

/** One of each set of a scheme. */
const ELEMENTER: Readonly<Record<string, Ord>> = {
  bevilgninger: ['bevilgningen', 'løyvinga', 'the appropriation'],
  fordelinger: ['fordelingen', 'fordelinga', 'the distribution'],
  frister: ['fristen', 'fristen', 'the deadline'],
  grenseregler: ['grenseregelen', 'grenseregelen', 'the rule for limits'],
  kriterier: ['kriteriet', 'kriteriet', 'the criterion'],
  mottakere: ['mottakeren', 'mottakaren', 'the recipient'],
  nøkkel: ['leddet', 'leddet', 'the part'],
  utlysninger: ['utlysningen', 'utlysinga', 'the call'],
  vekter: ['kriteriet', 'kriteriet', 'the criterion'],
  vektinger: ['vektingen for', 'vektinga for', 'the weighting of'],
};

/** What is changed there. */
const FELT: Readonly<Record<string, Ord>> = {
  andel: ['andelen', 'delen', 'the share'],
  anker: ['dagen det regnes fra', 'dagen det blir rekna frå', 'the starting day'],
  beløp: ['beløpet', 'beløpet', 'the amount'],
  enhet: ['enheten', 'eininga', 'the unit'],
  forskyvning: ['flyttingen til en virkedag', 'flyttinga til ein yrkedag', 'the move to a working day'],
  fom: ['den første dagen', 'den første dagen', 'the first day'],
  grenser: ['grensene', 'grensene', 'the limits'],
  grenseregler: ['grensereglene', 'grensereglane', 'the rules for limits'],
  gulv: ['gulvet', 'golvet', 'the floor'],
  innstillingsregel: ['innstillingsregelen', 'innstillingsregelen', 'the rule of recommendation'],
  metode: ['metoden', 'metoden', 'the method'],
  nøkkel: ['nøkkelen', 'nøkkelen', 'the key'],
  ramme: ['rammen', 'ramma', 'the allocation'],
  rapportering: ['rapporteringen', 'rapporteringa', 'the reporting'],
  regel: ['regelen', 'regelen', 'the rule'],
  status: ['statusen', 'statusen', 'the status'],
  søknadsfrist: ['søknadsfristen', 'søknadsfristen', 'the application deadline'],
  tak: ['taket', 'taket', 'the cap'],
  terskelSum: ['terskelen for summen', 'terskelen for summen', 'the threshold of the sum'],
  terskelTotalt: [
    'terskelen for andelen av det høyeste',
    'terskelen for delen av det høgaste',
    'the threshold of the share of the highest',
  ],
  terskler: ['tersklene', 'tersklane', 'the thresholds'],
  tom: ['den siste dagen', 'den siste dagen', 'the last day'],
  ubrukt: ['bestemmelsen om ubrukte midler', 'føresegna om ubrukte midlar', 'the provision on unspent money'],
  vedLikhet: ['regelen for likhet', 'regelen for likskap', 'the rule for ties'],
  vekt: ['vekten', 'vekta', 'the weight'],
  vekter: ['vektene', 'vektene', 'the weights'],
  vektinger: ['vektingene', 'vektingane', 'the weightings'],
  vurdering: ['valgene for vurdering', 'vala for vurdering', 'the choices for assessment'],
};

const I = { nb: 'i', nn: 'i', en: 'of' } as const;

/**
 * A place of a scheme in words, from the inside out: `vekten i kriteriet k3 i vektingen for …`; several with commas as they
 * stand. `undefined` for a text that is no address, or one with a word that is not here.
 */
export function adresserIOrd(adresser: string, språk: Språk, navnPå: (id: string) => string): string | undefined {
  const deler = adresser.split(/, ?(?![^[]*\])/).map((adresse) => adresseIOrd(adresse, språk, navnPå));
  return deler.every((del) => del !== undefined) ? liste(deler as readonly string[], språk) : undefined;
}

function adresseIOrd(adresse: string, språk: Språk, navnPå: (id: string) => string): string | undefined {
  const ledd = lesAdresse(adresse);
  if (ledd === undefined || ledd.length < 2) return undefined;
  const ord: string[] = [];
  for (const [i, ett] of ledd.entries()) {
    // The part of the scheme that it all lies in says nothing more.
    if (i === 0) continue;
    const neste = ledd[i + 1];
    if (ett.type === 'FELT' && neste?.type === 'ELEMENT') continue;
    const dette = ett.type === 'FELT' ? slåOpp(FELT, ett.navn, språk) : element(ledd[i - 1], ett.nøkkel, språk, navnPå);
    if (dette === undefined) return undefined;
    ord.push(dette);
  }
  return ord.length === 0 ? undefined : ord.reverse().join(` ${I[språk]} `);
}

function element(
  sett: Adresseledd | undefined,
  nøkkel: string,
  språk: Språk,
  navnPå: (id: string) => string,
): string | undefined {
  const hva = sett?.type === 'FELT' ? slåOpp(ELEMENTER, sett.navn, språk) : undefined;
  return hva === undefined ? undefined : `${hva} ${navnPå(nøkkel)}`;
}

const slåOpp = (fra: Readonly<Record<string, Ord>>, navn: string, språk: Språk): string | undefined =>
  Object.hasOwn(fra, navn) ? fra[navn]?.[PLASS[språk]] : undefined;
