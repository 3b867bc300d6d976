import * as z from 'zod';
import type { Fordelingsvalg, Likhetsregel, Mottaker, Nøkkelledd } from '../modell';
import { beløp, brøk, id, listeMedIder, skjemaFor, strikt, tekst, valgfri, variant, vekt } from './felles';

const LikhetsregelSchema = skjemaFor<Likhetsregel>()(
  z.union([z.enum(['MELD', 'STORST_VEKT', 'MINST_VEKT', 'ID']), strikt({ lodd: tekst })]),
);

/** Someone who is to receive a share of a pot. */
export const MottakerSchema = skjemaFor<Mottaker>()(
  strikt({
    id,
    vekt,
    gulv: valgfri(beløp),
    tak: valgfri(beløp),
    gruppe: valgfri(id),
    ledd: valgfri(z.array(strikt({ navn: tekst, andel: brøk }))),
  }),
);

/** How a pot is split. */
export const FordelingsvalgSchema = skjemaFor<Fordelingsvalg>()(
  strikt({
    metode: z.enum([
      'STORSTE_REST',
      'SAINTE_LAGUE',
      'MODIFISERT_SAINTE_LAGUE',
      'DHONDT',
      'ADAMS',
      'HUNTINGTON_HILL',
      'DEAN',
    ]),
    enhet: beløp,
    vedLikhet: z.union([LikhetsregelSchema, z.array(LikhetsregelSchema).min(1)]),
    grupper: valgfri(
      listeMedIder(
        strikt({ gruppe: id, overordnet: valgfri(id), gulv: valgfri(beløp), tak: valgfri(beløp) }),
        'gruppe',
      ),
    ),
    reservert: valgfri(beløp),
  }),
);

const andel = z.union([beløp, brøk], { error: 'TALL_UGYLDIG' });

/** A part of a key and its share of the pot. */
export const NøkkelleddSchema = skjemaFor<Nøkkelledd>()(
  variant('type', [
    strikt({
      type: z.enum(['LIK', 'FOLKETALL', 'FOLKETALL_80_PLUSS', 'ANTALL_KOMMUNER']),
      navn: tekst,
      andel,
    }),
    strikt({ type: z.literal('GITT'), navn: tekst, andel, vekter: listeMedIder(strikt({ id, vekt })) }),
  ]),
);
