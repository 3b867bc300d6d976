import type { Flytgraf, Flytnode, Kostnadsregning } from './flytgraf';
import { søkBilligst } from './sok-billigst';

/**
 * Moves the units of a graph until rows and columns have their sums, at least cost, one unit at a time along the cheapest
 * path (successive shortest paths).
 *
 * The prices hold the proof: the next unit of a cell costs at least the price of its row less that of its column, and its
 * last unit at most that, so that nothing cheaper has the same sums. The start must fit its prices in this way.
 *
 * Each unit that the start is off costs one search, O(nodes² + cells); so start near. A row or a column from which no path
 * leads on keeps what it is off.
 *
 * See R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (1993), chapter 9.
 */
export function finnBilligsteFlyt<K>({ rader, kolonner }: Flytgraf<K>, regning: Kostnadsregning<K>): void {
  for (const node of [...rader, ...kolonner]) while (node.overskudd > 0n && sendVidere(node, regning));
}

/** Sends one unit on to the nearest that lacks one; returns whether there was a way. */
function sendVidere<K>(fra: Flytnode<K>, regning: Kostnadsregning<K>): boolean {
  const vei = søkBilligst(fra, regning);
  if (vei === undefined) return false;
  for (const { kant, opp } of vei.steg) kant.flyt += opp ? 1n : -1n;
  for (const [node, pris] of vei.priser) node.pris = pris;
  fra.overskudd -= 1n;
  vei.mål.overskudd += 1n;
  return true;
}
