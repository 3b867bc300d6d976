import { kastVedFeil } from '../kjerne/tilskudd-feil';
import { finnHabilitetsgrunn } from '../kontroll/finn-habilitetsgrunn';
import type { Medlem, Medlemshabilitet, Sak } from '../modell';
import { kontrollerErklæringer } from './kontroller-erklaeringer';

/**
 * Derives whether each member and deputy is fit to decide a case, from who they represent and what has been declared.
 *
 * By the same rule as `utledHabilitet`: a member whose organisation applies is `TIL_AVKLARING`, never silently fit, until
 * a declaration records who cleared it. Where a case has parties, a member who represents nobody known is to be clarified
 * too. The library decides no question of habilitet; it shows where they are open.
 *
 * @param medlemmer - Members and deputies.
 * @param sak - The case, or its parties.
 * @param erklæringer - What has been declared, each member at most once.
 * @returns One for each member, in the order given.
 * @throws TilskuddFeil with every breach at once: `MEDLEMSHABILITET_UKJENT`, `MEDLEMSHABILITET_TO_GANGER`.
 * @see forvaltningsloven §§ 6 and 8 (kap. II)
 * @example
 * const narvik = { id: 'narvik', type: 'KOMMUNE', navn: 'Narvik', kommunenummer: '1806' };
 * const medlem = { id: 'kommunedirektor-narvik', rolle: 'kommunedirektør', gruppe: 'kommune', representerer: narvik };
 * utledMedlemshabilitet([medlem], { parter: [narvik] })
 * // => [{ medlemId: 'kommunedirektor-narvik', status: 'TIL_AVKLARING', grunn: 'ORGANISASJON_ER_PART' }]
 */
export function utledMedlemshabilitet(
  medlemmer: readonly Medlem[],
  { parter }: Pick<Sak, 'parter'>,
  erklæringer: readonly Medlemshabilitet[] = [],
): readonly Medlemshabilitet[] {
  kastVedFeil(kontrollerErklæringer(medlemmer, erklæringer, '/erklæringer'));
  const erklært = new Map(erklæringer.map((erklæring) => [erklæring.medlemId, erklæring]));
  return medlemmer.map(({ id: medlemId, representerer }) => {
    const erklæring = erklært.get(medlemId);
    const grunn = finnHabilitetsgrunn({ representerer, parter, erklæring });
    if (grunn !== undefined) return { ...erklæring, medlemId, status: 'TIL_AVKLARING', grunn };
    return erklæring ?? { medlemId, status: 'HABIL' };
  });
}
