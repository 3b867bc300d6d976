import type { Dato } from '../kjerne/typer';

/** Someone who is there when a case is decided. */
export interface Oppmøte {
  /** The member or deputy. */
  readonly medlemId: string;
  /** For a deputy: the member that it steps in for in this case. A deputy without one holds no seat. */
  readonly forMedlemId?: string;
}

/** Who is there when a case is decided. It is stated for each case: a deputy may step in for one case only. */
export interface Frammøte {
  /** The body that meets. */
  readonly organId: string;
  /** The day of the meeting. */
  readonly dato?: Dato;
  /** Who is there, in any order. */
  readonly møtt: readonly Oppmøte[];
  /** Id of the member or deputy who leads the meeting. */
  readonly møteleder?: string;
}

/** What a vote says to the proposal. */
export type Stemmetype = 'FOR' | 'MOT' | 'AVSTAR';

/** One vote on a proposal. */
export interface Stemme {
  /** The member or deputy who votes. */
  readonly medlemId: string;
  /** For, against, or abstains. */
  readonly stemme: Stemmetype;
  /** Why. */
  readonly begrunnelse?: string;
}
