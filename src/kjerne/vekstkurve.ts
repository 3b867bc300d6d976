import { type Rasjonal, sammenlignEksakt } from './brok';

/** A point λ = t/n where shares start to grow from a floor or stop at a cap. */
interface Knekk extends Rasjonal {
  /** What the slope rises by. */
  readonly vekt: bigint;
  /** What the constant part rises by. */
  readonly fast: bigint;
}

/**
 * What recipients get together as λ grows: `fast + aktiv·λ`, where each point passed adds to both. Never falling.
 */
export interface Vekstkurve {
  readonly fast: bigint;
  readonly aktiv: bigint;
  /** In rising order. */
  readonly knekker: readonly Knekk[];
}

/** One recipient, `clamp(λ·vekt, gulv, tak)`, or a group whose curve is known. */
export type Kurvedel = { readonly vekt: bigint; readonly gulv: bigint; readonly tak?: bigint } | Vekstkurve;

/** The sum of curves. O(n log n) in their points. */
export function summerKurver(deler: Iterable<Kurvedel>): Vekstkurve {
  let fast = 0n;
  let aktiv = 0n;
  const knekker: Knekk[] = [];
  for (const del of deler) {
    if ('knekker' in del) {
      fast += del.fast;
      aktiv += del.aktiv;
      for (const knekk of del.knekker) knekker.push(knekk);
      continue;
    }
    const { vekt, gulv, tak } = del;
    if (vekt === 0n || gulv === tak) {
      fast += gulv;
      continue;
    }
    if (gulv === 0n) aktiv += vekt;
    else {
      fast += gulv;
      knekker.push({ t: gulv, n: vekt, vekt, fast: -gulv });
    }
    if (tak !== undefined) knekker.push({ t: tak, n: vekt, vekt: -vekt, fast: tak });
  }
  return { fast, aktiv, knekker: knekker.sort(sammenlignEksakt) };
}

/** The least λ at which a curve holds `antall`, and how the curve runs just before it. */
interface Treff {
  /** Absent when the curve never holds that much. */
  readonly λ?: Rasjonal;
  readonly fast: bigint;
  readonly aktiv: bigint;
  /** How many points are passed. */
  readonly passert: number;
}

/** The least λ at which the curve holds `antall`. O(n) in its points. */
export function finnLambda(antall: bigint, { fast: først, aktiv: fra, knekker }: Vekstkurve): Treff {
  let fast = først;
  let aktiv = fra;
  let passert = 0;
  for (const { t, n, vekt, fast: endring } of knekker) {
    if ((antall - fast) * n <= aktiv * t) break;
    aktiv += vekt;
    fast += endring;
    passert += 1;
  }
  if (aktiv > 0n) return { λ: { t: antall > fast ? antall - fast : 0n, n: aktiv }, fast, aktiv, passert };
  // Nothing grows here: either every cap is met and units are left, or the floors alone use every unit.
  return antall > fast ? { fast, aktiv, passert } : { λ: { t: 0n, n: 1n }, fast, aktiv, passert };
}

/** A curve held between a floor and a cap, and between which λ its group follows those around it. */
export interface KlemtKurve {
  readonly kurve: Vekstkurve;
  /** Below this λ the floor holds the group. */
  readonly nedre?: Rasjonal;
  /** Above this λ the cap holds the group. */
  readonly øvre?: Rasjonal;
}

/** Holds a curve between limits that it can meet. */
export function klemKurve(kurve: Vekstkurve, gulv: bigint, tak: bigint | undefined): KlemtKurve {
  const hevet = hevKurve(kurve, gulv);
  if (tak === undefined) return hevet;
  const { λ: øvre, fast, aktiv, passert } = finnLambda(tak, hevet.kurve);
  if (øvre === undefined) return hevet;
  const { nedre } = hevet;
  const senket = {
    ...hevet.kurve,
    knekker: [...hevet.kurve.knekker.slice(0, passert), { ...øvre, vekt: -aktiv, fast: tak - fast }],
  };
  // A floor that is also the cap holds everywhere, so that the point where the cap is met means nothing.
  const forbi = nedre !== undefined && sammenlignEksakt(øvre, nedre) < 0;
  return { ...hevet, kurve: senket, øvre: forbi ? nedre : øvre };
}

function hevKurve(kurve: Vekstkurve, gulv: bigint): KlemtKurve {
  if (gulv <= kurve.fast) return { kurve };
  const { λ: nedre, fast, aktiv, passert } = finnLambda(gulv, kurve);
  if (nedre === undefined) return { kurve };
  const hevet = { ...nedre, vekt: aktiv, fast: fast - gulv };
  return { kurve: { fast: gulv, aktiv: 0n, knekker: [hevet, ...kurve.knekker.slice(passert)] }, nedre };
}
