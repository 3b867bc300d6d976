import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Innstilling, Ramme } from '../modell';
import { kontrollerInnstillingsvalg } from './innstilling/kontroller-valg';
import { lagInnstilling } from './innstilling/lag-innstilling';
import { lagSak } from './innstilling/lag-sak';
import type { Innstillingsvalg } from './innstilling/valg';
import type { Rangering } from './ranger-soknader';

export type { Innstillingsvalg } from './innstilling/valg';

/**
 * Recommends applications within a frame, by the rule that the caller names.
 *
 * | rule | what it does |
 * |---|---|
 * | `RANGERT_STOPP` | down the ranking, the whole amount each, until the first that there is no room for |
 * | `RANGERT_HOPP_OVER` | the same, but skips that one and goes on below |
 * | `POENG_PER_KRONE` | down the order of points per krone, skipping |
 * | `HOYEST_SAMLET_POENG` | the set with the highest sum of points, exactly |
 * | `LIKE_ANDELER` | the method of equal shares: each voter an equal part of the frame |
 * | `DELFINANSIERING` | down the ranking, in part where there is no room for the whole |
 *
 * When those that nothing separates have room for some of them only, none of them is recommended: they stand as
 * `UAVGJORT_VED_STREKEN`, with the sum of the dearest lawful outcome held for them, and the lawful sets. A lot in the
 * ranking's chain, or people, settle it. A rule that skips goes on below with what is left after what is held.
 * `HOYEST_SAMLET_POENG` and `LIKE_ANDELER` recommend what is in every lawful set, and the rest of them is tied.
 *
 * With a portfolio, a søknad is taken when some lawful set holds it together with those taken before; what a floor or a
 * dependency needs is thereby held for it. Floors that cannot be met together are named in the result, and nothing is
 * recommended. `HOYEST_SAMLET_POENG` takes the best of the lawful sets.
 *
 * @param rangering - From {@link rangerSøknader}. Of several rounds that share a frame, use {@link innstillFlere}.
 * @param ramme - What can be handed out; its status follows the result. From {@link lagRamme}.
 * @param valg - The rule and what belongs to it, the portfolio, whether to say who comes next.
 * @returns `innstilt + holdt + rest === ramme.beløp`; those without a place stand last, as `HOLDT_UTENFOR`. The ranked
 * rules take O(n); the best set follows the number of sums that may still be best, usually some thousands.
 * @throws TilskuddFeil with every breach at once: `RAMME_UGYLDIG`, `VALG_UGYLDIG`, `ARBEIDSGRENSE_UGYLDIG`, the rule's
 * (`DELENHET_UGYLDIG`, `MINSTE_UGYLDIG`, `VELGERE_TOMT`, `VELGER_TO_GANGER`, `NYTTE_UKJENT_SOKNAD`, `NYTTE_UGYLDIG`,
 * `VURDERER_UTEN_PART`), the portfolio's (`PORTEFOLJE_ID_TO_GANGER`, `PORTEFOLJE_SOKNAD_UKJENT`,
 * `PORTEFOLJE_GRENSE_UGYLDIG`, `PORTEFOLJE_GRENSE_TOM`, `PORTEFOLJE_GULV_OVER_TAK`, `UTELUKKELSE_UTEN_VALG`,
 * `FORUTSETNING_SYKLUS`); `LIKHET_FOR_STOR` when a tie has more than a million sums, `DELING_FOR_STOR`.
 * @example
 * const plass = (søknadId, rang, beløp) => ({ søknadId, rang, søktBeløp: kroner(beløp), delt: rang === 2 });
 * const rangering = {
 *   grunnlag: { resultat: { grunnlag: { runde: { utlysning: { id: 'u' } } } } },
 *   plasser: [plass('a', 1, 6), plass('b', 2, 3), plass('c', 2, 2)],
 *   utenfor: [],
 * };
 * const ramme = { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] };
 * const { linjer, uavgjort } = innstill(rangering, ramme, { regel: 'RANGERT_STOPP' });
 * linjer.map((linje) => linje.utfall) // => ['INNSTILT', 'UAVGJORT_VED_STREKEN', 'UAVGJORT_VED_STREKEN']
 * uavgjort[0].lovlige // => [['b'], ['c']]
 * uavgjort[0].holdtBeløp // => 300
 */
export function innstill(rangering: Rangering, ramme: Ramme, valg: Innstillingsvalg): Innstilling {
  kastVedFeil(kontrollerInnstillingsvalg([rangering], ramme, valg));
  return lagInnstilling(lagSak([rangering], ramme, valg), ramme);
}
