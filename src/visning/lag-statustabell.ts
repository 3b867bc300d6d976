import type { Statustall } from '../modell';
import type { Tilskuddsstatus } from '../oppfolging/typer';
import { forklarFunn } from './forklar-funn';
import type { Tabell } from './formater-tabell';
import { lagNavn, type Navneliste } from './lag-navn';
import { STATUSFELT } from './statusfelt';
import { etikettAv } from './tekster/etiketter';
import { dag, kr } from './tekster/ord';
import { STATUSORD } from './tekster/status';
import type { Språk } from './tekster/typer';

/**
 * A table of the figures of a tilskudd on a day: a row for each place, the sums, how firm the award is, and every finding.
 *
 * @param status - From `beregnStatus`.
 * @param valg - The language, and names of tiltak and cost categories, by id.
 * @example
 * const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'FORELOPIG' };
 * const hovedbok = [{ id: '1', tilskuddId: 't', dato: '2024-09-24', type: 'TILDELT', beløp: kroner(100), tiltakId: 'dho' }];
 * const tabell = lagStatustabell(beregnStatus(tilskudd, hovedbok, '2024-10-11'), { språk: 'nb' });
 * [tabell.tittel, ...tabell.merknader] // => ['Status per 11. oktober 2024', 'Status på beløpene: foreløpig.']
 */
export function lagStatustabell(
  status: Tilskuddsstatus,
  { språk, navn = [] }: { readonly språk: Språk; readonly navn?: Navneliste },
): Tabell {
  const navnPå = lagNavn(navn);
  const tall = (t: Statustall): readonly string[] => STATUSFELT.map((felt) => kr(t[felt], språk));
  return {
    tittel: `${STATUSORD.status[språk]} ${dag(status.perDato, språk)}`,
    kolonner: [
      { navn: STATUSORD.tiltak[språk] },
      { navn: STATUSORD.kostnadsart[språk] },
      ...STATUSFELT.map((felt) => ({ navn: STATUSORD[felt][språk], tall: true })),
    ],
    rader: status.celler.map((celle) => [navnPå(celle.tiltakId), navnPå(celle.kostnadsartId), ...tall(celle)]),
    sumrad: [STATUSORD.sum[språk], '', ...tall(status.totalt)],
    merknader: [
      `${STATUSORD.beløpsstatus[språk]}: ${etikettAv(status.beløpsstatus, språk)}.`,
      ...status.funn.map((funn) => `${etikettAv(funn.alvor, språk)}: ${forklarFunn(funn, { språk, navn })}`),
    ],
  };
}
