import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Utfall } from '../kjerne/utfall';
import type { Reform } from '../modell';
import { opphavAv } from './anvend-reform';
import { finnKonflikter, kontrollerEndringer } from './finn-konflikter';
import type { Reformomtale } from './lag-reform';

/**
 * One reform of several that touch different places: applying it is the same as applying them in turn, in any order.
 *
 * Each change keeps who stands behind it. Where two reforms touch one place, or one lies over the other, they are in
 * conflict, and none is taken before the other.
 *
 * @param reformer - Any number; their order changes nothing. Linear in changes × depth.
 * @param omtale - Id, title, and the source or assumption of the whole.
 * @returns The reform with its changes in the order of their addresses, or a `REFORM_KONFLIKT` for each such pair.
 * @example
 * const antakelse = { id: 'prove', antakelse: 'Regneeksempel', grunnlag: 'Eksempel' };
 * const pott = (id, tillegg) => ({
 *   id, tittel: id, antakelse, endringer: [{ type: 'PLUSS', adresse: adresse.bevilgning('tilskudd-40').beløp, tillegg }],
 * });
 * settSammen([pott('a', 1), pott('b', 2)], { id: 'begge', tittel: 'Begge', antakelse }).funn.map((f) => f.kode)
 * // => ['REFORM_KONFLIKT']
 */
export function settSammen(reformer: readonly Reform[], omtale: Reformomtale): Utfall<Reform> {
  const uforståtte = reformer.flatMap((reform, i) => kontrollerEndringer(reform, `/reformer/${i}`));
  if (uforståtte.length > 0) return { ok: false, funn: uforståtte };
  const konflikter = finnKonflikter(reformer);
  if (konflikter.length > 0) return { ok: false, funn: konflikter };
  const endringer = reformer.flatMap((reform) =>
    reform.endringer.map((endring) => ({ ...endring, ...opphavAv(endring, reform) })),
  );
  endringer.sort((a, b) => sammenlignTekst(a.adresse, b.adresse));
  return { ok: true, verdi: { ...omtale, endringer }, funn: [] };
}
