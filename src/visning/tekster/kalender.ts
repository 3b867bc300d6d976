import type { KalenderKoder } from '../../kjerne/koder-kalender';
import { dag, sitat } from './ord';
import type { Tekster } from './typer';

export const KALENDERTEKSTER: Tekster<KalenderKoder> = {
  DATO_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke en dato som finnes. Skriv den som ÅÅÅÅ-MM-DD.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje ein dato som finst. Skriv han som ÅÅÅÅ-MM-DD.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a date that exists. Write it as YYYY-MM-DD.`,
  },
  TIDSPUNKT_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et tidspunkt. Skriv det som 2024-06-17T12:00:00+02:00.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje eit tidspunkt. Skriv det som 2024-06-17T12:00:00+02:00.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a moment. Write it as 2024-06-17T12:00:00+02:00.`,
  },
  KLOKKESLETT_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et klokkeslett fra 00:00 til 24:00.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje eit klokkeslett frå 00:00 til 24:00.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a clock time from 00:00 to 24:00.`,
  },
  ANTALL_UGYLDIG: {
    nb: ({ verdi }) => `${verdi} er ikke et antall som kan legges til en dato.`,
    nn: ({ verdi }) => `${verdi} er ikkje eit tal som kan leggjast til ein dato.`,
    en: ({ verdi }) => `${verdi} is not a number that can be added to a date.`,
  },
  KALENDERAR_UGYLDIG: {
    nb: (d) => `En kalender kan ikke gå fra ${d.fraÅr} til ${d.tilÅr}.`,
    nn: (d) => `Ein kalender kan ikkje gå frå ${d.fraÅr} til ${d.tilÅr}.`,
    en: (d) => `A calendar cannot go from ${d.fraÅr} to ${d.tilÅr}.`,
  },
  UTENFOR_KALENDER: {
    nb: (d) => `${dag(d.dato, 'nb')} ligger utenfor kalenderen, som går fra ${d.fraÅr} til ${d.tilÅr}.`,
    nn: (d) => `${dag(d.dato, 'nn')} ligg utanfor kalenderen, som går frå ${d.fraÅr} til ${d.tilÅr}.`,
    en: (d) => `${dag(d.dato, 'en')} is outside the calendar, which goes from ${d.fraÅr} to ${d.tilÅr}.`,
  },
  DATO_UTENFOR_REKKEVIDDE: {
    nb: (d) => `${d.antall} fra ${dag(d.dato, 'nb')} går utenfor årene 1 til 9999.`,
    nn: (d) => `${d.antall} frå ${dag(d.dato, 'nn')} går utanfor åra 1 til 9999.`,
    en: (d) => `${d.antall} from ${dag(d.dato, 'en')} goes beyond the years 1 to 9999.`,
  },
  SOMMERTID_UKJENT: {
    nb: ({ dato }) =>
      `Klokkeslett i Oslo kan ikke regnes ut for ${dag(dato, 'nb')}: regelen for sommertid gjelder fra 1996.`,
    nn: ({ dato }) =>
      `Klokkeslett i Oslo kan ikkje reknast ut for ${dag(dato, 'nn')}: regelen for sommartid gjeld frå 1996.`,
    en: ({ dato }) =>
      `Clock times in Oslo cannot be computed for ${dag(dato, 'en')}: the rule for summer time holds from 1996.`,
  },
};
