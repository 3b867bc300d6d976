import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Postering } from '../modell';
import { finnInnholdsfeil } from './finn-innholdsfeil';
import type { Opptelling } from './telleverk';
import type { Statusgrunnlag } from './typer';

/** Why a correction does not count. */
type Korrigeringsfeil =
  | 'KORRIGERING_UTEN_MAL'
  | 'KORRIGERING_UKJENT'
  | 'KORRIGERING_FOR_TIDLIG'
  | 'KORRIGERING_AV_UTELATT'
  | 'KORRIGERING_SYKLUS'
  | 'KORRIGERING_ANNET_STED';

/** What a correction comes to: the place of the entry at the root of its chain, or why it does not count. */
export type Rot = number | Korrigeringsfeil;

/**
 * Follows every correction to the entry that it ends in. A correction may correct another one; it then counts as what the
 * first of the chain recorded. Linear in the corrections.
 */
export function finnRøtter(
  grunnlag: Statusgrunnlag,
  { plasser, korrigeringer }: Opptelling,
  utelatt: ReadonlySet<string>,
): ReadonlyMap<number, Rot> {
  const røtter = new Map<number, Rot>();
  for (const start of korrigeringer) følg(start);
  return røtter;

  function følg(start: number): void {
    const kjede: number[] = [];
    const iKjeden = new Map<number, number>();
    let nå = start;
    let ende: Rot | undefined;
    while (ende === undefined) {
      const kjent = røtter.get(nå);
      if (kjent !== undefined) ende = kjent;
      else if (postering(nå).type !== 'KORRIGERT') ende = nå;
      else if (iKjeden.has(nå)) {
        for (const medlem of kjede.splice(vedNøkkel(iKjeden, nå))) røtter.set(medlem, 'KORRIGERING_SYKLUS');
        ende = 'KORRIGERING_SYKLUS';
      } else {
        iKjeden.set(nå, kjede.length);
        kjede.push(nå);
        const neste = finnNeste(nå);
        if (typeof neste === 'number') nå = neste;
        else {
          røtter.set(nå, neste);
          kjede.pop();
          ende = neste;
        }
      }
    }
    for (const medlem of kjede.reverse()) {
      if (typeof ende === 'string') ende = 'KORRIGERING_AV_UTELATT';
      else if (!erSammeSted(postering(medlem), postering(ende))) ende = 'KORRIGERING_ANNET_STED';
      røtter.set(medlem, ende);
    }
  }

  function finnNeste(i: number): Rot {
    const { korrigerer, dato } = postering(i);
    if (korrigerer === undefined) return 'KORRIGERING_UTEN_MAL';
    const plass = plasser.get(korrigerer);
    if (plass === undefined) return 'KORRIGERING_UKJENT';
    const mål = postering(plass);
    // Where different entries claim the id, neither has a date to be held against.
    if (utelatt.has(korrigerer) || finnInnholdsfeil(mål, grunnlag.tilskudd.år) !== undefined)
      return 'KORRIGERING_AV_UTELATT';
    return mål.dato > dato ? 'KORRIGERING_FOR_TIDLIG' : plass;
  }

  function postering(i: number): Postering {
    return grunnlag.posteringer[i] as Postering;
  }
}

/** What a correction says about its place and source, if anything, must be what the entry at the root says. */
function erSammeSted(korrigering: Postering, rot: Postering): boolean {
  return (['tiltakId', 'kostnadsartId', 'finansieringskildeId'] as const).every(
    (felt) => korrigering[felt] === undefined || korrigering[felt] === rot[felt],
  );
}
