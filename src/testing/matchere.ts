import type { Fordeling } from '../fordeling/typer';
import type { Begrunnelse } from '../kjerne/begrunnelse';
import { etterregn } from '../kjerne/etterregn';
import type { MedKilder } from '../kjerne/finn-kilde';
import type { Kildebelagt } from '../kjerne/kilde';
import { kontrollerKilder } from '../kjerne/kontroller-kilder';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Øre } from '../kjerne/typer';

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
 * @example
 * const fordeling = fordelPott(kroner(100), [{ id: 'a', vekt: 1 }], { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' });
 * matchere.toFordeleHelePotten(fordeling).pass // => true
 */
export const matchere = {
  /** Every øre of the pot is on a line. */
  toFordeleHelePotten(fordeling: Fordeling): Matcherutfall {
    const årsaker = fordeling.ufordeltÅrsaker.map(({ årsak, beløp }) => `${årsak} ${beløp}`).join(', ');
    return {
      pass: gårOpp(fordeling) && fordeling.ufordelt === 0,
      message: () => `pot ${fordeling.grunnlag.pott} øre, not distributed ${fordeling.ufordelt} øre: ${årsaker}`,
    };
  },
  /** Lines and what is not distributed make the pot, and the reasons make what is not distributed. */
  toGåOpp(fordeling: Fordeling): Matcherutfall {
    return {
      pass: gårOpp(fordeling),
      message: () =>
        `pot ${fordeling.grunnlag.pott} øre, lines ${summerBeløp(fordeling.linjer.map(({ beløp }) => beløp))}, not distributed ${fordeling.ufordelt}`,
    };
  },
  /** The explanation recomputes from the data it was made of. */
  toStemme(begrunnelse: Begrunnelse, grunnlag: unknown): Matcherutfall {
    const funn = etterregn(begrunnelse, grunnlag);
    return { pass: funn.length === 0, message: () => skriv(funn) };
  },
  /** Every value has a source or a named assumption. */
  toHaKildeForAlleVerdier(data: Kildebelagt<unknown> | MedKilder): Matcherutfall {
    const funn = kontrollerKilder(data);
    return { pass: funn.length === 0, message: () => skriv(funn) };
  },
} as const;

function gårOpp({ grunnlag, linjer, ufordelt, ufordeltÅrsaker }: Fordeling): boolean {
  const delt = summerBeløp([...linjer.map(({ beløp }) => beløp), ufordelt]);
  return delt === grunnlag.pott && summerBeløp(ufordeltÅrsaker.map(({ beløp }): Øre => beløp)) === ufordelt;
}

const skriv = (funn: readonly { readonly kode: string; readonly sti: string }[]): string =>
  funn.length === 0 ? 'nothing is wrong' : funn.map(({ kode, sti }) => `${kode} ${sti}`).join('\n');
