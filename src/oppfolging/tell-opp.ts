import { erDato } from '../kjerne/er-dato';
import { uventet } from '../kjerne/uventet';
import type { Postering, Posteringstype } from '../modell';
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

/**
 * Counts a ledger in one pass, linear in the entries; corrections are only noted. For each entry one id is put in a map and
 * three cells are found; nothing is allocated beyond that.
 *
 * @param utelatt - Ids that two different entries claim: none of them counts.
 */
export function tellOpp(grunnlag: Statusgrunnlag, utelatt: ReadonlySet<string>): Opptelling {
  const { tilskudd, posteringer } = grunnlag;
  const o = lagTom();
  const tiltak = new Set(tilskudd.tiltakIder);
  const arter = settAv(grunnlag.kjent.kostnadsarter);
  const kilder = settAv(grunnlag.kjent.finansieringskilder);
  const { plasser } = o;
  let antallIder = 0;
  for (let i = 0; i < posteringer.length; i++) {
    const postering = posteringer[i] as Postering;
    const dag = finnDag(o, postering.dato, grunnlag);
    if (dag.gjelder !== 'JA') continue;
    if (postering.tilskuddId !== tilskudd.id) {
      o.harFunn = true;
      continue;
    }
    plasser.set(postering.id, i);
    if (plasser.size === antallIder) {
      o.gjentatte.add(postering.id);
      o.harFunn = true;
      continue;
    }
    antallIder += 1;
    if (utelatt.size > 0 && utelatt.has(postering.id)) continue;
    if (finnInnholdsfeil(postering, tilskudd.år) !== undefined) {
      o.harFunn = true;
      continue;
    }
    if (postering.type === 'KORRIGERT') o.korrigeringer.push(i);
    else tellMed(o, postering, postering.beløp, dag);
  }
  if (o.gjentatte.size > 0) pekPåFørste(o, grunnlag);
  if (harUkjente(o, tiltak, arter, kilder)) o.harFunn = true;
  return o;
}

/** Of copies the first is counted, so that is where the id stands. */
function pekPåFørste({ plasser, gjentatte, dager }: Opptelling, { tilskudd, posteringer }: Statusgrunnlag): void {
  const mangler = new Set(gjentatte);
  for (const [i, { id, tilskuddId, dato }] of posteringer.entries()) {
    if (mangler.has(id) && tilskuddId === tilskudd.id && dager.get(dato)?.gjelder === 'JA') {
      plasser.set(id, i);
      mangler.delete(id);
    }
  }
}

/** Counts `beløp` as what `postering` records, on a day that may be another than its own. */
export function tellMed(o: Opptelling, postering: Postering, beløp: number, dag: Telledag): void {
  const celle = finnCelle(o, postering.tiltakId, postering.kostnadsartId);
  const kilde = finnKilde(o, postering.finansieringskildeId);
  celle.antall += 1;
  kilde.antall += 1;
  o.antall += 1;
  o.brutto += beløp < 0 ? -beløp : beløp;
  switch (postering.type) {
    case 'TILDELT':
      celle.tildelt += beløp;
      kilde.tildelt += beløp;
      dag.inn += beløp;
      dag.fårPenger = true;
      return;
    case 'AKSEPTERT':
      celle.akseptert += beløp;
      kilde.akseptert += beløp;
      return;
    case 'FORPLIKTET':
      celle.forpliktet += beløp;
      kilde.forpliktet += beløp;
      return;
    case 'UTBETALT':
      celle.utbetalt += beløp;
      kilde.utbetalt += beløp;
      dag.utbetalt += beløp;
      return;
    case 'BRUKT':
      celle.brukt += beløp;
      kilde.brukt += beløp;
      dag.ut += beløp;
      dag.bruker = true;
      return;
    case 'TILBAKEBETALT':
      celle.tilbakebetalt += beløp;
      kilde.tilbakebetalt += beløp;
      dag.ut += beløp;
      return;
    case 'OMDISPONERT': {
      const fra = finnCelle(o, postering.flyttetFra?.tiltakId, postering.flyttetFra?.kostnadsartId);
      celle.omdisponert += beløp;
      fra.omdisponert -= beløp;
      fra.antall += 1;
      return;
    }
    case 'OVERFORT':
      tellOverført(o, postering, beløp, { celle, kilde, dag });
      return;
    case 'KORRIGERT':
      return;
    default:
      uventet(postering.type, undefined);
  }
}

function tellOverført(
  o: Opptelling,
  { retning, opprinnelsesår = 0 }: Postering,
  beløp: number,
  { celle, kilde, dag }: { readonly celle: Telleverk; readonly kilde: Telleverk; readonly dag: Telledag },
): void {
  const inn = retning === 'INN';
  const fortegn = inn ? 1 : -1;
  celle.overført += fortegn * beløp;
  kilde.overført += fortegn * beløp;
  dag.inn += fortegn * beløp;
  if (inn) dag.fårPenger = true;
  const før = o.opphav.get(opprinnelsesår) ?? { inn: 0, ut: 0 };
  if (inn) før.inn += beløp;
  else før.ut += beløp;
  o.opphav.set(opprinnelsesår, før);
}

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

/** The type that an entry of a ledger is counted as: its own, and for a correction that of what it corrects. */
export type Telletype = Exclude<Posteringstype, 'KORRIGERT'>;

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

function lagTom(): Opptelling {
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

function settAv(ider: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return ider === undefined ? undefined : new Set(ider);
}

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

function finnCelle(o: Opptelling, tiltakId: Nøkkel, kostnadsartId: Nøkkel): Tellecelle {
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

function finnKilde(o: Opptelling, kildeId: Nøkkel): Telleverk {
  let kilde = o.kilder.get(kildeId);
  if (kilde === undefined) {
    kilde = lagTelleverk();
    o.kilder.set(kildeId, kilde);
  }
  return kilde;
}

function harUkjente(
  o: Opptelling,
  tiltak: ReadonlySet<string>,
  arter: ReadonlySet<string> | undefined,
  kilder: ReadonlySet<string> | undefined,
): boolean {
  const ukjent = (id: Nøkkel, kjente: ReadonlySet<string> | undefined): boolean =>
    id !== undefined && kjente !== undefined && !kjente.has(id);
  for (const [tiltakId, rad] of o.celler) {
    if (ukjent(tiltakId, tiltak)) return true;
    for (const kostnadsartId of rad.keys()) if (ukjent(kostnadsartId, arter)) return true;
  }
  for (const kildeId of o.kilder.keys()) if (ukjent(kildeId, kilder)) return true;
  return false;
}
