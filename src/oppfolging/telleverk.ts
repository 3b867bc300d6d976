import { erDato } from '../kjerne/er-dato';
import type { Statusgrunnlag } from './typer';

/** Figures while they are being counted. */
export interface Telleverk {
  antall: number;
  tildelt: number;
  akseptert: number;
  forpliktet: number;
  utbetalt: number;
  brukt: number;
  tilbakebetalt: number;
  overført: number;
  omdisponert: number;
}

/** A place while it is being counted. */
export interface Tellecelle extends Telleverk {
  readonly tiltakId: string | undefined;
  readonly kostnadsartId: string | undefined;
}

/** What happened on one day, for what must hold day by day. */
export interface Telledag {
  readonly dato: string;
  /** Whether entries of the day count: not when it is no date, or later than the day of the status. */
  readonly gjelder: 'JA' | 'NEI_SENERE' | 'NEI_UGYLDIG';
  /** Whether the day lies outside the period of the tilskudd. */
  readonly utenforPerioden: boolean;
  /** Whether money was awarded or carried in. */
  fårPenger: boolean;
  /** Whether money was used. */
  bruker: boolean;
  /** Awarded, and carried in less out. */
  inn: number;
  utbetalt: number;
  /** Used and paid back. */
  ut: number;
}

type Nøkkel = string | undefined;

/** A ledger that is being counted. */
export interface Opptelling {
  readonly celler: Map<Nøkkel, Map<Nøkkel, Tellecelle>>;
  readonly kilder: Map<Nøkkel, Telleverk>;
  readonly dager: Map<string, Telledag>;
  readonly opphav: Map<number, { inn: number; ut: number }>;
  /** Where each id stands, among entries of this tilskudd up to the day. */
  readonly plasser: Map<string, number>;
  /** Ids that stand more than once. */
  readonly gjentatte: Set<string>;
  /** Places of the corrections. */
  readonly korrigeringer: number[];
  /** The sum of all amounts without their signs: while it is exact, every other sum is. */
  brutto: number;
  antall: number;
  /** Whether some entry deserves a finding. Findings are made afterwards, and only then. */
  harFunn: boolean;
}

/** Figures that are all zero. */
export function lagTelleverk(): Telleverk {
  return {
    antall: 0,
    tildelt: 0,
    akseptert: 0,
    forpliktet: 0,
    utbetalt: 0,
    brukt: 0,
    tilbakebetalt: 0,
    overført: 0,
    omdisponert: 0,
  };
}

/** A ledger of which nothing has been counted. */
export function lagOpptelling(): Opptelling {
  return {
    celler: new Map(),
    kilder: new Map(),
    dager: new Map(),
    opphav: new Map(),
    plasser: new Map(),
    gjentatte: new Set(),
    korrigeringer: [],
    brutto: 0,
    antall: 0,
    harFunn: false,
  };
}

/** The day of a date; what a date is, and whether it counts, is looked at once. */
export function finnDag(o: Opptelling, dato: string, { tilskudd, perDato }: Statusgrunnlag): Telledag {
  const kjent = o.dager.get(dato);
  if (kjent !== undefined) return kjent;
  const { periode } = tilskudd;
  const gjelder = !erDato(dato) ? 'NEI_UGYLDIG' : dato > perDato ? 'NEI_SENERE' : 'JA';
  const utenforPerioden = periode !== undefined && gjelder === 'JA' && (dato < periode.fom || dato > periode.tom);
  if (utenforPerioden || gjelder === 'NEI_UGYLDIG') o.harFunn = true;
  const dag = { dato, gjelder, utenforPerioden, fårPenger: false, bruker: false, inn: 0, utbetalt: 0, ut: 0 } as const;
  o.dager.set(dato, dag);
  return dag;
}

/** The place that is being counted, made when it is new. */
export function finnTellecelle(o: Opptelling, tiltakId: Nøkkel, kostnadsartId: Nøkkel): Tellecelle {
  let rad = o.celler.get(tiltakId);
  if (rad === undefined) {
    rad = new Map();
    o.celler.set(tiltakId, rad);
  }
  let celle = rad.get(kostnadsartId);
  if (celle === undefined) {
    celle = { tiltakId, kostnadsartId, ...lagTelleverk() };
    rad.set(kostnadsartId, celle);
  }
  return celle;
}

/** The source that is being counted, made when it is new. */
export function finnTellekilde(o: Opptelling, kildeId: Nøkkel): Telleverk {
  let kilde = o.kilder.get(kildeId);
  if (kilde === undefined) {
    kilde = lagTelleverk();
    o.kilder.set(kildeId, kilde);
  }
  return kilde;
}
