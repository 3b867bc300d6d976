import type { ÅrKoder } from '../../fordeling/koder-ar';
import { sitat } from './ord';
import type { Tekster } from './typer';

export const ÅRTEKSTER: Tekster<ÅrKoder> = {
  AR_TOMT: {
    nb: () => 'Det er ingen år å fordele for.',
    nn: () => 'Det er ingen år å fordele for.',
    en: () => 'There are no years to share for.',
  },
  AR_REKKEFOLGE: {
    nb: ({ år }) => `Året ${år} er ikke et helt tall, eller kommer ikke etter året før i listen.`,
    nn: ({ år }) => `Året ${år} er ikkje eit heilt tal, eller kjem ikkje etter året før i lista.`,
    en: ({ år }) => `The year ${år} is not a whole number, or does not come after the year before it in the list.`,
  },
  INNFASING_UTEN_GRENSE: {
    nb: () => 'Innfasingen har ingen grense for endring fra år til år.',
    nn: () => 'Innfasinga har inga grense for endring frå år til år.',
    en: () => 'There is no limit on the change from year to year.',
  },
  TIDLIGERE_BELOP_AVVIKER: {
    nb: ({ id }) => `Det skal være ett tidligere beløp for hver mottaker; det stemmer ikke for ${sitat(id, 'nb')}.`,
    nn: ({ id }) => `Det skal vere eitt tidlegare beløp for kvar mottakar; det stemmer ikkje for ${sitat(id, 'nn')}.`,
    en: ({ id }) => `There must be one earlier amount for each recipient; for ${sitat(id, 'en')} there is not.`,
  },
};
