import * as z from 'zod';
import type { Vedtak, Vedtakstype } from '../modell';
import { RammeSchema } from './bevilgning';
import { antall, beløp, dato, id, listeMedIder, skjemaFor, strikt, tekst, valgfri } from './felles';

/** Whether a decision is an enkeltvedtak. */
export const VedtakstypeSchema = skjemaFor<Vedtakstype>()(z.enum(['ENKELTVEDTAK', 'IKKE_ENKELTVEDTAK', 'UAVKLART']));

/** A decision on the applications of a round. */
export const VedtakSchema = skjemaFor<Vedtak>()(
  strikt({
    id,
    utlysningId: id,
    vedtaksdato: dato,
    organId: id,
    sak: valgfri(tekst),
    vedtakstype: VedtakstypeSchema,
    vedtakstypeBegrunnelse: valgfri(tekst),
    beslutning: valgfri(
      strikt({
        form: z.enum(['KONSENSUS', 'ENSTEMMIG', 'FLERTALL', 'DELEGERT']),
        for: valgfri(antall),
        mot: valgfri(antall),
        avholdende: valgfri(antall),
        merknad: valgfri(tekst),
      }),
    ),
    ramme: RammeSchema,
    avgjørelser: listeMedIder(
      strikt({
        søknadId: id,
        utfall: z.enum(['INNVILGET', 'DELVIS_INNVILGET', 'AVSLATT', 'AVVIST', 'UTSATT']),
        beløp,
        begrunnelse: valgfri(tekst),
        avviksbegrunnelse: valgfri(tekst),
        vilkår: valgfri(z.array(id)),
      }),
      'søknadId',
    ),
  }),
);
