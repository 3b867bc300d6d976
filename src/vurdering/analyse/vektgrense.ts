import { del, gang, type Rasjonal, sammenlignEksakt, trekkFra } from '../../kjerne/brok';
import type { Brøk } from '../../kjerne/typer';
import { ved } from '../../kjerne/ved';
import { erAnnetBeløp, type Flytting, finnFlyttinger, type Søknadsstilling } from './analysegrunnlag';
import type { LestTabell } from './les-poengtabell';
import type { Eksakttall } from './typer';

export const NULL: Rasjonal = { t: 0n, n: 1n };
export const EN: Rasjonal = { t: 1n, n: 1n };

/** How boundaries are sought where the order alone does not decide. */
export interface Vektgrensevalg {
  /** How many steps each way from the weight in use, from 1 to 10 000. A change and back within a step is not seen. */
  readonly trinn: number;
  /** How narrow a boundary is pinned down, as a share of all weight: above 0, below 1. */
  readonly bredde: Eksakttall;
}

/** How far one weight can go one way before the recommendation is another. */
export interface Vektgrense {
  /** `ENDRES`: it changes at `vekt`. `ENDRES_IKKE`: it stays all the way. `INGEN_ANDRE_VEKTER`: nothing to give or take. */
  readonly utfall: 'ENDRES' | 'ENDRES_IKKE' | 'INGEN_ANDRE_VEKTER';
  /** `EKSAKT`, or `TILNARMET`: sought by steps, and pinned down to the width that was asked for. */
  readonly presisjon: 'EKSAKT' | 'TILNARMET';
  /** The boundary, as a share of all weight; for `TILNARMET` the last share where nothing is changed. */
  readonly vekt?: Brøk;
  /** For `TILNARMET`: the share, at most `bredde` away, where it is changed. */
  readonly til?: Brøk;
  /** Those whose recommendation is another past the boundary, by id. */
  readonly flyttinger: readonly Flytting[];
}

/** Where each stands, by id. */
type Stillinger = ReadonlyMap<string, Søknadsstilling>;

/** The weight that moves, and how to try a share of it. */
export interface Vektsak {
  readonly lest: LestTabell;
  /** The criterion whose weight moves. */
  readonly k: number;
  readonly vekt: Rasjonal;
  readonly nå: Stillinger;
  readonly prøv: (andel: Rasjonal) => Stillinger;
  readonly ramme: number;
  readonly regel: string | undefined;
  readonly valg: Vektgrensevalg;
}

/** Weights with the sum 1 where criterion `k` has this share and the others their old proportions. */
export function vekterVed({ vekter }: LestTabell, k: number, andel: Rasjonal): readonly Rasjonal[] {
  const faktor = del(trekkFra(EN, andel), trekkFra(EN, ved(vekter, k)));
  return vekter.map((vekt, l) => (l === k ? andel : gang(vekt, faktor)));
}

/** Those whose recommendation is another when the weight has this share. */
export const endringer = (sak: Vektsak, andel: Rasjonal): readonly Flytting[] =>
  finnFlyttinger(sak.nå, sak.prøv(andel)).filter(erAnnetBeløp);

/** Nothing can move where the weight is at that end already, or where no other criterion weighs anything. */
export function utenVei({ vekt }: Vektsak, ende: Rasjonal, presisjon: Vektgrense['presisjon']): Vektgrense | undefined {
  if (sammenlignEksakt(vekt, ende) === 0) return { utfall: 'ENDRES_IKKE', presisjon: 'EKSAKT', flyttinger: [] };
  if (sammenlignEksakt(vekt, EN) === 0) return { utfall: 'INGEN_ANDRE_VEKTER', presisjon, flyttinger: [] };
  return undefined;
}
