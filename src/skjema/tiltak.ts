import * as z from 'zod';
import type { Tiltak } from '../modell';
import { BudsjettSchema } from './budsjett';
import { dato, id, listeMedIder, skjemaFor, strikt, tekst, valgfri } from './felles';
import { GevinstrealiseringsplanSchema } from './gevinstrealiseringsplan';
import { PartSchema } from './part';
import { PeriodeSchema } from './periode';

/** What is to be done with the money. */
export const TiltakSchema = skjemaFor<Tiltak>()(
  strikt({
    id,
    tittel: tekst,
    formål: tekst,
    beskrivelse: valgfri(tekst),
    pasientgrupper: z.array(id),
    modell: valgfri(id),
    satsingsområder: z.array(id),
    periode: valgfri(PeriodeSchema),
    driftsstart: valgfri(dato),
    parter: listeMedIder(PartSchema),
    gevinstrealiseringsplan: valgfri(GevinstrealiseringsplanSchema),
    budsjett: valgfri(BudsjettSchema),
  }),
);
