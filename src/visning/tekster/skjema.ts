import type { SkjemaKoder } from '../../kjerne/koder-skjema';
import { etikettAv } from './etiketter';
import { dag, entall, hvis, kr, liste, sitat } from './ord';
import type { Språk, Tekster } from './typer';

const TYPENAVN: Readonly<Record<string, { readonly [S in Språk]: string }>> = {
  string: { nb: 'tekst', nn: 'tekst', en: 'text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  boolean: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' },
  array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  null: { nb: 'null', nn: 'null', en: 'null' },
};
const typenavn = (type: string, språk: Språk): string =>
  Object.hasOwn(TYPENAVN, type) ? (TYPENAVN[type]?.[språk] ?? type) : type;

export const SKJEMATEKSTER: Tekster<SkjemaKoder> = {
  FELT_MANGLER: {
    nb: ({ felt }) => `Feltet ${sitat(felt, 'nb')} mangler.`,
    nn: ({ felt }) => `Feltet ${sitat(felt, 'nn')} manglar.`,
    en: ({ felt }) => `The field ${sitat(felt, 'en')} is missing.`,
  },
  FELT_UKJENT: {
    nb: (d) =>
      `Feltet ${sitat(d.felt, 'nb')} finnes ikke.${hvis(d.nærmest !== '', ` Mente du ${sitat(d.nærmest, 'nb')}?`)}`,
    nn: (d) =>
      `Feltet ${sitat(d.felt, 'nn')} finst ikkje.${hvis(d.nærmest !== '', ` Meinte du ${sitat(d.nærmest, 'nn')}?`)}`,
    en: (d) =>
      `The field ${sitat(d.felt, 'en')} does not exist.${hvis(d.nærmest !== '', ` Did you mean ${sitat(d.nærmest, 'en')}?`)}`,
  },
  FELT_FORBUDT: {
    nb: ({ felt }) => `Feltnavnet ${sitat(felt, 'nb')} er ikke tillatt.`,
    nn: ({ felt }) => `Feltnamnet ${sitat(felt, 'nn')} er ikkje tillate.`,
    en: ({ felt }) => `The field name ${sitat(felt, 'en')} is not allowed.`,
  },
  TYPE_FEIL: {
    nb: (d) => `Her skal det stå ${typenavn(d.forventet, 'nb')}, ikke ${typenavn(d.fikk, 'nb')}.`,
    nn: (d) => `Her skal det stå ${typenavn(d.forventet, 'nn')}, ikkje ${typenavn(d.fikk, 'nn')}.`,
    en: (d) => `This must be ${typenavn(d.forventet, 'en')}, not ${typenavn(d.fikk, 'en')}.`,
  },
  VERDI_UKJENT: {
    nb: (d) =>
      `${sitat(d.verdi, 'nb')} er ikke en av verdiene ${liste(d.lovlige, 'nb')}.${hvis(d.nærmest !== '', ` Mente du ${d.nærmest}?`)}`,
    nn: (d) =>
      `${sitat(d.verdi, 'nn')} er ikkje ein av verdiane ${liste(d.lovlige, 'nn')}.${hvis(d.nærmest !== '', ` Meinte du ${d.nærmest}?`)}`,
    en: (d) =>
      `${sitat(d.verdi, 'en')} is none of the values ${liste(d.lovlige, 'en')}.${hvis(d.nærmest !== '', ` Did you mean ${d.nærmest}?`)}`,
  },
  TALL_FOR_LITE: {
    nb: (d) => `${d.verdi} er mindre enn ${d.minst}, som er det minste som kan stå her.`,
    nn: (d) => `${d.verdi} er mindre enn ${d.minst}, som er det minste som kan stå her.`,
    en: (d) => `${d.verdi} is less than ${d.minst}, the lowest number allowed here.`,
  },
  TALL_FOR_STORT: {
    nb: (d) => `${d.verdi} er mer enn ${d.høyst}, som er det meste som kan stå her.`,
    nn: (d) => `${d.verdi} er meir enn ${d.høyst}, som er det meste som kan stå her.`,
    en: (d) => `${d.verdi} is more than ${d.høyst}, the highest number allowed here.`,
  },
  TALL_IKKE_HELT: {
    nb: ({ verdi }) => `${verdi} er ikke et helt tall.`,
    nn: ({ verdi }) => `${verdi} er ikkje eit heilt tal.`,
    en: ({ verdi }) => `${verdi} is not a whole number.`,
  },
  TEKST_TOM: {
    nb: () => 'Teksten er tom.',
    nn: () => 'Teksten er tom.',
    en: () => 'The text is empty.',
  },
  LISTE_FOR_KORT: {
    nb: ({ minst }) => `Listen må ha minst ${entall(minst, 'element', 'elementer')}.`,
    nn: ({ minst }) => `Lista må ha minst ${entall(minst, 'element', 'element')}.`,
    en: ({ minst }) => `The list must have at least ${entall(minst, 'item', 'items')}.`,
  },
  ID_UGYLDIG: {
    nb: ({ verdi }) => `Id-en ${sitat(verdi, 'nb')} kan bare ha små bokstaver a–z, tall og bindestrek.`,
    nn: ({ verdi }) => `Id-en ${sitat(verdi, 'nn')} kan berre ha små bokstavar a–z, tal og bindestrek.`,
    en: ({ verdi }) => `The id ${sitat(verdi, 'en')} may have only lower-case letters a–z, digits and hyphens.`,
  },
  KOMMUNENUMMER_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et kommunenummer på fire sifre.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} er ikkje eit kommunenummer på fire siffer.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a municipality number of four digits.`,
  },
  ORGANISASJONSNUMMER_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} er ikke et gyldig organisasjonsnummer (ni sifre, kontrollsiffer mod 11).`,
    nn: ({ verdi }) =>
      `${sitat(verdi, 'nn')} er ikkje eit gyldig organisasjonsnummer (ni siffer, kontrollsiffer mod 11).`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not a valid organisation number (nine digits, check digit mod 11).`,
  },
  PERIODE_BAKLENGS: {
    nb: (d) => `Perioden slutter ${dag(d.tom, 'nb')}, før den begynner ${dag(d.fom, 'nb')}.`,
    nn: (d) => `Perioden sluttar ${dag(d.tom, 'nn')}, før han byrjar ${dag(d.fom, 'nn')}.`,
    en: (d) => `The period ends on ${dag(d.tom, 'en')}, before it starts on ${dag(d.fom, 'en')}.`,
  },
  LISTE_ID_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} står to ganger i listen, først på plass ${d.først + 1}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står to gonger i lista, først på plass ${d.først + 1}.`,
    en: (d) => `${sitat(d.id, 'en')} is in the list twice, first as number ${d.først + 1}.`,
  },
  BEFOLKNING_UMULIG: {
    nb: (d) =>
      `Det kan ikke bo ${d.folketall80pluss} på 80 år eller mer blant ${entall(d.folketall, 'innbygger', 'innbyggere')}.`,
    nn: (d) =>
      `Det kan ikkje bu ${d.folketall80pluss} på 80 år eller meir blant ${entall(d.folketall, 'innbyggjar', 'innbyggjarar')}.`,
    en: (d) =>
      `There cannot be ${d.folketall80pluss} of 80 years or more among ${entall(d.folketall, 'inhabitant', 'inhabitants')}.`,
  },
  MINSTE_OVER_SOKT: {
    nb: (d) => `Det minste beløpet som er nok, ${kr(d.minste, 'nb')}, er mer enn det søkte, ${kr(d.søkt, 'nb')}.`,
    nn: (d) => `Det minste beløpet som er nok, ${kr(d.minste, 'nn')}, er meir enn det søkte, ${kr(d.søkt, 'nn')}.`,
    en: (d) =>
      `The smallest amount that will do, ${kr(d.minste, 'en')}, is more than the amount applied for, ${kr(d.søkt, 'en')}.`,
  },
  POSTERING_NEGATIV: {
    nb: (d) =>
      `En postering av typen ${sitat(etikettAv(d.type, 'nb'), 'nb')} kan ikke være ${kr(d.beløp, 'nb')}; bare en rettelse kan være under null.`,
    nn: (d) =>
      `Ei postering av typen ${sitat(etikettAv(d.type, 'nn'), 'nn')} kan ikkje vere ${kr(d.beløp, 'nn')}; berre ei retting kan vere under null.`,
    en: (d) =>
      `An entry of the type ${sitat(etikettAv(d.type, 'en'), 'en')} cannot be ${kr(d.beløp, 'en')}; only a correction may be below zero.`,
  },
  OBJEKT_IKKE_RENT: {
    nb: () => 'Her står et objekt som ikke er rene data.',
    nn: () => 'Her står eit objekt som ikkje er reine data.',
    en: () => 'There is an object here that is not plain data.',
  },
  DATA_FOR_DYP: {
    nb: ({ grense }) => `Dataene har mer enn ${grense} nivåer, eller inneholder seg selv.`,
    nn: ({ grense }) => `Dataa har meir enn ${grense} nivå, eller inneheld seg sjølve.`,
    en: ({ grense }) => `The data has more than ${grense} levels, or contains itself.`,
  },
  VERDI_UGYLDIG: {
    nb: ({ verdi }) => `${sitat(verdi, 'nb')} kan ikke stå her.`,
    nn: ({ verdi }) => `${sitat(verdi, 'nn')} kan ikkje stå her.`,
    en: ({ verdi }) => `${sitat(verdi, 'en')} is not allowed here.`,
  },
};
