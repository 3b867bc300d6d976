import { lesEksakt, type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { rangerEtterLodd } from '../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Søknad } from '../modell';
import type { VurderingKoder } from './koder';
import type { Søknadsresultat, Vurderingsresultat } from './typer';

const funn = lagFunnlager<VurderingKoder>();

/**
 * What separates applications with exactly equal totals: the score of one criterion, the smaller amount applied for, or
 * a lot that anyone can redo: ascending by the lower-hex SHA-256 of the UTF-8 text `frø|id`.
 */
export type Rangeringsregel =
  | { readonly type: 'KRITERIUM'; readonly kriteriumId: string }
  | { readonly type: 'LAVEST_BELOP' }
  | { readonly type: 'LODD'; readonly frø: string };

/** How applications are ranked. None of it has a default; the result repeats it. */
export interface Rangeringsvalg {
  /** How equals share places: `1224` (both second, next fourth), `1223` (next third), `BROK` (both 2.5). */
  readonly konvensjon: '1224' | '1223' | 'BROK';
  /** What separates equals, tried in turn; with an empty chain they stay equal. */
  readonly likhetskjede: readonly Rangeringsregel[];
}

/** The place of one søknad. */
export interface Rangplass {
  /** The søknad. */
  readonly søknadId: string;
  /** Its place, 1 is first; halves only with `BROK`. */
  readonly rang: number;
  /** Its total. */
  readonly totalt: Brøk;
  /** What it applies for. */
  readonly søktBeløp: Øre;
  /** Whether it shares the place with others. */
  readonly delt: boolean;
}

/** How two applications with equal totals were separated. */
export interface Skille {
  /** The one that goes first. */
  readonly foran: string;
  /** The one that goes after. */
  readonly bak: string;
  /** The rule that decided. */
  readonly regel: Rangeringsregel;
}

/** Applications in order. */
export interface Rangering {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly resultat: Vurderingsresultat; readonly valg: Rangeringsvalg };
  /** In order of rank, then by id. */
  readonly plasser: readonly Rangplass[];
  /** Each pair with equal totals that a rule separated, in order of rank. */
  readonly skiller: readonly Skille[];
  /** Those that share a place: groups of ids, in order of rank. */
  readonly uavgjort: readonly (readonly string[])[];
  /** Those that have no place, by id, and why. */
  readonly utenfor: readonly {
    readonly søknadId: string;
    readonly søktBeløp: Øre;
    readonly årsak: Exclude<Søknadsresultat['status'], 'VURDERT'>;
  }[];
}

/**
 * Ranks assessed applications by their exact totals. Equal totals stay equal unless a rule of the chain separates them,
 * and it is told which rule did; the place in the list never decides.
 *
 * Only those with status `VURDERT` get a place; the others are listed with the reason.
 *
 * @param resultat - From {@link vurderSøknader}.
 * @param valg - How equals share places, and what separates them. O(n log n), and each tied pair once.
 * @throws TilskuddFeil `LIKHETSKJEDE_UKJENT`, `VALG_UGYLDIG`, `FRO_TOMT`.
 * @example
 * const søknad = (id, søktBeløp) => ({ id, utlysningId: 'u', søktBeløp, tilstand: 'TIL_VURDERING' });
 * const søknader = [søknad('b', kroner(2)), søknad('a', kroner(3))];
 * const fikk = (søknadId) => ({ søknadId, status: 'VURDERT', totalt: { teller: '7', nevner: '2' }, kriterier: [] });
 * const resultat = { grunnlag: { runde: { søknader } }, kriterievekter: [], søknader: [fikk('b'), fikk('a')] };
 * rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] }).plasser.map((p) => [p.søknadId, p.rang])
 * // => [['a', 1], ['b', 1]]
 * rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [{ type: 'LAVEST_BELOP' }] }).skiller[0].foran // => 'b'
 */
export function rangerSøknader(resultat: Vurderingsresultat, valg: Rangeringsvalg): Rangering {
  kastVedFeil(finnBrudd(resultat, valg));
  const søknader = new Map(resultat.grunnlag.runde.søknader.map((søknad) => [søknad.id, søknad]));
  const beløpAv = (id: string): Øre => søknader.get(id)?.søktBeløp ?? (0 as Øre);
  const deltakere = resultat.søknader.flatMap((r): readonly Deltaker[] =>
    r.status === 'VURDERT' && r.totalt !== undefined
      ? [{ id: r.søknadId, totalt: r.totalt, tall: lesEksakt(r.totalt), resultat: r, søknad: søknader.get(r.søknadId) }]
      : [],
  );
  const skiller: Skille[] = [];
  const grupper = delOpp(deltakere, (a, b) => -sammenlignEksakt(a.tall, b.tall)).flatMap((like) =>
    skillLike(like, valg.likhetskjede, skiller),
  );
  return {
    grunnlag: { resultat, valg },
    plasser: plasser(grupper, valg.konvensjon).map((plass) => ({ ...plass, søktBeløp: beløpAv(plass.søknadId) })),
    skiller,
    uavgjort: grupper.filter(({ length }) => length > 1).map((gruppe) => gruppe.map(({ id }) => id)),
    utenfor: resultat.søknader
      .flatMap(({ søknadId, status }) =>
        status === 'VURDERT' ? [] : [{ søknadId, søktBeløp: beløpAv(søknadId), årsak: status }],
      )
      .sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
  };
}

interface Deltaker {
  readonly id: string;
  readonly totalt: Brøk;
  readonly tall: Rasjonal;
  readonly resultat: Søknadsresultat;
  readonly søknad: Søknad | undefined;
}
type Rekkefølge = (a: Deltaker, b: Deltaker) => number;

function finnBrudd({ kriterievekter }: Vurderingsresultat, valg: Rangeringsvalg): readonly Funn[] {
  const { konvensjon, likhetskjede } = valg;
  const kriterier = new Set(kriterievekter.map(({ kriteriumId }) => kriteriumId));
  const erKjent = (regel: Rangeringsregel): boolean =>
    regel.type === 'KRITERIUM' ? kriterier.has(regel.kriteriumId) : ['LAVEST_BELOP', 'LODD'].includes(regel.type);
  return [
    ...(['1224', '1223', 'BROK'].includes(konvensjon)
      ? []
      : [funn('VALG_UGYLDIG', 'FEIL', '/valg/konvensjon', { felt: 'konvensjon', verdi: String(konvensjon) })]),
    ...likhetskjede.flatMap((regel, i) => {
      if (erKjent(regel)) return [];
      const navn = regel.type === 'KRITERIUM' ? `KRITERIUM ${regel.kriteriumId}` : String(regel.type);
      return [funn('LIKHETSKJEDE_UKJENT', 'FEIL', `/valg/likhetskjede/${i}`, { regel: navn })];
    }),
  ];
}

/** Groups of equals in order, each by id. */
function delOpp(deltakere: readonly Deltaker[], rekkefølge: Rekkefølge): readonly (readonly Deltaker[])[] {
  const grupper: Deltaker[][] = [];
  const ordnet = [...deltakere].sort((a, b) => rekkefølge(a, b) || sammenlignTekst(a.id, b.id));
  for (const deltaker of ordnet) {
    const [første] = grupper.at(-1) ?? [];
    if (første !== undefined && rekkefølge(første, deltaker) === 0) grupper.at(-1)?.push(deltaker);
    else grupper.push([deltaker]);
  }
  return grupper;
}

function skillLike(
  like: readonly Deltaker[],
  kjede: readonly Rangeringsregel[],
  skiller: Skille[],
): readonly (readonly Deltaker[])[] {
  const [regel, ...resten] = kjede;
  if (like.length < 2 || regel === undefined) return [like];
  const grupper = delOpp(like, rekkefølgeEtter(regel, like));
  for (const [i, gruppe] of grupper.entries()) {
    for (const { id: bak } of gruppe) {
      for (const { id: foran } of grupper.slice(0, i).flat()) skiller.push({ foran, bak, regel });
    }
  }
  return grupper.flatMap((gruppe) => skillLike(gruppe, resten, skiller));
}

function rekkefølgeEtter(regel: Rangeringsregel, like: readonly Deltaker[]): Rekkefølge {
  if (regel.type === 'LAVEST_BELOP') return (a, b) => (a.søknad?.søktBeløp ?? 0) - (b.søknad?.søktBeløp ?? 0);
  if (regel.type === 'LODD') {
    const plass = new Map(
      rangerEtterLodd(
        regel.frø,
        like.map(({ id }) => id),
      ).map((id, i) => [id, i]),
    );
    return (a, b) => (plass.get(a.id) ?? 0) - (plass.get(b.id) ?? 0);
  }
  const bidrag = new Map(like.map((deltaker) => [deltaker.id, bidragFra(deltaker, regel.kriteriumId)]));
  const ingenting = { t: 0n, n: 1n };
  return (a, b) => -sammenlignEksakt(bidrag.get(a.id) ?? ingenting, bidrag.get(b.id) ?? ingenting);
}

/** What the criterion added to the total, so that the better score goes first also where lowest is best. */
function bidragFra({ resultat }: Deltaker, kriteriumId: string): Rasjonal {
  const bidrag = resultat.kriterier.find((kriterium) => kriterium.kriteriumId === kriteriumId)?.bidrag;
  return bidrag === undefined ? { t: 0n, n: 1n } : lesEksakt(bidrag);
}

function plasser(
  grupper: readonly (readonly Deltaker[])[],
  konvensjon: Rangeringsvalg['konvensjon'],
): readonly Omit<Rangplass, 'søktBeløp'>[] {
  let foran = 0;
  return grupper.flatMap((gruppe, i) => {
    const rang = konvensjon === '1223' ? i + 1 : konvensjon === '1224' ? foran + 1 : foran + (gruppe.length + 1) / 2;
    foran += gruppe.length;
    return gruppe.map(({ id, totalt }) => ({ søknadId: id, rang, totalt, delt: gruppe.length > 1 }));
  });
}
