import * as z from 'zod';
import type { Habilitet, Vurderer, Vurdering } from '../modell';
import { dato, id, listeMedIder, skjemaFor, strikt, tallverdi, tekst, valgfri } from './felles';
import { PartSchema } from './part';

const poeng = z.nullable(tallverdi);

/** Someone who assesses. */
export const VurdererSchema = skjemaFor<Vurderer>()(strikt({ id, rolle: tekst, representerer: PartSchema }));

/** One assessor's scores for one søknad, or those agreed upon. */
export const VurderingSchema = skjemaFor<Vurdering>()(
  strikt({
    id,
    søknadId: id,
    vurdererId: id,
    form: z.enum(['INDIVIDUELL', 'KONSENSUS']),
    poeng: listeMedIder(strikt({ kriteriumId: id, poeng, begrunnelse: valgfri(z.string()) }), 'kriteriumId'),
    dissenser: valgfri(z.array(strikt({ vurdererId: id, kriteriumId: id, poeng, begrunnelse: tekst }))),
    dato: valgfri(dato),
  }),
);

/** Whether an assessor is fit to handle a søknad. */
export const HabilitetSchema = skjemaFor<Habilitet>()(
  strikt({
    vurdererId: id,
    søknadId: id,
    status: z.enum(['HABIL', 'INHABIL', 'TIL_AVKLARING']),
    grunn: valgfri(tekst),
    omfang: valgfri(z.array(z.enum(['FORBEREDE', 'VURDERE', 'AVGJORE']))),
    stedfortreder: valgfri(id),
    avklaring: valgfri(strikt({ rolle: tekst, dato, begrunnelse: valgfri(z.string()) })),
  }),
);
