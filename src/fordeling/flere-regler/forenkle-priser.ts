import { del, forkort, type Rasjonal, sammenlignEksakt, somRasjonal } from '../../kjerne/brok';
import type { Flytgraf, Flytkant, Flytnode, Kostnadsregning } from '../flytgraf';
import { koster } from '../velg-blant-like';
import { finnEnklesteBrøk } from './finn-enkleste-brok';

const EN = somRasjonal(1);
const omvendt = (x: Rasjonal): Rasjonal => del(EN, x);

/**
 * Gives the same matrix prices with few digits, and leaves no cell at a half where it can be moved from it.
 *
 * Each divisor in turn (the price of a column, and one over that of a row) becomes the simplest fraction strictly within
 * what its cells allow. What one leaves may free the next, so it goes on while fewer cells stand at a half.
 */
export function forenklePriser(graf: Flytgraf<Rasjonal>, regning: Kostnadsregning<Rasjonal>): void {
  const [første] = graf.rader;
  const skala = første?.pris ?? EN;
  for (const node of [...graf.rader, ...graf.kolonner]) node.pris = forkort(del(node.pris, skala));
  const erHalv = (kant: Flytkant<Rasjonal>): boolean => koster(kant, 'opp', regning) || koster(kant, 'ned', regning);
  for (let før = graf.kanter.length + 1; ; ) {
    for (const rad of graf.rader) rad.pris = omvendt(finnDivisor(rad, omvendt(rad.pris)));
    for (const kolonne of graf.kolonner) kolonne.pris = finnDivisor(kolonne, kolonne.pris);
    const nå = graf.kanter.filter(erHalv).length;
    if (nå === 0 || nå === før) return;
    før = nå;
  }
}

/** The simplest divisor that leaves every cell of a row or a column as it is, or the given one when no other does. */
function finnDivisor(node: Flytnode<Rasjonal>, gitt: Rasjonal): Rasjonal {
  let fra: Rasjonal | undefined;
  let til: Rasjonal | undefined;
  for (const { rad, kolonne, flyt, opp, ned } of node.kanter) {
    const andre = node === rad ? omvendt(kolonne.pris) : rad.pris;
    const [neste, siste] = [opp(flyt), ned(flyt)];
    const minst = neste && del(andre, neste);
    const høyst = siste && del(andre, siste);
    if (minst !== undefined && (fra === undefined || sammenlignEksakt(minst, fra) > 0)) fra = minst;
    if (høyst !== undefined && (til === undefined || sammenlignEksakt(høyst, til) < 0)) til = høyst;
  }
  if (fra === undefined) return EN;
  return til !== undefined && sammenlignEksakt(fra, til) === 0 ? gitt : forkort(finnEnklesteBrøk(fra, til));
}
