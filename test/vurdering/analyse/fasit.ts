/** Exact fractions for oracles, written apart from the library's own. */
export class Q {
  constructor(
    readonly t: bigint,
    readonly n: bigint = 1n,
  ) {}
  static av(x: number | bigint | { readonly teller: string; readonly nevner: string }): Q {
    return typeof x === 'object' ? new Q(BigInt(x.teller), BigInt(x.nevner)) : new Q(BigInt(x));
  }
  pluss(b: Q): Q {
    return new Q(this.t * b.n + b.t * this.n, this.n * b.n).enkel();
  }
  minus(b: Q): Q {
    return this.pluss(new Q(-b.t, b.n));
  }
  ganger(b: Q): Q {
    return new Q(this.t * b.t, this.n * b.n).enkel();
  }
  delt(b: Q): Q {
    return b.t < 0n ? new Q(-this.t * b.n, -this.n * b.t).enkel() : new Q(this.t * b.n, this.n * b.t).enkel();
  }
  fortegn(): number {
    return this.t > 0n ? 1 : this.t < 0n ? -1 : 0;
  }
  mot(b: Q): number {
    return this.minus(b).fortegn();
  }
  abs(): Q {
    return this.t < 0n ? new Q(-this.t, this.n) : this;
  }
  tall(): number {
    return Number(this.t) / Number(this.n);
  }
  tekst(): string {
    const q = this.enkel();
    return `${q.t}/${q.n}`;
  }
  private enkel(): Q {
    let [a, b] = [this.t < 0n ? -this.t : this.t, this.n];
    while (b !== 0n) [a, b] = [b, a % b];
    return a > 1n ? new Q(this.t / a, this.n / a) : this;
  }
}

export const NULL = new Q(0n);
export const EN = new Q(1n);
export const sum = (tall: readonly Q[]): Q => tall.reduce((s, q) => s.pluss(q), NULL);
export const prikk = (vekter: readonly Q[], tall: readonly number[]): Q =>
  sum(vekter.map((v, k) => v.ganger(Q.av(tall[k] ?? 0))));

export type Regel = 'RANGERT_STOPP' | 'RANGERT_HOPP_OVER';

/** Who is funded when taken in this order. */
export function gåNedover(orden: readonly number[], beløp: readonly number[], ramme: number, regel: Regel): number[] {
  const fikk: number[] = [];
  let rest = ramme;
  for (const i of orden) {
    const b = beløp[i] ?? 0;
    if (b <= rest) {
      fikk.push(i);
      rest -= b;
    } else if (regel === 'RANGERT_STOPP') break;
  }
  return fikk;
}

export function permutasjoner(ting: readonly number[]): number[][] {
  if (ting.length === 0) return [[]];
  return ting.flatMap((x, i) => permutasjoner([...ting.slice(0, i), ...ting.slice(i + 1)]).map((rest) => [x, ...rest]));
}

/** Groups of equal totals, highest first. */
export function grupperEtter(totaler: readonly Q[]): number[][] {
  const plasser = totaler.map((_, i) => i).sort((a, b) => (totaler[b] ?? NULL).mot(totaler[a] ?? NULL));
  const grupper: number[][] = [];
  for (const i of plasser) {
    const siste = grupper.at(-1);
    if (siste !== undefined && (totaler[siste[0] ?? 0] ?? NULL).mot(totaler[i] ?? NULL) === 0) siste.push(i);
    else grupper.push([i]);
  }
  return grupper;
}

/** Every order that the groups can be taken in. */
export function alleOrdener(grupper: readonly (readonly number[])[]): number[][] {
  return grupper.reduce<number[][]>(
    (foran, gruppe) => foran.flatMap((f) => permutasjoner(gruppe).map((p) => [...f, ...p])),
    [[]],
  );
}

/** The set that is funded under every order of equals, as a text; `undefined` when orders give different sets. */
export function avgjortSett(
  totaler: readonly Q[],
  beløp: readonly number[],
  ramme: number,
  regel: Regel,
): string | undefined {
  const sett = new Set(
    alleOrdener(grupperEtter(totaler)).map((orden) =>
      gåNedover(orden, beløp, ramme, regel)
        .sort((a, b) => a - b)
        .join(),
    ),
  );
  return sett.size === 1 ? [...sett][0] : undefined;
}
