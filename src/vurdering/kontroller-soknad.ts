import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import { erSammePart } from '../kontroll/er-samme-part';
import type { Krav, Oppfordring, Søknad, Utlysning } from '../modell';
import { avgjørKrav, type Brudd, type Kravsvar } from './avgjor-krav';
import type { VurderingKoder } from './koder';

const funn = lagFunnlager<VurderingKoder>();
const feil = lagFeillager<VurderingKoder>();

/** The answer to one requirement of a call. */
export interface Kravutfall {
  /** The requirement. */
  readonly kravId: string;
  /** Whether it is met. */
  readonly svar: Kravsvar;
  /** What follows when it is not. */
  readonly retting: Krav['retting'];
}

/** The answer to one encouragement of a call. */
export interface Oppfordringsutfall {
  /** The encouragement. */
  readonly oppfordringId: string;
  /** Whether it was followed; `MA_VURDERES` where only people can judge. */
  readonly svar: Kravsvar | 'MA_VURDERES';
}

/** The formal check of a søknad. It never says whether the søknad is good. */
export interface Søknadskontroll {
  /** The søknad. */
  readonly søknadId: string;
  /** The call it was checked against. */
  readonly utlysningId: string;
  /**
   * `AVVIS`: a requirement that turns it away is not met. `TIL_RETTING`: something is to be mended or stated.
   * `I_ORDEN`: every requirement is met.
   */
  readonly konklusjon: 'I_ORDEN' | 'TIL_RETTING' | 'AVVIS';
  /** Each requirement, in the order of the call. */
  readonly krav: readonly Kravutfall[];
  /** Each encouragement, in the order of the call. */
  readonly oppfordringer: readonly Oppfordringsutfall[];
  /**
   * Everything that stands in the way, with pointers into the søknad and the source in the call; first an organisation
   * that stands twice among the applicants.
   */
  readonly funn: readonly Funn[];
}

/**
 * Checks a søknad against every requirement and encouragement of its call, and finds all that is missing in one go.
 *
 * Each requirement is answered `OPPFYLT`, `IKKE_OPPFYLT` or `MANGLER_OPPLYSNING` by three-valued logic: what is not
 * stated is not known, and a new fact never turns a decided answer. An encouragement never turns a søknad away, and
 * criteria are not looked at here: they are weighed by {@link vurderSøknader}.
 *
 * @param søknad - A søknad that answers the call.
 * @param utlysning - The call with its requirements. Linear in requirements × applicants.
 * @throws TilskuddFeil `SOKNAD_ANNEN_UTLYSNING`, `KRAVTYPE_UKJENT`; `STI_UGYLDIG` for a requirement whose pointer is none.
 * @example
 * const utlysning = {
 *   id: 'runde-1', søknadsfrist: { dato: '2024-06-17' }, oppfordringer: [],
 *   krav: [{ id: 'frist', tekst: 'Innen fristen', vilkår: { type: 'MOTTATT_INNEN_FRIST' }, retting: 'AVVIS' }],
 * };
 * const søknad = { id: 's1', utlysningId: 'runde-1', mottatt: '2024-06-18T00:00:00+02:00' };
 * kontrollerSøknad(søknad, utlysning).konklusjon // => 'AVVIS'
 * kontrollerSøknad({ ...søknad, mottatt: '2024-06-17T23:59:59+02:00' }, utlysning).konklusjon // => 'I_ORDEN'
 */
export function kontrollerSøknad(søknad: Søknad, utlysning: Utlysning): Søknadskontroll {
  if (søknad.utlysningId !== utlysning.id) {
    const data = { søknadId: søknad.id, utlysningId: søknad.utlysningId, forventet: utlysning.id };
    throw feil('SOKNAD_ANNEN_UTLYSNING', '/søknad/utlysningId', data);
  }
  const { krav, oppfordringer, søknadsfrist } = utlysning;
  const funnene = funnOmParter(søknad);
  const kravutfall: Kravutfall[] = [];
  for (const ett of krav) {
    const { svar, brudd } = avgjørKrav(ett.vilkår, søknad, søknadsfrist);
    kravutfall.push({ kravId: ett.id, svar, retting: ett.retting });
    for (const ettBrudd of brudd) funnene.push(funnOmKrav(ettBrudd, ett));
  }
  const oppfordringsutfall: Oppfordringsutfall[] = [];
  for (const en of oppfordringer) {
    if (en.vilkår === undefined) {
      oppfordringsutfall.push({ oppfordringId: en.id, svar: 'MA_VURDERES' });
      continue;
    }
    const { svar, brudd } = avgjørKrav(en.vilkår, søknad, søknadsfrist);
    oppfordringsutfall.push({ oppfordringId: en.id, svar });
    for (const ettBrudd of brudd) funnene.push(funnOmOppfordring(ettBrudd, en));
  }
  return {
    søknadId: søknad.id,
    utlysningId: utlysning.id,
    konklusjon: konkluder(kravutfall),
    krav: kravutfall,
    oppfordringer: oppfordringsutfall,
    funn: funnene,
  };
}

/** An organisation that stands twice, with the same unit, counts once wherever applicants are counted. */
function funnOmParter({ søkere }: Partial<Pick<Søknad, 'søkere'>>): Funn[] {
  if (søkere === undefined || søkere.length < 2) return [];
  return søkere.flatMap(({ part }, i) => {
    const først = søkere.findIndex((annen) => erSammePart(annen.part, part) && annen.part.enhet === part.enhet);
    if (først === i) return [];
    return [funn('PART_TO_GANGER', 'ADVARSEL', `/søkere/${i}/part`, { partId: part.id, først })];
  });
}

function konkluder(krav: readonly Kravutfall[]): Søknadskontroll['konklusjon'] {
  let konklusjon: Søknadskontroll['konklusjon'] = 'I_ORDEN';
  for (const { svar, retting } of krav) {
    if (svar === 'OPPFYLT') continue;
    if (svar === 'IKKE_OPPFYLT' && retting === 'AVVIS') return 'AVVIS';
    konklusjon = 'TIL_RETTING';
  }
  return konklusjon;
}

function funnOmKrav({ kode, sti, svar, data }: Brudd, { id, retting, kildeId }: Krav): Funn {
  // Copied so and not spread: the data have many shapes, and a spread of them takes several times as long.
  const helhet = Object.assign({}, data, { regelId: id, slag: 'KRAV', svar, retting }) as VurderingKoder[typeof kode];
  return funn(kode, 'FEIL', sti, helhet, kildeId);
}

function funnOmOppfordring({ kode, sti, svar, data }: Brudd, { id, alvor, kildeId }: Oppfordring): Funn {
  const helhet = { ...data, regelId: id, slag: 'OPPFORDRING', svar, retting: 'INGEN' } as VurderingKoder[typeof kode];
  return funn(kode, alvor, sti, helhet, kildeId);
}
