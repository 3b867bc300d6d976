import * as z from 'zod';
import type { Egeninnsats, Finansieringskilde } from '../modell';
import { beløp, id, skjemaFor, strikt, tallverdi, tekst, valgfri, variant } from './felles';

/** Another source of money for the same tiltak. */
export const FinansieringskildeSchema = skjemaFor<Finansieringskilde>()(
  strikt({
    id,
    navn: tekst,
    giver: tekst,
    ordning: valgfri(tekst),
    beløp,
    tilstand: z.enum(['PLANLAGT', 'SOKT', 'INNVILGET', 'AVSLATT']),
    offentlig: z.boolean(),
    dekker: z.array(strikt({ tiltakId: id, kostnadsartId: id, beløp })),
  }),
);

/** What a party puts in itself. */
export const EgeninnsatsSchema = skjemaFor<Egeninnsats>()(
  variant('type', [
    strikt({ type: z.literal('PENGER'), partId: id, beløp, beskrivelse: valgfri(tekst) }),
    strikt({
      type: z.literal('ARBEIDSTID'),
      partId: id,
      timer: tallverdi,
      timesats: beløp,
      beskrivelse: valgfri(tekst),
    }),
  ]),
);
