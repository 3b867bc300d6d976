import type { KravfordelingKoder } from '../../fordeling/koder-krav';
import { etikettAv } from './etiketter';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const KRAVTEKSTER: Tekster<KravfordelingKoder> = {
  KRAVBELOP_UGYLDIG: {
    nb: (d) => `Kravet ${d.krav} fra ${sitat(d.id, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Kravet ${d.krav} frå ${sitat(d.id, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The claim ${d.krav} of ${sitat(d.id, 'en')} is not an amount in whole øre from zero up.`,
  },
  KRAVREGEL_UKJENT: {
    nb: ({ regel }) => `Regelen for krav ${sitat(regel, 'nb')} finnes ikke.`,
    nn: ({ regel }) => `Regelen for krav ${sitat(regel, 'nn')} finst ikkje.`,
    en: ({ regel }) => `The rule for claims ${sitat(regel, 'en')} does not exist.`,
  },
  REGEL_UTEN_VEKT: {
    nb: (d) =>
      `${sitat(d.id, 'nb')} har en vekt, men regelen ${sitat(etikettAv(d.regel, 'nb'), 'nb')} bruker ikke vekter.`,
    nn: (d) =>
      `${sitat(d.id, 'nn')} har ei vekt, men regelen ${sitat(etikettAv(d.regel, 'nn'), 'nn')} bruker ikkje vekter.`,
    en: (d) =>
      `${sitat(d.id, 'en')} has a weight, but the rule ${sitat(etikettAv(d.regel, 'en'), 'en')} does not use weights.`,
  },
  KRAVVEKT_NULL: {
    nb: (d) => `Vekten til ${sitat(d.id, 'nb')} er null. Forrang gis med klasser, ikke med vekt.`,
    nn: (d) => `Vekta til ${sitat(d.id, 'nn')} er null. Forrang blir gitt med klassar, ikkje med vekt.`,
    en: (d) => `The weight of ${sitat(d.id, 'en')} is zero. Priority is given by classes, not by weight.`,
  },
  KLASSE_UGYLDIG: {
    nb: (d) => `Prioritetsklassen ${sitat(d.klasse, 'nb')} til ${sitat(d.id, 'nb')} er ikke et helt tall.`,
    nn: (d) => `Prioritetsklassen ${sitat(d.klasse, 'nn')} til ${sitat(d.id, 'nn')} er ikkje eit heilt tal.`,
    en: (d) => `The priority class ${sitat(d.klasse, 'en')} of ${sitat(d.id, 'en')} is not a whole number.`,
  },
  KLASSE_MANGLER: {
    nb: (d) => `${sitat(d.id, 'nb')} har ingen prioritetsklasse, men andre har det.`,
    nn: (d) => `${sitat(d.id, 'nn')} har ingen prioritetsklasse, men andre har det.`,
    en: (d) => `${sitat(d.id, 'en')} has no priority class, but others have.`,
  },
};
