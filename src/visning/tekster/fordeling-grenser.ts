import type { GrenseKoder } from '../../fordeling/koder-grenser';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const GRENSETEKSTER: Tekster<GrenseKoder> = {
  GRENSEREGEL_UKJENT: {
    nb: (d) => `Regelen ${sitat(d.regel, 'nb')} er av typen ${sitat(d.type, 'nb')}, som ikke finnes.`,
    nn: (d) => `Regelen ${sitat(d.regel, 'nn')} er av typen ${sitat(d.type, 'nn')}, som ikkje finst.`,
    en: (d) => `The rule ${sitat(d.regel, 'en')} is of the type ${sitat(d.type, 'en')}, which does not exist.`,
  },
  GRENSEREGEL_TOM: {
    nb: (d) => `Regelen ${sitat(d.regel, 'nb')} setter verken gulv eller tak.`,
    nn: (d) => `Regelen ${sitat(d.regel, 'nn')} set verken golv eller tak.`,
    en: (d) => `The rule ${sitat(d.regel, 'en')} sets neither a floor nor a cap.`,
  },
  GRENSEREGEL_TALL_UGYLDIG: {
    nb: (d) => `Tallet ${sitat(d.verdi, 'nb')} i regelen ${sitat(d.regel, 'nb')} kan ikke brukes som grense.`,
    nn: (d) => `Talet ${sitat(d.verdi, 'nn')} i regelen ${sitat(d.regel, 'nn')} kan ikkje brukast som grense.`,
    en: (d) => `The figure ${sitat(d.verdi, 'en')} of the rule ${sitat(d.regel, 'en')} cannot be used as a limit.`,
  },
  GRENSEREGEL_TALL_MANGLER: {
    nb: (d) => `Regelen ${sitat(d.regel, 'nb')} mangler tallet for ${sitat(d.id, 'nb')}.`,
    nn: (d) => `Regelen ${sitat(d.regel, 'nn')} manglar talet for ${sitat(d.id, 'nn')}.`,
    en: (d) => `The rule ${sitat(d.regel, 'en')} has no figure for ${sitat(d.id, 'en')}.`,
  },
  GRENSEREGEL_MOTTAKER_UKJENT: {
    nb: (d) => `Regelen ${sitat(d.regel, 'nb')} gjelder ${sitat(d.id, 'nb')}, som ikke er blant mottakerne.`,
    nn: (d) => `Regelen ${sitat(d.regel, 'nn')} gjeld ${sitat(d.id, 'nn')}, som ikkje er blant mottakarane.`,
    en: (d) => `The rule ${sitat(d.regel, 'en')} is for ${sitat(d.id, 'en')}, who is not among the recipients.`,
  },
};
