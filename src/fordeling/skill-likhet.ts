import { rangerEtterLodd } from '../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Likhetsregel } from '../modell';
import type { Likestilt, Skilt } from './likestilt';
import { meldLikhet } from './meld-likhet';
import { ALLE, Plassregnskap } from './plassregnskap';
import type { Uavgjort } from './typer';

/**
 * Gives a unit each to those who have an equal claim, as far as there is room, by the rules in turn. Each rule puts the
 * tied into classes; classes get their units from the top, and a class that there is not room for goes on to the next
 * rule. What no rule separates is reported, and holds its room.
 */
export function skillLikhet<T extends Likestilt>(
  like: readonly T[],
  rom: Plassregnskap,
  regler: readonly Likhetsregel[],
): Skilt<T> {
  const kan = like.filter(({ gruppe }) => rom.kanTa(gruppe));
  if (taAlle(kan, rom)) return { vinnere: kan, uavgjort: [] };
  const [regel, ...resten] = regler;
  if (regel === undefined || regel === 'MELD') return meldLikhet(kan, rom);
  const vinnere: T[] = [];
  const uavgjort: Uavgjort[] = [];
  for (const klasse of klasserEtter(regel, kan)) {
    const skilt = skillLikhet(klasse, rom, resten);
    for (const vinner of skilt.vinnere) vinnere.push(vinner);
    uavgjort.push(...skilt.uavgjort);
  }
  return { vinnere, uavgjort };
}

/** Gives fewer units than there are tied recipients, who all draw on the same room. */
export function skillUtenGrupper<T extends Omit<Likestilt, 'gruppe'>>(
  like: readonly T[],
  enheter: number,
  regler: Likhetsregel | readonly Likhetsregel[],
): Skilt<T & Likestilt> {
  const rom = new Plassregnskap(enheter, [{ vekt: 0n, gulv: 0n }], [], { har: [0], høyst: [enheter] });
  return skillLikhet(
    like.map((en) => ({ ...en, gruppe: ALLE })),
    rom,
    somKjede(regler),
  );
}

/** The rules as a chain. */
export function somKjede(regler: Likhetsregel | readonly Likhetsregel[]): readonly Likhetsregel[] {
  return Array.isArray(regler) ? regler : [regler as Likhetsregel];
}

function taAlle(like: readonly Likestilt[], rom: Plassregnskap): boolean {
  for (const [i, { gruppe }] of like.entries()) {
    if (rom.kanTa(gruppe)) {
      rom.ta(gruppe);
      continue;
    }
    for (const tatt of like.slice(0, i)) rom.giTilbake(tatt.gruppe);
    return false;
  }
  return true;
}

function klasserEtter<T extends Likestilt>(
  regel: Exclude<Likhetsregel, 'MELD'>,
  like: readonly T[],
): readonly (readonly T[])[] {
  if (regel === 'ID') return [...like].sort(etterId).map((en) => [en]);
  if (typeof regel === 'object') {
    const etter = new Map(like.map((en) => [en.id, [en]] as const));
    const ider = like.map(({ id }) => id);
    return rangerEtterLodd(regel.lodd, ider).map((id) => vedNøkkel(etter, id));
  }
  const fortegn = regel === 'STORST_VEKT' ? -1 : 1;
  const klasser: T[][] = [];
  for (const en of [...like].sort((a, b) => (a.vekt < b.vekt ? -fortegn : a.vekt > b.vekt ? fortegn : 0))) {
    const siste = klasser.at(-1);
    if (siste?.[0]?.vekt === en.vekt) siste.push(en);
    else klasser.push([en]);
  }
  return klasser;
}

function etterId(a: Likestilt, b: Likestilt): number {
  return a.orden === undefined || b.orden === undefined ? sammenlignTekst(a.id, b.id) : a.orden - b.orden;
}
