import type { Alvor, Funn, Kodekatalog } from './funn';

/** Makes findings whose code and data are checked against one room's catalogue of codes. */
export type Funnlager<Koder extends Kodekatalog<Koder>> = <Kode extends keyof Koder & string>(
  kode: Kode,
  alvor: Alvor,
  sti: string,
  data: Koder[Kode],
  kildeId?: string,
) => Funn;

/**
 * Returns a maker of findings for one catalogue: `const funn = lagFunnlager<FristKoder>()`.
 */
export function lagFunnlager<Koder extends Kodekatalog<Koder>>(): Funnlager<Koder> {
  return (kode, alvor, sti, data, kildeId) =>
    kildeId === undefined ? { kode, alvor, sti, data } : { kode, alvor, sti, data, kildeId };
}
