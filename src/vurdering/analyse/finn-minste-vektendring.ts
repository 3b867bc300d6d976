import {
  gang,
  leggSammen,
  type Rasjonal,
  sammenlignEksakt,
  somRasjonal,
  størsteFellesDivisor,
  tilBrøk,
  trekkFra,
} from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import type { Ramme } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import type { Kriterievekt } from '../typer';
import { delVedLodd } from './del-ved-lodd';
import { type LestTabell, lesPoengtabell } from './les-poengtabell';
import { løsLineært } from './los-lineaert';
import type { Poengtabell } from './typer';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * What is to flip. `PAR`: the søknad passes `forbi`. `INNSTILT`: another set is funded by `RANGERT_STOPP` within the frame.
 */
export type Vektendringsmål =
  | { readonly type: 'PAR'; readonly søknadId: string; readonly forbi: string }
  | { readonly type: 'INNSTILT'; readonly ramme: Ramme };

/**
 * What happens past the boundary. `PASSERER`: the søknad passes `forbi`. `FORST_UNDER_STREKEN`: the søknad, which there
 * is room for, comes before all that there is no room for.
 */
export type Vekthendelse =
  | { readonly type: 'PASSERER'; readonly søknadId: string; readonly forbi: string }
  | { readonly type: 'FORST_UNDER_STREKEN'; readonly søknadId: string };

/** The smallest change of the weights that flips an outcome. */
export interface Vektendring {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly tabell: Poengtabell; readonly mål: Vektendringsmål };
  /**
   * `FINNES`: `avstand` says how far. `ALLEREDE`: the søknad is ahead now. `UAVGJORT_NA`: a tie across the line, so there
   * is no set to flip. `FINNES_IKKE`: no weights do it.
   */
  readonly utfall: 'FINNES' | 'ALLEREDE' | 'UAVGJORT_NA' | 'FINNES_IKKE';
  /** The weights in use, with the sum 1, by criterion id. */
  readonly vekter: readonly Kriterievekt[];
  /** `Σ |new − old|` over weights with the sum 1: from 0 to 2. Any change past it can flip, none short of it does. */
  readonly avstand?: Brøk;
  /**
   * Weights at the boundary, where the two tie exactly. Others may be as near; the distance is what is unique.
   */
  readonly nyeVekter?: readonly Kriterievekt[];
  /** What happens past the boundary: all that is as near. `nyeVekter` belongs to the first. */
  readonly hendelser: readonly Vekthendelse[];
}

/**
 * How little the weights need to change before one søknad passes another, or before another set is funded.
 *
 * The distance is `Σ |new − old|` of weights ≥ 0 with the sum 1; half of it is the weight that is moved. It is exact. At
 * the boundary itself there is a tie; past it, by however little, the outcome is another. The applications and their
 * scores stay as they are. A large distance does not make a ranking right, and a small one does not make it wrong: it
 * says how much hangs on weights that people chose. It changes no ranking.
 *
 * For one weight at a time, and for other rules than `RANGERT_STOPP`, use {@link finnVektgrenser}.
 *
 * @param tabell - Scores and weights, as from {@link lagPoengtabell}. Ties in it are ties: no lot or chain separates them.
 * @param mål - A pair costs one sort of the criteria; a funded set each pair across the line and some linear programmes.
 * @throws TilskuddFeil `ANALYSE_UKJENT_SOKNAD`, `ANALYSE_SAMME_SOKNAD`, `RAMME_UGYLDIG`, `VALG_UGYLDIG`, and as for the
 * table: {@link finnMuligeRanger}, `KRITERIEVEKT_MANGLER`, `KRITERIEVEKT_UGYLDIG`, `KRITERIEVEKTER_UTEN_SUM`.
 * @example
 * const tabell = {
 *   kriterier: [{ kriteriumId: 'k1', vekt: 1 }, { kriteriumId: 'k2', vekt: 1 }],
 *   søknader: [{ søknadId: 'a', søktBeløp: øre(1), poeng: [5, 2] }, { søknadId: 'b', søktBeløp: øre(1), poeng: [3, 3] }],
 * };
 * // a has 3.5, b has 3. With a third on k1 both have 3, and past it b is ahead.
 * const { avstand, nyeVekter } = finnMinsteVektendring(tabell, { type: 'PAR', søknadId: 'b', forbi: 'a' });
 * nyeVekter.map(({ vekt }) => vekt) // => [{ teller: '1', nevner: '3' }, { teller: '2', nevner: '3' }]
 * avstand // => { teller: '1', nevner: '3' }
 */
export function finnMinsteVektendring(tabell: Poengtabell, mål: Vektendringsmål): Vektendring {
  const lest = lesPoengtabell(tabell, true);
  kastVedFeil(funnOmMål(mål, lest));
  const svar = mål.type === 'PAR' ? forPar(lest, mål) : forSett(lest, mål.ramme.beløp);
  return {
    grunnlag: { tabell, mål },
    utfall: svar.utfall,
    vekter: somKriterievekter(lest, lest.vekter),
    ...(svar.avstand === undefined ? {} : { avstand: tilBrøk(svar.avstand) }),
    ...(svar.vekter === undefined ? {} : { nyeVekter: somKriterievekter(lest, svar.vekter) }),
    hendelser: svar.hendelser,
  };
}

function funnOmMål(mål: Vektendringsmål, { søknader }: LestTabell): readonly Funn[] {
  const kjente = new Set(søknader.map(({ id }) => id));
  if (mål.type === 'PAR') {
    const { søknadId, forbi } = mål;
    const ukjente = (['søknadId', 'forbi'] as const).filter((felt) => !kjente.has(mål[felt]));
    return [
      ...ukjente.map((felt) => funn('ANALYSE_UKJENT_SOKNAD', 'FEIL', `/mål/${felt}`, { søknadId: mål[felt] })),
      ...(søknadId === forbi ? [funn('ANALYSE_SAMME_SOKNAD', 'FEIL', '/mål/forbi', { søknadId })] : []),
    ];
  }
  if (mål.type !== 'INNSTILT') {
    const { type } = mål as { readonly type: unknown };
    return [funn('VALG_UGYLDIG', 'FEIL', '/mål/type', { felt: 'type', verdi: String(type) })];
  }
  const { beløp } = mål.ramme;
  return erBeløp(beløp) ? [] : [funn('RAMME_UGYLDIG', 'FEIL', '/mål/ramme/beløp', { beløp: String(beløp) })];
}

const somKriterievekter = ({ kriterier }: LestTabell, vekter: readonly Rasjonal[]): readonly Kriterievekt[] =>
  kriterier.map((kriteriumId, k) => ({ kriteriumId, vekt: tilBrøk(vekter[k] ?? NULL) }));

/** A boundary, and what is past it. */
interface Grense {
  readonly avstand: Rasjonal;
  readonly vekter: readonly Rasjonal[];
  readonly hendelse: Vekthendelse;
}

interface Svar {
  readonly utfall: Vektendring['utfall'];
  readonly avstand?: Rasjonal;
  readonly vekter?: readonly Rasjonal[];
  readonly hendelser: readonly Vekthendelse[];
}

type Lestrad = LestTabell['søknader'][number];

function forPar(lest: LestTabell, { søknadId, forbi }: Extract<Vektendringsmål, { type: 'PAR' }>): Svar {
  const finn = (id: string) => lest.søknader.find((søknad) => søknad.id === id) as Lestrad;
  const d = forskjell(finn(søknadId), finn(forbi));
  if (verdi(lest.vekter, d).t > 0n) return { utfall: 'ALLEREDE', avstand: NULL, hendelser: [] };
  const grense = flyttTilLikt(lest.vekter, d);
  if (grense === undefined) return { utfall: 'FINNES_IKKE', hendelser: [] };
  return { utfall: 'FINNES', ...grense, hendelser: [{ type: 'PASSERER', søknadId, forbi }] };
}

const forskjell = (a: Lestrad, b: Lestrad): readonly bigint[] => a.poeng.map((p, k) => p - (b.poeng[k] ?? 0n));

const verdi = (vekter: readonly Rasjonal[], d: readonly bigint[]): Rasjonal =>
  vekter.reduce((sum, vekt, k) => leggSammen(sum, gang(vekt, somRasjonal(d[k] ?? 0n))), NULL);

/**
 * Moves as little weight as possible until `Σ weight · d` is 0 from below. Weight gains most where `d` is highest, and is
 * best taken where `d` is lowest, as far as there is weight there: a fractional knapsack, so taking in turn is optimal.
 */
function flyttTilLikt(
  vekter: readonly Rasjonal[],
  d: readonly bigint[],
): { readonly avstand: Rasjonal; readonly vekter: readonly Rasjonal[] } | undefined {
  const best = d.reduce((b, ett, k) => (ett > (d[b] ?? 0n) ? k : b), 0);
  const høyest = d[best] ?? 0n;
  if (høyest <= 0n) return undefined;
  const nye = [...vekter];
  let mangler = gang(verdi(vekter, d), somRasjonal(-1));
  let flyttet = NULL;
  const givere = d.map((_, k) => k).sort((a, b) => ((d[a] ?? 0n) < (d[b] ?? 0n) ? -1 : d[a] === d[b] ? a - b : 1));
  for (const k of givere) {
    if (mangler.t === 0n) break;
    const gevinst = høyest - (d[k] ?? 0n);
    const trengs = { t: mangler.t, n: mangler.n * gevinst };
    const har = nye[k] ?? NULL;
    const tas = sammenlignEksakt(har, trengs) < 0 ? har : trengs;
    nye[k] = trekkFra(har, tas);
    nye[best] = leggSammen(nye[best] ?? NULL, tas);
    flyttet = leggSammen(flyttet, tas);
    mangler = trekkFra(mangler, gang(tas, somRasjonal(gevinst)));
  }
  return { avstand: gang(flyttet, somRasjonal(2)), vekter: nye };
}

function forSett(lest: LestTabell, ramme: number): Svar {
  const innstilt = finnInnstilte(lest, ramme);
  if (innstilt === undefined) return { utfall: 'UAVGJORT_NA', avstand: NULL, hendelser: [] };
  const inne = lest.søknader.filter((_, i) => innstilt[i]);
  const ute = lest.søknader.filter((_, i) => !innstilt[i]);
  const rest = ramme - inne.reduce((sum, { beløp }) => sum + beløp, 0);
  const grenser = [...finnPasseringer(lest, inne, ute), ...finnNyeUnderStreken(lest, ute, rest)];
  const [første, ...resten] = grenser.sort((a, b) => sammenlignEksakt(a.avstand, b.avstand));
  if (første === undefined) return { utfall: 'FINNES_IKKE', hendelser: [] };
  const likeNære = resten.filter(({ avstand }) => sammenlignEksakt(avstand, første.avstand) === 0);
  return {
    utfall: 'FINNES',
    avstand: første.avstand,
    vekter: første.vekter,
    hendelser: [første, ...likeNære].map(({ hendelse }) => hendelse),
  };
}

/** Who is funded under the weights in use; `undefined` when equals at the line are not decided. */
function finnInnstilte({ søknader, vekter }: LestTabell, ramme: number): readonly boolean[] | undefined {
  const totaler = søknader.map(({ poeng }) => verdi(vekter, poeng));
  const plasser = søknader
    .map((_, i) => i)
    .sort((a, b) => sammenlignEksakt(totaler[b] ?? NULL, totaler[a] ?? NULL) || a - b);
  const grupper: number[][] = [];
  for (const i of plasser) {
    const siste = grupper.at(-1);
    if (siste !== undefined && sammenlignEksakt(totaler[siste[0] ?? 0] ?? NULL, totaler[i] ?? NULL) === 0)
      siste.push(i);
    else grupper.push([i]);
  }
  const sjanser = delVedLodd(
    grupper,
    søknader.map(({ beløp }) => beløp),
    ramme,
    'RANGERT_STOPP',
  );
  if (sjanser.some((sjanse) => sjanse === undefined || (sjanse.t !== 0n && sjanse.t !== sjanse.n))) return undefined;
  return sjanser.map((sjanse) => sjanse !== undefined && sjanse.t > 0n);
}

/** One outside passes one inside: then every prefix of the ranking that holds the one inside holds the other too. */
function finnPasseringer(lest: LestTabell, inne: readonly Lestrad[], ute: readonly Lestrad[]): readonly Grense[] {
  return ute.flatMap((en) =>
    inne.flatMap((annen): readonly Grense[] => {
      const grense = flyttTilLikt(lest.vekter, forskjell(en, annen));
      if (grense === undefined) return [];
      return [{ ...grense, hendelse: { type: 'PASSERER', søknadId: en.id, forbi: annen.id } }];
    }),
  );
}

/** One that there is room for comes before all that there is no room for: the rule no longer stops before it. */
function finnNyeUnderStreken(lest: LestTabell, ute: readonly Lestrad[], rest: number): readonly Grense[] {
  const forDyre = ute.filter(({ beløp }) => beløp > rest);
  return ute
    .filter(({ beløp }) => beløp <= rest)
    .flatMap((en): readonly Grense[] => {
      const rader = forDyre.map((annen) => forskjell(en, annen));
      const grense = kanLede(rader) ? flyttTilForst(lest.vekter, rader) : undefined;
      return grense === undefined ? [] : [{ ...grense, hendelse: { type: 'FORST_UNDER_STREKEN', søknadId: en.id } }];
    });
}

/** Whether some weights make every row positive at once. */
function kanLede(rader: readonly (readonly bigint[])[]): boolean {
  const antall = rader[0]?.length ?? 0;
  const ledelse = løsLineært({
    mål: [...new Array<bigint>(antall).fill(0n), 1n],
    rader: [
      ...rader.map((d) => ({ koeffisienter: [...d.map((ett) => -ett), 1n], høyst: 0n })),
      { koeffisienter: [...new Array<bigint>(antall).fill(1n), 0n], høyst: 1n },
    ],
  });
  return ledelse !== undefined && ledelse.verdi.t > 0n;
}

/** The least weight that is moved so that no row is negative, by a linear programme in what is added and taken. */
function flyttTilForst(
  vekter: readonly Rasjonal[],
  rader: readonly (readonly bigint[])[],
): { readonly avstand: Rasjonal; readonly vekter: readonly Rasjonal[] } | undefined {
  const nevner = vekter.reduce((n, vekt) => (n / størsteFellesDivisor(n, vekt.n)) * vekt.n, 1n);
  const hele = vekter.map(({ t, n }) => t * (nevner / n));
  const antall = hele.length;
  const alle = (tall: bigint): bigint[] => new Array<bigint>(antall).fill(tall);
  const løsning = løsLineært({
    mål: [...alle(0n), ...alle(-1n)],
    rader: [
      ...rader.map((d) => ({
        koeffisienter: [...d.map((ett) => -ett), ...d],
        høyst: d.reduce((sum, ett, k) => sum + ett * (hele[k] ?? 0n), 0n),
      })),
      ...hele.map((har, k) => ({
        koeffisienter: [...alle(0n), ...hele.map((_, l) => (l === k ? 1n : 0n))],
        høyst: har,
      })),
      { koeffisienter: [...alle(1n), ...alle(-1n)], høyst: 0n },
      { koeffisienter: [...alle(-1n), ...alle(1n)], høyst: 0n },
    ],
  });
  if (løsning === undefined) return undefined;
  return {
    avstand: { t: -2n * løsning.verdi.t, n: løsning.verdi.n * nevner },
    vekter: hele.map((har, k) => {
      const ny = trekkFra(leggSammen(somRasjonal(har), løsning.x[k] ?? NULL), løsning.x[antall + k] ?? NULL);
      return { t: ny.t, n: ny.n * nevner };
    }),
  };
}
