/** The figure that each kind of part is shared out by. */
export const NØKKELFELT = {
  FOLKETALL: 'folketall',
  FOLKETALL_80_PLUSS: 'folketall80pluss',
  ANTALL_KOMMUNER: 'antallKommuner',
} as const;
