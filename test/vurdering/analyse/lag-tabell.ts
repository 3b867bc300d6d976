import type { Øre } from '../../../src/kjerne/index';
import type { Poengtabell } from '../../../src/vurdering/index';

/** A table with criteria `k0`, `k1`, … and applications `s0`, `s1`, … */
export function lagTabell(
  poeng: readonly (readonly number[])[],
  felt: { readonly vekter?: readonly number[]; readonly beløp?: readonly number[] } = {},
): Poengtabell {
  return {
    kriterier: (poeng[0] ?? []).map((_, k) => {
      const vekt = felt.vekter?.[k];
      return vekt === undefined ? { kriteriumId: `k${k}` } : { kriteriumId: `k${k}`, vekt };
    }),
    søknader: poeng.map((rad, i) => ({ søknadId: `s${i}`, søktBeløp: (felt.beløp?.[i] ?? 1) as Øre, poeng: rad })),
  };
}
