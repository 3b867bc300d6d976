import type { TestingKoder } from '../../kjerne/koder-testing';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const TESTINGTEKSTER: Tekster<TestingKoder> = {
  MATCHER_UGYLDIG: {
    nb: (d) => `Prøven ${d.matcher} har fått noe annet enn den tar imot: ${sitat(d.felt, 'nb')}.`,
    nn: (d) => `Prøva ${d.matcher} har fått noko anna enn ho tek imot: ${sitat(d.felt, 'nn')}.`,
    en: (d) => `The matcher ${d.matcher} was given something else than it takes: ${sitat(d.felt, 'en')}.`,
  },
  MATCHER_UTEN_FORSOK: {
    nb: (d) => `Prøven ${d.matcher} har ingenting å prøve: ${sitat(d.felt, 'nb')} holder ikke til noe forsøk.`,
    nn: (d) => `Prøva ${d.matcher} har ingenting å prøve: ${sitat(d.felt, 'nn')} held ikkje til noko forsøk.`,
    en: (d) => `The matcher ${d.matcher} has nothing to try: ${sitat(d.felt, 'en')} is not enough for one.`,
  },
  SCENARIO_KOLONNE: {
    nb: ({ navn }) =>
      navn === '' ? 'En kolonne med beløp mangler overskrift.' : `To kolonner heter ${sitat(navn, 'nb')}.`,
    nn: ({ navn }) =>
      navn === '' ? 'Ei kolonne med beløp manglar overskrift.' : `To kolonnar heiter ${sitat(navn, 'nn')}.`,
    en: ({ navn }) =>
      navn === '' ? 'A column with amounts has no heading.' : `Two columns are called ${sitat(navn, 'en')}.`,
  },
};
