import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type Avstemningsvalg,
  avgjørSak,
  type Behandling,
  type Beslutningsregel,
  erVedtaksfør,
  type Medlem,
  type Organ,
  type Sak,
} from '../../src/index';
import { konsensusvalgLofotenVesterålenSalten, ssuSak28LofotenVesterålenSalten2024 } from '../../src/nord/index';

declare const organ: Organ;
declare const behandling: Behandling;

describe('nothing political has a default', () => {
  it('in a vote', () => {
    // @ts-expect-error what the rules do not say must be said
    assertType(() => avgjørSak(organ, behandling));
    // @ts-expect-error every choice must be made
    assertType<Avstemningsvalg>({ avholdende: 'TELLER', fraværende: 'TELLER' });
    // @ts-expect-error whether the unfit count must be said
    assertType(() => erVedtaksfør(organ, behandling, { tilAvklaring: 'HOLDES_UTE' }));
    // @ts-expect-error whether more than the share is asked for must be said
    assertType<Beslutningsregel>({ type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' } });
  });
});

describe('data', () => {
  it('names nobody', () => {
    // @ts-expect-error a member has a role, never a name
    assertType<Medlem>({ id: 'leder', rolle: 'leder', gruppe: 'kommune', navn: 'X' });
  });

  it('of nord is what the calculations take', () => {
    expectTypeOf(konsensusvalgLofotenVesterålenSalten.data).toEqualTypeOf<Avstemningsvalg>();
    expectTypeOf(ssuSak28LofotenVesterålenSalten2024.data).toEqualTypeOf<Sak>();
  });
});
