import { leggSammen, type Rasjonal, somRasjonal, tilBrøk, trekkFra } from '../kjerne/brok';
import { summerBeløp } from '../kjerne/summer-belop';
import type { Dato, Øre } from '../kjerne/typer';
import { svakesteStatus } from '../kontroll/svakeste-status';
import type {
  Aktivitet,
  Budsjett,
  Budsjettsted,
  Postering,
  Prognoseregel,
  Rapport,
  Rapportmal,
  Statustall,
  Tilskudd,
  Tiltak,
  Økonomilinje,
} from '../modell';
import { beregnPrognose } from './beregn-prognose';
import { beregnStatus } from './beregn-status';
import { beregnUbrukt, type Ubruktregel } from './beregn-ubrukt';
import { finnRapportmangler } from './finn-rapportmangler';
import { nøkkelAv } from './sted';
import { vurderMåloppnåelse } from './vurder-maloppnaelse';

/** What a report is made from. What is left out is missing in the report, and the report says so. */
export interface Rapportgrunnlag {
  /** The award. */
  readonly tilskudd: Tilskudd;
  /** Its ledger, in any order. */
  readonly posteringer: readonly Postering[];
  /** The template. */
  readonly mal: Rapportmal;
  /** The day it is to hold for. */
  readonly perDato: Dato;
  /** What the economy is held against. */
  readonly budsjett?: Budsjett;
  /** The tiltak with their plans for gains. */
  readonly tiltak?: readonly Tiltak[];
  /** What was done. */
  readonly aktiviteter?: readonly Aktivitet[];
  /** What is told in words, by subject. */
  readonly omtale?: Rapport['omtale'];
  /** What happens to unspent money. */
  readonly ubrukt?: Ubruktregel;
  /** Figures for a forecast that someone states (`OPPGITT`). */
  readonly prognose?: readonly (Budsjettsted & { readonly beløp: Øre })[];
}

/**
 * Derives a report for any day from the one ledger: economy against budget with forecast, activity, gains, unspent money,
 * how firm the amounts are, and what is missing before it can be sent.
 *
 * @param grunnlag - Award, ledger, template and day, and what else there is to tell.
 * @returns The report. It is plain data that can be kept and compared with a later one by {@link sammenlignRapporter}.
 * @throws TilskuddFeil what {@link beregnStatus} and {@link vurderMåloppnåelse} throw.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const sted = { tiltakId: 'dho', kostnadsartId: 'frikjop' };
 * const post = (id, dato, type, kr) => ({ id, tilskuddId: 't', dato, type, beløp: kroner(kr), ...sted });
 * const mal = {
 *   id: 'status', navn: 'Status', mottaker: 'ssu', emner: ['avvik-og-usikkerhet'],
 *   deler: [{ del: 'OKONOMI', kreves: true }, { del: 'PROGNOSE', kreves: false }],
 *   prognose: { type: 'LINEAER', fom: '2024-01-01', tom: '2024-12-31' },
 * };
 * const budsjett = {
 *   id: 'b', år: 2024, status: 'FORSLAG', rader: [{ tiltakId: 'dho', navn: 'DHO' }],
 *   kostnadsarter: [{ id: 'frikjop', navn: 'Frikjøp' }], celler: [{ ...sted, beløp: kroner(100) }],
 * };
 * const posteringer = [post('1', '2024-01-01', 'TILDELT', 100), post('2', '2024-03-01', 'BRUKT', 61)];
 * const rapport = lagRapport({ tilskudd, posteringer, mal, perDato: '2024-06-30', budsjett });
 * [rapport.totalt.avvik, rapport.totalt.prognose, rapport.beløpsstatus]
 * // => [-3900, { teller: '1116300', nevner: '91' }, 'FORSLAG']
 * rapport.mangler.map(({ kode }) => kode)
 * // => ['RAPPORT_UTEN_OMTALE', 'RAPPORT_UTEN_REGEL_FOR_UBRUKT', 'RAPPORT_BELOP_IKKE_ENDELIG']
 */
export function lagRapport(grunnlag: Rapportgrunnlag): Rapport {
  const { tilskudd, posteringer, mal, perDato, budsjett, ubrukt, omtale = [] } = grunnlag;
  const kjent = budsjett === undefined ? {} : { kostnadsarter: budsjett.kostnadsarter.map(({ id }) => id) };
  const status = beregnStatus(tilskudd, posteringer, perDato, kjent);
  const deler = mal.deler.map(({ del }) => del);
  const har = (del: Rapport['deler'][number]): boolean => deler.includes(del);
  const regel = har('PROGNOSE') ? mal.prognose : undefined;
  const økonomi = har('OKONOMI') || har('PROGNOSE') ? lagLinjer(grunnlag, status.celler, regel) : [];
  const uten: Omit<Rapport, 'mangler'> = {
    malId: mal.id,
    navn: mal.navn,
    mottaker: mal.mottaker,
    tilskuddId: tilskudd.id,
    år: tilskudd.år,
    perDato,
    beløpsstatus: svakesteStatus([tilskudd.status, ...(budsjett === undefined ? [] : [budsjett.status])]),
    deler,
    økonomi: økonomi.map(({ linje }) => linje),
    totalt: lagTotal(grunnlag, status.totalt, økonomi, regel),
    ...(regel === undefined ? {} : { prognose: regel }),
    aktiviteter: har('AKTIVITET') ? (grunnlag.aktiviteter ?? []) : [],
    måloppnåelse: har('MALOPPNAELSE') ? vurderTiltak(grunnlag) : [],
    omtale,
    ubrukt: beregnUbrukt(status, ubrukt),
    antallPosteringer: status.antall,
    funn: status.funn,
  };
  return { ...uten, mangler: finnRapportmangler(uten, grunnlag) };
}

interface Linje {
  readonly linje: Økonomilinje;
  readonly prognose: Rasjonal | undefined;
}

type Sted = Partial<Budsjettsted>;

/** The cells of the budget in their order, then places that only the ledger has. */
function lagLinjer(
  { budsjett, perDato, prognose = [] }: Rapportgrunnlag,
  celler: readonly (Sted & Statustall)[],
  regel: Prognoseregel | undefined,
): readonly Linje[] {
  const tall = new Map(celler.map(({ tiltakId, kostnadsartId, ...t }) => [nøkkelAv({ tiltakId, kostnadsartId }), t]));
  const oppgitte = new Map(prognose.map((p) => [nøkkelAv(p), p.beløp]));
  const iBudsjettet = new Map((budsjett?.celler ?? []).map((celle) => [nøkkelAv(celle), celle]));
  const bareFørt = celler.filter((celle) => !iBudsjettet.has(nøkkelAv(celle)));
  const steder = [
    ...iBudsjettet.values(),
    ...bareFørt.map(({ tiltakId, kostnadsartId }) => ({ tiltakId, kostnadsartId, beløp: 0 as Øre })),
  ];
  return steder.map(({ tiltakId, kostnadsartId, beløp }) => {
    const sted = { tiltakId, kostnadsartId };
    const her = tall.get(nøkkelAv(sted)) ?? INGENTING;
    const oppgitt = oppgitte.get(nøkkelAv(sted));
    const ventet = regel && beregnPrognose(regel, { budsjett: beløp, tall: her, perDato, oppgitt });
    return { linje: lagLinje(sted, beløp, her, ventet), prognose: ventet };
  });
}

const NULL = 0 as Øre;
const INGENTING: Statustall = {
  tildelt: NULL,
  akseptert: NULL,
  forpliktet: NULL,
  utbetalt: NULL,
  brukt: NULL,
  tilbakebetalt: NULL,
  overført: NULL,
  omdisponert: NULL,
  rest: NULL,
};

function lagLinje(
  { tiltakId, kostnadsartId }: { readonly [F in keyof Sted]: Sted[F] | undefined },
  budsjett: Øre,
  tall: Statustall,
  prognose: Rasjonal | undefined,
): Økonomilinje {
  return {
    ...(tiltakId === undefined ? {} : { tiltakId }),
    ...(kostnadsartId === undefined ? {} : { kostnadsartId }),
    budsjett,
    tall,
    avvik: (tall.brukt - budsjett) as Øre,
    ...(prognose === undefined
      ? {}
      : { prognose: tilBrøk(prognose), prognoseavvik: tilBrøk(trekkFra(prognose, somRasjonal(budsjett))) }),
  };
}

/** All lines together. The forecast is the sum of theirs, so it is missing while one of them is. */
function lagTotal(
  { budsjett }: Rapportgrunnlag,
  tall: Statustall,
  linjer: readonly Linje[],
  regel: Prognoseregel | undefined,
): Økonomilinje {
  const sum = summerBeløp((budsjett?.celler ?? []).map(({ beløp }) => beløp));
  let prognose: Rasjonal | undefined = regel && somRasjonal(0);
  for (const linje of linjer) prognose = prognose && linje.prognose && leggSammen(prognose, linje.prognose);
  return lagLinje({ tiltakId: undefined, kostnadsartId: undefined }, sum, tall, prognose);
}

/** The tiltak that have a plan. */
function vurderTiltak({ tiltak = [], perDato, mal: { utenforMålet } }: Rapportgrunnlag): Rapport['måloppnåelse'] {
  const valg = utenforMålet === undefined ? { perDato } : { perDato, utenforMålet };
  return tiltak.flatMap(({ id, gevinstrealiseringsplan: plan }) =>
    plan === undefined ? [] : [{ tiltakId: id, måloppnåelse: vurderMåloppnåelse(plan, valg) }],
  );
}
