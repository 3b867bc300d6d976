import type { TallKoder } from '../../kjerne/koder-tall';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const TALLTEKSTER: Tekster<TallKoder> = {
  TALL_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et tall som kan leses nøyaktig.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje eit tal som kan lesast nøyaktig.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a number that can be read exactly.`,
  },
  NEVNER_UGYLDIG: {
    nb: ({ nevner }) => `Nevneren ${sitat(nevner, 'nb')} er ikke et positivt heltall.`,
    nn: ({ nevner }) => `Nemnaren ${sitat(nevner, 'nn')} er ikkje eit positivt heiltal.`,
    en: ({ nevner }) => `The denominator ${sitat(nevner, 'en')} is not a positive whole number.`,
  },
  BELOP_IKKE_TALL: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et beløp.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje eit beløp.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not an amount.`,
  },
  BELOP_UENDELIG: {
    nb: () => 'Et beløp kan ikke være uendelig.',
    nn: () => 'Eit beløp kan ikkje vere uendeleg.',
    en: () => 'An amount cannot be infinite.',
  },
  BELOP_IKKE_HELE_ORE: {
    nb: ({ verdi }) => `Beløpet ${verdi} går ikke opp i hele øre.`,
    nn: ({ verdi }) => `Beløpet ${verdi} går ikkje opp i heile øre.`,
    en: ({ verdi }) => `The amount ${verdi} is not a whole number of øre.`,
  },
  BELOP_FOR_STORT: {
    nb: ({ verdi }) => `Beløpet ${verdi} er for stort til å regnes nøyaktig.`,
    nn: ({ verdi }) => `Beløpet ${verdi} er for stort til å reknast nøyaktig.`,
    en: ({ verdi }) => `The amount ${verdi} is too large to be computed exactly.`,
  },
  BELOP_IKKE_TEKST: {
    nb: ({ type }) => `Et beløp leses fra tekst, ikke fra ${type}.`,
    nn: ({ type }) => `Eit beløp blir lese frå tekst, ikkje frå ${type}.`,
    en: ({ type }) => `An amount is read from text, not from ${type}.`,
  },
  BELOP_TOMT: {
    nb: () => 'Beløpet mangler.',
    nn: () => 'Beløpet manglar.',
    en: () => 'The amount is missing.',
  },
  BELOP_UFORSTATT: {
    nb: ({ tekst }) => `${sitat(tekst, 'nb')} kan ikke leses som et beløp.`,
    nn: ({ tekst }) => `${sitat(tekst, 'nn')} kan ikkje lesast som eit beløp.`,
    en: ({ tekst }) => `${sitat(tekst, 'en')} cannot be read as an amount.`,
  },
  BELOP_TVETYDIG: {
    nb: (d) => `${sitat(d.tekst, 'nb')} kan bety både ${d.somTusen} og ${d.somDesimal}. Skriv det entydig.`,
    nn: (d) => `${sitat(d.tekst, 'nn')} kan bety både ${d.somTusen} og ${d.somDesimal}. Skriv det eintydig.`,
    en: (d) => `${sitat(d.tekst, 'en')} may mean both ${d.somTusen} and ${d.somDesimal}. Write it without doubt.`,
  },
  BELOP_FEIL_GRUPPERT: {
    nb: ({ tekst }) => `Sifrene i ${sitat(tekst, 'nb')} er ikke gruppert tre og tre.`,
    nn: ({ tekst }) => `Sifra i ${sitat(tekst, 'nn')} er ikkje grupperte tre og tre.`,
    en: ({ tekst }) => `The digits of ${sitat(tekst, 'en')} are not grouped by three.`,
  },
  DESIMALER_UGYLDIG: {
    nb: ({ antall }) => `Antall desimaler må være et heltall fra 0 til 60, ikke ${antall}.`,
    nn: ({ antall }) => `Talet på desimalar må vere eit heiltal frå 0 til 60, ikkje ${antall}.`,
    en: ({ antall }) => `The number of decimals must be a whole number from 0 to 60, not ${antall}.`,
  },
  UTENFOR_DEFINISJON: {
    nb: ({ verdi }) => `Funksjonen er ikke definert for ${verdi}.`,
    nn: ({ verdi }) => `Funksjonen er ikkje definert for ${verdi}.`,
    en: ({ verdi }) => `The function is not defined for ${verdi}.`,
  },
};
