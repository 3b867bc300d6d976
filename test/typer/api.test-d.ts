import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  anvendSøknadsovergang,
  anvendTilskuddsovergang,
  type Brøk,
  type Dato,
  erTilskuddFeil,
  type Fordelingsvalg,
  type Funn,
  fordelPott,
  type innstill,
  kroner,
  lagDato,
  lagFristplan,
  type Søknad,
  type Tilskudd,
  type TilskuddFeil,
  type Utfall,
  type Utlysning,
  type Vurderingsvalg,
  vurderSøknader,
  type Øre,
} from '../../src/index';
import { helsefellesskapene, utlysningTromsOfoten2024 } from '../../src/nord/index';
import { lesSøknad, type Navneord, tilJsonSkjema } from '../../src/skjema/index';
import { forklarFunn } from '../../src/visning/index';

describe('money and dates', () => {
  it('are no bare numbers and texts', () => {
    expectTypeOf(kroner(1)).toEqualTypeOf<Øre>();
    expectTypeOf(lagDato('2024-01-01')).toEqualTypeOf<Dato>();
    // @ts-expect-error a bare number is no amount
    assertType<Øre>(100);
    // @ts-expect-error a bare text is no date
    assertType<Dato>('2024-01-01');
  });
});

describe('nothing political has a default', () => {
  const mottakere = [{ id: 'a', vekt: 1 }];

  it('in a distribution', () => {
    assertType<Fordelingsvalg>({ metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: ['STORST_VEKT', { lodd: 'x' }] });
    // @ts-expect-error the choices must be made
    assertType(() => fordelPott(kroner(1), mottakere));
    // @ts-expect-error what decides ties must be said
    assertType<Fordelingsvalg>({ metode: 'STORSTE_REST', enhet: kroner(1) });
    // @ts-expect-error no such method
    assertType<Fordelingsvalg>({ metode: 'FORST_I_LISTA', enhet: kroner(1), vedLikhet: 'ID' });
  });

  it('in an assessment', () => {
    assertType<Vurderingsvalg>({ aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' });
    // @ts-expect-error a missing score is never zero
    assertType<Vurderingsvalg>({ aggregering: 'SNITT', tilAvklaring: 'HOLDES_UTE', manglende: 'NULL' });
    // @ts-expect-error habilitet to be clarified must be answered
    assertType<Vurderingsvalg>({ aggregering: 'SNITT', manglende: 'UFULLSTENDIG' });
    // @ts-expect-error the rule must be said
    assertType<Parameters<typeof innstill>[2]>({});
  });
});

describe('states', () => {
  const mottatt = {} as Søknad & { readonly tilstand: 'MOTTATT' };
  const tildelt = {} as Tilskudd & { readonly tilstand: 'TILDELT' };

  it('a step that the table does not allow does not compile', () => {
    assertType(() => anvendSøknadsovergang(mottatt, 'TIL_VURDERING'));
    assertType(() => anvendTilskuddsovergang(tildelt, 'AKSEPTERT'));
    // @ts-expect-error what is received is not granted at once
    assertType(() => anvendSøknadsovergang(mottatt, 'INNVILGET'));
    // @ts-expect-error what is awarded is not paid out before it is accepted
    assertType(() => anvendTilskuddsovergang(tildelt, 'UTBETALT'));
  });

  it('a state that is not known may go to any that some state goes to', () => {
    assertType((søknad: Søknad) => anvendSøknadsovergang(søknad, 'INNVILGET'));
  });
});

describe('results and inputs', () => {
  it('are read-only', () => {
    expectTypeOf(fordelPott).returns.toHaveProperty('linjer');
    const { linjer } = {} as ReturnType<typeof fordelPott>;
    // @ts-expect-error a result is not changed
    linjer.push(linjer[0]);
    // @ts-expect-error data of the package is not changed
    helsefellesskapene.data[0].navn = 'x';
  });

  it('have the types that the next step takes', () => {
    expectTypeOf(utlysningTromsOfoten2024.data).toEqualTypeOf<Utlysning>();
    expectTypeOf(vurderSøknader).returns.toHaveProperty('søknader');
    expectTypeOf(lagFristplan).returns.toHaveProperty('frister');
    expectTypeOf<NonNullable<ReturnType<typeof vurderSøknader>['søknader'][number]['totalt']>>().toEqualTypeOf<Brøk>();
  });
});

describe('unknown data', () => {
  it('is a value only after the answer is looked at', () => {
    const utfall = lesSøknad({});
    expectTypeOf(utfall).toEqualTypeOf<Utfall<Søknad>>();
    // @ts-expect-error there may be no value
    assertType(utfall.verdi);
    if (utfall.ok) expectTypeOf(utfall.verdi).toEqualTypeOf<Søknad>();
    expectTypeOf(utfall.funn).toEqualTypeOf<readonly Funn[]>();
  });

  it('has a JSON Schema for known nouns only', () => {
    expectTypeOf<'Søknad'>().toExtend<Navneord>();
    // @ts-expect-error no such noun
    assertType(tilJsonSkjema('Soknad'));
  });

  it('an error is known after it is recognised', () => {
    const feil: unknown = undefined;
    // @ts-expect-error not yet
    assertType(forklarFunn(feil, { språk: 'nb' }));
    if (erTilskuddFeil(feil)) expectTypeOf(feil).toEqualTypeOf<TilskuddFeil>();
  });
});
