import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Dato } from '../kjerne/typer';
import type { Evaluering, Frist } from '../modell';
import type { OppfølgingKoder } from './koder';

const funn = lagFunnlager<OppfølgingKoder>();

/** What an evaluation is held against. */
export interface Evalueringskrav {
  /** The day of the check. */
  readonly perDato: Dato;
  /** The deadline: from a `Fristplan`, where the rule counts it from driftsstart, or a date. */
  readonly frist: Frist | Dato;
  /** Subjects that it must speak about. */
  readonly emner: readonly string[];
  /** The day operation started, where it is known. */
  readonly driftsstart?: Dato;
}

/**
 * Checks an evaluation: put before the body in time, after operation started, and about every subject that it must.
 *
 * The call of 31.05.2024 asks for an evaluation to SSU no later than 9 months after start of drift. That date comes from
 * `lagFristplan`, since it waits for as long as driftsstart is not known.
 *
 * @param evaluering - The evaluation; `undefined` when there is none yet.
 * @param krav - The deadline, the day of the check and the subjects.
 * @returns Findings with pointers into the evaluation. Before the deadline a missing one is no finding.
 * @example
 * const evaluering = { id: 'e', tiltakId: 'dho', framlagt: '2025-06-02', innhold: [{ emne: 'gevinster', tekst: 'Færre liggedøgn' }] };
 * const krav = { perDato: '2025-07-01', frist: '2025-06-01', emner: ['gevinster', 'spredning'] };
 * kontrollerEvaluering(evaluering, krav).map(({ kode, sti }) => [kode, sti])
 * // => [['EVALUERING_FOR_SEN', '/framlagt'], ['EVALUERING_UTEN_EMNE', '/innhold']]
 */
export function kontrollerEvaluering(evaluering: Evaluering | undefined, krav: Evalueringskrav): readonly Funn[] {
  const framlagt = evaluering?.framlagt;
  return [
    ...funnOmFrist(framlagt, krav),
    ...(framlagt !== undefined && krav.driftsstart !== undefined && framlagt < krav.driftsstart
      ? [funn('EVALUERING_FOR_DRIFTSSTART', 'ADVARSEL', '/framlagt', { framlagt, driftsstart: krav.driftsstart })]
      : []),
    ...(evaluering === undefined ? [] : funnOmEmner(evaluering, krav.emner)),
  ];
}

function funnOmFrist(framlagt: Dato | undefined, { frist, perDato }: Evalueringskrav): readonly Funn[] {
  if (typeof frist !== 'string') {
    switch (frist.status) {
      case 'DATERT':
        return funnOmDato(framlagt, frist.dato, perDato);
      case 'VENTER':
        return [funn('EVALUERING_FRIST_VENTER', 'RAD', '', { venterPå: [...frist.venterPå] })];
      case 'UGYLDIG':
        return [funn('EVALUERING_FRIST_UGYLDIG', 'ADVARSEL', '', { regelId: frist.regelId })];
    }
  }
  return funnOmDato(framlagt, frist, perDato);
}

/** What is put before the body after the day of the check has not been put before it yet. */
function funnOmDato(framlagt: Dato | undefined, dato: Dato, perDato: Dato): readonly Funn[] {
  if (framlagt === undefined || framlagt > perDato)
    return perDato > dato ? [funn('EVALUERING_MANGLER', 'FEIL', '', { dato })] : [];
  return framlagt > dato ? [funn('EVALUERING_FOR_SEN', 'FEIL', '/framlagt', { framlagt, dato })] : [];
}

function funnOmEmner({ innhold }: Evaluering, emner: readonly string[]): readonly Funn[] {
  const omtalt = new Set(innhold.filter(({ tekst }) => tekst.trim() !== '').map(({ emne }) => emne));
  return emner
    .filter((emne) => !omtalt.has(emne))
    .map((emne) => funn('EVALUERING_UTEN_EMNE', 'FEIL', '/innhold', { emne }));
}
