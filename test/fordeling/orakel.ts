/**
 * Oracles that share no code with the library: every way of handing out a few units is looked at, and the lawful ones
 * are those that no other way beats. Exact fractions throughout.
 */
import type { Fordelingsmetode } from '../../src/modell';

export interface F {
  readonly t: bigint;
  readonly n: bigint;
}
export const f = (t: bigint | number, n: bigint | number = 1n): F => ({ t: BigInt(t), n: BigInt(n) });
export const kmp = (a: F, b: F): number => {
  if (a.n === 0n || b.n === 0n) return Number(a.n === 0n) - Number(b.n === 0n);
  const d = a.t * b.n - b.t * a.n;
  return d > 0n ? 1 : d < 0n ? -1 : 0;
};
const pluss = (a: F, b: F): F => f(a.t * b.n + b.t * a.n, a.n * b.n);

export interface Part {
  readonly vekt: number;
  readonly gulv?: number;
  readonly tak?: number;
  readonly gruppe?: number;
}
export interface Gruppe {
  readonly overordnet?: number;
  readonly gulv?: number;
  readonly tak?: number;
}
export interface Oppgave {
  readonly antall: number;
  readonly parter: readonly Part[];
  readonly grupper: readonly Gruppe[];
}

const erI = ({ grupper }: Oppgave, part: Part, g: number): boolean => {
  for (let her = part.gruppe; her !== undefined; her = grupper[her]?.overordnet) if (her === g) return true;
  return false;
};

/** Every way of giving whole units within the limits; weight 0 has its floor only. */
function lovligeVektorer(o: Oppgave, fra: readonly number[], til: readonly number[]): number[][] {
  const ut: number[][] = [];
  const velg = (i: number, så: number[], sum: number): void => {
    if (sum > o.antall) return;
    if (i === o.parter.length) {
      const innenfor = o.grupper.every(({ gulv = 0, tak = Number.POSITIVE_INFINITY }, g) => {
        const s = så.reduce((a, b, j) => a + (erI(o, o.parter[j] as Part, g) ? b : 0), 0);
        return s >= gulv && s <= tak;
      });
      if (innenfor) ut.push(så);
      return;
    }
    for (let x = fra[i] ?? 0; x <= (til[i] ?? 0); x++) velg(i + 1, [...så, x], sum + x);
  };
  velg(0, [], 0);
  const mest = Math.max(...ut.map((v) => v.reduce((a, b) => a + b, 0)));
  return ut.filter((v) => v.reduce((a, b) => a + b, 0) === mest);
}

const gulvene = (o: Oppgave) => o.parter.map(({ gulv = 0 }) => gulv);
const takene = (o: Oppgave) =>
  o.parter.map(({ vekt, gulv = 0, tak = o.antall }) => (vekt === 0 ? gulv : Math.min(tak, o.antall)));

/** Weight per signpost, in order of giving; squared for the method of roots. */
function krav(metode: Fordelingsmetode, vekt: number, har: number): F {
  const w = BigInt(vekt);
  const a = BigInt(har);
  switch (metode) {
    case 'SAINTE_LAGUE':
      return f(w * 2n, a * 2n + 1n);
    case 'MODIFISERT_SAINTE_LAGUE':
      return har === 0 ? f(w * 10n, 7n) : f(w * 2n, a * 2n + 1n);
    case 'DHONDT':
      return f(w, a + 1n);
    case 'ADAMS':
      return f(w, a);
    case 'HUNTINGTON_HILL':
      return f(w * w, a * (a + 1n));
    default:
      return f(w * (2n * a + 1n), 2n * a * (a + 1n));
  }
}

/** Outcomes that no other beats, when the strongest claims are looked at first; `nøkler` break ties in claims. */
function best(
  vektorer: readonly (readonly number[])[],
  enheter: (v: readonly number[]) => readonly (readonly F[])[],
): readonly (readonly number[])[] {
  const sammenlign = (a: readonly F[], b: readonly F[]): number => {
    for (const [i, x] of a.entries()) {
      const d = kmp(x, b[i] as F);
      if (d !== 0) return d;
    }
    return 0;
  };
  const medEnheter = vektorer.map((v) => ({ v, e: [...enheter(v)].sort((a, b) => sammenlign(b, a)) }));
  const slår = (a: readonly (readonly F[])[], b: readonly (readonly F[])[]): number => {
    for (const [i, x] of a.entries()) {
      const d = sammenlign(x, b[i] as readonly F[]);
      if (d !== 0) return d;
    }
    return 0;
  };
  let topp: typeof medEnheter = [];
  for (const en of medEnheter) {
    const d = topp[0] === undefined ? 1 : slår(en.e, topp[0].e);
    if (d > 0) topp = [en];
    else if (d === 0) topp.push(en);
  }
  return topp.map(({ v }) => v);
}

/** The lawful outcomes; empty when the limits cannot be met. `regelnøkler` give what a rule for ties goes by. */
export function lovligeUtfall(
  metode: Fordelingsmetode,
  o: Oppgave,
  regelnøkler: (i: number) => readonly F[],
): { readonly utfall: readonly (readonly number[])[]; readonly eksakt?: readonly F[] } {
  const alle = lovligeVektorer(o, gulvene(o), takene(o));
  if (alle.length === 0) return { utfall: [] };
  if (metode !== 'STORSTE_REST') {
    const utfall = best(alle, (v) =>
      v.flatMap((antall, i) => {
        const { vekt, gulv = 0 } = o.parter[i] as Part;
        return Array.from({ length: antall - gulv }, (_, k) => [krav(metode, vekt, gulv + k), ...regelnøkler(i)]);
      }),
    );
    return { utfall };
  }
  const sum = (alle[0] as number[]).reduce((a, b) => a + b, 0);
  const eksakt = eksakteAndeler({ ...o, antall: sum });
  const hele = eksakt.map(({ t, n }) => Number(t / n));
  const rester = eksakt.map(({ t, n }) => f(t % n, n));
  const opp = hele.map((h, i) => h + ((rester[i] as F).t === 0n ? 0 : 1));
  const utfall = best(lovligeVektorer({ ...o, antall: sum }, hele, opp), (v) =>
    v.flatMap((antall, i) => (antall > (hele[i] as number) ? [[rester[i] as F, ...regelnøkler(i)]] : [])),
  );
  return { utfall, eksakt };
}

/** The shares that minimise Σ x²/w: of all ways to say which limits hold, the best that is within all of them. */
export function eksakteAndeler(o: Oppgave): readonly F[] {
  const { parter, grupper, antall } = o;
  const valg = [...parter, ...grupper].map(({ gulv = 0, tak }, i) => {
    const fast = i < parter.length && (parter[i] as Part).vekt === 0 ? [gulv] : [undefined, gulv];
    return tak === undefined || tak === gulv || fast.length === 1 ? fast : [...fast, tak];
  });
  let beste: { readonly x: readonly F[]; readonly mål: F } | undefined;
  const prøv = (i: number, så: readonly (number | undefined)[]): void => {
    if (i < valg.length) {
      for (const v of valg[i] ?? []) prøv(i + 1, [...så, v]);
      return;
    }
    const x = løs(o, så.slice(0, parter.length), så.slice(parter.length));
    if (x === undefined || !erInnenfor(o, x)) return;
    const mål = x.reduce((s, xi, j) => {
      const { vekt } = parter[j] as Part;
      return vekt === 0 ? s : pluss(s, f(xi.t * xi.t, xi.n * xi.n * BigInt(vekt)));
    }, f(0));
    if (beste === undefined || kmp(beste.mål, mål) > 0) beste = { x, mål };
  };
  prøv(0, []);
  if (beste === undefined) throw new Error(`no shares for ${antall}`);
  return beste.x;
}

/** Shares when some recipients and groups have a given amount: the others share in proportion, group by group. */
function løs(
  o: Oppgave,
  faste: readonly (number | undefined)[],
  fasteGrupper: readonly (number | undefined)[],
): readonly F[] | undefined {
  const x: (F | undefined)[] = faste.map((v) => (v === undefined ? undefined : f(v)));
  const delUt = (medlem: readonly number[], sum: number): boolean => {
    const frie = medlem.filter((i) => x[i] === undefined);
    const vekt = frie.reduce((s, i) => s + (o.parter[i] as Part).vekt, 0);
    const brukt = medlem.reduce((s, i) => pluss(s, x[i] ?? f(0)), f(0));
    const rest = pluss(f(sum), f(-brukt.t, brukt.n));
    if (frie.length === 0) return rest.t === 0n;
    for (const i of frie) x[i] = f(rest.t * BigInt((o.parter[i] as Part).vekt), rest.n * BigInt(vekt));
    return true;
  };
  const dybde = (g: number): number => {
    const over = o.grupper[g]?.overordnet;
    return over === undefined ? 0 : 1 + dybde(over);
  };
  const innerstFørst = [...o.grupper.keys()].sort((a, b) => dybde(b) - dybde(a));
  for (const g of innerstFørst) {
    const fast = fasteGrupper[g];
    const medlem = [...o.parter.keys()].filter((i) => erI(o, o.parter[i] as Part, g));
    if (fast !== undefined && !delUt(medlem, fast)) return undefined;
  }
  return delUt([...o.parter.keys()], o.antall) ? (x as F[]) : undefined;
}

function erInnenfor(o: Oppgave, x: readonly F[]): boolean {
  const holder = (verdi: F, { gulv = 0, tak }: { readonly gulv?: number; readonly tak?: number }): boolean =>
    kmp(verdi, f(gulv)) >= 0 && (tak === undefined || kmp(verdi, f(tak)) <= 0);
  return (
    o.parter.every((part, i) => holder(x[i] as F, part)) &&
    o.grupper.every((gruppe, g) =>
      holder(
        o.parter.reduce((s, part, i) => (erI(o, part, g) ? pluss(s, x[i] as F) : s), f(0)),
        gruppe,
      ),
    )
  );
}
