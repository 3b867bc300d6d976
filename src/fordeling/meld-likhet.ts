import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Knippe, Likestilt, Skilt } from './likestilt';
import type { Plassregnskap } from './plassregnskap';
import { binomial, tellUtfall } from './tell-utfall';
import type { Uavgjort } from './typer';

const FLEST_LISTEDE = 100n;

/**
 * Leaves a tie to people: those who get a unit in every lawful outcome get it, those who get none in any go without, and
 * the rest stand as tied. Where groups have room of their own the tied fall apart into sets that do not touch each other.
 *
 * The lawful outcomes are the bases of a matroid, and those with room in the same group are alike. So it is enough to
 * find one outcome and to ask, for each pair of groups, whether a unit can be moved from the one to the other.
 */
export function meldLikhet<T extends Likestilt>(like: readonly T[], rom: Plassregnskap): Skilt<T> {
  const knipper = samle(like, rom);
  const deler = finnDeler(knipper, rom);
  return {
    vinnere: knipper.filter((knippe) => !deler.some((del) => del.includes(knippe))).flatMap(vinnereI),
    uavgjort: deler.map((del) => lagUavgjort(del, rom)),
  };
}

function samle<T extends Likestilt>(like: readonly T[], rom: Plassregnskap): (Knippe & { medlemmer: T[] })[] {
  const etterGruppe = new Map<number, Knippe & { medlemmer: T[] }>();
  for (const en of like) {
    const knippe = etterGruppe.get(en.gruppe) ?? { gruppe: en.gruppe, medlemmer: [], antall: 0 };
    etterGruppe.set(en.gruppe, knippe);
    knippe.medlemmer.push(en);
  }
  const knipper = [...etterGruppe.values()];
  for (const knippe of knipper) {
    while (knippe.antall < knippe.medlemmer.length && rom.kanTa(knippe.gruppe)) {
      rom.ta(knippe.gruppe);
      knippe.antall += 1;
    }
  }
  return knipper;
}

const vinnereI = <T extends Likestilt>({ medlemmer, antall }: Knippe & { medlemmer: T[] }): readonly T[] =>
  antall === medlemmer.length ? medlemmer : [];

/** The sets of groups within which units can be moved. */
function finnDeler(knipper: readonly Knippe[], rom: Plassregnskap): readonly (readonly Knippe[])[] {
  const deler: Knippe[][] = [];
  const slåSammen = (a: Knippe, b: Knippe): void => {
    const berørte = deler.filter((del) => del.includes(a) || del.includes(b));
    for (const del of berørte) deler.splice(deler.indexOf(del), 1);
    deler.push([...new Set([...berørte.flat(), a, b])]);
  };
  for (const til of knipper.filter(({ antall, medlemmer }) => antall < medlemmer.length)) {
    for (const fra of knipper.filter(({ antall }) => antall > 0)) {
      if (fra === til || kanFlyttes(fra, til, rom)) slåSammen(fra, til);
    }
  }
  return deler;
}

function kanFlyttes(fra: Knippe, til: Knippe, rom: Plassregnskap): boolean {
  rom.giTilbake(fra.gruppe);
  const kan = rom.kanTa(til.gruppe);
  rom.ta(fra.gruppe);
  return kan;
}

function lagUavgjort(del: readonly Knippe[], rom: Plassregnskap): Uavgjort {
  const ider = del.flatMap(({ medlemmer }) => medlemmer.map(({ id }) => id)).sort(sammenlignTekst);
  const enheter = del.reduce((sum, { antall }) => sum + antall, 0);
  const [ett] = del;
  const antall =
    del.length === 1 && ett !== undefined ? binomial(ett.medlemmer.length, enheter) : tellUtfall(del, enheter, rom);
  const felles = { ider, enheter, antallLovlige: antall.toString() };
  return antall <= FLEST_LISTEDE ? { ...felles, lovlige: listUtfall(del, enheter, rom) } : felles;
}

/** Every lawful choice among the tied, in the order of their ids. */
function listUtfall(del: readonly Knippe[], enheter: number, rom: Plassregnskap): readonly (readonly string[])[] {
  for (const { gruppe, antall } of del) for (let k = 0; k < antall; k++) rom.giTilbake(gruppe);
  const alle = del.flatMap(({ medlemmer }) => medlemmer).sort((a, b) => sammenlignTekst(a.id, b.id));
  const utfall: (readonly string[])[] = [];
  const velg = (fra: number, valgt: readonly string[]): void => {
    if (valgt.length === enheter) {
      utfall.push(valgt);
      return;
    }
    const en = alle[fra];
    if (en === undefined || !kanNå(enheter - valgt.length, alle.slice(fra), rom)) return;
    if (rom.kanTa(en.gruppe)) {
      rom.ta(en.gruppe);
      velg(fra + 1, [...valgt, en.id]);
      rom.giTilbake(en.gruppe);
    }
    velg(fra + 1, valgt);
  };
  velg(0, []);
  for (const { gruppe, antall } of del) for (let k = 0; k < antall; k++) rom.ta(gruppe);
  return utfall;
}

function kanNå(antall: number, blant: readonly Likestilt[], rom: Plassregnskap): boolean {
  const tatt: number[] = [];
  for (const { gruppe } of blant) {
    if (tatt.length === antall) break;
    if (!rom.kanTa(gruppe)) continue;
    rom.ta(gruppe);
    tatt.push(gruppe);
  }
  for (const gruppe of tatt) rom.giTilbake(gruppe);
  return tatt.length === antall;
}
