import * as z from 'zod';
import type { Budsjettendring, Fullmakt } from '../modell';
import {
  beløp,
  brøk,
  dato,
  id,
  ikkeBaklengs,
  listeMedIder,
  medRegler,
  skjemaFor,
  strikt,
  tekst,
  valgfri,
  variant,
} from './felles';

const sted = strikt({ tiltakId: id, kostnadsartId: id });
const utvalg = valgfri(strikt({ tiltakIder: valgfri(z.array(id)), kostnadsartIder: valgfri(z.array(id)) }));
const flytteutvalg = { fra: utvalg, til: utvalg };

/** A move of money within a budget. */
export const BudsjettendringSchema = skjemaFor<Budsjettendring>()(
  strikt({
    id,
    dato,
    fra: sted,
    til: sted,
    beløp,
    avgjortAv: id,
    vedtak: valgfri(tekst),
    fraPart: valgfri(id),
    tilPart: valgfri(id),
    begrunnelse: valgfri(tekst),
  }),
);

const FlyttetakSchema = variant('type', [
  strikt({ type: z.literal('BELOP'), beløp }),
  strikt({ type: z.literal('ANDEL'), andel: brøk, av: z.enum(['POST', 'TOTALT']) }),
]);

/** Authority to move money between the posts of a budget. */
export const FullmaktSchema = skjemaFor<Fullmakt>()(
  medRegler(
    strikt({
      fom: valgfri(dato),
      tom: valgfri(dato),
      id,
      organId: id,
      gittAv: id,
      omfatter: z.array(strikt(flytteutvalg)),
      kreverVedtak: listeMedIder(strikt({ ...flytteutvalg, id, grunn: tekst })),
      grenser: listeMedIder(
        strikt({
          ...flytteutvalg,
          id,
          post: z.enum(['CELLE', 'TILTAK', 'KOSTNADSART']),
          mål: z.enum(['HVER_FLYTTING', 'UT_AV_POST', 'INN_I_POST', 'I_ALT']),
          høyst: FlyttetakSchema,
        }),
      ),
    }),
    ikkeBaklengs,
  ),
);
