import { dagnummer } from '../kjerne/dagnummer';
import type { Funn } from '../kjerne/funn';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { Dato } from '../kjerne/typer';
import type { Anker, Frist, Fristplan } from '../modell';
import { finnKonflikter, type Konfliktvalg } from './finn-konflikter';

/** How a change came to a deadline: from what was changed, through the deadlines between, to the deadline itself. */
export interface Årsaksvei {
  /** What was changed. */
  readonly årsak: { readonly type: 'HENDELSE' | 'REGEL' | 'KALENDER'; readonly id: string };
  /** The ids of the rules on the way, the deadline itself last. */
  readonly vei: readonly string[];
}

/** A deadline that came out differently. */
export interface Fristendring {
  /** The rule. */
  readonly regelId: string;
  /** The deadline before; absent when it is new. */
  readonly før?: Frist;
  /** The deadline after; absent when it is gone. */
  readonly etter?: Frist;
  /** Days that it moved, later is above zero, where it had a date both times. */
  readonly dager?: number;
  /** Every cause, in the order of the causes' ids. */
  readonly årsaker: readonly Årsaksvei[];
}

/** The difference between two plans. */
export interface Plansammenligning {
  /** What was given: the same references, not copies. */
  readonly grunnlag: { readonly før: Fristplan; readonly etter: Fristplan };
  /** Deadlines with another date. */
  readonly flyttet: readonly Fristendring[];
  /** Deadlines that have a date now, or a rule that is new. */
  readonly dukketOpp: readonly Fristendring[];
  /** Deadlines that no longer have a date, or whose rule is gone. */
  readonly forsvunnet: readonly Fristendring[];
  /** Other changes: what is waited for, an estimate, a reason, a clock time. */
  readonly endret: readonly Fristendring[];
  /** Conflicts that the plan did not have before. */
  readonly nyeKonflikter: readonly Funn[];
}

/**
 * Compares two plans: what moved, appeared, vanished or came into conflict, each with the path from what was changed.
 *
 * Use it to find out what a postponed meeting or a new rule does before it is decided.
 *
 * @param før - The plan as it is.
 * @param etter - The plan as it would be.
 * @param valg - What conflicts are looked for. O(n log n) in rules and events, and each anchor once for each cause.
 * @returns Lists in the order of the rules' ids.
 * @example
 * const regel = {
 *   id: 'papirer', navn: 'Sakspapirer', anker: { type: 'HENDELSE', hendelseId: 'mote' },
 *   skritt: [{ antall: -5, enhet: 'VIRKEDAGER' }], forskyvning: { type: 'INGEN' }, binding: 'INTERNT',
 * };
 * const plan = (dato) => lagFristplan([regel], [{ id: 'mote', navn: 'SSU', dato }], lagNorskKalender(2024, 2024));
 * const { flyttet } = sammenlignPlaner(plan('2024-12-04'), plan('2024-12-11'));
 * flyttet.map(({ regelId, dager, årsaker }) => [regelId, dager, årsaker[0].årsak.id]) // => [['papirer', 7, 'mote']]
 */
export function sammenlignPlaner(før: Fristplan, etter: Fristplan, valg: Konfliktvalg = {}): Plansammenligning {
  const [a, b] = [etterId(før.frister), etterId(etter.frister)];
  const ider = [...new Set([...a.keys(), ...b.keys()])].sort(sammenlignTekst);
  const veier = finnVeier(før, etter);
  const endringer = ider.flatMap((regelId): readonly Fristendring[] => {
    const [gammel, ny] = [a.get(regelId), b.get(regelId)];
    if (gammel !== undefined && ny !== undefined && tilKanoniskJson(synlig(gammel)) === tilKanoniskJson(synlig(ny)))
      return [];
    const dager = gammel?.status === 'DATERT' && ny?.status === 'DATERT' ? avstand(gammel.dato, ny.dato) : undefined;
    return [
      {
        regelId,
        ...(gammel === undefined ? {} : { før: gammel }),
        ...(ny === undefined ? {} : { etter: ny }),
        ...(dager === undefined ? {} : { dager }),
        årsaker: veier(regelId),
      },
    ];
  });
  const slag = (endring: Fristendring): keyof Omit<Plansammenligning, 'grunnlag' | 'nyeKonflikter'> => {
    const [hadde, har] = [endring.før?.status === 'DATERT', endring.etter?.status === 'DATERT'];
    if (hadde && har) return endring.dager === 0 ? 'endret' : 'flyttet';
    if (har || endring.før === undefined) return 'dukketOpp';
    return hadde || endring.etter === undefined ? 'forsvunnet' : 'endret';
  };
  const av = (ønsket: ReturnType<typeof slag>) => endringer.filter((endring) => slag(endring) === ønsket);
  return {
    grunnlag: { før, etter },
    flyttet: av('flyttet'),
    dukketOpp: av('dukketOpp'),
    forsvunnet: av('forsvunnet'),
    endret: av('endret'),
    nyeKonflikter: finnNyeKonflikter(før, etter, valg),
  };
}

const etterId = (frister: readonly Frist[]): ReadonlyMap<string, Frist> => new Map(frister.map((f) => [f.regelId, f]));

/** What is the outcome of a deadline; how it was computed may change without it. */
function synlig(frist: Frist): unknown {
  if (frist.status !== 'DATERT') return frist;
  const { utledning: _, ...resten } = frist;
  return resten;
}

const avstand = (fra: Dato, til: Dato): number => dagnummer(til) - dagnummer(fra);

function finnNyeKonflikter(før: Fristplan, etter: Fristplan, valg: Konfliktvalg): readonly Funn[] {
  const nøkkel = ({ kode, data }: Funn): string =>
    tilKanoniskJson({ kode, gjelder: data.regelId ?? data.rekkefølgeId ?? '', periode: data.periodeId ?? '' });
  const kjente = new Set(prøvKonflikter(før, valg).map(nøkkel));
  return finnKonflikter(etter, valg).filter((konflikt) => !kjente.has(nøkkel(konflikt)));
}

/** An order about a rule that is new names something the plan before did not have; it had no such conflict. */
function prøvKonflikter(plan: Fristplan, { sårbarePerioder = [], rekkefølger = [] }: Konfliktvalg): readonly Funn[] {
  const har = new Set([...plan.grunnlag.regler, ...plan.grunnlag.hendelser].map(({ id }) => id));
  const kjent = rekkefølger.filter(({ først, deretter }) =>
    [først, deretter].every((punkt) => har.has(punkt.type === 'FRIST' ? punkt.regelId : punkt.hendelseId)),
  );
  return finnKonflikter(plan, { sårbarePerioder, rekkefølger: kjent });
}

/** From each deadline down its anchors to everything that was changed. */
function finnVeier(før: Fristplan, etter: Fristplan): (regelId: string) => readonly Årsaksvei[] {
  const regler = [før, etter].map((plan) => new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel])));
  const hendelser = [før, etter].map((plan) => new Map(plan.grunnlag.hendelser.map((h) => [h.id, h])));
  const ulik = (a: unknown, b: unknown): boolean =>
    a === undefined || b === undefined ? a !== b : tilKanoniskJson(a) !== tilKanoniskJson(b);
  const kalenderEndret = ulik(før.grunnlag.kalender, etter.grunnlag.kalender);
  return (regelId) => {
    const veier: Årsaksvei[] = [];
    const besøkt = new Set<string>();
    const gå = (id: string, vei: readonly string[]): void => {
      if (besøkt.has(id)) return;
      besøkt.add(id);
      const her = [id, ...vei];
      const [gammel, ny] = regler.map((kart) => kart.get(id));
      if (ulik(gammel, ny)) veier.push({ årsak: { type: 'REGEL', id }, vei: her });
      for (const anker of [gammel?.anker, ny?.anker]) {
        for (const blad of anker === undefined ? [] : bladene(anker)) {
          if (blad.type === 'FRIST') gå(blad.regelId, her);
          if (blad.type !== 'HENDELSE' || besøkt.has(`h ${blad.hendelseId}`)) continue;
          besøkt.add(`h ${blad.hendelseId}`);
          const [a, b] = hendelser.map((kart) => kart.get(blad.hendelseId));
          if (ulik(a, b)) veier.push({ årsak: { type: 'HENDELSE', id: blad.hendelseId }, vei: her });
        }
      }
    };
    gå(regelId, []);
    if (kalenderEndret) veier.push({ årsak: { type: 'KALENDER', id: 'kalender' }, vei: [regelId] });
    return veier.sort((a, b) => sammenlignTekst(a.årsak.id, b.årsak.id));
  };
}

function bladene(anker: Anker): readonly Exclude<Anker, { type: 'TIDLIGST' | 'SENEST' }>[] {
  return anker.type === 'TIDLIGST' || anker.type === 'SENEST' ? anker.av.flatMap(bladene) : [anker];
}
