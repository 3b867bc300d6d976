import type { Kriterium, Ordning } from '../modell';
import type { Ordningsgrunnlag, Ordningsrunde } from './typer';

/**
 * Facts for schemes that are held against each other. One of them may have a criterion that another has not; its scores
 * are in the facts of both, and are left out for the one that does not ask for them. A score that none of them asks for
 * stays, and is found by the run. Linear in the scores where criteria differ; else the facts are the same reference.
 */
export function lagTilpasning(
  grunnlag: Ordningsgrunnlag,
  ordninger: readonly Ordning[],
): (ordning: Ordning) => Ordningsgrunnlag {
  const { runder = [] } = grunnlag;
  const ulike = new Map(
    runder.flatMap(({ utlysningId }) => {
      const sett = ordninger.flatMap((ordning) => spurteAv(ordning, utlysningId) ?? []);
      const alle = new Set(sett.flatMap((spurte) => [...spurte]));
      return sett.every(({ size }) => size === alle.size) ? [] : [[utlysningId, alle] as const];
    }),
  );
  if (ulike.size === 0) return () => grunnlag;
  return (ordning) => ({
    ...grunnlag,
    runder: runder.map((runde) => {
      const spurte = spurteAv(ordning, runde.utlysningId);
      const alle = ulike.get(runde.utlysningId);
      return spurte === undefined || alle === undefined ? runde : utenAndres(runde, spurte, alle);
    }),
  });
}

function utenAndres(runde: Ordningsrunde, spurte: ReadonlySet<string>, alle: ReadonlySet<string>): Ordningsrunde {
  const egen = ({ kriteriumId }: { readonly kriteriumId: string }): boolean =>
    spurte.has(kriteriumId) || !alle.has(kriteriumId);
  return {
    ...runde,
    vurderinger: runde.vurderinger.map((vurdering) => ({
      ...vurdering,
      poeng: vurdering.poeng.filter(egen),
      ...(vurdering.dissenser === undefined ? {} : { dissenser: vurdering.dissenser.filter(egen) }),
    })),
  };
}

/** The criteria of a call that are given scores: those without sub-criteria. Nothing where there is no such call. */
function spurteAv({ tildeling }: Ordning, utlysningId: string): ReadonlySet<string> | undefined {
  const utlysning = tildeling.utlysninger.find(({ id }) => id === utlysningId);
  return utlysning && new Set(bladAv(utlysning.kriterier));
}

const bladAv = (kriterier: readonly Kriterium[]): readonly string[] =>
  kriterier.flatMap(({ id, underkriterier = [] }) => (underkriterier.length === 0 ? [id] : bladAv(underkriterier)));
