import * as z from 'zod';
import type { Søknad } from '../modell';
import { BudsjettSchema } from './budsjett';
import {
  beløp,
  dato,
  id,
  type Kryssregel,
  listeMedIder,
  medRegler,
  skjemaFor,
  strikt,
  tekst,
  tidspunkt,
  valgfri,
} from './felles';
import { EgeninnsatsSchema, FinansieringskildeSchema } from './finansieringskilde';
import { PartSchema } from './part';
import { TiltakSchema } from './tiltak';

const minsteUnderSøkt: Kryssregel = {
  kode: 'MINSTE_OVER_SOKT',
  finn: ({ minsteGjennomførbare: minste, søktBeløp: søkt }) =>
    typeof minste === 'number' && typeof søkt === 'number' && minste > søkt
      ? [{ sti: ['minsteGjennomførbare'], data: { minste, søkt } }]
      : [],
};

const SøkerSchema = strikt({
  part: PartSchema,
  ansvarlig: z.boolean(),
  bekreftet: valgfri(z.boolean()),
  forankring: valgfri(z.array(strikt({ organ: tekst, dato: valgfri(dato), vedleggId: valgfri(id) }))),
});

/** An application. What a call requires is checked by `kontrollerSøknad`, not here. */
export const SøknadSchema = skjemaFor<Søknad>()(
  medRegler(
    strikt({
      id,
      utlysningId: id,
      søkere: z.array(SøkerSchema),
      tiltak: TiltakSchema,
      søktBeløp: beløp,
      minsteGjennomførbare: valgfri(beløp),
      budsjett: valgfri(BudsjettSchema),
      egeninnsats: valgfri(z.array(EgeninnsatsSchema)),
      andreFinansieringskilder: valgfri(listeMedIder(FinansieringskildeSchema)),
      vedlegg: listeMedIder(strikt({ id, type: tekst, tittel: tekst })),
      beskrivelser: listeMedIder(strikt({ emne: id, tekst: z.string() }), 'emne'),
      mottatt: valgfri(tidspunkt),
      tilstand: z.enum([
        'UTKAST',
        'MOTTATT',
        'TIL_RETTING',
        'TIL_VURDERING',
        'AVVIST',
        'INNSTILT',
        'INNVILGET',
        'AVSLATT',
        'TRUKKET',
      ]),
    }),
    minsteUnderSøkt,
  ),
);
