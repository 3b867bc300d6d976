import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import type { Kommune, Medlem, Møterett, Organ, Plass } from '../modell';
import type { StyringKoder } from './koder';
import { kontrollerMedlemmer } from './kontroller-medlemmer';
import { kontrollerOrgan } from './kontroller-organ';
import { type Besatt, tellBesatt } from './tell-besatt';
import type { Styringssvar } from './typer';

const funn = lagFunnlager<StyringKoder>();

/** What a composition is checked against beside the seats; nothing is checked that is not given. */
export interface Sammensetningsgrunnlag {
  /** The kommuner of the helsefellesskap, so that regions without a seat and members of another region are found. */
  readonly kommuner?: readonly Kommune[];
}

/** How one seat is filled. */
export interface Plasskontroll {
  /** Its place in the list of the body. */
  readonly plass: number;
  /** The group. */
  readonly gruppe: string;
  /** The region, where the seats are shared out by region. */
  readonly region?: string;
  /** What the holders may do. */
  readonly rett: Møterett;
  /** How many members it takes; absent when no source says. */
  readonly antall?: number;
  /** How many members sit there. */
  readonly besatt: number;
  /** How many deputies there are. */
  readonly vara: number;
  /** Whether it is filled as it should be; not known where no source says how many, and someone sits there. */
  readonly svar: Styringssvar;
}

/** Whether a body is made up as its seats say. */
export interface Sammensetningskontroll {
  /** `NEI` with any error or warning; else `UKJENT` when some number is not known; else `JA`. */
  readonly svar: Styringssvar;
  /** Each seat, in the order of the body. */
  readonly plasser: readonly Plasskontroll[];
  /** Every finding. */
  readonly funn: readonly Funn[];
}

/**
 * Checks who sits in a body: too few, too many, regions, users and GPs who are missing, unknown groups, one person on
 * two seats, deputies.
 *
 * Where no source says how many the seats are, one member is enough not to be missing and the answer is `UKJENT`. A
 * kommune without a region, such as Rødøy, is not held against a seat.
 *
 * @param organ - The body.
 * @param medlemmer - Its members and deputies, by role and never by name.
 * @returns An answer for each seat and in all, and every finding. Linear in members and seats.
 * @example
 * const plass = (region, antall) => ({ gruppe: 'kommune', region, antall, rett: 'STEMMERETT' });
 * const organ = {
 *   id: 'ssu', navn: 'SSU', nivå: 'STRATEGISK',
 *   plasser: [plass('Lofoten', 1), plass('Salten', 2), { gruppe: 'bruker', rett: 'TALERETT' }],
 * };
 * const kommune = (id, region) => ({ id, rolle: 'kommunedirektør', gruppe: 'kommune', region });
 * kontrollerSammensetning(organ, [kommune('a', 'Salten')]).funn.map(({ kode, data }) => `${kode} ${data.region ?? data.gruppe}`)
 * // => ['REGION_IKKE_REPRESENTERT Lofoten', 'PLASS_FOR_FA Salten', 'GRUPPE_IKKE_REPRESENTERT bruker']
 */
export function kontrollerSammensetning(
  organ: Organ,
  medlemmer: readonly Medlem[],
  { kommuner = [] }: Sammensetningsgrunnlag = {},
): Sammensetningskontroll {
  const besattAv = tellBesatt(medlemmer);
  const plasser = organ.plasser.map((plass, i) => lagPlasskontroll(plass, i, besattAv(plass)));
  const alle = [
    ...kontrollerOrgan(organ),
    ...kontrollerMedlemmer(organ, medlemmer, '/medlemmer'),
    ...plasser.flatMap(funnOmPlass),
    ...organ.plasser.flatMap((plass, i) => funnOmVaraplass(plass, i, ved(plasser, i).vara)),
    ...funnOmRegioner(organ, medlemmer, kommuner),
  ];
  const åpen = plasser.length === 0 || plasser.some(({ svar }) => svar === 'UKJENT');
  const svar = alle.some(({ alvor }) => alvor !== 'RAD') ? 'NEI' : åpen ? 'UKJENT' : 'JA';
  return { svar, plasser, funn: alle };
}

function lagPlasskontroll(
  { gruppe, region, rett, antall }: Plass,
  plass: number,
  { medlemmer: besatt, vara }: Besatt,
): Plasskontroll {
  return {
    plass,
    gruppe,
    ...(region === undefined ? {} : { region }),
    rett,
    ...(antall === undefined ? {} : { antall }),
    besatt,
    vara,
    svar: antall === undefined ? (besatt === 0 ? 'NEI' : 'UKJENT') : besatt === antall ? 'JA' : 'NEI',
  };
}

/** Too many is told with the members, since it keeps them from being placed. */
function funnOmPlass({ plass, gruppe, region = '', antall, besatt }: Plasskontroll): readonly Funn[] {
  const sti = `/organ/plasser/${plass}`;
  if (besatt === 0 && antall !== 0) {
    return region === ''
      ? [funn('GRUPPE_IKKE_REPRESENTERT', 'ADVARSEL', sti, { gruppe })]
      : [funn('REGION_IKKE_REPRESENTERT', 'ADVARSEL', sti, { region, gruppe })];
  }
  if (antall === undefined) return [funn('PLASS_ANTALL_UKJENT', 'RAD', sti, { gruppe, region, besatt })];
  return besatt < antall ? [funn('PLASS_FOR_FA', 'ADVARSEL', sti, { gruppe, region, antall, besatt })] : [];
}

function funnOmVaraplass({ gruppe, region = '', vara }: Plass, plass: number, besatt: number): readonly Funn[] {
  if (vara === undefined || vara === besatt) return [];
  return [funn('VARA_ANTALL', 'ADVARSEL', `/organ/plasser/${plass}`, { gruppe, region, antall: vara, besatt })];
}

function funnOmRegioner(organ: Organ, medlemmer: readonly Medlem[], kommuner: readonly Kommune[]): readonly Funn[] {
  const plassregioner = new Set(organ.plasser.flatMap(({ region }) => region ?? []));
  if (plassregioner.size === 0) return [];
  const uten = [...new Set(kommuner.flatMap(({ region }) => region ?? []))].filter((r) => !plassregioner.has(r));
  const regionAv = new Map(
    kommuner.flatMap(({ kommunenummer, tidligereNumre, region }) =>
      [...tidligereNumre.map((før) => før.kommunenummer), kommunenummer].map((nummer) => [nummer, region] as const),
    ),
  );
  return [
    ...uten.map((region) => funn('REGION_UTEN_PLASS', 'ADVARSEL', '/organ/plasser', { region })),
    ...medlemmer.flatMap(({ id: medlemId, region, representerer }, i) => {
      const kommunensRegion = regionAv.get(representerer?.kommunenummer ?? '');
      if (region === undefined || kommunensRegion === undefined || region === kommunensRegion) return [];
      const data = { medlemId, region, kommunensRegion };
      return [funn('MEDLEM_FRA_ANNEN_REGION', 'ADVARSEL', `/medlemmer/${i}/region`, data)];
    }),
  ];
}
