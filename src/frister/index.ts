export type { FristKoder } from './koder';
export { lagFristplan } from './lag-fristplan';
