import * as z from 'zod';
import type { Beløpsstatus, Bevilgning, Ramme } from '../modell';
import { beløp, dato, id, skjemaFor, strikt, tekst, valgfri, årstall } from './felles';

/** How firm an amount is. */
export const BeløpsstatusSchema = skjemaFor<Beløpsstatus>()(z.enum(['ENDELIG', 'FORELOPIG', 'ANSLAG', 'FORSLAG']));

const forbehold = z.enum(['CA', 'ANSLAG']);

/** Money granted from one party to another for a year. */
export const BevilgningSchema = skjemaFor<Bevilgning>()(
  strikt({
    id,
    navn: tekst,
    år: årstall,
    beløp,
    status: BeløpsstatusSchema,
    forbehold: valgfri(forbehold),
    fra: tekst,
    kanal: valgfri(tekst),
    til: tekst,
    formål: valgfri(tekst),
    varig: valgfri(z.boolean()),
    vedtatt: valgfri(dato),
    delAv: valgfri(id),
  }),
);

/** What can be handed out. */
export const RammeSchema = skjemaFor<Ramme>()(
  strikt({ beløp, status: BeløpsstatusSchema, forbehold: valgfri(forbehold), bevilgninger: z.array(id) }),
);
