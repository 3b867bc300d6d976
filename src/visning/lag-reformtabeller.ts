import { dagnummer } from '../kjerne/dagnummer';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Øre } from '../kjerne/typer';
import type { Frist, Fristplan } from '../modell';
import type { Ordningssammenligning } from '../ordning/sammenligning-typer';
import type { Tabell } from './formater-tabell';
import { lagFristsetninger } from './lag-fristsetninger';
import { lagNavn, type Navneliste } from './lag-navn';
import { adresserIOrd } from './tekster/adresser';
import { etikettAv } from './tekster/etiketter';
import { kr, krMedFortegn, liste, sitat } from './tekster/ord';
import { REFORMORD as ORD } from './tekster/reform';
import type { Språk } from './tekster/typer';

/** How a reform is shown. */
export interface Reformvisning {
  /** The language. */
  readonly språk: Språk;
  /** Names of helsefellesskap, applications and awards, by id. */
  readonly navn?: Navneliste;
}

/**
 * What a reform does, as tables for those who are to judge it: what each helsefellesskap had and gets, how firm it is and
 * which part of the reform did it; the applications that fare otherwise; the deadlines that change.
 *
 * The first closes: its lines and what is not distributed make the sum, in every column. Where the comparison has a
 * tilskrivning of several groups, each has a column. A table that would be empty is left out.
 *
 * @param sammenligning - From `sammenlign`.
 * @param valg - The language and names.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const svar = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
 * const [penger] = lagReformtabeller(svar, { språk: 'nb', navn: helsefellesskapene.data });
 * penger.rader[1].map((celle) => celle.replaceAll('\u00A0', ' '))
 * // => ['Helsefellesskapet Helgeland', '23 435 984 kr', '5 000 000 kr', '−18 435 984 kr', 'endelig']
 * penger.merknader[0].replaceAll('\u00A0', ' ') // => 'Ikke fordelt: 90 000 000 kr (lyst ut, ikke vurdert).'
 */
export function lagReformtabeller(
  sammenligning: Ordningssammenligning,
  { språk, navn = [] }: Reformvisning,
): readonly Tabell[] {
  const arbeid = { sammenligning, språk, navnPå: lagNavn(navn) };
  return [
    lagPengetabell(arbeid),
    ...(sammenligning.søknader.length === 0 ? [] : [lagSøknadstabell(arbeid)]),
    ...[lagFristtabell(arbeid)].filter(({ rader }) => rader.length > 0),
  ];
}

interface Arbeid {
  readonly sammenligning: Ordningssammenligning;
  readonly språk: Språk;
  readonly navnPå: (id: string | undefined) => string;
}

function lagPengetabell({ sammenligning, språk, navnPå }: Arbeid): Tabell {
  const { beløp, reform, tilskrivning, kjøringer } = sammenligning;
  const grupper = tilskrivning?.finnes === true && tilskrivning.grupper.length > 1 ? tilskrivning.grupper : [];
  const status = new Map(kjøringer.etter.penger.linjer.map((linje) => [linje.id, linje.status]));
  const vis = (endring: (typeof beløp)['sum']): readonly string[] => [
    kr(endring.før, språk),
    kr(endring.etter, språk),
    krMedFortegn(endring.forskjell, språk),
  ];
  const sumAv = ({ linjer, ikkeFordelt }: (typeof grupper)[number]): Øre =>
    linjer.reduce((sum, linje) => sum + linje.beløp, ikkeFordelt.beløp as number) as Øre;
  return {
    tittel: reform.tittel,
    kolonner: [
      { navn: ORD.helsefellesskap[språk] },
      ...(['før', 'etter', 'forskjell'] as const).map((felt) => ({ navn: ORD[felt][språk], tall: true })),
      { navn: ORD.status[språk] },
      ...grupper.map((gruppe) => ({ navn: `${ORD.herav[språk]} ${gruppenavn(gruppe.navn, språk)}`, tall: true })),
    ],
    rader: [
      ...beløp.linjer.map((linje) => [
        navnPå(linje.id),
        ...vis(linje),
        etikettAv(status.get(linje.id) ?? beløp.status.etter, språk),
        ...grupper.map(({ linjer }) =>
          krMedFortegn(linjer.find(({ id }) => id === linje.id)?.beløp ?? (0 as Øre), språk),
        ),
      ]),
      [
        ORD.ikkeFordelt[språk],
        ...vis(beløp.ikkeFordelt),
        '',
        ...grupper.map(({ ikkeFordelt }) => krMedFortegn(ikkeFordelt.beløp, språk)),
      ],
    ],
    sumrad: [
      ORD.sum[språk],
      ...vis(beløp.sum),
      etikettAv(beløp.status.etter, språk),
      ...grupper.map((gruppe) => krMedFortegn(sumAv(gruppe), språk)),
    ],
    merknader: lagMerknader(sammenligning, språk),
  };
}

/** Why money is with nobody, why nothing is attributed, and who stands behind the reform. */
function lagMerknader({ kjøringer, reform, tilskrivning }: Ordningssammenligning, språk: Språk): readonly string[] {
  const { kilde, antakelse } = reform;
  const uten = tilskrivning?.finnes === false ? tilskrivning : undefined;
  return [
    ...kjøringer.etter.penger.ikkeFordelt.map(
      ({ årsak, beløp }) => `${ORD.ikkeFordelt[språk]}: ${kr(beløp, språk)} (${etikettAv(årsak, språk)}).`,
    ),
    ...(uten === undefined
      ? []
      : [
          `${ORD.utenTilskrivning[språk]} ${etikettAv(uten.årsak, språk)}${
            uten.delmengde.length === 0
              ? ''
              : ` (${liste(
                  uten.delmengde.map(
                    (navn) => adresserIOrd(navn, språk, (id) => sitat(id, språk)) ?? sitat(navn, språk),
                  ),
                  språk,
                )})`
          }.`,
        ]),
    ...(antakelse === undefined
      ? []
      : [
          `${ORD.antakelse[språk]} ${medPunktum(antakelse.antakelse)} ${ORD.grunnlag[språk]} ${medPunktum(antakelse.grunnlag)}`,
        ]),
    ...(kilde === undefined ? [] : [`${ORD.kilde[språk]} ${medPunktum(`${kilde.dokument}, ${kilde.utgiver}`)}`]),
  ];
}

/** A group by its name; one that is called by the places it changes, by those places in words. */
const gruppenavn = (navn: string, språk: Språk): string => adresserIOrd(navn, språk, (id) => sitat(id, språk)) ?? navn;

const medPunktum = (tekst: string): string => (/[.!?]$/u.test(tekst) ? tekst : `${tekst}.`);

function lagSøknadstabell({ sammenligning, språk, navnPå }: Arbeid): Tabell {
  const felter = [
    'søknad',
    'plassFør',
    'plassEtter',
    'utfallFør',
    'utfallEtter',
    'beløpFør',
    'beløpEtter',
    'streken',
  ] as const;
  const tall = new Set<string>(['plassFør', 'plassEtter', 'beløpFør', 'beløpEtter']);
  const utfall = (kode: string | undefined): string => (kode === undefined ? '–' : etikettAv(kode, språk));
  return {
    tittel: ORD.søknader[språk],
    kolonner: felter.map((felt) => ({ navn: ORD[felt][språk], ...(tall.has(felt) ? { tall: true } : {}) })),
    rader: sammenligning.søknader.map((s) => [
      navnPå(s.søknadId),
      String(s.rangFør ?? '–'),
      String(s.rangEtter ?? '–'),
      utfall(s.utfallFør),
      utfall(s.utfallEtter),
      kr(s.beløpFør, språk),
      kr(s.beløpEtter, språk),
      s.beløpFør > 0 === s.beløpEtter > 0 ? '' : ORD[s.beløpEtter > 0 ? 'inn' : 'ut'][språk],
    ]),
  };
}

/** The deadlines of the scheme, then those of each award. */
function lagFristtabell({ sammenligning, språk, navnPå }: Arbeid): Tabell {
  const { frister, tilskuddsfrister, kjøringer } = sammenligning;
  const [førPlan, etterPlan] = [kjøringer.før.plan, kjøringer.etter.plan];
  const regler = new Map(
    [førPlan, etterPlan].flatMap((plan) => plan?.grunnlag.regler.map(({ id, navn }) => [id, navn] as const) ?? []),
  );
  const { flyttet = [], dukketOpp = [], forsvunnet = [], endret = [] } = frister ?? {};
  const egne = [...flyttet, ...dukketOpp, ...forsvunnet, ...endret].sort((a, b) =>
    sammenlignTekst(a.regelId, b.regelId),
  );
  const rad = (regelId: string, hvem: string, før: Frist | undefined, etter: Frist | undefined): readonly string[] => [
    regler.get(regelId) ?? regelId,
    hvem,
    når(før, språk, førPlan),
    når(etter, språk, etterPlan),
    dagerMellom(før, etter),
  ];
  return {
    tittel: ORD.frister[språk],
    kolonner: [
      { navn: ORD.frist[språk] },
      { navn: ORD.gjelder[språk] },
      { navn: ORD.før[språk], tall: true },
      { navn: ORD.etter[språk], tall: true },
      { navn: ORD.dager[språk], tall: true },
    ],
    rader: [
      ...egne.map(({ regelId, før, etter }) => rad(regelId, ORD.ordningen[språk], før, etter)),
      ...tilskuddsfrister.map(({ tilskuddId, regelId, før, etter }) => rad(regelId, navnPå(tilskuddId), før, etter)),
    ],
  };
}

function når(frist: Frist | undefined, språk: Språk, plan: Fristplan | undefined): string {
  if (frist === undefined) return ORD.ingen[språk];
  const dato = lagFristsetninger(frist, språk, plan).når;
  return dato ?? (frist.status === 'UGYLDIG' ? etikettAv(frist.årsak, språk) : ORD.venter[språk]);
}

function dagerMellom(før: Frist | undefined, etter: Frist | undefined): string {
  if (før?.status !== 'DATERT' || etter?.status !== 'DATERT') return '';
  const dager = dagnummer(etter.dato) - dagnummer(før.dato);
  return dager > 0 ? `+${dager}` : `${dager}`.replace('-', '−');
}
