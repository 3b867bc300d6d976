import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Postering } from '../modell';
import { finnRøtter, type Rot } from './finn-rotter';
import { tellMed } from './tell-med';
import { tellOpp } from './tell-opp';
import { finnDag, type Opptelling } from './telleverk';
import type { Statusgrunnlag } from './typer';

/** A ledger that has been counted, corrections and all. */
export interface Hovedbok {
  readonly opptelling: Opptelling;
  /** Ids that different entries claim, with how many. */
  readonly konflikter: ReadonlyMap<string, number>;
  /** What each correction comes to. */
  readonly røtter: ReadonlyMap<number, Rot>;
  /** What is left of each entry that is corrected, by its place. */
  readonly rettet: ReadonlyMap<number, number>;
}

/** Counts a ledger: once when ids are unique, twice when they are not. Linear in the entries. */
export function tellHovedbok(grunnlag: Statusgrunnlag): Hovedbok {
  const første = tellOpp(grunnlag, new Set());
  const konflikter = finnKonflikter(grunnlag, første);
  const utelatt = new Set(konflikter.keys());
  const opptelling = utelatt.size === 0 ? første : tellOpp(grunnlag, utelatt);
  if (utelatt.size > 0) opptelling.harFunn = true;
  const røtter = finnRøtter(grunnlag, opptelling, utelatt);
  const rettet = anvendKorrigeringer(grunnlag, opptelling, røtter);
  return { opptelling, konflikter, røtter, rettet };
}

/** A correction changes the figure of what its root recorded, in the place of the root, on its own day. */
function anvendKorrigeringer(
  grunnlag: Statusgrunnlag,
  opptelling: Opptelling,
  røtter: ReadonlyMap<number, Rot>,
): ReadonlyMap<number, number> {
  const rettet = new Map<number, number>();
  for (const [i, rot] of røtter) {
    if (typeof rot === 'string') {
      opptelling.harFunn = true;
      continue;
    }
    const korrigering = grunnlag.posteringer[i] as Postering;
    const opphav = grunnlag.posteringer[rot] as Postering;
    tellMed(opptelling, opphav, korrigering.beløp, finnDag(opptelling, korrigering.dato, grunnlag));
    rettet.set(rot, (rettet.get(rot) ?? opphav.beløp) + korrigering.beløp);
  }
  for (const etter of rettet.values()) if (etter < 0) opptelling.harFunn = true;
  return rettet;
}

/** Ids that stand on entries that are not the same; copies of one entry are no conflict. */
function finnKonflikter(grunnlag: Statusgrunnlag, opptelling: Opptelling): ReadonlyMap<string, number> {
  const { gjentatte } = opptelling;
  const konflikter = new Map<string, number>();
  if (gjentatte.size === 0) return konflikter;
  const antall = new Map<string, number>();
  const førsteMed = new Map<string, Postering>();
  const ulike = new Set<string>();
  for (const postering of grunnlag.posteringer) {
    const { id } = postering;
    if (!gjentatte.has(id) || !kanTelle(postering, opptelling, grunnlag)) continue;
    antall.set(id, (antall.get(id) ?? 0) + 1);
    const første = førsteMed.get(id);
    if (første === undefined) førsteMed.set(id, postering);
    else if (!erKopi(første, postering)) ulike.add(id);
  }
  for (const id of ulike) konflikter.set(id, vedNøkkel(antall, id));
  return konflikter;
}

/** Whether an entry is of this tilskudd and dated up to the day. */
export function kanTelle(postering: Postering, opptelling: Opptelling, grunnlag: Statusgrunnlag): boolean {
  return (
    postering.tilskuddId === grunnlag.tilskudd.id && finnDag(opptelling, postering.dato, grunnlag).gjelder === 'JA'
  );
}

const FELT = [
  'id',
  'tilskuddId',
  'dato',
  'type',
  'beløp',
  'tiltakId',
  'kostnadsartId',
  'finansieringskildeId',
  'korrigerer',
  'retning',
  'opprinnelsesår',
  'bilag',
  'merknad',
] as const satisfies readonly (keyof Postering)[];

function erKopi(a: Postering, b: Postering): boolean {
  return (
    FELT.every((felt) => Object.is(a[felt], b[felt])) &&
    a.flyttetFra?.tiltakId === b.flyttetFra?.tiltakId &&
    a.flyttetFra?.kostnadsartId === b.flyttetFra?.kostnadsartId
  );
}
