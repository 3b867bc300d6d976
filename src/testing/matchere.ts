import type { Fordeling } from '../fordeling/typer';
import type { Begrunnelse } from '../kjerne/begrunnelse';
import { etterregn } from '../kjerne/etterregn';
import type { MedKilder } from '../kjerne/finn-kilde';
import type { Funn } from '../kjerne/funn';
import type { Kildebelagt } from '../kjerne/kilde';
import { kontrollerKilder } from '../kjerne/kontroller-kilder';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Brøk, Øre } from '../kjerne/typer';
import { forklarFunn } from '../visning/forklar-funn';
import { etikettAv } from '../visning/tekster/etiketter';
import { kr } from '../visning/tekster/ord';
import { finnEndringer, finnGrensebrudd, finnTap, finnTapNårPottenVokser, type Monotonivalg } from './finn-brudd';

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
 * Messages are in English, as tests are. A failing test says in words what broke, and where two distributions are held against each other, the steps of the
 * explanation that differ.
 *
 * @example
 * const fordeling = fordelPott(kroner(100), [{ id: 'a', vekt: 1 }], { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' });
 * matchere.toFordeleHelePotten(fordeling).pass // => true
 */
export const matchere = {
  /** Every øre of the pot is on a line. */
  toFordeleHelePotten(fordeling: Fordeling): Matcherutfall {
    const årsaker = fordeling.ufordeltÅrsaker.map(
      ({ årsak, beløp }) => `${etikettAv(årsak, 'en')}: ${kr(beløp, 'en')}`,
    );
    return {
      pass: gårOpp(fordeling) && fordeling.ufordelt === 0,
      message: () =>
        [
          `The pot is ${kr(fordeling.grunnlag.pott, 'en')}, and ${kr(fordeling.ufordelt, 'en')} of it is not distributed.`,
          ...årsaker,
        ].join('\n'),
    };
  },
  /** Lines and what is not distributed make the pot, and the reasons make what is not distributed. */
  toGåOpp(fordeling: Fordeling): Matcherutfall {
    return {
      pass: gårOpp(fordeling),
      message: () => {
        const linjer = fordeling.linjer.reduce((sum, { beløp }) => sum + beløp, 0);
        const årsaker = fordeling.ufordeltÅrsaker.reduce((sum, { beløp }) => sum + beløp, 0);
        return `The pot is ${kr(fordeling.grunnlag.pott, 'en')}, the lines are ${kr(linjer, 'en')}, ${kr(fordeling.ufordelt, 'en')} is not distributed, and the reasons make ${kr(årsaker, 'en')}.`;
      },
    };
  },
  /** Every recipient and every group is within its floor and its cap. */
  toRespektereGrenser(fordeling: Fordeling): Matcherutfall {
    return utfall(finnGrensebrudd(fordeling), 'Every recipient and group is within its limits.');
  },
  /** The named get the same as before. */
  toVæreUendretFor(etter: Fordeling, før: Fordeling, ider: readonly string[]): Matcherutfall {
    return utfall(finnEndringer(før, etter, ider), 'All of the named get the same as before.');
  },
  /** Nobody loses more than an amount, or a share of what it had. */
  toTapeHøyst(etter: Fordeling, før: Fordeling, grense: Øre | Brøk): Matcherutfall {
    return utfall(finnTap(før, etter, grense), 'Nobody loses more than that.');
  },
  /** With a greater pot nobody gets less, but for the slack. */
  toVæreMonotonIPotten(fordel: Fordeling | ((pott: Øre) => Fordeling), valg: Monotonivalg): Matcherutfall {
    return utfall(finnTapNårPottenVokser(fordel, valg), 'Nobody loses when the pot grows.');
  },
  /** The explanation recomputes from the data it was made of. */
  toStemme(begrunnelse: Begrunnelse, grunnlag: unknown): Matcherutfall {
    return omFunn(etterregn(begrunnelse, grunnlag));
  },
  /** Every value has a source or a named assumption. */
  toHaKildeForAlleVerdier(data: Kildebelagt<unknown> | MedKilder): Matcherutfall {
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

function gårOpp({ grunnlag, linjer, ufordelt, ufordeltÅrsaker }: Fordeling): boolean {
  const delt = summerBeløp([...linjer.map(({ beløp }) => beløp), ufordelt]);
  return delt === grunnlag.pott && summerBeløp(ufordeltÅrsaker.map(({ beløp }): Øre => beløp)) === ufordelt;
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
