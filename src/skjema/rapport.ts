import * as z from 'zod';
import type { Funn } from '../kjerne/funn';
import type { Rapport, Rapportmal } from '../modell';
import { BeløpsstatusSchema } from './bevilgning';
import {
  antall,
  beløp,
  brøk,
  dato,
  id,
  jsonVerdi,
  listeMedIder,
  skjemaFor,
  sti,
  strikt,
  tekst,
  valgfri,
  variant,
  årstall,
  øre,
} from './felles';

const del = z.enum(['OKONOMI', 'PROGNOSE', 'AKTIVITET', 'MALOPPNAELSE', 'AVVIK', 'UBRUKT']);
const utenforMålet = z.enum(['TELLER', 'KAPPES']);
const prognose = variant('type', [
  strikt({ type: z.literal('SOM_BUDSJETT') }),
  strikt({ type: z.literal('SOM_FORPLIKTET') }),
  strikt({ type: z.literal('LINEAER'), fom: dato, tom: dato }),
  strikt({ type: z.literal('OPPGITT') }),
]);

/** A template of a report. */
export const RapportmalSchema = skjemaFor<Rapportmal>()(
  strikt({
    id,
    navn: tekst,
    mottaker: id,
    deler: listeMedIder(strikt({ del, kreves: z.boolean() }), 'del'),
    prognose: valgfri(prognose),
    utenforMålet: valgfri(utenforMålet),
    emner: z.array(id),
  }),
);

const funn: z.ZodType<Funn> = strikt({
  kode: tekst,
  alvor: z.enum(['FEIL', 'ADVARSEL', 'RAD']),
  sti,
  data: z.record(z.string(), jsonVerdi),
  kildeId: valgfri(tekst),
});

const tall = strikt({
  tildelt: øre,
  akseptert: øre,
  forpliktet: øre,
  utbetalt: øre,
  brukt: øre,
  tilbakebetalt: øre,
  overført: øre,
  omdisponert: øre,
  rest: øre,
});

const linje = strikt({
  tiltakId: valgfri(id),
  kostnadsartId: valgfri(id),
  budsjett: beløp,
  tall,
  avvik: øre,
  prognose: valgfri(brøk),
  prognoseavvik: valgfri(brøk),
});

const måloppnåelse = strikt({
  perDato: dato,
  indikatorer: listeMedIder(
    strikt({
      indikatorId: id,
      status: z.enum(['NADD', 'IKKE_NADD', 'IKKE_MALT']),
      verdi: valgfri(brøk),
      måltDato: valgfri(dato),
      andel: valgfri(brøk),
      utenAndel: valgfri(
        z.enum(['IKKE_MALT', 'FLERE_VERDIER', 'UTEN_UTGANGSVERDI', 'UTGANGSVERDI_ER_MAL', 'MAL_MOT_RETNINGEN']),
      ),
      hvemFår: z.array(id),
      hvemBærer: z.array(id),
    }),
    'indikatorId',
  ),
  nådd: antall,
  ikkeNådd: antall,
  ikkeMålt: antall,
  medAndel: antall,
  snitt: valgfri(brøk),
  utenforMålet: valgfri(utenforMålet),
  funn: z.array(funn),
});

/** A report as it was made, so that it can be kept and compared with a later one. */
export const RapportSchema = skjemaFor<Rapport>()(
  strikt({
    malId: id,
    navn: tekst,
    mottaker: id,
    tilskuddId: id,
    år: årstall,
    perDato: dato,
    beløpsstatus: BeløpsstatusSchema,
    deler: z.array(del),
    økonomi: z.array(linje),
    totalt: linje,
    prognose: valgfri(prognose),
    aktiviteter: z.array(
      strikt({
        tiltakId: id,
        tilstand: z.enum(['IKKE_STARTET', 'PAGAR', 'FULLFORT', 'FORSINKET', 'AVBRUTT']),
        beskrivelse: tekst,
      }),
    ),
    måloppnåelse: listeMedIder(strikt({ tiltakId: id, måloppnåelse }), 'tiltakId'),
    omtale: z.array(strikt({ emne: id, tekst })),
    ubrukt: strikt({
      beløp,
      overforbruk: beløp,
      regel: valgfri(z.enum(['TILBAKEBETALES', 'OVERFORES', 'SOK_OVERFORING', 'NYTT_VEDTAK'])),
      grunnlag: valgfri(tekst),
      tilbakebetales: beløp,
      overføres: beløp,
      avventer: beløp,
      opphav: z.array(strikt({ år: årstall, inn: øre, ut: øre })),
    }),
    antallPosteringer: antall,
    funn: z.array(funn),
    mangler: z.array(funn),
  }),
);
