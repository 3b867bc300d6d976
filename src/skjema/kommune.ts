import * as z from 'zod';
import type { Befolkning, Kommune } from '../modell';
import {
  antall,
  type Kryssregel,
  kommunenummer,
  medRegler,
  skjemaFor,
  strikt,
  tekst,
  valgfri,
  årstall,
} from './felles';

const eldreErMedregnet: Kryssregel = {
  kode: 'BEFOLKNING_UMULIG',
  finn: ({ folketall, folketall80pluss }) =>
    typeof folketall === 'number' && typeof folketall80pluss === 'number' && folketall80pluss > folketall
      ? [{ sti: ['folketall80pluss'], data: { folketall, folketall80pluss } }]
      : [],
};

/** How many live in an area on 1 January of a year. */
export const BefolkningSchema = skjemaFor<Befolkning>()(
  medRegler(strikt({ år: årstall, folketall: antall, folketall80pluss: antall }), eldreErMedregnet),
);

/** A municipality. */
export const KommuneSchema = skjemaFor<Kommune>()(
  strikt({
    kommunenummer,
    navn: tekst,
    tidligereNumre: z.array(strikt({ kommunenummer, fraÅr: årstall, tilÅr: årstall })),
    befolkning: z.array(BefolkningSchema),
    region: valgfri(tekst),
  }),
);
