import type { Øre } from '../kjerne/typer';
import { ved } from '../kjerne/ved';
import type { Fordelingsvalg, Mottaker } from '../modell';
import { delHeltall, type Heltallsdeling, summerHeltall } from './del-heltall';
import { lagUfordelt } from './lag-ufordelt';
import { lesHeltallsvekter } from './les-heltallsvekter';
import { skillUtenGrupper } from './skill-likhet';
import { tellEnheter } from './tell-enheter';
import { tellUavgjorte } from './tell-uavgjorte';
import type { Fordeling, Fordelingslinje, Uavgjort } from './typer';

/**
 * `fordelPott` for whole weights without limits by the largest remainder: the short way, on doubles. `undefined` when it
 * does not apply, also for bad input.
 */
export function fordelHeltall(pott: Øre, mottakere: readonly Mottaker[], valg: Fordelingsvalg): Fordeling | undefined {
  const vekter = lesHeltallsvekter(pott, mottakere, valg);
  const sum = vekter && summerHeltall(vekter);
  if (vekter === undefined || sum === undefined) return undefined;
  const { enhet, vedLikhet } = valg;
  const { antall, holdt } = tellEnheter(pott, valg);
  const { hele, rester, terskel, like, igjen } = delHeltall(antall, vekter, sum);
  const skilt = like > igjen ? skillLikeRester(mottakere, { vekter, rester, terskel, igjen, vedLikhet }) : undefined;
  const skriv = lagTellerskriver(antall, enhet);
  const nevner = String(sum);
  const linjer: Fordelingslinje[] = [];
  for (let i = 0; i < mottakere.length; i++) {
    const { id } = mottakere[i] as Mottaker;
    const rest = rester[i] as number;
    const restenhet = rest > terskel || (rest === terskel && (skilt === undefined || skilt.vinnere.has(id)));
    linjer.push({
      id,
      beløp: (((hele[i] as number) + (restenhet ? 1 : 0)) * enhet) as Øre,
      eksakt: { teller: skriv(vekter[i] as number), nevner },
      restenhet,
      grense: 'INGEN',
    });
  }
  const uavgjort = skilt?.uavgjort ?? [];
  const { ufordelt, ufordeltÅrsaker } = lagUfordelt({
    RESERVERT: holdt.RESERVERT,
    UNDER_ENHET: holdt.UNDER_ENHET,
    UAVGJORT: tellUavgjorte(uavgjort) * enhet,
  });
  return { grunnlag: { pott, mottakere, valg }, linjer, nevner, ufordelt, ufordeltÅrsaker, uavgjort };
}

/** Writes `antall·vekt·enhet`, in digits that are right whatever its size. */
function lagTellerskriver(antall: number, enhet: number): (vekt: number) => string {
  const perVekt = antall * enhet;
  return (vekt) => {
    const teller = perVekt * vekt;
    return teller <= Number.MAX_SAFE_INTEGER ? String(teller) : String(BigInt(perVekt) * BigInt(vekt));
  };
}

function skillLikeRester(
  mottakere: readonly Mottaker[],
  grunnlag: Pick<Heltallsdeling, 'rester' | 'terskel' | 'igjen'> & {
    readonly vekter: Float64Array;
    readonly vedLikhet: Fordelingsvalg['vedLikhet'];
  },
): { readonly vinnere: ReadonlySet<string>; readonly uavgjort: readonly Uavgjort[] } {
  const { vekter, rester, terskel, igjen, vedLikhet } = grunnlag;
  const like = mottakere.flatMap(({ id }, i) => (rester[i] === terskel ? [{ id, vekt: BigInt(ved(vekter, i)) }] : []));
  const { vinnere, uavgjort } = skillUtenGrupper(like, igjen, vedLikhet);
  return { vinnere: new Set(vinnere.map(({ id }) => id)), uavgjort };
}
