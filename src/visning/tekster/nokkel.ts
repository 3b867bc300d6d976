import type { NøkkelKoder } from '../../fordeling/koder-nokkel';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const NØKKELTEKSTER: Tekster<NøkkelKoder> = {
  NOKKEL_STEMMER_IKKE: {
    nb: (d) => `${sitat(d.id, 'nb')} står med ${d.oppgitt} i nøkkelen, men tallene gir ${d.beregnet}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står med ${d.oppgitt} i nøkkelen, men tala gir ${d.beregnet}.`,
    en: (d) => `${sitat(d.id, 'en')} stands with ${d.oppgitt} in the key, but the figures give ${d.beregnet}.`,
  },
  NOKKEL_ANDRE_LEDD: {
    nb: (d) => `Nøkkelen til ${sitat(d.id, 'nb')} har andre ledd enn dem som er oppgitt.`,
    nn: (d) => `Nøkkelen til ${sitat(d.id, 'nn')} har andre ledd enn dei som er oppgitte.`,
    en: (d) => `The key of ${sitat(d.id, 'en')} has other parts than those that are given.`,
  },
};
