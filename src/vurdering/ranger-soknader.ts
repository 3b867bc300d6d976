import { lesEksakt, type Rasjonal, sammenlignEksakt } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { rangerEtterLodd } from '../kjerne/ranger-etter-lodd';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Søknad } from '../modell';
import { finnRangspenn } from './finn-rangspenn';
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

/** How two applications with equal totals were separated. For any two of them, ask {@link finnSkille}. */
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
  /**
   * Each pair with equal totals that a rule separated, in order of rank. Where more than 100 have one total, only those
   * who stand next to each other; the others follow from them.
   */
  readonly skiller: readonly Skille[];
  /** Those that share a place: groups of ids, in order of rank. */
  readonly uavgjort: readonly (readonly string[])[];
  /** Those that have no place, by id, and why. */
  readonly utenfor: readonly {
    readonly søknadId: string;
    readonly søktBeløp: Øre;
    readonly årsak: Exclude<Søknadsresultat['status'], 'VURDERT'>;
  }[];
  /** With missing scores as `INTERVALL`: where each one that competes could stand, by id; absent else. */
  readonly rangspenn?: readonly Rangspenn[];
}

/** The best and the worst place a søknad can get when missing scores become known. */
export interface Rangspenn {
  /** The søknad. */
  readonly søknadId: string;
  /** One more than those that are certainly ahead of it. */
  readonly beste: number;
  /** One more than those that may be ahead of it. */
  readonly dårligste: number;
}

/**
 * Ranks assessed applications by their exact totals. Equal totals stay equal unless a rule of the chain separates them,
 * and it is told which rule did; the place in the list never decides.
 *
 * Only those with status `VURDERT` get a place; the others are listed with the reason.
 *
 * @param resultat - From {@link vurderSøknader}.
 * @param valg - How equals share places, and what separates them. O(n log n), and each tied pair once where at most 100
 * tie.
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
  const { søknader } = resultat.grunnlag.runde;
  const finnSøknad = lagOppslag(søknader);
  const deltakere: Deltaker[] = [];
  const utenfor: Rangering['utenfor'][number][] = [];
  for (const [i, ett] of resultat.søknader.entries()) {
    const { søknadId, status, totalt } = ett;
    const søknad = finnSøknad(søknadId, i);
    const søktBeløp = søknad?.søktBeløp ?? (0 as Øre);
    if (status !== 'VURDERT') utenfor.push({ søknadId, søktBeløp, årsak: status });
    else if (totalt !== undefined) deltakere.push({ id: søknadId, totalt, søktBeløp, resultat: ett });
  }
  const skiller: Skille[] = [];
  const grupper: (readonly Deltaker[])[] = [];
  for (const like of delEtterTotal(deltakere)) skillLike(like, valg.likhetskjede, { grupper, skiller });
  const rangspenn = resultat.grunnlag.valg?.manglende === 'INTERVALL' ? { rangspenn: finnRangspenn(resultat) } : {};
  return {
    grunnlag: { resultat, valg },
    plasser: plasser(grupper, valg.konvensjon, deltakere.length),
    skiller,
    uavgjort: grupper.filter(({ length }) => length > 1).map((gruppe) => gruppe.map(({ id }) => id)),
    utenfor: utenfor.sort((a, b) => sammenlignTekst(a.søknadId, b.søknadId)),
    ...rangspenn,
  };
}

interface Deltaker {
  readonly id: string;
  readonly totalt: Brøk;
  readonly søktBeløp: Øre;
  readonly resultat: Søknadsresultat;
}
type Rekkefølge = (a: Deltaker, b: Deltaker) => number;

/** Groups of so many list every pair that a rule separated; larger ones only neighbours. */
const FLEST_MED_ALLE_PAR = 100;

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

/** The søknad of a result. They stand in one order, so nothing is looked up unless they do not. */
function lagOppslag(søknader: readonly Søknad[]): (id: string, plass: number) => Søknad | undefined {
  let etterId: ReadonlyMap<string, Søknad> | undefined;
  return (id, plass) => {
    const søknad = søknader[plass];
    if (søknad?.id === id) return søknad;
    etterId ??= new Map(søknader.map((en) => [en.id, en]));
    return etterId.get(id);
  };
}

/** Groups with equal totals from the highest, each by id. Many share a total, so each is read and placed once. */
function delEtterTotal(deltakere: readonly Deltaker[]): readonly (readonly Deltaker[])[] {
  const etterObjekt = new Map<Brøk, Deltaker[]>();
  for (const deltaker of deltakere) {
    const før = etterObjekt.get(deltaker.totalt);
    if (før === undefined) etterObjekt.set(deltaker.totalt, [deltaker]);
    else før.push(deltaker);
  }
  const lest = [...etterObjekt].map(([totalt, gruppe]) => ({ tall: lesEksakt(totalt), gruppe }));
  const ordnet = lest.sort(sammenlignTall(lest.map(({ tall }) => tall)));
  const grupper: { tall: Rasjonal; gruppe: Deltaker[] }[] = [];
  for (const ett of ordnet) {
    const sist = grupper.at(-1);
    if (sist === undefined || sammenlignEksakt(sist.tall, ett.tall) !== 0) {
      grupper.push(ett);
      continue;
    }
    sist.gruppe = sist.gruppe.concat(ett.gruppe);
  }
  return grupper.map(({ gruppe }) => ordneEtterId(gruppe));
}

/** Compares totals from the highest: as doubles where all are exact over one denominator, by cross-multiplication else. */
function sammenlignTall(alle: readonly Rasjonal[]): (a: { tall: Rasjonal }, b: { tall: Rasjonal }) => number {
  const trygt = alle.every(({ t, n }) => erTrygt(t) && n === alle[0]?.n);
  if (trygt) return (a, b) => Number(b.tall.t) - Number(a.tall.t);
  return (a, b) => -sammenlignEksakt(a.tall, b.tall);
}

const erTrygt = (x: bigint): boolean => Number.isSafeInteger(Number(x));

function ordneEtterId(gruppe: readonly Deltaker[]): readonly Deltaker[] {
  let erOrdnet = true;
  for (let i = 1; i < gruppe.length && erOrdnet; i++) erOrdnet = ved(gruppe, i - 1).id <= ved(gruppe, i).id;
  return erOrdnet ? gruppe : [...gruppe].sort((a, b) => sammenlignTekst(a.id, b.id));
}

interface Orden {
  readonly grupper: (readonly Deltaker[])[];
  readonly skiller: Skille[];
}

/** Separates those with one total by the chain, and notes by which rule each was separated from the others. */
function skillLike(like: readonly Deltaker[], kjede: readonly Rangeringsregel[], { grupper, skiller }: Orden): void {
  if (like.length < 2 || kjede.length === 0) {
    grupper.push(like);
    return;
  }
  // The rule that separates each group from the one before it, by its place in the chain.
  let nå: { readonly gruppe: readonly Deltaker[]; readonly regel: number }[] = [{ gruppe: like, regel: -1 }];
  for (const [plass, regel] of kjede.entries()) {
    nå = nå.flatMap(({ gruppe, regel: foran }) =>
      gruppe.length < 2
        ? [{ gruppe, regel: foran }]
        : delOpp(gruppe, rekkefølgeEtter(regel, gruppe)).map((del, i) => ({
            gruppe: del,
            regel: i === 0 ? foran : plass,
          })),
    );
  }
  grupper.push(...nå.map(({ gruppe }) => gruppe));
  const alle = like.length <= FLEST_MED_ALLE_PAR;
  for (let j = 1; j < nå.length; j++) {
    // The rule between two is the first of the chain among all that separate those between them.
    let plass = kjede.length;
    for (let i = j - 1; i >= (alle ? 0 : j - 1); i--) {
      plass = Math.min(plass, ved(nå, i + 1).regel);
      const regel = ved(kjede, plass);
      const [foran, bak] = [ved(nå, i).gruppe, ved(nå, j).gruppe];
      if (alle) for (const a of foran) for (const b of bak) skiller.push({ foran: a.id, bak: b.id, regel });
      else skiller.push({ foran: ved(foran, foran.length - 1).id, bak: ved(bak, 0).id, regel });
    }
  }
}

/** Groups of equals in order; within each they keep the order they have, which is by id. */
function delOpp(deltakere: readonly Deltaker[], rekkefølge: Rekkefølge): readonly (readonly Deltaker[])[] {
  const grupper: Deltaker[][] = [];
  for (const deltaker of [...deltakere].sort(rekkefølge)) {
    const gruppe = grupper.at(-1);
    const første = gruppe?.[0];
    if (gruppe !== undefined && første !== undefined && rekkefølge(første, deltaker) === 0) gruppe.push(deltaker);
    else grupper.push([deltaker]);
  }
  return grupper;
}

function rekkefølgeEtter(regel: Rangeringsregel, like: readonly Deltaker[]): Rekkefølge {
  if (regel.type === 'LAVEST_BELOP') return (a, b) => a.søktBeløp - b.søktBeløp;
  if (regel.type === 'LODD') {
    const plass = new Map(
      rangerEtterLodd(
        regel.frø,
        like.map(({ id }) => id),
      ).map((id, i) => [id, i]),
    );
    return (a, b) => vedNøkkel(plass, a.id) - vedNøkkel(plass, b.id);
  }
  const bidrag = new Map(like.map((deltaker) => [deltaker.id, bidragFra(deltaker, regel.kriteriumId)]));
  return (a, b) => -sammenlignEksakt(vedNøkkel(bidrag, a.id), vedNøkkel(bidrag, b.id));
}

/** What the criterion added to the total, so that the better score goes first also where lowest is best. */
function bidragFra({ resultat }: Deltaker, kriteriumId: string): Rasjonal {
  const bidrag = resultat.kriterier.find((kriterium) => kriterium.kriteriumId === kriteriumId)?.bidrag;
  return bidrag === undefined ? { t: 0n, n: 1n } : lesEksakt(bidrag);
}

function plasser(
  grupper: readonly (readonly Deltaker[])[],
  konvensjon: Rangeringsvalg['konvensjon'],
  antall: number,
): readonly Rangplass[] {
  const alle = new Array<Rangplass>(antall);
  let foran = 0;
  for (const [i, gruppe] of grupper.entries()) {
    const rang = konvensjon === '1223' ? i + 1 : konvensjon === '1224' ? foran + 1 : foran + (gruppe.length + 1) / 2;
    const delt = gruppe.length > 1;
    for (const { id: søknadId, totalt, søktBeløp } of gruppe) {
      alle[foran++] = { søknadId, rang, totalt, søktBeløp, delt };
    }
  }
  return alle;
}
