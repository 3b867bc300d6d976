import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Habilitet, Saksledd, Søknad, Vurderer } from '../modell';
import { finnHabilitetsgrunn } from './finn-habilitetsgrunn';
import type { KontrollKoder } from './koder';

const funn = lagFunnlager<KontrollKoder>();

const SAKSLEDD: readonly Saksledd[] = ['FORBEREDE', 'VURDERE', 'AVGJORE'];

/**
 * Derives whether each assessor is fit to handle each søknad, from who they represent and what has been declared.
 *
 * An assessor whose organisation applies or takes part is `TIL_AVKLARING`, never silently fit: only a declaration that
 * records by which role and when it was cleared makes it `HABIL`. A declaration of `INHABIL` or `TIL_AVKLARING` always
 * stands, for what it covers. The library does not decide questions of habilitet; it shows where they are open.
 *
 * @param vurderere - Assessors with unique ids.
 * @param søknader - Applications with unique ids.
 * @param erklæringer - What has been declared; about a pair several may stand when they cover different things.
 * @returns One for each pair, by assessor, then by søknad, in the orders given. Where what is declared covers only a part
 * (`omfang`), it is followed by one for the rest.
 * @throws TilskuddFeil with every breach at once: `HABILITET_TO_GANGER`, `HABILITET_UKJENT`,
 * `HABILITET_STEDFORTREDER_UGYLDIG`.
 * @see forvaltningsloven §§ 6 and 8 (kap. II), which apply also where the decision is no enkeltvedtak.
 * @example
 * const narvik = { id: 'narvik', type: 'KOMMUNE', navn: 'Narvik', kommunenummer: '1806' };
 * const vurderer = { id: 'v1', rolle: 'kommuneoverlege', representerer: narvik };
 * const søknad = { id: 's1', søkere: [{ part: narvik, ansvarlig: true }], tiltak: { parter: [] } };
 * utledHabilitet([vurderer], [søknad]).map((h) => [h.status, h.grunn]) // => [['TIL_AVKLARING', 'ORGANISASJON_ER_PART']]
 * const avgjør = { vurdererId: 'v1', søknadId: 's1', status: 'INHABIL', omfang: ['AVGJORE'] };
 * utledHabilitet([vurderer], [søknad], [avgjør]).map((h) => `${h.status} ${h.omfang.join()}`)
 * // => ['INHABIL AVGJORE', 'TIL_AVKLARING FORBEREDE,VURDERE']
 */
export function utledHabilitet(
  vurderere: readonly Vurderer[],
  søknader: readonly Søknad[],
  erklæringer: readonly Habilitet[] = [],
): readonly Habilitet[] {
  const kjenteVurderere = new Set(vurderere.map(({ id }) => id));
  const kjenteSøknader = new Set(søknader.map(({ id }) => id));
  const erklært = new Map<string, { readonly erklæring: Habilitet; readonly plass: number }[]>();
  const brudd: Funn[] = [];
  for (const [i, erklæring] of erklæringer.entries()) {
    const { vurdererId, søknadId, stedfortreder } = erklæring;
    if (!kjenteVurderere.has(vurdererId) || !kjenteSøknader.has(søknadId)) {
      brudd.push(funn('HABILITET_UKJENT', 'FEIL', `/erklæringer/${i}`, { vurdererId, søknadId }));
      continue;
    }
    if (stedfortreder === vurdererId) {
      const data = { vurdererId, søknadId };
      brudd.push(funn('HABILITET_STEDFORTREDER_UGYLDIG', 'FEIL', `/erklæringer/${i}/stedfortreder`, data));
    }
    const par = parAv(vurdererId, søknadId);
    const om = erklært.get(par) ?? [];
    erklært.set(par, om);
    const før = om.find((annen) => dekker(annen.erklæring).some((ledd) => dekker(erklæring).includes(ledd)));
    if (før === undefined) om.push({ erklæring, plass: i });
    else
      brudd.push(funn('HABILITET_TO_GANGER', 'FEIL', `/erklæringer/${i}`, { vurdererId, søknadId, først: før.plass }));
  }
  kastVedFeil(brudd);
  return vurderere.flatMap((vurderer) =>
    søknader.flatMap((søknad) => utledEtPar(vurderer, søknad, erklært.get(parAv(vurderer.id, søknad.id)) ?? [])),
  );
}

const parAv = (vurdererId: string, søknadId: string): string => JSON.stringify([vurdererId, søknadId]);

const dekker = ({ omfang = SAKSLEDD }: Habilitet): readonly Saksledd[] => omfang;

/** What has been declared, each as it stands for what it covers, and then the rest. */
function utledEtPar(
  vurderer: Vurderer,
  søknad: Søknad,
  erklært: readonly { readonly erklæring: Habilitet }[],
): readonly Habilitet[] {
  const parter = [...søknad.søkere.map(({ part }) => part), ...søknad.tiltak.parter];
  const { representerer } = vurderer;
  const par = { vurdererId: vurderer.id, søknadId: søknad.id };
  const vist = erklært.map(({ erklæring }): Habilitet => {
    const grunn = finnHabilitetsgrunn({ representerer, parter, erklæring });
    return grunn === undefined ? erklæring : { ...erklæring, ...par, status: 'TIL_AVKLARING', grunn };
  });
  const rest = SAKSLEDD.filter((ledd) => !erklært.some(({ erklæring }) => dekker(erklæring).includes(ledd)));
  if (rest.length === 0) return vist;
  const grunn = finnHabilitetsgrunn({ representerer, parter, erklæring: undefined });
  const omResten: Habilitet =
    grunn === undefined ? { ...par, status: 'HABIL' } : { ...par, status: 'TIL_AVKLARING', grunn };
  return [...vist, erklært.length === 0 ? omResten : { ...omResten, omfang: rest }];
}
