import { ved } from '../kjerne/ved';
import type { Likhetsregel } from '../modell';
import type { Bildelinje } from './fordelingsbilde';
import { sammenlignEtterRegel } from './sammenlign-ved-likhet';

/** One step of the way to who gets the units that are left: by the claim itself, or by a rule for ties. */
export interface Likhetsnivå {
  /** The rule; `KRAV` is the claim itself. */
  readonly regel: 'KRAV' | Exclude<Likhetsregel, 'MELD'>;
  /** Those who still stand equal. */
  readonly medlemmer: readonly Bildelinje[];
  /** Units for them. */
  readonly enheter: bigint;
  /** Those at the place where the units run out. */
  readonly terskel: ReadonlySet<Bildelinje>;
  /** Whether those get a unit each, none, or go on to the next step. */
  readonly avgjørelse: 'MED' | 'UTEN' | 'VIDERE';
}

/** Every step, from the claims on, until the units are given or no rule is left. */
export function lagLikhetsnivåer(
  alle: readonly Bildelinje[],
  enheter: bigint,
  sammenlignKravene: (a: Bildelinje, b: Bildelinje) => number,
  kjede: readonly Exclude<Likhetsregel, 'MELD'>[],
): readonly Likhetsnivå[] {
  const nivåer: Likhetsnivå[] = [];
  let [medlemmer, igjen] = [alle, enheter];
  for (let trinn = 0; igjen > 0n; trinn++) {
    const regel = trinn === 0 ? 'KRAV' : ved(kjede, trinn - 1);
    const orden = (a: Bildelinje, b: Bildelinje): number =>
      regel === 'KRAV' ? sammenlignKravene(a, b) : sammenlignEtterRegel(regel, a, b);
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
