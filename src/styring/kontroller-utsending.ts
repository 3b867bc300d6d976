import { antallVirkedager } from '../kjerne/antall-virkedager';
import { dagnummer } from '../kjerne/dagnummer';
import type { Funn } from '../kjerne/funn';
import type { Kalender } from '../kjerne/kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import type { Sak } from '../modell';
import type { StyringKoder } from './koder';
import type { Styringssvar } from './typer';

const funn = lagFunnlager<StyringKoder>();

/** How long before the meeting the papers of a case must be sent out. No source has such a rule; the caller does. */
export type Utsendingsregel =
  | { readonly enhet: 'DAGER'; readonly minst: number }
  | { readonly enhet: 'VIRKEDAGER'; readonly minst: number; readonly kalender: Kalender };

/** Whether the papers were sent out in time. */
export interface Utsendingskontroll {
  /** Yes, no, or not known. */
  readonly svar: Styringssvar;
  /**
   * Days, or working days, from it was sent out to the meeting, the day of the meeting counted. Where only the date of
   * the document is known, it was sent out at the earliest then, and so at most this many before.
   */
  readonly dager?: number;
  /** What the days are counted from; absent when they are not. */
  readonly fra?: 'SENDT_UT' | 'DOKUMENTDATO';
  readonly funn: readonly Funn[];
}

/**
 * Whether the papers were sent out in time. A paper is not sent out before it is dated: with a date too late, so is the
 * paper, and with one in time it is not known.
 */
export function kontrollerUtsending(
  { sendtUt, dokumentdato, møtedato }: Sak,
  regel: Utsendingsregel,
): Utsendingskontroll {
  const { minst, enhet } = regel;
  if (!Number.isSafeInteger(minst) || minst < 0) {
    const data = { felt: 'minst', antall: String(minst) };
    kastVedFeil([funn('ORGANANTALL_UGYLDIG', 'FEIL', '/krav/utsending/minst', data)]);
  }
  const fra = sendtUt ?? dokumentdato;
  if (møtedato === undefined || fra === undefined)
    return { svar: 'UKJENT', funn: [funn('UTSENDING_UKJENT', 'ADVARSEL', '', {})] };
  const dager = tellDager(fra, møtedato, regel);
  const regnet = { dager, fra: sendtUt === undefined ? 'DOKUMENTDATO' : 'SENDT_UT' } as const;
  if (dager < minst) {
    const sti = sendtUt === undefined ? '/dokumentdato' : '/sendtUt';
    return { svar: 'NEI', ...regnet, funn: [funn('SENDT_FOR_SENT', 'FEIL', sti, { dager, minst, enhet })] };
  }
  if (sendtUt === undefined) return { svar: 'UKJENT', ...regnet, funn: [funn('UTSENDING_UKJENT', 'ADVARSEL', '', {})] };
  return { svar: 'JA', ...regnet, funn: [] };
}

function tellDager(fra: Dato, til: Dato, regel: Utsendingsregel): number {
  switch (regel.enhet) {
    case 'DAGER':
      return dagnummer(til) - dagnummer(fra);
    case 'VIRKEDAGER':
      return antallVirkedager(fra, til, regel.kalender);
  }
}
