import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import type { Innstilling, Innstillingslinje, Ramme } from '../modell';
import { kontrollerInnstillingsvalg } from './innstilling/kontroller-valg';
import { lagInnstilling } from './innstilling/lag-innstilling';
import { lagSak } from './innstilling/lag-sak';
import { finnNesteSum } from './innstilling/neste-sum';
import { etterPoengPerKrone } from './innstilling/poeng-per-krone';
import { grupperI } from './innstilling/rangert';
import type { Sak } from './innstilling/sak';
import type { Innstillingsvalg } from './innstilling/valg';
import type { Rangering } from './ranger-soknader';

/** What became of one søknad. */
export type Linjeutfall = Pick<Innstillingslinje, 'utfall' | 'beløp' | 'årsak'>;

/** A søknad that comes out otherwise. */
export interface Innstillingsendring {
  /** The søknad. */
  readonly søknadId: string;
  /** What it was. */
  readonly før: Linjeutfall;
  /** What it becomes. */
  readonly etter: Linjeutfall;
}

/** The smallest addition to a frame that changes the recommendation. */
export interface NesteKrone {
  /** The addition. One øre less changes nothing. */
  readonly tillegg: Øre;
  /**
   * `NOYAKTIG`: no smaller addition changes anything. `TILNARMET`: this one does and one øre less does not, but a
   * recommendation by such a rule can change and change back, and a smaller one was not ruled out.
   */
  readonly status: 'NOYAKTIG' | 'TILNARMET';
  /** For whom; empty when only the lawful sets of a tie change. */
  readonly endringer: readonly Innstillingsendring[];
}

/**
 * Finds what the next krone would fund: the smallest addition to the frame that changes the recommendation, and for whom.
 *
 * It is exact for the ranked rules and `POENG_PER_KRONE` without a portfolio, from the sums that the money just does not
 * reach, and for `HOYEST_SAMLET_POENG` always. For the others it is found by halving and marked.
 *
 * @returns `undefined` when no addition changes anything.
 * @throws TilskuddFeil as {@link innstill}.
 * @example
 * const plass = (søknadId, rang, beløp) => ({ søknadId, rang, søktBeløp: kroner(beløp), delt: false });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 6), plass('b', 2, 5), plass('c', 3, 3)],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const neste = finnNesteKrone(rangering, ramme, { regel: 'RANGERT_HOPP_OVER' });
 * [neste.tillegg, neste.endringer.map(({ søknadId, etter }) => `${søknadId} ${etter.utfall}`)]
 * // => [100, ['b INNSTILT', 'c IKKE_INNSTILT']]
 */
export function finnNesteKrone(rangering: Rangering, ramme: Ramme, valg: Innstillingsvalg): NesteKrone | undefined {
  kastVedFeil(kontrollerInnstillingsvalg([rangering], ramme, valg));
  const medTillegg = (tillegg: number): Innstilling => {
    const større = { ...ramme, beløp: (ramme.beløp + tillegg) as Øre };
    return lagInnstilling(lagSak([rangering], større, valg), større);
  };
  const nå = medTillegg(0);
  const sak = lagSak([rangering], ramme, valg);
  const grupper = finnGrupper(sak);
  if (grupper !== undefined) {
    const tillegg = finnNesteSum(sak, grupper, nå);
    return tillegg === undefined ? undefined : lagSvar(nå, medTillegg(tillegg), tillegg, 'NOYAKTIG');
  }
  const merke = merkeAv(nå);
  const alt = sak.kandidater.reduce((sum, { beløp }) => sum + beløp, 0) - ramme.beløp;
  let høy = 1;
  while (høy < alt && merkeAv(medTillegg(høy)) === merke) høy = Math.min(2 * høy, Math.max(alt, 1));
  if (alt <= 0 || merkeAv(medTillegg(høy)) === merke) return undefined;
  let lav = 0;
  while (høy - lav > 1) {
    const midt = lav + Math.floor((høy - lav) / 2);
    if (merkeAv(medTillegg(midt)) === merke) lav = midt;
    else høy = midt;
  }
  return lagSvar(nå, medTillegg(høy), høy, valg.regel === 'HOYEST_SAMLET_POENG' ? 'NOYAKTIG' : 'TILNARMET');
}

/** The order that the rule goes by, where the money is its only limit. */
function finnGrupper(sak: Sak): readonly (readonly number[])[] | undefined {
  if (sak.portefølje.finnes) return undefined;
  const { regel } = sak.valg;
  if (regel === 'POENG_PER_KRONE') return etterPoengPerKrone(sak);
  return regel === 'RANGERT_STOPP' || regel === 'RANGERT_HOPP_OVER' ? grupperI(sak) : undefined;
}

/** What tells two recommendations apart: who gets what, and what is lawful for those that tie. */
const merkeAv = ({ linjer, uavgjort, umuligeGulv }: Innstilling): string =>
  JSON.stringify([
    linjer.map(({ søknadId, utfall, beløp }) => [søknadId, utfall, beløp]),
    uavgjort,
    umuligeGulv ?? null,
  ]);

function lagSvar(før: Innstilling, etter: Innstilling, tillegg: number, status: NesteKrone['status']): NesteKrone {
  return { tillegg: tillegg as Øre, status, endringer: finnInnstillingsendringer(før, etter) };
}

/** Every søknad that comes out otherwise, in the order of the first. */
export function finnInnstillingsendringer(før: Innstilling, etter: Innstilling): readonly Innstillingsendring[] {
  const nye = new Map(etter.linjer.map((linje) => [linje.søknadId, linje]));
  return før.linjer.flatMap((linje) => {
    const ny = nye.get(linje.søknadId);
    if (ny === undefined || (ny.utfall === linje.utfall && ny.beløp === linje.beløp)) return [];
    return [{ søknadId: linje.søknadId, før: kort(linje), etter: kort(ny) }];
  });
}

const kort = ({ utfall, beløp, årsak }: Innstillingslinje): Linjeutfall => ({ utfall, beløp, årsak });
