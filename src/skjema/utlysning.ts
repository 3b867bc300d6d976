import * as z from 'zod';
import type { Utlysning } from '../modell';
import { RammeSchema } from './bevilgning';
import { dato, id, klokkeslett, listeMedIder, skjemaFor, strikt, tallverdi, tekst, valgfri, årstall } from './felles';
import { KravSchema, OppfordringSchema } from './krav';
import { KriteriumSchema } from './kriterium';
import { ParttypeSchema } from './part';
import { VilkårSchema } from './tilskudd';

/** The fields of a call, for schemas that build on it. */
export const utlysningsfelt = {
  id,
  helsefellesskapId: valgfri(id),
  tittel: tekst,
  formål: tekst,
  år: årstall,
  runde: z.int().min(1),
  utlyst: dato,
  søknadsfrist: strikt({ dato, klokkeslett: valgfri(klokkeslett) }),
  ramme: RammeSchema,
  hvemKanSøke: z.array(ParttypeSchema),
  hvordanSøke: tekst,
  krav: listeMedIder(KravSchema),
  kriterier: listeMedIder(KriteriumSchema),
  oppfordringer: listeMedIder(OppfordringSchema),
  vekting: z.enum(['UVEKTET', 'RANGERT', 'VEKTET']),
  terskelTotalt: valgfri(tallverdi),
  terskelSum: valgfri(tallverdi),
  vilkår: listeMedIder(VilkårSchema),
  besluttesAv: valgfri(id),
};

/** A call for applications. */
export const UtlysningSchema = skjemaFor<Utlysning>()(strikt(utlysningsfelt));
