import { lesEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Brøk } from '../kjerne/typer';
import type { Innstilling, Poengsum, Ramme } from '../modell';
import { finnInnstillingsendringer, type Innstillingsendring } from './finn-neste-krone';
import { innstill } from './innstill';
import { summerPoeng } from './innstilling/sum-av-poeng';
import type { Innstillingsvalg, Portefølje } from './innstilling/valg';
import type { Rangering } from './ranger-soknader';

/** What one condition on the portfolio costs in points. */
export interface Betingelsespris {
  /** The id of the condition. */
  readonly betingelseId: string;
  /** The sum of points with every condition. */
  readonly med: Brøk;
  /** The sum of points without this one. */
  readonly uten: Brøk;
  /** `uten − med`. For `HOYEST_SAMLET_POENG` never below zero; a rule that goes down a ranking can gain by a condition. */
  readonly pris: Brøk;
  /** Whether both sums are proved. */
  readonly status: Poengsum['status'];
  /** Who comes out otherwise without it, from with to without. */
  readonly endringer: readonly Innstillingsendring[];
}

/**
 * Finds the price of each condition on the portfolio: the points without it less the points with it.
 *
 * With `HOYEST_SAMLET_POENG` the points are those of the best set, ties or not; with the other rules they are of what is
 * recommended, and what ties across the line is in neither.
 *
 * @param valg - With a portfolio; without one the answer is empty. One recommendation more for each condition.
 * @returns One for each condition, by id.
 * @throws TilskuddFeil as {@link innstill}.
 * @example
 * const plass = (søknadId, rang, beløp, poeng) =>
 *   ({ søknadId, rang, totalt: { teller: poeng, nevner: '1' }, søktBeløp: kroner(beløp), delt: false });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 6, '9'), plass('b', 2, 4, '7'), plass('c', 3, 4, '5')],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const utelukkelser = [{ id: 'en-av-dem', søknadIder: ['a', 'b'] }];
 * const valg = { regel: 'HOYEST_SAMLET_POENG', portefølje: { utelukkelser } };
 * finnBetingelsespriser(rangering, ramme, valg).map(({ pris }) => pris) // => [{ teller: '2', nevner: '1' }]
 */
export function finnBetingelsespriser(
  rangering: Rangering,
  ramme: Ramme,
  valg: Innstillingsvalg,
): readonly Betingelsespris[] {
  const { portefølje = {} } = valg;
  const { grenser = [], utelukkelser = [], forutsetninger = [] } = portefølje;
  const med = innstill(rangering, ramme, valg);
  const poengMed = poengI(rangering, med);
  return [...grenser, ...utelukkelser, ...forutsetninger]
    .map(({ id }) => id)
    .sort(sammenlignTekst)
    .map((betingelseId) => {
      const uten = innstill(rangering, ramme, { ...valg, portefølje: fjern(portefølje, betingelseId) });
      const poengUten = poengI(rangering, uten);
      const tilnærmet = [med, uten].some(({ poengsum }) => poengsum?.status === 'TILNARMET');
      return {
        betingelseId,
        med: poengMed,
        uten: poengUten,
        pris: tilBrøk(trekkFra(lesEksakt(poengUten), lesEksakt(poengMed))),
        status: tilnærmet ? 'TILNARMET' : 'NOYAKTIG',
        endringer: finnInnstillingsendringer(med, uten),
      };
    });
}

const poengI = (rangering: Rangering, innstilling: Innstilling): Brøk =>
  innstilling.poengsum?.poeng ?? summerPoeng(rangering, innstilling);

function fjern({ grenser = [], utelukkelser = [], forutsetninger = [] }: Portefølje, id: string): Portefølje {
  const andre = <T extends { readonly id: string }>(liste: readonly T[]): readonly T[] =>
    liste.filter((b) => b.id !== id);
  return { grenser: andre(grenser), utelukkelser: andre(utelukkelser), forutsetninger: andre(forutsetninger) };
}
