import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Flytkant, Flytnode, Kostnadsregning } from './flytgraf';

/** A cell where one unit more or less costs the same at the prices. */
interface Vippe<K, T> {
  readonly fra: T;
  readonly kant: Flytkant<K>;
  /** Whether it has the unit now. */
  oppe: boolean;
}

/**
 * Of all flows that cost as little as this one, makes it the one that is first when cells are asked in turn: a cell has
 * its unit whenever some cheapest flow, with what is decided before it, gives it one.
 *
 * Cheapest flows differ by cycles of cells that cost nothing at the prices. O(cells²) in the number of such cells.
 *
 * @param iRekkefølge - The cells of the graph in the order they are asked.
 * @returns Those that are not the same in all cheapest flows, in the order.
 */
export function velgBlantLike<K, T extends { readonly kant: Flytkant<K> }>(
  iRekkefølge: readonly T[],
  regning: Kostnadsregning<K>,
): readonly T[] {
  const vipper = finnPåSykler(iRekkefølge.flatMap((fra) => lagVippe<K, T>(fra, regning)));
  const naboer = finnNaboer(vipper);
  const avgjorte = new Set<Vippe<K, T>>();
  for (const vippe of vipper) {
    avgjorte.add(vippe);
    if (vippe.oppe) continue;
    const videre = (node: Flytnode<K>) => naboer(node).filter((v) => fraNode(v) === node && !avgjorte.has(v));
    const veiTilbake = finnVei(vippe, videre);
    if (veiTilbake !== undefined) for (const v of [vippe, ...veiTilbake]) snu(v);
  }
  return vipper.map(({ fra }) => fra);
}

/** Whether the next unit, or the last one, costs exactly what the prices say. */
export function koster<K>(kant: Flytkant<K>, hva: 'opp' | 'ned', regning: Kostnadsregning<K>): boolean {
  const enhet = kant[hva](kant.flyt);
  return enhet !== undefined && regning.sammenlign(enhet, regning.trekkFra(kant.rad.pris, kant.kolonne.pris)) === 0;
}

function lagVippe<K, T extends { readonly kant: Flytkant<K> }>(fra: T, regning: Kostnadsregning<K>): Vippe<K, T>[] {
  const { kant } = fra;
  const oppe = koster(kant, 'ned', regning);
  return oppe || koster(kant, 'opp', regning) ? [{ fra, kant, oppe }] : [];
}

function snu<K, T>(vippe: Vippe<K, T>): void {
  vippe.kant.flyt += vippe.oppe ? -1n : 1n;
  vippe.oppe = !vippe.oppe;
}

/** A unit can be added from the row, and taken away from the column. */
const fraNode = <K, T>({ oppe, kant }: Vippe<K, T>): Flytnode<K> => (oppe ? kant.kolonne : kant.rad);
const tilNode = <K, T>({ oppe, kant }: Vippe<K, T>): Flytnode<K> => (oppe ? kant.rad : kant.kolonne);

type Naboer<K, T> = (node: Flytnode<K>) => readonly Vippe<K, T>[];

function finnNaboer<K, T>(vipper: readonly Vippe<K, T>[]): Naboer<K, T> {
  const naboer = new Map<Flytnode<K>, Vippe<K, T>[]>();
  for (const vippe of vipper) {
    for (const node of [vippe.kant.rad, vippe.kant.kolonne]) {
      const her = naboer.get(node);
      if (her === undefined) naboer.set(node, [vippe]);
      else her.push(vippe);
    }
  }
  return (node) => vedNøkkel(naboer, node);
}

/** Those that lie on a cycle: from where it leads to, there is a way back. Only they can differ. */
function finnPåSykler<K, T>(vipper: readonly Vippe<K, T>[]): readonly Vippe<K, T>[] {
  const naboer = finnNaboer(vipper);
  const nådd = new Map<Flytnode<K>, ReadonlySet<Flytnode<K>>>();
  return vipper.filter((vippe) => {
    const start = tilNode(vippe);
    const hit = nådd.get(start) ?? finnNådde(start, naboer);
    nådd.set(start, hit);
    return hit.has(fraNode(vippe));
  });
}

function finnNådde<K, T>(start: Flytnode<K>, naboer: Naboer<K, T>): ReadonlySet<Flytnode<K>> {
  const nådde = new Set([start]);
  for (const node of nådde) for (const vippe of naboer(node)) if (fraNode(vippe) === node) nådde.add(tilNode(vippe));
  return nådde;
}

/** The cells on a way from where a cell leads to and back to where it comes from. */
function finnVei<K, T>(vippe: Vippe<K, T>, videre: Naboer<K, T>): readonly Vippe<K, T>[] | undefined {
  const mål = fraNode(vippe);
  const via = new Map<Flytnode<K>, Vippe<K, T> | undefined>([[tilNode(vippe), undefined]]);
  for (const [node] of via) {
    if (node === mål) {
      const vei: Vippe<K, T>[] = [];
      for (let v = via.get(node); v !== undefined; v = via.get(fraNode(v))) vei.push(v);
      return vei;
    }
    for (const v of videre(node)) if (!via.has(tilNode(v))) via.set(tilNode(v), v);
  }
  return undefined;
}
