import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Habilitet, Søknad, Vurderer } from '../modell';
import { finnHabilitetsgrunn } from './finn-habilitetsgrunn';
import type { KontrollKoder } from './koder';

const funn = lagFunnlager<KontrollKoder>();

/**
 * Derives whether each assessor is fit to handle each søknad, from who they represent and what has been declared.
 *
 * An assessor whose organisation applies or takes part is `TIL_AVKLARING`, never silently fit: only a declaration that
 * records by which role and when it was cleared makes it `HABIL`. A declaration of `INHABIL` or `TIL_AVKLARING` always
 * stands. The library does not decide questions of habilitet; it shows where they are open.
 *
 * @param vurderere - Assessors with unique ids.
 * @param søknader - Applications with unique ids.
 * @param erklæringer - What has been declared, each pair at most once.
 * @returns One for each pair, by assessor, then by søknad, in the orders given.
 * @throws TilskuddFeil with every breach at once: `HABILITET_TO_GANGER`, `HABILITET_UKJENT`.
 * @see forvaltningsloven §§ 6 and 8 (kap. II), which apply also where the decision is no enkeltvedtak.
 * @example
 * const narvik = { id: 'narvik', type: 'KOMMUNE', navn: 'Narvik', kommunenummer: '1806' };
 * const vurderer = { id: 'v1', rolle: 'kommuneoverlege', representerer: narvik };
 * const søknad = { id: 's1', søkere: [{ part: narvik, ansvarlig: true }], tiltak: { parter: [] } };
 * utledHabilitet([vurderer], [søknad]).map((h) => [h.status, h.grunn]) // => [['TIL_AVKLARING', 'ORGANISASJON_ER_PART']]
 */
export function utledHabilitet(
  vurderere: readonly Vurderer[],
  søknader: readonly Søknad[],
  erklæringer: readonly Habilitet[] = [],
): readonly Habilitet[] {
  const kjenteVurderere = new Set(vurderere.map(({ id }) => id));
  const kjenteSøknader = new Set(søknader.map(({ id }) => id));
  const erklært = new Map<string, { readonly erklæring: Habilitet; readonly plass: number }>();
  const brudd: Funn[] = [];
  for (const [i, erklæring] of erklæringer.entries()) {
    const { vurdererId, søknadId } = erklæring;
    const før = erklært.get(parAv(vurdererId, søknadId));
    if (!kjenteVurderere.has(vurdererId) || !kjenteSøknader.has(søknadId))
      brudd.push(funn('HABILITET_UKJENT', 'FEIL', `/erklæringer/${i}`, { vurdererId, søknadId }));
    else if (før !== undefined) {
      const data = { vurdererId, søknadId, først: før.plass };
      brudd.push(funn('HABILITET_TO_GANGER', 'FEIL', `/erklæringer/${i}`, data));
    } else erklært.set(parAv(vurdererId, søknadId), { erklæring, plass: i });
  }
  kastVedFeil(brudd);
  return vurderere.flatMap((vurderer) =>
    søknader.map((søknad) => utledEn(vurderer, søknad, erklært.get(parAv(vurderer.id, søknad.id))?.erklæring)),
  );
}

const parAv = (vurdererId: string, søknadId: string): string => JSON.stringify([vurdererId, søknadId]);

function utledEn(vurderer: Vurderer, søknad: Søknad, erklæring: Habilitet | undefined): Habilitet {
  const par = { vurdererId: vurderer.id, søknadId: søknad.id };
  const parter = [...søknad.søkere.map(({ part }) => part), ...søknad.tiltak.parter];
  const grunn = finnHabilitetsgrunn({ representerer: vurderer.representerer, parter, erklæring });
  if (grunn !== undefined) return { ...erklæring, ...par, status: 'TIL_AVKLARING', grunn };
  return erklæring ?? { ...par, status: 'HABIL' };
}
