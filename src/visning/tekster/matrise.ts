import type { MatriseKoder } from '../../fordeling/koder-matrise';
import { kr, sitat } from './ord';
import type { Tekster } from './typer';

export const MATRISETEKSTER: Tekster<MatriseKoder> = {
  MARGIN_IKKE_HEL: {
    nb: (d) =>
      `Summen for ${sitat(d.id, 'nb')} er ${kr(d.sum, 'nb')}. Det er ikke et helt antall enheter på ${kr(d.enhet, 'nb')}; ${kr(d.rest, 'nb')} er til overs.`,
    nn: (d) =>
      `Summen for ${sitat(d.id, 'nn')} er ${kr(d.sum, 'nn')}. Det er ikkje eit heilt tal einingar på ${kr(d.enhet, 'nn')}; ${kr(d.rest, 'nn')} er til overs.`,
    en: (d) =>
      `The sum for ${sitat(d.id, 'en')} is ${kr(d.sum, 'en')}. That is not a whole number of units of ${kr(d.enhet, 'en')}; ${kr(d.rest, 'en')} is left over.`,
  },
  MATRISELIKHET_UKJENT: {
    nb: ({ regel }) =>
      `Like gode utfall av en matrise skilles av id eller loddtrekning, ikke av ${sitat(regel, 'nb')}.`,
    nn: ({ regel }) => `Like gode utfall av ei matrise blir skilde av id eller lodd, ikkje av ${sitat(regel, 'nn')}.`,
    en: ({ regel }) =>
      `Outcomes of a matrix that are equally good are told apart by id or by lot, not by ${sitat(regel, 'en')}.`,
  },
};
