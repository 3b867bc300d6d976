import * as z from 'zod';
import type { Krav, Kravuttrykk, Oppfordring } from '../modell';
import { beløp, brøk, id, skjemaFor, sti, strikt, tekst, valgfri, variant } from './felles';
import { ParttypeSchema } from './part';

/** A condition on a søknad, as data. */
export const KravuttrykkSchema: z.ZodType<Kravuttrykk> = skjemaFor<Kravuttrykk>()(
  variant('type', [
    strikt({ type: z.literal('MOTTATT_INNEN_FRIST') }),
    strikt({ type: z.literal('UTFYLT'), sti }),
    strikt({ type: z.literal('BESKRIVELSE'), emne: id }),
    strikt({ type: z.literal('VEDLEGG'), vedleggstype: tekst }),
    strikt({ type: z.literal('SOKERTYPE'), tillatte: z.array(ParttypeSchema) }),
    strikt({ type: z.literal('SOKER_I_HELSEFELLESSKAP'), partIder: z.array(id) }),
    strikt({ type: z.literal('FELLES_SOKNAD'), minstAntall: z.int().min(2), typer: z.array(ParttypeSchema) }),
    strikt({ type: z.literal('EN_ANSVARLIG') }),
    strikt({ type: z.literal('PARTER_BEKREFTET') }),
    strikt({ type: z.literal('FORANKRING') }),
    strikt({ type: z.literal('EGENINNSATS'), minsteAndel: brøk }),
    strikt({ type: z.literal('SOKT_BELOP'), minst: valgfri(beløp), høyst: valgfri(beløp) }),
    strikt({ type: z.literal('PASIENTGRUPPE'), enAv: z.array(id) }),
    strikt({ type: z.literal('ALLE'), av: z.array(z.lazy(() => KravuttrykkSchema)) }),
    strikt({ type: z.literal('MINST_EN'), av: z.array(z.lazy(() => KravuttrykkSchema)) }),
    strikt({ type: z.literal('IKKE'), av: z.lazy(() => KravuttrykkSchema) }),
  ]),
);

/** A requirement that must be met. */
export const KravSchema = skjemaFor<Krav>()(
  strikt({
    id,
    tekst,
    vilkår: KravuttrykkSchema,
    retting: z.enum(['AVVIS', 'KAN_RETTES']),
    kildeId: valgfri(tekst),
  }),
);

/** Something that is encouraged. */
export const OppfordringSchema = skjemaFor<Oppfordring>()(
  strikt({
    id,
    tekst,
    vilkår: valgfri(KravuttrykkSchema),
    alvor: z.enum(['ADVARSEL', 'RAD']),
    kildeId: valgfri(tekst),
  }),
);
