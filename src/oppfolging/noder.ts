import type { Statustall } from '../modell';

/** What a node of `begrunnStatus` is: the last part of its id, or an entry. */
export type OppfølgingNode = keyof Statustall | 'inn' | 'ut' | 'til' | 'fra' | 'det-som-var' | 'postering';
