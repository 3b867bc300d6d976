import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Opptelling } from './telleverk';

/** A day at whose end more is paid, or used and paid back, than there is. */
interface Dagsbrudd {
  /** The sum at the end of the day. */
  readonly sum: number;
  /** How much that is too much. */
  readonly over: number;
}

/** What must hold at the end of each day, and on the last of them. */
export interface Dagskontroll {
  readonly utbetalt: ReadonlyMap<string, Dagsbrudd>;
  readonly brukt: ReadonlyMap<string, Dagsbrudd>;
  /** Whether it still is so on the day of the status. */
  readonly utbetaltNå: boolean;
  readonly bruktNå: boolean;
  /** The first day that money was awarded or carried in. */
  readonly førstePenger: string | undefined;
  /** Whether money was used before that day. */
  readonly bruktFørPenger: boolean;
}

/** Goes through the days in order, with what there is against what is paid and used. D log D in the number of days. */
export function finnDagsbrudd({ dager }: Opptelling): Dagskontroll {
  const utbetalt = new Map<string, Dagsbrudd>();
  const brukt = new Map<string, Dagsbrudd>();
  const iRekkefølge = [...dager.values()]
    .filter(({ gjelder }) => gjelder === 'JA')
    .sort((a, b) => sammenlignTekst(a.dato, b.dato));
  const førstePenger = iRekkefølge.find((dag) => dag.fårPenger)?.dato;
  let [inn, ute, ut] = [0, 0, 0];
  for (const dag of iRekkefølge) {
    inn += dag.inn;
    ute += dag.utbetalt;
    ut += dag.ut;
    if (ute > inn) utbetalt.set(dag.dato, { sum: ute, over: ute - inn });
    if (ut > inn) brukt.set(dag.dato, { sum: ut, over: ut - inn });
  }
  const bruktFørPenger = iRekkefølge.some(
    (dag) => dag.bruker && (førstePenger === undefined || dag.dato < førstePenger),
  );
  return { utbetalt, brukt, utbetaltNå: ute > inn, bruktNå: ut > inn, førstePenger, bruktFørPenger };
}
