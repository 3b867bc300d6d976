import * as z from 'zod';
import type { Gevinstrealiseringsplan } from '../modell';
import { dato, id, listeMedIder, skjemaFor, strikt, tallverdi, tekst, valgfri } from './felles';

/** How the gains of a tiltak are to be reached, measured and spread. */
export const GevinstrealiseringsplanSchema = skjemaFor<Gevinstrealiseringsplan>()(
  strikt({
    beskrivelse: tekst,
    indikatorer: listeMedIder(
      strikt({
        id,
        navn: tekst,
        type: z.enum(['PRODUKT', 'BRUKER', 'SAMFUNN']),
        enhet: tekst,
        retning: z.enum(['HOYERE_ER_BEDRE', 'LAVERE_ER_BEDRE']),
        utgangsverdi: valgfri(tallverdi),
        målverdi: tallverdi,
        måldato: valgfri(dato),
        hvemFår: z.array(id),
        hvemBærer: z.array(id),
        datakilde: valgfri(tekst),
        målinger: z.array(strikt({ dato, verdi: tallverdi, datakilde: valgfri(tekst) })),
      }),
    ),
    spredning: valgfri(tekst),
    ansvarlig: valgfri(id),
  }),
);
