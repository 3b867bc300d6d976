export {
  anvendTilskuddsovergang,
  TILSKUDDSOVERGANGER,
  type Tilskuddsovergang,
} from './anvend-tilskuddsovergang';
export { type Budsjettsummer, beregnBudsjettsummer, type Partssum } from './beregn-budsjettsummer';
export {
  beregnEgeninnsats,
  type Egeninnsatssummer,
  type Finansiering,
  type Partsinnsats,
} from './beregn-egeninnsats';
export { erSammePart } from './er-samme-part';
export type { KontrollKoder } from './koder';
export { type Budsjettgrenser, kontrollerBudsjett } from './kontroller-budsjett';
export { type Finansieringsplan, kontrollerDobbeltfinansiering } from './kontroller-dobbeltfinansiering';
export { type Egeninnsatskrav, kontrollerEgeninnsats } from './kontroller-egeninnsats';
export { lagRamme } from './lag-ramme';
export { utledHabilitet } from './utled-habilitet';
