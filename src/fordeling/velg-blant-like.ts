import type { Flyt, Flytoppgave } from './finn-billigste-flyt';

/** A cell where one unit more or less costs the same at the prices. */
interface Vippe {
  readonly celle: number;
  /** The nodes of its row and its column. */
  readonly rad: number;
  readonly kolonne: number;
  /** Whether it has the unit now. */
  oppe: boolean;
}

/** Of all cheapest flows the first in an order, and the cells that are not the same in all of them. */
export interface Valgt {
  readonly flyt: readonly bigint[];
  /** The cells that the order decided, in the order. */
  readonly like: readonly number[];
}

/**
 * Of all flows that cost as little as this one, the one that is first when cells are asked in turn: a cell has its unit
 * whenever some cheapest flow, with what is decided before it, gives it one.
 *
 * Cheapest flows differ by cycles of cells that cost nothing at the prices. O(cells²) in the number of such cells.
 */
export function velgBlantLike<K>(oppgave: Flytoppgave<K>, løsning: Flyt<K>, rekkefølge: readonly number[]): Valgt {
  const flyt = [...løsning.flyt];
  const vipper = finnPåSykler(rekkefølge.flatMap((celle) => lagVippe(oppgave, løsning, celle)));
  const avgjorte = new Set<Vippe>();
  const naboer = finnNaboer(vipper);
  for (const vippe of vipper) {
    avgjorte.add(vippe);
    if (vippe.oppe) continue;
    const veiTilbake = finnVei(vippe.kolonne, vippe.rad, (node) =>
      (naboer.get(node) ?? []).filter((v) => fraNode(v) === node && !avgjorte.has(v)),
    );
    for (const v of veiTilbake === undefined ? [] : [vippe, ...veiTilbake]) {
      flyt[v.celle] = (flyt[v.celle] ?? 0n) + (v.oppe ? -1n : 1n);
      v.oppe = !v.oppe;
    }
  }
  return { flyt, like: vipper.map(({ celle }) => celle) };
}

function lagVippe<K>({ celler, rader, regning }: Flytoppgave<K>, { flyt, priser }: Flyt<K>, c: number): Vippe[] {
  const celle = celler[c];
  if (celle === undefined) return [];
  const kolonne = rader.length + celle.kolonne;
  const { ingenting } = regning;
  const pris = regning.trekkFra(priser[celle.rad] ?? ingenting, priser[kolonne] ?? ingenting);
  const koster = (enhet: K | undefined): boolean => enhet !== undefined && regning.sammenlign(enhet, pris) === 0;
  const har = flyt[c] ?? 0n;
  const oppe = koster(celle.ned(har));
  return oppe || koster(celle.opp(har)) ? [{ celle: c, rad: celle.rad, kolonne, oppe }] : [];
}

/** A unit can be added from the row, and taken away from the column. */
const fraNode = ({ oppe, rad, kolonne }: Vippe): number => (oppe ? kolonne : rad);
const tilNode = ({ oppe, rad, kolonne }: Vippe): number => (oppe ? rad : kolonne);

function finnNaboer(vipper: readonly Vippe[]): ReadonlyMap<number, readonly Vippe[]> {
  const naboer = new Map<number, Vippe[]>();
  for (const vippe of vipper) {
    for (const node of [vippe.rad, vippe.kolonne]) {
      const her = naboer.get(node);
      if (her === undefined) naboer.set(node, [vippe]);
      else her.push(vippe);
    }
  }
  return naboer;
}

/** Those that lie on a cycle: from where it leads to, there is a way back. Only they can differ. */
function finnPåSykler(vipper: readonly Vippe[]): readonly Vippe[] {
  const naboer = finnNaboer(vipper);
  const nådd = new Map<number, ReadonlySet<number>>();
  return vipper.filter((vippe) => {
    const start = tilNode(vippe);
    const hit = nådd.get(start) ?? finnNådde(start, naboer);
    nådd.set(start, hit);
    return hit.has(fraNode(vippe));
  });
}

function finnNådde(start: number, naboer: ReadonlyMap<number, readonly Vippe[]>): ReadonlySet<number> {
  const nådde = new Set([start]);
  for (const node of nådde) {
    for (const vippe of naboer.get(node) ?? []) if (fraNode(vippe) === node) nådde.add(tilNode(vippe));
  }
  return nådde;
}

/** The cells on a way between two nodes. */
function finnVei(start: number, mål: number, videre: (node: number) => readonly Vippe[]): readonly Vippe[] | undefined {
  const via = new Map<number, Vippe | undefined>([[start, undefined]]);
  for (const [node] of via) {
    if (node === mål) {
      const vei: Vippe[] = [];
      for (let v = via.get(node); v !== undefined; v = via.get(fraNode(v))) vei.push(v);
      return vei;
    }
    for (const vippe of videre(node)) if (!via.has(tilNode(vippe))) via.set(tilNode(vippe), vippe);
  }
  return undefined;
}
