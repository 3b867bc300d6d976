import * as z from 'zod';
import type { Adresse, Endring, Reform } from '../modell';
import { id, jsonVerdi, medRegler, skjemaFor, strikt, tallverdi, tekst, valgfri, variant } from './felles';
import { AntakelseSchema, ettOpphav, KildeSchema } from './kilde';

const adresse = tekst as unknown as z.ZodType<Adresse>;

const opphav = { kilde: valgfri(KildeSchema), antakelse: valgfri(AntakelseSchema) };

const EndringSchema = skjemaFor<Endring>()(
  variant('type', [
    strikt({ ...opphav, type: z.literal('SETT'), adresse, før: valgfri(jsonVerdi), verdi: jsonVerdi }),
    strikt({ ...opphav, type: z.literal('GANGER'), adresse, før: valgfri(jsonVerdi), faktor: tallverdi }),
    strikt({ ...opphav, type: z.literal('PLUSS'), adresse, før: valgfri(jsonVerdi), tillegg: tallverdi }),
    strikt({ ...opphav, type: z.literal('LEGG_TIL'), adresse, verdi: jsonVerdi }),
    strikt({ ...opphav, type: z.literal('FJERN'), adresse, før: valgfri(jsonVerdi) }),
  ]),
);

/** A proposed change of a scheme. */
export const ReformSchema = skjemaFor<Reform>()(
  medRegler(
    strikt({
      id,
      tittel: tekst,
      kilde: valgfri(KildeSchema),
      antakelse: valgfri(AntakelseSchema),
      endringer: z.array(EndringSchema),
    }),
    ettOpphav,
  ),
);
