import type { FristKoder } from '../../frister/koder';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const FRISTTEKSTER: Tekster<FristKoder> = {
  REGEL_ID_TO_GANGER: {
    nb: (d) => `Fristregelen ${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Fristregelen ${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The deadline rule ${sitat(d.id, 'en')} stands twice, first in place ${d.først + 1}.`,
  },
  HENDELSE_ID_TO_GANGER: {
    nb: (d) => `Hendelsen ${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Hendinga ${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The event ${sitat(d.id, 'en')} stands twice, first in place ${d.først + 1}.`,
  },
  FRIST_ID_TOM: {
    nb: () => 'En fristregel eller hendelse mangler id.',
    nn: () => 'Ein fristregel eller ei hending manglar id.',
    en: () => 'A deadline rule or an event has no id.',
  },
};
