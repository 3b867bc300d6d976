import * as z from 'zod';
import type { Evaluering } from '../modell';
import { dato, id, skjemaFor, strikt, tekst, valgfri } from './felles';

/** The evaluation of a tiltak. */
export const EvalueringSchema = skjemaFor<Evaluering>()(
  strikt({ id, tiltakId: id, framlagt: valgfri(dato), innhold: z.array(strikt({ emne: id, tekst })) }),
);
