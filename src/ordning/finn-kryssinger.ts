import { del, forkort, gang, leggSammen, lesEksakt, type Rasjonal, sammenlignEksakt, trekkFra } from '../kjerne/brok';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Utlysning } from '../modell';
import type { Beløpskjøring } from './kjor-belop';

const HALV: Rasjonal = { t: 1n, n: 2n };

/**
 * Every value between two at which the totals of two applications cross, in order, when all totals are linear in the
 * value; nothing when they are not, or when a threshold of the total could decide instead of the order.
 *
 * A total is a sum of weight × score, so it is linear in the weight of a criterion at the top level. That is not taken
 * for granted: the totals at three values must lie on a line, exactly.
 *
 * @param kjør - The scheme run with a value in the place that is varied.
 */
export function finnKryssinger(
  fra: Rasjonal,
  til: Rasjonal,
  utlysningId: string,
  kjør: (verdi: Rasjonal) => Beløpskjøring,
): readonly Rasjonal[] | undefined {
  const punkter = [fra, gang(leggSammen(fra, til), HALV), til];
  const [lav, mellom, høy] = punkter.map((punkt) => lesTotaler(kjør(punkt), utlysningId, punkt));
  if (lav === undefined || mellom === undefined || høy === undefined) return undefined;
  for (const [id, total] of lav) {
    const [m, h] = [mellom.get(id), høy.get(id)];
    if (m === undefined || h === undefined || sammenlignEksakt(leggSammen(total, h), leggSammen(m, m)) !== 0)
      return undefined;
  }
  if (mellom.size !== lav.size || høy.size !== lav.size) return undefined;
  const linjer = [...lav].map(([id, a]) => ({ a, b: vedNøkkel(høy, id) }));
  return finnSkjæringer(linjer, fra, til);
}

/** The totals on the scale of the weights as they were: a fraction p/q was put in with all weights times q. */
function lesTotaler(
  { runder }: Beløpskjøring,
  utlysningId: string,
  verdi: Rasjonal,
): ReadonlyMap<string, Rasjonal> | undefined {
  const runde = runder.find(({ utlysning }) => utlysning.id === utlysningId);
  if (runde?.resultat === undefined || harTotalterskel(runde.utlysning)) return undefined;
  const { n } = forkort(verdi);
  return new Map(
    runde.resultat.søknader.flatMap(({ søknadId, totalt }) =>
      totalt === undefined ? [] : [[søknadId, del(lesEksakt(totalt), { t: n, n: 1n })] as const],
    ),
  );
}

const harTotalterskel = ({ terskelTotalt, terskelSum }: Utlysning): boolean =>
  terskelTotalt !== undefined || terskelSum !== undefined;

/** Where two lines from `fra` to `til` meet, strictly between. The difference of two lines is linear, so it is one point. */
function finnSkjæringer(
  linjer: readonly { readonly a: Rasjonal; readonly b: Rasjonal }[],
  fra: Rasjonal,
  til: Rasjonal,
): readonly Rasjonal[] {
  const bredde = trekkFra(til, fra);
  const punkter = linjer.flatMap((x, i) =>
    linjer.slice(i + 1).flatMap((y) => {
      const [lav, høy] = [trekkFra(x.a, y.a), trekkFra(x.b, y.b)];
      const skifter = (lav.t < 0n && høy.t > 0n) || (lav.t > 0n && høy.t < 0n);
      return skifter ? [leggSammen(fra, gang(bredde, del(lav, trekkFra(lav, høy))))] : [];
    }),
  );
  punkter.sort(sammenlignEksakt);
  return punkter.filter((punkt, i) => i === 0 || sammenlignEksakt(punkt, ved(punkter, i - 1)) !== 0);
}
