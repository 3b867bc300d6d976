import type { FordelingKoder } from '../../fordeling/koder';
import { kr, sitat } from './ord';
import type { Tekster } from './typer';

export const FORDELINGSTEKSTER: Tekster<FordelingKoder> = {
  MOTTAKERE_TOMT: {
    nb: () => 'Det er ingen å fordele mellom.',
    nn: () => 'Det er ingen å fordele mellom.',
    en: () => 'There is nobody to share among.',
  },
  ID_TOM: {
    nb: () => 'En mottaker mangler id.',
    nn: () => 'Ein mottakar manglar id.',
    en: () => 'A recipient has no id.',
  },
  ID_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} står to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `${sitat(d.id, 'en')} is listed twice, first as number ${d.først + 1}.`,
  },
  VEKT_NEGATIV: {
    nb: (d) => `Vekten ${d.vekt} til ${sitat(d.id, 'nb')} er under null.`,
    nn: (d) => `Vekta ${d.vekt} til ${sitat(d.id, 'nn')} er under null.`,
    en: (d) => `The weight ${d.vekt} of ${sitat(d.id, 'en')} is below zero.`,
  },
  VEKT_UGYLDIG: {
    nb: (d) => `Vekten ${sitat(d.vekt, 'nb')} til ${sitat(d.id, 'nb')} er ikke et tall.`,
    nn: (d) => `Vekta ${sitat(d.vekt, 'nn')} til ${sitat(d.id, 'nn')} er ikkje eit tal.`,
    en: (d) => `The weight ${sitat(d.vekt, 'en')} of ${sitat(d.id, 'en')} is not a number.`,
  },
  VEKTER_UTEN_SUM: {
    nb: () => 'Alle vektene er null, så ingen har krav på noe.',
    nn: () => 'Alle vektene er null, så ingen har krav på noko.',
    en: () => 'All weights are zero, so nobody has a claim to anything.',
  },
  POTT_UGYLDIG: {
    nb: ({ pott }) => `Potten ${pott} er ikke et beløp i hele øre fra null og opp.`,
    nn: ({ pott }) => `Potten ${pott} er ikkje eit beløp i heile øre frå null og opp.`,
    en: ({ pott }) => `The pot ${pott} is not an amount in whole øre from zero up.`,
  },
  ENHET_UGYLDIG: {
    nb: ({ enhet }) => `Enheten ${enhet} er ikke et helt antall øre over null.`,
    nn: ({ enhet }) => `Eininga ${enhet} er ikkje eit heilt tal øre over null.`,
    en: ({ enhet }) => `The unit ${enhet} is not a whole number of øre above zero.`,
  },
  RESERVERT_UGYLDIG: {
    nb: ({ reservert }) => `Det reserverte beløpet ${reservert} er ikke et beløp fra null og opp til potten.`,
    nn: ({ reservert }) => `Det reserverte beløpet ${reservert} er ikkje eit beløp frå null og opp til potten.`,
    en: ({ reservert }) => `The reserved amount ${reservert} is not an amount from zero up to the pot.`,
  },
  GRENSE_UGYLDIG: {
    nb: (d) => `Grensen ${d.grense} for ${sitat(d.id, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) => `Grensa ${d.grense} for ${sitat(d.id, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) => `The limit ${d.grense} for ${sitat(d.id, 'en')} is not an amount in whole øre from zero up.`,
  },
  GULV_OVER_TAK: {
    nb: (d) => `${sitat(d.id, 'nb')} skal ha minst ${kr(d.gulv, 'nb')}, men høyst ${kr(d.tak, 'nb')}.`,
    nn: (d) => `${sitat(d.id, 'nn')} skal ha minst ${kr(d.gulv, 'nn')}, men høgst ${kr(d.tak, 'nn')}.`,
    en: (d) => `${sitat(d.id, 'en')} is to have at least ${kr(d.gulv, 'en')}, but at most ${kr(d.tak, 'en')}.`,
  },
  METODE_UKJENT: {
    nb: ({ metode }) => `Metoden ${sitat(metode, 'nb')} finnes ikke.`,
    nn: ({ metode }) => `Metoden ${sitat(metode, 'nn')} finst ikkje.`,
    en: ({ metode }) => `The method ${sitat(metode, 'en')} does not exist.`,
  },
  LIKHETSREGEL_UKJENT: {
    nb: ({ regel }) =>
      regel === '' ? 'Ingen regel ved likhet er valgt.' : `Regelen ved likhet ${sitat(regel, 'nb')} finnes ikke.`,
    nn: ({ regel }) =>
      regel === '' ? 'Ingen regel ved likskap er vald.' : `Regelen ved likskap ${sitat(regel, 'nn')} finst ikkje.`,
    en: ({ regel }) =>
      regel === '' ? 'No rule for ties is chosen.' : `The rule for ties ${sitat(regel, 'en')} does not exist.`,
  },
  GRUPPE_UKJENT: {
    nb: ({ gruppe }) => `Gruppen ${sitat(gruppe, 'nb')} er ikke blant dem som har grenser.`,
    nn: ({ gruppe }) => `Gruppa ${sitat(gruppe, 'nn')} er ikkje blant dei som har grenser.`,
    en: ({ gruppe }) => `The group ${sitat(gruppe, 'en')} is not among those with limits.`,
  },
  GRUPPER_I_RING: {
    nb: ({ gruppe }) => `Gruppen ${sitat(gruppe, 'nb')} ligger inne i seg selv.`,
    nn: ({ gruppe }) => `Gruppa ${sitat(gruppe, 'nn')} ligg inne i seg sjølv.`,
    en: ({ gruppe }) => `The group ${sitat(gruppe, 'en')} lies within itself.`,
  },
  ANTALL_GRENSER: {
    nb: (d) => `Det er ${d.antall} grenser i ${sitat(d.felt, 'nb')}, men ${d.vekter} vekter.`,
    nn: (d) => `Det er ${d.antall} grenser i ${sitat(d.felt, 'nn')}, men ${d.vekter} vekter.`,
    en: (d) => `There are ${d.antall} limits in ${sitat(d.felt, 'en')}, but ${d.vekter} weights.`,
  },
  LEDD_TOMT: {
    nb: () => 'Nøkkelen har ingen ledd.',
    nn: () => 'Nøkkelen har ingen ledd.',
    en: () => 'The key has no parts.',
  },
  LEDD_UTEN_SUM: {
    nb: () => 'Leddene i nøkkelen har ingen andel av potten.',
    nn: () => 'Ledda i nøkkelen har ingen del av potten.',
    en: () => 'The parts of the key have no share of the pot.',
  },
  LEDD_UTEN_GRUNNLAG: {
    nb: ({ navn }) => `Tallene bak leddet ${sitat(navn, 'nb')} er alle null.`,
    nn: ({ navn }) => `Tala bak leddet ${sitat(navn, 'nn')} er alle null.`,
    en: ({ navn }) => `The figures behind the part ${sitat(navn, 'en')} are all zero.`,
  },
  LEDD_VEKT_MANGLER: {
    nb: (d) =>
      `Leddet ${sitat(d.navn, 'nb')} må ha én vekt for hver i grunnlaget; det stemmer ikke for ${sitat(d.id, 'nb')}.`,
    nn: (d) =>
      `Leddet ${sitat(d.navn, 'nn')} må ha éi vekt for kvar i grunnlaget; det stemmer ikkje for ${sitat(d.id, 'nn')}.`,
    en: (d) =>
      `The part ${sitat(d.navn, 'en')} must have one weight for each in the basis; for ${sitat(d.id, 'en')} it has not.`,
  },
};
