import * as z from 'zod';
import type { Postering } from '../modell';
import { dato, id, type Kryssregel, medRegler, skjemaFor, strikt, tekst, valgfri, årstall, øre } from './felles';

const bareRettelserErNegative: Kryssregel = {
  kode: 'POSTERING_NEGATIV',
  finn: ({ beløp, type }) =>
    typeof beløp === 'number' && beløp < 0 && typeof type === 'string' && type !== 'KORRIGERT'
      ? [{ sti: ['beløp'], data: { beløp, type } }]
      : [],
};

/** An entry of the ledger. */
export const PosteringSchema = skjemaFor<Postering>()(
  medRegler(
    strikt({
      id,
      tilskuddId: id,
      dato,
      type: z.enum([
        'TILDELT',
        'AKSEPTERT',
        'FORPLIKTET',
        'UTBETALT',
        'BRUKT',
        'OMDISPONERT',
        'TILBAKEBETALT',
        'OVERFORT',
        'KORRIGERT',
      ]),
      beløp: øre,
      tiltakId: valgfri(id),
      kostnadsartId: valgfri(id),
      finansieringskildeId: valgfri(id),
      flyttetFra: valgfri(strikt({ tiltakId: id, kostnadsartId: id })),
      korrigerer: valgfri(id),
      retning: valgfri(z.enum(['INN', 'UT'])),
      opprinnelsesår: valgfri(årstall),
      bilag: valgfri(tekst),
      merknad: valgfri(tekst),
    }),
    bareRettelserErNegative,
  ),
);
