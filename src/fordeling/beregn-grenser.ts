import { gang, leggSammen, lesEksakt, type Rasjonal, sammenlignEksakt, tilBrøk, trekkFra } from '../kjerne/brok';
import { erBeløp } from '../kjerne/er-belop';
import { erTilskuddFeil } from '../kjerne/er-tilskudd-feil';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Brøk, Desimal, Øre } from '../kjerne/typer';
import type { Mottaker } from '../modell';
import { funnOmIder } from './funn-om-ider';
import type { Endringsgrense, Grenselinje, Grenser, Grenseregel, Grensesetter, SattGrense } from './grenseregel';
import type { FordelingKoder } from './koder';
import type { GrenseKoder } from './koder-grenser';

const funn = lagFunnlager<GrenseKoder & FordelingKoder>();
const NULL: Rasjonal = { t: 0n, n: 1n };
const EN: Rasjonal = { t: 1n, n: 1n };
const HØYESTE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Turns rules for limits into a floor and a cap for each recipient: øre per inhabitant, shares of the pot, limits on the
 * change from last year, and fixed amounts. The tightest wins, and the line says which rule that was.
 *
 * Use it before `fordelPott`, which takes the recipients as they come out. A floor above a cap is a result, not an error:
 * the line names both rules and the amount, and nothing is swapped or dropped.
 *
 * @param mottakere - Recipients; their own `gulv` and `tak` count as rules.
 * @param regler - Rules with unique ids. Every figure is exact; a fall of more than all ends at 0. O(recipients × rules).
 * @returns Floors rounded up to the øre and caps rounded down, with the exact value before rounding.
 * @throws TilskuddFeil with every breach at once: `ID_TOM`, `ID_TO_GANGER`, `GRENSE_UGYLDIG`, `GRENSEREGEL_UKJENT`,
 * `GRENSEREGEL_TOM`, `GRENSEREGEL_TALL_UGYLDIG`, `GRENSEREGEL_TALL_MANGLER`, `GRENSEREGEL_MOTTAKER_UKJENT`.
 * @example
 * const to = [{ id: 'a', vekt: 3 }, { id: 'b', vekt: 1 }];
 * const regler = [
 *   { id: 'hode', type: 'PER_INNBYGGER', gulv: '33.4', innbyggere: [{ id: 'a', antall: 10 }, { id: 'b', antall: 7 }] },
 *   { id: 'ro', type: 'ENDRING', fra: [{ id: 'b', beløp: 250 }], ned: { andel: '0.05' }, gjelder: ['b'] },
 * ];
 * const { mottakere, linjer } = beregnGrenser(to, regler);
 * mottakere.map((m) => m.gulv) // => [334, 238]
 * linjer[1].gulv // => { beløp: 238, eksakt: { teller: '475', nevner: '2' }, sattAv: [{ type: 'REGEL', regelId: 'ro' }] }
 */
export function beregnGrenser<M extends Mottaker>(mottakere: readonly M[], regler: readonly Grenseregel[]): Grenser<M> {
  const kjente = new Set(mottakere.map(({ id }) => id));
  const leste = regler.map((regel, i) => lesRegel(regel, `/regler/${i}`, mottakere, kjente));
  kastVedFeil([
    ...funnOmIder(
      mottakere.map(({ id }) => id),
      '/mottakere',
    ),
    ...mottakere.flatMap(funnOmEgne),
    ...funnOmIder(
      regler.map(({ id }) => id),
      '/regler',
    ),
    ...leste.flatMap((lest) => lest.funn),
  ]);
  const linjer = mottakere.map((mottaker) => lagLinje(mottaker, leste));
  return {
    mottakere: mottakere.map((mottaker, i) => {
      const { gulv, tak } = linjer[i] ?? {};
      return { ...mottaker, ...(gulv && { gulv: gulv.beløp }), ...(tak && { tak: tak.beløp }) };
    }),
    linjer,
  };
}

interface Grensepar {
  readonly gulv?: Rasjonal;
  readonly tak?: Rasjonal;
}

interface LestRegel {
  readonly setter: Grensesetter;
  /** The limits of each that the rule is for. */
  readonly etterId: ReadonlyMap<string, Grensepar>;
  readonly funn: readonly Funn[];
}

function lagLinje({ id, gulv, tak }: Mottaker, regler: readonly LestRegel[]): Grenselinje {
  const egne = {
    ...(gulv !== undefined && { gulv: lesEksakt(gulv) }),
    ...(tak !== undefined && { tak: lesEksakt(tak) }),
  };
  const alle: readonly (readonly [Grensesetter, Grensepar])[] = [
    [{ type: 'MOTTAKER' }, egne],
    ...regler.map((r) => [r.setter, r.etterId.get(id) ?? {}] as const),
  ];
  const satt = { gulv: finnTrangeste(alle, 'gulv'), tak: finnTrangeste(alle, 'tak') };
  const over = (satt.gulv?.beløp ?? 0) - (satt.tak?.beløp ?? Number.MAX_SAFE_INTEGER);
  return {
    id,
    ...(satt.gulv && { gulv: satt.gulv }),
    ...(satt.tak && { tak: satt.tak }),
    ...(over > 0 && { gulvOverTak: over as Øre }),
  };
}

function finnTrangeste(
  alle: readonly (readonly [Grensesetter, Grensepar])[],
  felt: 'gulv' | 'tak',
): SattGrense | undefined {
  let trangest: Rasjonal | undefined;
  let sattAv: Grensesetter[] = [];
  for (const [setter, par] of alle) {
    const her = par[felt];
    if (her === undefined) continue;
    const orden = trangest === undefined ? 1 : sammenlignEksakt(her, trangest) * (felt === 'gulv' ? 1 : -1);
    if (orden > 0) [trangest, sattAv] = [her, [setter]];
    else if (orden === 0) sattAv.push(setter);
  }
  if (trangest === undefined) return undefined;
  return { beløp: Number(rund(trangest, felt)) as Øre, eksakt: tilBrøk(trangest), sattAv };
}

/** In whole øre; every limit is at least 0. */
const rund = ({ t, n }: Rasjonal, felt: 'gulv' | 'tak'): bigint => (felt === 'gulv' ? (t + n - 1n) / n : t / n);

function funnOmEgne({ id, gulv, tak }: Mottaker, i: number): readonly Funn[] {
  return Object.entries({ gulv, tak }).flatMap(([felt, grense]) =>
    grense === undefined || erBeløp(grense)
      ? []
      : [funn('GRENSE_UGYLDIG', 'FEIL', `/mottakere/${i}/${felt}`, { id: String(id), grense: String(grense) })],
  );
}

function lesRegel(
  regel: Grenseregel,
  sti: string,
  mottakere: readonly Mottaker[],
  kjente: ReadonlySet<string>,
): LestRegel {
  const leser = new Regelleser(regel.id);
  const grenser = finnGrenser(regel, sti, leser);
  if (grenser === undefined) {
    leser.funn.push(funn('GRENSEREGEL_UKJENT', 'FEIL', `${sti}/type`, { regel: regel.id, type: String(regel.type) }));
  }
  const gjelder = regel.gjelder ?? mottakere.map(({ id }) => id);
  const etterId = new Map<string, Grensepar>();
  for (const [i, id] of gjelder.entries()) {
    if (!kjente.has(id)) {
      leser.funn.push(
        funn('GRENSEREGEL_MOTTAKER_UKJENT', 'FEIL', `${sti}/gjelder/${i}`, { regel: regel.id, id: String(id) }),
      );
      continue;
    }
    const par = grenser?.(id) ?? {};
    leser.kontrollerPar(par, sti);
    etterId.set(id, par);
  }
  const kilde = regel.kildeId === undefined ? {} : { kildeId: regel.kildeId };
  return { setter: { type: 'REGEL', regelId: regel.id, ...kilde }, etterId, funn: leser.funn };
}

/** How a rule gives the limits of one recipient; `undefined` for a type that does not exist. */
function finnGrenser(
  regel: Grenseregel,
  sti: string,
  leser: Regelleser,
): ((id: string) => Grensepar | undefined) | undefined {
  switch (regel.type) {
    case 'BELOP': {
      const par = leser.par(regel, sti);
      return () => par;
    }
    case 'ANDEL': {
      const par = ganget(leser.par(regel, sti), leser.tall(regel.pott, `${sti}/pott`) ?? NULL);
      return () => par;
    }
    case 'PER_INNBYGGER': {
      const par = leser.par(regel, sti);
      const tall = leser.etterId(
        regel.innbyggere.map(({ id, antall }) => [id, antall]),
        `${sti}/innbyggere`,
        'antall',
      );
      return (id) => ganget(par, tall(id) ?? NULL);
    }
    case 'ENDRING': {
      const ned = leser.endring(regel.ned, `${sti}/ned`);
      const opp = leser.endring(regel.opp, `${sti}/opp`);
      if (ned === undefined && opp === undefined) leser.tom(sti);
      const tall = leser.etterId(
        regel.fra.map(({ id, beløp }) => [id, beløp]),
        `${sti}/fra`,
        'beløp',
      );
      return (id) => endret(tall(id) ?? NULL, ned, opp);
    }
    default:
      return undefined;
  }
}

const ganget = ({ gulv, tak }: Grensepar, antall: Rasjonal): Grensepar => ({
  ...(gulv && { gulv: gang(gulv, antall) }),
  ...(tak && { tak: gang(tak, antall) }),
});

interface Endring {
  readonly type: 'andel' | 'beløp';
  readonly tall: Rasjonal;
}

function endret(fra: Rasjonal, ned: Endring | undefined, opp: Endring | undefined): Grensepar {
  const skritt = ({ type, tall }: Endring): Rasjonal => (type === 'andel' ? gang(fra, tall) : tall);
  const gulv = ned && trekkFra(fra, skritt(ned));
  return { ...(gulv && { gulv: gulv.t < 0n ? NULL : gulv }), ...(opp && { tak: leggSammen(fra, skritt(opp)) }) };
}

/** Reads the figures of one rule, and keeps what is wrong with them. */
class Regelleser {
  readonly funn: Funn[] = [];

  constructor(private readonly regel: string) {}

  tall(x: number | Desimal | Brøk, sti: string): Rasjonal | undefined {
    try {
      const lest = lesEksakt(x);
      if (lest.t >= 0n) return lest;
    } catch (fanget) {
      if (!erTilskuddFeil(fanget)) throw fanget;
    }
    this.ugyldig(sti, typeof x === 'object' && x !== null ? `${x.teller}/${x.nevner}` : String(x));
    return undefined;
  }

  par(
    { gulv, tak }: { readonly gulv?: number | Desimal | Brøk; readonly tak?: number | Desimal | Brøk },
    sti: string,
  ): Grensepar {
    if (gulv === undefined && tak === undefined) this.tom(sti);
    const lestGulv = gulv === undefined ? undefined : this.tall(gulv, `${sti}/gulv`);
    const lestTak = tak === undefined ? undefined : this.tall(tak, `${sti}/tak`);
    return { ...(lestGulv && { gulv: lestGulv }), ...(lestTak && { tak: lestTak }) };
  }

  endring(grense: Endringsgrense | undefined, sti: string): Endring | undefined {
    if (grense === undefined) return undefined;
    const type = 'andel' in grense ? 'andel' : 'beløp';
    const tall = this.tall('andel' in grense ? grense.andel : grense.beløp, `${sti}/${type}`);
    return { type, tall: tall ?? EN };
  }

  etterId(
    liste: readonly (readonly [string, number])[],
    sti: string,
    felt: string,
  ): (id: string) => Rasjonal | undefined {
    this.funn.push(
      ...funnOmIder(
        liste.map(([id]) => id),
        sti,
      ),
    );
    const etterId = new Map(liste.map(([id, tall], i) => [id, this.tall(tall, `${sti}/${i}/${felt}`)]));
    return (id) => {
      if (!etterId.has(id)) this.funn.push(funn('GRENSEREGEL_TALL_MANGLER', 'FEIL', sti, { regel: this.regel, id }));
      return etterId.get(id);
    };
  }

  tom(sti: string): void {
    this.funn.push(funn('GRENSEREGEL_TOM', 'FEIL', sti, { regel: this.regel }));
  }

  /** A limit must be an amount when it is rounded. */
  kontrollerPar(par: Grensepar, sti: string): void {
    for (const felt of ['gulv', 'tak'] as const) {
      const grense = par[felt];
      if (grense !== undefined && rund(grense, felt) > HØYESTE) this.ugyldig(sti, rund(grense, felt).toString());
    }
  }

  private ugyldig(sti: string, verdi: string): void {
    this.funn.push(funn('GRENSEREGEL_TALL_UGYLDIG', 'FEIL', sti, { regel: this.regel, verdi }));
  }
}
