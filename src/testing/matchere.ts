import type { Fordeling } from '../fordeling/typer';
import type { Begrunnelse } from '../kjerne/begrunnelse';
import { etterregn } from '../kjerne/etterregn';
import type { MedKilder } from '../kjerne/finn-kilde';
import type { Funn } from '../kjerne/funn';
import type { Kildebelagt } from '../kjerne/kilde';
import { kontrollerKilder } from '../kjerne/kontroller-kilder';
import type { Brøk, Øre } from '../kjerne/typer';
import { forklarFunn } from '../visning/forklar-funn';
import { etikettAv } from '../visning/tekster/etiketter';
import { kr } from '../visning/tekster/ord';
import { finnAvvik } from './finn-avvik';
import { finnEndringer, finnGrensebrudd, finnTap, finnTapNårPottenVokser, type Monotonivalg } from './finn-brudd';
import { finnFormbrudd } from './finn-formbrudd';
import { finnLinjeavvik } from './finn-linjeavvik';
import { erBegrunnelse, erFordeling, erØre, harKilder, krev, krevForsøk } from './krev';

/** What a matcher answers, in the shape that vitest and jest take in `expect.extend`. */
export interface Matcherutfall {
  /** Whether it holds. */
  readonly pass: boolean;
  /** What to say when a test fails. */
  readonly message: () => string;
}

/**
 * Matchers for those who test policy, to be given to `expect.extend` of vitest or jest. None of them loads a test runner.
 *
 * Messages are in English, as tests are. A failing test says in words what broke, and where two distributions are held
 * against each other, the steps of the explanation that differ. A distribution that is none, with an amount missing or a
 * recipient twice, fails all of them. What is no distribution at all, and pots with nothing to try, are errors, so that
 * `.not` does not hold for them.
 *
 * @throws TilskuddFeil `MATCHER_UGYLDIG`, `MATCHER_UTEN_FORSOK`.
 * @example
 * const fordeling = fordelPott(kroner(100), [{ id: 'a', vekt: 1 }], { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' });
 * matchere.toFordeleHelePotten(fordeling).pass // => true
 */
export const matchere = {
  /** Every øre of the pot is on a line. */
  toFordeleHelePotten(fordeling: Fordeling): Matcherutfall {
    krev('toFordeleHelePotten', 'fordeling', erFordeling(fordeling));
    const brudd = finnSumbrudd(fordeling);
    const { grunnlag, ufordelt, ufordeltÅrsaker } = fordeling;
    if (brudd.length > 0) return utfall(brudd, '');
    return {
      pass: ufordelt === 0,
      message: () =>
        ufordelt === 0
          ? `The pot is ${kr(grunnlag.pott, 'en')}, and all of it is distributed.`
          : [
              `The pot is ${kr(grunnlag.pott, 'en')}, and ${kr(ufordelt, 'en')} of it is not distributed.`,
              ...ufordeltÅrsaker.map(({ årsak, beløp }) => `${etikettAv(årsak, 'en')}: ${kr(beløp, 'en')}`),
            ].join('\n'),
    };
  },
  /** Lines and what is not distributed make the pot, and the reasons make what is not distributed. */
  toGåOpp(fordeling: Fordeling): Matcherutfall {
    krev('toGåOpp', 'fordeling', erFordeling(fordeling));
    return utfall(finnSumbrudd(fordeling), 'The lines and what is not distributed make the pot.');
  },
  /** Every recipient and every group is within its floor and its cap. */
  toRespektereGrenser(fordeling: Fordeling): Matcherutfall {
    krev('toRespektereGrenser', 'fordeling', erFordeling(fordeling));
    return utfall(finnGrensebrudd(fordeling), 'Every recipient and group is within its limits.');
  },
  /** The named get the same as before. */
  toVæreUendretFor(etter: Fordeling, før: Fordeling, ider: readonly string[]): Matcherutfall {
    krev('toVæreUendretFor', 'etter', erFordeling(etter));
    krev('toVæreUendretFor', 'før', erFordeling(før));
    krev('toVæreUendretFor', 'ider', Array.isArray(ider) && ider.every((id) => typeof id === 'string'));
    return utfall(finnEndringer(før, etter, ider), 'All of the named get the same as before.');
  },
  /** Nobody loses more than an amount, or a share of what it had. */
  toTapeHøyst(etter: Fordeling, før: Fordeling, grense: Øre | Brøk): Matcherutfall {
    krev('toTapeHøyst', 'etter', erFordeling(etter));
    krev('toTapeHøyst', 'før', erFordeling(før));
    krev('toTapeHøyst', 'grense', erØre(grense) || (typeof grense === 'object' && grense !== null));
    return utfall(finnTap(før, etter, grense), 'Nobody loses more than that.');
  },
  /** With a greater pot nobody gets less, but for the slack. */
  toVæreMonotonIPotten(fordel: Fordeling | ((pott: Øre) => Fordeling), valg: Monotonivalg): Matcherutfall {
    const matcher = 'toVæreMonotonIPotten';
    krev(matcher, 'fordel', typeof fordel === 'function' || erFordeling(fordel));
    krev(matcher, 'potter', Array.isArray(valg?.potter) && valg.potter.every(erØre));
    krev(matcher, 'slingring', erØre(valg.slingring));
    krevForsøk(matcher, 'potter', new Set(valg.potter).size > 1);
    return utfall(finnTapNårPottenVokser(fordel, valg), 'Nobody loses when the pot grows.');
  },
  /** The explanation recomputes from the data it was made of. */
  toStemme(begrunnelse: Begrunnelse, grunnlag: unknown): Matcherutfall {
    krev('toStemme', 'begrunnelse', erBegrunnelse(begrunnelse));
    const funn = etterregn(begrunnelse, grunnlag);
    if (funn.length > 0) return omFunn(funn);
    return utfall(finnLinjeavvik(begrunnelse, grunnlag), 'Nothing is wrong.');
  },
  /** Every value has a source or a named assumption. */
  toHaKildeForAlleVerdier(data: Kildebelagt<unknown> | MedKilder): Matcherutfall {
    krev('toHaKildeForAlleVerdier', 'data', harKilder(data));
    return omFunn(kontrollerKilder(data));
  },
} as const;

/**
 * The types of the matchers as methods of `expect(…)`. Extend the interface of your test runner with it, in one line.
 *
 * @typeParam R - What an assertion gives; vitest has `void`.
 * @example
 * // declare module 'vitest' { interface Matchers<T> extends Matchertyper {} }
 * Object.keys(matchere).length // => 8
 */
export interface Matchertyper<R = void> {
  /** Every øre of the pot is on a line. */
  toFordeleHelePotten(): R;
  /** Lines and what is not distributed make the pot, and the reasons make what is not distributed. */
  toGåOpp(): R;
  /** Every recipient and every group is within its floor and its cap. */
  toRespektereGrenser(): R;
  /** The named get the same as in the distribution before. */
  toVæreUendretFor(før: Fordeling, ider: readonly string[]): R;
  /** Nobody loses more than an amount in øre, or than a share of what it had before. */
  toTapeHøyst(før: Fordeling, grense: Øre | Brøk): R;
  /** With a greater pot nobody gets less, but for the slack; of a distribution, or of a function of the pot. */
  toVæreMonotonIPotten(valg: Monotonivalg): R;
  /** The explanation recomputes from the data it was made of. */
  toStemme(grunnlag: unknown): R;
  /** Every value has a source or a named assumption. */
  toHaKildeForAlleVerdier(): R;
}

/** What keeps a distribution from adding up; of one whose amounts are none, that alone. */
function finnSumbrudd(fordeling: Fordeling): readonly (() => string)[] {
  const { grunnlag, linjer, ufordelt, ufordeltÅrsaker } = fordeling;
  const formbrudd = finnFormbrudd(fordeling);
  if (formbrudd.length > 0) return formbrudd;
  const sum = (beløp: readonly number[]): number => beløp.reduce((alt, ett) => alt + ett, 0);
  const [delt, årsaker] = [sum(linjer.map(({ beløp }) => beløp)), sum(ufordeltÅrsaker.map(({ beløp }) => beløp))];
  if (delt + ufordelt === grunnlag.pott && årsaker === ufordelt) return [];
  return [
    () =>
      `The pot is ${kr(grunnlag.pott, 'en')}, the lines are ${kr(delt, 'en')}, ${kr(ufordelt, 'en')} is not distributed, and the reasons make ${kr(årsaker, 'en')}.`,
    ...finnAvvik(fordeling),
  ];
}

/** Messages are made when asked for, since most tests pass. */
function utfall(brudd: readonly (() => string)[], alt: string): Matcherutfall {
  return { pass: brudd.length === 0, message: () => (brudd.length === 0 ? alt : brudd.map((b) => b()).join('\n\n')) };
}

const omFunn = (funn: readonly Funn[]): Matcherutfall =>
  utfall(
    funn.map((ett) => () => `${forklarFunn(ett, { språk: 'en' })} (${ett.kode} ${ett.sti})`),
    'Nothing is wrong.',
  );
