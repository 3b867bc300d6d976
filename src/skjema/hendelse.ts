import * as z from 'zod';
import type { Hendelse } from '../modell';
import { dato, id, klokkeslett, skjemaFor, strikt, tekst, valgfri } from './felles';
import { PeriodeSchema } from './periode';

/** Something that happens and that deadlines hang on. */
export const HendelseSchema = skjemaFor<Hendelse>()(
  strikt({
    id,
    navn: tekst,
    dato: valgfri(dato),
    klokkeslett: valgfri(klokkeslett),
    anslag: valgfri(PeriodeSchema),
    bortfalt: valgfri(z.boolean()),
    gjelder: valgfri(id),
    kildeId: valgfri(tekst),
  }),
);
