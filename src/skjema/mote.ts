import * as z from 'zod';
import type { Frammøte, Stemme } from '../modell';
import { dato, id, skjemaFor, strikt, valgfri } from './felles';

/** Who is there when a case is decided. */
export const FrammøteSchema = skjemaFor<Frammøte>()(
  strikt({
    organId: id,
    dato: valgfri(dato),
    møtt: z.array(strikt({ medlemId: id, forMedlemId: valgfri(id) })),
    møteleder: valgfri(id),
  }),
);

/** One vote on a proposal. */
export const StemmeSchema = skjemaFor<Stemme>()(
  strikt({ medlemId: id, stemme: z.enum(['FOR', 'MOT', 'AVSTAR']), begrunnelse: valgfri(z.string()) }),
);
