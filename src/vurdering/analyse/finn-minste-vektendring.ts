import { type Rasjonal, tilBrøk } from '../../kjerne/brok';
import { erBeløp } from '../../kjerne/er-belop';
import type { Funn } from '../../kjerne/funn';
import { lagFunnlager } from '../../kjerne/lag-funn';
import { kastVedFeil } from '../../kjerne/tilskudd-feil';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import type { Ramme } from '../../modell';
import type { VurderingKoder } from '../koder';
import type { AnalyseKoder } from '../koder-analyse';
import type { Kriterievekt } from '../typer';
import { flyttTilLikt, forskjell, verdi } from './flytt-vekt';
import { type LestTabell, lesPoengtabell } from './les-poengtabell';
import { typeAv } from './type-av';
import type { Poengtabell } from './typer';
import { finnVektendringForSett, type Vekthendelse, type Vektsvar } from './vektendring-for-sett';

const funn = lagFunnlager<VurderingKoder & AnalyseKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };

/**
 * What is to flip. `PAR`: the søknad passes `forbi`. `INNSTILT`: another set is funded by `RANGERT_STOPP` within the frame.
 */
export type Vektendringsmål =
  | { readonly type: 'PAR'; readonly søknadId: string; readonly forbi: string }
  | { readonly type: 'INNSTILT'; readonly ramme: Ramme };

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
  const svar = mål.type === 'PAR' ? forPar(lest, mål) : finnVektendringForSett(lest, mål.ramme.beløp);
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
    return [funn('VALG_UGYLDIG', 'FEIL', '/mål/type', { felt: 'type', verdi: typeAv(mål) })];
  }
  const { beløp } = mål.ramme;
  return erBeløp(beløp) ? [] : [funn('RAMME_UGYLDIG', 'FEIL', '/mål/ramme/beløp', { beløp: String(beløp) })];
}

const somKriterievekter = ({ kriterier }: LestTabell, vekter: readonly Rasjonal[]): readonly Kriterievekt[] =>
  kriterier.map((kriteriumId, k) => ({ kriteriumId, vekt: tilBrøk(ved(vekter, k)) }));

function forPar(lest: LestTabell, { søknadId, forbi }: Extract<Vektendringsmål, { type: 'PAR' }>): Vektsvar {
  const finn = (id: string) => lest.søknader.find((søknad) => søknad.id === id) ?? { poeng: [] };
  const d = forskjell(finn(søknadId), finn(forbi));
  if (verdi(lest.vekter, d).t > 0n) return { utfall: 'ALLEREDE', avstand: NULL, hendelser: [] };
  const grense = flyttTilLikt(lest.vekter, d);
  if (grense === undefined) return { utfall: 'FINNES_IKKE', hendelser: [] };
  return { utfall: 'FINNES', ...grense, hendelser: [{ type: 'PASSERER', søknadId, forbi }] };
}
