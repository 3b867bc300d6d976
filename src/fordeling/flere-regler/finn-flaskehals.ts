import { flett } from '../flett';
import { type Flytgraf, type Flytkant, type Flytnode, lagFlytgraf } from '../flytgraf';
import type { Fylling, Fyllingsmargin } from './fylling';

/** Rows and columns by id, and by how much the rows are above the columns. */
export interface Flaskehals {
  readonly rader: readonly string[];
  readonly kolonner: readonly string[];
  readonly mangler: bigint;
}

/**
 * The rows that have too little room in the columns that they reach, or nothing when a matrix with these sums exists.
 *
 * A maximum flow from rows to columns by shortest augmenting paths. The answer is the cut nearest the rows, which every
 * maximum flow shares. At most O(nodes · cells) searches, whatever the sums.
 *
 * See J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems (1972).
 */
export function finnFlaskehals({ rader, kolonner, celler }: Fylling): Flaskehals | undefined {
  const utenPris = ({ id, sum }: Fyllingsmargin) => ({ id, sum, pris: undefined });
  const graf = lagFlytgraf<undefined>(
    rader.map(utenPris),
    kolonner.map(utenPris),
    celler.map(({ rad, kolonne }) => ({ rad, kolonne, flyt: 0n, opp: ingen, ned: ingen })),
  );
  for (;;) {
    const { nådd, mål } = søk(graf);
    if (mål !== undefined) {
      skyv(finnVei(nådd, mål), mål);
      continue;
    }
    const mangler = [...nådd.keys()].reduce((sum, node) => sum + node.overskudd, 0n);
    if (mangler === 0n) return undefined;
    const nådde = (marginer: readonly Fyllingsmargin[], noder: readonly Node[]): readonly string[] =>
      flett(marginer, noder).flatMap(([{ id }, node]) => (nådd.has(node) ? [id] : []));
    return { rader: nådde(rader, graf.rader), kolonner: nådde(kolonner, graf.kolonner), mangler };
  }
}

const ingen = () => undefined;

type Node = Flytnode<undefined>;
type Kant = Flytkant<undefined>;

/** The cell that each node was reached by; a row with something left is reached by none. */
type Nådd = ReadonlyMap<Node, Kant | undefined>;

/** Breadth first from every row with something left to a column with room: on to columns freely, back along what flows. */
function søk({ rader }: Flytgraf<undefined>): { readonly nådd: Nådd; readonly mål?: Node } {
  const nådd = new Map<Node, Kant | undefined>();
  for (const rad of rader) if (rad.overskudd > 0n) nådd.set(rad, undefined);
  for (const [node] of nådd) {
    if (node.overskudd < 0n) return { nådd, mål: node };
    for (const kant of node.kanter) {
      if (node === kant.kolonne && kant.flyt === 0n) continue;
      const neste = andreEnden(kant, node);
      if (!nådd.has(neste)) nådd.set(neste, kant);
    }
  }
  return { nådd };
}

const andreEnden = ({ rad, kolonne }: Kant, node: Node): Node => (node === rad ? kolonne : rad);

interface Vei {
  /** The row that the way starts from. */
  readonly fra: Node;
  /** The cells that get more on the way, and those that get less. */
  readonly mer: readonly Kant[];
  readonly mindre: readonly Kant[];
}

function finnVei(nådd: Nådd, mål: Node): Vei {
  const mer: Kant[] = [];
  const mindre: Kant[] = [];
  let her = mål;
  for (let kant = nådd.get(her); kant !== undefined; kant = nådd.get(her)) {
    (her === kant.kolonne ? mer : mindre).push(kant);
    her = andreEnden(kant, her);
  }
  return { fra: her, mer, mindre };
}

/** Sends as much as the way holds. */
function skyv({ fra, mer, mindre }: Vei, mål: Node): void {
  let mengde = fra.overskudd;
  for (const hinder of [-mål.overskudd, ...mindre.map(({ flyt }) => flyt)]) if (hinder < mengde) mengde = hinder;
  for (const kant of mer) kant.flyt += mengde;
  for (const kant of mindre) kant.flyt -= mengde;
  fra.overskudd -= mengde;
  mål.overskudd += mengde;
}
