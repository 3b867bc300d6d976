import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { delEtterMetode } from './del-etter-metode';
import { delHeltall, type Heltallsdeling, summerHeltall } from './del-heltall';
import { erEnkeltValg } from './er-enkelt-valg';
import { finnUmulighet } from './finn-umulighet';
import type { FordelingKoder } from './koder';
import { kontrollerPotten } from './kontroller-potten';
import { lagEnhetsgrenser } from './lag-enhetsgrenser';
import { skillUtenGrupper } from './skill-likhet';
import { tellEnheter } from './tell-enheter';
import { tilFellesSkala } from './til-felles-skala';

const funn = lagFunnlager<FordelingKoder>();

/** How a pot is split among plain numbers: as in `fordelPott`, without groups. */
export interface Tallfordelingsvalg extends Omit<Fordelingsvalg, 'grupper'> {
  /** The least that each gets, in øre; as many as the weights. */
  readonly gulv?: Float64Array;
  /** The most that each gets, in øre; as many as the weights. `Infinity` is no cap. */
  readonly tak?: Float64Array;
}

/**
 * Splits a pot among plain numbers: the amounts that {@link fordelPott} would give, without ids and lines.
 *
 * Use it for many splits or many recipients; use `fordelPott` where somebody is to see why. What is not handed out is
 * the pot less the sum. A place in the list stands for an id: `ID` goes by the place, so that the caller decides what it
 * means by how the list is ordered, and a lot is drawn on the place in decimal digits, from 0.
 *
 * @param pott - Amount to split, in øre, ≥ 0.
 * @param vekter - At least one; ≥ 0, finite, not all 0. A number that is not whole counts by its decimal reading. O(n)
 * for whole weights with a sum up to 2^51, the largest remainder and no limits, on doubles without a rounding error;
 * else as `fordelPott`.
 * @param valg - Method, unit and rules for ties; none has a default.
 * @returns The amounts in øre, in a new list. All are 0 when the limits cannot be met.
 * @throws TilskuddFeil as `fordelPott`, and `ANTALL_GRENSER` for limits that are not as many as the weights.
 * @example
 * const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'MELD' };
 * Array.from(fordelTall(10, Float64Array.of(6, 3, 3), valg)) // => [5, 2, 2]
 * Array.from(fordelTall(10, Float64Array.of(6, 3, 3), { ...valg, vedLikhet: 'ID' })) // => [5, 3, 2]
 */
export function fordelTall(pott: number, vekter: Float64Array, valg: Tallfordelingsvalg): Float64Array {
  const { enhet, vedLikhet, gulv, tak } = valg;
  const enkelt = gulv === undefined && tak === undefined && erEnkeltValg(pott, valg);
  const sum = enkelt ? summerHeltall(vekter) : undefined;
  if (sum === undefined) return fordelEksakt(pott, vekter, valg);
  const { antall } = tellEnheter(pott, valg);
  const { hele, rester, terskel, like, igjen } = delHeltall(antall, vekter, sum);
  if (like > igjen) giLike(hele, { vekter, rester, terskel, igjen, vedLikhet });
  for (let i = 0; i < hele.length; i++) {
    const rest = rester[i] as number;
    if (rest > terskel || (rest === terskel && like <= igjen)) hele[i] = (hele[i] as number) + 1;
  }
  if (enhet !== 1) for (let i = 0; i < hele.length; i++) hele[i] = (hele[i] as number) * enhet;
  return hele;
}

/** Gives a unit to those of the tied that the rules single out. */
function giLike(
  hele: Float64Array,
  grunnlag: Pick<Heltallsdeling, 'rester' | 'terskel' | 'igjen'> & {
    readonly vekter: Float64Array;
    readonly vedLikhet: Fordelingsvalg['vedLikhet'];
  },
): void {
  const { vekter, rester, terskel, igjen, vedLikhet } = grunnlag;
  if (vedLikhet === 'MELD' || igjen === 0) return;
  const like: { readonly id: string; readonly vekt: bigint; readonly orden: number }[] = [];
  for (let i = 0; i < rester.length; i++)
    if (rester[i] === terskel) like.push({ id: String(i), vekt: BigInt(vekter[i] ?? 0), orden: i });
  for (const { orden } of skillUtenGrupper(like, igjen, vedLikhet).vinnere) hele[orden] = (hele[orden] ?? 0) + 1;
}

function fordelEksakt(pott: number, vekter: Float64Array, valg: Tallfordelingsvalg): Float64Array {
  const { gulv, tak, ...pottvalg } = valg;
  kastVedFeil([...funnOmAntall('gulv', gulv, vekter.length), ...funnOmAntall('tak', tak, vekter.length)]);
  const mottakere: Mottaker[] = [];
  for (let i = 0; i < vekter.length; i++) {
    mottakere.push({
      id: String(i),
      vekt: vekter[i] as number,
      ...(gulv === undefined ? {} : { gulv: gulv[i] as Øre }),
      ...(tak === undefined || tak[i] === Number.POSITIVE_INFINITY ? {} : { tak: tak[i] as Øre }),
    });
  }
  const skala = tilFellesSkala(kontrollerPotten(pott, mottakere, pottvalg));
  const { enhet } = valg;
  const antall = BigInt(tellEnheter(pott, valg).antall);
  const grenser = lagEnhetsgrenser(mottakere, skala, { enhet });
  if (finnUmulighet(mottakere, grenser, antall, enhet) !== undefined) return new Float64Array(vekter.length);
  const identiteter = mottakere.map(({ id }, orden) => ({ id, orden }));
  const { har } = delEtterMetode(antall, grenser, identiteter, pottvalg);
  return Float64Array.from(har, (enheter) => enheter * enhet);
}

function funnOmAntall(felt: string, grenser: Float64Array | undefined, antall: number): readonly Funn[] {
  return grenser === undefined || grenser.length === antall
    ? []
    : [funn('ANTALL_GRENSER', 'FEIL', `/valg/${felt}`, { felt, antall: grenser.length, vekter: antall })];
}
