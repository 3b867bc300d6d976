import type { Helsefellesskap, Kodeverdi } from '../modell';
import { id, listeMedIder, skjemaFor, strikt, tekst, valgfri } from './felles';
import { HelseforetakSchema } from './helseforetak';
import { KommuneSchema } from './kommune';
import { OrganSchema } from './organ';

/** Something chosen from a list that the scheme defines. */
export const KodeverdiSchema = skjemaFor<Kodeverdi>()(
  strikt({ id, navn: tekst, beskrivelse: valgfri(tekst), overordnet: valgfri(id) }),
);

/** A hospital trust and its kommuner, each kommune once. */
export const HelsefellesskapSchema = skjemaFor<Helsefellesskap>()(
  strikt({
    id,
    navn: tekst,
    helseforetak: HelseforetakSchema,
    kommuner: listeMedIder(KommuneSchema, 'kommunenummer'),
    prioriterteGrupper: listeMedIder(KodeverdiSchema),
    organer: listeMedIder(OrganSchema),
  }),
);
