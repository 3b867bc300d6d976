import type { Ordning } from '../modell';
import { kjørBeløp } from './kjor-belop';
import { lagTilskuddene } from './lag-tilskudd';
import { lagLøpslager, lagPlan } from './lag-tilskuddslop';
import type { Ordningsgrunnlag, Ordningskjøring } from './typer';

/**
 * Runs a scheme: from the money over frames, applications, assessment and recommendation to awards, deadlines and
 * follow-up, in one call. Every step is the same as calling it by hand, and its result is kept.
 *
 * Use it to see what a scheme does with given facts, and, with `sammenlign`, what a reform would do. What people decide
 * is given in the basis; until they have, awards follow the recommendation and say so.
 *
 * A call whose `rammeFra` names a pot has its recipient's share as frame; weights in `vektinger` are applied to calls
 * that state none. The events `vedtak` and `driftsstart` of an award are taken from its decision and its tiltak, where
 * the basis does not give them. A share of a pot that goes straight to a helsefellesskap is an award as well when
 * `rammemottakere` of the basis says who receives it; the scheme's own conditions, deadlines and reports follow it.
 *
 * @param ordning - The scheme. It must be able to run: a rule for ranking where there are applications, and no money in
 * two pots.
 * @param grunnlag - Facts: population, rounds, events, calendar, and the day whose rules hold.
 * @returns All the money adds up: `sum(penger.linjer.beløp) + sum(penger.ikkeFordelt.beløp) === penger.ramme.beløp`. The
 * status of the money follows every sum.
 * @throws TilskuddFeil `ORDNING_HENVISNING_UKJENT`, `KJORING_TO_GANGER`, `KJORING_UTEN_MOTTAKERE`,
 * `KJORING_OVER_BEVILGNING`, `KJORING_REGEL_MANGLER`, `KJORING_TILHORIGHET_MANGLER`, `KJORING_RAMMEMOTTAKER_UKJENT`, `ORDNING_GRENSEREGEL_UTEN_PER`, those
 * of `beregnGrenser` where a pot has `grenseregler`, and what the steps throw.
 * @example
 * const helsefellesskap = lagNøkkelgrunnlag(2024);
 * const { penger } = kjørOrdning(ordning40FasteAndeler2024, { helsefellesskap });
 * penger.linjer.map(({ id, beløp }) => `${id}: ${beløp / 1e8} mill.`)
 * // => ['finnmark: 6 mill.', 'helgeland: 5 mill.', 'lofoten-vesteralen-salten: 11 mill.', 'troms-ofoten: 18 mill.']
 * penger.ramme.status // => 'ENDELIG'
 */
export function kjørOrdning(ordning: Ordning, grunnlag: Ordningsgrunnlag): Ordningskjøring {
  const beløp = kjørBeløp(ordning, grunnlag);
  const gjeldende = beløp.ordning;
  const felles = (grunnlag.hendelser ?? []).filter(({ gjelder }) => gjelder === undefined);
  const plan = lagPlan(gjeldende, felles, grunnlag);
  const { ubrukt } = gjeldende.oppfølging;
  return {
    grunnlag: { ordning, grunnlag },
    ...beløp,
    tilskudd: lagTilskuddene(beløp, grunnlag).map(lagLøpslager(gjeldende, grunnlag)),
    ...(plan === undefined ? {} : { plan }),
    ...(ubrukt === undefined ? {} : { ubrukt }),
  };
}
