export { type Adresser, type AdresseTil, adresse, type Elementadresser } from './adresse';
export { anvendReform } from './anvend-reform';
export type { OrdningKoder } from './koder';
export { lagReform, type Reformomtale } from './lag-reform';
export { settSammen } from './sett-sammen';
