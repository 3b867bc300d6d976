import { ved } from '../../kjerne/ved';
import type { Arbeid } from './kan-fullfores';
import { type Lagene, type Oppgave, søkLagvis } from './lagvis';
import { DOBLE } from './regning';
import { lagRelaksering } from './relaksering';
import { søkFritt } from './sok-fritt';

/** The best value, and what the sets that reach it have in common. */
export interface BesteSett<T> {
  readonly verdi: T;
  /** By item: whether it is in some best set, and whether it is left out of some. */
  readonly iNoen: readonly boolean[];
  readonly uteAvNoen: readonly boolean[];
  /** The weight of the heaviest best set. */
  readonly tyngst: number;
  /** How many best sets there are; `Infinity` above 2^53. */
  readonly antall: number;
  /** The best sets as lists of items, when there are at most 100. */
  readonly sett?: readonly (readonly number[])[];
  /** The best set that holds the first of these items, then the second … as far as one does. */
  readonly velg: (rekkefølge: readonly number[]) => readonly number[];
}

const FLEST_LISTEDE = 100;

/**
 * Finds every set of highest value within a capacity, exactly: first the value, then the layers that lead to it.
 *
 * @param kjent - A value that some set is known to reach.
 * @returns The value alone when the work is used up before every set is known; nothing when not even that is.
 */
export function finnBesteSett<T extends number | bigint>(
  oppgave: Oppgave<T>,
  kjent: T,
  arbeidsgrense: number,
): BesteSett<T> | { readonly verdi: T } | undefined {
  const søk = lagSøk(oppgave);
  const best = søk(kjent, { alle: false, arbeid: { igjen: arbeidsgrense } });
  if (best === undefined) return undefined;
  const funnet = søk(best.verdi, { alle: true, arbeid: { igjen: arbeidsgrense } });
  if (funnet === undefined) return { verdi: best.verdi };
  const { lag } = funnet;
  const antall = oppgave.vekter.length;
  const iNoen = new Array<boolean>(antall).fill(false);
  const uteAvNoen = new Array<boolean>(antall).fill(false);
  const levende = finnLevende(lag, () => undefined);
  for (const [k, i] of lag.orden.entries()) {
    iNoen[i] = ved(levende, k).medI;
    uteAvNoen[i] = ved(levende, k).utenI;
  }
  const antallSett = tellVeier(lag);
  return {
    verdi: best.verdi,
    iNoen,
    uteAvNoen,
    tyngst: Math.max(...lag.slutt.map(({ vekt }) => vekt)),
    antall: antallSett,
    ...(antallSett > FLEST_LISTEDE ? {} : { sett: listSett(lag) }),
    velg: (rekkefølge) => velgEtter(lag, levende, rekkefølge),
  };
}

type Søkevalg = { readonly alle: boolean; readonly arbeid: Arbeid };
type Funnet<T> = { readonly verdi: T; readonly lag: Lagene } | undefined;

/** The fast search where it can be used, else the general one. */
function lagSøk<T extends number | bigint>(oppgave: Oppgave<T>): (kjent: T, valg: Søkevalg) => Funnet<T> {
  const { vekter, verdier, kapasitet, portefølje, regning } = oppgave;
  if (portefølje.finnes || !erTall(verdier)) return (kjent, valg) => søkLagvis(oppgave, kjent, valg);
  const { orden } = lagRelaksering(vekter, verdier, DOBLE);
  return (kjent, valg) => {
    const svar = søkFritt({ vekter, verdier, kapasitet, orden }, regning.tilTall(kjent), valg);
    return svar as Funnet<T>;
  };
}

const erTall = (verdier: readonly (number | bigint)[]): verdier is readonly number[] =>
  verdier.every((verdi) => typeof verdi === 'number');

interface Laginfo {
  readonly medI: boolean;
  readonly utenI: boolean;
}

/** Goes back from the optimal states along the ways that the forced choices leave open. */
function finnLevende(lag: Lagene, tvunget: (i: number) => boolean | undefined): readonly Laginfo[] {
  const info: Laginfo[] = [];
  let nå = new Uint8Array(lag.antall(lag.orden.length));
  for (const { plass } of lag.slutt) nå[plass] = 1;
  for (let k = lag.orden.length - 1; k >= 0; k--) {
    const valg = tvunget(ved(lag.orden, k));
    const forrige = new Uint8Array(lag.antall(k));
    let [medI, utenI] = [false, false];
    const møt = (fra: number, tatt: boolean): void => {
      if (valg !== undefined && valg !== tatt) return;
      if (tatt) medI = true;
      else utenI = true;
      forrige[fra] = 1;
    };
    for (let plass = 0; plass < nå.length; plass++) if (nå[plass] === 1) lag.besøk(k, plass, møt);
    info[k] = { medI, utenI };
    nå = forrige;
  }
  return info;
}

/** The number of ways from the start to an optimal state; two ways are never the same set. */
function tellVeier(lag: Lagene): number {
  let nå = new Float64Array(lag.antall(lag.orden.length));
  for (const { plass } of lag.slutt) nå[plass] = 1;
  for (let k = lag.orden.length - 1; k >= 0; k--) {
    const forrige = new Float64Array(lag.antall(k));
    let sum = 0;
    for (const [plass, veier] of nå.entries()) {
      if (veier === 0) continue;
      lag.besøk(k, plass, (fra) => {
        forrige[fra] = (forrige[fra] ?? 0) + veier;
        sum += veier;
      });
    }
    // Each of these goes on to at least one whole set.
    if (sum > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY;
    nå = forrige;
  }
  return ved(nå, 0);
}

function listSett(lag: Lagene): readonly (readonly number[])[] {
  const alle: number[][] = [];
  const gå = (k: number, plass: number, tatt: readonly number[]): void => {
    if (k < 0) {
      alle.push([...tatt]);
      return;
    }
    lag.besøk(k, plass, (fra, erTatt) => gå(k - 1, fra, erTatt ? [...tatt, ved(lag.orden, k)] : tatt));
  };
  for (const { plass } of lag.slutt) gå(lag.orden.length - 1, plass, []);
  return alle.map((sett) => sett.sort((a, b) => a - b));
}

/** One way back after another, each with one more choice forced; only what is in some sets and not in others is tried. */
function velgEtter(lag: Lagene, info: readonly Laginfo[], rekkefølge: readonly number[]): readonly number[] {
  const tvang = new Map<number, boolean>();
  for (const [k, i] of lag.orden.entries()) {
    const { medI, utenI } = ved(info, k);
    if (!medI || !utenI) tvang.set(i, medI);
  }
  for (const i of rekkefølge) {
    if (tvang.has(i)) continue;
    const her = finnLevende(lag, (annen) => (annen === i ? true : tvang.get(annen)))[0];
    tvang.set(i, her?.medI === true || her?.utenI === true);
  }
  return [...tvang].flatMap(([i, tatt]) => (tatt ? [i] : [])).sort((a, b) => a - b);
}
