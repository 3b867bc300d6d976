import * as z from 'zod';
import type { Innstilling, Innstillingsregel } from '../modell';
import { RammeSchema } from './bevilgning';
import { beløp, id, listeMedIder, skjemaFor, strikt, valgfri } from './felles';

/** How the recommendation goes down the ranking. */
export const InnstillingsregelSchema = skjemaFor<Innstillingsregel>()(z.enum(['RANGERT_STOPP', 'RANGERT_HOPP_OVER']));

/** A recommendation within a frame. */
export const InnstillingSchema = skjemaFor<Innstilling>()(
  strikt({
    utlysningId: id,
    regel: InnstillingsregelSchema,
    ramme: RammeSchema,
    linjer: listeMedIder(
      strikt({
        søknadId: id,
        utfall: z.enum(['INNSTILT', 'DELVIS_INNSTILT', 'IKKE_INNSTILT', 'UAVGJORT_VED_STREKEN', 'HOLDT_UTENFOR']),
        beløp,
        søktBeløp: beløp,
        årsak: z.enum([
          'INNENFOR_RAMMEN',
          'RAMMEN_BRUKT_OPP',
          'STOPPET_OVER',
          'PASSER_IKKE_I_RESTEN',
          'UAVGJORT',
          'UFULLSTENDIG_VURDERT',
          'UNDER_TERSKEL',
          'IKKE_TIL_VURDERING',
          'IKKE_VURDERT',
        ]),
      }),
      'søknadId',
    ),
    uavgjort: z.array(
      strikt({
        søknadIder: z.array(id),
        holdtBeløp: beløp,
        antallLovlige: z.string().regex(/^\d+$/, { error: 'TALL_UGYLDIG' }),
        lovlige: valgfri(z.array(z.array(id))),
      }),
    ),
    innstilt: beløp,
    holdt: beløp,
    rest: beløp,
  }),
);
