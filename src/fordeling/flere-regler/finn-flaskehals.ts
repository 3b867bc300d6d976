import { finnNaboer } from '../finn-naboer';

/** Rows and columns by place, and by how much the rows are above the columns. */
export interface Flaskehals {
  readonly rader: readonly number[];
  readonly kolonner: readonly number[];
  readonly mangler: bigint;
}

/** Sums of rows and columns, and the cells that may hold something. */
interface Rom {
  readonly rader: readonly bigint[];
  readonly kolonner: readonly bigint[];
  readonly celler: readonly { readonly rad: number; readonly kolonne: number }[];
}

/**
 * The rows that have too little room in the columns that they reach, or nothing when a matrix with these sums exists.
 *
 * A maximum flow from rows to columns by shortest augmenting paths. The answer is the cut nearest the rows, which every
 * maximum flow shares. At most O(nodes · cells) searches, whatever the sums.
 *
 * See J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems (1972).
 */
export function finnFlaskehals(rom: Rom): Flaskehals | undefined {
  const naboer = finnNaboer(rom);
  const flyt = rom.celler.map(() => 0n);
  const overskudd = [...rom.rader, ...rom.kolonner.map((k) => -k)];
  for (;;) {
    const { nådd, mål } = søk(rom, { naboer, flyt, overskudd });
    if (mål === undefined) return lagFlaskehals(rom, nådd, overskudd);
    skyv(finnVei(rom, nådd, mål), { flyt, overskudd, mål });
  }
}

interface Tilstand {
  readonly naboer: readonly (readonly number[])[];
  readonly flyt: readonly bigint[];
  readonly overskudd: readonly bigint[];
}

/** The cell that each node was reached by; a row with something left is reached by none. */
type Nådd = ReadonlyMap<number, number | undefined>;

/** Breadth first from every row with something left to a column with room: down full rows freely, up what flows. */
function søk(rom: Rom, { naboer, flyt, overskudd }: Tilstand): { readonly nådd: Nådd; readonly mål?: number } {
  const nådd = new Map<number, number | undefined>();
  for (const rad of rom.rader.keys()) if ((overskudd[rad] ?? 0n) > 0n) nådd.set(rad, undefined);
  for (const [node] of nådd) {
    if ((overskudd[node] ?? 0n) < 0n) return { nådd, mål: node };
    for (const c of naboer[node] ?? []) {
      if (node >= rom.rader.length && flyt[c] === 0n) continue;
      const neste = andreEnden(rom, c, node);
      if (!nådd.has(neste)) nådd.set(neste, c);
    }
  }
  return { nådd };
}

function andreEnden({ rader, celler }: Rom, c: number, node: number): number {
  const { rad = -1, kolonne = -1 } = celler[c] ?? {};
  return node === rad ? rader.length + kolonne : rad;
}

interface Vei {
  /** The row that the way starts from. */
  readonly fra: number;
  readonly ned: readonly number[];
  readonly opp: readonly number[];
}

/** The cells that get more on the way, and those that get less. */
function finnVei(rom: Rom, nådd: Nådd, mål: number): Vei {
  const ned: number[] = [];
  const opp: number[] = [];
  let her = mål;
  for (let c = nådd.get(her); c !== undefined; c = nådd.get(her)) {
    (her < rom.rader.length ? ned : opp).push(c);
    her = andreEnden(rom, c, her);
  }
  return { fra: her, ned, opp };
}

/** Sends as much as the way holds. */
function skyv(
  { fra, ned, opp }: Vei,
  { flyt, overskudd, mål }: { readonly flyt: bigint[]; readonly overskudd: bigint[]; readonly mål: number },
): void {
  const hindre = [overskudd[fra] ?? 0n, -(overskudd[mål] ?? 0n), ...ned.map((c) => flyt[c] ?? 0n)];
  const mengde = hindre.reduce((a, b) => (a < b ? a : b));
  for (const c of opp) flyt[c] = (flyt[c] ?? 0n) + mengde;
  for (const c of ned) flyt[c] = (flyt[c] ?? 0n) - mengde;
  overskudd[fra] = (overskudd[fra] ?? 0n) - mengde;
  overskudd[mål] = (overskudd[mål] ?? 0n) + mengde;
}

function lagFlaskehals({ rader }: Rom, nådd: Nådd, overskudd: readonly bigint[]): Flaskehals | undefined {
  const noder = [...nådd.keys()];
  const mangler = noder.reduce((sum, node) => sum + (overskudd[node] ?? 0n), 0n);
  if (mangler === 0n) return undefined;
  return {
    rader: noder.filter((node) => node < rader.length),
    kolonner: noder.filter((node) => node >= rader.length).map((node) => node - rader.length),
    mangler,
  };
}
