import { finnForrigeVirkedag } from '../kjerne/finn-forrige-virkedag';
import type { Kalender } from '../kjerne/kalender';
import { prøv } from '../kjerne/prov';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { DatertFrist, Frist, Fristregel, Periode, UgyldigFrist } from '../modell';
import { type Ankerverdi, finnAnker, type Oppslag } from './finn-anker';
import { utledDato } from './utled-dato';

/** A deadline on its way, with the span before any shift where it waits, for those that count from that. */
export interface Mellomfrist {
  readonly frist: Frist;
  readonly uforskjøvetAnslag?: Periode;
}

/** What one rule of a known form comes to, when everything it depends on is known. */
export function utledFrist(regel: Fristregel, oppslag: Oppslag, kalender: Kalender): Mellomfrist {
  const { id, kreverVedtakstype, vedtakstype } = regel;
  if (kreverVedtakstype !== undefined && vedtakstype !== kreverVedtakstype)
    return lagUgyldig(id, 'IKKE_ENKELTVEDTAK', []);
  const anker = finnAnker(regel.anker, oppslag);
  if (anker.type === 'UGYLDIG') return lagUgyldig(id, anker.årsak, anker.medlemmer);
  const utledet = prøv(() =>
    anker.type === 'DATO' ? { frist: lagDatert(regel, anker, kalender) } : lagVentende(regel, anker, kalender),
  );
  if (utledet.ok) return utledet.verdi;
  const [brudd] = utledet.funn;
  return lagUgyldig(id, brudd?.kode === 'ANTALL_UGYLDIG' ? 'UGYLDIG_REGEL' : 'UTENFOR_KALENDER', [id]);
}

/** A deadline that has no date and never will, as things stand. */
export function lagUgyldig(regelId: string, årsak: UgyldigFrist['årsak'], medlemmer: readonly string[]): Mellomfrist {
  return { frist: { status: 'UGYLDIG', regelId, årsak, medlemmer } };
}

function lagDatert(regel: Fristregel, anker: Extract<Ankerverdi, { type: 'DATO' }>, kalender: Kalender): DatertFrist {
  const fraAnkeret = { slag: 'ANKER', fra: anker.fra, dato: anker.dato } as const;
  const { dato, uforskjøvetDato, utledning } = utledDato(anker.dato, regel, kalender, [fraAnkeret]);
  const felles = {
    status: 'DATERT',
    regelId: regel.id,
    dato,
    uforskjøvetDato,
    sisteVirkedag: finnForrigeVirkedag(dato, kalender),
    utledning,
  } as const;
  return regel.klokkeslett === undefined ? felles : { ...felles, klokkeslett: regel.klokkeslett };
}

/** Steps and shifts never turn two dates around, so the ends of the span are those of the events' spans. */
function lagVentende(
  regel: Fristregel,
  anker: Extract<Ankerverdi, { type: 'VENTER' }>,
  kalender: Kalender,
): Mellomfrist {
  const felles = { status: 'VENTER', regelId: regel.id, venterPå: [...anker.på].sort(sammenlignTekst) } as const;
  if (anker.anslag === undefined) return { frist: felles };
  const fra = utledDato(anker.anslag.fom, regel, kalender);
  const til = utledDato(anker.anslag.tom, regel, kalender);
  return {
    frist: { ...felles, anslag: { fom: fra.dato, tom: til.dato } },
    uforskjøvetAnslag: { fom: fra.uforskjøvetDato, tom: til.uforskjøvetDato },
  };
}
