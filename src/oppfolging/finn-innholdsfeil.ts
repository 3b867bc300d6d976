import { uventet } from '../kjerne/uventet';
import type { Postering } from '../modell';

/** The faults of an entry that keep it from counting. */
export type Innholdsfeil =
  | 'POSTERING_BELOP_UGYLDIG'
  | 'POSTERING_TYPE_UKJENT'
  | 'OMDISPONERT_UTEN_STED'
  | 'OVERFORT_UTEN_OPPHAV';

/** Why an entry cannot count, from what it says itself. */
export function finnInnholdsfeil(postering: Postering, tilskuddsår: number): Innholdsfeil | undefined {
  const { beløp, type } = postering;
  if (!Number.isSafeInteger(beløp) || (beløp < 0 && type !== 'KORRIGERT')) return 'POSTERING_BELOP_UGYLDIG';
  switch (type) {
    case 'TILDELT':
    case 'AKSEPTERT':
    case 'FORPLIKTET':
    case 'UTBETALT':
    case 'BRUKT':
    case 'TILBAKEBETALT':
    case 'KORRIGERT':
      return undefined;
    case 'OMDISPONERT':
      return harSteder(postering) ? undefined : 'OMDISPONERT_UTEN_STED';
    case 'OVERFORT':
      return harOpphav(postering, tilskuddsår) ? undefined : 'OVERFORT_UTEN_OPPHAV';
    default:
      return uventet<Innholdsfeil>(type, 'POSTERING_TYPE_UKJENT');
  }
}

function harSteder({ tiltakId, kostnadsartId, flyttetFra }: Postering): boolean {
  return (
    tiltakId !== undefined &&
    kostnadsartId !== undefined &&
    flyttetFra?.tiltakId !== undefined &&
    flyttetFra.kostnadsartId !== undefined
  );
}

/** Money that comes in is of an earlier year; money that goes out may be of this year too. */
function harOpphav({ retning, opprinnelsesår }: Postering, tilskuddsår: number): boolean {
  if (opprinnelsesår === undefined || !Number.isInteger(opprinnelsesår)) return false;
  if (retning === 'INN') return opprinnelsesår < tilskuddsår;
  return retning === 'UT' && opprinnelsesår <= tilskuddsår;
}
