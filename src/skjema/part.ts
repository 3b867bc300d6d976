import * as z from 'zod';
import type { Part, Parttype } from '../modell';
import { id, kommunenummer, organisasjonsnummer, skjemaFor, strikt, tekst, valgfri } from './felles';

const PARTTYPER = [
  'KOMMUNE',
  'HELSEFORETAK',
  'RHF',
  'FASTLEGE',
  'BRUKERORGANISASJON',
  'FRIVILLIG',
  'UTDANNING',
  'ANNEN',
] as const satisfies readonly Parttype[];

/** What kind of organisation a party is. */
export const ParttypeSchema = skjemaFor<Parttype>()(z.enum(PARTTYPER));

/** An organisation; organisation numbers are mod-11 checked. */
export const PartSchema = skjemaFor<Part>()(
  strikt({
    id,
    type: ParttypeSchema,
    navn: tekst,
    kommunenummer: valgfri(kommunenummer),
    organisasjonsnummer: valgfri(organisasjonsnummer),
    enhet: valgfri(tekst),
  }),
);
