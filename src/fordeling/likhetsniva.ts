import { ved } from '../kjerne/ved';
import type { Likhetsregel } from '../modell';
import { sammenlignEtterRegel, type VedLikhet } from './sammenlign-ved-likhet';

/** Steps that order by a number: the weight, or among claims, where the weights are equal, what is claimed. */
export type Vekttrinn = 'STORST_VEKT' | 'MINST_VEKT' | 'STORST_KRAVBELOP' | 'MINST_KRAVBELOP';

/** A rule for ties, or the part of one that goes by what is claimed. */
export type Likhetstrinn = Exclude<Likhetsregel, 'MELD'> | Vekttrinn;

/** Someone with an equal claim to a unit. */
export interface Likeperson extends VedLikhet {
  /** Its place in the list that was given. */
  readonly plass: number;
  /** What it claims of the pot, in øre; absent where the pot is shared by weight alone. */
  readonly kravbeløp?: bigint;
}

/** One step of the way to who gets the units that are left: by the claim itself, or by a rule for ties. */
export interface Likhetsnivå<L extends Likeperson> {
  /** The rule; `KRAV` is the claim itself. */
  readonly regel: 'KRAV' | Likhetstrinn;
  /** Those who still stand equal. */
  readonly medlemmer: readonly L[];
  /** Units for them. */
  readonly enheter: bigint;
  /** Those at the place where the units run out. */
  readonly terskel: ReadonlySet<L>;
  /** Whether those get a unit each, none, or go on to the next step. */
  readonly avgjørelse: 'MED' | 'UTEN' | 'VIDERE';
}

/** Every step, from the claims on, until the units are given or no rule is left. */
export function lagLikhetsnivåer<L extends Likeperson>(
  alle: readonly L[],
  enheter: bigint,
  sammenlignKravene: (a: L, b: L) => number,
  kjede: readonly Likhetstrinn[],
): readonly Likhetsnivå<L>[] {
  const nivåer: Likhetsnivå<L>[] = [];
  let [medlemmer, igjen] = [alle, enheter];
  for (let trinn = 0; igjen > 0n; trinn++) {
    const regel = trinn === 0 ? 'KRAV' : ved(kjede, trinn - 1);
    const orden = (a: L, b: L): number =>
      regel === 'KRAV' ? sammenlignKravene(a, b) : sammenlignEtterTrinn(regel, a, b);
    const ordnet = [...medlemmer].sort(orden);
    const siste = ordnet[Number(igjen) - 1];
    if (siste === undefined) break;
    const terskel = ordnet.filter((linje) => orden(linje, siste) === 0);
    const foran = ordnet.findIndex((linje) => orden(linje, siste) === 0);
    const passer = BigInt(foran + terskel.length) <= igjen;
    const avgjørelse = passer ? 'MED' : trinn < kjede.length ? 'VIDERE' : 'UTEN';
    nivåer.push({ regel, medlemmer, enheter: igjen, terskel: new Set(terskel), avgjørelse });
    if (avgjørelse !== 'VIDERE') break;
    [medlemmer, igjen] = [terskel, igjen - BigInt(foran)];
  }
  return nivåer;
}

function sammenlignEtterTrinn(trinn: Likhetstrinn, a: Likeperson, b: Likeperson): number {
  if (trinn !== 'STORST_KRAVBELOP' && trinn !== 'MINST_KRAVBELOP') return sammenlignEtterRegel(trinn, a, b);
  // These steps are only made where there are claims.
  const forskjell = (a.kravbeløp as bigint) - (b.kravbeløp as bigint);
  if (forskjell === 0n) return 0;
  return forskjell < 0n === (trinn === 'MINST_KRAVBELOP') ? -1 : 1;
}
