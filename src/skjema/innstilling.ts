import * as z from 'zod';
import type { Innstilling, Innstillingsregel } from '../modell';
import { RammeSchema } from './bevilgning';
import { antall, beløp, brøk, id, listeMedIder, skjemaFor, strikt, valgfri } from './felles';

/** How the recommendation is made. */
export const InnstillingsregelSchema = skjemaFor<Innstillingsregel>()(
  z.enum([
    'RANGERT_STOPP',
    'RANGERT_HOPP_OVER',
    'POENG_PER_KRONE',
    'HOYEST_SAMLET_POENG',
    'LIKE_ANDELER',
    'DELFINANSIERING',
  ]),
);

/** A recommendation within a frame. */
export const InnstillingSchema = skjemaFor<Innstilling>()(
  strikt({
    utlysningId: id,
    utlysningIder: valgfri(z.array(id)),
    regel: InnstillingsregelSchema,
    ramme: RammeSchema,
    linjer: listeMedIder(
      strikt({
        søknadId: id,
        utfall: z.enum(['INNSTILT', 'DELVIS_INNSTILT', 'IKKE_INNSTILT', 'UAVGJORT_VED_STREKEN', 'HOLDT_UTENFOR']),
        beløp,
        søktBeløp: beløp,
        minsteGjennomførbare: valgfri(beløp),
        årsak: z.enum([
          'INNENFOR_RAMMEN',
          'RAMMEN_BRUKT_OPP',
          'STOPPET_OVER',
          'PASSER_IKKE_I_RESTEN',
          'UAVGJORT',
          'DELVIS_PLASS',
          'UNDER_MINSTE',
          'IKKE_I_BESTE_SETT',
          'IKKE_NOK_STOTTE',
          'PORTEFOLJEKRAV',
          'FOR_GULV',
          'GULV_UMULIG',
          'UFULLSTENDIG_VURDERT',
          'UNDER_TERSKEL',
          'IKKE_TIL_VURDERING',
          'IKKE_VURDERT',
        ]),
        betingelser: valgfri(z.array(id)),
      }),
      'søknadId',
    ),
    uavgjort: z.array(
      strikt({
        søknadIder: z.array(id),
        holdtBeløp: beløp,
        antallLovlige: z.string().regex(/^>?\d+$/, { error: 'TALL_UGYLDIG' }),
        lovlige: valgfri(z.array(z.array(id))),
        tildelinger: valgfri(z.array(z.array(strikt({ søknadId: id, beløp })))),
      }),
    ),
    innstilt: beløp,
    holdt: beløp,
    rest: beløp,
    poengsum: valgfri(strikt({ status: z.enum(['NOYAKTIG', 'TILNARMET']), poeng: brøk, høyst: brøk })),
    arbeidsgrenseNådd: valgfri(z.literal(true)),
    grenser: valgfri(
      listeMedIder(
        strikt({
          id,
          mål: z.enum(['BELOP', 'ANTALL']),
          brukt: antall,
          minst: valgfri(antall),
          høyst: valgfri(antall),
        }),
      ),
    ),
    umuligeGulv: valgfri(z.array(id)),
    reserve: valgfri(z.array(z.array(id))),
  }),
);
