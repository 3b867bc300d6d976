import * as z from 'zod';
import type { Tilskudd, Vilkår } from '../modell';
import { BeløpsstatusSchema } from './bevilgning';
import { beløp, dato, id, listeMedIder, skjemaFor, strikt, tekst, valgfri, årstall } from './felles';
import { PartSchema } from './part';
import { PeriodeSchema } from './periode';

/** A condition that follows an award. */
export const VilkårSchema = skjemaFor<Vilkår>()(
  strikt({ id, tekst, fristregelId: valgfri(id), kildeId: valgfri(tekst) }),
);

/** An award. */
export const TilskuddSchema = skjemaFor<Tilskudd>()(
  strikt({
    id,
    helsefellesskapId: id,
    søknadId: valgfri(id),
    vedtakId: valgfri(id),
    tiltakIder: z.array(id),
    år: årstall,
    beløp,
    status: BeløpsstatusSchema,
    mottaker: PartSchema,
    utbetaler: valgfri(PartSchema),
    vilkår: listeMedIder(VilkårSchema),
    tilstand: z.enum([
      'TILDELT',
      'AKSEPTERT',
      'UNDER_UTBETALING',
      'UTBETALT',
      'TIL_SLUTTRAPPORT',
      'AVSLUTTET',
      'BORTFALT',
      'TILBAKEKREVD',
    ]),
    vedtaksdato: valgfri(dato),
    periode: valgfri(PeriodeSchema),
  }),
);
