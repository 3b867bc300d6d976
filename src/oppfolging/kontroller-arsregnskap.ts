import { erBeløp } from '../kjerne/er-belop';
import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { OppfølgingKoder } from './koder';
import type { Overføringsvalg, Årsregnskap } from './overfor-ubrukt';

const funn = lagFunnlager<OppfølgingKoder>();

/** What makes accounts of years impossible to carry on: years and amounts that cannot be, an order that is not whole. */
export function kontrollerÅrsregnskap(
  regnskap: readonly Årsregnskap[],
  rekkefølge: Overføringsvalg['rekkefølge'],
): readonly Funn[] {
  return [...finnBrudd(regnskap), ...funnOmRekkefølge(regnskap, rekkefølge)];
}

function finnBrudd(regnskap: readonly Årsregnskap[]): readonly Funn[] {
  return [
    ...finnGjentatte(regnskap.map(({ år }) => String(år))).map(({ nøkkel, plass }) =>
      funn('UBRUKT_AR_TO_GANGER', 'FEIL', `/regnskap/${plass}/år`, { år: Number(nøkkel) }),
    ),
    ...regnskap.flatMap(({ år, tildelt, brukt, innvilget = [] }, i) => {
      const felt: readonly (readonly [string, number])[] = [
        ['tildelt', tildelt],
        ['brukt', brukt],
        ...innvilget.map(({ beløp }, j) => [`innvilget/${j}/beløp`, beløp] as const),
      ];
      return felt
        .filter(([, beløp]) => !erBeløp(beløp))
        .map(([navn, beløp]) =>
          funn('UBRUKT_BELOP_UGYLDIG', 'FEIL', `/regnskap/${i}/${navn}`, { år, felt: navn, beløp: String(beløp) }),
        );
    }),
  ];
}

function funnOmRekkefølge(
  regnskap: readonly Årsregnskap[],
  rekkefølge: Overføringsvalg['rekkefølge'],
): readonly Funn[] {
  if (typeof rekkefølge === 'string') return [];
  const nevnt = new Set(rekkefølge);
  const utelatt = regnskap.filter(({ år, tildelt }) => tildelt > 0 && !nevnt.has(år)).map(({ år }) => år);
  const igjen = finnGjentatte(rekkefølge.map(String)).map(({ nøkkel }) => Number(nøkkel));
  return [...utelatt, ...igjen].map((år) => funn('UBRUKT_REKKEFOLGE_UGYLDIG', 'FEIL', '/valg/rekkefølge', { år }));
}
