import type { FlereReglerKoder } from '../../fordeling/flere-regler/koder';
import { krAv, sitat } from './ord';
import type { Språk, Tekster } from './typer';

const sum = (teller: string, språk: Språk): string => krAv({ teller, nevner: '1' }, språk);

export const FLEREREGLERTEKSTER: Tekster<FlereReglerKoder> = {
  MARGIN_UGYLDIG: {
    nb: (d) => `Summen ${d.sum} for ${sitat(d.id, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Summen ${d.sum} for ${sitat(d.id, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The sum ${d.sum} for ${sitat(d.id, 'en')} is not an amount in whole øre from zero up.`,
  },
  MARGINER_STEMMER_IKKE: {
    nb: (d) => `Radene er til sammen ${sum(d.rader, 'nb')}, men kolonnene er ${sum(d.kolonner, 'nb')}.`,
    nn: (d) => `Radene er til saman ${sum(d.rader, 'nn')}, men kolonnane er ${sum(d.kolonner, 'nn')}.`,
    en: (d) => `The rows sum to ${sum(d.rader, 'en')}, but the columns to ${sum(d.kolonner, 'en')}.`,
  },
  MATRISESTED_UKJENT: {
    nb: ({ id }) => `Matrisen har ingen rad eller kolonne ${sitat(id, 'nb')} her.`,
    nn: ({ id }) => `Matrisa har inga rad eller kolonne ${sitat(id, 'nn')} her.`,
    en: ({ id }) => `The matrix has no row or column ${sitat(id, 'en')} here.`,
  },
  MATRISECELLE_TO_GANGER: {
    nb: (d) => `Matrisen har to vekter for ${sitat(d.rad, 'nb')} og ${sitat(d.kolonne, 'nb')}.`,
    nn: (d) => `Matrisa har to vekter for ${sitat(d.rad, 'nn')} og ${sitat(d.kolonne, 'nn')}.`,
    en: (d) => `The matrix has two weights for ${sitat(d.rad, 'en')} and ${sitat(d.kolonne, 'en')}.`,
  },
  INNBYGGERE_UGYLDIG: {
    nb: (d) => `Folketallet ${sitat(d.innbyggere, 'nb')} i ${sitat(d.id, 'nb')} er ikke et helt tall over null.`,
    nn: (d) => `Folketalet ${sitat(d.innbyggere, 'nn')} i ${sitat(d.id, 'nn')} er ikkje eit heilt tal over null.`,
    en: (d) =>
      `The number of inhabitants ${sitat(d.innbyggere, 'en')} of ${sitat(d.id, 'en')} is not a whole number above zero.`,
  },
  VEKST_UGYLDIG: {
    nb: (d) => `Veksten ${sitat(d.vekst, 'nb')} i ${sitat(d.id, 'nb')} er ikke et beløp i hele øre.`,
    nn: (d) => `Veksten ${sitat(d.vekst, 'nn')} i ${sitat(d.id, 'nn')} er ikkje eit beløp i heile øre.`,
    en: (d) => `The growth ${sitat(d.vekst, 'en')} of ${sitat(d.id, 'en')} is not an amount in whole øre.`,
  },
  REFERANSEVEKST_UGYLDIG: {
    nb: (d) => `Veksten per innbygger å måle mot, ${sitat(d.referanse, 'nb')}, er ikke et tall.`,
    nn: (d) => `Veksten per innbyggjar å måle mot, ${sitat(d.referanse, 'nn')}, er ikkje eit tal.`,
    en: (d) => `The growth per inhabitant to measure against, ${sitat(d.referanse, 'en')}, is not a number.`,
  },
  VEKSTTERSKEL_UGYLDIG: {
    nb: (d) => `Terskelen ${sitat(d.terskel, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Terskelen ${sitat(d.terskel, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The threshold ${sitat(d.terskel, 'en')} is not an amount in whole øre from zero up.`,
  },
};
