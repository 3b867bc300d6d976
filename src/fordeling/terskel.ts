import type { Enhetsfordeling, Enhetsgrense } from '../kjerne/fordel-enheter';

/** What every method comes to: whole units that nobody can dispute, and who stands equal for those that are left. */
export interface Terskel {
  /** Units that each gets in every lawful outcome of the method, before rules for ties. */
  readonly hele: readonly bigint[];
  /** The places of those with an exactly equal claim to one unit more. */
  readonly like: readonly number[];
  /** Units for them, at most one each. */
  readonly igjen: bigint;
  /** Which limit holds each. */
  readonly grenser: readonly Enhetsgrense[];
}

/** The threshold of the largest remainder: those above it get a unit, those at it stand equal. */
export function finnTerskelForRester({ hele, rester, igjen, grenser }: Enhetsfordeling): Terskel {
  if (igjen === 0n) return { hele, like: [], igjen, grenser };
  const terskel = [...rester].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))[Number(igjen) - 1] ?? 0n;
  const like: number[] = [];
  let over = 0n;
  const medOver = hele.map((h, i) => {
    const rest = rester[i] ?? 0n;
    if (rest === terskel) like.push(i);
    if (rest <= terskel) return h;
    over += 1n;
    return h + 1n;
  });
  return { hele: medOver, like, igjen: igjen - over, grenser };
}
