import type { Enhetsgruppe, Enhetskrav } from '../kjerne/fordel-enheter';
import type { Øre } from '../kjerne/typer';
import type { Fordelingsvalg, Gruppegrense, Mottaker } from '../modell';
import type { Enhetsgrenser } from './fordel-etter-divisor';

/** Limits counted in units, and the groups in the order that they are counted in. */
export interface Grensesett extends Enhetsgrenser {
  /** The groups in the order of `grupper`: each after the one it lies within. */
  readonly gruppegrenser: readonly Gruppegrense[];
}

/** Counts limits in units: a floor is rounded up, a cap down. */
export function lagEnhetsgrenser(
  mottakere: readonly Mottaker[],
  vekter: readonly bigint[],
  { enhet, grupper = [] }: Pick<Fordelingsvalg, 'enhet' | 'grupper'>,
): Grensesett {
  const e = BigInt(enhet);
  const gruppegrenser = ordneGrupper(grupper);
  const plass = new Map(gruppegrenser.map(({ gruppe }, i) => [gruppe, i]));
  return {
    krav: mottakere.map((mottaker, i): Enhetskrav => {
      const gruppe = mottaker.gruppe === undefined ? undefined : plass.get(mottaker.gruppe);
      const krav = { vekt: vekter[i] ?? 0n, ...iEnheter(mottaker, e) };
      return gruppe === undefined ? krav : { ...krav, gruppe };
    }),
    grupper: gruppegrenser.map((gruppe): Enhetsgruppe => {
      const overordnet = gruppe.overordnet === undefined ? undefined : plass.get(gruppe.overordnet);
      return overordnet === undefined ? iEnheter(gruppe, e) : { ...iEnheter(gruppe, e), overordnet };
    }),
    gruppegrenser,
  };
}

function iEnheter(
  { gulv = 0 as Øre, tak }: { readonly gulv?: Øre; readonly tak?: Øre },
  enhet: bigint,
): { readonly gulv: bigint; readonly tak?: bigint } {
  const rundetOpp = gulv === 0 ? 0n : (BigInt(gulv) + enhet - 1n) / enhet;
  return tak === undefined ? { gulv: rundetOpp } : { gulv: rundetOpp, tak: BigInt(tak) / enhet };
}

/** The groups from the outermost in. The caller has made sure that none lies within itself. */
function ordneGrupper(grupper: readonly Gruppegrense[]): readonly Gruppegrense[] {
  const innenfor = new Map<string | undefined, Gruppegrense[]>();
  for (const gruppe of grupper) {
    const søsken = innenfor.get(gruppe.overordnet) ?? [];
    innenfor.set(gruppe.overordnet, søsken);
    søsken.push(gruppe);
  }
  const ordnet = [...(innenfor.get(undefined) ?? [])];
  for (const ytre of ordnet) for (const indre of innenfor.get(ytre.gruppe) ?? []) ordnet.push(indre);
  return ordnet;
}
