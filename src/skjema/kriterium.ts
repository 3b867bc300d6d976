import * as z from 'zod';
import type { Kriterium, Skala } from '../modell';
import { id, listeMedIder, skjemaFor, strikt, tallverdi, tekst, valgfri } from './felles';

/** The scale that scores are given on. What the numbers must be to each other is checked when a round is assessed. */
export const SkalaSchema = skjemaFor<Skala>()(
  strikt({
    min: tallverdi,
    maks: tallverdi,
    steg: tallverdi,
    retning: z.enum(['HOYEST_BEST', 'LAVEST_BEST']),
    ankre: valgfri(z.array(strikt({ poeng: tallverdi, betydning: tekst }))),
  }),
);

/** A question that is weighed, with its sub-criteria. */
export const KriteriumSchema: z.ZodType<Kriterium> = skjemaFor<Kriterium>()(
  strikt({
    id,
    spørsmål: tekst,
    vekt: valgfri(tallverdi),
    rang: valgfri(z.int().min(1)),
    skala: valgfri(SkalaSchema),
    terskler: valgfri(z.array(strikt({ verdi: tallverdi, gjelder: z.enum(['ENKELTPOENG', 'SAMLET']) }))),
    underkriterier: valgfri(listeMedIder(z.lazy(() => KriteriumSchema))),
  }),
);
