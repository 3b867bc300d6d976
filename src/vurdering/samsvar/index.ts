export { beregnCohenKappa, type Kappavalg } from './beregn-cohen-kappa';
export { beregnFleissKappa } from './beregn-fleiss-kappa';
export { beregnIcc, type Icc } from './beregn-icc';
export { beregnKalibrering, type Kalibrering, type Sammenheng } from './beregn-kalibrering';
export { beregnKrympetKalibrering, type KrympetKalibrering, type Varianser } from './beregn-krympet-kalibrering';
export type { Råsnitt } from './observasjoner';
