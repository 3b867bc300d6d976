import * as z from 'zod';
import type { Helseforetak } from '../modell';
import { organisasjonsnummer, skjemaFor, strikt, tekst, valgfri } from './felles';
import { BefolkningSchema } from './kommune';

/** A hospital trust; the organisation number is mod-11 checked. */
export const HelseforetakSchema = skjemaFor<Helseforetak>()(
  strikt({ organisasjonsnummer, navn: tekst, kortnavn: valgfri(tekst), befolkning: z.array(BefolkningSchema) }),
);
