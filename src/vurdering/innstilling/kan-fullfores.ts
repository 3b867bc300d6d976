import type { LestGrense, Sak } from './sak';

/** Not decided, taken, left out. */
export const ÅPEN = 0;
export const INNE = 1;
export const UTE = 2;

const ARBEID_PER_KANDIDAT = 10;

/** Some candidates decided, the others open. */
export interface Stilling {
  /** `ÅPEN`, `INNE` or `UTE` by place. */
  readonly tilstand: Uint8Array;
  /** What those who are taken get, and the least that each of the others can be taken for. */
  readonly beløp: readonly number[];
}

/** How much work a search may still do; shared by all searches of one recommendation. */
export interface Arbeid {
  igjen: number;
}

/**
 * Whether some lawful set holds all that are taken and none that are left out: within the frame, every floor, cap,
 * exclusion and dependency met.
 *
 * Without floors it is answered at once: what is taken, with all it needs, is lawful or nothing is. With floors it is a
 * search over those that a floor counts, cheapest first.
 *
 * @returns `undefined` when the work is used up before there is an answer.
 */
export function kanFullføres(sak: Sak, { tilstand, beløp }: Stilling, arbeid: Arbeid): boolean | undefined {
  if (arbeid.igjen <= 0) return undefined;
  arbeid.igjen -= 1;
  const nå = medAltSomKreves(sak, tilstand);
  if (nå === undefined || !erInnenfor(sak, nå, beløp)) return false;
  const gulv = finnManglendeGulv(sak, nå, beløp);
  if (gulv === undefined) return true;
  if (gulv === 'UMULIG') return false;
  const neste = velgNeste(gulv, nå, beløp);
  if (neste < 0) return false;
  let ukjent = false;
  // A step of the search looks at every candidate; it costs that much of the work, and a plain answer next to nothing.
  arbeid.igjen -= ARBEID_PER_KANDIDAT * nå.length;
  for (const valgt of [INNE, UTE]) {
    const prøvd = Uint8Array.from(nå);
    prøvd[neste] = valgt;
    const svar = kanFullføres(sak, { tilstand: prøvd, beløp }, arbeid);
    if (svar === true) return true;
    if (svar === undefined) ukjent = true;
  }
  return ukjent ? undefined : false;
}

/** The same with everything that the taken need taken too; nothing when one of those is left out. */
function medAltSomKreves({ portefølje }: Sak, tilstand: Uint8Array): Uint8Array | undefined {
  const { forutsetninger } = portefølje;
  const nå = Uint8Array.from(tilstand);
  for (let endret = forutsetninger.length > 0; endret; ) {
    endret = false;
    for (const { plass, krever } of forutsetninger) {
      if (nå[plass] === UTE) continue;
      const kreves = krever < 0 ? UTE : nå[krever];
      if (kreves === INNE) continue;
      if (kreves === UTE) {
        // What needs something that is left out is left out itself.
        if (nå[plass] === INNE) return undefined;
        nå[plass] = UTE;
        endret = true;
      } else if (nå[plass] === INNE) {
        nå[krever] = INNE;
        endret = true;
      }
    }
  }
  return nå;
}

function erInnenfor({ ramme, portefølje }: Sak, tilstand: Uint8Array, beløp: readonly number[]): boolean {
  let sum = 0;
  for (const [i, b] of beløp.entries()) if (tilstand[i] === INNE) sum += b;
  if (sum > ramme) return false;
  for (const grense of portefølje.grenser) if (bruktAv(grense, tilstand, beløp) > grense.høyst) return false;
  for (const { medlemmer } of portefølje.utelukkelser) {
    let antall = 0;
    for (const i of medlemmer) if (tilstand[i] === INNE) antall += 1;
    if (antall > 1) return false;
  }
  return true;
}

/** What the taken count for under a limit. */
export function bruktAv({ medlem, mål }: LestGrense, tilstand: Uint8Array, beløp: readonly number[]): number {
  let brukt = 0;
  for (const [i, b] of beløp.entries()) {
    if (tilstand[i] === INNE && medlem[i] === 1) brukt += mål === 'ANTALL' ? 1 : b;
  }
  return brukt;
}

/** The unmet floor with the fewest open candidates, or that one cannot be met with what is open. */
function finnManglendeGulv(
  { ramme, portefølje }: Sak,
  tilstand: Uint8Array,
  beløp: readonly number[],
): LestGrense | 'UMULIG' | undefined {
  let rest = ramme;
  for (const [i, b] of beløp.entries()) if (tilstand[i] === INNE) rest -= b;
  let trangest: LestGrense | undefined;
  let færrest = Number.POSITIVE_INFINITY;
  for (const grense of portefølje.grenser) {
    const mangler = grense.minst - bruktAv(grense, tilstand, beløp);
    if (mangler <= 0) continue;
    const åpne = beløp
      .filter((b, i) => tilstand[i] === ÅPEN && grense.medlem[i] === 1 && b <= rest)
      .sort((a, b) => a - b);
    if (!kanDekke(grense, mangler, åpne, rest)) return 'UMULIG';
    if (åpne.length < færrest) [trangest, færrest] = [grense, åpne.length];
  }
  return trangest;
}

function kanDekke({ mål }: LestGrense, mangler: number, åpne: readonly number[], rest: number): boolean {
  if (mål === 'BELOP') return mangler <= rest && åpne.reduce((sum, b) => sum + b, 0) >= mangler;
  if (åpne.length < mangler) return false;
  return åpne.slice(0, mangler).reduce((sum, b) => sum + b, 0) <= rest;
}

/** Cheapest first where applications are counted, dearest first where øre are. */
function velgNeste({ mål, medlem }: LestGrense, tilstand: Uint8Array, beløp: readonly number[]): number {
  let best = -1;
  let bestBeløp = 0;
  for (const [i, b] of beløp.entries()) {
    if (tilstand[i] !== ÅPEN || medlem[i] !== 1) continue;
    const bedre = best < 0 || (mål === 'ANTALL' ? b < bestBeløp : b > bestBeløp);
    if (bedre) [best, bestBeløp] = [i, b];
  }
  return best;
}
