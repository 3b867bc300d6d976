import type { Brøk } from '../kjerne/typer';

/** The largest share of the financing that the funder pays in one year. */
export interface Nedtrappingstrinn {
  /** The year. */
  readonly år: number;
  /** The share, from 0 to 1. */
  readonly andel: Brøk;
}

/** How the funder's share falls over the years, while others take over. */
export interface Nedtrapping {
  /** Identifies it, ASCII kebab-case. */
  readonly id: string;
  /** One for each year, in any order. */
  readonly trinn: readonly Nedtrappingstrinn[];
  /** What it rests on. */
  readonly grunnlag: string;
}
