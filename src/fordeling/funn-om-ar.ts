import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Mottaker } from '../modell';
import { funnOmIder } from './funn-om-ider';
import type { Mottakerbeløp } from './grenseregel';
import type { FordelingKoder } from './koder';
import type { ÅrKoder } from './koder-ar';

const funn = lagFunnlager<ÅrKoder & FordelingKoder>();

/** Findings about years that are not whole numbers in rising order. */
export function funnOmÅr(liste: readonly { readonly år: number }[], sti: string): readonly Funn[] {
  if (liste.length === 0) return [funn('AR_TOMT', 'FEIL', sti, {})];
  return liste.flatMap(({ år }, i) => {
    const forrige = liste[i - 1]?.år ?? Number.NEGATIVE_INFINITY;
    return Number.isInteger(år) && år > forrige
      ? []
      : [funn('AR_REKKEFOLGE', 'FEIL', `${sti}/${i}/år`, { år: String(år) })];
  });
}

/** Findings about earlier amounts that are not one for each recipient. */
export function funnOmTidligere(
  mottakere: readonly Mottaker[],
  tidligere: readonly Mottakerbeløp[],
  sti: string,
): readonly Funn[] {
  const kjente = new Set(mottakere.map(({ id }) => id));
  const gitte = new Set(tidligere.map(({ id }) => id));
  return [
    ...funnOmIder(
      tidligere.map(({ id }) => id),
      sti,
    ),
    ...mottakere.flatMap(({ id }) =>
      gitte.has(id) ? [] : [funn('TIDLIGERE_BELOP_AVVIKER', 'FEIL', sti, { id: String(id) })],
    ),
    ...tidligere.flatMap(({ id, beløp }, i) => [
      ...(kjente.has(id) ? [] : [funn('TIDLIGERE_BELOP_AVVIKER', 'FEIL', `${sti}/${i}/id`, { id: String(id) })]),
      ...(erBeløp(beløp)
        ? []
        : [funn('GRENSE_UGYLDIG', 'FEIL', `${sti}/${i}/beløp`, { id: String(id), grense: String(beløp) })]),
    ]),
  ];
}
