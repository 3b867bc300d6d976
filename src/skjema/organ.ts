import * as z from 'zod';
import type { Beslutningsregel, Organ, Vedtaksførhet } from '../modell';
import { antall, brøk, id, skjemaFor, strikt, tekst, valgfri, variant } from './felles';

const BeslutningsregelSchema = skjemaFor<Beslutningsregel>()(
  variant('type', [
    strikt({ type: z.literal('KONSENSUS') }),
    strikt({ type: z.literal('FLERTALL') }),
    strikt({ type: z.literal('KVALIFISERT'), andel: brøk, strengtOver: z.boolean() }),
  ]),
);

const VedtaksførhetSchema = skjemaFor<Vedtaksførhet>()(
  variant('type', [
    strikt({ type: z.literal('ALLE') }),
    strikt({ type: z.literal('ANTALL'), minst: antall }),
    strikt({ type: z.literal('ANDEL'), minst: brøk, strengtOver: z.boolean() }),
  ]),
);

/** A body of a helsefellesskap. */
export const OrganSchema = skjemaFor<Organ>()(
  strikt({
    id,
    navn: tekst,
    nivå: z.enum([
      'DIALOGMOTE',
      'PARTNERSKAPSMOTE',
      'STRATEGISK',
      'FAGLIG',
      'STYRINGSGRUPPE',
      'ARBEIDSGRUPPE',
      'SEKRETARIAT',
      'STYRE',
    ]),
    plasser: z.array(
      strikt({
        gruppe: tekst,
        region: valgfri(tekst),
        antall: valgfri(antall),
        vara: valgfri(antall),
        rett: z.enum(['STEMMERETT', 'TALERETT', 'OBSERVATOR']),
        oppnevnesAv: valgfri(tekst),
      }),
    ),
    leder: valgfri(
      strikt({
        form: z.enum(['VEKSLER', 'VELGES']),
        mellom: valgfri(z.array(tekst)),
        år: valgfri(antall),
      }),
    ),
    funksjonstid: valgfri(antall),
    beslutningsregel: valgfri(BeslutningsregelSchema),
    vedtaksførhet: valgfri(VedtaksførhetSchema),
    overordnet: valgfri(id),
    åpentMøte: valgfri(z.boolean()),
  }),
);
