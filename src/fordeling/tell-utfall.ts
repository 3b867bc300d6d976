import type { Knippe } from './likestilt';
import { ALLE, type Plassregnskap } from './plassregnskap';

/** How many ways there are to choose, by how many of the tied are chosen and by what a group then takes up. */
type Tabell = Map<number, Map<number, bigint>>;

/** The number of ways to choose `k` among `n`. */
export function binomial(n: number, k: number): bigint {
  const m = Math.min(k, n - k);
  let svar = 1n;
  for (let i = 1; i <= m; i++) svar = (svar * BigInt(n - m + i)) / BigInt(i);
  return svar;
}

/**
 * How many choices of `enheter` among the tied of several groups there is room for: from the innermost groups out, by
 * how many are chosen within and how much room that takes. At worst quadratic in the tied for each group.
 */
export function tellUtfall(del: readonly Knippe[], enheter: number, rom: Plassregnskap): bigint {
  const knipper = new Map(del.map((knippe) => [knippe.gruppe, knippe]));
  const indre = finnIndre(del, rom);
  const tell = (gruppe: number): Tabell => {
    const barn = indre.get(gruppe) ?? [];
    const knippe = knipper.get(gruppe);
    const uten = rom.opptattAv(gruppe) - (knippe?.antall ?? 0) - barn.reduce((sum, b) => sum + rom.behov(b), 0);
    let tabell: Tabell = new Map([[0, new Map([[uten, 1n]])]]);
    if (knippe !== undefined) tabell = kombiner(tabell, velgBlant(knippe), enheter);
    for (const b of barn) tabell = kombiner(tabell, tell(b), enheter);
    return klem(tabell, gruppe, rom);
  };
  let sum = 0n;
  for (const måter of tell(ALLE).get(enheter)?.values() ?? []) sum += måter;
  return sum;
}

/** For each group on the way out from the tied, those directly within it that are on the way too. */
function finnIndre(del: readonly Knippe[], rom: Plassregnskap): ReadonlyMap<number, readonly number[]> {
  const indre = new Map<number, number[]>();
  const besøkt = new Set<number>();
  for (const { gruppe } of del) {
    for (let g = gruppe; g !== ALLE && !besøkt.has(g); g = rom.rundt(g)) {
      besøkt.add(g);
      const over = rom.rundt(g);
      indre.set(over, [...(indre.get(over) ?? []), g]);
    }
  }
  return indre;
}

function velgBlant({ medlemmer }: Knippe): Tabell {
  const n = medlemmer.length;
  let måter = 1n;
  const tabell: Tabell = new Map([[0, new Map([[0, måter]])]]);
  for (let k = 1; k <= n; k++) {
    måter = (måter * BigInt(n - k + 1)) / BigInt(k);
    tabell.set(k, new Map([[k, måter]]));
  }
  return tabell;
}

function kombiner(a: Tabell, b: Tabell, høyst: number): Tabell {
  const ut: Tabell = new Map();
  for (const [valgtA, radA] of a) {
    for (const [valgtB, radB] of b) {
      if (valgtA + valgtB > høyst) continue;
      for (const [romA, måterA] of radA)
        for (const [romB, måterB] of radB) leggTil(ut, valgtA + valgtB, romA + romB, måterA * måterB);
    }
  }
  return ut;
}

function klem(tabell: Tabell, gruppe: number, rom: Plassregnskap): Tabell {
  const ut: Tabell = new Map();
  for (const [valgt, rad] of tabell) {
    for (const [opptatt, måter] of rad) {
      const behov = rom.behovMed(gruppe, opptatt);
      if (behov <= rom.plassI(gruppe)) leggTil(ut, valgt, behov, måter);
    }
  }
  return ut;
}

function leggTil(tabell: Tabell, valgt: number, rom: number, måter: bigint): void {
  const rad = tabell.get(valgt) ?? new Map<number, bigint>();
  tabell.set(valgt, rad);
  rad.set(rom, (rad.get(rom) ?? 0n) + måter);
}
