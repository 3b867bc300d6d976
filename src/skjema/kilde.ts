import * as z from 'zod';
import type { Antakelse, Dokumentstatus, Kilde, Kildehenvisning } from '../kjerne/kilde';
import { dato, type Kryssregel, medRegler, skjemaFor, sti, strikt, tekst, valgfri } from './felles';

const STATUSER = [
  'VEDTATT',
  'UTSENDT',
  'UTKAST',
  'PRESENTASJON',
  'LOV',
  'RETNINGSLINJE',
  'STATISTIKK',
  'NETTSIDE',
  'DATASETT',
] as const satisfies readonly Dokumentstatus[];

/** A document that states a value or a rule. */
export const KildeSchema = skjemaFor<Kilde>()(
  strikt({
    id: tekst,
    dokument: tekst,
    utgiver: tekst,
    dato: valgfri(dato),
    sted: valgfri(tekst),
    status: z.enum(STATUSER),
    sikkerhet: valgfri(z.enum(['A', 'B', 'C', 'D'])),
  }),
);

/** A value that no source states. */
export const AntakelseSchema = skjemaFor<Antakelse>()(strikt({ id: tekst, antakelse: tekst, grunnlag: tekst }));

/** Exactly one of a source and an assumption is set. */
export const ettOpphav: Kryssregel = {
  kode: 'KILDE_ELLER_ANTAKELSE',
  finn: ({ kilde, antakelse }) => {
    const antall = Number(kilde !== undefined) + Number(antakelse !== undefined);
    return antall === 1 ? [] : [{ sti: [], data: { antall } }];
  },
};

/** The origin of the values under one place. */
export const KildehenvisningSchema = skjemaFor<Kildehenvisning>()(
  medRegler(strikt({ sti, kilde: valgfri(KildeSchema), antakelse: valgfri(AntakelseSchema) }), ettOpphav),
);
