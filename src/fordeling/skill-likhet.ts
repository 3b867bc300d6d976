import { rangerEtterLodd } from '../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Likhetsregel } from '../modell';
import type { Uavgjort } from './typer';

const FLEST_LISTEDE = 100n;

/** Someone with an exactly equal claim to a unit. */
export interface Likestilt {
  readonly id: string;
  readonly vekt: bigint;
}

/** Who of the tied gets a unit, and what the rules could not separate. */
export interface Skilt {
  readonly vinnere: readonly string[];
  readonly uavgjort?: Uavgjort;
}

/**
 * Gives fewer units than there are tied recipients, by the rules in turn. Each rule puts the tied into classes; whole
 * classes get their units from the top, and the class that the units run out in goes on to the next rule.
 */
export function skillLikhet(
  tied: readonly Likestilt[],
  enheter: number,
  regler: Likhetsregel | readonly Likhetsregel[],
): Skilt {
  const vinnere: string[] = [];
  let igjen = enheter;
  let like = tied;
  for (const regel of Array.isArray(regler) ? regler : [regler as Likhetsregel]) {
    if (regel === 'MELD') break;
    for (const klasse of klasserEtter(regel, like)) {
      like = klasse;
      if (igjen < klasse.length) break;
      vinnere.push(...klasse.map(({ id }) => id));
      igjen -= klasse.length;
    }
    if (igjen === 0) return { vinnere };
  }
  return { vinnere, uavgjort: lagUavgjort(like, igjen) };
}

function klasserEtter(
  regel: Exclude<Likhetsregel, 'MELD'>,
  like: readonly Likestilt[],
): readonly (readonly Likestilt[])[] {
  const ider = like.map(({ id }) => id);
  if (regel === 'ID') return enkeltvis(like, ider.sort(sammenlignTekst));
  if (typeof regel === 'object') return enkeltvis(like, rangerEtterLodd(regel.lodd, ider));
  const fortegn = regel === 'STORST_VEKT' ? -1 : 1;
  const klasser: Likestilt[][] = [];
  for (const en of [...like].sort((a, b) => (a.vekt < b.vekt ? -fortegn : a.vekt > b.vekt ? fortegn : 0))) {
    const siste = klasser.at(-1);
    if (siste?.[0]?.vekt === en.vekt) siste.push(en);
    else klasser.push([en]);
  }
  return klasser;
}

function enkeltvis(like: readonly Likestilt[], rekkefølge: readonly string[]): readonly (readonly Likestilt[])[] {
  const etterId = new Map(like.map((en) => [en.id, [en]] as const));
  return rekkefølge.map((id) => etterId.get(id) ?? []);
}

function lagUavgjort(like: readonly Likestilt[], enheter: number): Uavgjort {
  const ider = like.map(({ id }) => id).sort(sammenlignTekst);
  const antall = binomial(BigInt(ider.length), BigInt(enheter));
  const felles = { ider, enheter, antallLovlige: antall.toString() };
  return antall <= FLEST_LISTEDE ? { ...felles, lovlige: utvalg(ider, enheter) } : felles;
}

function binomial(n: bigint, k: bigint): bigint {
  const m = k > n - k ? n - k : k;
  let svar = 1n;
  for (let i = 1n; i <= m; i++) svar = (svar * (n - m + i)) / i;
  return svar;
}

/** Every choice of `antall` among ids, in the order of the ids. */
function utvalg(ider: readonly string[], antall: number): readonly (readonly string[])[] {
  if (antall === 0) return [[]];
  return ider.flatMap((id, i) => utvalg(ider.slice(i + 1), antall - 1).map((resten) => [id, ...resten]));
}
