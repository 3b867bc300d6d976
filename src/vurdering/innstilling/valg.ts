import type { Øre } from '../../kjerne/typer';
import type { Portefølje, Velgervalg } from '../../modell';

export type {
  Forutsetning,
  Portefølje,
  Porteføljegrense,
  Porteføljegruppe,
  Utelukkelse,
  Velger,
  Velgervalg,
} from '../../modell';

/** The rule and what belongs to it. */
export type Regelvalg =
  | {
      /** How the recommendation is made. */
      readonly regel: 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER' | 'POENG_PER_KRONE' | 'HOYEST_SAMLET_POENG';
    }
  | {
      /** The method of equal shares. */
      readonly regel: 'LIKE_ANDELER';
      /** Who gets a share. */
      readonly velgere: Velgervalg;
      /** What is done with money that no group of voters can use together: left, or spent by points per krone. */
      readonly fullføring: 'INGEN' | 'POENG_PER_KRONE';
    }
  | {
      /** Down the ranking, in part where there is no room for the whole. */
      readonly regel: 'DELFINANSIERING';
      /** The smallest unit that a partial award is counted in. */
      readonly enhet: Øre;
      /** Whether it stops at the first that does not get the whole, or goes on below with what is left. */
      readonly videre: 'STOPP' | 'HOPP_OVER';
    };

/** How the recommendation is made. The rule has no default; the result repeats it. */
export type Innstillingsvalg = Regelvalg & {
  /** What the recommended must meet together. */
  readonly portefølje?: Portefølje;
  /** Whether the result is to say who comes next. */
  readonly reserve?: boolean;
  /**
   * How many states a search may keep, 20 000 000 when it is not said; a state is 8 bytes. A search that reaches it says
   * so in the result. It changes no result that is proved.
   */
  readonly arbeidsgrense?: number;
};
