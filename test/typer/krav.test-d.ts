import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type avrundMatrise,
  type Budsjett,
  type Fordelingslinje,
  fordelEtterKrav,
  type Kravvalg,
  kroner,
  type Matriseavrundingsvalg,
  type Matrisefordelingsvalg,
} from '../../src/index';

describe('claims and matrices', () => {
  it('have no default for what is political', () => {
    assertType<Kravvalg>({ regel: 'TALMUD', enhet: kroner(1), vedLikhet: ['STORST_VEKT', { lodd: 'x' }] });
    // @ts-expect-error the rule must be said
    assertType<Kravvalg>({ enhet: kroner(1), vedLikhet: 'ID' });
    // @ts-expect-error no such rule
    assertType<Kravvalg>({ regel: 'LIKT', enhet: kroner(1), vedLikhet: 'ID' });
    // @ts-expect-error what decides between equal roundings must be said
    assertType<Matriseavrundingsvalg>({ enhet: kroner(1) });
    // @ts-expect-error the sums leave nothing to report
    assertType<Matrisefordelingsvalg>({ enhet: kroner(1), vedLikhet: 'MELD' });
  });

  it('take and give what the other parts do', () => {
    expectTypeOf(fordelEtterKrav).returns.toHaveProperty('linjer').toEqualTypeOf<readonly Fordelingslinje[]>();
    expectTypeOf<Budsjett>().toExtend<Parameters<typeof avrundMatrise>[0]>();
  });
});
