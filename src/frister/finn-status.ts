import { antallVirkedager } from '../kjerne/antall-virkedager';
import { erMottattInnen } from '../kjerne/er-mottatt-innen';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import { finnOsloDato } from '../kjerne/finn-oslo-dato';
import type { Kalender } from '../kjerne/kalender';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Dato, Tidspunkt } from '../kjerne/typer';
import type { DatertFrist, Frist, Fristplan } from '../modell';
import type { FristKoder } from './koder';

const funn = lagFunnlager<FristKoder>();

/** Something that was delivered. */
export interface Leveranse {
  /** The rule whose deadline it answers. */
  readonly regelId: string;
  /** When: a moment, or a day, which counts as within that day. */
  readonly levert: Tidspunkt | Dato;
}

/**
 * How a deadline stands on a day. `I_FARE`: the last working day up to it is over, or no more working days are left than
 * the caller wants to be warned of. `UGYLDIG`: it has no date and never will, as things stand.
 */
export type Fristtilstand =
  | 'FORFALT'
  | 'FORFALLER_I_DAG'
  | 'I_FARE'
  | 'I_RUTE'
  | 'VENTER'
  | 'LEVERT'
  | 'LEVERT_FOR_SENT'
  | 'UGYLDIG';

/** How one deadline stands. */
export interface Fristlinje {
  /** The rule. */
  readonly regelId: string;
  /** How it stands. */
  readonly tilstand: Fristtilstand;
  /** Its formal date, where it has one. */
  readonly dato?: Dato;
  /** Working days after the day asked about, up to and including the deadline; 0 when it is over. */
  readonly virkedagerIgjen?: number;
  /** What was delivered, where something was. */
  readonly levert?: Tidspunkt | Dato;
}

/** How the deadlines of a plan stand on a day, with what it was computed from. */
export interface Fristoversikt {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly plan: Fristplan; readonly dato: Dato; readonly leveranser: readonly Leveranse[] };
  /** One for each deadline, in the order of the plan. */
  readonly linjer: readonly Fristlinje[];
}

/**
 * How each deadline of a plan stands on a given day: exactly one state each. No clock is read: the caller says the day.
 *
 * A delivery after that day has not happened yet. What is delivered for a deadline that waits is `LEVERT`.
 *
 * @param plan - From {@link lagFristplan}.
 * @param dato - The day that is asked about, within the plan's calendar.
 * @param leveranser - What has been delivered, each deadline at most once.
 * @param valg - `varselVirkedager`: with this many working days left, or fewer, a deadline is `I_FARE`. Without it only
 * one whose last working day is over is.
 * @throws TilskuddFeil `FRIST_UKJENT`, `LEVERANSE_TO_GANGER`, `VIRKEDAGER_UGYLDIG`, all at once; `UTENFOR_KALENDER`.
 * @example
 * const regel = {
 *   id: 'rapport', navn: 'Rapport', anker: { type: 'DATO', dato: '2025-11-01' }, skritt: [],
 *   forskyvning: { type: 'INGEN' }, binding: 'VEDTAK',
 * };
 * const plan = lagFristplan([regel], [], lagNorskKalender(2025, 2025));
 * const tilstand = (dato, leveranser = []) => finnStatus(plan, dato, leveranser).linjer[0].tilstand;
 * tilstand('2025-10-30') // => 'I_RUTE'
 * tilstand('2025-11-01') // => 'FORFALLER_I_DAG'
 * tilstand('2025-11-03') // => 'FORFALT'
 * tilstand('2025-11-03', [{ regelId: 'rapport', levert: '2025-11-01T23:59:59+01:00' }]) // => 'LEVERT'
 */
export function finnStatus(
  plan: Fristplan,
  dato: Dato,
  leveranser: readonly Leveranse[],
  valg: { readonly varselVirkedager?: number } = {},
): Fristoversikt {
  const kjente = new Set(plan.frister.map(({ regelId }) => regelId));
  const { varselVirkedager } = valg;
  kastVedFeil([
    ...leveranser.flatMap(({ regelId }, i) =>
      kjente.has(regelId) ? [] : [funn('FRIST_UKJENT', 'FEIL', `/leveranser/${i}/regelId`, { regelId })],
    ),
    ...finnGjentatte(leveranser.map(({ regelId }) => regelId)).map(({ nøkkel: regelId, plass, først }) =>
      funn('LEVERANSE_TO_GANGER', 'FEIL', `/leveranser/${plass}/regelId`, { regelId, først }),
    ),
    ...(varselVirkedager === undefined || (Number.isInteger(varselVirkedager) && varselVirkedager >= 0)
      ? []
      : [funn('VIRKEDAGER_UGYLDIG', 'FEIL', '/valg/varselVirkedager', { verdi: String(varselVirkedager) })]),
  ]);
  const levert = new Map(leveranser.filter((l) => dagFor(l) <= dato).map((l) => [l.regelId, l]));
  return {
    grunnlag: { plan, dato, leveranser },
    linjer: plan.frister.map((frist) =>
      lagLinje(frist, levert.get(frist.regelId), {
        dato,
        varsel: varselVirkedager ?? -1,
        kalender: plan.grunnlag.kalender,
      }),
    ),
  };
}

const erDag = (levert: Tidspunkt | Dato): levert is Dato => levert.length === 10;
const dagFor = ({ levert }: Leveranse): Dato => (erDag(levert) ? levert : finnOsloDato(levert));

interface Spørsmål {
  readonly dato: Dato;
  readonly varsel: number;
  readonly kalender: Kalender;
}

function lagLinje(frist: Frist, leveranse: Leveranse | undefined, spørsmål: Spørsmål): Fristlinje {
  const { regelId } = frist;
  const levert = leveranse === undefined ? {} : { levert: leveranse.levert };
  if (frist.status === 'DATERT') {
    const over = frist.dato <= spørsmål.dato;
    const virkedagerIgjen = over ? 0 : antallVirkedager(spørsmål.dato, frist.dato, spørsmål.kalender);
    const tilstand =
      leveranse === undefined ? utenLeveranse(frist, virkedagerIgjen, spørsmål) : medLeveranse(frist, leveranse.levert);
    return { regelId, tilstand, dato: frist.dato, virkedagerIgjen, ...levert };
  }
  return { regelId, tilstand: leveranse === undefined ? frist.status : 'LEVERT', ...levert };
}

function medLeveranse(frist: DatertFrist, levert: Tidspunkt | Dato): Fristtilstand {
  const iTide = erDag(levert) ? levert <= frist.dato : erMottattInnen(levert, frist);
  return iTide ? 'LEVERT' : 'LEVERT_FOR_SENT';
}

function utenLeveranse(frist: DatertFrist, igjen: number, { dato, varsel }: Spørsmål): Fristtilstand {
  if (dato > frist.dato) return 'FORFALT';
  if (dato === frist.dato) return 'FORFALLER_I_DAG';
  return dato > frist.sisteVirkedag || igjen <= varsel ? 'I_FARE' : 'I_RUTE';
}
