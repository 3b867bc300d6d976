import { øre } from '../kjerne/ore';
import type { Brøk, Øre } from '../kjerne/typer';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { finnMargin } from './finn-margin';
import { fordelPott } from './fordel-pott';
import { type Enhetsavslag, hvorforIkkeEnhet } from './hvorfor-ikke-enhet';
import type { Fordeling } from './typer';

/** One thing that would have to be otherwise. */
export type Fordelingsendring =
  /** Its own cap, and the least it would have to be. */
  | { readonly type: 'TAK'; readonly fra: Øre; readonly til: Øre }
  /** The cap of a group that it lies in, and the least that would be enough with the rest of the set. */
  | { readonly type: 'GRUPPETAK'; readonly gruppe: string; readonly fra: Øre; readonly til: Øre }
  /** Its weight, and the weight that it must be above. */
  | {
      readonly type: 'VEKT';
      readonly fra: Brøk;
      /** Absent for `HUNTINGTON_HILL`, where it need not be a fraction. */
      readonly over?: Brøk;
      /** The square of it, for `HUNTINGTON_HILL` only. */
      readonly overKvadrert?: Brøk;
    }
  /** That the tie is settled for it. */
  | { readonly type: 'LIKHET'; readonly ider: readonly string[]; readonly enheter: number };

/** Why a recipient got no more, and what would have given it more. */
export interface HvorforIkke {
  /** The recipient. */
  readonly id: string;
  /** Why it did not get one unit more as it stands. */
  readonly avslag: Enhetsavslag;
  /**
   * A smallest set of changes that together give it at least a unit more, the others as they are. Empty when no such set
   * is known: where the limits are impossible, and where nobody has a unit that it could get.
   */
  readonly endringer: readonly Fordelingsendring[];
}

/** The most caps that are tried together; more are lifted all at once. */
const FLEST_GRENSER = 8;

/**
 * Says what would have given a recipient at least one unit more: a smallest set of its own cap, the caps of its groups and
 * its weight, or that a tie is settled for it.
 *
 * Use it to answer one who asks why it got no more. Of several sets that are as small, caps go before the weight. It looks
 * at the recipient alone: that others could have had less is not tried.
 *
 * @param fordeling - From `fordelPott`.
 * @returns The set was tried: with it the split gives more. At most 2^g splits, g the caps that hold it back, and the
 * margin of each that gives nothing; beyond eight caps only all of them together.
 * @throws TilskuddFeil `MOTTAKER_UKJENT`.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'ID' };
 * const mottakere = [{ id: 'a', vekt: 3, tak: kroner(5) }, { id: 'b', vekt: 1 }];
 * hvorforIkke(fordelPott(kroner(10), mottakere, valg), 'a').endringer // => [{ type: 'TAK', fra: 500, til: 600 }]
 * hvorforIkke(fordelPott(kroner(10), mottakere, valg), 'b').endringer
 * // => [{ type: 'VEKT', fra: { teller: '1', nevner: '1' }, over: { teller: '11', nevner: '3' } }]
 */
export function hvorforIkke(fordeling: Fordeling, id: string): HvorforIkke {
  const avslag = hvorforIkkeEnhet(fordeling, id);
  if (avslag.årsak === 'UMULIG') return { id, avslag, endringer: [] };
  if (avslag.årsak === 'UAVGJORT') {
    const { ider, enheter } = avslag.uavgjort;
    return { id, avslag, endringer: [{ type: 'LIKHET', ider, enheter }] };
  }
  return { id, avslag, endringer: finnMinsteSett(fordeling, id) };
}

/** A cap that may hold the recipient back: its own, or that of a group around it. */
interface Grense {
  readonly gruppe?: string;
  readonly fra: Øre;
  /** The least that lets one unit more through. */
  readonly minst: Øre;
}

function finnMinsteSett(fordeling: Fordeling, id: string): readonly Fordelingsendring[] {
  const grenser = finnGrenser(fordeling, id);
  const sett = grenser.length > FLEST_GRENSER ? [[], grenser] : lagDelmengder(grenser);
  const størst = Math.max(...sett.map(({ length }) => length)) + 1;
  for (let antall = 1; antall <= størst; antall++) {
    for (const valgte of sett) {
      if (valgte.length !== antall) continue;
      const endringer = medHevedeTak(fordeling, id, valgte);
      if (endringer !== undefined) return endringer;
    }
    for (const valgte of sett) {
      if (valgte.length !== antall - 1) continue;
      const endringer = medVekt(fordeling, id, valgte);
      if (endringer !== undefined) return endringer;
    }
  }
  return [];
}

/** The caps that the recipient's next unit would pass: its own first, then from the innermost group out. */
function finnGrenser(
  { grunnlag: { mottakere, valg }, linjer, grupper = [] }: Fordeling,
  id: string,
): readonly Grense[] {
  const mottaker = mottakere.find((m) => m.id === id);
  const beløp = linjer.find((linje) => linje.id === id)?.beløp ?? 0;
  const grense = (fra: Øre | undefined, brukt: number, gruppe?: string): readonly Grense[] => {
    const minst = øre(brukt + valg.enhet);
    return fra === undefined || fra >= minst ? [] : [{ fra, minst, ...(gruppe === undefined ? {} : { gruppe }) }];
  };
  const ut = [...grense(mottaker?.tak, beløp)];
  const sett = new Set<string>();
  for (let navn = mottaker?.gruppe; navn !== undefined && !sett.has(navn); ) {
    sett.add(navn);
    const gruppe = valg.grupper?.find((g) => g.gruppe === navn);
    ut.push(...grense(gruppe?.tak, grupper.find((g) => g.gruppe === navn)?.beløp ?? 0, navn));
    navn = gruppe?.overordnet;
  }
  return ut;
}

function lagDelmengder(grenser: readonly Grense[]): readonly (readonly Grense[])[] {
  const alle: (readonly Grense[])[] = [[]];
  for (const g of grenser) alle.push(...alle.map((sett) => [...sett, g]));
  return alle;
}

/** The caps raised as little as is enough, one after the other; nothing when even without them it gets no more. */
function medHevedeTak(
  fordeling: Fordeling,
  id: string,
  valgte: readonly Grense[],
): readonly Fordelingsendring[] | undefined {
  const { pott, valg } = fordeling.grunnlag;
  const høyest = new Map(valgte.map((g) => [g, pott]));
  if (!fårMer(fordeling, id, høyest)) return undefined;
  for (const g of valgte) {
    let [lav, høy] = [Math.floor((g.minst - valg.enhet) / valg.enhet), Math.ceil(pott / valg.enhet)];
    while (høy - lav > 1) {
      const midt = lav + Math.floor((høy - lav) / 2);
      if (fårMer(fordeling, id, new Map([...høyest, [g, øre(midt * valg.enhet)]]))) høy = midt;
      else lav = midt;
    }
    høyest.set(g, høy * valg.enhet > pott ? pott : øre(høy * valg.enhet));
  }
  return valgte.map((g) => somEndring(g, vedNøkkel(høyest, g)));
}

/** The caps raised by what one unit needs, and the weight that then is enough. */
function medVekt(
  fordeling: Fordeling,
  id: string,
  valgte: readonly Grense[],
): readonly Fordelingsendring[] | undefined {
  const hevet = del(fordeling, id, new Map(valgte.map((g) => [g, g.minst])));
  if (hevet.umulig !== undefined) return undefined;
  const { vekt: fra, over } = finnMargin(hevet, id);
  if (over.status === 'ALDRI') return undefined;
  return [
    ...valgte.map((g) => somEndring(g, g.minst)),
    {
      type: 'VEKT',
      fra,
      ...(over.vekt === undefined ? {} : { over: over.vekt }),
      ...(over.vektKvadrert === undefined ? {} : { overKvadrert: over.vektKvadrert }),
    },
  ];
}

const somEndring = ({ gruppe, fra }: Grense, til: Øre): Fordelingsendring =>
  gruppe === undefined ? { type: 'TAK', fra, til } : { type: 'GRUPPETAK', gruppe, fra, til };

function fårMer(fordeling: Fordeling, id: string, tak: ReadonlyMap<Grense, Øre>): boolean {
  const beløpI = ({ linjer }: Fordeling): number => linjer.find((linje) => linje.id === id)?.beløp ?? 0;
  return beløpI(del(fordeling, id, tak)) > beløpI(fordeling);
}

/** The same split with other caps. */
function del({ grunnlag: { pott, mottakere, valg } }: Fordeling, id: string, tak: ReadonlyMap<Grense, Øre>): Fordeling {
  let egne: readonly Mottaker[] = mottakere;
  let nyeValg: Fordelingsvalg = valg;
  for (const [{ gruppe }, til] of tak) {
    if (gruppe === undefined) egne = egne.map((m) => (m.id === id ? { ...m, tak: til } : m));
    else {
      const grupper = (nyeValg.grupper ?? []).map((g) => (g.gruppe === gruppe ? { ...g, tak: til } : g));
      nyeValg = { ...nyeValg, grupper };
    }
  }
  return fordelPott(pott, egne, nyeValg);
}
