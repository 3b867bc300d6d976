import * as z from 'zod';
import type { Medlem, Medlemshabilitet } from '../modell';
import { dato, id, nummer, skjemaFor, strikt, tekst, valgfri } from './felles';
import { PartSchema } from './part';

/** Someone who sits on a seat of a body. */
export const MedlemSchema = skjemaFor<Medlem>()(
  strikt({
    id,
    rolle: tekst,
    gruppe: tekst,
    region: valgfri(tekst),
    representerer: valgfri(PartSchema),
    vara: valgfri(strikt({ nummer, forMedlemId: valgfri(id) })),
  }),
);

/** Whether a member or deputy is fit to decide a case. */
export const MedlemshabilitetSchema = skjemaFor<Medlemshabilitet>()(
  strikt({
    medlemId: id,
    status: z.enum(['HABIL', 'INHABIL', 'TIL_AVKLARING']),
    grunn: valgfri(tekst),
    avklaring: valgfri(strikt({ rolle: tekst, dato, begrunnelse: valgfri(z.string()) })),
  }),
);
