import * as z from 'zod';
import type { Kalender } from '../kjerne/kalender';
import type { Frist, Fristplan, Fristutledning } from '../modell';
import { dato, id, klokkeslett, listeMedIder, skjemaFor, strikt, tekst, valgfri, variant, årstall } from './felles';
import { ForskyvningSchema, FristregelSchema, FristskrittSchema } from './fristregel';
import { HendelseSchema } from './hendelse';
import { PeriodeSchema } from './periode';

const FristutledningSchema = skjemaFor<Fristutledning>()(
  variant('slag', [
    strikt({ slag: z.literal('ANKER'), fra: tekst, dato }),
    strikt({ slag: z.literal('SKRITT'), skritt: FristskrittSchema, fra: dato, til: dato, klemt: z.boolean() }),
    strikt({
      slag: z.literal('FORSKYVNING'),
      forskyvning: ForskyvningSchema,
      fra: dato,
      til: dato,
      hoppetOver: z.array(strikt({ dato, grunner: z.array(z.string()) })),
    }),
  ]),
);

/** What a rule for a deadline comes to. */
export const FristSchema = skjemaFor<Frist>()(
  variant('status', [
    strikt({
      status: z.literal('DATERT'),
      regelId: id,
      dato,
      uforskjøvetDato: dato,
      sisteVirkedag: dato,
      klokkeslett: valgfri(klokkeslett),
      utledning: z.array(FristutledningSchema),
    }),
    strikt({
      status: z.literal('VENTER'),
      regelId: id,
      venterPå: z.array(id),
      anslag: valgfri(PeriodeSchema),
    }),
    strikt({
      status: z.literal('UGYLDIG'),
      regelId: id,
      årsak: z.enum([
        'SYKLUS',
        'UKJENT_ANKER',
        'BORTFALT',
        'UTENFOR_KALENDER',
        'IKKE_ENKELTVEDTAK',
        'AVHENGER_AV_UGYLDIG',
        'UGYLDIG_REGEL',
      ]),
      medlemmer: z.array(id),
    }),
  ]),
);

const KalenderSchema = skjemaFor<Kalender>()(
  strikt({
    fraÅr: årstall,
    tilÅr: årstall,
    lørdagErVirkedag: z.boolean(),
    helligdager: z.array(strikt({ dato, nøkkel: tekst, hjemmel: tekst })),
    fridager: z.array(z.int()),
  }),
);

/** Every deadline of a set of rules, with what it was computed from. */
export const FristplanSchema = skjemaFor<Fristplan>()(
  strikt({
    frister: listeMedIder(FristSchema, 'regelId'),
    grunnlag: strikt({
      regler: listeMedIder(FristregelSchema),
      hendelser: listeMedIder(HendelseSchema),
      kalender: KalenderSchema,
    }),
  }),
);
