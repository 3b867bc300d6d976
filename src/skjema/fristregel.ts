import * as z from 'zod';
import type { Anker, Forskyvning, Fristregel, Fristskritt } from '../modell';
import {
  antall,
  dato,
  id,
  ikkeBaklengs,
  klokkeslett,
  medRegler,
  skjemaFor,
  strikt,
  tekst,
  valgfri,
  variant,
  årstall,
} from './felles';
import { VedtakstypeSchema } from './vedtak';

const AnkerSchema: z.ZodType<Anker> = skjemaFor<Anker>()(
  variant('type', [
    strikt({ type: z.literal('HENDELSE'), hendelseId: id }),
    strikt({ type: z.literal('FRIST'), regelId: id, dato: z.enum(['FORMELL', 'UFORSKJOVET']) }),
    strikt({ type: z.literal('DATO'), dato }),
    strikt({
      type: z.literal('ARLIG'),
      år: årstall,
      måned: z.int().min(1).max(12),
      dag: z.int().min(1).max(31),
    }),
    strikt({ type: z.literal('TIDLIGST'), av: z.array(z.lazy(() => AnkerSchema)).min(1) }),
    strikt({ type: z.literal('SENEST'), av: z.array(z.lazy(() => AnkerSchema)).min(1) }),
  ]),
);

/** One step from the anchor of a deadline. */
export const FristskrittSchema = skjemaFor<Fristskritt>()(
  strikt({ antall: z.int(), enhet: z.enum(['DAGER', 'VIRKEDAGER', 'UKER', 'MANEDER', 'AR']) }),
);

/** What happens when a date is no working day; nothing moves without a basis. */
export const ForskyvningSchema = skjemaFor<Forskyvning>()(
  variant('type', [
    strikt({ type: z.literal('INGEN') }),
    strikt({
      type: z.enum(['NESTE', 'FORRIGE', 'NESTE_SAMME_MANED', 'FORRIGE_SAMME_MANED']),
      grunnlag: tekst,
    }),
  ]),
);

/** A rule for a deadline. */
export const FristregelSchema = skjemaFor<Fristregel>()(
  strikt({
    id,
    navn: tekst,
    anker: AnkerSchema,
    skritt: z.array(FristskrittSchema),
    forskyvning: ForskyvningSchema,
    klokkeslett: valgfri(klokkeslett),
    binding: z.enum(['LOV', 'VILKAR', 'VEDTAK', 'INTERNT']),
    hjemmel: valgfri(
      medRegler(strikt({ tekst, kildeId: valgfri(tekst), fom: valgfri(dato), tom: valgfri(dato) }), ikkeBaklengs),
    ),
    minsteVirkedager: valgfri(antall),
    ansvarlig: valgfri(tekst),
    kreverVedtakstype: valgfri(VedtakstypeSchema),
    vedtakstype: valgfri(VedtakstypeSchema),
  }),
);
