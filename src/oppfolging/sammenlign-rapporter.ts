import { lesEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk, Dato, Øre } from '../kjerne/typer';
import type { Beløpsstatus, Indikatorresultat, Rapport, Statustall, Økonomilinje } from '../modell';
import type { OppfølgingKoder } from './koder';
import { nøkkelAv } from './sted';

const feil = lagFeillager<OppfølgingKoder>();

/** A figure in two reports. */
export interface Tallendring {
  /** In the first. */
  readonly før: Øre;
  /** In the second. */
  readonly etter: Øre;
  /** `etter − før`. */
  readonly endring: Øre;
}

/** A place in two reports. */
export interface Linjeendring {
  /** The row; absent for entries that name none. */
  readonly tiltakId?: string;
  /** The column; absent for entries that name none. */
  readonly kostnadsartId?: string;
  /** The budget. */
  readonly budsjett: Tallendring;
  /** The figures of the ledger. */
  readonly tall: { readonly [Tall in keyof Statustall]: Tallendring };
}

/** An indicator in two reports. */
export interface Indikatorendring {
  /** The tiltak. */
  readonly tiltakId: string;
  /** The indicator. */
  readonly indikatorId: string;
  /** Its status in the first; absent when it was not there. */
  readonly før?: Indikatorresultat['status'];
  /** Its status in the second; absent when it is not there. */
  readonly etter?: Indikatorresultat['status'];
  /** How much further it has come, exact; absent unless both know how far. */
  readonly framgang?: Brøk;
}

/** What changed from one report to another. */
export interface Rapportsammenligning {
  /** The tilskudd. */
  readonly tilskuddId: string;
  /** The days. */
  readonly perDato: { readonly før: Dato; readonly etter: Dato };
  /** How firm the amounts are. */
  readonly beløpsstatus: { readonly før: Beløpsstatus; readonly etter: Beløpsstatus };
  /** Place by place, in the order of the second, then those that only the first has. */
  readonly linjer: readonly Linjeendring[];
  /** Everything together. */
  readonly totalt: Linjeendring;
  /** Indicator by indicator. */
  readonly indikatorer: readonly Indikatorendring[];
  /** Findings and missing parts that are gone in the second, as `KODE` or `KODE id`, in order. */
  readonly løst: readonly string[];
  /** Those that are new in the second. */
  readonly nytt: readonly string[];
}

/**
 * Compares two reports of one tilskudd: each figure before, after and the difference, how the gains moved, and which
 * findings and missing parts were solved or are new.
 *
 * @param a - The first, usually the earlier.
 * @param b - The second.
 * @throws TilskuddFeil `RAPPORT_ULIKE_TILSKUDD`.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const post = (id, dato, type, kr) => ({ id, tilskuddId: 't', dato, type, beløp: kroner(kr), tiltakId: 'dho' });
 * const posteringer = [post('1', '2024-09-24', 'TILDELT', 100), post('2', '2024-10-20', 'BRUKT', 30)];
 * const mal = { id: 'status', navn: 'Status', mottaker: 'ssu', emner: [], deler: [{ del: 'OKONOMI', kreves: true }] };
 * const rapport = (perDato) => lagRapport({ tilskudd, posteringer, mal, perDato });
 * sammenlignRapporter(rapport('2024-10-11'), rapport('2024-11-01')).totalt.tall.brukt
 * // => { før: 0, etter: 3000, endring: 3000 }
 */
export function sammenlignRapporter(a: Rapport, b: Rapport): Rapportsammenligning {
  if (a.tilskuddId !== b.tilskuddId)
    throw feil('RAPPORT_ULIKE_TILSKUDD', '/b/tilskuddId', { a: a.tilskuddId, b: b.tilskuddId });
  const [før, etter] = [merker(a), merker(b)];
  return {
    tilskuddId: b.tilskuddId,
    perDato: { før: a.perDato, etter: b.perDato },
    beløpsstatus: { før: a.beløpsstatus, etter: b.beløpsstatus },
    linjer: sammenlignLinjer(a.økonomi, b.økonomi),
    totalt: sammenlignLinje(a.totalt, b.totalt, b.totalt),
    indikatorer: sammenlignIndikatorer(a, b),
    løst: [...før].filter((merke) => !etter.has(merke)),
    nytt: [...etter].filter((merke) => !før.has(merke)),
  };
}

/** Findings by code and what they are about, so that a finding is the same when only its amounts have changed. */
function merker({ funn, mangler }: Rapport): ReadonlySet<string> {
  const alle = [...funn, ...mangler].map(({ kode, data }) => {
    const hva = ['id', 'tiltakId', 'kostnadsartId', 'indikatorId', 'emne'].flatMap((felt) => data[felt] ?? []);
    return [kode, ...hva].join(' ');
  });
  return new Set(alle.sort(sammenlignTekst));
}

function sammenlignLinjer(a: readonly Økonomilinje[], b: readonly Økonomilinje[]): readonly Linjeendring[] {
  const før = new Map(a.map((linje) => [nøkkelAv(linje), linje]));
  const etter = new Map(b.map((linje) => [nøkkelAv(linje), linje]));
  return [
    ...b.map((linje) => sammenlignLinje(før.get(nøkkelAv(linje)), linje, linje)),
    ...a.filter((linje) => !etter.has(nøkkelAv(linje))).map((linje) => sammenlignLinje(linje, undefined, linje)),
  ];
}

const FELT = [
  'tildelt',
  'akseptert',
  'forpliktet',
  'utbetalt',
  'brukt',
  'tilbakebetalt',
  'overført',
  'omdisponert',
  'rest',
] as const satisfies readonly (keyof Statustall)[];

function sammenlignLinje(
  før: Økonomilinje | undefined,
  etter: Økonomilinje | undefined,
  { tiltakId, kostnadsartId }: Økonomilinje,
): Linjeendring {
  const tall = FELT.map((felt) => [felt, endringAv(før?.tall[felt], etter?.tall[felt])] as const);
  return {
    ...(tiltakId === undefined ? {} : { tiltakId }),
    ...(kostnadsartId === undefined ? {} : { kostnadsartId }),
    budsjett: endringAv(før?.budsjett, etter?.budsjett),
    tall: Object.fromEntries(tall) as Linjeendring['tall'],
  };
}

function endringAv(før = 0 as Øre, etter = 0 as Øre): Tallendring {
  return { før, etter, endring: (etter - før) as Øre };
}

function sammenlignIndikatorer(a: Rapport, b: Rapport): readonly Indikatorendring[] {
  const [før, etter] = [indikatorerI(a), indikatorerI(b)];
  const alle = [...new Map([...etter, ...før])];
  return alle.map(([merke, { tiltakId, indikatorId }]) => {
    const [gammel, ny] = [før.get(merke)?.resultat, etter.get(merke)?.resultat];
    return {
      tiltakId,
      indikatorId,
      ...(gammel === undefined ? {} : { før: gammel.status }),
      ...(ny === undefined ? {} : { etter: ny.status }),
      ...(gammel?.andel === undefined || ny?.andel === undefined
        ? {}
        : { framgang: tilBrøk(trekkFra(lesEksakt(ny.andel), lesEksakt(gammel.andel))) }),
    };
  });
}

function indikatorerI({ måloppnåelse }: Rapport) {
  return new Map(
    måloppnåelse.flatMap(({ tiltakId, måloppnåelse: { indikatorer } }) =>
      indikatorer.map((resultat) => {
        const { indikatorId } = resultat;
        return [JSON.stringify([tiltakId, indikatorId]), { tiltakId, indikatorId, resultat }] as const;
      }),
    ),
  );
}
