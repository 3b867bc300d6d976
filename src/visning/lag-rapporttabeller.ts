import { forkort, lesEksakt } from '../kjerne/brok';
import type { Funn } from '../kjerne/funn';
import type { Brøk, Øre } from '../kjerne/typer';
import type { Indikatorresultat, Rapport, Statustall, Økonomilinje } from '../modell';
import { type Funnvisning, forklarFunn } from './forklar-funn';
import { formaterAndel } from './formater-andel';
import type { Tabell } from './formater-tabell';
import { formaterTall } from './formater-tall';
import { lagNavn, type Navneliste } from './lag-navn';
import { STATUSFELT } from './statusfelt';
import { etikettAv } from './tekster/etiketter';
import { dag, kr, liste } from './tekster/ord';
import { STATUSORD as ORD } from './tekster/status';
import type { Språk } from './tekster/typer';

/** How a report is shown. */
export interface Rapportvisning {
  /** The language. */
  readonly språk: Språk;
  /** Names of tiltak, cost categories, indicators, subjects and parties, by id. */
  readonly navn?: Navneliste;
}

/**
 * A report as tables: about it, economy, activity, gains, what is told in words, unspent money, findings, and what is
 * missing before it can be sent. A part that the report does not have, or that is empty, has no table.
 *
 * Use `formaterTabell` with `EXCEL` for one of them as a file, or {@link formaterRapport} for all of them as one text.
 *
 * @param rapport - From `lagRapport`.
 * @param valg - The language and names.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
 * const mal = { id: 'status', navn: 'Status', mottaker: 'ssu', emner: [], deler: [{ del: 'OKONOMI', kreves: false }] };
 * const rapport = lagRapport({ tilskudd, posteringer: [], mal, perDato: '2024-10-11' });
 * lagRapporttabeller(rapport, { språk: 'nn' }).map(({ tittel }) => tittel)
 * // => ['Status', 'Økonomi', 'Ubrukte midlar', 'Manglar før han kan sendast']
 */
export function lagRapporttabeller(rapport: Rapport, { språk, navn = [] }: Rapportvisning): readonly Tabell[] {
  const arbeid = { rapport, språk, navn, navnPå: lagNavn(navn) };
  const har = (del: Rapport['deler'][number]): boolean => rapport.deler.includes(del);
  return [
    lagOmtabell(arbeid),
    ...(har('OKONOMI') || har('PROGNOSE') ? [lagØkonomitabell(arbeid)] : []),
    ...(rapport.aktiviteter.length === 0 ? [] : [lagAktivitetstabell(arbeid)]),
    ...(rapport.måloppnåelse.length === 0 ? [] : [lagMåltabell(arbeid)]),
    ...(rapport.omtale.length === 0 ? [] : [lagOmtaletabell(arbeid)]),
    lagUbrukttabell(arbeid),
    ...(rapport.funn.length === 0 ? [] : [lagFunntabell(ORD.funn[språk], rapport.funn, { språk, navn })]),
    ...(rapport.mangler.length === 0 ? [] : [lagFunntabell(ORD.mangler[språk], rapport.mangler, { språk, navn })]),
  ];
}

interface Arbeid {
  readonly rapport: Rapport;
  readonly språk: Språk;
  readonly navn: Navneliste;
  readonly navnPå: (id: string | undefined) => string;
}

const medStor = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function lagOmtabell({ rapport, språk, navnPå }: Arbeid): Tabell {
  const kanSendes = !rapport.mangler.some(({ alvor }) => alvor === 'FEIL');
  return {
    tittel: rapport.navn,
    kolonner: [{ navn: ORD.felt[språk] }, { navn: ORD.verdi[språk] }],
    rader: [
      [ORD.tilskudd[språk], navnPå(rapport.tilskuddId)],
      [ORD.år[språk], String(rapport.år)],
      [ORD.mottaker[språk], navnPå(rapport.mottaker)],
      [ORD.per[språk], dag(rapport.perDato, språk)],
      [ORD.beløpsstatus[språk], etikettAv(rapport.beløpsstatus, språk)],
      [ORD.posteringer[språk], String(rapport.antallPosteringer)],
      [ORD.kanSendes[språk], kanSendes ? ORD.ja[språk] : ORD.nei[språk]],
    ],
  };
}

/** An exact amount in øre as money is printed, to the nearest øre where it holds a part of one. */
function somKroner(beløp: Brøk, språk: Språk): string {
  const { t, n } = forkort(lesEksakt(beløp));
  const hele = Number(t);
  if (n === 1n && Number.isSafeInteger(hele)) return kr(hele as Øre, språk);
  const tall = { teller: t.toString(), nevner: (n * 100n).toString() };
  const vist = formaterTall(tall, { språk, desimaler: 'ALLTID' });
  return språk === 'en' ? `NOK\u00A0${vist}` : `${vist}\u00A0kr`;
}

const ALLTID = ['tildelt', 'forpliktet', 'utbetalt', 'brukt', 'rest'] as const;
const VED_BEHOV: readonly (keyof Statustall)[] = ['overført', 'omdisponert', 'tilbakebetalt'];

/** The figures that a table needs: those that make up the rest are shown where they are not all zero. */
function finnTall({ økonomi, totalt }: Rapport): readonly (typeof STATUSFELT)[number][] {
  const linjer = [...økonomi, totalt];
  const trengs = VED_BEHOV.filter((felt) => linjer.some(({ tall }) => tall[felt] !== 0));
  const valgte = new Set<keyof Statustall>([...ALLTID, ...trengs]);
  return STATUSFELT.filter((felt) => valgte.has(felt));
}

function lagØkonomitabell({ rapport, språk, navnPå }: Arbeid): Tabell {
  const felt = finnTall(rapport);
  const medPrognose = rapport.prognose !== undefined;
  const vis = (linje: Økonomilinje): readonly string[] => [
    kr(linje.budsjett, språk),
    ...felt.map((navn) => kr(linje.tall[navn], språk)),
    kr(linje.avvik, språk),
    ...(medPrognose
      ? [linje.prognose, linje.prognoseavvik].map((tall) => (tall === undefined ? '–' : somKroner(tall, språk)))
      : []),
  ];
  const medTall = [
    'budsjett',
    ...felt,
    'avvik',
    ...(medPrognose ? (['prognose', 'prognoseavvik'] as const) : []),
  ] as const;
  return {
    tittel: medStor(etikettAv('OKONOMI', språk)),
    kolonner: [
      { navn: ORD.tiltak[språk] },
      { navn: ORD.kostnadsart[språk] },
      ...medTall.map((navn) => ({ navn: ORD[navn][språk], tall: true })),
    ],
    rader: rapport.økonomi.map((linje) => [navnPå(linje.tiltakId), navnPå(linje.kostnadsartId), ...vis(linje)]),
    sumrad: [ORD.sum[språk], '', ...vis(rapport.totalt)],
    merknader: [
      `${ORD.beløpsstatus[språk]}: ${etikettAv(rapport.beløpsstatus, språk)}. ${ORD.avviket[språk]}`,
      ...(rapport.prognose === undefined ? [] : [omPrognosen(rapport.prognose, språk)]),
    ],
  };
}

function omPrognosen(regel: NonNullable<Rapport['prognose']>, språk: Språk): string {
  const periode =
    regel.type === 'LINEAER'
      ? `, ${ORD.fra[språk]} ${dag(regel.fom, språk)} ${ORD.til[språk]} ${dag(regel.tom, språk)}`
      : '';
  return `${ORD.prognosen[språk]} ${etikettAv(regel.type, språk)}${periode}.`;
}

function lagAktivitetstabell({ rapport, språk, navnPå }: Arbeid): Tabell {
  return {
    tittel: medStor(etikettAv('AKTIVITET', språk)),
    kolonner: [{ navn: ORD.tiltak[språk] }, { navn: ORD.tilstand[språk] }, { navn: ORD.gjort[språk] }],
    rader: rapport.aktiviteter.map(({ tiltakId, tilstand, beskrivelse }) => [
      navnPå(tiltakId),
      etikettAv(tilstand, språk),
      beskrivelse,
    ]),
  };
}

function lagMåltabell({ rapport, språk, navn, navnPå }: Arbeid): Tabell {
  const rad = (tiltakId: string, resultat: Indikatorresultat): readonly string[] => [
    navnPå(tiltakId),
    navnPå(resultat.indikatorId),
    etikettAv(resultat.status, språk),
    resultat.verdi === undefined ? '–' : formaterTall(resultat.verdi, { språk }),
    resultat.måltDato === undefined ? '–' : dag(resultat.måltDato, språk),
    resultat.andel === undefined
      ? etikettAv(resultat.utenAndel ?? '', språk)
      : formaterAndel(resultat.andel, { språk }),
    liste(resultat.hvemFår.map(navnPå), språk),
    liste(resultat.hvemBærer.map(navnPå), språk),
  ];
  return {
    tittel: medStor(etikettAv('MALOPPNAELSE', språk)),
    kolonner: [
      { navn: ORD.tiltak[språk] },
      { navn: ORD.indikator[språk] },
      { navn: ORD.tilstand[språk] },
      { navn: ORD.verdi[språk], tall: true },
      { navn: ORD.målt[språk] },
      { navn: ORD.andel[språk], tall: true },
      { navn: ORD.får[språk] },
      { navn: ORD.bærer[språk] },
    ],
    rader: rapport.måloppnåelse.flatMap(({ tiltakId, måloppnåelse: { indikatorer } }) =>
      indikatorer.map((resultat) => rad(tiltakId, resultat)),
    ),
    merknader: rapport.måloppnåelse.flatMap(({ tiltakId, måloppnåelse: { snitt, medAndel, indikatorer, funn } }) => [
      ...(snitt === undefined
        ? []
        : [
            `${navnPå(tiltakId)}: ${ORD.snitt[språk].toLowerCase()} ${formaterAndel(snitt, { språk })} (${medAndel} ${ORD.av[språk]} ${indikatorer.length} ${ORD.indikatorer[språk]}).`,
          ]),
      ...funn.map((ett) => forklarFunn(ett, { språk, navn })),
    ]),
  };
}

function lagOmtaletabell({ rapport, språk, navnPå }: Arbeid): Tabell {
  return {
    tittel: ORD.omtale[språk],
    kolonner: [{ navn: ORD.emne[språk] }, { navn: ORD.omtale[språk] }],
    rader: rapport.omtale.map(({ emne, tekst }) => [navnPå(emne), tekst]),
  };
}

function lagUbrukttabell({ rapport: { ubrukt }, språk }: Arbeid): Tabell {
  const { regel, grunnlag } = ubrukt;
  const regelen = regel === undefined ? ORD.ikkeValgt[språk] : etikettAv(regel, språk);
  return {
    tittel: medStor(etikettAv('UBRUKT', språk)),
    kolonner: [{ navn: ORD.hva[språk] }, { navn: ORD.sum[språk], tall: true }],
    rader: [
      [ORD.tilbakebetales[språk], kr(ubrukt.tilbakebetales, språk)],
      [ORD.overføres[språk], kr(ubrukt.overføres, språk)],
      [ORD.avventer[språk], kr(ubrukt.avventer, språk)],
      ...ubrukt.opphav.flatMap(({ år, inn, ut }) => [
        ...(inn === 0 ? [] : [[`${ORD.innFra[språk]} ${år}`, kr(inn, språk)]]),
        ...(ut === 0 ? [] : [[`${ORD.utAv[språk]} ${år}`, kr(ut, språk)]]),
      ]),
      ...(ubrukt.overforbruk === 0 ? [] : [[ORD.overforbruk[språk], kr(ubrukt.overforbruk, språk)]]),
    ],
    sumrad: [ORD.ubrukt[språk], kr(ubrukt.beløp, språk)],
    merknader: [`${ORD.regel[språk]} ${regelen}${grunnlag === undefined ? '' : ` (${grunnlag})`}.`],
  };
}

function lagFunntabell(tittel: string, funn: readonly Funn[], { språk, navn }: Funnvisning): Tabell {
  return {
    tittel,
    kolonner: [{ navn: ORD.alvor[språk] }, { navn: ORD.hva[språk] }],
    rader: funn.map((ett) => [etikettAv(ett.alvor, språk), forklarFunn(ett, { språk, navn: navn ?? [] })]),
  };
}
