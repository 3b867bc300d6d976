import * as z from 'zod';
import type { Nedtrapping } from '../modell';
import { brøk, id, skjemaFor, strikt, tekst, årstall } from './felles';

/** How the funder's share falls over the years. */
export const NedtrappingSchema = skjemaFor<Nedtrapping>()(
  strikt({ id, trinn: z.array(strikt({ år: årstall, andel: brøk })), grunnlag: tekst }),
);
