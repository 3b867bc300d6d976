import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Gruppegrense, Mottaker } from '../modell';
import type { FordelingKoder } from './koder';

const funn = lagFunnlager<FordelingKoder>();

/** Findings about groups: names, what they lie within, who is in them, and their limits. */
export function kontrollerGrupper(mottakere: readonly Mottaker[], grupper: readonly Gruppegrense[]): readonly Funn[] {
  const navn = grupper.map(({ gruppe }) => gruppe);
  const kjente = new Set(navn);
  const ukjent = (gruppe: string | undefined, sti: string): readonly Funn[] =>
    gruppe === undefined || kjente.has(gruppe) ? [] : [funn('GRUPPE_UKJENT', 'FEIL', sti, { gruppe: String(gruppe) })];
  return [
    ...navn.flatMap((gruppe, i) => (erNavn(gruppe) ? [] : [funn('ID_TOM', 'FEIL', `/valg/grupper/${i}/gruppe`, {})])),
    ...finnGjentatte(navn)
      .filter(({ nøkkel }) => erNavn(nøkkel))
      .map(({ nøkkel: id, plass, først }) =>
        funn('ID_TO_GANGER', 'FEIL', `/valg/grupper/${plass}/gruppe`, { id, først }),
      ),
    ...mottakere.flatMap(({ gruppe }, i) => ukjent(gruppe, `/mottakere/${i}/gruppe`)),
    ...grupper.flatMap(({ overordnet }, i) => ukjent(overordnet, `/valg/grupper/${i}/overordnet`)),
    ...finnRinger(grupper).map((i) =>
      funn('GRUPPER_I_RING', 'FEIL', `/valg/grupper/${i}/overordnet`, { gruppe: navn[i] ?? '' }),
    ),
    ...grupper.flatMap(({ gruppe, ...grenser }, i) => funnOmGrenser(gruppe, grenser, `/valg/grupper/${i}`)),
  ];
}

/** Findings about a floor and a cap that are no amounts, or that cross. */
export function funnOmGrenser(
  id: string,
  { gulv, tak }: { readonly gulv?: number; readonly tak?: number },
  sti: string,
): readonly Funn[] {
  const ugyldig = (felt: string, grense: number | undefined): readonly Funn[] =>
    grense === undefined || erBeløp(grense)
      ? []
      : [funn('GRENSE_UGYLDIG', 'FEIL', `${sti}/${felt}`, { id: String(id), grense: String(grense) })];
  const ugyldige = [...ugyldig('gulv', gulv), ...ugyldig('tak', tak)];
  if (ugyldige.length > 0 || gulv === undefined || tak === undefined || gulv <= tak) return ugyldige;
  return [funn('GULV_OVER_TAK', 'FEIL', `${sti}/gulv`, { id: String(id), gulv, tak })];
}

const erNavn = (gruppe: unknown): boolean => typeof gruppe === 'string' && gruppe !== '';

/** The places of groups that lie within themselves, by way of others. O(n). */
function finnRinger(grupper: readonly Gruppegrense[]): readonly number[] {
  const plass = new Map(grupper.map(({ gruppe }, i) => [gruppe, i]));
  const rundt = grupper.map(({ overordnet }) => (overordnet === undefined ? undefined : plass.get(overordnet)));
  const sett = grupper.map(() => -1);
  const ringer: number[] = [];
  for (const start of grupper.keys()) {
    let her: number | undefined = start;
    while (her !== undefined && sett[her] === -1) {
      sett[her] = start;
      her = rundt[her];
    }
    if (her === undefined || sett[her] !== start) continue;
    const først = her;
    do {
      ringer.push(her);
      her = rundt[her] ?? først;
    } while (her !== først);
  }
  return ringer.sort((a, b) => a - b);
}
