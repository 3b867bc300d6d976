import { del, gang, gulvAv, leggSammen, type Rasjonal, sammenlignEksakt } from './brok';
import type { Nodeverdi } from './nodeverdi';

export const NULL: Rasjonal = { t: 0n, n: 1n };
export const EN: Rasjonal = { t: 1n, n: 1n };

/** Applies an operation to numbers; `undefined` when one of the children is none. */
export function medTall(
  barn: readonly Nodeverdi[],
  regn: (tall: readonly Rasjonal[]) => Rasjonal | undefined,
): Nodeverdi | undefined {
  const alle: Rasjonal[] = [];
  for (const b of barn) {
    if (b.type !== 'TALL') return undefined;
    alle.push(b.tall);
  }
  const svar = regn(alle);
  return svar && { type: 'TALL', tall: svar };
}

/** A whole number as the value of a node. */
export function heltall(antall: number): Nodeverdi {
  return { type: 'TALL', tall: { t: BigInt(antall), n: 1n } };
}

export function median(tall: readonly Rasjonal[]): Rasjonal | undefined {
  const ordnet = [...tall].sort(sammenlignEksakt);
  const nedre = ordnet[(ordnet.length - 1) >> 1];
  const øvre = ordnet[ordnet.length >> 1];
  return nedre && øvre && del(leggSammen(nedre, øvre), { t: 2n, n: 1n });
}

export function klem([x = NULL, nedre = NULL, øvre = NULL]: readonly Rasjonal[]): Rasjonal | undefined {
  if (sammenlignEksakt(nedre, øvre) > 0) return undefined;
  if (sammenlignEksakt(x, nedre) < 0) return nedre;
  return sammenlignEksakt(x, øvre) > 0 ? øvre : x;
}

export function rundNed([x = NULL, enhet = EN]: readonly Rasjonal[]): Rasjonal | undefined {
  return enhet.t <= 0n ? undefined : gang({ t: gulvAv(del(x, enhet)), n: 1n }, enhet);
}

export function rundOpp([x = NULL, enhet = EN]: readonly Rasjonal[]): Rasjonal | undefined {
  const motsatt = rundNed([{ t: -x.t, n: x.n }, enhet]);
  return motsatt && { t: -motsatt.t, n: motsatt.n };
}
