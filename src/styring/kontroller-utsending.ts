import { antallVirkedager } from '../kjerne/antall-virkedager';
import { dagnummer } from '../kjerne/dagnummer';
import type { Funn } from '../kjerne/funn';
import type { Kalender } from '../kjerne/kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Dato } from '../kjerne/typer';
import type { Sak } from '../modell';
import type { StyringKoder } from './koder';
import type { Styringssvar } from './typer';

const funn = lagFunnlager<StyringKoder>();
const feil = lagFeillager<StyringKoder>();

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
}

interface Utsendingssvar {
  readonly kontroll: Utsendingskontroll;
  readonly funn: readonly Funn[];
}

/**
 * Whether the papers were sent out in time. A paper is not sent out before it is dated: with a date too late, so is the
 * paper, and with one in time it is not known.
 */
export function kontrollerUtsending({ sendtUt, dokumentdato, møtedato }: Sak, regel: Utsendingsregel): Utsendingssvar {
  const { minst, enhet } = regel;
  if (!Number.isSafeInteger(minst) || minst < 0)
    throw feil('ORGANANTALL_UGYLDIG', '/krav/utsending/minst', { felt: 'minst', antall: String(minst) });
  const mangler = møtedato === undefined ? 'MOTEDATO' : 'SENDT_UT';
  const ukjent = [funn('UTSENDING_UKJENT', 'ADVARSEL', '', { mangler })];
  const sendt = sendtUt ?? dokumentdato;
  if (møtedato === undefined || sendt === undefined) return { kontroll: { svar: 'UKJENT' }, funn: ukjent };
  const dager = tellDager(sendt, møtedato, regel);
  const fra = sendtUt === undefined ? 'DOKUMENTDATO' : 'SENDT_UT';
  if (dager < minst) {
    const sti = sendtUt === undefined ? '/dokumentdato' : '/sendtUt';
    const forSent = funn('SENDT_FOR_SENT', 'FEIL', sti, { dager, minst, enhet, fra });
    return { kontroll: { svar: 'NEI', dager, fra }, funn: [forSent] };
  }
  if (sendtUt === undefined) return { kontroll: { svar: 'UKJENT', dager, fra }, funn: ukjent };
  return { kontroll: { svar: 'JA', dager, fra }, funn: [] };
}

function tellDager(fra: Dato, til: Dato, regel: Utsendingsregel): number {
  switch (regel.enhet) {
    case 'DAGER':
      return dagnummer(til) - dagnummer(fra);
    case 'VIRKEDAGER':
      return antallVirkedager(fra, til, regel.kalender);
  }
}
