import type { Øre } from '../kjerne/typer';
import type { Reformrad, Reformtabell } from '../ordning/sammenlign-flere';
import { forklarFunn } from './forklar-funn';
import type { Tabell } from './formater-tabell';
import { lagNavn } from './lag-navn';
import type { Reformvisning } from './lag-reformtabeller';
import { etikettAv } from './tekster/etiketter';
import { kr, krMedFortegn, sitat } from './tekster/ord';
import { REFORMORD as ORD } from './tekster/reform';
import type { Språk } from './tekster/typer';

/**
 * Several reforms side by side: what each helsefellesskap gets by each, and below the table why money is with nobody, and
 * what stood in the way of a reform that could not be computed.
 *
 * @param tabell - From `sammenlignFlere`.
 * @param valg - The language, names, what the table is called, and whether it shows amounts or what each is more or less
 * than the scheme as it is.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const tabell = sammenlignFlere(ordning130EtterNøkkel2024, [reform90Søknadsbasert, reformGarantert5Millioner], grunnlag);
 * const { rader, merknader } = lagReformoversikt(tabell, { språk: 'nb', tittel: 'To forslag', vis: 'FORSKJELL' });
 * rader[1].map((celle) => celle.replaceAll('\u00A0', ' ')) // => ['helgeland', '0 kr', '−18 435 984 kr', '0 kr']
 * merknader[0].replaceAll('\u00A0', ' ')
 * // => '«90 av de 130 millionene søkes om»: Ikke fordelt: 90 000 000 kr (lyst ut, ikke vurdert).'
 */
export function lagReformoversikt(
  tabell: Reformtabell,
  valg: Reformvisning & { readonly tittel: string; readonly vis: 'BELOP' | 'FORSKJELL' },
): Tabell {
  const { språk, navn = [], tittel, vis } = valg;
  const navnPå = lagNavn(navn);
  const celler = (rad: Reformrad): readonly string[] =>
    vis === 'BELOP'
      ? rad.beløp.map((b) => skriv(b, språk, kr))
      : rad.forskjell.map((b) => skriv(b, språk, krMedFortegn));
  return {
    tittel,
    kolonner: [
      { navn: ORD.helsefellesskap[språk] },
      ...tabell.kolonner.map((kolonne) => ({ navn: kolonne.tittel, tall: true })),
    ],
    rader: [
      ...tabell.rader.map((rad) => [navnPå(rad.id), ...celler(rad)]),
      [ORD.ikkeFordelt[språk], ...celler(tabell.ikkeFordelt)],
    ],
    sumrad: [ORD.sum[språk], ...celler(tabell.sum)],
    merknader: tabell.kolonner.flatMap(({ tittel: hvilken, funn, ikkeFordelt = [] }) => [
      ...ikkeFordelt.map(
        ({ årsak, beløp }) =>
          `${sitat(hvilken, språk)}: ${ORD.ikkeFordelt[språk]}: ${kr(beløp, språk)} (${etikettAv(årsak, språk)}).`,
      ),
      ...funn.map((f) => `${sitat(hvilken, språk)} ${ORD.kanIkke[språk]} ${forklarFunn(f, { språk, navn })}`),
    ]),
  };
}

const skriv = (beløp: Øre | null, språk: Språk, hvordan: typeof kr): string =>
  beløp === null ? '–' : hvordan(beløp, språk);
