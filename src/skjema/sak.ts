import * as z from 'zod';
import type { Sak } from '../modell';
import { dato, id, nummer, skjemaFor, strikt, tekst, valgfri } from './felles';
import { PartSchema } from './part';

const omDokumentet = { nummer: valgfri(nummer), slag: valgfri(tekst), dato: valgfri(dato), saksnummer: valgfri(tekst) };

/** A case for a body, with its papers. */
export const SakSchema = skjemaFor<Sak>()(
  strikt({
    id,
    saksnummer: tekst,
    organId: id,
    tittel: tekst,
    dokumentdato: valgfri(dato),
    sendtUt: valgfri(dato),
    møtedato: valgfri(dato),
    vedlegg: z.array(strikt({ tittel: tekst, ...omDokumentet, vedlagt: z.boolean() })),
    henvisninger: z.array(strikt({ sted: tekst, ...omDokumentet })),
    innstilling: valgfri(
      strikt({ form: valgfri(z.enum(['KONSENSUS', 'FLERTALL', 'KVALIFISERT'])), punkter: z.array(tekst) }),
    ),
    parter: z.array(PartSchema),
  }),
);
