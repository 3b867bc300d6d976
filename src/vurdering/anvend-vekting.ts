import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Tallverdi } from '../kjerne/typer';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Kriterium, Skala, Utlysning } from '../modell';
import type { VurderingKoder } from './koder';

const funn = lagFunnlager<VurderingKoder>();

/** Weights and a scale for criteria that have none. Where they are no part of the call, wrap them in `Kildebelagt`. */
export interface Vektingsforslag {
  /** The weight of each criterion, by id; each criterion of the call once. */
  readonly vekter: readonly { readonly kriteriumId: string; readonly vekt: Tallverdi }[];
  /** The scale for criteria that have none. */
  readonly skala?: Skala;
}

/**
 * The same call with weights, and with a scale where it has none. The call itself is not changed.
 *
 * Use it to say openly what an unweighted call does not: the call of Troms og Ofoten in 2024 has eight criteria without
 * weights, and equal weights are an assumption that the caller makes.
 *
 * @param utlysning - A call; weights that it has are replaced.
 * @param forslag - One weight for each criterion of the call, at every level.
 * @throws TilskuddFeil with every breach at once: `KRITERIUM_UKJENT`, `KRITERIUM_TO_GANGER`, `KRITERIEVEKT_MANGLER`.
 * @example
 * const utlysning = { id: 'u', vekting: 'UVEKTET', kriterier: [{ id: 'k1', spørsmål: 'Styrker det samarbeidet?' }] };
 * const skala = { min: 0, maks: 5, steg: 0.5, retning: 'HOYEST_BEST' };
 * anvendVekting(utlysning, { vekter: [{ kriteriumId: 'k1', vekt: 1 }], skala }).kriterier[0].vekt // => 1
 */
export function anvendVekting(utlysning: Utlysning, { vekter, skala }: Vektingsforslag): Utlysning {
  const kjente = new Map(alleKriterier(utlysning.kriterier, '/utlysning/kriterier'));
  const etterId = new Map<string, Tallverdi>();
  const omVekter = vekter.flatMap(({ kriteriumId, vekt }, i): readonly Funn[] => {
    const sti = `/forslag/vekter/${i}/kriteriumId`;
    if (!kjente.has(kriteriumId)) return [funn('KRITERIUM_UKJENT', 'FEIL', sti, { kriteriumId })];
    if (etterId.has(kriteriumId)) return [funn('KRITERIUM_TO_GANGER', 'FEIL', sti, { kriteriumId })];
    etterId.set(kriteriumId, vekt);
    return [];
  });
  const uten = [...kjente].filter(([id]) => !etterId.has(id));
  kastVedFeil([
    ...omVekter,
    ...uten.map(([kriteriumId, sti]) => funn('KRITERIEVEKT_MANGLER', 'FEIL', sti, { kriteriumId })),
  ]);
  const medVekt = (kriterium: Kriterium): Kriterium => {
    const { underkriterier, skala: egen } = kriterium;
    const vekt = vedNøkkel(etterId, kriterium.id);
    if (underkriterier !== undefined && underkriterier.length > 0)
      return { ...kriterium, vekt, underkriterier: underkriterier.map(medVekt) };
    const ny = egen ?? skala;
    return ny === undefined ? { ...kriterium, vekt } : { ...kriterium, vekt, skala: ny };
  };
  return { ...utlysning, vekting: 'VEKTET', kriterier: utlysning.kriterier.map(medVekt) };
}

function alleKriterier(kriterier: readonly Kriterium[], sti: string): readonly (readonly [string, string])[] {
  return kriterier.flatMap(({ id, underkriterier = [] }, i) => [
    [id, `${sti}/${i}`] as const,
    ...alleKriterier(underkriterier, `${sti}/${i}/underkriterier`),
  ]);
}
